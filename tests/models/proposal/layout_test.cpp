// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/candidates.h"
#include "models/proposal/layout.h"
#include "models/room/room_shape.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/models/proposal/mirrored_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

Result<Layouts> layoutsIn(const design::Design& design)
{
    return layoutsOf(design, test::genericCatalogue(), needsOf(design, test::genericCatalogue()));
}

} // namespace

TEST_CASE("A room in which nobody can sit before a picture says what is missing")
{
    const auto layouts = layoutsIn(test::emptyDesign(1.5, 1.5));
    REQUIRE_FALSE(layouts);
    CHECK(layouts.error().key == "proposal.no-room-for-seat");
}

TEST_CASE("A catalogue without seats says so")
{
    design::Design design = test::emptyDesign(5, 4);
    for (const catalogue::Component& component : test::genericCatalogue().components()) {
        if (catalogue::isSeat(component.kind)) {
            design.brief.never.push_back(component.id);
        }
    }
    const auto layouts = layoutsIn(design);
    REQUIRE_FALSE(layouts);
    CHECK(layouts.error().key == "proposal.no-seats");
}

TEST_CASE("Forty viewers get as many places as the room has, and are told how many are missing")
{
    design::Design design = test::emptyDesign(5, 4);
    design.brief.viewers = 40;
    const auto layouts = layoutsIn(design);
    REQUIRE(layouts);
    const int places = layouts->layouts.front().seats.places;
    CHECK(places >= 6);
    CHECK(layouts->missingPlaces >= 20);
    CHECK(layouts->missingPlaces + places >= 40);
}

TEST_CASE("Viewers who do not fit into one row sit in several, apart enough to recline")
{
    design::Design design = test::emptyDesign(3.6, 7);
    design.brief.viewers = 8;
    const auto layouts = layoutsIn(design);
    REQUIRE(layouts);
    CHECK(layouts->missingPlaces == 0);
    const auto hasRows = [](const Layout& layout) {
        return layout.seats.placesInRows.size() >= 2 && layout.rowPitch > 1;
    };
    CHECK(std::ranges::any_of(layouts->layouts, hasRows));
}

TEST_CASE("A wheelchair's place is among the seats if one is needed")
{
    design::Design design = test::emptyDesign(5, 5);
    design.brief.viewers = 3;
    design.brief.usesWheelchair = true;
    const auto layouts = layoutsIn(design);
    REQUIRE(layouts);
    for (const Layout& layout : layouts->layouts) {
        for (const SeatSet& set : layout.seats.sets) {
            const auto isPlace = [](const SeatInRow& seat) {
                return seat.component.text().starts_with("wheelchair-place");
            };
            REQUIRE(std::ranges::count_if(set.rows.front(), isPlace) == 1);
        }
    }
}

TEST_CASE("A locked sofa stays, and the picture goes before it")
{
    design::Design design = test::designOf(5, 4, {{"sofa.3-seat", {2.5, 3.4, 0}, 180}});
    design.placements.front().locked = true;
    design.brief.viewers = 5;
    const auto layouts = layoutsIn(design);
    REQUIRE(layouts);
    CHECK(layouts->missingPlaces == 2);
    for (const Layout& layout : layouts->layouts) {
        CHECK(layout.hasLockedSeats);
        CHECK(layout.wall == 0);
    }
    CHECK(std::abs(layouts->layouts.front().aside) < 0.001);
    const auto candidates =
        candidatesOf(design, test::genericCatalogue(), needsOf(design, test::genericCatalogue()),
                     layouts->layouts.front());
    REQUIRE(candidates.slots.front().options.size() == 1);
    CHECK(candidates.slots.front().options.front().isKept);
}

TEST_CASE("A locked television keeps the picture at its wall")
{
    design::Design design =
        test::designOf(5, 4, {{"display.lcd-55", {4.969, 2, 0.9}, 90, catalogue::Mounting::Wall}});
    design.placements.front().locked = true;
    const auto layouts = layoutsIn(design);
    REQUIRE(layouts);
    for (const Layout& layout : layouts->layouts) {
        CHECK(layout.wall == 1);
        CHECK(length(layout.frame.origin - geometry::Vec2{5, 2}) < 0.001);
    }
}

TEST_CASE("Unlocked things of a home theatre go, what belongs to the home stays")
{
    design::Design design = test::designOf(5, 4,
                                           {{"sofa.3-seat", {2.5, 3.4, 0}, 180},
                                            {"cabinet.low-150", {2.5, 0.3, 0}},
                                            {"table.coffee-round", {2.5, 2, 0}},
                                            {"rug.160x230", {2.5, 2, 0}},
                                            {"tower-speaker.slim", {1, 0.4, 0}},
                                            {"tower-speaker.slim", {4, 0.4, 0}},
                                            {"cabinet.side-160", {0.22, 3, 0}, 270}});
    design.placements.push_back(test::stoodOn(20, "display.lcd-43-feet", {2.5, 0.3, 0.48}, 1));
    design.placements[5].locked = true;
    const design::Design cleared = clearedRoom(design, test::genericCatalogue());
    std::vector<std::string> left;
    for (const design::Placement& placement : cleared.placements) {
        left.push_back(placement.component.text());
    }
    CHECK(left == std::vector<std::string>{"table.coffee-round", "rug.160x230",
                                           "tower-speaker.slim", "cabinet.side-160"});
}

TEST_CASE("A mirrored room gets the mirrored layouts and options")
{
    const design::Design design = test::asymmetricRoom();
    const design::Design mirrored = test::mirroredRoom(design);
    const auto layouts = layoutsIn(design);
    const auto others = layoutsIn(mirrored);
    REQUIRE(layouts);
    REQUIRE(others);
    REQUIRE(layouts->layouts.size() == others->layouts.size());
    const auto needs = needsOf(design, test::genericCatalogue());
    std::size_t compared = 0;
    for (std::size_t i = 0; i < layouts->layouts.size(); i += 23) {
        const Layout& layout = layouts->layouts[i];
        const auto twin = std::ranges::find_if(others->layouts, [&](const Layout& other) {
            return test::isMirrored(design, layout, other);
        });
        INFO("layout " << i);
        REQUIRE(twin != others->layouts.end());
        const auto one = candidatesOf(design, test::genericCatalogue(), needs, layout);
        const auto two = candidatesOf(mirrored, test::genericCatalogue(), needs, *twin);
        for (std::size_t slot = 0; slot < slotKindCount; ++slot) {
            INFO(slotName(static_cast<SlotKind>(slot)));
            const auto here = test::signatures(one.slots[slot], 0);
            const auto there = test::signatures(two.slots[slot], test::widthOf(design));
            std::vector<std::string> different;
            std::ranges::set_symmetric_difference(here, there, std::back_inserter(different));
            CHECK(different == std::vector<std::string>{});
            ++compared;
        }
    }
    CHECK(compared > 30);
}
