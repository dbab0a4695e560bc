// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/golden/golden_designs.h"
#include "tests/models/assessment/golden/golden_rooms.h"

namespace bespeak::test
{

using catalogue::Mounting;

namespace
{

Golden emptyRoom()
{
    return {"an empty room",
            emptyDesign(),
            {},
            {"picture.viewing-angle", "speakers.front-angle", "bass.extension", "match.receiver",
             "children.tip-over", "ways.walkway"}};
}

Golden wheelchairAtNarrowDoor()
{
    design::Design design = livingRoom();
    changeRoom(design,
               [](room::RoomParts& parts) { parts.openings[0].width = Length::metres(0.65); });
    add(design, {{"wheelchair-place.standard", {4.2, 2.3, 0}, 180}});
    design.brief.usesWheelchair = true;
    return {"a wheelchair before a narrow door", design, {"ways.door-width"}, {}};
}

Golden wheelchairWithRoom()
{
    Golden golden = wheelchairAtNarrowDoor();
    golden.name = "a wheelchair before a wide door";
    changeRoom(golden.design,
               [](room::RoomParts& parts) { parts.openings[0].width = Length::metres(1.0); });
    golden.must = {};
    golden.mustNot = {"ways.door-width"};
    return golden;
}

Golden reclinerAtWall()
{
    design::Design design = livingRoom();
    thing(design, 0) = placed(0, "recliner.living-room", {2.5, 4.54, 0}, 180);
    return {"a recliner that cannot lie back", design, {"ways.recline-back"}, {}};
}

Golden tableAtKnees()
{
    design::Design design = livingRoom();
    add(design, {{"table.coffee-110", {2.5, 1.45, 0}}});
    return {"a table at the knees", design, {"ways.seat-table"}, {}};
}

Golden oneInTheOther()
{
    design::Design design = livingRoom();
    add(design, {{"shelf.bookcase", {2.5, 2.4, 0}}, {"plant.fig", {4.9, 4.9, 0}}});
    return {"a bookcase in the sofa and a plant in the wall",
            design,
            {"fit.overlap", "fit.outside-room"},
            {}};
}

Golden doorBlocked()
{
    design::Design design = livingRoom();
    add(design, {{"plant.fig", {4.3, 4.5, 0}}});
    return {"a plant behind the door", design, {"fit.door-blocked"}, {"fit.outside-room"}};
}

Golden attic()
{
    design::Design design = cinemaRoom();
    changeRoom(design, [](room::RoomParts& parts) {
        parts.slopes = {{3, Length::metres(1.6), Angle::degrees(40)}};
    });
    return {"a cinema under a roof", design, {}, {"fit.outside-room"}};
}

Golden lShape()
{
    design::Design design = designInLShape();
    add(design, {{"sofa.3-seat", {1.5, 3.0, 0}, 180},
                 {"display.oled-65", {1.5, 0.0225, 0.75}, 0, Mounting::Wall},
                 {"subwoofer.12in-sealed", {0.4, 0.4, 0}},
                 {"tower-speaker.two-way", {0.4, 1.0, 0}, 330},
                 {"tower-speaker.two-way", {2.6, 0.6, 0}, 30}});
    return {"an L-shaped room", design, {}, {"fit.outside-room"}};
}

} // namespace

std::vector<Golden> goldenFurniture()
{
    return {emptyRoom(),    wheelchairAtNarrowDoor(), wheelchairWithRoom(), reclinerAtWall(),
            tableAtKnees(), oneInTheOther(),          doorBlocked(),        attic(),
            lShape()};
}

const std::vector<Golden>& goldenDesigns()
{
    static const std::vector<Golden> all = [] {
        std::vector<Golden> list;
        for (const auto& part :
             {goldenPictures(), goldenSound(), goldenHomes(), goldenFurniture()}) {
            list.insert(list.end(), part.begin(), part.end());
        }
        return list;
    }();
    return all;
}

} // namespace bespeak::test
