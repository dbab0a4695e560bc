// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/taste.h"

#include "models/proposal/picture_spots.h"
#include "models/proposal/points.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

design::Design roomWithWindow(std::uint32_t wall, double offset)
{
    design::Design design = test::emptyDesign(5, 4);
    test::addTestOpening(design, room::OpeningKind::Window, wall, offset, 1.2, 0.9, 1.2);
    return design;
}

std::int64_t ofFrontWall(const room::Room& room, double along = 2.5)
{
    return pointsOfWall(room, frameOf(room, 0, along), 0, 2 * std::min(along, 5 - along));
}

} // namespace

TEST_CASE("nobody sits right before the picture with the room empty behind")
{
    const std::int64_t atTheBack = pointsOfSeating({3, 0.1, 0});
    CHECK(atTheBack == 0);
    CHECK(pointsOfSeating({3, 0.8, 0}) == 0); // a way behind the seats
    CHECK(pointsOfSeating({3, 0.3, 0}) < 0);  // neither a way nor the wall
    CHECK(pointsOfSeating({2.5, 2.5, 0}) < pointsOfSeating({3, 2, 0}));
    CHECK(pointsOfSeating({1.5, 0.8, 0}) < 0);
    CHECK(pointsOfSeating({1.2, 0.8, 0}) < pointsOfSeating({1.5, 0.8, 0}));
    // A hall is no fault of the seats.
    CHECK(pointsOfSeating({4, 9, 0}) == pointsOfSeating({4, 20, 0}));
}

TEST_CASE("who sits beside the picture sits worse on either side")
{
    CHECK(pointsOfSeating({3, 0.8, 0.4}) < 0);
    CHECK(pointsOfSeating({3, 0.8, 0.4}) == pointsOfSeating({3, 0.8, -0.4}));
    CHECK(pointsOfSeating({3, 0.8, 0.7}) < pointsOfSeating({3, 0.8, 0.4}));
}

TEST_CASE("a picture hangs best on a wall without windows and doors, and with place beside it")
{
    const design::Design plain = test::emptyDesign(5, 4);
    CHECK(ofFrontWall(plain.room) == 0);
    const std::int64_t before = ofFrontWall(roomWithWindow(0, 1.9).room);
    const std::int64_t beside = ofFrontWall(roomWithWindow(0, 0.4).room);
    const std::int64_t opposite = ofFrontWall(roomWithWindow(2, 1.9).room);
    const std::int64_t aside = ofFrontWall(roomWithWindow(1, 1).room);
    CHECK(before < beside);
    CHECK(beside < opposite);
    CHECK(opposite < aside);
    CHECK(aside == 0);
    design::Design door = test::emptyDesign(5, 4);
    test::addTestOpening(door, room::OpeningKind::Door, 0, 0.3, 0.9, 0, 2);
    CHECK(ofFrontWall(door.room) < 0);
    CHECK(ofFrontWall(plain.room, 0.8) < ofFrontWall(plain.room, 1.2));
    CHECK(ofFrontWall(plain.room, 0.8) == ofFrontWall(plain.room, 4.2));
}

TEST_CASE("a picture is neither a stamp nor a wall")
{
    CHECK(pointsOfPictureSize(1.44, 2) == 0); // 65 inches from 2 m: 40 degrees
    CHECK(pointsOfPictureSize(1.0, 2) < 0);
    CHECK(pointsOfPictureSize(2.2, 2) < 0);
    CHECK(pointsOfPictureSize(2.6, 2) < pointsOfPictureSize(2.2, 2));
    CHECK(pointsOfPictureSize(0, 2) == 0);
}

TEST_CASE("all that is taste together weighs less than one figure that fails")
{
    const Needs needs;
    assessment::Parameter failing;
    failing.rank = assessment::Rank::Performance;
    failing.verdict = assessment::Verdict::Fail;
    const design::Design window = roomWithWindow(0, 1.9);
    const std::int64_t worst =
        pointsOfSeating({0.8, 20, 0.7}) + ofFrontWall(window.room, 0.5) + pointsOfPictureSize(4, 1);
    CHECK(worst > pointsOf(failing, needs));
    CHECK(worst < -1'000);
}

TEST_CASE("every option of seats and pictures says how it looks, in words that have a title")
{
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    const design::Design design = test::emptyDesign(4.5, 5);
    const Needs needs = needsOf(design, catalogue);
    const auto layouts = layoutsOf(design, catalogue, needs);
    REQUIRE(layouts);
    const Candidates candidates = candidatesOf(design, catalogue, needs, layouts->layouts.front());
    for (const Choice& choice : candidates.slots) {
        const bool hasTaste = choice.slot == SlotKind::Seats || choice.slot == SlotKind::Picture;
        for (const Option& option : choice.options) {
            CHECK(option.taste.empty() == (!hasTaste || option.isNothing));
        }
    }
}
