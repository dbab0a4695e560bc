// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/angle.h"
#include "models/base/id.h"
#include "models/catalogue/component.h"
#include "models/geometry/vector.h"

#include <map>
#include <optional>
#include <string>

namespace bespeak::design
{

/// A component put into a design.
///
/// `position` is the middle of its base: its footprint's centre, at the height of its lowest point.
/// Turn 0 means that its back is at the front wall (y = 0) and it faces +y, into the room;
/// positive turns go from +x towards +y, clockwise seen from above.
struct Placement {
    PlacementId id;
    ComponentId component;
    geometry::Point3 position;
    Angle turn; ///< normalised to [0, 360)
    catalogue::Mounting mounting = catalogue::Mounting::Floor;
    std::optional<PlacementId> support;         ///< what it stands on, if Mounting is OnTop
    std::map<std::string, std::string> options; ///< option id to value id; missing: the first value
    bool locked = false;                        ///< cannot be moved or removed until it is unlocked
    std::string note;      ///< the customer's own words, at most 500 characters
    bool anchored = false; ///< to be held to the wall, so that it cannot tip over

    friend bool operator==(const Placement&, const Placement&) = default;
};

} // namespace bespeak::design
