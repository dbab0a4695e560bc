// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/remedy.h"

#include "models/design/design_edits.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/models/assessment/toy_rules.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using test::genericCatalogue;
using test::placementId;
using test::toyRules;

namespace
{

/// A sofa 1.6 m before a television in a room so deep.
design::Design tooNear(double depth)
{
    return test::designOf(5, depth,
                          {{"sofa.3-seat", {2.5, 1.7, 0}, 180},
                           {"display.oled-65", {2.5, 0.03, 0.7}, 0, Mounting::Wall}});
}

/// At least 3 m behind each seat.
Parameters judgeBehind(const Scene& scene)
{
    Parameter parameter;
    parameter.key = "ways.behind";
    parameter.group = Group::Ways;
    parameter.source = "own choice";
    parameter.grade = 'A';
    parameter.value = scene.room.high.y - scene.seats.front().ear.y;
    parameter.lowest = 3;
    parameter.verdict = verdictOf(*parameter.value >= 3, 'A');
    return {parameter};
}

std::vector<Candidate> proposeNothing(const Scene&, const catalogue::Catalogue&, const Parameter&)
{
    return {};
}

std::vector<Remedy> remediesFor(const design::Design& design, const std::string& key,
                                std::size_t most = 3)
{
    const Assessment assessment = Assessor(toyRules()).assess(design, genericCatalogue());
    const auto found = std::ranges::find(assessment.parameters, key, &Parameter::key);
    REQUIRE(found != assessment.parameters.end());
    return findRemedies(toyRules(), design, genericCatalogue(), assessment,
                        static_cast<std::size_t>(found - assessment.parameters.begin()), most);
}

} // namespace

TEST_CASE("what is offered was tried: the finding is gone, and the gentlest comes first")
{
    const auto remedies = remediesFor(tooNear(6), "picture.distance");
    REQUIRE(remedies.size() == 3);
    for (const Remedy& remedy : remedies) {
        const Assessment after = Assessor(toyRules()).assess(remedy.design, genericCatalogue());
        CHECK(after.parameters[0].verdict == Verdict::Pass);
        CHECK(after.parameters[0].value == remedy.valueAfter);
    }
    CHECK(remedies[0].valueAfter.value() < remedies[1].valueAfter.value());
    CHECK(remediesFor(tooNear(6), "picture.distance", 1).size() == 1);
}

TEST_CASE("a change that leaves the room is not offered")
{
    // 0.5 m back is still inside, a metre is not.
    CHECK(remediesFor(tooNear(2.9), "picture.distance").size() == 1);
    CHECK(remediesFor(tooNear(2.3), "picture.distance").empty());
}

TEST_CASE("what passes needs no remedy, and nothing is tried beyond the list")
{
    const design::Design good =
        design::moveTo(tooNear(6), placementId(0), {Length::metres(2.5), Length::metres(4), {}})
            .value();
    CHECK(remediesFor(good, "picture.distance").empty());
    const Assessment assessment = Assessor(toyRules()).assess(good, genericCatalogue());
    CHECK(findRemedies(toyRules(), good, genericCatalogue(), assessment, 99).empty());
}

TEST_CASE("what fails already may not fail by more for the sake of something else")
{
    static const RuleGroup behind{Group::Ways, static_cast<Aspects>(Aspect::Seats | Aspect::Room),
                                  judgeBehind, proposeNothing,
                                  {},          {}};
    const std::array<const RuleGroup*, 2> groups{toyRules()[0], &behind};
    const auto found = [&](double depth) {
        const design::Design design = tooNear(depth);
        const Assessment assessment = Assessor(groups).assess(design, genericCatalogue());
        return findRemedies(groups, design, genericCatalogue(), assessment, 0);
    };
    // 4.3 m are behind it: two of the three steps back leave 3 m.
    CHECK(found(6).size() == 2);
    // 2.3 m are: each step back makes what fails worse.
    CHECK(found(4).empty());
    CHECK_FALSE(remediesFor(tooNear(4), "picture.distance").empty());
}

TEST_CASE("a search that is stopped ends with what it has")
{
    const design::Design design = tooNear(6);
    const Assessment assessment = Assessor(toyRules()).assess(design, genericCatalogue());
    const auto after = [&](int asked) {
        return findRemedies(toyRules(), design, genericCatalogue(), assessment, 0, 3,
                            [&asked] { return asked-- == 0; })
            .size();
    };
    CHECK(after(0) == 0);
    CHECK(after(100) == 3);
    CHECK(after(4) == 1); // no step and a small one are tried in vain before
}

TEST_CASE("a locked sofa is not moved")
{
    const design::Design locked = design::setLocked(tooNear(6), placementId(0), true).value();
    CHECK(remediesFor(locked, "picture.distance").empty());
}

TEST_CASE("a thing that is removed takes its finding along")
{
    design::Design design = tooNear(6);
    design.placements.push_back(test::placed(7, "plant.fig", {4.5, 5.5, 0}));
    design.brief.childAges = {2};
    const auto remedies = remediesFor(design, "children.plant");
    REQUIRE(remedies.size() == 1);
    CHECK(remedies[0].design.placements.size() == 2);
    CHECK_FALSE(remedies[0].valueAfter);
}
