// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/alternates.h"
#include "ui/cases/price_table.h"
#include "ui/report/print_quote.h"
#include "ui/report/report_blocks.h"
#include "ui/text/line_text.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using pricing::PriceLine;

// Right edges of the columns, from the left of the page's room.
constexpr double whatLeft = millimetres(8);
constexpr double quantityRight = millimetres(110);
constexpr double unitRight = millimetres(134);
constexpr double rateRight = millimetres(150);
constexpr double whatWidth = millimetres(94);
constexpr double sumLeft = pageRoomWidth - millimetres(34); // right of the sums' names
constexpr double pad = millimetres(2);

QString translated(const char* english)
{
    return QCoreApplication::translate("QuotePaper", english);
}

QString optionsText(const PriceLine& line)
{
    QStringList options;
    for (const auto& [option, value] : line.options) {
        options << QString::fromStdString(option) + QStringLiteral(": ") +
                       QString::fromStdString(value);
    }
    return options.join(QStringLiteral(" · "));
}

/// Below the name: what was chosen, and whether it can be given back.
QString detailsText(const PriceLine& line)
{
    QStringList details{optionsText(line), returnRightText(line.returnRight)};
    if (line.leadDays > 0) {
        details << translated(QT_TRANSLATE_NOOP("QuotePaper", "Lead time: %1"))
                       .arg(daysText(line.leadDays));
    }
    details.removeAll(QString());
    return details.join(QStringLiteral(" · "));
}

Block headings(const QString& last)
{
    const TextStyle style = labelStyle();
    const double height = points(style.size * style.leading) + pad;
    const auto draw = [=](QPainter& painter, QPointF at) {
        Paragraph(translated(QT_TRANSLATE_NOOP("QuotePaper", "What")), style, whatWidth)
            .draw(painter, at + QPointF(whatLeft, 0));
        const std::pair<double, QString> columns[] = {
            {quantityRight, translated(QT_TRANSLATE_NOOP("QuotePaper", "Pieces"))},
            {unitRight, translated(QT_TRANSLATE_NOOP("QuotePaper", "Each"))},
            {rateRight, translated(QT_TRANSLATE_NOOP("QuotePaper", "VAT"))},
            {pageRoomWidth, last}};
        for (const auto& [right, text] : columns) {
            drawRight(painter, text, style, at + QPointF(right, 0));
        }
    };
    return {.height = height, .gap = 0, .staysWithNext = true, .draw = draw};
}

Block lineBlock(const QString& number, const PriceLine& line, const QString& total)
{
    TextStyle name = bodyStyle();
    name.weight = QFont::Medium;
    const Paragraph what(lineName(line), name, whatWidth);
    const Paragraph details(detailsText(line), mutedStyle(), whatWidth);
    const double below = detailsText(line).isEmpty() ? 0 : details.height();
    const double height = what.height() + below + 2 * pad;
    const auto draw = [=](QPainter& painter, QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        const QPointF top = at + QPointF(0, pad);
        Paragraph(number, mutedStyle(), whatLeft).draw(painter, top);
        what.draw(painter, top + QPointF(whatLeft, 0));
        if (below > 0) {
            details.draw(painter, top + QPointF(whatLeft, what.height()));
        }
        const TextStyle figure = bodyStyle();
        drawRight(painter, QLocale().toString(static_cast<qlonglong>(line.quantity)), figure,
                  top + QPointF(quantityRight, 0));
        drawRight(painter, moneyText(line.unitPrice), figure, top + QPointF(unitRight, 0));
        drawRight(painter, rateText(line.vatBasisPoints), mutedStyle(),
                  top + QPointF(rateRight, 0));
        drawRight(painter, total, figure, top + QPointF(pageRoomWidth, 0));
    };
    return {.height = height, .gap = 0, .draw = draw};
}

/// By how much the whole quote changes if this one is picked.
QString differenceText(const request::QuoteBody& quote, const request::Alternate& alternate)
{
    const auto picked = request::quoteWithPicks(quote, {alternate.id});
    if (!picked) {
        return {};
    }
    const Money difference = picked->totals.gross - quote.totals.gross;
    return (difference.minor > 0 ? QStringLiteral("+") : QString()) + moneyText(difference);
}

void addAlternates(std::vector<Block>& blocks, const request::QuoteBody& quote)
{
    if (quote.alternates.empty()) {
        return;
    }
    blocks.back().gap = millimetres(7);
    Block title = textBlock(translated(QT_TRANSLATE_NOOP("QuotePaper", "You may choose instead")),
                            strongStyle(), millimetres(2));
    title.staysWithNext = true;
    blocks.push_back(title);
    blocks.push_back(headings(translated(QT_TRANSLATE_NOOP("QuotePaper", "Difference"))));
    for (const request::Alternate& alternate : quote.alternates) {
        const QString number =
            alternate.replaces ? QString::number(*alternate.replaces + 1) : QStringLiteral("+");
        blocks.push_back(lineBlock(number, alternate.line, differenceText(quote, alternate)));
    }
}

} // namespace

void addQuoteLines(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet)
{
    blocks.push_back(headings(translated(QT_TRANSLATE_NOOP("QuotePaper", "Total"))));
    int number = 0;
    for (const PriceLine& line : sheet.quote.prices.lines) {
        blocks.push_back(lineBlock(QString::number(++number), line, moneyText(line.total())));
    }
}

void addQuoteTotals(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet)
{
    const pricing::Totals& totals = sheet.quote.totals;
    std::vector<std::pair<QString, QString>> rows{
        {translated(QT_TRANSLATE_NOOP("QuotePaper", "Net")), moneyText(totals.net)}};
    for (const pricing::TaxSubtotal& rate : totals.perRate) {
        rows.emplace_back(translated(QT_TRANSLATE_NOOP("QuotePaper", "VAT %1 on %2"))
                              .arg(rateText(rate.basisPoints), moneyText(rate.taxable)),
                          moneyText(rate.tax));
    }
    TextStyle sum = strongStyle();
    sum.size = 12;
    const TextStyle style = bodyStyle();
    const double step = points(style.size * style.leading) + millimetres(1);
    const double height = static_cast<double>(rows.size()) * step + millimetres(11);
    const auto draw = [=, gross = moneyText(totals.gross)](QPainter& painter, QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        QPointF row = at + QPointF(0, millimetres(3));
        for (const auto& [name, amount] : rows) {
            drawRight(painter, name, mutedStyle(), row + QPointF(sumLeft, 0));
            drawRight(painter, amount, style, row + QPointF(pageRoomWidth, 0));
            row.ry() += step;
        }
        row.ry() += millimetres(1);
        drawRight(painter, translated(QT_TRANSLATE_NOOP("QuotePaper", "Total with VAT")), sum,
                  row + QPointF(sumLeft, 0));
        drawRight(painter, gross, sum, row + QPointF(pageRoomWidth, 0));
    };
    blocks.back().staysWithNext = true;
    blocks.push_back({.height = height, .gap = millimetres(6), .draw = draw});
    addAlternates(blocks, sheet.quote);
}

} // namespace bespeak::ui
