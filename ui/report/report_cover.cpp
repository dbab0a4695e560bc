// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_blocks.h"
#include "ui/report/report_words.h"
#include "ui/text/assessment_text.h"

#include <QCoreApplication>
#include <QSvgRenderer>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr double sign = millimetres(4.2);
constexpr double rowHeight = millimetres(6.6);

QString translated(const char* english)
{
    return QCoreApplication::translate("Report", english);
}

/// The verdict of the whole with its sign, on a soft ground.
Block verdictBlock(const ReportContent& content)
{
    const double left = millimetres(13);
    const double width = pageRoomWidth - left - millimetres(5);
    TextStyle strong = strongStyle();
    strong.size = 11.5;
    const Paragraph headline(content.headline, strong, width);
    QString more = content.finding;
    if (!content.missing.empty()) {
        more = translated(QT_TRANSLATE_NOOP("Report", "Still missing in the room: %1."))
                   .arg(content.missing.join(QStringLiteral(", ")));
    }
    if (content.leftOut > 0) {
        more += (more.isEmpty() ? QString() : QStringLiteral(" ")) +
                translated(QT_TRANSLATE_NOOP("Report", "%1 things more were left out: there are "
                                                       "more of a kind than any room has."))
                    .arg(content.leftOut);
    }
    const Paragraph finding(more, bodyStyle(), width);
    const Paragraph level(content.level, mutedStyle(), width);
    const double findingHeight = more.isEmpty() ? 0 : finding.height();
    const double pad = millimetres(4);
    const double height = headline.height() + findingHeight + level.height() + 2 * pad;
    const auto draw = [=, verdict = content.verdict](QPainter& painter, QPointF at) {
        const QRectF frame(at, QSizeF(pageRoomWidth, height));
        painter.setPen(Qt::NoPen);
        QColor ground = verdictColour(verdict);
        ground.setAlphaF(0.07F);
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, millimetres(2), millimetres(2));
        drawVerdict(painter, verdict,
                    {at.x() + millimetres(4), at.y() + pad, sign * 1.4, sign * 1.4});
        QPointF text = at + QPointF(left, pad);
        headline.draw(painter, text);
        text.ry() += headline.height();
        if (findingHeight > 0) {
            finding.draw(painter, text);
        }
        text.ry() += findingHeight;
        level.draw(painter, text);
    };
    return {.height = height, .gap = millimetres(4), .draw = draw};
}

/// The plan in true scale, in the middle of the page; smaller where no usual scale fits.
Block planBlock(const ReportContent& content)
{
    const auto svg = std::make_shared<QSvgRenderer>(content.plan);
    QSizeF size = svg->viewBoxF().size();
    if (content.planScale == 0) {
        size.scale(widestPlan, highestPlan, Qt::KeepAspectRatio);
    }
    const QSizeF printed(millimetres(size.width()), millimetres(size.height()));
    const auto draw = [svg, printed](QPainter& painter, QPointF at) {
        painter.save();
        svg->render(&painter, {{at.x() + (pageRoomWidth - printed.width()) / 2, at.y()}, printed});
        painter.restore();
    };
    return {.height = printed.height(), .gap = millimetres(2), .draw = draw};
}

Block groupRow(const ReportSection& section)
{
    const auto draw = [section](QPainter& painter, QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        const double middle = at.y() + rowHeight / 2;
        const auto place = [&](double x, const Paragraph& text) {
            text.draw(painter, {at.x() + x, middle - text.height() / 2});
        };
        const double side = sign * 0.9;
        if (section.isJudged) {
            drawVerdict(painter, section.verdict,
                        {at.x() + millimetres(1), middle - side / 2, side, side});
        }
        TextStyle name = bodyStyle();
        name.weight = QFont::Medium;
        place(millimetres(8), Paragraph(section.title, name, millimetres(59)));
        if (section.isJudged) {
            TextStyle word = bodyStyle();
            word.colour = verdictColour(section.verdict);
            word.weight = QFont::Medium;
            place(millimetres(68), Paragraph(verdictText(section.verdict), word, millimetres(35)));
        }
        place(millimetres(104), Paragraph(section.summary, mutedStyle(), millimetres(40)));
        if (section.level) {
            const double bars = millimetres(6);
            drawLevel(
                painter, *section.level,
                {at.x() + millimetres(145), middle - millimetres(1.6), bars, millimetres(3.2)});
            place(millimetres(153),
                  Paragraph(shortLevelText(*section.level), mutedStyle(), millimetres(30)));
        }
    };
    return {.height = rowHeight, .gap = 0, .draw = draw};
}

/// The names of the plan's numbers, in columns.
Block keyBlock(const QStringList& key)
{
    constexpr int columns = 3;
    constexpr double columnWidth = pageRoomWidth / columns;
    const qsizetype rows = (key.size() + columns - 1) / columns;
    TextStyle style = mutedStyle();
    style.size = 7;
    std::vector<Paragraph> names;
    for (const QString& name : key) {
        names.emplace_back(name, style, columnWidth - millimetres(4));
    }
    // A row is as high as its longest name.
    std::vector<double> tops(static_cast<std::size_t>(rows) + 1, 0);
    for (std::size_t row = 0; row + 1 < tops.size(); ++row) {
        double height = 0;
        for (std::size_t i = row; i < names.size(); i += tops.size() - 1) {
            height = std::max(height, names[i].height());
        }
        tops[row + 1] = tops[row] + height;
    }
    const auto draw = [names, tops](QPainter& painter, QPointF at) {
        const std::size_t count = tops.size() - 1;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::size_t column = i / count;
            const double x = static_cast<double>(column) * columnWidth;
            names[i].draw(painter, at + QPointF(x, tops[i % count]));
        }
    };
    return {.height = tops.back(), .gap = millimetres(4), .draw = draw};
}

} // namespace

Block textBlock(const QString& text, const TextStyle& style, double gap)
{
    const Paragraph paragraph(text, style, pageRoomWidth);
    return {.height = paragraph.height(),
            .gap = gap,
            .draw = [paragraph](QPainter& painter, QPointF at) { paragraph.draw(painter, at); }};
}

void addCover(std::vector<Block>& blocks, const ReportContent& content)
{
    blocks.push_back(textBlock(translated(QT_TRANSLATE_NOOP("Report", "Assessment of the room")),
                               labelStyle(), 0));
    TextStyle head = headStyle();
    // A name in many words stays a heading, not a page.
    head.size = content.name.size() > 60 ? 13 : head.size;
    blocks.push_back(textBlock(content.name, head, millimetres(3)));
    blocks.push_back(verdictBlock(content));
    blocks.push_back(planBlock(content));
    if (!content.key.isEmpty()) {
        blocks.push_back(keyBlock(content.key));
    }
    std::ranges::transform(content.groups, std::back_inserter(blocks), groupRow);
    if (!content.fit.entries.empty()) {
        blocks.push_back(groupRow(content.fit));
    }
}

} // namespace bespeak::ui
