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
