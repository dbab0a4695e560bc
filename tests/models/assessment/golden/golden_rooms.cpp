// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/golden/golden_rooms.h"

#include "models/base/expects.h"

#include <algorithm>
#include <functional>

namespace bespeak::test
{

using catalogue::Mounting;

design::Design livingRoom()
{
    design::Design design = designOf(5, 5,
                                     {{"sofa.3-seat", {2.5, 2.25, 0}, 180},
                                      {"display.oled-65", {2.5, 0.0225, 0.75}, 0, Mounting::Wall}});
    addTestOpening(design, room::OpeningKind::Door, 2, 0.4, 0.9, 0, 2.0);
    addTestOpening(design, room::OpeningKind::Window, 1, 2.2, 1.4, 0.9, 1.2);
    return design;
}

design::Design cinemaRoom()
{
    design::Design design = livingRoom();
    add(design, {{"cabinet.low-150", {2.5, 0.25, 0}},
                 {"tower-speaker.two-way", {1.5, 0.55, 0}, 330},
                 {"tower-speaker.two-way", {3.5, 0.55, 0}, 30}});
    addOnTop(design, "centre-speaker.medium", {2.5, 0.3, 0.48}, 2);
    add(design, {{"surround-speaker.on-wall", {0.065, 2.8, 1.2}, 270, Mounting::Wall},
                 {"surround-speaker.on-wall", {4.935, 2.8, 1.2}, 90, Mounting::Wall},
                 {"subwoofer.12in-sealed", {0.5, 0.5, 0}}});
    addOnTop(design, "receiver.7-2", {2.0, 0.25, 0.48}, 2);
    return design;
}

int add(design::Design& design, const std::vector<Thing>& things)
{
    const int first = static_cast<int>(design.placements.size());
    for (const Thing& thing : things) {
        design.placements.push_back(placed(static_cast<int>(design.placements.size()),
                                           thing.component, thing.position, thing.turn,
                                           thing.mounting));
    }
    return first;
}

void addOnTop(design::Design& design, const std::string& component, geometry::Vec3 position,
              int support)
{
    design.placements.push_back(
        stoodOn(static_cast<int>(design.placements.size()), component, position, support));
}

design::Placement& thing(design::Design& design, int number)
{
    const auto found =
        std::ranges::find(design.placements, placementId(number), &design::Placement::id);
    expects(found != design.placements.end(), "golden designs name things that they have");
    return *found;
}

void remove(design::Design& design, int number)
{
    std::erase_if(design.placements,
                  [number](const auto& one) { return one.id == placementId(number); });
}

void changeRoom(design::Design& design, const std::function<void(room::RoomParts&)>& change)
{
    room::RoomParts parts = design.room.parts();
    change(parts);
    auto room = room::Room::create(std::move(parts));
    expects(room.has_value(), "golden designs have valid rooms");
    design.room = std::move(*room);
}

} // namespace bespeak::test
