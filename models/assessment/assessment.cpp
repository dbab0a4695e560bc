// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"

#include "models/assessment/assumptions.h"

#include "models/assessment/bass_rules.h"
#include "models/assessment/fit_remedies.h"
#include "models/assessment/fit_rules.h"
#include "models/assessment/rule_groups.h"
#include "models/base/expects.h"

#include <algorithm>
#include <tuple>

namespace bespeak::assessment
{

namespace
{

constexpr Aspects readByFit = Aspect::Room | Aspect::Things;
constexpr Aspects everything = 0xFFFF;

/// A scene with the design and the catalogue that it stands on.
struct Judged {
    design::Design design;
    catalogue::Catalogue catalogue;
    Scene scene;

    Judged(const design::Design& of, const catalogue::Catalogue& with, RoomMemory& memory)
        : design(of)
        , catalogue(with)
        , scene(makeScene(design, catalogue))
    {
        scene.memory = &memory;
    }
};

Interest interestOf(const RuleGroup& group, const Scene& scene, const PlacedThing& thing)
{
    return group.interest != nullptr ? group.interest(scene, thing) : Interest::Place;
}

/// Whether a group finds the same in the things of two scenes that are otherwise the same to it.
bool readsTheSameThings(const RuleGroup& group, const Scene& one, const Scene& other)
{
    auto a = one.fit.things.begin();
    auto b = other.fit.things.begin();
    const auto skip = [&group](const Scene& scene, auto& at) {
        Interest interest = Interest::None;
        while (at != scene.fit.things.end() &&
               (interest = interestOf(group, scene, *at)) == Interest::None) {
            ++at;
        }
        return interest;
    };
    for (;; ++a, ++b) {
        const Interest inOne = skip(one, a);
        const Interest inOther = skip(other, b);
        const bool ends = a == one.fit.things.end();
        if (ends || b == other.fit.things.end()) {
            return ends && b == other.fit.things.end();
        }
        const bool isSame = inOne == inOther &&
                            (inOne == Interest::Kind ? sameKindOfThing(*a, *b) : sameThing(*a, *b));
        if (!isSame) {
            return false;
        }
    }
}

bool mustJudge(const RuleGroup& group, Aspects changed, const Scene* before, const Scene& scene)
{
    constexpr auto things = static_cast<Aspects>(Aspect::Things);
    const Aspects read = group.reads & changed;
    if (before == nullptr || (read & ~things) != 0) {
        return true;
    }
    return (read & things) != 0 && !readsTheSameThings(group, *before, scene);
}

void markKept(const design::Brief& brief, Parameters& parameters)
{
    for (Parameter& parameter : parameters) {
        parameter.isKept =
            isFinding(parameter.verdict) &&
            std::ranges::any_of(brief.compromises, [&](const design::Compromise& one) {
                return one.parameter == parameter.key && one.subject == subjectText(parameter);
            });
    }
}

void lower(std::optional<int>& level, const Parameter& parameter)
{
    if (parameter.level && parameter.verdict != Verdict::Unjudged) {
        level = std::min(level.value_or(*parameter.level), *parameter.level);
    }
}

void sumUp(Assessment& assessment)
{
    assessment.level.reset();
    assessment.worst = 0;
    const auto badness = [](const Parameter& one) {
        return std::tuple(one.isKept, -severityOf(one.verdict), one.rank, one.level.value_or(5));
    };
    const Parameters& all = assessment.parameters;
    for (std::size_t i = 0; i < all.size(); ++i) {
        lower(assessment.level, all[i]);
        if (badness(all[i]) < badness(all[assessment.worst])) {
            assessment.worst = i;
        }
    }
}

} // namespace

struct Assessor::State {
    std::span<const RuleGroup* const> groups;
    std::unique_ptr<Judged> last;
    std::vector<Parameters> byGroup;
    RoomMemory memory;
    Assessment assessment;
    std::size_t computed = 0;
};

Assessor::Assessor()
    : Assessor(ruleGroups())
{
}

Assessor::Assessor(std::span<const RuleGroup* const> groups)
    : m_state(std::make_unique<State>())
{
    m_state->groups = groups;
    m_state->byGroup.resize(groups.size());
}

Assessor::~Assessor() = default;
Assessor::Assessor(Assessor&&) noexcept = default;
Assessor& Assessor::operator=(Assessor&&) noexcept = default;

const Assessment& Assessor::assess(const design::Design& design,
                                   const catalogue::Catalogue& catalogue)
{
    return judge(design, catalogue, std::nullopt);
}

const Assessment& Assessor::assess(const design::Design& design,
                                   const catalogue::Catalogue& catalogue, std::vector<Finding> fit)
{
    return judge(design, catalogue, std::move(fit));
}

const Assessment& Assessor::judge(const design::Design& design,
                                  const catalogue::Catalogue& catalogue,
                                  std::optional<std::vector<Finding>> fit)
{
    State& state = *m_state;
    auto judged = std::make_unique<Judged>(design, catalogue, state.memory);
    const Aspects changed = state.last ? differences(state.last->scene, judged->scene) : everything;
    state.computed = 0;
    state.assessment.parameters.clear();
    for (std::size_t i = 0; i < state.groups.size(); ++i) {
        const Scene* const before = state.last ? &state.last->scene : nullptr;
        if (mustJudge(*state.groups[i], changed, before, judged->scene)) {
            state.byGroup[i] = state.groups[i]->assess(judged->scene);
            ++state.computed;
        }
        state.assessment.parameters.insert(state.assessment.parameters.end(),
                                           state.byGroup[i].begin(), state.byGroup[i].end());
    }
    if (fit) {
        state.assessment.fit = std::move(*fit);
    } else if ((readByFit & changed) != 0) {
        state.assessment.fit = checkFit(judged->design, judged->catalogue);
    }
    qualify(judged->scene, state.assessment.parameters);
    sumUp(state.assessment);
    state.assessment.leftOut = judged->scene.leftOut;
    state.last = std::move(judged);
    return state.assessment;
}

const Scene& Assessor::scene() const
{
    expects(m_state->last != nullptr, "something was assessed");
    return m_state->last->scene;
}

std::size_t Assessor::computedGroups() const
{
    return m_state->computed;
}

void qualify(const Scene& scene, Parameters& parameters)
{
    holdToWhatIsKnown(scene, parameters);
    markKept(scene.fit.design.brief, parameters);
}

Assessment assess(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    return Assessor().assess(design, catalogue);
}

bool awaitsWaves(const Assessment& assessment)
{
    return std::ranges::any_of(assessment.parameters,
                               [](const Parameter& parameter) { return awaitsWaves(parameter); });
}

Assessment withWaves(Assessment assessment, const Scene& scene, const WaveResult& waves)
{
    for (Parameter& found : bassFromWaves(scene, waves)) {
        const auto place = std::ranges::find(assessment.parameters, found.key, &Parameter::key);
        if (place != assessment.parameters.end()) {
            *place = std::move(found);
        }
    }
    qualify(scene, assessment.parameters);
    sumUp(assessment);
    return assessment;
}

Verdict worstVerdict(const Assessment& assessment)
{
    Verdict worst = Verdict::Neutral;
    const auto add = [&worst](Verdict verdict) {
        worst = severityOf(verdict) > severityOf(worst) ? verdict : worst;
    };
    for (const Parameter& parameter : assessment.parameters) {
        add(parameter.isKept ? Verdict::Neutral : parameter.verdict);
    }
    for (const Finding& finding : assessment.fit) {
        add(finding.verdict);
    }
    return worst;
}

GroupSummary summarise(const Assessment& assessment, Group group)
{
    GroupSummary summary;
    for (const Parameter& parameter : assessment.parameters) {
        if (parameter.group != group) {
            continue;
        }
        lower(summary.level, parameter);
        if (parameter.isKept) {
            ++summary.kept;
            continue;
        }
        summary.findings += isFinding(parameter.verdict) ? 1 : 0;
        if (severityOf(parameter.verdict) > severityOf(summary.verdict)) {
            summary.verdict = parameter.verdict;
        }
    }
    return summary;
}

const ParameterWords* findParameterWords(std::string_view key)
{
    for (const RuleGroup* const group : ruleGroups()) {
        const auto found = std::ranges::find(group->words, key, &ParameterWords::key);
        if (found != group->words.end()) {
            return &*found;
        }
    }
    return nullptr;
}

const char* remedySentence(std::string_view key)
{
    for (const RuleGroup* const group : ruleGroups()) {
        const auto found = std::ranges::find(group->remedyWords, key, &RemedyWords::key);
        if (found != group->remedyWords.end()) {
            return found->sentence;
        }
    }
    const auto ofFit = std::ranges::find(fitRemedyWords(), key, &RemedyWords::key);
    return ofFit != fitRemedyWords().end() ? ofFit->sentence : nullptr;
}

} // namespace bespeak::assessment
