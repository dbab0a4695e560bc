// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/toy_rules.h"

#include "models/design/design_edits.h"

#include <algorithm>

namespace bespeak::test
{

using namespace assessment;
using geometry::Vec2;

namespace
{

Parameter parameterOf(const char* key, Group group, Rank rank, double value, double lowest,
                      char grade)
{
    Parameter parameter;
    parameter.key = key;
    parameter.group = group;
    parameter.rank = rank;
    parameter.value = value;
    parameter.lowest = lowest;
    parameter.unit = "m";
    parameter.source = "own choice";
    parameter.grade = grade;
    parameter.verdict = verdictOf(value >= lowest, grade);
    return parameter;
}

Parameters judgeDistance(const Scene& scene)
{
    if (scene.pictures.empty() || scene.seats.empty()) {
        return {};
    }
    double least = 1e9;
    for (const Seat& seat : scene.seats) {
        least = std::min(least, length(flat(seat.eye) - flat(scene.pictures[0].centre)));
    }
    Parameter parameter =
        parameterOf("picture.distance", Group::Picture, Rank::Performance, least, 2, 'A');
    parameter.subjects = {scene.pictures[0].id};
    parameter.level = std::clamp(static_cast<int>(least), 0, 4);
    return {parameter};
}

std::vector<Candidate> proposeBack(const Scene& scene, const catalogue::Catalogue&,
                                   const Parameter& finding)
{
    std::vector<Candidate> candidates;
    const design::Design& design = scene.fit.design;
    for (const double distance : {0.0, 0.1, 0.5, 1.0, 1.5, 9.0}) {
        const PlacementId id = scene.seats.front().id;
        geometry::Point3 position = design::findPlacement(design, id)->position;
        position.y = position.y + Length::metres(distance);
        if (auto moved = design::moveTo(design, id, position)) {
            candidates.push_back({"move-back", {{"distance", lengthText(distance)}}, *moved});
        }
    }
    return finding.key == "picture.distance" ? candidates : std::vector<Candidate>();
}

Parameters judgeApart(const Scene& scene)
{
    Parameters parameters;
    for (std::size_t i = 0; i < scene.speakers.size(); ++i) {
        double least = 1e9;
        for (std::size_t j = 0; j < scene.speakers.size(); ++j) {
            if (i != j) {
                least =
                    std::min(least, length(scene.speakers[i].centre - scene.speakers[j].centre));
            }
        }
        Parameter parameter =
            parameterOf("speakers.apart", Group::Speakers, Rank::Comfort, least, 1, 'D');
        parameter.subjects = {scene.speakers[i].id};
        if (scene.speakers.size() == 1) {
            parameter.verdict = Verdict::Unjudged;
            parameter.value.reset();
            parameter.needs = {"another loudspeaker"};
        }
        parameters.push_back(parameter);
    }
    return parameters;
}

Parameters judgePlants(const Scene& scene)
{
    Parameters parameters;
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.isA(catalogue::ComponentKind::Plant) &&
            !scene.fit.design.brief.childAges.empty()) {
            Parameter parameter =
                parameterOf("children.plant", Group::Children, Rank::Safety, 0, 1, 'B');
            parameter.subjects = {thing.placement->id};
            parameters.push_back(parameter);
        }
    }
    return parameters;
}

std::vector<Candidate> proposeNoPlant(const Scene& scene, const catalogue::Catalogue&,
                                      const Parameter& finding)
{
    const PlacementId id = std::get<PlacementId>(finding.subjects.front());
    auto without = design::remove(scene.fit.design, std::span(&id, 1));
    return without ? std::vector<Candidate>{{"remove", {}, *without}} : std::vector<Candidate>();
}

std::vector<Candidate> proposeNothing(const Scene&, const catalogue::Catalogue&, const Parameter&)
{
    return {};
}

} // namespace

std::span<const RuleGroup* const> toyRules()
{
    static const RuleGroup picture{
        Group::Picture, Aspect::Pictures | Aspect::Seats, judgeDistance, proposeBack, {}, {}};
    static const RuleGroup speakers{Group::Speakers,
                                    static_cast<Aspects>(Aspect::Speakers),
                                    judgeApart,
                                    proposeNothing,
                                    {},
                                    {}};
    static const RuleGroup children{
        Group::Children, Aspect::Things | Aspect::Brief, judgePlants, proposeNoPlant, {}, {}};
    static const std::array<const RuleGroup*, 3> all{&picture, &speakers, &children};
    return all;
}

} // namespace bespeak::test
