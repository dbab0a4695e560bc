// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_quote.h"

#include "models/base/file.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_blocks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace bespeak::ui
{

namespace
{

constexpr double blocksTop = millimetres(18);

QString translated(const char* english)
{
    return QCoreApplication::translate("QuotePaper", english);
}

void drawFooter(QPainter& painter, const quoting::QuoteSheet& sheet, std::size_t page,
                std::size_t pages)
{
    const TextStyle style = mutedStyle();
    drawHairline(painter, {sideMargin, footerTop - millimetres(2)}, pageRoomWidth);
    const QString what =
        translated(QT_TRANSLATE_NOOP("QuotePaper",
                                     "This page shows what the signed file says. The file binds: "
                                     "%1"))
            .arg(QString::fromStdString(sheet.document.substr(0, 16)));
    Paragraph(what, style, pageRoomWidth * 0.8).draw(painter, {sideMargin, footerTop});
    drawRight(painter,
              translated(QT_TRANSLATE_NOOP("QuotePaper", "Page %1 of %2")).arg(page).arg(pages),
              style, {sideMargin + pageRoomWidth, footerTop});
}

} // namespace

QString quoteNumber(const quoting::QuoteSheet& sheet)
{
    const QString caseId = QString::fromStdString(sheet.caseId);
    return QStringLiteral("Q-%1-%2").arg(caseId.right(8)).arg(sheet.revision);
}

QString paperDay(QDate day)
{
    //: A date on paper, in Qt's letters: without the weekday, with the month in words.
    return QLocale().toString(day, translated(QT_TRANSLATE_NOOP("QuotePaper", "d MMMM yyyy")));
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
    return formatPdf(
        blocks, {.title = quoteNumber(sheet),
                 .blocksTop = blocksTop,
                 .drawEdges = [&sheet](QPainter& painter, std::size_t page, std::size_t pages) {
                     drawFooter(painter, sheet, page, pages);
                 }});
}

Result<void> printQuote(const quoting::QuoteSheet& sheet, const std::filesystem::path& path)
{
    const auto pdf = formatQuotePdf(sheet);
    if (!pdf) {
        return failWith(pdf);
    }
    return writeFileAtomically(path, *pdf);
}

} // namespace bespeak::ui
