// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/child_space.h"
#include "models/assessment/rule_outcome.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/rule_judging.h"

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using Catch::Matchers::WithinAbs;
using test::findJudged;
using test::verdictText;

namespace
{

design::Design forChildren(const std::vector<test::Thing>& things, std::vector<int> ages = {3})
{
    design::Design design = test::designOf(5, 4, things);
    design.brief.childAges = std::move(ages);
    return design;
}

/// Puts the last thing onto a board of the one before it.
design::Design stacked(design::Design design, std::size_t surface = 0)
{
    const std::size_t last = design.placements.size() - 1;
    auto stood = design::standOn(design, test::genericCatalogue(), design.placements[last].id,
                                 design.placements[last - 1].id, surface);
    REQUIRE(stood);
    return *stood;
}

catalogue::Catalogue withoutMasses()
{
    std::vector<catalogue::Component> all(test::genericCatalogue().components().begin(),
                                          test::genericCatalogue().components().end());
    for (catalogue::Component& component : all) {
        component.massGrams = 0;
    }
    return {"Weightless", all, "", {}};
}

} // namespace

TEST_CASE("without children nothing of this group is judged, with older ones only habits")
{
    const std::vector<test::Thing> things{{"shelf.bookcase", {1, 0.15, 0}}};
    CHECK(test::judged(childrenRules(), forChildren(things, {})).empty());
    CHECK(verdictText(test::judged(childrenRules(), forChildren(things, {8, 15})),
                      "children.tip-over") == "none");
    CHECK(verdictText(test::judged(childrenRules(), forChildren(things, {7, 15})),
                      "children.tip-over") == "fail");
}

TEST_CASE("falling over: tall and slim falls, low and deep stands, light is not asked for")
{
    struct Row {
        const char* component;
        const char* verdict;
    };
    const Row row = GENERATE(values<Row>({
        {"shelf.bookcase", "fail"},
        {"tower-speaker.slim", "fail"},
        {"cabinet.low-180", "pass"},
        {"speaker-stand.60", "none"},
        {"display.lcd-43-feet", "pass"},
        {"shelf.wall-80", "none"}, // hangs
    }));
    const bool hangs = std::string_view(row.component) == "shelf.wall-80";
    const auto design =
        forChildren({{row.component, {1, 0.15, 0}, 0, hangs ? Mounting::Wall : Mounting::Floor}});
    const auto parameters = test::judged(childrenRules(), design);
    INFO(row.component);
    CHECK(verdictText(parameters, "children.tip-over") == row.verdict);
    test::checkWords(childrenRules(), parameters);
}

TEST_CASE("a bookcase is anchored by the first remedy, unless nothing may be drilled")
{
    design::Design design = forChildren({{"shelf.bookcase", {1, 0.15, 0}}});
    const Scene scene = makeScene(design, test::genericCatalogue());
    const auto finding = *findJudged(childrenRules().assess(scene), "children.tip-over");
    const auto candidates = childrenRules().propose(scene, test::genericCatalogue(), finding);
    REQUIRE_FALSE(candidates.empty());
    CHECK(candidates.front().key == "anchor");
    CHECK(candidates.front().design.placements[0].anchored);
    CHECK(test::isMended(childrenRules(), design, "children.tip-over"));

    design.brief.mayDrill = false;
    for (const Candidate& candidate : childrenRules().propose(
             makeScene(design, test::genericCatalogue()), test::genericCatalogue(), finding)) {
        CHECK(candidate.key != "anchor");
    }
}

TEST_CASE("what stands on furniture counts towards its falling over")
{
    const auto alone = forChildren({{"speaker-stand.60-heavy", {1, 1, 0}}});
    const auto loaded =
        stacked(forChildren({{"speaker-stand.60-heavy", {1, 1, 0}},
                             {"bookshelf-speaker.5in", {1, 1, 0.6}, 0, Mounting::Floor}}));
    const auto before = test::judged(childrenRules(), alone);
    const auto after = test::judged(childrenRules(), loaded);
    REQUIRE(findJudged(before, "children.tip-over"));
    CHECK(*findJudged(after, "children.tip-over")->lowest >
          *findJudged(before, "children.tip-over")->lowest);
}

TEST_CASE("a thing of unknown mass cannot be judged")
{
    const auto design = forChildren({{"shelf.bookcase", {1, 0.15, 0}}});
    const auto parameters = test::judged(childrenRules(), design, withoutMasses());
    CHECK(verdictText(parameters, "children.tip-over") == "unjudged");
    CHECK(findJudged(parameters, "children.tip-over")->needs.front().find("mass of") == 0);
}

TEST_CASE("a television at the front edge is pushed back")
{
    auto design =
        stacked(forChildren({{"cabinet.low-180", {2, 0.21, 0}}, {"display.lcd-43", {2, 0.38, 0}}}));
    CHECK(verdictText(test::judged(childrenRules(), design), "children.tv-support") == "advice");
    CHECK(test::isMended(childrenRules(), design, "children.tv-support"));
    design.placements[1].position.y = Length::metres(0.27);
    CHECK(verdictText(test::judged(childrenRules(), design), "children.tv-support") == "neutral");
}

TEST_CASE("a receiver is out of reach when it stands higher than the child reaches")
{
    const auto at = [](double height) {
        return forChildren({{"receiver.5-2", {1, 0.3, height}, 0, Mounting::Wall}});
    };
    CHECK(verdictText(test::judged(childrenRules(), at(1.21)), "children.hot-fragile") == "advice");
    CHECK(verdictText(test::judged(childrenRules(), at(1.23)), "children.hot-fragile") ==
          "neutral");
    auto climbing = at(1.3);
    climbing.placements.push_back(test::placed(50, "table.coffee-110", {1, 1.2, 0}));
    CHECK(verdictText(test::judged(childrenRules(), climbing), "children.hot-fragile") == "advice");
    climbing.placements.back() = test::placed(50, "table.coffee-110", {1, 3, 0});
    CHECK(verdictText(test::judged(childrenRules(), climbing), "children.hot-fragile") ==
          "neutral");
}

TEST_CASE("the reach grows with the child and within 0.9 m of what it can climb")
{
    const auto design =
        forChildren({{"table.coffee-110", {2.5, 2, 0}}, {"sofa.2-seat", {2.5, 3.4, 0}}});
    const Scene scene = makeScene(design, test::genericCatalogue());
    const ReachVolume volume = reachVolume(scene, 3);
    CHECK_THAT(volume.fromFloor, WithinAbs(1.22, 0.005));
    REQUIRE(volume.climbs.size() == 2);
    CHECK_THAT(volume.climbs[0].reach, WithinAbs(1.62, 0.005));
    CHECK_THAT(volume.climbs[1].height, WithinAbs(0.43, 1e-9));
    // The table reaches to x = 3.05, y = 1.7 … 2.3.
    CHECK(reachAt(volume, {3.94, 2}) > 1.6);
    CHECK(reachAt(volume, {3.96, 1.5}) < 1.3);
    CHECK(reachVolume(scene, 6).fromFloor > volume.fromFloor);
}

TEST_CASE("a table near a shelf with heavy things is moved away")
{
    auto design = stacked(forChildren({{"table.coffee-110", {3.2, 2, 0}},
                                       {"rack.3-shelves", {2, 0.25, 0}},
                                       {"receiver.7-2", {2, 0.25, 0}}}),
                          1);
    CHECK(verdictText(test::judged(childrenRules(), design), "children.climb") == "neutral");
    design.placements[0].position.y = Length::metres(0.9);
    CHECK(verdictText(test::judged(childrenRules(), design), "children.climb") == "advice");
    CHECK(test::isMended(childrenRules(), design, "children.climb"));
    design.placements[0].locked = true;
    CHECK_FALSE(test::isMended(childrenRules(), design, "children.climb"));
}

TEST_CASE("a shelf with things of unknown mass is not judged where a child could climb to it")
{
    const auto withMass = [](std::int64_t grams) {
        std::vector<catalogue::Component> all(test::genericCatalogue().components().begin(),
                                              test::genericCatalogue().components().end());
        for (catalogue::Component& component : all) {
            component.massGrams =
                component.id.text() == "receiver.7-2" ? grams : component.massGrams;
        }
        return catalogue::Catalogue("Changed", all, "", {});
    };
    auto design = stacked(forChildren({{"table.coffee-110", {3.2, 0.9, 0}},
                                       {"rack.3-shelves", {2, 0.25, 0}},
                                       {"receiver.7-2", {2, 0.25, 0}}}),
                          1);
    const auto climb = [&](std::int64_t grams) {
        return verdictText(test::judged(childrenRules(), design, withMass(grams)),
                           "children.climb");
    };
    CHECK(climb(10'200) == "advice");
    CHECK(climb(0) == "unjudged");
    CHECK(climb(500) == "none");
    design.placements[0].position.y = Length::metres(2);
    CHECK(climb(0) == "neutral"); // nothing is near: the mass does not matter
}

TEST_CASE("grilles that come off within reach are advised against, fixed ones are not")
{
    CHECK(
        verdictText(test::judged(childrenRules(), forChildren({{"tower-speaker.slim", {1, 1, 0}}})),
                    "children.grilles") == "advice");
    CHECK(verdictText(
              test::judged(childrenRules(),
                           forChildren({{"soundbar.compact", {1, 0.1, 0.5}, 0, Mounting::Wall}})),
              "children.grilles") == "neutral");
}

TEST_CASE("children listen at a normal level, and are asked how loud if nobody said")
{
    auto design =
        forChildren({{"tower-speaker.slim", {1, 1, 0}}, {"sofa.2-seat", {2, 3, 0}, 180}}, {12});
    CHECK(verdictText(test::judged(childrenRules(), design), "children.hearing") == "unjudged");
    design.brief.loudness = design::Loudness::Reference;
    CHECK(verdictText(test::judged(childrenRules(), design), "children.hearing") == "advice");
    CHECK(test::isMended(childrenRules(), design, "children.hearing"));
    design.brief.loudness = design::Loudness::Normal;
    CHECK(verdictText(test::judged(childrenRules(), design), "children.hearing") == "neutral");
}

TEST_CASE("what nobody can know from a plan is asked for")
{
    const auto parameters = test::judged(
        childrenRules(), forChildren({{"display.lcd-43", {1, 0.1, 1}, 0, Mounting::Wall}}));
    CHECK(verdictText(parameters, "children.cords") == "unjudged");
    CHECK(verdictText(parameters, "children.sockets") == "unjudged");
}

TEST_CASE("What is beyond the most that a rule judges is told, and passes for nothing")
{
    OneByOne counted;
    Parameters parameters;
    for (std::size_t i = 0; i < mostOfARule; ++i) {
        CHECK(counted.takes());
    }
    const Parameter rest = makeParameter("children.tip-over", Group::Children, Rank::Safety,
                                         Evidence{"a source", 'A'});
    counted.tellRest(parameters, rest);
    CHECK(parameters.empty());
    CHECK_FALSE(counted.takes());
    counted.tellRest(parameters, rest);
    REQUIRE(parameters.size() == 1);
    CHECK(parameters.front().verdict == Verdict::Unjudged);
    CHECK_FALSE(parameters.front().needs.empty());
}
