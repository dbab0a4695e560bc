// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/points.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::proposal;
using assessment::Group;
using assessment::Parameter;
using assessment::Rank;
using assessment::Verdict;

namespace
{

Parameter judged(Verdict verdict, Rank rank = Rank::Performance, Group group = Group::Picture)
{
    Parameter parameter;
    parameter.key = "picture.viewing-angle";
    parameter.group = group;
    parameter.rank = rank;
    parameter.verdict = verdict;
    return parameter;
}

} // namespace

TEST_CASE("no sum of what matters less makes up for a failure of what matters more")
{
    const Needs needs;
    const std::int64_t safety = pointsOf(judged(Verdict::Fail, Rank::Safety), needs);
    const std::int64_t clearance = pointsOf(judged(Verdict::Fail, Rank::Clearance), needs);
    const std::int64_t noise = pointsOf(judged(Verdict::Fail, Rank::NoiseLaw), needs);
    const std::int64_t performance = pointsOf(judged(Verdict::Fail), needs);
    const std::int64_t advice = pointsOf(judged(Verdict::Advice), needs);
    CHECK(safety < clearance);
    CHECK(clearance < 3 * noise);
    CHECK(noise < 4 * performance);
    CHECK(performance < 100 * advice);
    CHECK(advice < 0);
    CHECK(pointsOf(judged(Verdict::Pass), needs) == 0);
}

TEST_CASE("a place, a picture and sound are worth more than what falls short of them")
{
    const Needs needs;
    constexpr std::int64_t most = 12; // figures that may fail at once
    const std::int64_t noise = pointsOf(judged(Verdict::Fail, Rank::NoiseLaw), needs);
    const std::int64_t performance = pointsOf(judged(Verdict::Fail), needs);
    std::int64_t before = -noise - most * performance;
    for (const SlotKind slot : {SlotKind::Front, SlotKind::Picture, SlotKind::Seats}) {
        CHECK(worthOfHaving(slot, needs) > before);
        before = worthOfHaving(slot, needs);
    }
    // What is nice to have is not.
    for (const SlotKind slot : {SlotKind::Centre, SlotKind::Surround, SlotKind::Height,
                                SlotKind::Bass, SlotKind::Sources}) {
        CHECK(worthOfHaving(slot, needs) < -performance);
    }
}

TEST_CASE("a figure that the customer keeps costs nothing")
{
    Parameter kept = judged(Verdict::Fail);
    kept.isKept = true;
    CHECK(pointsOf(kept, {}) == 0);
}

TEST_CASE("a lower level costs more, and the worst most")
{
    std::int64_t before = 1;
    std::int64_t stepBefore = 0;
    for (int level = 4; level > 0; --level) {
        Parameter parameter = judged(Verdict::Pass);
        parameter.level = level;
        const std::int64_t points = pointsOf(parameter, {});
        if (level < 4) {
            CHECK(before - points > stepBefore);
            stepBefore = before - points;
        }
        before = points;
    }
}

TEST_CASE("a figure between two limits is worth most in their middle")
{
    Parameter parameter = judged(Verdict::Pass);
    parameter.lowest = 22;
    parameter.highest = 30;
    parameter.value = 26;
    CHECK(pointsOf(parameter, {}) == 0);
    parameter.value = 28;
    const std::int64_t aside = pointsOf(parameter, {});
    parameter.value = 30;
    CHECK(aside < 0);
    CHECK(pointsOf(parameter, {}) < aside);
}

TEST_CASE("what is weighed more counts more, and what is weighed nothing not at all")
{
    Needs needs;
    const std::int64_t usual = pointsOf(judged(Verdict::Advice), needs);
    needs.weights.picture = 100;
    CHECK(pointsOf(judged(Verdict::Advice), needs) == 2 * usual);
    needs.weights.picture = 0;
    CHECK(pointsOf(judged(Verdict::Advice), needs) == 0);
    CHECK(pointsOf(judged(Verdict::Fail), needs) < 0);
}

TEST_CASE("a price costs points in proportion to its weight")
{
    Needs needs;
    CHECK(pointsOfPrice(100'000, needs) == -200);
    needs.weights.price = 100;
    CHECK(pointsOfPrice(100'000, needs) == -400);
    needs.weights.price = 0;
    CHECK(pointsOfPrice(100'000, needs) == 0);
}

TEST_CASE("an option is worth what it is, costs, looks like and what was pinned of it")
{
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    Option towers;
    towers.placements = {test::placed(1, "tower", {1, 1, 0}), test::placed(2, "tower", {3, 1, 0})};
    towers.components = {test::componentId("tower"), test::componentId("tower")};
    towers.price = {100'000, {}};
    Needs needs;
    const std::int64_t plain = sumOf(pointsOfOption(towers, SlotKind::Front, needs, catalogue));
    Option one = towers; // is no stereo
    one.placements.pop_back();
    one.components.pop_back();
    CHECK(sumOf(pointsOfOption(one, SlotKind::Front, needs, catalogue)) < plain);
    CHECK(sumOf(pointsOfOption(one, SlotKind::Front, needs, catalogue)) <
          worthOfHaving(SlotKind::Front, needs) + pointsOfPrice(100'000, needs));

    SECTION("what is wanted itself is worth more, and a pin that is gone leaves nothing behind")
    {
        needs.wanted = {test::componentId("tower")};
        CHECK(sumOf(pointsOfOption(towers, SlotKind::Front, needs, catalogue)) > plain);
        needs.wanted.clear();
        CHECK(sumOf(pointsOfOption(towers, SlotKind::Front, needs, catalogue)) == plain);
    }
    SECTION("what is like a pin is worth more, another kind is not")
    {
        needs.liked = {{test::componentId("tower"), {.look = true, .size = true}}};
        CHECK(sumOf(pointsOfOption(towers, SlotKind::Front, needs, catalogue)) > plain);
        needs.liked = {{test::componentId("bookshelf"), {.look = true, .size = true}}};
        CHECK(sumOf(pointsOfOption(towers, SlotKind::Front, needs, catalogue)) == plain);
    }
    SECTION("what is built in is not looked at")
    {
        for (design::Placement& placement : towers.placements) {
            placement.mounting = catalogue::Mounting::InWall;
        }
        CHECK(sumOf(pointsOfOption(towers, SlotKind::Front, needs, catalogue)) > plain);
    }
}

TEST_CASE("an empty slot is worth nothing")
{
    Option nothing;
    nothing.isNothing = true;
    CHECK(pointsOfOption(nothing, SlotKind::Picture, {}, test::smallCatalogue()).empty());
}
