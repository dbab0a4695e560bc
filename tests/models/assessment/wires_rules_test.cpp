// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/cable_run.h"
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

/// A receiver at the middle of the front wall and one loudspeaker.
design::Design withSpeaker(const char* component, geometry::Vec3 at, double width = 5,
                           double depth = 4)
{
    return test::designOf(width, depth, {{"receiver.7-2", {width / 2, 0.2, 0}}, {component, at}});
}

/// The catalogue with a change made to each component.
template <typename Change>
catalogue::Catalogue changed(const Change& change)
{
    std::vector<catalogue::Component> all(test::genericCatalogue().components().begin(),
                                          test::genericCatalogue().components().end());
    std::ranges::for_each(all, change);
    return {"Changed", all, "", {}};
}

/// A receiver in a rack, on one of its boards.
design::Design inRack(std::size_t surface, const char* rack = "rack.3-shelves",
                      const char* device = "receiver.7-2")
{
    const auto design = test::designOf(5, 4, {{rack, {2, 0.3, 0}}, {device, {2, 0.3, 0}}});
    auto stood = design::standOn(design, test::genericCatalogue(), design.placements[1].id,
                                 design.placements[0].id, surface);
    REQUIRE(stood);
    return *stood;
}

} // namespace

TEST_CASE("a cable runs along the walls, the shorter way round")
{
    const auto design = withSpeaker("tower-speaker.slim", {4.8, 3.5, 0});
    const Scene scene = makeScene(design, test::genericCatalogue());
    const CableRun run = cableRun(scene, scene.fit.things[0], scene.fit.things[1]);
    // 0.2 to the wall, 2.5 + 3.5 along it, 0.2 away; up from both middles; 1 m to spare.
    const double up = scene.fit.things[0].box.centre().z + scene.fit.things[1].box.centre().z;
    CHECK_THAT(run.length, WithinAbs(0.2 + 6.0 + 0.2 + up + 1, 1e-6));
    CHECK_THAT(run.acrossFloor, WithinAbs(0.4, 1e-9));
    CHECK(run.path.size() == 5);
    const CableRun back = cableRun(scene, scene.fit.things[1], scene.fit.things[0]);
    CHECK_THAT(back.length, WithinAbs(run.length, 1e-9));
    CHECK(back.path.size() == 5);
}

TEST_CASE("loudspeaker cables: short runs pass with usual wire, long ones ask for more copper")
{
    const auto near = withSpeaker("tower-speaker.slim", {1.5, 0.3, 0});
    const auto parameters = test::judged(wireRules(), near);
    CHECK(verdictText(parameters, "wires.speaker-cable") == "neutral");
    test::checkWords(wireRules(), parameters);
    const auto far = withSpeaker("tower-speaker.slim", {9, 12, 0}, 10, 13);
    const auto judged = test::judged(wireRules(), far);
    CHECK(verdictText(judged, "wires.speaker-cable") == "advice");
    const auto& facts = findJudged(judged, "wires.speaker-cable")->facts;
    const std::pair<std::string, std::string> gauge("gauge", "3.3 mm² (12 AWG)");
    CHECK(std::ranges::count(facts, gauge) == 1);
}

TEST_CASE("a loudspeaker of unknown impedance leaves its cable unjudged")
{
    const auto catalogue = changed([](catalogue::Component& component) {
        if (auto* specs = std::get_if<catalogue::SpeakerSpecs>(&component.specs)) {
            specs->minimumOhms.reset();
            specs->nominalOhms.reset();
        }
    });
    const auto design = withSpeaker("tower-speaker.slim", {1.5, 0.3, 0});
    CHECK(verdictText(test::judged(wireRules(), design, catalogue), "wires.speaker-cable") ==
          "unjudged");
}

TEST_CASE("a loudspeaker in the middle of the room has its cable across the floor")
{
    CHECK(verdictText(test::judged(wireRules(), withSpeaker("tower-speaker.slim", {1, 0.59, 0})),
                      "wires.across-floor") == "neutral");
    const auto design = withSpeaker("tower-speaker.slim", {1.2, 2, 0});
    CHECK(verdictText(test::judged(wireRules(), design), "wires.across-floor") == "advice");
    CHECK(test::isMended(wireRules(), design, "wires.across-floor"));
}

TEST_CASE("the picture's cable is judged by the slower end's rate")
{
    const auto at = [](double x) {
        return test::designOf(12, 4,
                              {{"receiver.7-2", {1, 0.2, 0}},
                               {"projector.long-throw-4k", {x, 0.2, 0.3}, 0, Mounting::Ceiling}});
    };
    // 18 Gbit/s: 5 m of plain copper.
    CHECK(verdictText(test::judged(wireRules(), at(3)), "wires.hdmi") == "neutral");
    const auto far = test::judged(wireRules(), at(8));
    CHECK(verdictText(far, "wires.hdmi") == "advice");
    CHECK(*findJudged(far, "wires.hdmi")->highest == 5);
    const auto unknown = changed([](catalogue::Component& component) {
        if (auto* specs = std::get_if<catalogue::ProjectorSpecs>(&component.specs)) {
            specs->hdmiGigabits.reset();
        }
    });
    CHECK(verdictText(test::judged(wireRules(), at(3), unknown), "wires.hdmi") == "unjudged");
}

TEST_CASE("one circuit carries 2944 W: below, above and not known")
{
    const auto with = [](double watts) {
        return changed([watts](catalogue::Component& component) {
            if (auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs)) {
                specs->power.ratedWatts = watts;
            }
        });
    };
    const auto design = test::designOf(5, 4, {{"receiver.7-2", {1, 0.2, 0}}});
    CHECK(verdictText(test::judged(wireRules(), design, with(2944)), "wires.mains") == "neutral");
    CHECK(verdictText(test::judged(wireRules(), design, with(2945)), "wires.mains") == "advice");
    const auto unknown = changed([](catalogue::Component& component) {
        if (auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs)) {
            specs->power.ratedWatts.reset();
        }
    });
    CHECK(verdictText(test::judged(wireRules(), design, unknown), "wires.mains") == "unjudged");
    CHECK(verdictText(test::judged(wireRules(), design), "wires.sockets") == "unjudged");
    CHECK(test::judged(wireRules(), test::designOf(5, 4, {})).empty());
}

TEST_CASE("a receiver between two boards lacks air, on the top board it has it")
{
    // Boards 26 cm apart, 16.7 cm of receiver: 9.3 cm free, 10 cm needed.
    const auto inside = test::judged(wireRules(), inRack(0));
    CHECK_THAT(*findJudged(inside, "wires.ventilation")->value, WithinAbs(0.093, 1e-6));
    CHECK(verdictText(inside, "wires.ventilation") == "fail");
    CHECK(test::isMended(wireRules(), inRack(0), "wires.ventilation"));
    CHECK(verdictText(test::judged(wireRules(), inRack(2)), "wires.ventilation") == "pass");
    const auto unknown = changed([](catalogue::Component& component) {
        if (auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs)) {
            specs->power.ventilationGap.reset();
        }
    });
    CHECK(verdictText(test::judged(wireRules(), inRack(2), unknown), "wires.ventilation") ==
          "unjudged");
}

TEST_CASE("heat stays behind a closed front")
{
    const auto closed = changed([](catalogue::Component& component) {
        if (auto* specs = std::get_if<catalogue::SupportSpecs>(&component.specs)) {
            specs->closedFront = true;
        }
    });
    CHECK(verdictText(test::judged(wireRules(), inRack(0), closed), "wires.closed-heat") ==
          "advice");
    CHECK(verdictText(test::judged(wireRules(), inRack(2), closed), "wires.closed-heat") == "none");
    CHECK(verdictText(
              test::judged(wireRules(), inRack(0, "rack.3-shelves", "source.streamer"), closed),
              "wires.closed-heat") == "neutral");
    CHECK(verdictText(test::judged(wireRules(), inRack(0)), "wires.closed-heat") == "none");
}
