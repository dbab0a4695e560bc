// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include <algorithm>

/// A group of rules applied to a design of the generic catalogue.
namespace bespeak::test
{

inline assessment::Parameters judged(const assessment::RuleGroup& group,
                                     const design::Design& design,
                                     const catalogue::Catalogue& catalogue = genericCatalogue())
{
    return group.assess(assessment::makeScene(design, catalogue));
}

/// The first parameter of a key; nullptr if there is none.
inline const assessment::Parameter* findJudged(const assessment::Parameters& parameters,
                                               std::string_view key)
{
    const auto found = std::ranges::find(parameters, key, &assessment::Parameter::key);
    return found == parameters.end() ? nullptr : &*found;
}

/// "pass", "fail", "advice", "unjudged", "neutral", or "none" if there is no such parameter.
inline std::string verdictText(const assessment::Parameters& parameters, std::string_view key)
{
    const assessment::Parameter* const parameter = findJudged(parameters, key);
    if (parameter == nullptr) {
        return "none";
    }
    switch (parameter->verdict) {
    case assessment::Verdict::Pass:
        return "pass";
    case assessment::Verdict::Fail:
        return "fail";
    case assessment::Verdict::Advice:
        return "advice";
    case assessment::Verdict::Neutral:
        return "neutral";
    case assessment::Verdict::Unjudged:
        break;
    }
    return "unjudged";
}

/// True if one of the group's candidates for that finding makes it pass, neutral or go away.
inline bool isMended(const assessment::RuleGroup& group, const design::Design& design,
                     std::string_view key,
                     const catalogue::Catalogue& catalogue = genericCatalogue())
{
    const assessment::Scene scene = assessment::makeScene(design, catalogue);
    const assessment::Parameters parameters = group.assess(scene);
    const assessment::Parameter* const finding = findJudged(parameters, key);
    if (finding == nullptr) {
        return false;
    }
    const auto candidates = group.propose(scene, catalogue, *finding);
    return std::ranges::any_of(candidates, [&](const assessment::Candidate& candidate) {
        const auto after = verdictText(judged(group, candidate.design, catalogue), key);
        return after == "pass" || after == "neutral" || after == "none";
    });
}

/// Every parameter and remedy of a group has words, every figure is finite, and each that is not
/// judged says what it needs.
inline void checkWords(const assessment::RuleGroup& group, const assessment::Parameters& parameters)
{
    for (const assessment::Parameter& parameter : parameters) {
        INFO(parameter.key);
        CHECK(std::ranges::count(group.words, std::string_view(parameter.key),
                                 &assessment::ParameterWords::key) == 1);
        CHECK((parameter.verdict == assessment::Verdict::Unjudged) == !parameter.needs.empty());
        CHECK(std::isfinite(parameter.value.value_or(0)));
        CHECK_FALSE(parameter.source.empty());
        const bool mayFail = parameter.grade <= 'B';
        CHECK((mayFail || parameter.verdict != assessment::Verdict::Fail));
        CHECK((mayFail || parameter.verdict != assessment::Verdict::Pass));
    }
}

} // namespace bespeak::test
