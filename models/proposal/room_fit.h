// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/fit_scene.h"
#include "models/catalogue/catalogue.h"

#include <span>
#include <vector>

namespace bespeak::proposal
{

/// Whether things fit into a room with what stays there, as the assessment's findings of fit say.
class RoomFit
{
public:
    /// Both must outlive it. @param base with nothing but what stays.
    RoomFit(const design::Design& base, const catalogue::Catalogue& catalogue);

    /// No finding of fit would fail for these things together, beside each other and beside what
    /// stays. A support that is not among them carries what stands on it.
    bool fits(std::span<const design::Placement> things) const;

    const design::Design& base() const { return m_base; }
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    const std::vector<geometry::Vec2>& outline() const { return m_outline; }
    std::span<const assessment::PlacedThing> kept() const { return m_kept; }

    /// How far the room reaches along a direction, m.
    double extentAlong(geometry::Vec2 direction) const;

    /// How far a ray goes through the free plan until it meets a wall, m; and which wall.
    struct Hit {
        double distance = 0;
        std::size_t wall = 0;
    };
    Hit rayToWall(geometry::Vec2 from, geometry::Vec2 direction) const;

private:
    bool isFarOutside(const assessment::PlacedThing& thing) const;
    bool isInBounds(const assessment::PlacedThing& thing) const;
    bool isNearDoor(const assessment::PlacedThing& thing) const;
    /// No rule finds anything that fails about the scene's things, beside what stays.
    bool keepsRules(const assessment::FitScene& scene) const;

    const design::Design& m_base;
    const catalogue::Catalogue& m_catalogue;
    std::vector<geometry::Vec2> m_outline;
    std::vector<assessment::PlacedThing> m_kept;
    geometry::Vec2 m_low; ///< of the outline's bounds
    geometry::Vec2 m_high;
    bool m_isBox = false; ///< the outline is its own bounds
    /// A circle around each door and passage, beyond which nothing is in its way.
    struct DoorReach {
        geometry::Vec2 middle;
        double radius = 0;
    };
    std::vector<DoorReach> m_doors;
};

} // namespace bespeak::proposal
