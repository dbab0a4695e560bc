// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/report_judging.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace bespeak::ui
{

/// One parameter in words. What does not apply is empty.
struct ReportEntry {
    assessment::Verdict verdict = assessment::Verdict::Neutral;
    bool isKept = false;
    QString title;
    QString subject; ///< what it is about: a thing, a wall, a door
    QString finding; ///< what is wrong, or what is missing
    QString meaning;
    QString value;     ///< at the worst seat
    QString seats;     ///< all seats, the worst first
    QString limit;     ///< "at least 30°"
    QString levels;    ///< what each level asks for
    QString certainty; ///< "Predicted, ± 3 dB"
    QString source;    ///< with its edition and the grade of the evidence
    QString remedy;
    QString note; ///< the customer's own words on what they keep
    std::optional<int> level;
};

/// One of the ten groups, or what is in the way.
struct ReportSection {
    QString title;
    QString summary; ///< "2 of 7 to look at"
    assessment::Verdict verdict = assessment::Verdict::Neutral;
    std::optional<int> level;
    std::vector<ReportEntry> entries; ///< the worst first
    std::size_t leftOut = 0;          ///< entries beyond what anybody reads
    bool isJudged = false;            ///< there is something to judge
};

/// A report in the user's words, before it is laid out.
struct ReportContent {
    QString name; ///< of the design
    QDate date;   ///< of the assessment
    assessment::Verdict verdict = assessment::Verdict::Neutral;
    QString headline; ///< the verdict in one sentence
    QString finding;  ///< what is worst, in one sentence; or empty
    QString level;    ///< "Level 2 of 4 …"
    std::optional<int> levelNumber;
    std::size_t leftOut = 0; ///< things beyond what is judged
    QStringList missing;     ///< without which a home cinema cannot be judged
    std::vector<ReportSection> groups;
    ReportSection fit;   ///< what is in the way
    QStringList sources; ///< each once, in the order of the alphabet
    QByteArray plan;     ///< as SVG, in millimetres of paper
    int planScale = 50;  ///< 1 : this; 0: no usual scale fits
    QStringList key;     ///< "3  Sofa, three places": the numbers of the plan
};

/// Millimetres that the plan may take on the first page.
inline constexpr double widestPlan = 174;
inline constexpr double highestPlan = 106;

ReportContent makeReportContent(const design::Design& design, const catalogue::Catalogue& catalogue,
                                const ReportJudgement& judgement, QDate date);

} // namespace bespeak::ui
