// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <cstdint>

namespace bespeak::test
{

/// A rectangle of floor; centimetres, x along the wall of the picture, y away from it.
struct FloorBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool overlaps(const FloorBox& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    bool covers(const FloorBox& other) const
    {
        return left <= other.left && top <= other.top && right >= other.right &&
               bottom >= other.bottom;
    }

    friend auto operator<=>(const FloorBox&, const FloorBox&) = default;
};

/// One way to use a room: a wall for the picture and a distance to the seats. Each option of a
/// slot is a product at a place; what cannot stand together is told by tables.
struct RoomTemplate {
    std::string name;
    proposal::Problem problem;
    double width = 0;
    double depth = 0;
    double doorX = 0, doorY = 0;
    double seatX = 0, seatY = 0;
    std::vector<std::vector<std::vector<FloorBox>>> floor; ///< by slot and option
};

/// Mirrored: with its door and its radiator where a mirror shows them.
enum class View { AsItIs, Mirrored };

/// All templates of a room with a door, a radiator and its catalogue; the same seed always gives
/// the same. Some 20 of them; slots of 20 to 600 options.
std::vector<RoomTemplate> makeRoomTemplates(std::uint64_t seed, View view = View::AsItIs);

} // namespace bespeak::test
