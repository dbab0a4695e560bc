// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/free_space.h"
#include "tests/models/assessment/rule_judging.h"

using namespace bespeak;
using namespace bespeak::assessment;
using Catch::Matchers::WithinAbs;
using test::findJudged;
using test::verdictText;

namespace
{

/// A room with a door in the front wall at the left; a sofa at the back.
design::Design withDoor(const std::vector<test::Thing>& things, double width = 4, double depth = 5)
{
    design::Design design = test::designOf(width, depth, things);
    test::addTestOpening(design, room::OpeningKind::Door, 0, 0.3, 0.9, 0, 2.0);
    return design;
}

/// Two cabinets of 1.8 m in a room of 4 m leave a gap of that width between them.
design::Design withGap(double gap)
{
    return withDoor({{"sofa.2-seat", {2, 4.4, 0}, 180},
                     {"cabinet.low-180", {2 - gap / 2 - 0.9, 2.5, 0}},
                     {"cabinet.low-180", {2 + gap / 2 + 0.9, 2.5, 0}}},
                    3.6 + gap);
}

} // namespace

TEST_CASE("the way to a seat is as wide as the gap that leads there")
{
    const double gap = GENERATE(0.7, 0.77, 0.85, 0.95);
    design::Design design = withGap(gap);
    const double shift = gap / 2 - 0.2;
    for (design::Placement& placement : design.placements) {
        placement.position.x = placement.position.x + Length::metres(shift);
    }
    const auto ways = waysToSeats(makeScene(design, test::genericCatalogue()));
    REQUIRE(ways.size() == 1);
    CHECK(ways[0].isOpen);
    CHECK_THAT(ways[0].narrowest.width, WithinAbs(gap, 0.002));
    CHECK(ways[0].path.size() > 10);
    const auto parameters = test::judged(wayRules(), design);
    CHECK(verdictText(parameters, "ways.walkway") == (gap >= 0.76 ? "neutral" : "advice"));
    test::checkWords(wayRules(), parameters);

    design.brief.usesWheelchair = true;
    CHECK(verdictText(test::judged(wayRules(), design), "ways.accessible") ==
          (gap >= 0.915 ? "pass" : "fail"));
}

TEST_CASE("in a hall the ways are looked for in coarser steps, and the figures say so")
{
    const double side = GENERATE(6.0, 20.0);
    design::Design design = test::designOf(side, side, {{"sofa.2-seat", {3, 4, 0}, 180}});
    test::addTestOpening(design, room::OpeningKind::Door, 0, 0.3, 0.95, 0, 2.0);
    design.brief.usesWheelchair = true;
    const bool isHall = side > 10;
    const Scene scene = makeScene(design, test::genericCatalogue());
    CHECK((walkStep(scene.room) > 0.15) == isHall);
    const auto parameters = test::judged(wayRules(), design);
    for (const char* const key : {"ways.accessible", "ways.turning"}) {
        const Parameter* const way = findJudged(parameters, key);
        REQUIRE(way);
        CHECK((way->certainty == Certainty::Indicative) == isHall);
        CHECK(way->uncertainty.has_value() == isHall);
    }
}

TEST_CASE("a seat behind a row of furniture cannot be reached at all")
{
    const auto design = withDoor({{"sofa.2-seat", {2, 4.4, 0}, 180},
                                  {"cabinet.low-240", {1.2, 2.5, 0}},
                                  {"cabinet.low-180", {3.3, 2.5, 0}}});
    const auto ways = waysToSeats(makeScene(design, test::genericCatalogue()));
    REQUIRE(ways.size() == 1);
    CHECK_FALSE(ways[0].isOpen);
    CHECK(*findJudged(test::judged(wayRules(), design), "ways.walkway")->value == 0);
}

TEST_CASE("without a door nobody can say how people come in")
{
    const auto design = test::designOf(4, 5, {{"sofa.2-seat", {2, 4.4, 0}, 180}});
    CHECK(verdictText(test::judged(wayRules(), design), "ways.walkway") == "unjudged");
    CHECK(verdictText(test::judged(wayRules(), withDoor({})), "ways.walkway") == "none");
}

TEST_CASE("a plant in the way is moved out of it, a locked one is not")
{
    design::Design design = withDoor({{"sofa.2-seat", {2, 4.4, 0}, 180},
                                      {"cabinet.low-240", {1.2, 2.5, 0}},
                                      {"plant.snake", {3.2, 2.5, 0}}});
    CHECK(verdictText(test::judged(wayRules(), design), "ways.walkway") == "advice");
    CHECK(test::isMended(wayRules(), design, "ways.walkway"));
    for (design::Placement& placement : design.placements) {
        placement.locked = true;
    }
    CHECK_FALSE(test::isMended(wayRules(), design, "ways.walkway"));
}

TEST_CASE("the largest free circle is found to the centimetre")
{
    const auto empty = test::designOf(4, 3, {});
    const auto place = largestTurningPlace(makeScene(empty, test::genericCatalogue()));
    REQUIRE(place);
    CHECK_THAT(place->radius, WithinAbs(1.5, 0.01));

    design::Design design = test::designOf(3, 3, {{"cabinet.low-240", {1.5, 2, 0}}});
    design.brief.usesWheelchair = true;
    // Before the cabinet: 2 - 0.225 = 1.775 m.
    const auto parameters = test::judged(wayRules(), design);
    CHECK_THAT(*findJudged(parameters, "ways.turning")->value, WithinAbs(1.775, 0.02));
    CHECK(verdictText(parameters, "ways.turning") == "pass");
    design.placements[0].position.y = Length::metres(1.7);
    CHECK(verdictText(test::judged(wayRules(), design), "ways.turning") == "fail");
    CHECK(verdictText(test::judged(wayRules(), design), "ways.wheelchair-place") == "advice");
}

TEST_CASE("a narrow door is widened for a wheelchair")
{
    design::Design design = test::designOf(4, 5, {});
    test::addTestOpening(design, room::OpeningKind::Door, 0, 0.3, 0.75, 0, 2.0);
    design.brief.usesWheelchair = true;
    CHECK(verdictText(test::judged(wayRules(), design), "ways.door-width") == "advice");
    CHECK(test::isMended(wayRules(), design, "ways.door-width"));
}

TEST_CASE("a recliner needs its room in front and behind, and is moved to have it")
{
    // 0.98 m deep, 1.7 m reclined, 0.15 m of that behind: 0.57 m in front.
    const auto at = [](double y) { return withDoor({{"recliner.single", {2, y, 0}, 180}}); };
    CHECK(verdictText(test::judged(wayRules(), at(5 - 0.49 - 0.16)), "ways.recline-back") ==
          "pass");
    CHECK(verdictText(test::judged(wayRules(), at(5 - 0.49 - 0.14)), "ways.recline-back") ==
          "fail");
    CHECK(test::isMended(wayRules(), at(5 - 0.49 - 0.05), "ways.recline-back"));
    CHECK(verdictText(test::judged(wayRules(), at(0.49 + 0.58)), "ways.recline") == "pass");
    CHECK(verdictText(test::judged(wayRules(), at(0.49 + 0.56)), "ways.recline") == "fail");
    CHECK(test::isMended(wayRules(), at(0.49 + 0.4), "ways.recline"));
}

TEST_CASE("two rows of recliners leave the feet a passage of 30 cm")
{
    const auto rows = [](double free) {
        return withDoor({{"recliner.single", {2, 1.5, 0}, 180},
                         {"recliner.single", {2, 1.5 + 0.98 + free, 0}, 180}});
    };
    const auto back = [](const Parameters& parameters) {
        return std::ranges::count_if(parameters, [](const Parameter& parameter) {
            return parameter.key == "ways.recline" && parameter.verdict == Verdict::Fail;
        });
    };
    CHECK(back(test::judged(wayRules(), rows(0.88))) == 0);
    CHECK(back(test::judged(wayRules(), rows(0.86))) == 1);
}

TEST_CASE("legs have 40 cm between seat and table")
{
    const auto with = [](double gap) {
        return withDoor(
            {{"sofa.2-seat", {2, 4, 0}, 180}, {"table.coffee-110", {2, 4 - 0.45 - gap - 0.3, 0}}});
    };
    CHECK(verdictText(test::judged(wayRules(), with(0.41)), "ways.seat-table") == "neutral");
    CHECK(verdictText(test::judged(wayRules(), with(0.39)), "ways.seat-table") == "advice");
    CHECK(test::isMended(wayRules(), with(0.2), "ways.seat-table"));
    CHECK(verdictText(test::judged(wayRules(), with(1.5)), "ways.seat-table") == "none");
}

TEST_CASE("an L-shaped room keeps its missing corner out of the free floor")
{
    const auto design = test::designInLShape();
    const auto place = largestTurningPlace(makeScene(design, test::genericCatalogue()));
    REQUIRE(place);
    // It touches the left and the back wall and the corner that reaches into the room.
    CHECK_THAT(place->radius, WithinAbs(3 * std::sqrt(2.0) / (1 + std::sqrt(2.0)), 0.01));
}
