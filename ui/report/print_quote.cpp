// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_quote.h"

#include "ui/report/paper_blocks.h"
#include "ui/report/report_blocks.h"
#include "ui/text/case_number.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace bespeak::ui
{

namespace
{

QString translated(const char* english)
{
    return QCoreApplication::translate("QuotePaper", english);
}

QString footerText(const quoting::QuoteSheet& sheet)
{
    return translated(QT_TRANSLATE_NOOP("QuotePaper",
                                        "This page shows what the signed file says. The file "
                                        "binds: %1"))
        .arg(QString::fromStdString(sheet.document.substr(0, 16)));
}

} // namespace

QString quoteNumber(const quoting::QuoteSheet& sheet)
{
    return QStringLiteral("Q-%1-%2").arg(caseNumber(sheet.caseId)).arg(sheet.revision);
}

QString validityText(Instant until)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(until.milliseconds);
    return paperDay(local.date()) + QStringLiteral(", ") +
           QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString returnRightText(pricing::ReturnRight right)
{
    using enum pricing::ReturnRight;
    switch (right) {
    case Standard:
        return translated(QT_TRANSLATE_NOOP("QuotePaper", "Standard: 14 days to give it back"));
    case StandardOption:
        return translated(
            QT_TRANSLATE_NOOP("QuotePaper", "Standard option: 14 days to give it back"));
    case MadeToMeasure:
        return translated(
            QT_TRANSLATE_NOOP("QuotePaper", "Made to your measure: cannot be given back"));
    case PrintedForYou:
        return translated(QT_TRANSLATE_NOOP("QuotePaper", "Printed for you: cannot be given back"));
    case Unsaid:
        break;
    }
    return {};
}

Result<std::string> formatQuotePdf(const quoting::QuoteSheet& sheet)
{
    std::vector<Block> blocks;
    addQuoteHead(blocks, sheet);
    addQuoteLines(blocks, sheet);
    addQuoteTotals(blocks, sheet);
    addQuoteTerms(blocks, sheet);
    return formatPaperPdf(blocks, quoteNumber(sheet), footerText(sheet));
}

} // namespace bespeak::ui
