// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

/// The steps of makeScene(), in their order: each reads what those before it have filled in.
namespace bespeak::assessment
{

RoomFacts makeRoomFacts(const room::Room& room);
/// Fills `seats` and `mainSeat`.
void addSeats(Scene& scene);
/// Fills `pictures`, the one that is watched first, with their projectors.
void addPictures(Scene& scene);
/// Fills `speakers` and `subwoofers`; roles come later.
void addSpeakers(Scene& scene);
/// Gives each loudspeaker its role, as the main seat hears it.
void assignRoles(Scene& scene);
/// Fills `absorbers`.
void addAbsorbers(Scene& scene);

/// How much of the room's surfaces lies under rugs, curtains and panels.
struct Covers {
    std::vector<double> walls; ///< m² of each wall's free part
    std::vector<double> openings;
    double floor = 0;
    double ceiling = 0;
};

Covers coversOf(const Scene& scene);

/// Unit vector in the plan along which a thing faces.
geometry::Vec2 facingOf(const PlacedThing& thing);

/// The specs of that type, or those of a component about which nothing is known.
template <typename S>
S specsOf(const PlacedThing& thing)
{
    const S* const specs =
        thing.component != nullptr ? std::get_if<S>(&thing.component->specs) : nullptr;
    return specs != nullptr ? *specs : S{};
}

/// A number of the component's shape, or `otherwise`.
double shapeNumber(const PlacedThing& thing, const std::string& name, double otherwise);

} // namespace bespeak::assessment
