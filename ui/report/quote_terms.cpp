// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/paper_blocks.h"
#include "ui/report/print_quote.h"
#include "ui/report/report_blocks.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

QString translated(const char* english)
{
    return QCoreApplication::translate("QuotePaper", english);
}

QString dayText(const std::string& date)
{
    return paperDay(QDate::fromString(QString::fromStdString(date), Qt::ISODate));
}

/// Each may begin a page; an empty text has none.
QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

QString whenText(const request::QuoteBody& quote)
{
    QStringList sentences;
    if (quote.prices.leadDays > 0) {
        sentences << translated(
                         QT_TRANSLATE_NOOP("QuotePaper", "Everything is here %1 after the order."))
                         .arg(daysText(quote.prices.leadDays));
    }
    if (quote.installation) {
        const request::InstallationSlot& slot = *quote.installation;
        sentences << translated(
                         QT_TRANSLATE_NOOP("QuotePaper", "We keep %1 to %2 free to set it up."))
                         .arg(dayText(slot.from), dayText(slot.until));
        if (slot.hours > 0) {
            sentences << translated(QT_TRANSLATE_NOOP("QuotePaper", "It takes about %1 hours."))
                             .arg(slot.hours);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

bool hasLine(const request::QuoteBody& quote, bool returnable)
{
    return std::ranges::any_of(quote.prices.lines, [&](const pricing::PriceLine& line) {
        return line.returnRight != pricing::ReturnRight::Unsaid &&
               pricing::mayBeReturned(line.returnRight) == returnable;
    });
}

QString returnText(const request::QuoteBody& quote)
{
    QStringList sentences;
    if (hasLine(quote, true)) {
        sentences << translated(QT_TRANSLATE_NOOP(
            "QuotePaper", "What is standard, also with an option that everybody can choose, may "
                          "be given back within 14 days after it has arrived."));
    }
    if (hasLine(quote, false)) {
        sentences << translated(QT_TRANSLATE_NOOP(
            "QuotePaper", "What is made to your measure or printed for you cannot be given back "
                          "once you have ordered it, even before we begin."));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

void addQuoteTerms(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet)
{
    blocks.back().gap = millimetres(8);
    addPaperSection(blocks, translated(QT_TRANSLATE_NOOP("QuotePaper", "When")),
                    linesOf(whenText(sheet.quote)));
    addPaperSection(blocks, translated(QT_TRANSLATE_NOOP("QuotePaper", "Giving back")),
                    linesOf(returnText(sheet.quote)));
    QStringList knowingly;
    for (const std::string& sentence : sheet.quote.knowingly) {
        knowingly << QString::fromStdString(sentence);
    }
    addPaperSection(
        blocks, translated(QT_TRANSLATE_NOOP("QuotePaper", "What this costs the room, knowingly")),
        knowingly);
    addPaperSection(blocks, translated(QT_TRANSLATE_NOOP("QuotePaper", "Notice to consumers")),
                    linesOf(plainText(sheet.quote.notice)));
}

} // namespace bespeak::ui
