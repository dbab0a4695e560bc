// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "models/assessment/bass_map.h"
#include "models/assessment/bass_rules.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <cmath>

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

Parameters bassOf(const design::Design& design, const catalogue::Catalogue& catalogue = theatre())
{
    return bassRules().assess(makeScene(design, catalogue));
}

const Parameter* find(const Parameters& parameters, std::string_view key)
{
    const auto found = std::ranges::find(parameters, key, &Parameter::key);
    return found == parameters.end() ? nullptr : &*found;
}

const Parameter& get(const Parameters& parameters, std::string_view key)
{
    const Parameter* const found = find(parameters, key);
    INFO(key);
    REQUIRE(found != nullptr);
    return *found;
}

/// A flat response at every seat, with one band changed.
BassResponse flat(std::size_t seats, std::size_t changed, double hertz, double by)
{
    BassResponse response;
    response.frequencies = bassFrequencies();
    response.highest = 200;
    response.levels.assign(seats, std::vector<double>(response.frequencies.size(), 0));
    for (std::size_t i = 0; i < response.frequencies.size(); ++i) {
        if (std::abs(std::log2(response.frequencies[i] / hertz)) < 0.2) {
            response.levels[changed][i] += by;
        }
    }
    return response;
}

const std::vector<BassSource> endless{{{}, {}, 10.0, 2, true}};

design::Design twoSubs(geometry::Vec2 one, geometry::Vec2 other)
{
    auto design = livingRoom(5, 4, 2.5);
    design = withSofa(std::move(design), 2.5, 2.6);
    design = withSpeaker(std::move(design), "sub", {one.x, one.y, 0});
    return withSpeaker(std::move(design), "sub", {other.x, other.y, 0});
}

} // namespace

TEST_CASE("a flat response is even, deep and without a hole")
{
    const BassFigures figures = bassFigures(flat(3, 0, 50, 0), endless, 1, Correction::None);
    CHECK(figures.deviation == Approx(0).margin(1e-9));
    CHECK(figures.worstSpread == Approx(0).margin(1e-9));
    CHECK(figures.nullDepth == Approx(0).margin(1e-9));
    CHECK(figures.extension == Approx(lowestBass));
}

TEST_CASE("what stands out in one third of an octave is found there, and at its seat")
{
    const BassFigures figures = bassFigures(flat(3, 2, 50, 8), endless, 1, Correction::None);
    CHECK(figures.worstSpread == Approx(8).margin(0.01));
    CHECK(figures.spread[2] == Approx(8).margin(0.01));
    CHECK(figures.spread[1] == 0);
    CHECK(figures.deviation == Approx(0).margin(1e-9)); // the main seat's is untouched
    const BassFigures main = bassFigures(flat(3, 1, 50, 8), endless, 1, Correction::None);
    CHECK(main.deviation > 4);
    const BassFigures hole = bassFigures(flat(3, 1, 50, -12), endless, 1, Correction::None);
    CHECK(hole.deviationHz == Approx(50).epsilon(0.2));
}

TEST_CASE("a hole has louder notes on both its sides, and lies where something plays")
{
    const BassFigures hole = bassFigures(flat(1, 0, 50, -15), endless, 0, Correction::None);
    CHECK(hole.nullDepth > 10);
    CHECK(hole.nullHz == Approx(50).epsilon(0.2));
    // One ringing note makes no hole of the notes beside it.
    CHECK(bassFigures(flat(1, 0, 50, 15), endless, 0, Correction::None).nullDepth < 1);
    const std::vector<BassSource> high{{{}, {}, 60.0, 2, true}};
    CHECK(bassFigures(flat(1, 0, 35, -15), endless, 0, Correction::None).nullDepth > 10);
    CHECK(bassFigures(flat(1, 0, 35, -15), high, 0, Correction::None).nullDepth < 1);
}

TEST_CASE("a correction takes a peak away, but fills no deep dip and makes no seats alike")
{
    const BassResponse peak = flat(2, 0, 50, 9);
    const BassResponse dip = flat(2, 0, 50, -20);
    CHECK(bassFigures(peak, endless, 0, Correction::Cuts).deviation < 1);
    CHECK(bassFigures(peak, endless, 0, Correction::None).deviation > 4);
    CHECK(bassFigures(dip, endless, 0, Correction::Cuts).deviation > 3);
    CHECK(bassFigures(peak, endless, 0, Correction::Cuts).worstSpread ==
          Approx(bassFigures(peak, endless, 0, Correction::None).worstSpread));
}

TEST_CASE("the extension is the subwoofer's own, which a room's gain moves by little")
{
    const auto extension = [](double lowest) {
        const std::vector<BassSource> sources{{{}, {}, lowest, 4, true}};
        BassResponse response = flat(1, 0, 50, 0);
        for (std::size_t i = 0; i < response.frequencies.size(); ++i) {
            const double own = std::abs(ownResponse(sources[0], response.frequencies[i]));
            response.levels[0][i] = 20 * std::log10(own);
        }
        return bassFigures(response, sources, 0, Correction::None).extension;
    };
    CHECK(extension(40) == Approx(40).epsilon(0.1));
    CHECK(extension(20) == Approx(20).epsilon(0.1));
    // A room that lifts everything below 40 Hz by 20 dB is not believed.
    BassResponse lifted = flat(1, 0, 20, 20);
    const std::vector<BassSource> small{{{}, {}, 40.0, 4, true}};
    CHECK(bassFigures(lifted, small, 0, Correction::None).extension > 28);
}

TEST_CASE("lower is better: a bass that ends at 40 Hz reaches no level, one at 17 Hz the third")
{
    struct Row {
        double lowest;
        bool reachesOne;
    };
    const auto row = GENERATE(values<Row>({{60, false}, {18, true}}));
    const auto catalogue = changed(theatre(), "sub", [&](catalogue::Component& sub) {
        std::get<catalogue::SubwooferSpecs>(sub.specs).lowestHz = row.lowest;
    });
    const Parameters parameters = bassOf(twoSubs({2.5, 0.3}, {2.5, 3.7}), catalogue);
    const Parameter& extension = get(parameters, "bass.extension");
    REQUIRE(extension.levels);
    CHECK(extension.levels->sense == Sense::AtMost);
    CHECK((extension.level >= 1) == row.reachesOne);
    CHECK((extension.verdict == Verdict::Pass) == row.reachesOne);
}

TEST_CASE("a bass that never gets as far as was computed has no figure, only a bound in words")
{
    // Nothing of a small loudspeaker is heard below 200 Hz.
    const std::vector<BassSource> tiny{{{}, {}, 2'000.0, 4, false}};
    const BassFigures none = bassFigures(flat(1, 0, 50, 0), tiny, 0, Correction::None);
    CHECK_FALSE(none.isExtensionReached);
    CHECK(none.extension == bassFrequencies().back());
    CHECK(bassFigures(flat(1, 0, 50, 0), endless, 0, Correction::None).isExtensionReached);

    const auto catalogue = changed(theatre(), "sub", [](catalogue::Component& sub) {
        std::get<catalogue::SubwooferSpecs>(sub.specs).lowestHz = 2'000;
    });
    const Parameters parameters = bassOf(twoSubs({2.5, 0.3}, {2.5, 3.7}), catalogue);
    const Parameter& extension = get(parameters, "bass.extension");
    CHECK(extension.verdict == Verdict::Fail);
    CHECK(extension.level == 0);
    CHECK_FALSE(extension.value);
    CHECK(extension.facts.front().second.starts_with("more than "));
}

TEST_CASE("a box too large for its standing waves waits for nothing: it says why it is unjudged")
{
    // 23,000 m3 and more take more modes than are summed up.
    const auto row = GENERATE(values<std::pair<double, bool>>({{40, true}, {6, false}}));
    auto design = livingRoom(row.first, row.first, row.first > 10 ? 20 : 2.5);
    design = withSofa(std::move(design), 2.5, 2.6);
    design = withSpeaker(std::move(design), "sub", {2.5, 0.3, 0});
    const Assessment assessment = assess(design, theatre());
    CHECK_FALSE(awaitsWaves(assessment));
    const Parameter& response = get(assessment.parameters, "bass.response");
    CHECK((response.verdict == Verdict::Unjudged) == row.second);
    if (row.second) {
        CHECK(response.needs == std::vector<std::string>{"a room of a size that can be computed"});
    }
}

TEST_CASE("a subwoofer of unknown reach cannot be judged, and is not guessed")
{
    const auto catalogue = changed(theatre(), "sub", [](catalogue::Component& sub) {
        std::get<catalogue::SubwooferSpecs>(sub.specs).lowestHz.reset();
    });
    const Parameters parameters = bassOf(twoSubs({2.5, 0.3}, {2.5, 3.7}), catalogue);
    const Parameter& extension = get(parameters, "bass.extension");
    CHECK(extension.verdict == Verdict::Unjudged);
    CHECK_FALSE(extension.value);
    CHECK_FALSE(extension.needs.empty());
}

TEST_CASE("front loudspeakers that do not reach down to the subwoofer are changed for such that do")
{
    std::vector<catalogue::Component> all(theatre().components().begin(),
                                          theatre().components().end());
    const auto tower = std::ranges::find(all, componentId("tower"), &catalogue::Component::id);
    REQUIRE(tower != all.end());
    std::get<catalogue::SpeakerSpecs>(tower->specs).lowestHz = 130;
    catalogue::Component deep = *tower;
    deep.id = componentId("tower-deep");
    deep.name.byLanguage["en"] = "deep tower";
    std::get<catalogue::SpeakerSpecs>(deep.specs).lowestHz = 45;
    all.push_back(deep);
    const catalogue::Catalogue catalogue("Theatre", all, "", {});
    auto design = twoSubs({2.5, 0.3}, {2.5, 3.7});
    design = withSpeaker(std::move(design), "tower", {1.2, 0.6, 0});
    design = withSpeaker(std::move(design), "tower", {3.8, 0.6, 0});
    const Scene scene = makeScene(design, catalogue);
    const Parameters found = bassRules().assess(scene);
    const Parameter& before = get(found, "bass.handover");
    REQUIRE(before.verdict == Verdict::Advice);
    const auto candidates = bassRules().propose(scene, catalogue, before);
    REQUIRE(candidates.size() == 1);
    CHECK(candidates.front().facts.front().second == "deep tower");
    const Parameters after = bassOf(candidates.front().design, catalogue);
    CHECK(get(after, "bass.handover").verdict == Verdict::Neutral);
    CHECK(get(after, "bass.handover").value == 45.0);
}

TEST_CASE("nothing that plays, no bass; nobody who hears it, no judgement")
{
    CHECK(bassOf(livingRoom()).empty());
    const Parameters unheard = bassOf(withSpeaker(livingRoom(), "sub", {1, 0.3, 0}));
    REQUIRE(unheard.size() == 1);
    CHECK(unheard[0].verdict == Verdict::Unjudged);
    CHECK(unheard[0].needs == std::vector<std::string>{"a seat"});
}

TEST_CASE("two subwoofers at opposite walls' middles are more even along it than one in a corner")
{
    const Parameters corner = bassOf(twoSubs({0.25, 0.25}, {0.7, 0.25}));
    const Parameters middles = bassOf(twoSubs({0.25, 2}, {4.75, 2}));
    CHECK(*get(middles, "bass.evenness").value < *get(corner, "bass.evenness").value);
    for (const Parameter& parameter : middles) {
        if (parameter.value) {
            CHECK(std::isfinite(*parameter.value));
        }
    }
}

TEST_CASE("the mirrored room has the same bass")
{
    const Parameters one = bassOf(twoSubs({0.4, 0.3}, {4.0, 3.7}));
    const Parameters other = bassOf(twoSubs({4.6, 0.3}, {1.0, 3.7}));
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        INFO(one[i].key);
        CHECK(one[i].verdict == other[i].verdict);
        REQUIRE(one[i].value.has_value() == other[i].value.has_value());
        if (one[i].value) {
            CHECK(*one[i].value == Approx(*other[i].value).margin(0.02));
        }
    }
}

TEST_CASE("a room that is no box waits for its waves, which then judge it")
{
    design::Design design = designInLShape();
    design = withSofa(std::move(design), 2, 3);
    design = withSpeaker(std::move(design), "sub", {0.4, 0.4, 0});
    const Scene scene = makeScene(design, theatre());
    const Parameters live = bassRules().assess(scene);
    const Parameter& waiting = get(live, "bass.response");
    CHECK(waiting.verdict == Verdict::Unjudged);
    CHECK_FALSE(waiting.needs.empty());
    CHECK(find(live, "bass.modes") == nullptr); // Bonello holds for boxes
    const auto waves = solveWaves(makeWaveTask(scene), coarseWaves, {}, {});
    REQUIRE_OK(waves);
    const Parameters judged = bassFromWaves(scene, *waves);
    const Parameter& response = get(judged, "bass.response");
    CHECK(response.verdict != Verdict::Unjudged);
    CHECK(response.certainty == Certainty::Predicted);
    CHECK(response.uncertainty);
    for (const Parameter& parameter : judged) {
        CHECK(find(live, parameter.key) != nullptr);
    }
    // Waves of another scene say nothing about this one.
    const design::Design changedDesign = withSpeaker(design, "sub", {0.4, 3, 0});
    const Scene moved = makeScene(changedDesign, theatre());
    CHECK(bassFromWaves(moved, *waves).empty());
    CHECK_FALSE(wavesBassMap(moved, *waves, {40, 40}));
    const auto map = wavesBassMap(scene, *waves, {30, 60});
    REQUIRE(map);
    CHECK(map->levels.size() == map->columns * map->rows);
    CHECK(std::ranges::all_of(map->levels, [](float level) { return std::isfinite(level); }));
    CHECK(std::ranges::count(map->inside, 0) > 0);
}

TEST_CASE("the map of a box is loudest at its walls, and quiet in the middle of its first mode")
{
    design::Design design = livingRoom(5, 4, 2.5);
    design = withSofa(std::move(design), 2.5, 2.6);
    design = withSpeaker(std::move(design), "sub", {0.3, 0.3, 0});
    const auto map = boxBassMap(makeScene(design, theatre()), {34.3, 34.3});
    REQUIRE(map);
    const auto at = [&](double x, double y) {
        const auto column = static_cast<std::size_t>((x - map->origin.x) / map->step + 0.5);
        const auto row = static_cast<std::size_t>((y - map->origin.y) / map->step + 0.5);
        return map->levels[row * map->columns + column];
    };
    CHECK(at(0.1, 2) > at(2.5, 2) + 6);
    CHECK(at(4.9, 2) > at(2.5, 2) + 6);
    CHECK_FALSE(boxBassMap(makeScene(design, theatre()), {5, 5}));
    const design::Design silent = livingRoom();
    CHECK_FALSE(boxBassMap(makeScene(silent, theatre()), {40, 40}));
}

TEST_CASE("the wall behind a loudspeaker takes a note away unless it is near or far")
{
    struct Row {
        double distance; // of the box's middle
        bool isHeard;
    };
    const auto row = GENERATE(values<Row>({{0.7, true}, {1.6, false}}));
    design::Design design = withSofa(livingRoom(5, 6, 2.5), 2.5, 4.5);
    design = withSpeaker(std::move(design), "tower", {1.2, row.distance, 0});
    design = withSpeaker(std::move(design), "tower", {3.8, row.distance, 0});
    const Parameters parameters = bassOf(design);
    const Parameter& dip = get(parameters, "bass.boundary-dip");
    CHECK((dip.verdict == Verdict::Advice) == row.isHeard);
    CHECK(dip.verdict != Verdict::Fail); // our own choice of a range fails nobody
}

TEST_CASE("a subwoofer in a bad place is offered a better one, which is better")
{
    design::Design design = livingRoom(5, 4, 2.5);
    design = withSofa(std::move(design), 2.5, 3.4);
    design = withSpeaker(std::move(design), "sub", {2.5, 0.3, 0});
    const Scene scene = makeScene(design, theatre());
    const Parameters before = bassRules().assess(scene);
    for (const char* const key : {"bass.response", "bass.evenness", "bass.null"}) {
        const Parameter& finding = get(before, key);
        const std::vector<Candidate> candidates = bassRules().propose(scene, theatre(), finding);
        CHECK(candidates.size() <= 24);
        REQUIRE_FALSE(candidates.empty());
        double best = *finding.value;
        for (const Candidate& candidate : candidates) {
            best = std::min(best, *get(bassOf(candidate.design), key).value);
        }
        INFO(key);
        CHECK(best < *finding.value);
    }
}

TEST_CASE("a locked subwoofer stays where it is")
{
    design::Design design = livingRoom(5, 4, 2.5);
    design = withSofa(std::move(design), 2.5, 3.4);
    design = withSpeaker(std::move(design), "sub", {2.5, 0.3, 0});
    placementOf(design, 2).locked = true;
    const Scene scene = makeScene(design, theatre());
    const Parameters parameters = bassRules().assess(scene);
    for (const Candidate& candidate :
         bassRules().propose(scene, theatre(), get(parameters, "bass.response"))) {
        CHECK(candidate.key != "move-subwoofer");
        CHECK(candidate.design.placements[1] == design.placements[1]);
    }
}

TEST_CASE("every parameter and remedy of bass and reflections has its words")
{
    const design::Design design = goodTheatre();
    const Scene scene = makeScene(design, theatre());
    for (const RuleGroup* const group : {&bassRules(), &reflectionRules()}) {
        for (const Parameter& parameter : group->assess(scene)) {
            INFO(parameter.key);
            CHECK(std::ranges::find(group->words, parameter.key, &ParameterWords::key) !=
                  group->words.end());
            for (const Candidate& candidate : group->propose(scene, theatre(), parameter)) {
                INFO(candidate.key);
                CHECK(std::ranges::find(group->remedyWords, candidate.key, &RemedyWords::key) !=
                      group->remedyWords.end());
            }
        }
    }
}
