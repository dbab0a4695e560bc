// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_outcome.h"

/// Cables, power and heat.
namespace bespeak::assessment
{

/// wires.speaker-cable, wires.across-floor, wires.hdmi.
void checkCables(const Scene& scene, Parameters& parameters);
/// wires.mains, wires.sockets, wires.ventilation, wires.closed-heat.
void checkPower(const Scene& scene, Parameters& parameters);

/// Kinds that certainly need a socket.
bool isPowered(const PlacedThing& thing);
/// Then it is above nothing.
bool standsOnFloor(const PlacedThing& thing);

/// So much cable may lie open between a thing and the wall, m. Own choice.
constexpr double mostAcrossFloor = 0.6;

} // namespace bespeak::assessment
