// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/remedy.h"

#include "models/assessment/bass_rules.h"
#include "models/assessment/fit_remedies.h"
#include "models/assessment/judging.h"
#include "models/assessment/rule_groups.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bespeak::assessment
{

namespace
{

constexpr double deeper = 0.001;          // m, kg: by which a trouble of fit counts as worse
constexpr std::size_t mostWaveTrials = 4; ///< each takes about a second

/// How much a candidate spoils elsewhere.
enum class Harm { None, OneLevel, TooMuch };

double missed(const Parameter& parameter)
{
    return parameter.value ? missOf(parameter, *parameter.value) : 0;
}

std::pair<int, double> badness(const Parameter& parameter)
{
    return {severityOf(parameter.verdict), missed(parameter)};
}

/// Whether what failed before fails by more now: by more than such a figure can tell.
bool missesMore(const Parameter& before, const Parameter& after)
{
    const bool isFigure = before.value && after.value;
    if (!isFigure || before.verdict != Verdict::Fail || after.verdict != Verdict::Fail) {
        return false;
    }
    const double limit = std::abs(after.lowest.value_or(after.highest.value_or(0)));
    const double same = std::max(0.01 * limit, 0.1 * after.uncertainty.value_or(0));
    return missed(after) > missed(before) + same + 1e-9;
}

/// Parameters by what they judge and whom they blame; the worst of those that share both.
using Known = std::map<std::pair<std::string, std::string>, const Parameter*>;

Known known(const Parameters& parameters)
{
    Known byName;
    for (const Parameter& one : parameters) {
        const Parameter*& entry = byName[{one.key, subjectText(one)}];
        if (entry == nullptr || badness(one) > badness(*entry)) {
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
        if (awaitsWaves(one)) {
            continue; // the change was tried without them
        }
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
        if (was != nullptr && missesMore(*was, one)) {
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

Tried triedOut(const Assessment& before, const Assessment& after, const Candidate& candidate,
               Verdict target)
{
    Tried tried;
    tried.harm = harmOf(known(before.parameters), after.parameters, target);
    tried.remedy = {candidate.key, candidate.facts, candidate.design, std::nullopt};
    return tried;
}

std::optional<Tried> tryOut(const Assessment& before, const Parameter& finding,
                            const Candidate& candidate, const Assessment& after)
{
    const Known again = known(after.parameters);
    const Parameter* const mended = findAgain(again, finding);
    if ((mended != nullptr && isFinding(mended->verdict)) || !fitsNoWorse(before.fit, after.fit)) {
        return std::nullopt;
    }
    Tried tried = triedOut(before, after, candidate, finding.verdict);
    tried.remedy.valueAfter = mended != nullptr ? mended->value : std::nullopt;
    return tried;
}

std::optional<Tried> tryOut(const Assessment& before, const Finding& finding,
                            const Candidate& candidate, const Assessment& after)
{
    const bool isStill = std::ranges::any_of(after.fit, [&](const Finding& one) {
        return one.rule == finding.rule && one.subjects == finding.subjects;
    });
    if (isStill || !fitsNoWorse(before.fit, after.fit)) {
        return std::nullopt;
    }
    return triedOut(before, after, candidate, finding.verdict);
}

std::vector<Candidate> candidatesFor(std::span<const RuleGroup* const> groups,
                                     const design::Design& design,
                                     const catalogue::Catalogue& catalogue,
                                     const Parameter& finding)
{
    const auto group = std::ranges::find_if(
        groups, [&](const RuleGroup* one) { return one->group == finding.group; });
    if (group == groups.end() || !isFinding(finding.verdict) ||
        finding.verdict == Verdict::Unjudged) {
        return {};
    }
    const Scene scene = makeScene(design, catalogue);
    std::vector<Candidate> candidates = (*group)->propose(scene, catalogue, finding);
    if (candidates.size() > mostCandidates) {
        candidates.erase(candidates.begin() + mostCandidates, candidates.end());
    }
    return candidates;
}

struct Search {
    std::span<const RuleGroup* const> groups;
    const design::Design& design;
    const catalogue::Catalogue& catalogue;
    const Assessment& before;
    std::size_t most = 0;
    const IsStopped& isStopped;
    bool takesWaves = false; ///< the finding came from the waves of a room that is no box
};

/// With the waves of the changed room; without them if they were stopped or cannot be computed,
/// which mends nothing.
Assessment withItsWaves(const Search& search, const design::Design& design, const Assessment& plain)
{
    std::stop_source stop;
    const auto listen = [&](double) {
        if (search.isStopped && search.isStopped()) {
            stop.request_stop();
        }
    };
    const Scene scene = makeScene(design, search.catalogue);
    const Result<WaveResult> waves =
        solveWaves(makeWaveTask(scene), fineWaves, stop.get_token(), listen);
    return waves ? withWaves(plain, scene, *waves) : plain;
}

template <typename Found>
std::vector<Remedy> search(const Search& search, const Found& finding,
                           const std::vector<Candidate>& candidates)
{
    Assessor assessor(search.groups);
    std::vector<Remedy> remedies;
    std::vector<Remedy> costly;
    std::vector<design::Design> seen{search.design};
    for (const Candidate& candidate : candidates) {
        if (search.takesWaves && seen.size() > mostWaveTrials) {
            break;
        }
        if (remedies.size() >= search.most || (search.isStopped && search.isStopped())) {
            break;
        }
        if (std::ranges::find(seen, candidate.design) != seen.end()) {
            continue;
        }
        seen.push_back(candidate.design);
        const Assessment& plain = assessor.assess(candidate.design, search.catalogue);
        auto tried = search.takesWaves ? tryOut(search.before, finding, candidate,
                                                withItsWaves(search, candidate.design, plain))
                                       : tryOut(search.before, finding, candidate, plain);
        if (tried && tried->harm == Harm::None) {
            remedies.push_back(std::move(tried->remedy));
        } else if (tried && tried->harm == Harm::OneLevel && costly.size() < search.most) {
            costly.push_back(std::move(tried->remedy));
        }
    }
    return remedies.empty() ? costly : remedies;
}

} // namespace

std::vector<Remedy> findRemedies(std::span<const RuleGroup* const> groups,
                                 const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most, const IsStopped& isStopped)
{
    if (parameter >= assessment.parameters.size() || (isStopped && isStopped())) {
        return {};
    }
    const Parameter& finding = assessment.parameters[parameter];
    const bool takesWaves = isOfWaves(finding.key) && !makeScene(design, catalogue).room.isBox;
    return search({groups, design, catalogue, assessment, most, isStopped, takesWaves}, finding,
                  candidatesFor(groups, design, catalogue, finding));
}

std::vector<Remedy> findFitRemedies(const design::Design& design,
                                    const catalogue::Catalogue& catalogue,
                                    const Assessment& assessment, std::size_t finding,
                                    std::size_t most, const IsStopped& isStopped)
{
    if (finding >= assessment.fit.size()) {
        return {};
    }
    const Scene scene = makeScene(design, catalogue);
    return search({ruleGroups(), design, catalogue, assessment, most, isStopped, false},
                  assessment.fit[finding], proposeForFit(scene, assessment.fit[finding]));
}

std::vector<Remedy> findRemedies(const design::Design& design,
                                 const catalogue::Catalogue& catalogue,
                                 const Assessment& assessment, std::size_t parameter,
                                 std::size_t most, const IsStopped& isStopped)
{
    return findRemedies(ruleGroups(), design, catalogue, assessment, parameter, most, isStopped);
}

} // namespace bespeak::assessment
