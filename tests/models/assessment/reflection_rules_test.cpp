// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/early_reflections.h"
#include "models/assessment/reflection_rules.h"
#include "models/assessment/room_absorption.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::test;

namespace
{

const catalogue::Catalogue& theatre()
{
    static const catalogue::Catalogue catalogue = theatreCatalogue();
    return catalogue;
}

Parameters reflectionsOf(const design::Design& design)
{
    return reflectionRules().assess(makeScene(design, theatre()));
}

const Parameter& get(const Parameters& parameters, std::string_view key)
{
    const auto found = std::ranges::find(parameters, key, &Parameter::key);
    INFO(key);
    REQUIRE(found != parameters.end());
    return *found;
}

design::Design stereo()
{
    design::Design design = withSofa(livingRoom(4.5, 6, 2.6), 2.25, 3.6);
    design = withSpeaker(std::move(design), "tower", {1.2, 0.6, 0});
    return withSpeaker(std::move(design), "tower", {3.3, 0.6, 0});
}

const EarlyReflection* byWall(const std::vector<EarlyReflection>& all, std::size_t wall)
{
    const auto found =
        std::ranges::find(all, RoomSurface{SurfaceKind::Wall, wall}, &EarlyReflection::surface);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a box has six reflections of a loudspeaker, the left wall's where geometry says")
{
    const design::Design design = stereo();
    const Scene scene = makeScene(design, theatre());
    Speaker speaker = scene.speakers.front();
    speaker.centre = {1.2, 0.6, 1.1};
    speaker.specs.coverageHorizontal.reset();
    speaker.specs.coverageVertical.reset();
    const auto all = earlyReflections(scene, speaker, {2.25, 3.6, 1.1});
    CHECK(all.size() == 6);
    CHECK(std::ranges::is_sorted(all, std::ranges::greater(), &EarlyReflection::level));
    const EarlyReflection* const left = byWall(all, 3); // from (0, 6) to (0, 0)
    REQUIRE(left != nullptr);
    CHECK(left->point.x == Approx(0).margin(1e-6));
    CHECK(left->point.y == Approx(1.643478).margin(1e-5));
    CHECK(left->delay == Approx(0.00406263).margin(1e-6));
    CHECK_FALSE(left->isDirectivityKnown);
}

TEST_CASE("a panel, a rug and a passage each change the reflection that meets them")
{
    const design::Design bare = stereo();
    const Scene scene = makeScene(bare, theatre());
    const Speaker& speaker = scene.speakers.front();
    const geometry::Vec3 ear = scene.seats[scene.mainSeat].ear;
    const auto before = earlyReflections(scene, speaker, ear);
    const EarlyReflection* const left = byWall(before, 3);
    REQUIRE(left != nullptr);
    const auto panelled = with(bare, "panel", {0.05, left->point.y, left->point.z - 0.5}, 270,
                               catalogue::Mounting::Wall);
    const auto after = earlyReflections(makeScene(panelled, theatre()), speaker, ear);
    REQUIRE(byWall(after, 3) != nullptr);
    CHECK(byWall(after, 3)->level < left->level - 3);
    CHECK(byWall(after, 3)->absorption > 0.5);

    design::Design open = bare;
    const double along = 6 - left->point.y; // the wall runs from the back to the front
    addTestOpening(open, room::OpeningKind::Passage, 3, along - 0.5, 1.0, 0, 2.0);
    const auto through = earlyReflections(makeScene(open, theatre()), speaker, ear);
    CHECK(byWall(through, 3) == nullptr);
}

TEST_CASE("around the corner of an L no wall reflects that the loudspeaker does not see")
{
    design::Design design = designInLShape(); // 6 x 5 m without the 3 x 2 m at its right front
    design = withSofa(std::move(design), 1.5, 3.5);
    design = withSpeaker(std::move(design), "tower", {0.8, 0.5, 0});
    design = withSpeaker(std::move(design), "tower", {2.4, 0.5, 0});
    const Scene scene = makeScene(design, theatre());
    for (const Speaker& speaker : scene.speakers) {
        for (const EarlyReflection& reflection :
             earlyReflections(scene, speaker, scene.seats[scene.mainSeat].ear)) {
            CHECK(reflection.level < 0);
            CHECK(reflection.delay > 0);
            // Nothing comes from the short wall that looks away from them.
            const bool isReturn = reflection.surface == RoomSurface{SurfaceKind::Wall, 2};
            CHECK_FALSE(isReturn);
        }
    }
}

TEST_CASE("the taste for reflections decides whether loud ones are a fault, advice or welcome")
{
    struct Row {
        design::ReflectionTaste taste;
        Verdict verdict;
    };
    const auto row = GENERATE(values<Row>({{design::ReflectionTaste::Lively, Verdict::Neutral},
                                           {design::ReflectionTaste::Unsaid, Verdict::Advice},
                                           {design::ReflectionTaste::Damped, Verdict::Fail}}));
    design::Design design = stereo();
    design.brief.reflections = row.taste;
    const auto wide = changed(theatre(), "tower", [](catalogue::Component& tower) {
        std::get<catalogue::SpeakerSpecs>(tower.specs).coverageHorizontal = 360;
        std::get<catalogue::SpeakerSpecs>(tower.specs).coverageVertical = 360;
    });
    const Parameters parameters = reflectionRules().assess(makeScene(design, wide));
    const Parameter& early = get(parameters, "reflections.early");
    REQUIRE(early.value);
    CHECK(*early.value > -5); // twice over what RP22's second level allows
    CHECK(early.level == 1);
    CHECK(early.verdict == row.verdict);
}

TEST_CASE("more absorption never makes a longer reverberation")
{
    design::Design design = stereo();
    double last = 1e9;
    for (int panels = 0; panels < 5; ++panels) {
        const Parameters parameters = reflectionsOf(design);
        const Parameter& time = get(parameters, "reflections.reverberation");
        REQUIRE(time.value);
        CHECK(*time.value < last);
        last = *time.value;
        design = with(std::move(design), "panel", {4.45, 1.0 + panels, 1.0}, 90,
                      catalogue::Mounting::Wall);
    }
}

TEST_CASE("a bare room rings too long, and a rug, curtains and panels are found that end it")
{
    const design::Design design = stereo();
    const Scene scene = makeScene(design, theatre());
    const Parameters parameters = reflectionRules().assess(scene);
    const Parameter& time = get(parameters, "reflections.reverberation");
    CHECK(time.verdict == Verdict::Fail);
    const auto candidates = reflectionRules().propose(scene, theatre(), time);
    REQUIRE_FALSE(candidates.empty());
    const bool mends = std::ranges::any_of(candidates, [](const Candidate& candidate) {
        return get(reflectionsOf(candidate.design), "reflections.reverberation").verdict ==
               Verdict::Pass;
    });
    CHECK(mends);
}

TEST_CASE("panels where it reflects make the loudest reflection quieter")
{
    const design::Design design = stereo();
    const Scene scene = makeScene(design, theatre());
    const Parameters parameters = reflectionRules().assess(scene);
    const Parameter& early = get(parameters, "reflections.early");
    const auto candidates = reflectionRules().propose(scene, theatre(), early);
    REQUIRE_FALSE(candidates.empty());
    CHECK(candidates.size() <= 24);
    double best = *early.value;
    for (const Candidate& candidate : candidates) {
        const Parameters after = reflectionsOf(candidate.design);
        best = std::min(best, get(after, "reflections.early").value.value_or(0));
    }
    CHECK(best < *early.value);
}

TEST_CASE("two bare walls flutter until something hangs on one of them")
{
    const design::Design bare = stereo();
    const Parameters before = reflectionsOf(bare);
    CHECK(get(before, "reflections.flutter").verdict == Verdict::Advice);
    const Scene scene = makeScene(bare, theatre());
    const auto candidates =
        reflectionRules().propose(scene, theatre(), get(before, "reflections.flutter"));
    REQUIRE_FALSE(candidates.empty());
    const Parameters after = reflectionsOf(candidates.front().design);
    CHECK(get(after, "reflections.flutter").verdict == Verdict::Neutral);
}

TEST_CASE("a treatment whose absorption nobody knows leaves the reverberation unjudged")
{
    const auto catalogue = changed(theatre(), "panel", [](catalogue::Component& panel) {
        std::get<catalogue::TreatmentSpecs>(panel.specs).absorption.reset();
    });
    const auto design = with(stereo(), "panel", {4.45, 2.0, 1.0}, 90, catalogue::Mounting::Wall);
    const Parameters parameters = reflectionRules().assess(makeScene(design, catalogue));
    const Parameter& time = get(parameters, "reflections.reverberation");
    CHECK(time.verdict == Verdict::Unjudged);
    CHECK_FALSE(time.value);
    CHECK_FALSE(time.needs.empty());
}

TEST_CASE("a damped room is held against EBU's target, no shorter than 0.2 s")
{
    design::Design design = stereo();
    design.brief.reflections = design::ReflectionTaste::Damped;
    const DecayTarget target = decayTarget(makeScene(design, theatre()));
    CHECK(target.lowest == Approx(0.172).margin(0.002));
    CHECK(target.highest == Approx(0.272).margin(0.002));
    design::Design small = livingRoom(2.5, 2.5, 2.3);
    small.brief.reflections = design::ReflectionTaste::Damped;
    CHECK(decayTarget(makeScene(small, theatre())).highest == Approx(0.25));
}

TEST_CASE("no reverberation is judged in a closet or a hall, whose times no target speaks of")
{
    struct Row {
        double width, depth, height;
        const char* need;
    };
    const auto row =
        GENERATE(values<Row>({{1, 1, 2.5, "a room of at least 10 m³, where sound spreads evenly"},
                              {2, 1.9, 2.6, "a room of at least 10 m³, where sound spreads evenly"},
                              {25, 20, 12, "a target for rooms of more than 300 m³"},
                              {12, 10.1, 2.5, "a target for rooms of more than 300 m³"}}));
    INFO(row.width);
    const auto design =
        withSeat(livingRoom(row.width, row.depth, row.height), "armchair", row.width / 2, 0.6);
    const Parameters all = reflectionsOf(design);
    const Parameter& time = get(all, "reflections.reverberation");
    CHECK(time.verdict == Verdict::Unjudged);
    CHECK(time.needs == std::vector<std::string>{row.need});
    CHECK(std::ranges::find(all, "reflections.octaves", &Parameter::key) == all.end());
}
