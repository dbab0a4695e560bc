// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/remedy.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using test::genericCatalogue;
using test::placementId;

namespace
{

std::vector<Remedy> remediesFor(const design::Design& design, const char* rule)
{
    const Assessment before = assess(design, genericCatalogue());
    const auto found = std::ranges::find(before.fit, rule, &Finding::rule);
    REQUIRE(found != before.fit.end());
    return findFitRemedies(design, genericCatalogue(), before,
                           static_cast<std::size_t>(found - before.fit.begin()));
}

double movedBy(const design::Design& before, const design::Design& after, std::uint8_t thing)
{
    const auto from = findPlacement(before, placementId(thing))->position.inMetres();
    const auto to = findPlacement(after, placementId(thing))->position.inMetres();
    return length(to - from);
}

} // namespace

TEST_CASE("what overlaps is moved apart: the smaller thing, by as much as it takes")
{
    // The table reaches 0.1 m into the cabinet from the front, 0.55 m from the side.
    design::Design design = test::designOf(
        5, 5, {{"cabinet.low-180", {2.5, 2, 0}}, {"table.coffee-110", {2.5, 2.425, 0}}});
    const auto depth = assess(design, genericCatalogue()).fit.front().value.value();
    const auto remedies = remediesFor(design, "fit.overlap");
    REQUIRE_FALSE(remedies.empty());
    CHECK(remedies.front().key == "fit-move-apart");
    CHECK(movedBy(design, remedies.front().design, 0) == 0);
    CHECK_THAT(movedBy(design, remedies.front().design, 1),
               Catch::Matchers::WithinAbs(depth + 0.005, 0.002));
    CHECK(assess(remedies.front().design, genericCatalogue()).fit.empty());
    CHECK(remedySentence(remedies.front().key) != nullptr);

    design = design::setLocked(design, placementId(1), true).value();
    const auto other = remediesFor(design, "fit.overlap");
    REQUIRE_FALSE(other.empty());
    CHECK(movedBy(design, other.front().design, 0) > 0);
    design = design::setLocked(design, placementId(0), true).value();
    CHECK(remediesFor(design, "fit.overlap").empty());
}

TEST_CASE("what leaves the room through a wall, or a corner, is moved inside")
{
    const auto at = GENERATE(values<geometry::Vec3>({{2.5, 0.1, 0}, {0.3, 0.1, 0}}));
    const design::Design design = test::designOf(5, 5, {{"cabinet.low-180", at}});
    const auto remedies = remediesFor(design, "fit.outside-room");
    REQUIRE_FALSE(remedies.empty());
    CHECK(remedies.front().key == "fit-move-inside");
    CHECK(assess(remedies.front().design, genericCatalogue()).fit.empty());
}

TEST_CASE("what stands in the way of a door is moved out of it")
{
    design::Design design = test::designOf(5, 5, {{"plant.fig", {0.8, 0.6, 0}}});
    test::addTestOpening(design, room::OpeningKind::Door, 0, 0.3, 0.9, 0, 2.0);
    const Assessment before = assess(design, genericCatalogue());
    REQUIRE(before.fit.size() == 1);
    const auto remedies = remediesFor(design, before.fit.front().rule.c_str());
    REQUIRE_FALSE(remedies.empty());
    CHECK(remedies.front().key == "fit-clear-opening");
    CHECK(assess(remedies.front().design, genericCatalogue()).fit.empty());
}

TEST_CASE("no move mends what is no matter of places, and nothing is looked for beyond the list")
{
    const design::Design design = test::designOf(5, 5, {{"cabinet.low-180", {2.5, 2, 0}}});
    const Assessment fine = assess(design, genericCatalogue());
    CHECK(findFitRemedies(design, genericCatalogue(), fine, 0).empty());
}
