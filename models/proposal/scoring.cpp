// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/scoring.h"

#include "models/assessment/rule_groups.h"
#include "models/proposal/layout.h"

#include <algorithm>

namespace bespeak::proposal
{

using assessment::Finding;
using assessment::Parameter;
using assessment::Verdict;

namespace
{

bool isSamePlace(const design::Placement& one, const design::Placement& other)
{
    return one.component == other.component && one.position == other.position &&
           one.turn == other.turn;
}

/// Whose choice a placement of a realised design is.
std::optional<SlotKind> slotOf(const design::Design& design, const std::vector<Part>& parts,
                               const PlacementId& id)
{
    const design::Placement* const placed = design::findPlacement(design, id);
    for (const Part& part : parts) {
        for (const design::Placement& placement : part.option->placements) {
            if (placement.id == id &&
                (placed == nullptr || placement.component == placed->component)) {
                return part.slot;
            }
        }
    }
    for (const Part& part : parts) {
        const bool isIts = placed != nullptr &&
                           std::ranges::any_of(part.option->placements, [&](const auto& placement) {
                               return isSamePlace(placement, *placed);
                           });
        if (isIts) {
            return part.slot;
        }
    }
    return std::nullopt;
}

/// Who can change a figure that blames nothing of a slot.
SlotKind slotOfGroup(assessment::Group group)
{
    switch (group) {
    case assessment::Group::Picture:
        return SlotKind::Picture;
    case assessment::Group::Speakers:
    case assessment::Group::Level:
        return SlotKind::Front;
    case assessment::Group::Bass:
        return SlotKind::Bass;
    case assessment::Group::Reflections:
        return SlotKind::Treatment;
    case assessment::Group::Wires:
    case assessment::Group::Match:
        return SlotKind::Electronics;
    case assessment::Group::Children:
        return SlotKind::Protection;
    case assessment::Group::Quiet:
    case assessment::Group::Ways:
        break;
    }
    return SlotKind::Seats;
}

SlotKind slotOf(const design::Design& design, const std::vector<Part>& parts,
                const Parameter& parameter)
{
    for (const assessment::Subject& subject : parameter.subjects) {
        if (const auto* const id = std::get_if<PlacementId>(&subject)) {
            if (const auto slot = slotOf(design, parts, *id)) {
                return *slot;
            }
        }
    }
    return slotOfGroup(parameter.group);
}

void add(std::vector<Points>& breakdown, const std::string& criterion, SlotKind slot,
         std::int64_t points)
{
    if (points == 0) {
        return;
    }
    const auto same = std::ranges::find_if(breakdown, [&](const Points& one) {
        return one.criterion == criterion && one.slot == slot;
    });
    if (same == breakdown.end()) {
        breakdown.push_back({criterion, slot, points});
    } else {
        same->points += points;
    }
}

/// Two designs break the same if key and what they blame are the same.
std::string nameOfBroken(const std::string& key, const std::vector<assessment::Subject>& subjects)
{
    return subjects.empty() ? key : key + " " + assessment::subjectText(subjects.front());
}

std::vector<std::string> brokenIn(const assessment::Assessment& assessment)
{
    std::vector<std::string> broken;
    for (const Finding& finding : assessment.fit) {
        if (finding.verdict == Verdict::Fail) {
            broken.push_back(nameOfBroken(finding.rule, finding.subjects));
        }
    }
    for (const Parameter& parameter : assessment.parameters) {
        if (isFirm(parameter)) {
            broken.push_back(nameOfBroken(parameter.key, parameter.subjects));
        }
    }
    std::ranges::sort(broken);
    return broken;
}

/// All groups of rules but that of ways, which WalkwayMemo stands for.
std::span<const assessment::RuleGroup* const> groupsButWays()
{
    static const std::vector<const assessment::RuleGroup*> others = [] {
        const auto all = assessment::ruleGroups();
        std::vector<const assessment::RuleGroup*> some(all.begin(), all.end());
        std::erase(some, &assessment::wayRules());
        return some;
    }();
    return others;
}

Result<design::Design> realised(const design::Design& cleared,
                                const catalogue::Catalogue& catalogue,
                                const std::vector<Part>& parts)
{
    std::vector<const Option*> options;
    options.reserve(parts.size());
    for (const Part& part : parts) {
        options.push_back(part.option);
    }
    return placeOptions(cleared, catalogue, options);
}

} // namespace

BareRoom bareRoomOf(const design::Design& base, const catalogue::Catalogue& catalogue)
{
    design::Design bare = clearedRoom(base, catalogue);
    std::vector<std::string> broken = brokenIn(assessment::assess(bare, catalogue));
    return {std::move(bare), std::move(broken)};
}

Judge::Judge(const Subject& subject)
    : m_subject(subject)
    , m_partial(groupsButWays())
{
}

std::int64_t Judge::pointsOfWays(const assessment::Scene& scene)
{
    assessment::Parameters parameters;
    if (scene.fit.design.brief.usesWheelchair) {
        parameters = assessment::wheelchairParameters(scene);
        parameters.push_back(m_walkways.turning(scene));
    }
    if (!scene.seats.empty()) {
        std::ranges::move(assessment::seatClearances(scene), std::back_inserter(parameters));
        parameters.push_back(m_walkways.walkway(scene));
    }
    assessment::qualify(scene, parameters);
    std::int64_t points = 0;
    for (const Parameter& parameter : parameters) {
        points += pointsOf(parameter, m_subject.needs);
    }
    return points;
}

std::int64_t Judge::pointsWith(const std::vector<Part>& parts)
{
    const Result<design::Design> design =
        realised(m_subject.bare.design, m_subject.catalogue, parts);
    if (!design) {
        return -largestScore / 2;
    }
    std::int64_t points = 0;
    for (const Parameter& parameter :
         m_partial.assess(*design, m_subject.catalogue, {}).parameters) {
        points += pointsOf(parameter, m_subject.needs);
    }
    return points + pointsOfWays(m_partial.scene());
}

Judgement Judge::judge(const std::vector<Part>& parts)
{
    const Result<design::Design> design =
        realised(m_subject.bare.design, m_subject.catalogue, parts);
    if (!design) {
        Judgement judgement;
        judgement.points = -largestScore / 2;
        judgement.broken = {design.error().key};
        return judgement;
    }
    return judge(*design, parts);
}

Judgement Judge::judge(const design::Design& design, const std::vector<Part>& parts)
{
    const assessment::Assessment& found = m_whole.assess(design, m_subject.catalogue);
    Judgement judgement;
    for (const Parameter& parameter : found.parameters) {
        const std::int64_t points = pointsOf(parameter, m_subject.needs);
        add(judgement.breakdown, parameter.key, slotOf(design, parts, parameter), points);
        judgement.points += points;
        judgement.beliefs.push_back({parameter.key, assessment::subjectText(parameter),
                                     parameter.value, parameter.verdict});
    }
    std::ranges::set_difference(brokenIn(found), m_subject.bare.broken,
                                std::back_inserter(judgement.broken));
    return judgement;
}

} // namespace bespeak::proposal
