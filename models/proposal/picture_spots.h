// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/layout.h"
#include "models/proposal/room_fit.h"

#include <vector>

namespace bespeak::proposal
{

/// A wall, and where on it the picture's middle may be.
struct PictureSpot {
    std::size_t wall = 0;
    Frame frame;
    double freeWidth = 0; ///< twice the way to the wall's nearer end, m
};

constexpr double leastPictureWidth = 0.9; ///< m of wall that a picture needs

/// The middle of each wall, of each stretch of it between doors, windows, things that stay there
/// and corners that jut into the room. By wall, then along it.
std::vector<PictureSpot> pictureSpots(const RoomFit& fit);

/// The frame of a wall with the picture's middle so far from its first corner, m.
Frame frameOf(const room::Room& room, std::size_t wall, double along);

} // namespace bespeak::proposal
