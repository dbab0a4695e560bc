// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/paper_blocks.h"
#include "ui/report/print_quote.h"
#include "ui/report/report_blocks.h"

#include <QCoreApplication>
#include <QDateTime>

namespace bespeak::ui
{

namespace
{

QString translated(const char* english)
{
    return QCoreApplication::translate("QuotePaper", english);
}

QString joined(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const std::string& line : lines) {
        texts << plainText(line);
    }
    return texts.join(QChar(QChar::LineSeparator));
}

QString addressText(const quoting::QuoteSheet& sheet)
{
    QString lines = plainText(sheet.customer);
    if (!sheet.customerLines.empty()) {
        lines += QChar(QChar::LineSeparator) + joined(sheet.customerLines);
    }
    return lines;
}

std::vector<PaperFact> factsOf(const quoting::QuoteSheet& sheet)
{
    return {{translated(QT_TRANSLATE_NOOP("QuotePaper", "Number")), quoteNumber(sheet)},
            {translated(QT_TRANSLATE_NOOP("QuotePaper", "Date")),
             paperDay(QDateTime::fromMSecsSinceEpoch(sheet.issued.milliseconds).date())},
            {translated(QT_TRANSLATE_NOOP("QuotePaper", "Your contact")), plainText(sheet.person)}};
}

/// What binds and what does not.
Block binding(const quoting::QuoteSheet& sheet)
{
    return notice(
        translated(QT_TRANSLATE_NOOP("QuotePaper", "We are bound by this offer until %1."))
            .arg(validityText(sheet.quote.validUntil)),
        translated(QT_TRANSLATE_NOOP("QuotePaper",
                                     "It binds you to nothing. You order by accepting it with your "
                                     "signature; the order stands once we have confirmed it.")));
}

} // namespace

void addQuoteHead(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet)
{
    blocks.push_back(letterhead(sheet.retailer, sheet.retailerLines));
    blocks.push_back(addressee(addressText(sheet), factsOf(sheet)));
    addPaperTitle(blocks, translated(QT_TRANSLATE_NOOP("QuotePaper", "Quote")),
                  sheet.designName.empty()
                      ? translated(QT_TRANSLATE_NOOP("QuotePaper", "Your room"))
                      : plainText(sheet.designName));
    if (!sheet.words.empty()) {
        TextStyle words = bodyStyle();
        words.size = 9.4;
        QString text = plainText(sheet.words);
        text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        blocks.push_back(textBlock(text, words, millimetres(6)));
    }
    blocks.push_back(binding(sheet));
}

} // namespace bespeak::ui
