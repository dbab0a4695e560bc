// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/paper_blocks.h"

#include "ui/report/print_pages.h"
#include "ui/report/report_blocks.h"
#include "ui/style/colours.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr double rowPad = millimetres(2);

QString translated(const char* english)
{
    return QCoreApplication::translate("Paper", english);
}

Block headings(const std::vector<PaperColumn>& columns)
{
    const TextStyle style = labelStyle();
    const double height = points(style.size * style.leading) + rowPad;
    const auto draw = [=](QPainter& painter, QPointF at) {
        for (const PaperColumn& column : columns) {
            const QPointF place = at + QPointF(column.left, 0);
            if (column.width > 0) {
                Paragraph(column.title, style, column.width).draw(painter, place);
            } else {
                drawRight(painter, column.title, style, place);
            }
        }
    };
    return {.height = height, .gap = 0, .staysWithNext = true, .draw = draw};
}

Block rowBlock(const std::vector<PaperColumn>& columns, const PaperRow& row)
{
    TextLayer layer;
    double height = 0;
    TextStyle first = bodyStyle();
    first.weight = QFont::Medium;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PaperColumn& column = columns[i];
        const QString cell = row.cells.value(static_cast<int>(i));
        const TextStyle style = i == 0 ? first : bodyStyle();
        if (column.width <= 0) {
            layer.addRight(cell, style, {column.left, 0});
            continue;
        }
        const Paragraph text(cell, style, column.width);
        layer.add(text, {column.left, 0});
        double bottom = cell.isEmpty() ? 0 : text.height();
        if (i == 0 && !row.details.isEmpty()) {
            const Paragraph details(row.details, mutedStyle(), column.width);
            layer.add(details, {column.left, bottom});
            bottom += details.height();
        }
        height = std::max(height, bottom);
    }
    const auto draw = [layer](QPainter& painter, QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        layer.draw(painter, at + QPointF(0, rowPad));
    };
    return {.height = height + 2 * rowPad, .gap = 0, .draw = draw};
}

} // namespace

void TextLayer::add(const Paragraph& text, QPointF at)
{
    m_texts.push_back({text, at});
}

void TextLayer::addRight(const QString& text, const TextStyle& style, QPointF topRight)
{
    const Paragraph line(text, style, millimetres(200));
    m_texts.push_back({line, topRight - QPointF(line.width(), 0)});
}

void TextLayer::draw(QPainter& painter, QPointF at) const
{
    for (const auto& [text, place] : m_texts) {
        text.draw(painter, at + place);
    }
}

Block letterhead(const std::string& name, const std::vector<std::string>& lines)
{
    TextStyle title = titleStyle();
    title.size = 15;
    const Paragraph writer(plainText(name), title, pageRoomWidth / 2);
    const TextStyle small = mutedStyle();
    TextLayer layer;
    layer.add(writer, {0, 0});
    double right = 0;
    for (const std::string& line : lines) {
        layer.addRight(plainText(line), small, {pageRoomWidth, right});
        right += points(small.size * small.leading);
    }
    const double height = std::max(writer.height(), right) + millimetres(4);
    const auto draw = [layer, height](QPainter& painter, QPointF at) {
        layer.draw(painter, at);
        drawHairline(painter, at + QPointF(0, height), pageRoomWidth);
    };
    return {.height = height, .gap = millimetres(9), .draw = draw};
}

Block addressee(const QString& lines, const std::vector<PaperFact>& facts)
{
    const double factsLeft = millimetres(112);
    TextLayer layer;
    TextStyle address = bodyStyle();
    address.size = 9.4;
    const Paragraph whom(lines, address, millimetres(85));
    layer.add(whom, {0, 0});
    double top = 0;
    for (const PaperFact& fact : facts) {
        const Paragraph text(fact.value, bodyStyle(), pageRoomWidth - factsLeft - millimetres(26));
        layer.add(Paragraph(fact.name, mutedStyle(), millimetres(25)), {factsLeft, top});
        layer.add(text, {factsLeft + millimetres(26), top});
        top += text.height() + millimetres(1);
    }
    return {.height = std::max(whom.height(), top),
            .gap = millimetres(12),
            .draw = [layer](QPainter& painter, QPointF at) { layer.draw(painter, at); }};
}

Block notice(const QString& head, const QString& more)
{
    const double pad = millimetres(4);
    const double width = pageRoomWidth - 2 * pad;
    TextStyle strong = strongStyle();
    strong.size = 10;
    const Paragraph first(head, strong, width);
    const Paragraph second(more, bodyStyle(), width);
    const double height = first.height() + second.height() + 2 * pad + millimetres(1);
    const auto draw = [=](QPainter& painter, QPointF at) {
        QColor ground = lightColours().accent;
        ground.setAlphaF(0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(at, QSizeF(pageRoomWidth, height)), millimetres(2),
                                millimetres(2));
        first.draw(painter, at + QPointF(pad, pad));
        second.draw(painter, at + QPointF(pad, pad + first.height() + millimetres(1)));
    };
    return {.height = height, .gap = millimetres(8), .draw = draw};
}

void addPaperTitle(std::vector<Block>& blocks, const QString& kind, const QString& title)
{
    blocks.push_back(textBlock(kind, labelStyle(), 0));
    TextStyle head = headStyle();
    head.size = title.size() > 60 ? 13 : head.size;
    blocks.push_back(textBlock(title, head, millimetres(4)));
}

void addPaperTable(std::vector<Block>& blocks, const std::vector<PaperColumn>& columns,
                   const std::vector<PaperRow>& rows)
{
    if (rows.empty()) {
        return;
    }
    blocks.push_back(headings(columns));
    for (const PaperRow& row : rows) {
        blocks.push_back(rowBlock(columns, row));
    }
    blocks.back().gap = millimetres(7);
}

void addPaperSection(std::vector<Block>& blocks, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    Block heading = textBlock(title, strongStyle(), millimetres(1));
    heading.staysWithNext = true;
    blocks.push_back(heading);
    for (const QString& line : lines) {
        blocks.push_back(
            textBlock(line.isEmpty() ? QStringLiteral(" ") : line, bodyStyle(), millimetres(0.6)));
    }
    blocks.back().gap = millimetres(5);
}

namespace
{

/// What it says at the foot of each page, with the page's number.
void drawPaperFooter(QPainter& painter, const QString& text, std::size_t page, std::size_t pages)
{
    const TextStyle style = mutedStyle();
    drawHairline(painter, {sideMargin, footerTop - millimetres(2)}, pageRoomWidth);
    Paragraph(text, style, pageRoomWidth * 0.8).draw(painter, {sideMargin, footerTop});
    drawRight(painter, translated(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2")).arg(page).arg(pages),
              style, {sideMargin + pageRoomWidth, footerTop});
}

} // namespace

Result<std::string> formatPaperPdf(const std::vector<Block>& blocks, const QString& title,
                                   const QString& foot)
{
    return formatPdf(blocks,
                     {.title = title,
                      .blocksTop = paperTop,
                      .drawEdges = [foot](QPainter& painter, std::size_t page, std::size_t pages) {
                          drawPaperFooter(painter, foot, page, pages);
                      }});
}

QString plainText(const std::string& text)
{
    return QString::fromStdString(text);
}

QString paperDay(QDate day)
{
    //: A date on paper, in Qt's letters: without the weekday, with the month in words.
    return QLocale().toString(day, translated(QT_TRANSLATE_NOOP("Paper", "d MMMM yyyy")));
}

} // namespace bespeak::ui
