// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assumptions.h"

#include "models/assessment/assessment.h"
#include "models/room/room.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::assessment;

namespace
{

bool isSure(const Parameter& parameter)
{
    return parameter.certainty == Certainty::Computed ||
           parameter.certainty == Certainty::Predicted;
}

bool isOfSound(const Parameter& parameter)
{
    return parameter.group == Group::Bass || parameter.group == Group::Reflections ||
           parameter.group == Group::Quiet;
}

/// Walls of something that no table knows, as an old or foreign file may name.
design::Design ofUnknownWalls(design::Design design)
{
    room::RoomParts parts = design.room.parts();
    for (room::Wall& wall : parts.walls) {
        wall.material = "moon-dust";
    }
    const auto room = room::Room::create(parts);
    REQUIRE(room);
    design.room = *room;
    return design;
}

} // namespace

TEST_CASE("Walls of nobody knows what make sound indicative, and fail nothing")
{
    const auto catalogue = test::theatreCatalogue();
    const Assessment known = assess(test::goodTheatre(), catalogue);
    CHECK(std::ranges::any_of(known.parameters, [](const Parameter& parameter) {
        return isOfSound(parameter) && isSure(parameter);
    }));
    const Assessment unknown = assess(ofUnknownWalls(test::goodTheatre()), catalogue);
    for (const Parameter& parameter : unknown.parameters) {
        INFO(parameter.key);
        CHECK_FALSE((isOfSound(parameter) && isSure(parameter)));
        CHECK_FALSE((isOfSound(parameter) && parameter.verdict == Verdict::Fail));
    }
}

TEST_CASE("Heights of a head that was assumed are no computed figures")
{
    const auto known = test::theatreCatalogue();
    const auto assumed = test::changed(known, "sofa", [](catalogue::Component& sofa) {
        std::get<catalogue::SeatSpecs>(sofa.specs).eyeHeight.reset();
    });
    const auto certainty = [](const catalogue::Catalogue& catalogue) {
        const Assessment assessment = assess(test::goodTheatre(), catalogue);
        const auto found =
            std::ranges::find(assessment.parameters, "picture.eye-line", &Parameter::key);
        REQUIRE(found != assessment.parameters.end());
        return found->certainty;
    };
    CHECK(certainty(known) == Certainty::Computed);
    CHECK(certainty(assumed) == Certainty::Indicative);
}

TEST_CASE("A receiver of unknown heat in a closed cabinet is not judged cool")
{
    design::Design design = test::livingRoom();
    design = test::with(design, "cabinet", {2.25, 0.3, 0});
    design = test::with(design, "receiver", {2.25, 0.3, 0.1}, 0, catalogue::Mounting::OnTop);
    test::placementOf(design, 2).support = test::placementOf(design, 1).id;
    const auto withHeat = [&](std::optional<double> watts) {
        auto catalogue =
            test::changed(test::theatreCatalogue(), "receiver", [&](catalogue::Component& one) {
                auto& power = std::get<catalogue::AmplifierSpecs>(one.specs).power;
                power.heatWatts = watts;
                power.typicalWatts.reset();
            });
        catalogue = test::changed(catalogue, "cabinet", [](catalogue::Component& one) {
            catalogue::SupportSpecs specs;
            specs.closedFront = true;
            one.specs = specs;
        });
        const Assessment assessment = assess(design, catalogue);
        const auto found =
            std::ranges::find(assessment.parameters, "wires.closed-heat", &Parameter::key);
        REQUIRE(found != assessment.parameters.end());
        return found->verdict;
    };
    CHECK(withHeat(5.0) == Verdict::Neutral);
    CHECK(isFinding(withHeat(500.0)));
    CHECK(withHeat(std::nullopt) == Verdict::Unjudged);
}
