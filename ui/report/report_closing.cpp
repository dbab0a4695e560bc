// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_blocks.h"
#include "ui/report/report_words.h"
#include "ui/text/assessment_text.h"

#include <QCoreApplication>

#include <array>

namespace bespeak::ui
{

namespace
{

using assessment::Certainty;
using assessment::Verdict;

constexpr double indent = millimetres(7);

QString translated(const char* english)
{
    return QCoreApplication::translate("Report", english);
}

void addHeading(std::vector<Block>& blocks, const char* english)
{
    blocks.push_back(textBlock(translated(english), titleStyle(), millimetres(2)));
    blocks.back().staysWithNext = true;
}

/// A sign, a word, and what it means.
Block wordBlock(const std::function<void(QPainter&, const QRectF&)>& drawMark, const QString& word,
                const QString& meaning)
{
    TextStyle strong = bodyStyle();
    strong.weight = QFont::Medium;
    const double wordWidth = millimetres(38);
    const Paragraph first(word, strong, wordWidth - millimetres(2));
    const Paragraph second(meaning, bodyStyle(), pageRoomWidth - indent - wordWidth);
    const auto draw = [=](QPainter& painter, QPointF at) {
        const double side = millimetres(3.8);
        if (drawMark) {
            drawMark(painter, {at.x(), at.y() + millimetres(0.3), side, side});
        }
        first.draw(painter, at + QPointF(indent, 0));
        second.draw(painter, at + QPointF(indent + wordWidth, 0));
    };
    return {
        .height = std::max(first.height(), second.height()), .gap = millimetres(1), .draw = draw};
}

QString verdictMeaning(Verdict verdict)
{
    constexpr std::array<const char*, 5> sentences{
        QT_TRANSLATE_NOOP("Report", "What the source asks for is met."),
        QT_TRANSLATE_NOOP("Report", "What the source asks for is not met."),
        QT_TRANSLATE_NOOP("Report", "Worth a thought; nothing that must be met is missed."),
        QT_TRANSLATE_NOOP("Report", "Something is missing without which a figure would be a "
                                    "guess. It says what."),
        QT_TRANSLATE_NOOP("Report", "An advice is kept. That is no pass: nothing that must be met "
                                    "was asked for."),
    };
    return translated(sentences.at(static_cast<std::size_t>(verdict)));
}

void addVerdicts(std::vector<Block>& blocks)
{
    for (const Verdict verdict :
         {Verdict::Pass, Verdict::Fail, Verdict::Advice, Verdict::Neutral, Verdict::Unjudged}) {
        blocks.push_back(
            wordBlock([verdict](QPainter& painter,
                                const QRectF& rect) { drawVerdict(painter, verdict, rect); },
                      verdictText(verdict), verdictMeaning(verdict)));
    }
    blocks.push_back(wordBlock(
        drawKept, translated(QT_TRANSLATE_NOOP("Report", "Kept")),
        translated(QT_TRANSLATE_NOOP(
            "Report", "It is known and stays as it is. It is not counted in the verdict."))));
    blocks.push_back(wordBlock(
        [](QPainter& painter, const QRectF& rect) { drawLevel(painter, 3, rect); },
        translated(QT_TRANSLATE_NOOP("Report", "Levels 1 to 4")),
        translated(QT_TRANSLATE_NOOP("Report",
                                     "CEDIA/CTA-RP22 grades what a room reaches: 1 is sound, 4 the "
                                     "best there is. A room is as good as its worst figure."))));
}

void addCertainties(std::vector<Block>& blocks)
{
    for (const Certainty certainty : {Certainty::Computed, Certainty::Predicted,
                                      Certainty::Indicative, Certainty::NeedsMeasuring}) {
        blocks.push_back(wordBlock({}, certaintyText(certainty), certaintyMeaning(certainty)));
    }
}

void addGrades(std::vector<Block>& blocks)
{
    for (const char grade : {'A', 'B', 'C', 'D'}) {
        blocks.push_back(wordBlock(
            {}, translated(QT_TRANSLATE_NOOP("Report", "Grade %1")).arg(QLatin1Char(grade)),
            gradeMeaning(grade)));
    }
    blocks.back().gap = millimetres(6);
}

/// In two columns, line by line.
void addSources(std::vector<Block>& blocks, const QStringList& sources)
{
    if (sources.isEmpty()) {
        return;
    }
    addHeading(blocks, QT_TRANSLATE_NOOP("Report", "Sources"));
    TextStyle style = mutedStyle();
    style.size = 7.2;
    constexpr double half = pageRoomWidth / 2;
    for (qsizetype i = 0; i < sources.size(); i += 2) {
        const Paragraph left(sources[i], style, half - millimetres(4));
        const Paragraph right(i + 1 < sources.size() ? sources[i + 1] : QString(), style, half);
        const auto draw = [left, right](QPainter& painter, QPointF at) {
            left.draw(painter, at);
            right.draw(painter, at + QPointF(half, 0));
        };
        blocks.push_back({.height = std::max(left.height(), right.height()), .draw = draw});
    }
    blocks.back().gap = millimetres(6);
}

} // namespace

void addClosing(std::vector<Block>& blocks, const ReportContent& content)
{
    const std::size_t first = blocks.size();
    addHeading(blocks, QT_TRANSLATE_NOOP("Report", "What the words mean"));
    blocks[first].beginsPage = true;
    addVerdicts(blocks);
    addCertainties(blocks);
    addGrades(blocks);
    addSources(blocks, content.sources);
    addHeading(blocks, QT_TRANSLATE_NOOP("Report", "What this report is not"));
    blocks.push_back(textBlock(
        translated(QT_TRANSLATE_NOOP(
            "Report",
            "Predicted figures come from a model of the room and from the data of the things in "
            "it; they are to be confirmed by measurement in the finished room. The report is no "
            "certification by anyone whose standard it names, and replaces neither the advice of "
            "an electrician or a structural engineer nor the law. It is about the design as it "
            "was on the day of the assessment.")),
        bodyStyle(), 0));
}

} // namespace bespeak::ui
