// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_pages.h"

#include <QBuffer>
#include <QPdfWriter>

namespace bespeak::ui
{

namespace
{

constexpr double blocksBottom = millimetres(277);

void prepare(QPdfWriter& pdf, const QString& title)
{
    pdf.setResolution(unitsPerInch);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({0, 0, 0, 0});
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Bespeak"));
}

} // namespace

Result<std::string> formatPdf(const std::vector<Block>& blocks, const PaperLayout& layout)
{
    const std::vector<ReportPage> pages = arrangePages(blocks, blocksBottom - layout.blocksTop);
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly)) {
        return fail("report.not-printed");
    }
    QPdfWriter pdf(&buffer);
    prepare(pdf, layout.title);
    QPainter painter;
    if (!painter.begin(&pdf)) {
        return fail("report.not-printed");
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !pdf.newPage()) {
            return fail("report.not-printed");
        }
        layout.drawEdges(painter, i + 1, pages.size());
        for (const PlacedBlock& placed : pages[i]) {
            blocks[placed.block].draw(painter, {sideMargin, layout.blocksTop + placed.top});
        }
    }
    if (!painter.end()) {
        return fail("report.not-printed");
    }
    return buffer.data().toStdString();
}

} // namespace bespeak::ui
