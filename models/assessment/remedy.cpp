// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/remedy.h"

#include "models/assessment/rule_groups.h"

#include <algorithm>
#include <map>

namespace bespeak::assessment
{

namespace
{

constexpr double deeper = 0.001; // m, kg: by which a trouble of fit counts as worse

/// How much a candidate spoils elsewhere.
enum class Harm { None, OneLevel, TooMuch };

/// Parameters by what they judge and whom they blame; the worst of those that share both.
using Known = std::map<std::pair<std::string, std::string>, const Parameter*>;

Known known(const Parameters& parameters)
{
    Known byName;
    for (const Parameter& one : parameters) {
        const Parameter*& entry = byName[{one.key, subjectText(one)}];
        if (entry == nullptr || severityOf(one.verdict) > severityOf(entry->verdict)) {
            entry = &one;
        }
    }
    return byName;
}

Harm harmOfLevel(const Parameter& before, const Parameter& after)
{
    if (!before.level || !after.level || *after.level >= *before.level) {
        return Harm::None;
    }
    const bool isOneStep = *after.level == *before.level - 1 && *after.level > 0;
    return isOneStep ? Harm::OneLevel : Harm::TooMuch;
}

/// @param target the verdict of the finding that shall be mended.
Harm harmOf(const Known& before, const Parameters& after, Verdict target)
{
    Harm harm = Harm::None;
    for (const Parameter& one : after) {
        const auto found = before.find({one.key, subjectText(one)});
        const Parameter* const was = found != before.end() ? found->second : nullptr;
        const int severity = severityOf(one.verdict);
        const bool isWorse = severity > (was != nullptr ? severityOf(was->verdict) : 0);
        if (isWorse && severity >= severityOf(target)) {
            return Harm::TooMuch;
        }
        // Not to know is no way out of a finding either.
        if (isWorse && one.verdict == Verdict::Unjudged && was != nullptr) {
            return Harm::TooMuch;
        }
        if (was != nullptr) {
            harm = std::max(harm, harmOfLevel(*was, one));
        }
    }
    return harm;
}

bool fitsNoWorse(const std::vector<Finding>& before, const std::vector<Finding>& after)
{
    return std::ranges::all_of(after, [&](const Finding& one) {
        if (one.verdict != Verdict::Fail) {
            return true;
        }
        const auto was = std::ranges::find_if(before, [&](const Finding& other) {
            return other.rule == one.rule && other.subjects == one.subjects;
        });
        return was != before.end() && one.value.value_or(0) <= was->value.value_or(0) + deeper;
    });
}

/// The finding in the other assessment, if it is still judged there.
const Parameter* findAgain(const Known& in, const Parameter& finding)
{
    const auto found = in.find({finding.key, subjectText(finding)});
    return found != in.end() ? found->second : nullptr;
}

/// The candidate as a remedy with the harm that it does; empty if it mends nothing.
struct Tried {
    Remedy remedy;
    Harm harm = Harm::TooMuch;
};

std::optional<Tried> tryOut(Assessor& assessor, const catalogue::Catalogue& catalogue,
                            const Assessment& before, const Parameter& finding,
                            const Candidate& candidate)
{
    const Assessment& after = assessor.assess(candidate.design, catalogue);
    const Known again = known(after.parameters);
    const Parameter* const mended = findAgain(again, finding);
    if ((mended != nullptr && mended->verdict != Verdict::Pass) ||
        !fitsNoWorse(before.fit, after.fit)) {
        return std::nullopt;
    }
    Tried tried;
    tried.harm = harmOf(known(before.parameters), after.parameters, finding.verdict);
    tried.remedy = {candidate.key, candidate.facts, candidate.design,
                    mended != nullptr ? mended->value : std::nullopt};
    return tried;
}

std::vector<Candidate> candidatesFor(std::span<const RuleGroup* const> groups,
                                     const design::Design& design,
                                     const catalogue::Catalogue& catalogue,
                                     const Parameter& finding)
{
    const auto group = std::ranges::find_if(
        groups, [&](const RuleGroup* one) { return one->group == finding.group; });
    if (group == groups.end() || finding.verdict == Verdict::Pass) {
        return {};
    }
    const Scene scene = makeScene(design, catalogue);
    std::vector<Candidate> candidates = (*group)->propose(scene, catalogue, finding);
    if (candidates.size() > mostCandidates) {
        candidates.erase(candidates.begin() + mostCandidates, candidates.end());
    }
    return candidates;
}

} // namespace

std::vector<Remedy> findRemedies(std::span<const RuleGroup* const> groups,
                                 const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most)
{
    if (parameter >= assessment.parameters.size()) {
        return {};
    }
    const Parameter& finding = assessment.parameters[parameter];
    Assessor assessor(groups);
    std::vector<Remedy> remedies;
    std::vector<Remedy> costly;
    std::vector<design::Design> seen{design};
    for (const Candidate& candidate : candidatesFor(groups, design, catalogue, finding)) {
        if (remedies.size() >= most) {
            break;
        }
        if (std::ranges::find(seen, candidate.design) != seen.end()) {
            continue;
        }
        seen.push_back(candidate.design);
        auto tried = tryOut(assessor, catalogue, assessment, finding, candidate);
        if (tried && tried->harm == Harm::None) {
            remedies.push_back(std::move(tried->remedy));
        } else if (tried && tried->harm == Harm::OneLevel && costly.size() < most) {
            costly.push_back(std::move(tried->remedy));
        }
    }
    return remedies.empty() ? costly : remedies;
}

std::vector<Remedy> findRemedies(const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most)
{
    return findRemedies(ruleGroups(), design, catalogue, assessment, parameter, most);
}

} // namespace bespeak::assessment
