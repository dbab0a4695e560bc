// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"

#include "models/assessment/assumptions.h"

#include "models/assessment/bass_rules.h"
#include "models/assessment/fit_remedies.h"
#include "models/assessment/fit_rules.h"
#include "models/assessment/group_assessor.h"
#include "models/assessment/rule_groups.h"

#include <algorithm>
#include <tuple>

namespace bespeak::assessment
{

namespace
{

constexpr Aspects readByFit = Aspect::Room | Aspect::Things;

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
    GroupAssessor groups;
    Assessment assessment;

    explicit State(std::span<const RuleGroup* const> which)
        : groups(which)
    {
    }
};

Assessor::Assessor()
    : Assessor(ruleGroups())
{
}

Assessor::Assessor(std::span<const RuleGroup* const> groups)
    : m_state(std::make_unique<State>(groups))
{
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
    Assessment& assessment = m_state->assessment;
    GroupAssessor& groups = m_state->groups;
    groups.assess(design, catalogue);
    assessment.parameters.clear();
    for (const Parameters& parameters : groups.byGroup()) {
        assessment.parameters.insert(assessment.parameters.end(), parameters.begin(),
                                     parameters.end());
    }
    if (fit) {
        assessment.fit = std::move(*fit);
    } else if ((readByFit & groups.changed()) != 0) {
        assessment.fit = checkFit(groups.scene().fit.design, groups.catalogue());
    }
    qualify(groups.scene(), assessment.parameters);
    sumUp(assessment);
    assessment.leftOut = groups.scene().leftOut;
    return assessment;
}

const Scene& Assessor::scene() const
{
    return m_state->groups.scene();
}

std::size_t Assessor::computedGroups() const
{
    std::size_t computed = 0;
    for (std::size_t group = 0; group < m_state->groups.byGroup().size(); ++group) {
        computed += m_state->groups.isNew(group) ? 1U : 0U;
    }
    return computed;
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
