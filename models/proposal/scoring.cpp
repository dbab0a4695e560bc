// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/scoring.h"

#include "models/assessment/assessment.h"
#include "models/assessment/fit_rules.h"
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

void addBroken(const std::vector<Finding>& fit, std::vector<std::string>& broken)
{
    for (const Finding& finding : fit) {
        if (finding.verdict == Verdict::Fail) {
            broken.push_back(nameOfBroken(finding.rule, finding.subjects));
        }
    }
}

void addBroken(const assessment::Parameters& parameters, std::vector<std::string>& broken)
{
    for (const Parameter& parameter : parameters) {
        if (isFirm(parameter)) {
            broken.push_back(nameOfBroken(parameter.key, parameter.subjects));
        }
    }
}

std::vector<std::string> brokenIn(const assessment::Assessment& assessment)
{
    std::vector<std::string> broken;
    addBroken(assessment.fit, broken);
    addBroken(assessment.parameters, broken);
    std::ranges::sort(broken);
    return broken;
}

std::vector<std::string> brokenBeside(const BareRoom& bare, const std::vector<std::string>& all)
{
    std::vector<std::string> broken;
    std::ranges::set_difference(all, bare.broken, std::back_inserter(broken));
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

std::span<const assessment::RuleGroup* const> pictureGroup()
{
    static const assessment::RuleGroup* const only = &assessment::pictureRules();
    return {&only, 1};
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
    , m_assessor(groupsButWays())
    , m_byGroup(groupsButWays().size())
{
}

Judge::OfGroup Judge::summed(const assessment::Parameters& parameters) const
{
    OfGroup sum;
    for (const Parameter& parameter : parameters) {
        sum.points += pointsOf(parameter, m_subject.needs);
    }
    addBroken(parameters, sum.broken);
    return sum;
}

Judge::OfGroup Judge::ofWays(Ways which)
{
    const assessment::Scene& scene = m_assessor.scene();
    WalkwayMemo& memo = which == Ways::Exact ? m_exactWays : m_ways;
    assessment::Parameters parameters;
    if (scene.fit.design.brief.usesWheelchair) {
        parameters = assessment::wheelchairParameters(scene);
        parameters.push_back(memo.turning(scene));
    }
    if (!scene.seats.empty()) {
        std::ranges::move(assessment::seatClearances(scene), std::back_inserter(parameters));
        parameters.push_back(memo.walkway(scene));
    }
    assessment::qualify(scene, parameters);
    return summed(parameters);
}

void Judge::take(design::Design design)
{
    m_assessor.assess(std::move(design), m_subject.catalogue);
    for (std::size_t group = 0; group < m_byGroup.size(); ++group) {
        if (m_assessor.isNew(group)) {
            // The brief is the same for all designs of a room: what it makes of a group holds as
            // long as the group does.
            assessment::Parameters parameters = m_assessor.byGroup()[group];
            assessment::qualify(m_assessor.scene(), parameters);
            m_byGroup[group] = summed(parameters);
        }
    }
}

std::int64_t Judge::pointsWith(const std::vector<Part>& parts)
{
    Result<design::Design> design = realised(m_subject.bare.design, m_subject.catalogue, parts);
    if (!design) {
        return -largestScore / 2;
    }
    take(std::move(*design));
    std::int64_t points = ofWays(Ways::Remembered).points;
    for (const OfGroup& group : m_byGroup) {
        points += group.points;
    }
    return points;
}

Worth Judge::worthOf(const std::vector<Part>& parts)
{
    Result<design::Design> design = realised(m_subject.bare.design, m_subject.catalogue, parts);
    if (!design) {
        return {-largestScore / 2, {design.error().key}};
    }
    take(std::move(*design));
    auto [points, broken] = ofWays(Ways::Exact);
    for (const OfGroup& group : m_byGroup) {
        points += group.points;
        broken.insert(broken.end(), group.broken.begin(), group.broken.end());
    }
    addBroken(assessment::checkFit(m_assessor.scene().fit.design, m_subject.catalogue), broken);
    std::ranges::sort(broken);
    return {points, brokenBeside(m_subject.bare, broken)};
}

PictureJudge::PictureJudge(const Subject& subject)
    : m_subject(subject)
    , m_assessor(pictureGroup())
{
}

std::int64_t PictureJudge::pointsWith(const std::vector<Part>& parts)
{
    Result<design::Design> design = realised(m_subject.bare.design, m_subject.catalogue, parts);
    if (!design) {
        return 0; // what cannot be realised is refused elsewhere
    }
    m_assessor.assess(std::move(*design), m_subject.catalogue);
    assessment::Parameters parameters = m_assessor.byGroup().front();
    assessment::qualify(m_assessor.scene(), parameters);
    std::int64_t points = 0;
    for (const Parameter& parameter : parameters) {
        points += pointsOf(parameter, m_subject.needs);
    }
    return points;
}

Judgement judgementOf(const Subject& subject, const design::Design& design,
                      const std::vector<Part>& parts)
{
    const assessment::Assessment found = assessment::assess(design, subject.catalogue);
    Judgement judgement;
    for (const Parameter& parameter : found.parameters) {
        const std::int64_t points = pointsOf(parameter, subject.needs);
        add(judgement.breakdown, parameter.key, slotOf(design, parts, parameter), points);
        judgement.points += points;
        judgement.beliefs.push_back({parameter.key, assessment::subjectText(parameter),
                                     parameter.value, parameter.verdict});
    }
    judgement.broken = brokenBeside(subject.bare, brokenIn(found));
    return judgement;
}

} // namespace bespeak::proposal
