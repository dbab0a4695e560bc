// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "tests/models/assessment/golden/assessment_probe.h"
#include "tests/models/assessment/golden/golden_designs.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::test;

namespace
{

/// What a parameter comes to, without whom it is about: a mirror changes left and right.
struct Outcome {
    std::string key;
    Verdict verdict = Verdict::Pass;
    std::optional<int> level;
    std::optional<double> value;

    auto rank() const { return std::tuple(key, verdict, level, value.value_or(0)); }
};

std::vector<Outcome> outcomes(const design::Design& design)
{
    std::vector<Outcome> list;
    for (const Parameter& one : assess(design, genericCatalogue()).parameters) {
        list.push_back({one.key, one.verdict, one.level, one.value});
    }
    std::ranges::sort(list, {}, &Outcome::rank);
    return list;
}

/// How near the figures of a moved room must come, relative; empty: only what there is to judge
/// must be the same. What is found on a grid depends on how the grid lies in the room: where two
/// ways are equally wide, the place at which a way's width is measured is one or the other.
std::optional<double> toleranceFor(const design::Design& design, const Outcome& outcome)
{
    constexpr double equallyWide = 0.4;
    if (outcome.key.starts_with("ways.")) {
        return equallyWide;
    }
    const bool onGrid =
        outcome.key.starts_with("bass.") && !makeScene(design, genericCatalogue()).room.isBox;
    return onGrid ? std::nullopt : std::optional(1e-3);
}

void checkSame(const design::Design& one, const design::Design& other)
{
    const std::vector<Outcome> before = outcomes(one);
    const std::vector<Outcome> after = outcomes(other);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        INFO(before[i].key << ": " << before[i].value.value_or(0) << " and "
                           << after[i].value.value_or(0));
        CHECK(before[i].key == after[i].key);
        const auto tolerance = toleranceFor(one, before[i]);
        if (!tolerance) {
            continue;
        }
        CHECK(verdictName(before[i].verdict) == verdictName(after[i].verdict));
        CHECK(before[i].level == after[i].level);
        CHECK(before[i].value.has_value() == after[i].value.has_value());
        CHECK(std::abs(before[i].value.value_or(0) - after[i].value.value_or(0)) <=
              *tolerance * (1 + std::abs(before[i].value.value_or(0))));
    }
}

double reverberation(const design::Design& design)
{
    for (const Parameter& one : assess(design, genericCatalogue()).parameters) {
        if (one.key == "reflections.reverberation") {
            return one.value.value_or(0);
        }
    }
    return 0;
}

} // namespace

TEST_CASE("a mirrored room has the same verdicts and figures")
{
    for (const Golden& golden : goldenDesigns()) {
        INFO(golden.name);
        checkSame(golden.design, mirrored(golden.design));
    }
}

TEST_CASE("a mirror twice is the room again")
{
    for (const Golden& golden : goldenDesigns()) {
        INFO(golden.name);
        CHECK(outcomes(mirrored(mirrored(golden.design))).size() == outcomes(golden.design).size());
        CHECK(mirrored(mirrored(golden.design)).placements == golden.design.placements);
    }
}

TEST_CASE("a room that lies elsewhere and is turned by quarters has the same figures")
{
    int quarters = 0;
    for (const Golden& golden : goldenDesigns()) {
        quarters = quarters % 3 + 1;
        INFO(golden.name << ", quarters " << quarters);
        checkSame(golden.design, moved(golden.design, quarters, {7.25, -3.5}));
    }
}

TEST_CASE("more absorption never makes the reverberation longer")
{
    for (const Golden& golden : goldenDesigns()) {
        INFO(golden.name);
        const double before = reverberation(golden.design);
        const auto carpet = design::setFloorMaterial(golden.design, "grey-carpet");
        REQUIRE_OK(carpet);
        CHECK(reverberation(*carpet) <= before + 1e-9);
        design::Design soft = *carpet;
        for (std::size_t wall = 0; wall < soft.room.walls().size(); ++wall) {
            soft = design::setWallMaterial(soft, wall, "acoustic-fabric").value();
            const double now = reverberation(soft);
            CHECK(now <= before + 1e-9);
        }
    }
}
