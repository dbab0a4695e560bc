// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_report.h"

#include "models/base/file.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_blocks.h"

#include <QCoreApplication>
#include <QLocale>

namespace bespeak::ui
{

namespace
{

constexpr double blocksTop = millimetres(25);
constexpr double headerTop = millimetres(12);

QString translated(const char* english)
{
    return QCoreApplication::translate("Report", english);
}

/// In one line: a name may be long.
QString shortened(const QString& text)
{
    constexpr qsizetype longest = 70;
    return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
}

void drawEdges(QPainter& painter, const ReportContent& content, std::size_t page, std::size_t pages)
{
    const double right = sideMargin + pageRoomWidth;
    const TextStyle style = mutedStyle();
    Paragraph(shortened(content.name), style, pageRoomWidth).draw(painter, {sideMargin, headerTop});
    drawRight(painter,
              translated(QT_TRANSLATE_NOOP("Report", "Assessed on %1"))
                  .arg(QLocale().toString(content.date, QLocale::LongFormat)),
              style, {right, headerTop});
    drawHairline(painter, {sideMargin, headerTop + millimetres(5.5)}, pageRoomWidth);
    Paragraph(translated(QT_TRANSLATE_NOOP(
                  "Report", "Predicted figures are to be confirmed by measurement.")),
              style, pageRoomWidth)
        .draw(painter, {sideMargin, footerTop});
    drawRight(painter,
              translated(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")).arg(page).arg(pages), style,
              {right, footerTop});
}

} // namespace

Result<std::string> formatReport(const ReportContent& content)
{
    std::vector<Block> blocks;
    addCover(blocks, content);
    addEntries(blocks, content);
    addClosing(blocks, content);
    return formatPdf(
        blocks, {.title = content.name,
                 .blocksTop = blocksTop,
                 .drawEdges = [&content](QPainter& painter, std::size_t page, std::size_t pages) {
                     drawEdges(painter, content, page, pages);
                 }});
}

Result<void> printReport(const design::Design& design, const catalogue::Catalogue& catalogue,
                         const ReportJudgement& judgement, QDate date,
                         const std::filesystem::path& path)
{
    const auto pdf = formatReport(makeReportContent(design, catalogue, judgement, date));
    if (!pdf) {
        return failWith(pdf);
    }
    return writeFileAtomically(path, *pdf);
}

} // namespace bespeak::ui
