// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/ways_parts.h"

#include <array>
#include <vector>

/// Finding the ways through a room takes as long as all other rules together, and most options of
/// a search stand in nobody's way.
namespace bespeak::proposal
{

/// Remembers in one room which things let everybody pass, and which did not. What is passed with
/// those things is passed with others that keep off the same way; what is too narrow stays so with
/// more. Only the verdict is remembered: the width of a way that is passed may be another.
class WalkwayMemo
{
public:
    /// When what is known of one design is taken for another's.
    enum class Reuse {
        StillSo, ///< nothing that was added can change the verdict
        Same     ///< the same stands in the way: exactly as the rules give it. A way at the edge of
                 ///< the limit may be passed by the one and not by the other.
    };
    explicit WalkwayMemo(Reuse reuse = Reuse::StillSo)
        : m_reuse(reuse)
    {
    }

    /// The parameter "ways.walkway", or "ways.accessible" for a brief with a wheelchair, with its
    /// verdict. Needs a seat.
    assessment::Parameter walkway(const assessment::Scene& scene);
    /// The parameter "ways.turning" with its verdict.
    assessment::Parameter turning(const assessment::Scene& scene);
    std::size_t computed() const { return m_computed; }

private:
    using Footprint = std::array<geometry::Vec2, 4>;
    struct Known {
        std::vector<Footprint> seats;
        std::vector<Footprint> obstacles; ///< sorted
        std::vector<geometry::Vec2> free; ///< places that all have `room` around them
        geometry::Vec2 low, high;         ///< of those
        double room = 0;                  ///< m
        assessment::Parameter parameter;
    };

    const assessment::Parameter& computeWalkway(const assessment::Scene& scene, Known now);
    const assessment::Parameter& computeTurning(const assessment::Scene& scene, Known now);
    static Known standing(const assessment::Scene& scene);
    static bool isStillSo(const Known& known, const std::vector<Footprint>& obstacles);
    static bool keepsOff(const Known& known, const Footprint& obstacle);
    const Known* find(const std::vector<Known>& all, const Known& now) const;
    static void remember(std::vector<Known>& all, Known known);

    Reuse m_reuse;
    std::vector<Known> m_ways, m_circles; ///< the latest last
    std::size_t m_computed = 0;
};

} // namespace bespeak::proposal
