// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/assessment_report.h"

#include "models/assessment/fit_rules.h"
#include "models/base/fill_sentence.h"

#include <fmt/format.h>

#include <algorithm>

namespace bespeak::shell
{

namespace
{

using namespace assessment;
using nlohmann::json;

template <typename Value>
json orNull(const std::optional<Value>& value)
{
    return value ? json(*value) : json(nullptr);
}

/// Three significant digits are what a figure of acoustics is worth.
std::string figureText(double value, const std::string& unit)
{
    return fmt::format("{:.3g}{}{}", value, unit.empty() || unit == "%" ? "" : " ", unit);
}

std::optional<double> limitOf(const Parameter& parameter)
{
    if (parameter.lowest && parameter.highest && parameter.value) {
        return *parameter.value < *parameter.lowest ? parameter.lowest : parameter.highest;
    }
    return parameter.lowest ? parameter.lowest : parameter.highest;
}

std::string findingText(const Parameter& parameter)
{
    const ParameterWords* const words = findParameterWords(parameter.key);
    if (words == nullptr) {
        return parameter.key;
    }
    if (parameter.verdict == Verdict::Unjudged) {
        return fmt::format("{}: cannot be judged: needs {}.", words->title,
                           fmt::join(parameter.needs, ", "));
    }
    auto facts = parameter.facts;
    if (parameter.value) {
        facts.emplace_back("value", figureText(*parameter.value, parameter.unit));
    }
    if (const auto limit = limitOf(parameter)) {
        facts.emplace_back("limit", figureText(*limit, parameter.unit));
    }
    std::string text = fillSentence(words->finding, facts);
    if (parameter.uncertainty) {
        text += fmt::format(" The figure may be wrong by {}.",
                            figureText(*parameter.uncertainty, parameter.unit));
    }
    if (!parameter.softenedBy.empty()) {
        text += fmt::format(" It is no failure here because of {}.", parameter.softenedBy);
    }
    return text;
}

std::string remedyText(const Remedy& remedy)
{
    const char* const sentence = remedySentence(remedy.key);
    return sentence != nullptr ? fillSentence(sentence, remedy.facts) : remedy.key;
}

json factsOf(const std::vector<std::pair<std::string, std::string>>& facts)
{
    json object = json::object();
    for (const auto& [name, value] : facts) {
        object[name] = value;
    }
    return object;
}

json describeChanges(const design::Design& before, const design::Design& after)
{
    json changes = json::array();
    for (const design::Placement& now : after.placements) {
        const design::Placement* const was = design::findPlacement(before, now.id);
        if (was == nullptr || !(*was == now)) {
            const geometry::Vec3 at = now.position.inMetres();
            changes.push_back({{"id", now.id.text()},
                               {"component", now.component.text()},
                               {"new", was == nullptr},
                               {"position_m", {at.x, at.y, at.z}},
                               {"turn_deg", now.turn.inDegrees()},
                               {"anchored", now.anchored}});
        }
    }
    return changes;
}

json describeRemoved(const design::Design& before, const design::Design& after)
{
    json removed = json::array();
    for (const design::Placement& was : before.placements) {
        if (design::findPlacement(after, was.id) == nullptr) {
            removed.push_back(was.id.text());
        }
    }
    return removed;
}

json describeRemedy(const design::Design& design, const Remedy& remedy, std::size_t number)
{
    return {{"number", number},
            {"key", remedy.key},
            {"text", remedyText(remedy)},
            {"facts", factsOf(remedy.facts)},
            {"value_after", orNull(remedy.valueAfter)},
            {"changes", describeChanges(design, remedy.design)},
            {"removed", describeRemoved(design, remedy.design)},
            {"room_changed", !(remedy.design.room == design.room)}};
}

json describeSeats(const Parameter& parameter)
{
    json seats = json::array();
    for (const SeatValue& seat : parameter.seats) {
        seats.push_back({{"seat", seat.seat.text()}, {"place", seat.place}, {"value", seat.value}});
    }
    return seats;
}

json describeLevels(const Parameter& parameter)
{
    if (!parameter.levels) {
        return nullptr;
    }
    constexpr std::array senses{"at-least", "more-than", "at-most"};
    json limits = json::array();
    for (const std::optional<double>& limit : parameter.levels->limits) {
        limits.push_back(orNull(limit));
    }
    return {{"sense", senses.at(static_cast<std::size_t>(parameter.levels->sense))},
            {"limits", std::move(limits)}};
}

json describeParameter(const Parameter& parameter)
{
    const ParameterWords* const words = findParameterWords(parameter.key);
    json subjects = json::array();
    for (const Subject& subject : parameter.subjects) {
        subjects.push_back(subjectText(subject));
    }
    return {{"key", parameter.key},
            {"group", groupName(parameter.group)},
            {"rank", rankName(parameter.rank)},
            {"verdict", verdictName(parameter.verdict)},
            {"kept", parameter.isKept},
            {"softened_by", parameter.softenedBy},
            {"title", words != nullptr ? words->title : ""},
            {"meaning", words != nullptr ? words->meaning : ""},
            {"subjects", std::move(subjects)},
            {"value", orNull(parameter.value)},
            {"unit", parameter.unit},
            {"seats", describeSeats(parameter)},
            {"lowest", orNull(parameter.lowest)},
            {"highest", orNull(parameter.highest)},
            {"levels", describeLevels(parameter)},
            {"level", orNull(parameter.level)},
            {"certainty", certaintyName(parameter.certainty)},
            {"uncertainty", orNull(parameter.uncertainty)},
            {"source", parameter.source},
            {"grade", std::string(1, parameter.grade)},
            {"facts", factsOf(parameter.facts)},
            {"needs", parameter.needs}};
}

/// What decides the verdict: a parameter, or what does not fit if no parameter is as bad.
json worstKey(const Assessment& assessment, Verdict verdict)
{
    const bool isOfParameters = !assessment.parameters.empty() &&
                                assessment.parameters[assessment.worst].verdict == verdict;
    const auto fit = std::ranges::find(assessment.fit, verdict, &Finding::verdict);
    if (!isOfParameters && fit != assessment.fit.end()) {
        return fit->rule;
    }
    return assessment.parameters.empty() ? json(nullptr)
                                         : json(assessment.parameters[assessment.worst].key);
}

/// The shape that scripts rely on, the same for the groups of rules and for fit.
json describeFinding(const Parameter& parameter)
{
    return {{"rule", parameter.key},
            {"group", groupName(parameter.group)},
            {"subject", subjectText(parameter)},
            {"text", findingText(parameter)},
            {"value", orNull(parameter.value)},
            {"limit", orNull(limitOf(parameter))},
            {"unit", parameter.unit},
            {"verdict", verdictName(parameter.verdict)},
            {"kept", parameter.isKept},
            {"source", parameter.source},
            {"grade", std::string(1, parameter.grade)},
            {"remedy", nullptr},
            {"remedies", json::array()}};
}

std::string fitText(const Finding& finding)
{
    const char* const sentence = findingSentence(finding.rule);
    return sentence != nullptr ? fillSentence(sentence, finding.facts) : finding.rule;
}

json describeFinding(const Finding& finding)
{
    return {{"rule", finding.rule},
            {"group", finding.group},
            {"subject", finding.subjects.empty() ? "" : subjectText(finding.subjects.front())},
            {"text", fitText(finding)},
            {"value", orNull(finding.value)},
            {"limit", orNull(finding.limit)},
            {"unit", finding.unit},
            {"verdict", verdictName(finding.verdict)},
            {"kept", false},
            {"source", finding.source},
            {"grade", std::string(1, finding.grade)},
            {"facts", factsOf(finding.facts)},
            {"remedy", nullptr},
            {"remedies", json::array()}};
}

json describeGroups(const Assessment& assessment)
{
    json groups = json::array();
    for (std::size_t i = 0; i < groupCount; ++i) {
        const auto group = static_cast<Group>(i);
        const GroupSummary summary = summarise(assessment, group);
        groups.push_back({{"group", groupName(group)},
                          {"verdict", verdictName(summary.verdict)},
                          {"level", orNull(summary.level)},
                          {"findings", summary.findings},
                          {"kept", summary.kept}});
    }
    return groups;
}

std::string levelText(const std::optional<int>& level)
{
    return level ? fmt::format("level {}", *level) : std::string("no level");
}

} // namespace

Remedies findAllRemedies(const OpenDesign& open, const Assessment& assessment)
{
    Remedies remedies(assessment.parameters.size());
    for (std::size_t i = 0; i < remedies.size(); ++i) {
        const Parameter& parameter = assessment.parameters[i];
        if (isFinding(parameter.verdict) && !parameter.isKept) {
            remedies[i] = findRemedies(open.file.design, open.catalogue, assessment, i);
        }
    }
    for (std::size_t i = 0; i < assessment.fit.size(); ++i) {
        remedies.push_back(findFitRemedies(open.file.design, open.catalogue, assessment, i));
    }
    return remedies;
}

Report describeAssessment(const OpenDesign& open, const Assessment& assessment,
                          const Remedies& remedies)
{
    Report report;
    std::string& text = report.text;
    json findings = json::array();
    json parameters = json::array();
    const Verdict verdict = worstVerdict(assessment);
    text = fmt::format("{}, {}", verdictName(verdict), levelText(assessment.level));
    std::size_t number = 0;
    const auto addRemedies = [&](const Remedies& all, std::size_t index, json& finding) {
        if (index >= all.size() || all[index].empty()) {
            return;
        }
        for (const Remedy& remedy : all[index]) {
            finding["remedies"].push_back(describeRemedy(open.file.design, remedy, ++number));
            text += fmt::format("\n    {}: {}", number, remedyText(remedy));
        }
        finding["remedy"] = finding["remedies"][0];
    };
    for (std::size_t i = 0; i < assessment.parameters.size(); ++i) {
        const Parameter& parameter = assessment.parameters[i];
        parameters.push_back(describeParameter(parameter));
        if (!isFinding(parameter.verdict)) {
            continue;
        }
        json finding = describeFinding(parameter);
        text += fmt::format("\n{}{} [{}] {} ({}, {})", verdictName(parameter.verdict),
                            parameter.isKept ? ", kept" : "", groupName(parameter.group),
                            finding["text"].get<std::string>(), parameter.source, parameter.grade);
        addRemedies(remedies, i, finding);
        findings.push_back(std::move(finding));
    }
    for (std::size_t i = 0; i < assessment.fit.size(); ++i) {
        json finding = describeFinding(assessment.fit[i]);
        text += fmt::format("\n{} [fit] {}", verdictName(assessment.fit[i].verdict),
                            fitText(assessment.fit[i]));
        addRemedies(remedies, assessment.parameters.size() + i, finding);
        findings.push_back(std::move(finding));
    }
    if (assessment.leftOut > 0) {
        text += fmt::format("\n{} more were left out: more than any room has.", assessment.leftOut);
    }
    report.json = {{"left_out", assessment.leftOut},       {"level", orNull(assessment.level)},
                   {"verdict", verdictName(verdict)},      {"worst", worstKey(assessment, verdict)},
                   {"groups", describeGroups(assessment)}, {"findings", std::move(findings)},
                   {"parameters", std::move(parameters)}};
    return report;
}

} // namespace bespeak::shell
