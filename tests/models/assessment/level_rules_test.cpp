// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/judged.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::assessment;

namespace
{

std::optional<Parameter> level(const std::string& key, const design::Design& design)
{
    return judged(levelRules(), key, design);
}

design::Design stereo(double seatAt, const std::string& amplifier = "receiver")
{
    auto design = withSofa(withDisplay(livingRoom(4.5, 6), "tv-65"), 2.25, seatAt);
    design = withSpeaker(std::move(design), "tower", {0.6, 0.65, 0}, -29);
    design = withSpeaker(std::move(design), "tower", {3.9, 0.65, 0}, 29);
    return with(std::move(design), amplifier, {4.1, 1.8, 0}, 90);
}

catalogue::Catalogue changedTower(const std::function<void(catalogue::SpeakerSpecs&)>& change)
{
    return changed(theatreCatalogue(), "tower", [&](catalogue::Component& tower) {
        change(std::get<catalogue::SpeakerSpecs>(tower.specs));
    });
}

catalogue::Catalogue deafTowers()
{
    return changedTower([](catalogue::SpeakerSpecs& specs) { specs.sensitivity = 82; });
}

} // namespace

TEST_CASE("the level at the seat follows sensitivity, power and distance")
{
    // 90 dB at 8 ohms, 100 W: 110 dB at 1 m.
    const auto found = level("level.screen", stereo(3.6));
    REQUIRE(found);
    const auto scene = makeScene(stereo(3.6), theatreCatalogue());
    double farthest = 0;
    for (const Speaker& speaker : scene.speakers) {
        farthest =
            std::max(farthest, geometry::length(speaker.centre - scene.seats[scene.mainSeat].ear));
    }
    CHECK(*found->value == Approx(110 - 20 * std::log10(farthest)).margin(1e-9));
    CHECK(found->verdict == Verdict::Pass);
    CHECK(*found->level == 1);
    CHECK(found->certainty == Certainty::Predicted);
    CHECK(*found->uncertainty == 3);
}

TEST_CASE("a weak receiver fails RP22's parameter 12, and a stronger one mends it")
{
    const auto weak = stereo(3.6, "receiver-5");
    const auto found = level("level.screen", weak);
    REQUIRE(found);
    CHECK(*found->level == 0);
    // It misses level 1 by less than the figure may be wrong by.
    CHECK(found->verdict == Verdict::Advice);
    CHECK(judged(levelRules(), "level.screen", weak, deafTowers())->verdict == Verdict::Fail);
    const auto keys = remediesFor(levelRules(), "level.screen", weak);
    CHECK(std::ranges::find(keys, "level.replace") != keys.end());
}

TEST_CASE("what is unknown is asked for, never guessed")
{
    const auto noSensitivity =
        judged(levelRules(), "level.screen", stereo(3.6),
               changedTower([](catalogue::SpeakerSpecs& specs) { specs.sensitivity.reset(); }));
    REQUIRE(noSensitivity);
    CHECK(noSensitivity->verdict == Verdict::Unjudged);
    CHECK(noSensitivity->needs.front() == "sensitivity of tower");
    CHECK_FALSE(noSensitivity->value);
    auto design = stereo(3.6);
    design.placements.pop_back();
    const auto noAmplifier = level("level.screen", design);
    REQUIRE(noAmplifier);
    CHECK(noAmplifier->needs.front() == "an amplifier channel for tower");
}

TEST_CASE("a loudspeaker plays no louder than it can, whatever the amplifier")
{
    const auto limited =
        judged(levelRules(), "level.screen", stereo(3.6),
               changedTower([](catalogue::SpeakerSpecs& specs) { specs.maximumLevel = 100; }));
    const auto takesLess =
        judged(levelRules(), "level.screen", stereo(3.6),
               changedTower([](catalogue::SpeakerSpecs& specs) { specs.powerMaximum = 10; }));
    const double usual = *level("level.screen", stereo(3.6))->value;
    CHECK(*limited->value == Approx(usual - 10));
    CHECK(*takesLess->value == Approx(usual - 10));
}

TEST_CASE("a low impedance is not credited with power that the rating does not promise")
{
    const auto four =
        judged(levelRules(), "level.screen", stereo(3.6),
               changedTower([](catalogue::SpeakerSpecs& specs) { specs.nominalOhms = 4; }));
    // 90 dB for 2.83 V are 87 dB for a watt into 4 ohms.
    CHECK(*four->value == Approx(*level("level.screen", stereo(3.6))->value - 3.01).margin(0.01));
}

TEST_CASE("an amplifier drives as many loudspeakers as it has channels")
{
    auto design = stereo(3.6, "amplifier");
    CHECK(level("level.screen", design)->verdict == Verdict::Pass);
    design = withSpeaker(std::move(design), "surround", {0.08, 4.2, 1.1}, 270);
    const auto undriven = level("level.others", design);
    REQUIRE(undriven);
    CHECK(undriven->verdict == Verdict::Unjudged);
}

TEST_CASE("who listens quietly needs less than who wants the reference")
{
    struct Row {
        design::Loudness loudness;
        double limit;
        char grade;
    };
    const auto row = GENERATE(values<Row>({{design::Loudness::Quiet, 85, 'D'},
                                           {design::Loudness::Unsaid, 93, 'D'},
                                           {design::Loudness::Normal, 93, 'D'},
                                           {design::Loudness::Reference, 105, 'A'}}));
    auto design = stereo(3.6);
    design.brief.loudness = row.loudness;
    const auto found = level("level.loudness", design);
    REQUIRE(found);
    CHECK(*found->lowest == row.limit);
    CHECK(found->grade == row.grade);
    CHECK(found->seats.size() == 3);
    const bool isReference = row.loudness == design::Loudness::Reference;
    CHECK(found->verdict == (isReference ? Verdict::Fail : Verdict::Neutral));
}

TEST_CASE("who said to listen below the reference is advised of headroom, not failed for it")
{
    auto design = stereo(3.6, "receiver-5");
    const auto verdict = [&] {
        return judged(levelRules(), "level.screen", design, deafTowers())->verdict;
    };
    CHECK(verdict() == Verdict::Fail);
    design.brief.loudness = design::Loudness::Quiet;
    CHECK(verdict() == Verdict::Advice);
    CHECK(judged(levelRules(), "level.screen", design, deafTowers())->softenedBy ==
          "the wish to listen below the reference");
    design.brief.loudness = design::Loudness::Reference;
    CHECK(verdict() == Verdict::Fail);
}

TEST_CASE("where nobody sits, no level is judged, and it is said")
{
    const auto found = level("level.loudness", withSpeaker(livingRoom(4.5, 6), "tower", {1, 1, 0}));
    REQUIRE(found);
    CHECK(found->verdict == Verdict::Unjudged);
    CHECK(found->needs == std::vector<std::string>{"a seat"});
    CHECK_FALSE(level("level.loudness", livingRoom(4.5, 6)));
}

TEST_CASE("two subwoofers are 3 dB above one as far away")
{
    auto one = withSpeaker(stereo(3.6), "sub", {1.4, 0.3, 0});
    auto two = withSpeaker(one, "sub", {3.1, 0.3, 0});
    const auto single = level("level.effects", one);
    const auto pair = level("level.effects", two);
    REQUIRE(single);
    REQUIRE(pair);
    CHECK(*pair->value == Approx(*single->value + 3.01).margin(0.05));
    CHECK_FALSE(level("level.effects", stereo(3.6)));
    const auto unknown =
        judged(levelRules(), "level.effects", one,
               changed(theatreCatalogue(), "sub", [](catalogue::Component& sub) {
                   std::get<catalogue::SubwooferSpecs>(sub.specs).maximumLevel.reset();
               }));
    CHECK(unknown->needs == std::vector<std::string>{"maximum level of sub"});
}

TEST_CASE("loudspeakers that are even in the middle are uneven at the side")
{
    const auto spread = level("level.screen-spread", stereo(3.6));
    REQUIRE(spread);
    REQUIRE(spread->seats.size() == 3);
    CHECK(spread->seats[1].value == Approx(0).margin(1e-9));
    CHECK(spread->seats[0].value == Approx(spread->seats[2].value));
    CHECK(*spread->value > 0.5);
    auto aside = withSeat(stereo(3.6), "armchair", 0.6, 1.4);
    CHECK(level("level.screen-spread", aside)->verdict == Verdict::Fail);
}

TEST_CASE("the good theatre is loud and even enough for level 1 in everything")
{
    for (const Parameter& one : levelRules().assess(makeScene(goodTheatre(), theatreCatalogue()))) {
        INFO(one.key << " " << one.value.value_or(-1));
        const bool isBass = one.key == "level.effects"; // two 118 dB subwoofers in the free field
        CHECK((isBass || !isFinding(one.verdict) || one.verdict == Verdict::Unjudged));
    }
}

TEST_CASE("the parameters of level are well formed, in good rooms and in strange ones")
{
    requireWellFormed(levelRules(), goodTheatre(), theatreCatalogue());
    requireWellFormed(levelRules(), goodTheatre(), smallCatalogue());
    requireWellFormed(levelRules(), stereo(0.7), theatreCatalogue());
    CHECK(levelRules().assess(makeScene(livingRoom(), theatreCatalogue())).empty());
    // Hostile figures stay out of the results.
    for (const double bad : {0.0, -1e9, 1e300}) {
        requireWellFormed(levelRules(), stereo(3.6),
                          changedTower([bad](catalogue::SpeakerSpecs& specs) {
                              specs.sensitivity = bad;
                              specs.powerMaximum = bad;
                          }));
    }
}
