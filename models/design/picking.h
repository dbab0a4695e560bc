// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/geometry/ray.h"

#include <optional>
#include <variant>
#include <vector>

namespace bespeak::design
{

struct PickedPlacement {
    PlacementId id;
};
struct PickedWall {
    std::size_t wall = 0;
};
struct PickedOpening {
    std::uint32_t id = 0;
};
struct PickedFloor {
};

/// What a ray from the eye meets first.
struct Picked {
    std::variant<PickedPlacement, PickedWall, PickedOpening, PickedFloor> what;
    double distance = 0; ///< metres along the ray
    geometry::Vec3 point;
};

/// @param hiddenWalls walls that the view has faded: the ray passes through them.
/// Walls are hit only from inside the room.
std::optional<Picked> pick(const Design& design, const catalogue::Catalogue& catalogue,
                           const geometry::Ray& ray, const std::vector<bool>& hiddenWalls = {});

} // namespace bespeak::design
