// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_words.h"

#include "ui/text/assessment_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bespeak::ui
{

using assessment::Assessment;
using assessment::Verdict;

namespace
{

QString translated(const char* english)
{
    return QCoreApplication::translate("Report", english);
}

bool has(const design::Design& design, const catalogue::Catalogue& catalogue,
         bool (*isWanted)(catalogue::ComponentKind))
{
    return std::ranges::any_of(design.placements, [&](const design::Placement& placement) {
        const catalogue::Component* component = catalogue.find(placement.component);
        return component != nullptr && isWanted(component->kind);
    });
}

bool isPicture(catalogue::ComponentKind kind)
{
    return kind == catalogue::ComponentKind::Display || kind == catalogue::ComponentKind::Screen;
}

bool isHeard(catalogue::ComponentKind kind)
{
    return kind >= catalogue::ComponentKind::BookshelfSpeaker &&
           kind <= catalogue::ComponentKind::Soundbar;
}

bool isSatOn(catalogue::ComponentKind kind)
{
    return catalogue::isSeat(kind);
}

} // namespace

QString headlineText(const Assessment& assessment)
{
    const Verdict verdict = worstVerdict(assessment);
    if (assessment.parameters.empty() && assessment.fit.empty()) {
        return translated(QT_TRANSLATE_NOOP("Report", "There is nothing to judge yet."));
    }
    if (verdict == Verdict::Pass) {
        return translated(QT_TRANSLATE_NOOP("Report", "All that could be judged is good."));
    }
    if (verdict == Verdict::Neutral) {
        return translated(
            QT_TRANSLATE_NOOP("Report", "There is no objection to what could be judged."));
    }
    const assessment::Parameter* worst =
        assessment.parameters.empty() ? nullptr : &assessment.parameters[assessment.worst];
    if (worst == nullptr || worst->isKept || worst->verdict != verdict) {
        return translated(QT_TRANSLATE_NOOP("Report", "Something is in the way: see below."));
    }
    const char* english = QT_TRANSLATE_NOOP("Report", "Not yet good, above all: %1.");
    if (verdict == Verdict::Advice) {
        english = QT_TRANSLATE_NOOP("Report", "Good, with something to think of: %1.");
    } else if (verdict == Verdict::Unjudged) {
        english = QT_TRANSLATE_NOOP(
            "Report", "Good as far as it could be judged; to be cleared up first: %1.");
    }
    return translated(english).arg(parameterTitle(*worst));
}

QString shortLevelText(int level)
{
    return level > 0 ? levelText(level) : translated(QT_TRANSLATE_NOOP("Report", "below level 1"));
}

QString wholeLevelText(const std::optional<int>& level)
{
    if (!level) {
        return translated(QT_TRANSLATE_NOOP(
            "Report", "No level of CEDIA/CTA-RP22: nothing that has levels could be judged."));
    }
    if (*level == 0) {
        return translated(QT_TRANSLATE_NOOP(
            "Report", "Below level 1 of the four levels of CEDIA/CTA-RP22; the worst counts."));
    }
    return translated(
               QT_TRANSLATE_NOOP(
                   "Report", "Level %1 of the four levels of CEDIA/CTA-RP22; the worst counts."))
        .arg(*level);
}

QString summaryText(const ReportSection& section)
{
    if (!section.isJudged) {
        return translated(QT_TRANSLATE_NOOP("Report", "nothing to judge yet"));
    }
    const auto kept = std::ranges::count_if(section.entries, &ReportEntry::isKept);
    const auto open = std::ranges::count_if(section.entries, [](const ReportEntry& entry) {
        return !entry.isKept && isFinding(entry.verdict);
    });
    const std::size_t all = section.entries.size() + section.leftOut;
    QString text =
        open == 0
            ? translated(QT_TRANSLATE_NOOP("Report", "nothing to look at"))
            : translated(QT_TRANSLATE_NOOP("Report", "%1 of %2 to look at")).arg(open).arg(all);
    if (kept > 0) {
        text += QStringLiteral(", ") +
                translated(QT_TRANSLATE_NOOP("Report", "%1 kept as it is")).arg(kept);
    }
    return text;
}

QStringList missingThings(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    QStringList missing;
    if (!has(design, catalogue, isSatOn)) {
        missing += translated(QT_TRANSLATE_NOOP("Report", "a seat"));
    }
    if (!has(design, catalogue, isPicture)) {
        missing += translated(QT_TRANSLATE_NOOP("Report", "a display or a screen"));
    }
    if (!has(design, catalogue, isHeard)) {
        missing += translated(QT_TRANSLATE_NOOP("Report", "loudspeakers"));
    }
    return missing;
}

QString boundedText(const QString& text)
{
    constexpr qsizetype longest = 700;
    return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
}

} // namespace bespeak::ui
