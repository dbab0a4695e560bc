// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/golden/golden_designs.h"
#include "tests/models/assessment/golden/golden_rooms.h"

namespace bespeak::test
{

using catalogue::Mounting;

namespace
{

Golden goodCinema()
{
    return {"a cinema of five loudspeakers",
            cinemaRoom(),
            {},
            {"speakers.front-angle", "match.receiver", "match.channels", "fit.overlap",
             "fit.outside-room", "picture.viewing-angle"}};
}

Golden towersInCorners()
{
    design::Design design = cinemaRoom();
    thing(design, 3).position = geometry::Point3::fromMetres({0.2, 0.3, 0});
    thing(design, 4).position = geometry::Point3::fromMetres({4.8, 0.3, 0});
    remove(design, 8);
    return {"towers in the corners", design, {"speakers.front-angle"}, {"match.receiver"}};
}

Golden nobodyAmplifies()
{
    design::Design design = cinemaRoom();
    remove(design, 9);
    return {"loudspeakers without a receiver", design, {"match.receiver"}, {"match.channels"}};
}

Golden tooFewChannels()
{
    design::Design design = cinemaRoom();
    thing(design, 9) = stoodOn(9, "receiver.5-2", {2.0, 0.25, 0.48}, 2);
    add(design, {{"surround-speaker.on-wall", {1.2, 4.935, 1.2}, 180, Mounting::Wall},
                 {"surround-speaker.on-wall", {3.8, 4.935, 1.2}, 180, Mounting::Wall}});
    return {"seven loudspeakers on five channels", design, {"match.channels"}, {"match.receiver"}};
}

Golden bareRoom()
{
    design::Design design = designOf(6, 5,
                                     {{"display.oled-65", {3, 0.0225, 0.75}, 0, Mounting::Wall},
                                      {"armchair.compact", {3, 2.4, 0}, 180},
                                      {"tower-speaker.two-way", {2, 0.5, 0}, 330},
                                      {"tower-speaker.two-way", {4, 0.5, 0}, 30}});
    changeRoom(design, [](room::RoomParts& parts) {
        parts.floorMaterial = "floor-tiles";
        parts.ceilingHeight = Length::metres(3.2);
    });
    return {"a bare tiled room that echoes", design, {"reflections.reverberation"}, {}};
}

Golden dampedRoom()
{
    Golden golden = bareRoom();
    golden.name = "the same room damped above, below and behind, its side walls bare";
    changeRoom(golden.design, [](room::RoomParts& parts) {
        parts.floorMaterial = "grey-carpet";
        parts.ceilingMaterial = "acoustic-ceiling";
    });
    add(golden.design, {{"sofa.3-seat", {3, 4.2, 0}, 180},
                        {"curtain.velvet-280", {4.6, 4.9, 0.02}, 180, Mounting::Wall},
                        {"curtain.velvet-280", {1.5, 4.9, 0.02}, 180, Mounting::Wall}});
    golden.must = {"reflections.flutter"};
    golden.mustNot = {"picture.too-large"};
    return golden;
}

Golden lineInABox()
{
    design::Design design = cinemaRoom();
    changeRoom(design, [](room::RoomParts& parts) { parts.ceilingHeight = Length::metres(2.5); });
    // The seat in the middle of a square room, the subwoofer in the middle of a wall.
    thing(design, 0).position.y = Length::metres(2.39);
    thing(design, 8) = placed(8, "subwoofer.8in-sealed", {0.2, 2.5, 0}, 270);
    remove(design, 6);
    return {"a small subwoofer in the middle of a square room's wall", design, {"bass.null"}, {}};
}

Golden overheads()
{
    design::Design design = cinemaRoom();
    add(design, {{"in-ceiling-speaker.6in", {1.5, 1.1, 2.5}, 0, Mounting::InCeiling},
                 {"in-ceiling-speaker.6in", {3.5, 1.1, 2.5}, 0, Mounting::InCeiling},
                 {"in-ceiling-speaker.6in", {1.5, 3.7, 2.5}, 0, Mounting::InCeiling},
                 {"in-ceiling-speaker.6in", {3.5, 3.7, 2.5}, 0, Mounting::InCeiling}});
    thing(design, 9) = stoodOn(9, "receiver.9-4", {2.0, 0.25, 0.48}, 2);
    return {"four loudspeakers overhead", design, {}, {"speakers.front-angle", "match.channels"}};
}

Golden soundbarOnly()
{
    design::Design design = livingRoom();
    add(design, {{"cabinet.low-150", {2.5, 0.25, 0}}});
    addOnTop(design, "soundbar.3-1", {2.5, 0.3, 0.48}, 2);
    return {"a soundbar", design, {}, {"match.receiver", "speakers.front-angle"}};
}

} // namespace

std::vector<Golden> goldenSound()
{
    return {goodCinema(), towersInCorners(), nobodyAmplifies(), tooFewChannels(), bareRoom(),
            dampedRoom(), lineInABox(),      overheads(),       soundbarOnly()};
}

} // namespace bespeak::test
