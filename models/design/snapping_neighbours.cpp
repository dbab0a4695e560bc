// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/placed_box.h"
#include "models/design/snap_lines.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace bespeak::design
{

using catalogue::ComponentKind;
using geometry::OrientedBox;
using geometry::Vec2;

namespace
{

/// Beyond this only seats and pictures are lined up with each other.
constexpr double alignmentRange = 3;
constexpr double parallelTolerance = 0.01;

bool isParallel(double turnA, double turnB)
{
    return std::abs(std::remainder(turnA - turnB, std::numbers::pi / 2)) < parallelTolerance;
}

double halfOf(const OrientedBox& box, Vec2 direction)
{
    const Vec2 across{std::cos(box.turn), std::sin(box.turn)};
    return std::abs(dot(direction, across)) * box.size.x / 2 +
           std::abs(dot(direction, perpendicular(across))) * box.size.y / 2;
}

/// Pictures, seats and loudspeakers care for a common middle across the whole room.
bool seeksMiddle(const catalogue::Component& component)
{
    return component.kind == ComponentKind::Display || component.kind == ComponentKind::Screen ||
           isSeat(component.kind) || isLoudspeaker(component.kind);
}

/// The lines that one neighbour offers along one direction.
class NeighbourLines
{
public:
    NeighbourLines(const OrientedBox& box, Vec2 normal, double halfOfHeld, SnapLines& lines)
        : m_normal(normal)
        , m_middle(dot(normal, flat(box.base)))
        , m_half(halfOf(box, normal))
        , m_halfOfHeld(halfOfHeld)
        , m_lines(lines)
    {
        const Vec2 along = perpendicular(normal);
        const double reach = halfOf(box, along);
        m_low = dot(along, flat(box.base)) - reach;
        m_high = dot(along, flat(box.base)) + reach;
    }

    void addMiddle() { add(m_middle, m_middle, SnapReason::Alignment, 0.01); }
    /// Side against side.
    void addTouching()
    {
        add(m_middle - m_half - m_halfOfHeld, m_middle - m_half, SnapReason::Edge, 0);
        add(m_middle + m_half + m_halfOfHeld, m_middle + m_half, SnapReason::Edge, 0);
    }
    /// Fronts or backs in one line.
    void addFlush()
    {
        add(m_middle - m_half + m_halfOfHeld, m_middle - m_half, SnapReason::Alignment, 0.03);
        add(m_middle + m_half - m_halfOfHeld, m_middle + m_half, SnapReason::Alignment, 0.03);
    }

private:
    void add(double offset, double guide, SnapReason reason, double handicap)
    {
        SnapLine line;
        line.normal = m_normal;
        line.offset = offset;
        line.guideOffset = guide;
        line.reason = reason;
        line.handicap = handicap;
        line.low = m_low;
        line.high = m_high;
        line.reachesThing = true;
        m_lines.push_back(line);
    }

    Vec2 m_normal;
    double m_middle, m_half, m_halfOfHeld;
    double m_low = 0, m_high = 0;
    SnapLines& m_lines;
};

} // namespace

void addNeighbourLines(const Held& held, double base, SnapLines& lines)
{
    const bool heldSeeks = seeksMiddle(held.component);
    for (const Placement& other : held.design.placements) {
        const OrientedBox box = boxOf(other, held.catalogue);
        if (held.goesAlong.contains(other.id) || !isParallel(box.turn, held.turn)) {
            continue;
        }
        const Vec2 between = flat(box.base) - held.at;
        const bool isNear = length(between) < alignmentRange;
        const catalogue::Component* component = held.catalogue.find(other.component);
        const bool bothSeek = heldSeeks && component != nullptr && seeksMiddle(*component);
        if (!isNear && !bothSeek) {
            continue;
        }
        const bool isBeside = base < box.top() && box.base.z < base + held.height();
        for (const Vec2 normal : {held.axis(), perpendicular(held.axis())}) {
            NeighbourLines offered(box, normal, held.halfAlong(normal), lines);
            offered.addMiddle();
            if (!isNear) {
                continue;
            }
            const Vec2 along = perpendicular(normal);
            const double gap =
                std::abs(dot(along, between)) - halfOf(box, along) - held.halfAlong(along);
            if (isBeside && gap < held.settings.reach) {
                offered.addTouching();
            }
            offered.addFlush();
        }
    }
}

void addCentreLines(const Held& held, SnapLines& lines)
{
    const Vec2 front = room::wallLine(held.design.room, 0).direction();
    const std::vector<Vec2> outline = room::outline(held.design.room);
    for (const Vec2 normal : {front, perpendicular(front)}) {
        const auto reachOf = [&outline](Vec2 direction) {
            double low = dot(direction, outline.front());
            double high = low;
            for (const Vec2 corner : outline) {
                low = std::min(low, dot(direction, corner));
                high = std::max(high, dot(direction, corner));
            }
            return std::pair{low, high};
        };
        const auto [low, high] = reachOf(normal);
        SnapLine line;
        line.normal = normal;
        line.offset = line.guideOffset = (low + high) / 2;
        line.reason = SnapReason::CentreLine;
        line.handicap = 0.005;
        std::tie(line.low, line.high) = reachOf(perpendicular(normal));
        lines.push_back(line);
    }
}

void addGridLines(Vec2 at, double grid, SnapLines& lines)
{
    if (grid <= 0) {
        return;
    }
    for (const Vec2 normal : {Vec2{1, 0}, Vec2{0, 1}}) {
        SnapLine line;
        line.normal = normal;
        line.offset = std::round(dot(normal, at) / grid) * grid;
        line.guideOffset = line.offset;
        line.reason = SnapReason::Grid;
        line.handicap = 1; // all else comes first
        const Vec2 along = perpendicular(normal);
        line.low = line.high = dot(along, at);
        line.reachesThing = true;
        lines.push_back(line);
    }
}

} // namespace bespeak::design
