// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_blocks.h"
#include "ui/report/report_words.h"
#include "ui/text/assessment_text.h"

#include <QCoreApplication>

namespace bespeak::ui
{

namespace
{

constexpr double indent = millimetres(7);
constexpr double textWidth = pageRoomWidth - indent;
constexpr double lineGap = millimetres(1.2);

QString translated(const char* english)
{
    return QCoreApplication::translate("Report", english);
}

/// Texts below each other, measured once and drawn later.
class Column
{
public:
    void add(const QString& text, const TextStyle& style, double gap)
    {
        if (!text.isEmpty()) {
            place(Paragraph(text, style, textWidth), 0);
            m_height += gap;
        }
    }

    /// A word in front, and the text beside it.
    void addNamed(const QString& name, const QString& text, const TextStyle& style)
    {
        if (text.isEmpty()) {
            return;
        }
        const double nameWidth = millimetres(26);
        const Paragraph first(name, mutedStyle(), nameWidth - millimetres(2));
        const Paragraph second(text, style, textWidth - nameWidth);
        m_texts.push_back({first, {0, m_height}});
        m_texts.push_back({second, {nameWidth, m_height}});
        m_height += std::max(first.height(), second.height()) + lineGap / 2;
    }

    double height() const { return m_height; }

    void draw(QPainter& painter, QPointF at) const
    {
        for (const auto& [text, place] : m_texts) {
            text.draw(painter, at + place);
        }
    }

private:
    void place(const Paragraph& text, double x)
    {
        m_texts.push_back({text, {x, m_height}});
        m_height += text.height();
    }

    std::vector<std::pair<Paragraph, QPointF>> m_texts;
    double m_height = 0;
};

QString verdictLine(const ReportEntry& entry)
{
    QString text = verdictText(entry.verdict);
    if (entry.isKept) {
        text += QStringLiteral(", ") + translated(QT_TRANSLATE_NOOP("Report", "kept"));
    }
    if (entry.level) {
        text += QStringLiteral("  ·  ") + shortLevelText(*entry.level);
    }
    return text;
}

QString askedText(const ReportEntry& entry)
{
    if (entry.levels.isEmpty()) {
        return entry.limit;
    }
    const QString levels =
        translated(QT_TRANSLATE_NOOP("Report", "levels 1–4: %1")).arg(entry.levels);
    return entry.limit.isEmpty() ? levels : entry.limit + QStringLiteral("  (") + levels + ')';
}

Column columnOf(const ReportEntry& entry)
{
    Column column;
    column.add(entry.finding, bodyStyle(), 0);
    column.add(entry.meaning, mutedStyle(), lineGap);
    const auto addFact = [&](const char* name, const QString& text) {
        column.addNamed(translated(name), text, bodyStyle());
    };
    QString value = entry.value;
    if (!value.isEmpty() && !entry.seats.isEmpty()) {
        value = translated(QT_TRANSLATE_NOOP("Report", "%1 at the worst seat")).arg(value);
    }
    addFact(QT_TRANSLATE_NOOP("Report", "Found"), value);
    column.addNamed(translated(QT_TRANSLATE_NOOP("Report", "Each seat")), entry.seats,
                    mutedStyle());
    addFact(QT_TRANSLATE_NOOP("Report", "Asked for"), askedText(entry));
    // Without a figure there is nothing to be certain of.
    addFact(QT_TRANSLATE_NOOP("Report", "How certain"),
            entry.verdict == assessment::Verdict::Unjudged ? QString() : entry.certainty);
    column.addNamed(translated(QT_TRANSLATE_NOOP("Report", "Source")), entry.source, mutedStyle());
    TextStyle helps = bodyStyle();
    helps.weight = QFont::Medium;
    column.addNamed(translated(QT_TRANSLATE_NOOP("Report", "What helps")), entry.remedy, helps);
    if (!entry.note.isEmpty()) {
        addFact(QT_TRANSLATE_NOOP("Report", "Why it is kept"),
                QStringLiteral("“%1”").arg(entry.note));
    }
    return column;
}

Block entryBlock(const ReportEntry& entry)
{
    const double pad = millimetres(2.2);
    TextStyle word = mutedStyle();
    word.weight = QFont::Medium;
    word.colour = verdictColour(entry.verdict);
    const Paragraph verdict(verdictLine(entry), word, millimetres(70));
    const double titleWidth = textWidth - verdict.width() - millimetres(4);
    const Paragraph title(entry.title, strongStyle(), titleWidth);
    const Column column = columnOf(entry);
    const double titleHeight = std::max(title.height(), verdict.height()) + lineGap / 2;
    const auto draw = [=, mark = entry.verdict, isKept = entry.isKept](QPainter& painter,
                                                                       QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        const double side = millimetres(4);
        const QRectF place(at.x(), at.y() + pad + millimetres(0.2), side, side);
        isKept ? drawKept(painter, place) : drawVerdict(painter, mark, place);
        const QPointF text = at + QPointF(indent, pad);
        title.draw(painter, text);
        verdict.draw(painter, {at.x() + pageRoomWidth - verdict.width(), text.y() + points(0.8)});
        column.draw(painter, text + QPointF(0, titleHeight));
    };
    return {.height = pad + titleHeight + column.height() + pad * 0.6, .gap = 0, .draw = draw};
}

// Where the figures of what is good stand.
constexpr double foundAt = millimetres(76);
constexpr double askedAt = millimetres(103);

Block metHeading()
{
    const auto draw = [](QPainter& painter, QPointF at) {
        const auto place = [&](double x, const char* english) {
            Paragraph(translated(english), labelStyle(), millimetres(40))
                .draw(painter, at + QPointF(x, 0));
        };
        place(indent, QT_TRANSLATE_NOOP("Report", "What is good"));
        place(foundAt, QT_TRANSLATE_NOOP("Report", "Found"));
        place(askedAt, QT_TRANSLATE_NOOP("Report", "Asked for"));
    };
    return {.height = millimetres(4), .gap = millimetres(0.6), .staysWithNext = true, .draw = draw};
}

/// What is good takes two lines: what it is about, and the figures with their source.
Block metBlock(const ReportEntry& entry)
{
    const double pad = millimetres(1.3);
    TextStyle name = bodyStyle();
    name.weight = QFont::Medium;
    const double leftWidth = foundAt - indent - millimetres(3);
    const double rightWidth = pageRoomWidth - foundAt;
    const Paragraph title(entry.title, name, leftWidth);
    const Paragraph subject(entry.subject, mutedStyle(), leftWidth);
    const Paragraph value(entry.value, bodyStyle(), askedAt - foundAt - millimetres(2));
    const Paragraph asked(askedText(entry), bodyStyle(), pageRoomWidth - askedAt - millimetres(18));
    TextStyle small = mutedStyle();
    small.size = 7;
    const Paragraph source(entry.source + QStringLiteral("  ·  ") + entry.certainty, small,
                           rightWidth);
    const double figures = std::max(value.height(), asked.height());
    const double left = title.height() + (entry.subject.isEmpty() ? 0 : subject.height());
    const QString level = entry.level ? shortLevelText(*entry.level) : QString();
    const assessment::Verdict verdict = entry.verdict;
    const auto draw = [=](QPainter& painter, QPointF at) {
        drawHairline(painter, at, pageRoomWidth);
        const double side = millimetres(3.4);
        drawVerdict(painter, verdict, {at.x(), at.y() + pad + millimetres(0.4), side, side});
        const QPointF top = at + QPointF(0, pad);
        title.draw(painter, top + QPointF(indent, 0));
        subject.draw(painter, top + QPointF(indent, title.height()));
        value.draw(painter, top + QPointF(foundAt, 0));
        asked.draw(painter, top + QPointF(askedAt, 0));
        source.draw(painter, top + QPointF(foundAt, figures));
        drawRight(painter, level, mutedStyle(), top + QPointF(pageRoomWidth, points(0.5)));
    };
    return {.height = 2 * pad + std::max(left, figures + source.height()), .gap = 0, .draw = draw};
}

Block headingBlock(const ReportSection& section)
{
    const Paragraph title(section.title, titleStyle(), pageRoomWidth - millimetres(60));
    const QString summary = section.summary;
    const auto draw = [title, summary](QPainter& painter, QPointF at) {
        title.draw(painter, at);
        drawRight(painter, summary, mutedStyle(), at + QPointF(pageRoomWidth, points(4)));
    };
    return {.height = title.height(), .gap = millimetres(2), .staysWithNext = true, .draw = draw};
}

void addSection(std::vector<Block>& blocks, const ReportSection& section)
{
    blocks.push_back(headingBlock(section));
    bool isMet = false;
    for (const ReportEntry& entry : section.entries) {
        if (isFinding(entry.verdict)) {
            blocks.push_back(entryBlock(entry));
            continue;
        }
        if (!isMet) {
            blocks.back().gap = std::max(blocks.back().gap, millimetres(2));
            blocks.push_back(metHeading());
            isMet = true;
        }
        blocks.push_back(metBlock(entry));
    }
    if (section.leftOut > 0) {
        blocks.push_back(
            textBlock(translated(QT_TRANSLATE_NOOP(
                                     "Report", "%1 more, which the program shows, are left out."))
                          .arg(section.leftOut),
                      mutedStyle(), 0));
    }
    blocks.back().gap = millimetres(7);
}

} // namespace

void addEntries(std::vector<Block>& blocks, const ReportContent& content)
{
    const std::size_t first = blocks.size();
    if (!content.fit.entries.empty()) {
        addSection(blocks, content.fit);
    }
    for (const ReportSection& section : content.groups) {
        // The first page says already where there is nothing to judge.
        if (section.isJudged) {
            addSection(blocks, section);
        }
    }
    if (first < blocks.size()) {
        blocks[first].beginsPage = true;
    }
}

} // namespace bespeak::ui
