// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_zones.h"
#include "tests/models/assessment/judged.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::assessment;

namespace
{

std::optional<Parameter> speakers(const std::string& key, const design::Design& design)
{
    return judged(speakerRules(), key, design);
}

/// A sofa, a display and a pair of towers that far from the middle line.
design::Design stereo(double aside, double y = 0.65, double seatAt = 3.6)
{
    auto design = withSofa(withDisplay(livingRoom(6, 6), "tv-65"), 3, seatAt);
    design = withSpeaker(std::move(design), "tower", {3 - aside, y, 0}, -29);
    return withSpeaker(std::move(design), "tower", {3 + aside, y, 0}, 29);
}

bool isAmong(const std::vector<std::string>& keys, const std::string& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::vector<std::string> remedies(const std::string& key, const design::Design& design)
{
    return remediesFor(speakerRules(), key, design);
}

} // namespace

TEST_CASE("the front pair stands between Dolby's 22 and ITU's 45 degrees")
{
    CHECK(speakers("speakers.front-angle", stereo(1.7))->verdict == Verdict::Pass);
    const auto narrow = speakers("speakers.front-angle", stereo(0.8));
    REQUIRE(narrow);
    CHECK(narrow->verdict == Verdict::Fail);
    CHECK(*narrow->value < 22);
    CHECK(speakers("speakers.front-angle", stereo(2.8, 1.6))->verdict == Verdict::Fail);
    CHECK(isAmong(remedies("speakers.front-angle", stereo(0.8)), "speakers.move"));
}

TEST_CASE("loudspeakers in the wall slide along it to their angle")
{
    auto design = withSofa(withDisplay(livingRoom(6, 6), "tv-65"), 3, 3.6);
    design = with(std::move(design), "in-wall", {2.1, -0.05, 0.9}, 0, catalogue::Mounting::InWall);
    design = with(std::move(design), "in-wall", {3.9, -0.05, 0.9}, 0, catalogue::Mounting::InWall);
    CHECK(speakers("speakers.front-angle", design)->verdict == Verdict::Fail);
    CHECK(isAmong(remedies("speakers.front-angle", design), "speakers.move"));
}

TEST_CASE("a lopsided pair is made even by moving either one")
{
    auto design = stereo(1.7);
    placementOf(design, 3).position.x = Length::metres(1.9);
    const auto found = speakers("speakers.symmetry", design);
    REQUIRE(found);
    CHECK(found->verdict == Verdict::Advice);
    CHECK(isAmong(remedies("speakers.symmetry", design), "speakers.move"));
    CHECK(speakers("speakers.symmetry", stereo(1.7))->verdict == Verdict::Neutral);
}

TEST_CASE("a loudspeaker that points past the seat is turned to it")
{
    auto design = stereo(1.7);
    placementOf(design, 3).turn = Angle::degrees(40);
    const auto found = speakers("speakers.aim", design);
    REQUIRE(found);
    CHECK(found->verdict == Verdict::Advice);
    CHECK(remedies("speakers.aim", design).front() == "speakers.turn");
    placementOf(design, 3).locked = true;
    CHECK(remedies("speakers.aim", design).empty());
}

TEST_CASE("a head by the wall fails RP22's parameter 1, strictly more than the limit is asked")
{
    const auto near = speakers("speakers.wall-distance", stereo(1.7, 0.65, 5.5));
    REQUIRE(near);
    CHECK(near->verdict == Verdict::Fail);
    CHECK(*near->level == 0);
    CHECK(near->source == "CEDIA/CTA-RP22 v1.2 (2023), parameter 1");
    CHECK(
        isAmong(remedies("speakers.wall-distance", stereo(1.7, 0.65, 5.5)), "speakers.move-seat"));
    const auto far = speakers("speakers.wall-distance", stereo(1.7, 0.65, 3.6));
    CHECK(far->verdict == Verdict::Pass);
    CHECK(*far->level == 4);
}

TEST_CASE("a tower that its maker wants off the wall is moved off by what is missing")
{
    const auto near = speakers("speakers.wall-gap", stereo(1.7, 0.25));
    REQUIRE(near);
    CHECK(near->verdict == Verdict::Fail);
    CHECK(isAmong(remedies("speakers.wall-gap", stereo(1.7, 0.25)), "speakers.from-wall"));
    CHECK(speakers("speakers.wall-gap", stereo(1.7, 0.65))->verdict == Verdict::Pass);
}

TEST_CASE("surrounds belong where ITU or Dolby wants them, and slide along their wall")
{
    const auto with51 = [](double y) {
        auto design = withSpeaker(stereo(1.7), "surround", {0.08, y, 1.1}, 270);
        return withSpeaker(std::move(design), "surround", {5.92, y, 1.1}, 90);
    };
    CHECK(speakers("speakers.surround-angle", with51(4.4))->verdict == Verdict::Pass);
    const auto ahead = speakers("speakers.surround-angle", with51(2.6));
    REQUIRE(ahead);
    CHECK(ahead->verdict == Verdict::Fail);
    CHECK(isAmong(remedies("speakers.surround-angle", with51(2.6)), "speakers.move"));
    const auto gap = speakers("speakers.surround-gap", with51(4.4));
    REQUIRE(gap);
    CHECK(*gap->level == 1); // a single pair leaves a wide gap behind
}

TEST_CASE("surrounds high on the wall are hung lower")
{
    auto design = withSpeaker(stereo(1.7), "surround", {0.08, 4.2, 2.1}, 270);
    const auto high = speakers("speakers.surround-height", design);
    REQUIRE(high);
    CHECK(high->verdict == Verdict::Fail);
    CHECK(isAmong(remedies("speakers.surround-height", design), "speakers.lower"));
}

TEST_CASE("loudspeakers overhead are held to one standard in its own angle")
{
    const auto good = speakers("speakers.upper-angle", goodTheatre());
    REQUIRE(good);
    CHECK(good->verdict == Verdict::Pass);
    // Four rows far behind: no window of any author.
    auto design = withCeilingSpeaker(stereo(1.7), "in-ceiling", 2, 5.9);
    design = withCeilingSpeaker(std::move(design), "in-ceiling", 4, 5.9);
    placementOf(design, 2).position.y = Length::metres(1.5);
    const auto far = speakers("speakers.upper-angle", design);
    REQUIRE(far);
    CHECK(far->verdict == Verdict::Fail);
}

TEST_CASE("what is drawn of a loudspeaker's place is what its rule holds it against")
{
    const design::Design design = goodTheatre();
    const catalogue::Catalogue catalogue = theatreCatalogue();
    const Scene scene = makeScene(design, catalogue);
    const Parameters parameters = speakerRules().assess(scene);
    const std::vector<Heard> all = heardAt(scene, scene.seats[scene.mainSeat]);
    int zones = 0;
    for (const Heard& one : all) {
        const auto zone = zoneOf(scene, all, one);
        if (!zone) {
            continue;
        }
        ++zones;
        const auto rule = std::ranges::find_if(parameters, [&](const Parameter& parameter) {
            return parameter.key == zone->key &&
                   parameter.subjects.front() == Subject(scene.speakers[one.speaker].id);
        });
        REQUIRE(rule != parameters.end());
        CHECK(rule->source == zone->source);
        CHECK(*rule->highest == Approx(zone->range.high));
        CHECK(!isFinding(rule->verdict) == zone->range.contains(zone->value));
    }
    CHECK(zones >= 5);
}

TEST_CASE("loudspeakers outside their zones are counted, as advice without a level")
{
    CHECK(*speakers("speakers.screen-outside", goodTheatre())->value == 0);
    CHECK(*speakers("speakers.others-outside", goodTheatre())->value == 0);
    const auto pair = speakers("speakers.screen-outside", stereo(0.8));
    REQUIRE(pair);
    CHECK(*pair->value == 2);
    CHECK(pair->verdict == Verdict::Advice);
    CHECK(pair->subjects.size() == 2);
    CHECK_FALSE(pair->level);
    CHECK_FALSE(speakers("speakers.others-outside", stereo(0.8)));
}

TEST_CASE("a cupboard between a loudspeaker and the ear is named")
{
    auto design = with(stereo(1.7), "bookcase", {1.95, 1.8, 0});
    const auto found = speakers("speakers.path", design);
    REQUIRE(found);
    CHECK(found->verdict == Verdict::Advice);
    REQUIRE(found->subjects.size() == 2);
    CHECK(found->subjects[1] == Subject{placementId(5)});
    CHECK(speakers("speakers.path", stereo(1.7))->verdict == Verdict::Neutral);
}

TEST_CASE("a stereo pair is advised of more, not failed for it")
{
    const auto feeds = speakers("speakers.feeds", stereo(1.7));
    REQUIRE(feeds);
    CHECK(feeds->verdict == Verdict::Advice);
    CHECK(*feeds->level == 0);
    CHECK(*speakers("speakers.feeds", goodTheatre())->level == 2);
    // Eleven loudspeakers on a receiver that renders five.
    const auto five = judged(speakerRules(), "speakers.feeds", goodTheatre(),
                             changed(theatreCatalogue(), "receiver", [](catalogue::Component& one) {
                                 std::get<catalogue::AmplifierSpecs>(one.specs).channelsProcessed =
                                     5;
                             }));
    CHECK(*five->value == 5);
    CHECK(*five->level == 1);
}

TEST_CASE("the good theatre fails no rule of loudspeakers")
{
    for (const Parameter& one :
         speakerRules().assess(makeScene(goodTheatre(), theatreCatalogue()))) {
        INFO(one.key << " " << one.value.value_or(-1) << " " << one.source);
        CHECK(one.verdict != Verdict::Fail);
        CHECK(one.verdict != Verdict::Unjudged);
    }
}

TEST_CASE("the parameters of loudspeakers are well formed, in good rooms and in strange ones")
{
    requireWellFormed(speakerRules(), goodTheatre(), theatreCatalogue());
    requireWellFormed(speakerRules(), goodTheatre(), smallCatalogue());
    requireWellFormed(speakerRules(), withSpeaker(livingRoom(), "tower", {1, 1, 0}),
                      theatreCatalogue());
    CHECK(speakerRules().assess(makeScene(livingRoom(), theatreCatalogue())).empty());
}
