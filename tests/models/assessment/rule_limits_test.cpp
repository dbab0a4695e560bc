// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/rule_outcome.h"
#include "tests/models/assessment/rule_judging.h"

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;

namespace
{

const RuleGroup& groupUnderTest()
{
    const int group = GENERATE(range(0, 5));
    const std::array<const RuleGroup*, 5> groups{&quietRules(), &childrenRules(), &wayRules(),
                                                 &wireRules(), &matchRules()};
    return *groups[static_cast<std::size_t>(group)];
}

/// One of most kinds of things, with every signal that makes rules ask.
design::Design crowded(room::RoomParts parts, std::size_t count)
{
    const std::vector<test::Thing> kinds{{"shelf.bookcase", {0.5, 0.5, 0}},
                                         {"recliner.single", {0.6, 0.7, 0}, 180},
                                         {"table.coffee-110", {0.4, 0.6, 0}, 33},
                                         {"tower-speaker.slim", {0.3, 0.3, 0}},
                                         {"subwoofer.10in-sealed", {0.7, 0.3, 0}},
                                         {"receiver.5-2", {0.5, 0.4, 0.3}},
                                         {"source.console", {0.5, 0.5, 0.6}},
                                         {"display.lcd-65", {0.5, 0.1, 1}, 0, Mounting::Wall},
                                         {"projector.long-throw-hd", {0.5, 0.8, 2}, 180}};
    std::vector<test::Thing> things;
    for (std::size_t i = 0; i < count; ++i) {
        things.push_back(kinds[i % kinds.size()]);
        things.back().position.x += 0.37 * static_cast<double>(i / kinds.size());
    }
    design::Design design = test::designOf(5, 4, things);
    for (room::Wall& wall : parts.walls) {
        wall.beyond = room::Beyond::Neighbour;
        wall.construction = "brick-100";
    }
    parts.walls[0].beyond = room::Beyond::Street;
    auto room = room::Room::create(parts);
    REQUIRE(room);
    design.room = *room;
    design.brief.street = design::Street::BusyStreet;
    design.brief.childAges = {0, 3, 7};
    design.brief.usesWheelchair = true;
    design.brief.mayDrill = false;
    return design;
}

room::RoomParts box(double width, double depth, double height)
{
    auto room =
        room::createRectangle(Length::metres(width), Length::metres(depth), Length::metres(height));
    REQUIRE(room);
    return room->parts();
}

room::RoomParts withDoor(room::RoomParts parts)
{
    room::Opening door;
    door.id = 1;
    door.width = Length::metres(0.6);
    door.height = Length::metres(0.9);
    door.offset = Length::metres(0.1);
    door.construction = "door-solid";
    parts.openings = {door};
    return parts;
}

} // namespace

TEST_CASE("extreme rooms give finite figures or say what is missing")
{
    struct Row {
        double width, depth, height;
    };
    const RuleGroup& group = groupUnderTest();
    const Row row = GENERATE(values<Row>({
        {1, 1, 1},
        {25, 20, 3},
        {4, 5, 12},
        {0.8, 150, 2.5},
        {190, 190, 20},
    }));
    INFO(row.width << " x " << row.depth << " x " << row.height);
    const auto design = crowded(withDoor(box(row.width, row.depth, row.height)), 18);
    test::checkWords(group, test::judged(group, design));
}

TEST_CASE("a sliver and a room that nearly touches itself are judged too")
{
    const RuleGroup& group = groupUnderTest();
    room::RoomParts parts = box(5, 4, 2.5);
    parts.corners.clear();
    const bool isSliver = GENERATE(true, false);
    const std::vector<geometry::Vec2> corners =
        isSliver ? std::vector<geometry::Vec2>{{0, 0}, {20, 0}, {20, 0.1}}
                 : std::vector<geometry::Vec2>{{0, 0},    {4, 0}, {4, 2},    {2.06, 2},
                                               {2.06, 1}, {2, 1}, {2, 3.94}, {0, 4}};
    for (const geometry::Vec2 corner : corners) {
        parts.corners.push_back(geometry::Point2::fromMetres(corner));
    }
    parts.walls.assign(corners.size(), parts.walls.front());
    test::checkWords(group, test::judged(group, crowded(withDoor(parts), 18)));
}

TEST_CASE("a design of thousands of things gives no more than so many parameters and candidates")
{
    const RuleGroup& group = groupUnderTest();
    const auto design = crowded(withDoor(box(20, 20, 3)), 2'000);
    const Scene scene = makeScene(design, test::genericCatalogue());
    const Parameters parameters = group.assess(scene);
    for (const ParameterWords& words : group.words) {
        INFO(words.key);
        CHECK(
            static_cast<std::size_t>(std::ranges::count(parameters, words.key, &Parameter::key)) <=
            mostOfARule + 1); // one more says that there are more
    }
    for (std::size_t i = 0; i < parameters.size(); i += 40) {
        CHECK(group.propose(scene, test::genericCatalogue(), parameters[i]).size() <=
              mostCandidates);
    }
}

TEST_CASE("an empty room has nothing that fails")
{
    const RuleGroup& group = groupUnderTest();
    for (const Parameter& parameter : test::judged(group, test::designOf(5, 4, {}))) {
        CHECK(parameter.verdict != Verdict::Fail);
    }
}

TEST_CASE("what is offered never moves a locked thing and has its sentence")
{
    const RuleGroup& group = groupUnderTest();
    design::Design design = crowded(withDoor(box(6, 5, 2.5)), 27);
    for (design::Placement& placement : design.placements) {
        placement.locked = true;
    }
    const Scene scene = makeScene(design, test::genericCatalogue());
    for (const Parameter& parameter : group.assess(scene)) {
        for (const Candidate& candidate :
             group.propose(scene, test::genericCatalogue(), parameter)) {
            INFO(parameter.key << " " << candidate.key);
            CHECK(std::ranges::count(group.remedyWords, std::string_view(candidate.key),
                                     &RemedyWords::key) == 1);
            for (const design::Placement& before : design.placements) {
                const auto* after = findPlacement(candidate.design, before.id);
                REQUIRE(after);
                CHECK(after->position == before.position);
                CHECK(after->component == before.component);
            }
        }
    }
}

TEST_CASE("the mirror image of a room has the same figures")
{
    const RuleGroup& group = groupUnderTest();
    constexpr double width = 5.3;
    const auto build = [&](bool isMirrored) {
        const auto x = [&](double place) { return isMirrored ? width - place : place; };
        const auto turned = [&](double turn) { return isMirrored ? 360 - turn : turn; };
        const std::vector<test::Thing> things{
            {"sofa.2-seat", {x(2.2), 3.9, 0}, 180},
            {"table.coffee-110", {x(2.3), 2.9, 0}, turned(20)},
            {"recliner.single", {x(4.4), 3.6, 0}, turned(160)},
            {"shelf.bookcase", {x(0.2), 2.0, 0}, turned(270)},
            {"receiver.5-2", {x(3.9), 0.3, 0.4}},
            {"tower-speaker.slim", {x(1.0), 0.5, 0}},
            {"subwoofer.10in-sealed", {x(4.8), 1.7, 0}, turned(90)},
            {"display.lcd-65", {x(2.5), 0.05, 1}, 0, Mounting::Wall}};
        design::Design design = test::designOf(width, 4.6, things);
        room::RoomParts parts = withDoor(design.room.parts());
        parts.openings[0].offset = Length::metres(isMirrored ? width - 0.7 : 0.1);
        const std::size_t shared = isMirrored ? 3 : 1;
        parts.walls[shared].beyond = room::Beyond::Neighbour;
        parts.walls[shared].construction = "brick-100";
        parts.walls[0].beyond = room::Beyond::Street;
        parts.walls[0].construction = "block-200";
        auto room = room::Room::create(parts);
        REQUIRE(room);
        design.room = *room;
        design.brief.street = design::Street::TownStreet;
        design.brief.childAges = {4};
        design.brief.usesWheelchair = true;
        return test::judged(group, design);
    };
    const Parameters one = build(false);
    const Parameters other = build(true);
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        INFO(one[i].key);
        CHECK(one[i].key == other[i].key);
        CHECK(one[i].verdict == other[i].verdict);
        CHECK(std::abs(one[i].value.value_or(0) - other[i].value.value_or(0)) < 0.002);
    }
}
