// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <set>

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using room::OpeningKind;
using test::placed;
using test::placementId;
using test::stoodOn;

namespace
{

std::vector<Finding> check(const design::Design& design)
{
    return checkFit(design, test::smallCatalogue());
}

std::multiset<std::string> rulesOf(const design::Design& design)
{
    std::multiset<std::string> rules;
    for (const Finding& finding : check(design)) {
        rules.insert(finding.rule);
    }
    return rules;
}

using Rules = std::multiset<std::string>;

design::Design with(design::Design design, std::vector<design::Placement> placements)
{
    design.placements = std::move(placements);
    return design;
}

} // namespace

TEST_CASE("a furnished room in order has no findings")
{
    const auto design = with(test::emptyDesign(), {
                                                      placed(1, "cabinet", {2.5, 0.2, 0}),
                                                      stoodOn(2, "tv", {2.5, 0.2, 0.5}, 1),
                                                      placed(3, "rug", {2.5, 2, 0}),
                                                      placed(4, "sofa", {2.5, 3.5, 0}, 180),
                                                      placed(5, "table", {2.5, 2.2, 0}),
                                                      placed(6, "stand", {0.5, 0.3, 0}),
                                                      stoodOn(7, "bookshelf", {0.5, 0.3, 0.6}, 6),
                                                  });
    CHECK(rulesOf(design).empty());
}

TEST_CASE("two things in one place overlap, and the later one is to blame")
{
    const auto design =
        with(test::emptyDesign(), {placed(1, "sofa", {2, 2, 0}), placed(2, "table", {2, 2.6, 0})});
    const auto findings = check(design);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "fit.overlap");
    CHECK(findings[0].verdict == Verdict::Fail);
    REQUIRE(findings[0].subjects.size() == 2);
    CHECK(std::get<PlacementId>(findings[0].subjects[0]) == placementId(2));
    CHECK(findings[0].value.value() == Approx(0.15));
    CHECK(findings[0].facts.back() == std::pair<std::string, std::string>{"value", "15 cm"});
}

TEST_CASE("what may and what may not share a place")
{
    struct Row {
        const char* what;
        std::vector<design::Placement> placements;
        Rules rules;
    };
    const auto row = GENERATE(values<Row>({
        {"side by side", {placed(1, "cabinet", {1, 2, 0}), placed(2, "tower", {2, 2, 0})}, {}},
        {"within 5 mm", {placed(1, "cabinet", {1, 2, 0}), placed(2, "tower", {1.996, 2, 0})}, {}},
        {"6 mm deep",
         {placed(1, "cabinet", {1, 2, 0}), placed(2, "tower", {1.994, 2, 0})},
         {"fit.overlap"}},
        {"turned away, bounds overlap",
         {placed(1, "sofa", {2, 2, 0}, 45), placed(2, "tower", {2.9, 1.2, 0})},
         {}},
        {"turned into it",
         {placed(1, "sofa", {2, 2, 0}, 45), placed(2, "tower", {2.6, 2.6, 0})},
         {"fit.overlap"}},
        {"a rug under a sofa", {placed(1, "rug", {2, 2, 0}), placed(2, "sofa", {2, 2, 0})}, {}},
        {"a wheelchair under a table",
         {placed(1, "wheelchair", {2, 2, 0}), placed(2, "table", {2, 1.5, 0})},
         {}},
        {"a plant on the wheelchair's place",
         {placed(1, "wheelchair", {2, 2, 0}), placed(2, "plant", {2, 1.5, 0})},
         {"fit.place-taken"}},
        {"on a stand without being tied to it",
         {placed(1, "stand", {2, 2, 0}), placed(2, "bookshelf", {2, 2, 0.6})},
         {}},
        {"a panel above a cabinet",
         {placed(1, "cabinet", {2, 0.2, 0}), placed(2, "panel", {2, 0.03, 0.8}, 0, Mounting::Wall)},
         {}},
        {"a curtain just touched by a sofa",
         {placed(1, "curtain", {2, 0.05, 0.1}, 0, Mounting::Wall), placed(2, "sofa", {2, 0.51, 0})},
         {}},
        {"a speaker in the wall behind a sofa",
         {placed(1, "in-wall", {2, -0.05, 0.3}, 0, Mounting::InWall),
          placed(2, "sofa", {2, 0.45, 0})},
         {}},
        {"in a rack's shelf",
         {placed(1, "rack", {2, 2, 0}), stoodOn(2, "receiver", {2, 2, 0.4}, 1),
          stoodOn(3, "receiver", {2, 2, 0.7}, 1)},
         {}},
        {"two in one shelf",
         {placed(1, "rack", {2, 2, 0}), stoodOn(2, "receiver", {2, 2, 0.4}, 1),
          stoodOn(3, "receiver", {2, 2, 0.4}, 1)},
         {"fit.overlap"}},
    }));
    CAPTURE(row.what);
    CHECK(rulesOf(with(test::emptyDesign(), row.placements)) == row.rules);
}

TEST_CASE("walls bound the room")
{
    struct Row {
        const char* what;
        design::Placement placement;
        double value; ///< how far out, 0: not at all
    };
    const auto row = GENERATE(values<Row>({
        {"flush with the wall", placed(1, "sofa", {1.1, 0.45, 0}), 0},
        {"through the front wall", placed(1, "sofa", {2, 0.35, 0}), 0.1},
        {"a turned corner through the wall", placed(1, "rug", {2, 1, 0}, 45), 0.4142},
        {"far outside", placed(1, "plant", {-3, 2, 0}), 3.2},
    }));
    CAPTURE(row.what);
    const auto findings = check(with(test::emptyDesign(), {row.placement}));
    CHECK(findings.size() == (row.value > 0 ? 1U : 0U));
    if (row.value > 0 && !findings.empty()) {
        CHECK(findings[0].rule == "fit.outside-room");
        CHECK(findings[0].value.value() == Approx(row.value).margin(0.001));
    }
}

TEST_CASE("a reflex corner that pokes into a footprint is seen though all its corners are inside")
{
    // The rug lies across the L's inner corner (3, 2), all four of its own corners in the room.
    const auto across = placed(1, "rug", {2.75, 2.25, 0}, 45);
    const auto findings = check(with(test::designInLShape(), {across}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "fit.outside-room");
    CHECK(rulesOf(with(test::designInLShape(), {placed(1, "rug", {2.2, 2.8, 0}, 45)})).empty());
}

TEST_CASE("a spur thinner than a sofa cannot hide under it")
{
    design::Design design = test::emptyDesign();
    room::RoomParts parts = design.room.parts();
    parts.corners.clear();
    // A wall 6 cm thick runs from the front wall two metres into the room.
    for (const geometry::Vec2 corner : {geometry::Vec2{0, 0},
                                        {2.97, 0},
                                        {2.97, 2},
                                        {3.03, 2},
                                        {3.03, 0},
                                        {6, 0},
                                        {6, 4},
                                        {0, 4}}) {
        parts.corners.push_back(geometry::Point2::fromMetres(corner));
    }
    parts.walls.assign(parts.corners.size(), parts.walls.front());
    for (room::Wall& wall : parts.walls) {
        wall.thickness = Length::millimetres(20);
    }
    const auto room = room::Room::create(parts);
    REQUIRE_OK(room);
    design.room = *room;
    design.placements = {placed(1, "sofa", {3, 1, 0})};
    CHECK(rulesOf(design) == Rules{"fit.outside-room"});
}

TEST_CASE("nothing stands through the ceiling or the floor")
{
    struct Row {
        const char* what;
        design::Placement placement;
        Rules rules;
    };
    const auto row = GENERATE(values<Row>({
        {"on a pedestal", placed(1, "tower", {2, 2, 1.5}), {}},
        {"too high", placed(1, "tower", {2, 2, 1.52}), {"fit.above-ceiling"}},
        {"sunk", placed(1, "tower", {2, 2, -0.1}), {"fit.below-floor"}},
        {"hanging", placed(1, "projector", {2, 2, 2.34}, 0, Mounting::Ceiling), {}},
        {"hanging in the air",
         placed(1, "projector", {2, 2, 1.5}, 0, Mounting::Ceiling),
         {"fit.not-at-ceiling"}},
        {"in the ceiling", placed(1, "in-ceiling", {2, 2, 2.5}, 0, Mounting::InCeiling), {}},
        {"a panel in the middle of the room",
         placed(1, "panel", {2, 2, 0.8}, 0, Mounting::Wall),
         {"fit.not-at-wall"}},
        {"in the wall", placed(1, "in-wall", {2, -0.05, 1}, 0, Mounting::InWall), {}},
        {"in no wall", placed(1, "in-wall", {2, 1, 1}, 0, Mounting::InWall), {"fit.not-at-wall"}},
    }));
    CAPTURE(row.what);
    CHECK(rulesOf(with(test::emptyDesign(), {row.placement})) == row.rules);
}

TEST_CASE("under a slope the ceiling is lower towards the wall")
{
    design::Design design = test::emptyDesign();
    room::RoomParts parts = design.room.parts();
    parts.slopes = {{0, Length::metres(1.0), Angle::degrees(45)}};
    const auto room = room::Room::create(parts);
    REQUIRE_OK(room);
    design.room = *room;
    CHECK(rulesOf(with(design, {placed(1, "plant", {2, 0.21, 0})})) == Rules{"fit.above-ceiling"});
    CHECK(rulesOf(with(design, {placed(1, "plant", {2, 0.41, 0})})).empty());
}

TEST_CASE("doors swing and people walk through freely")
{
    design::Design design = test::emptyDesign();
    test::addTestOpening(design, OpeningKind::Door, 0, 1, 0.9, 0, 2.0);
    test::addTestOpening(design, OpeningKind::Passage, 2, 1, 1.2, 0, 2.0); // x from 2.8 to 4.0
    struct Row {
        const char* what;
        design::Placement placement;
        Rules rules;
    };
    const auto row = GENERATE(values<Row>({
        {"clear of the leaf", placed(1, "plant", {2.2, 0.3, 0}), {}},
        {"in its way", placed(1, "plant", {1.4, 0.5, 0}), {"fit.door-blocked"}},
        {"a rug under the leaf", placed(1, "rug", {1.5, 1, 0}), {}},
        {"above the door's head", placed(1, "bookshelf", {1.4, 0.3, 2.05}), {}},
        {"in the passage", placed(1, "plant", {3.5, 3.7, 0}), {"fit.way-blocked"}},
        {"beside the passage", placed(1, "plant", {4.3, 3.7, 0}), {}},
    }));
    CAPTURE(row.what);
    CHECK(rulesOf(with(design, {row.placement})) == row.rules);
}

TEST_CASE("what hangs over a window is told, curtains are not")
{
    design::Design design = test::emptyDesign();
    test::addTestOpening(design, OpeningKind::Window, 0, 2, 1.4, 0.9, 1.2);
    struct Row {
        const char* what;
        design::Placement placement;
        Rules rules;
    };
    const auto row = GENERATE(values<Row>({
        {"over it",
         placed(1, "panel", {2.1, 0.03, 0.8}, 0, Mounting::Wall),
         {"fit.opening-covered"}},
        {"beside it", placed(1, "panel", {1.7, 0.03, 0.8}, 0, Mounting::Wall), {}},
        {"on another wall", placed(1, "panel", {2.1, 3.97, 0.8}, 180, Mounting::Wall), {}},
        {"a curtain", placed(1, "curtain", {2.7, 0.05, 0.1}, 0, Mounting::Wall), {}},
        {"a cabinet below", placed(1, "cabinet", {2.7, 0.2, 0}), {}},
    }));
    CAPTURE(row.what);
    CHECK(rulesOf(with(design, {row.placement})) == row.rules);
}

TEST_CASE("a surface carries what stands on it and what stands on that")
{
    // The table carries 20 kg: a rack of 20 kg alone is right, with a receiver it is too much.
    auto design = with(test::emptyDesign(),
                       {placed(1, "table", {2, 2, 0}), stoodOn(2, "rack", {2, 2, 0.4}, 1)});
    CHECK(rulesOf(design).empty());
    design.placements.push_back(stoodOn(3, "receiver", {2, 2, 0.8}, 2));
    const auto findings = check(design);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "fit.overload");
    CHECK(std::get<PlacementId>(findings[0].subjects[0]) == placementId(1));
    CHECK(findings[0].value.value() == Approx(31));
    CHECK(findings[0].limit.value() == Approx(20));
}

TEST_CASE("each shelf of a rack carries its own load")
{
    // 4 x 11 kg on shelves of 40 kg each.
    const auto design =
        with(test::emptyDesign(),
             {placed(1, "rack", {2, 2, 0}), stoodOn(2, "receiver", {2, 2, 0.1}, 1),
              stoodOn(3, "receiver", {2, 2, 0.4}, 1), stoodOn(4, "receiver", {2, 2, 0.7}, 1),
              stoodOn(5, "receiver", {2, 2, 1.0}, 1)});
    CHECK(rulesOf(design).empty());
}

TEST_CASE("what stands beyond the edge of its support is told")
{
    struct Row {
        double x;
        std::optional<Verdict> verdict;
    };
    // A tv 1.4 m wide on a cabinet 1.8 m wide whose middle is at 2.5.
    const auto row = GENERATE(values<Row>(
        {{2.5, std::nullopt}, {3.0, std::nullopt}, {3.1, Verdict::Advice}, {3.45, Verdict::Fail}}));
    CAPTURE(row.x);
    const auto findings =
        check(with(test::emptyDesign(),
                   {placed(1, "cabinet", {2.5, 0.2, 0}), stoodOn(2, "tv", {row.x, 0.2, 0.5}, 1)}));
    CHECK(findings.size() == (row.verdict ? 1U : 0U));
    if (row.verdict && !findings.empty()) {
        CHECK(findings[0].rule == "fit.overhang");
        CHECK(findings[0].verdict == *row.verdict);
    }
}

TEST_CASE("a component that is gone is advice, and still has a place")
{
    const auto design = with(test::emptyDesign(), {placed(1, "old-lamp", {1, 1, 0}),
                                                   placed(2, "never-heard-of", {3, 3, 0})});
    const auto findings = check(design);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == "fit.component-gone");
    CHECK(findings[0].verdict == Verdict::Advice);
    CHECK(findings[1].facts[0].second == "never-heard-of");
}

TEST_CASE("an estimated room is told once")
{
    design::Design design = test::emptyDesign();
    room::RoomParts parts = design.room.parts();
    parts.walls[1].certainty = room::Certainty::Estimated;
    parts.walls[2].certainty = room::Certainty::Estimated;
    design.room = room::Room::create(parts).value();
    const auto findings = check(design);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "fit.room-estimated");
    CHECK(findings[0].verdict == Verdict::Advice);
    CHECK(std::get<std::size_t>(findings[0].subjects.at(0)) == 1);
}

TEST_CASE("the worst comes first, then the order of the placements")
{
    const auto design =
        with(test::emptyDesign(), {placed(1, "old-lamp", {1, 1, 0}), placed(2, "tower", {4, 4, 0}),
                                   placed(3, "tower", {2, 2, 2}), placed(4, "tower", {2, 3, 2})});
    std::vector<std::string> order;
    for (const Finding& finding : check(design)) {
        order.push_back(finding.rule);
    }
    CHECK(order == std::vector<std::string>{"fit.outside-room", "fit.above-ceiling",
                                            "fit.above-ceiling", "fit.component-gone"});
}

TEST_CASE("every rule has a sentence that names only facts it gives")
{
    design::Design design = test::emptyDesign();
    test::addTestOpening(design, OpeningKind::Door, 0, 1, 0.9, 0, 2.0);
    test::addTestOpening(design, OpeningKind::Window, 2, 1, 1, 0.9, 1);
    test::addTestOpening(design, OpeningKind::Passage, 1, 1, 1, 0, 2);
    room::RoomParts parts = design.room.parts();
    parts.ceilingCertainty = room::Certainty::Estimated;
    design.room = room::Room::create(parts).value();
    design = with(design, {placed(1, "plant", {1.4, 0.5, 0}), placed(2, "plant", {1.5, 0.5, 0}),
                           placed(3, "wheelchair", {1.4, 0.6, 0}),
                           placed(4, "tower", {4.8, 1.5, 1.7}), placed(5, "plant", {5, 1.5, -1}),
                           placed(6, "panel", {3.5, 3.97, 0.8}, 180, Mounting::Wall),
                           placed(7, "panel", {2, 2, 0.8}, 180, Mounting::Wall),
                           placed(8, "projector", {2, 2, 1}, 180, Mounting::Ceiling),
                           placed(9, "stand", {3, 3, 0}), stoodOn(10, "tv", {3.5, 3, 0.6}, 9),
                           placed(11, "old-lamp", {3, 3, 0})});
    std::set<std::string> seen;
    for (const Finding& finding : check(design)) {
        seen.insert(finding.rule);
        std::string sentence = findingSentence(finding.rule);
        for (const auto& [name, value] : finding.facts) {
            const std::string hole = "{" + name + "}";
            for (auto at = sentence.find(hole); at != std::string::npos; at = sentence.find(hole)) {
                sentence.replace(at, hole.size(), value);
            }
        }
        CAPTURE(finding.rule);
        CHECK(sentence.size() > 10);
        CHECK(sentence.find('{') == std::string::npos);
        CHECK(sentence.back() == '.');
    }
    CHECK(seen.size() == 14);
}
