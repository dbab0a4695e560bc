// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/judged.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bespeak::test
{

using namespace assessment;

std::optional<Parameter> judged(const RuleGroup& group, const std::string& key,
                                const design::Design& design, const catalogue::Catalogue& catalogue)
{
    std::optional<Parameter> worst;
    for (const Parameter& one : group.assess(makeScene(design, catalogue))) {
        const bool isWorse =
            one.key == key && (!worst || (!isFinding(worst->verdict) && isFinding(one.verdict)));
        if (isWorse) {
            worst = one;
        }
    }
    return worst;
}

std::optional<Parameter> judged(const RuleGroup& group, const std::string& key,
                                const design::Design& design)
{
    return judged(group, key, design, theatreCatalogue());
}

std::vector<std::string> remediesFor(const RuleGroup& group, const std::string& key,
                                     const design::Design& design)
{
    const std::array<const RuleGroup*, 1> groups{&group};
    const catalogue::Catalogue catalogue = theatreCatalogue();
    Assessor assessor(groups);
    const Assessment found = assessor.assess(design, catalogue);
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < found.parameters.size(); ++i) {
        if (found.parameters[i].key == key && isFinding(found.parameters[i].verdict)) {
            for (const Remedy& remedy : findRemedies(groups, design, catalogue, found, i, 8)) {
                keys.push_back(remedy.key);
                const auto words =
                    std::ranges::find(group.remedyWords, remedy.key, &RemedyWords::key);
                CHECK(words != group.remedyWords.end());
            }
            break;
        }
    }
    return keys;
}

void requireWellFormed(const RuleGroup& group, const design::Design& design,
                       const catalogue::Catalogue& catalogue)
{
    for (const Parameter& one : group.assess(makeScene(design, catalogue))) {
        INFO(one.key);
        const auto words = std::ranges::find(group.words, one.key, &ParameterWords::key);
        CHECK(words != group.words.end());
        CHECK(one.group == group.group);
        CHECK_FALSE(one.source.empty());
        CHECK((one.verdict == Verdict::Unjudged) == !one.needs.empty());
        CHECK((one.grade < 'C' || one.verdict != Verdict::Fail));
        CHECK((one.grade < 'C' || one.verdict != Verdict::Pass));
        if (one.value) {
            CHECK(std::isfinite(*one.value));
        }
        for (const SeatValue& seat : one.seats) {
            CHECK(std::isfinite(seat.value));
        }
    }
}

} // namespace bespeak::test
