// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_purchase.h"

#include "ui/report/paper_blocks.h"
#include "ui/report/report_blocks.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using production::PurchaseOrder;
using production::SourcedLine;

constexpr double unitRight = millimetres(142);

QString translated(const char* english)
{
    return QCoreApplication::translate("PurchasePaper", english);
}

QDate qtDay(const Date& date)
{
    return {date.year, date.month, date.day};
}

std::vector<PaperRow> rowsOf(const PurchaseOrder& order)
{
    std::vector<PaperRow> rows;
    for (const SourcedLine& line : order.lines) {
        QStringList details;
        if (!line.name.empty()) {
            details << plainText(line.part);
        }
        if (line.handling.minor != 0) {
            details << translated(QT_TRANSLATE_NOOP("PurchasePaper", "plus %1 for handling"))
                           .arg(moneyText(line.handling));
        }
        rows.push_back({{plainText(line.name.empty() ? line.part : line.name),
                         paperDay(qtDay(quoting::dueDate(order, line))),
                         QLocale().toString(static_cast<qlonglong>(line.units)),
                         moneyText(line.unitPrice), moneyText(line.cost)},
                        details.join(QChar(QChar::LineSeparator))});
    }
    return rows;
}

Block totalBlock(Money total)
{
    TextStyle sum = strongStyle();
    sum.size = 12;
    const auto draw = [=](QPainter& painter, QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        const QPointF row = at + QPointF(0, millimetres(3));
        drawRight(painter, translated(QT_TRANSLATE_NOOP("PurchasePaper", "Total, net")), sum,
                  row + QPointF(unitRight, 0));
        drawRight(painter, moneyText(total), sum, row + QPointF(pageRoomWidth, 0));
    };
    return {.height = millimetres(11), .gap = millimetres(8), .draw = draw};
}

Date lastDue(const PurchaseOrder& order)
{
    Date last;
    for (const SourcedLine& line : order.lines) {
        last = std::max(last, quoting::dueDate(order, line));
    }
    return last;
}

} // namespace

Result<std::string> formatPurchasePdf(const quoting::PurchaseSheet& sheet)
{
    const PurchaseOrder& order = sheet.order;
    std::vector<Block> blocks;
    blocks.push_back(letterhead(sheet.buyer, sheet.buyerLines));
    blocks.push_back(addressee(
        plainText(order.supplier),
        {{translated(QT_TRANSLATE_NOOP("PurchasePaper", "Number")), plainText(order.id)},
         {translated(QT_TRANSLATE_NOOP("PurchasePaper", "Date")),
          paperDay(QDateTime::fromMSecsSinceEpoch(order.made.milliseconds).date())},
         {translated(QT_TRANSLATE_NOOP("PurchasePaper", "Ordered by")), plainText(sheet.person)}}));
    addPaperTitle(blocks, translated(QT_TRANSLATE_NOOP("PurchasePaper", "Purchase order")),
                  plainText(order.id));
    blocks.push_back(notice(
        translated(QT_TRANSLATE_NOOP("PurchasePaper", "Please deliver all of it by %1."))
            .arg(paperDay(qtDay(lastDue(order)))),
        translated(QT_TRANSLATE_NOOP(
            "PurchasePaper", "Every piece of this was ordered by a customer. If a day cannot be "
                             "kept, please tell us at once: we have promised it."))));
    addPaperTable(blocks,
                  {{translated(QT_TRANSLATE_NOOP("PurchasePaper", "What")), 0, millimetres(72)},
                   {translated(QT_TRANSLATE_NOOP("PurchasePaper", "Here by")), millimetres(76),
                    millimetres(32)},
                   {translated(QT_TRANSLATE_NOOP("PurchasePaper", "Pieces")), millimetres(118)},
                   {translated(QT_TRANSLATE_NOOP("PurchasePaper", "Each")), unitRight},
                   {translated(QT_TRANSLATE_NOOP("PurchasePaper", "Total")), pageRoomWidth}},
                  rowsOf(order));
    blocks.back().gap = 0;
    blocks.back().staysWithNext = true;
    blocks.push_back(totalBlock(order.total));
    addPaperSection(
        blocks, translated(QT_TRANSLATE_NOOP("PurchasePaper", "Please put on every parcel")),
        {translated(QT_TRANSLATE_NOOP("PurchasePaper", "The number %1 and the part's name."))
             .arg(plainText(order.id))});
    const QString foot =
        translated(QT_TRANSLATE_NOOP("PurchasePaper", "Purchase order %1 · all prices net"))
            .arg(plainText(order.id));
    return formatPaperPdf(blocks, plainText(order.id), foot);
}

} // namespace bespeak::ui
