// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/golden/golden_designs.h"
#include "tests/models/assessment/golden/golden_rooms.h"

namespace bespeak::test
{

using catalogue::Mounting;

namespace
{

/// Front wall to the street, single glass on the right, a neighbour behind board to the left.
Golden apartmentOnBusyStreet()
{
    design::Design design = cinemaRoom();
    changeRoom(design, [](room::RoomParts& parts) {
        for (room::Wall& wall : parts.walls) {
            wall.construction = "drywall-single";
            wall.beyond = room::Beyond::OwnRoom;
        }
        parts.walls[1].beyond = room::Beyond::Street;
        parts.walls[1].construction = "brick-100";
        parts.walls[3].beyond = room::Beyond::Neighbour;
        parts.aboveCeiling = room::Beyond::Neighbour;
        parts.belowFloor = room::Beyond::Neighbour;
        parts.ceilingConstruction = "concrete-slab-200";
        parts.floorConstruction = "concrete-slab-200";
        parts.openings[0].construction = "door-hollow";
        parts.openings[1].construction = "glass-single";
    });
    design.brief.street = design::Street::BusyStreet;
    design.brief.tenure = design::Tenure::Rented;
    design.brief.mayDrill = false;
    design.brief.loudness = design::Loudness::Normal;
    return {"one-bedroom apartment on a busy street",
            design,
            {"quiet.street-noise", "quiet.neighbour-night", "match.drilling"},
            {"children.tip-over", "children.tv-support", "ways.turning"}};
}

Golden apartmentMadeQuiet()
{
    Golden golden = apartmentOnBusyStreet();
    golden.name = "the same apartment where the customer listens quietly, in a quiet street";
    golden.design.brief.street = design::Street::QuietSuburb;
    golden.design.brief.mayDrill = true;
    changeRoom(golden.design,
               [](room::RoomParts& parts) { parts.openings[1].construction = "glass-double"; });
    golden.must = {};
    golden.mustNot = {"quiet.street-noise", "match.drilling"};
    return golden;
}

Golden detachedHouse()
{
    Golden golden = apartmentOnBusyStreet();
    golden.name = "the same room in a house of its own";
    golden.design.brief = {};
    golden.design.brief.street = design::Street::QuietSuburb;
    changeRoom(golden.design, [](room::RoomParts& parts) {
        for (room::Wall& wall : parts.walls) {
            wall.beyond = room::Beyond::Outdoors;
            wall.construction = "brick-100";
        }
        parts.aboveCeiling = room::Beyond::OwnRoom;
        parts.belowFloor = room::Beyond::OwnRoom;
    });
    golden.must = {};
    golden.mustNot = {"quiet.neighbour-night", "quiet.subwoofer-party-wall", "match.drilling"};
    return golden;
}

Golden subwooferAtNeighbour()
{
    Golden golden = apartmentOnBusyStreet();
    golden.name = "a subwoofer at the neighbour's wall";
    thing(golden.design, 8).position = geometry::Point3::fromMetres({0.25, 4.2, 0});
    golden.must = {"quiet.subwoofer-party-wall"};
    golden.mustNot = {};
    return golden;
}

Golden speakerInSharedWall()
{
    Golden golden = apartmentOnBusyStreet();
    golden.name = "a loudspeaker built into the neighbour's wall";
    thing(golden.design, 6) =
        placed(6, "in-wall-speaker.6in", {-0.045, 2.8, 1.1}, 270, Mounting::InWall);
    golden.must = {"quiet.shared-wall-speaker"};
    golden.mustNot = {};
    return golden;
}

/// Children of two and five, a bookcase that nothing holds, a television that stands on its feet.
Golden suburbanHouse()
{
    design::Design design = cinemaRoom();
    remove(design, 1);
    remove(design, 5);
    addOnTop(design, "display.lcd-65-feet", {2.5, 0.25, 0.48}, 2);
    thing(design, static_cast<int>(design.placements.size()) - 1);
    add(design, {{"shelf.bookcase", {4.2, 4.85, 0}, 180}});
    design.brief.street = design::Street::QuietSuburb;
    design.brief.childAges = {2, 5};
    design.brief.tenure = design::Tenure::Owned;
    return {"suburban house with small children",
            design,
            {"children.tip-over"},
            {"quiet.neighbour-night", "match.drilling"}};
}

Golden childrenAreSafe()
{
    design::Design design = cinemaRoom();
    add(design, {{"shelf.bookcase", {4.2, 4.85, 0}, 180}});
    for (design::Placement& placement : design.placements) {
        placement.anchored = placement.mounting == Mounting::Floor;
    }
    design.brief.childAges = {2, 5};
    return {"the same with everything held to the wall", design, {}, {"children.tip-over"}};
}

Golden noChildren()
{
    Golden golden = suburbanHouse();
    golden.name = "the same without children";
    golden.design.brief.childAges.clear();
    golden.must = {};
    golden.mustNot = {"children.climb", "children.hot-fragile", "children.cords"};
    return golden;
}

} // namespace

std::vector<Golden> goldenHomes()
{
    return {apartmentOnBusyStreet(), apartmentMadeQuiet(),  detachedHouse(),
            subwooferAtNeighbour(),  speakerInSharedWall(), suburbanHouse(),
            childrenAreSafe(),       noChildren()};
}

} // namespace bespeak::test
