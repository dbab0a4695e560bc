// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

#include <optional>
#include <vector>

/// Where the cables go and how long they get.
namespace bespeak::assessment
{

/// A cable along the walls: from the one thing to the nearest wall, round the room the shorter way,
/// and to the other thing.
struct CableRun {
    std::vector<geometry::Vec2> path; ///< in the plan, for drawing
    double length = 0;                ///< m, with what goes up and down and 1 m to spare
    double acrossFloor = 0;           ///< m of it that lie away from the walls
};

CableRun cableRun(const Scene& scene, const PlacedThing& from, const PlacedThing& to);

/// What drives the loudspeakers: the receiver, else the amplifier with the most channels.
const PlacedThing* mainAmplifier(const Scene& scene);

/// A loudspeaker that needs an amplifier: no soundbar, and no power supply of its own.
bool isPassive(const PlacedThing& thing);

} // namespace bespeak::assessment
