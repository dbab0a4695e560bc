// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/moving_along.h"

#include "models/assessment/assessment.h"
#include "models/proposal/candidates.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

const catalogue::Catalogue& shipped()
{
    return test::genericCatalogue();
}

/// A coffee table with a small plant on it in the middle of the room, a rug under it, a floor lamp.
design::Design furnishedRoom()
{
    design::Design design = test::emptyDesign(4.5, 5);
    design.placements = {test::placed(1, "table.coffee-round", {2.25, 2.5, 0}),
                         test::stoodOn(2, "plant.small", {2.4, 2.5, 0.4}, 1),
                         test::placed(3, "rug.160x230", {2.25, 2.5, 0}),
                         test::placed(4, "lamp.floor-shade", {0.4, 0.4, 0})};
    return design;
}

const design::Placement* findMoved(const Layout& layout, int number)
{
    const auto found =
        std::ranges::find(layout.moved, test::placementId(number), &design::Placement::id);
    return found == layout.moved.end() ? nullptr : &*found;
}

bool isFine(const design::Design& design)
{
    return std::ranges::none_of(assessment::assess(design, shipped()).fit, [](const auto& finding) {
        return finding.verdict == assessment::Verdict::Fail;
    });
}

} // namespace

TEST_CASE("a coffee table moves along with the seats, with what stands on it")
{
    const design::Design room = furnishedRoom();
    const auto layouts = layoutsOf(room, shipped(), needsOf(room, shipped()));
    REQUIRE(layouts);
    std::size_t moved = 0;
    for (const Layout& layout : layouts->layouts) {
        const design::Design arranged = withMoved(room, layout.moved);
        REQUIRE(arranged.placements.size() == room.placements.size());
        const design::Placement* const table = findMoved(layout, 1);
        CHECK((table == nullptr) == (findMoved(layout, 2) == nullptr));
        if (table == nullptr) {
            continue;
        }
        ++moved;
        const auto before = length(flat(room.placements[1].position.inMetres()) -
                                   flat(room.placements[0].position.inMetres()));
        CHECK(length(flat(findMoved(layout, 2)->position.inMetres()) -
                     flat(table->position.inMetres())) == Approx(before).margin(1e-5));
        CHECK(isFine(arranged));
    }
    CHECK(moved > layouts->layouts.size() / 2);
}

TEST_CASE("with seats of a layout everything that moved still fits, and nothing comes or goes")
{
    const design::Design room = furnishedRoom();
    const Needs needs = needsOf(room, shipped());
    const auto layouts = layoutsOf(room, shipped(), needs);
    REQUIRE(layouts);
    for (std::size_t i = 0; i < layouts->layouts.size(); i += 7) {
        const Candidates candidates = candidatesOf(room, shipped(), needs, layouts->layouts[i]);
        for (const Option& seats : candidates.slots.front().options) {
            const Option* const parts[] = {&seats};
            const auto design = realiseOptions(room, shipped(), parts);
            REQUIRE(design);
            CHECK(isFine(*design));
            CHECK(design->placements.size() == room.placements.size() + seats.placements.size());
        }
    }
}

TEST_CASE("what is locked stays where it is, and so does what carries something locked")
{
    for (const std::size_t locked : {0U, 1U}) {
        design::Design room = furnishedRoom();
        room.placements[locked].locked = true;
        const auto layouts = layoutsOf(room, shipped(), needsOf(room, shipped()));
        REQUIRE(layouts);
        for (const Layout& layout : layouts->layouts) {
            CHECK(findMoved(layout, 1) == nullptr);
            CHECK(findMoved(layout, 2) == nullptr);
        }
    }
}
