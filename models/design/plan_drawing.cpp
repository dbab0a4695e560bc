// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_drawing.h"

#include "models/design/placed_box.h"
#include "models/design/plan_symbol.h"
#include "models/geometry/convex.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace bespeak::design
{

using geometry::Vec2;
using room::Opening;
using room::OpeningKind;
using room::WallLine;

namespace
{

constexpr int arcSteps = 24;

void drawDoor(const WallLine& wall, const Opening& door, double thickness, OpeningDrawing& drawing)
{
    const bool isLeft = door.hinge == room::Hinge::Left;
    const double width = door.width.inMetres();
    const Vec2 near = drawing.hole[0];
    const Vec2 far = drawing.hole[1];
    if (door.swing == room::Swing::Sliding) {
        const Vec2 before = wall.inward * 0.03;
        const Vec2 way = wall.direction() * (isLeft ? -width : width) * 0.5;
        drawing.panes.push_back({near + before + way, far + before + way});
        return;
    }
    const bool isInward = door.swing == room::Swing::Inward;
    const Vec2 face = isInward ? Vec2{} : wall.inward * -thickness;
    const Vec2 hinge = (isLeft ? near : far) + face;
    const Vec2 closed = isLeft ? wall.direction() : -wall.direction();
    const Vec2 open = isInward ? wall.inward : -wall.inward;
    drawing.leaf = PlanLine{hinge, hinge + open * width};
    for (int i = 0; i <= arcSteps; ++i) {
        const double angle = std::numbers::pi / 2 * i / arcSteps;
        drawing.arc.push_back(hinge + (closed * std::cos(angle) + open * std::sin(angle)) * width);
    }
}

/// What a label should not cover, prepared for many questions.
class LabelObstacles
{
public:
    LabelObstacles(const Design& design, const catalogue::Catalogue& catalogue)
        : m_outline(room::outline(design.room))
    {
        for (const Placement& placement : design.placements) {
            const catalogue::Component* component = catalogue.find(placement.component);
            const bool isRug =
                component != nullptr && component->kind == catalogue::ComponentKind::Rug;
            const geometry::OrientedBox box = boxOf(placement, catalogue);
            m_things.push_back({geometry::footprint(box), flat(box.base),
                                std::hypot(box.size.x, box.size.y) / 2, isRug ? onRug : onThing});
        }
    }

    static constexpr int onRug = 1;
    static constexpr int onThing = 10;
    static constexpr int beyondWalls = 10'000;

    const std::vector<Vec2>& outline() const { return m_outline; }

    /// 0: nothing is covered.
    int coveredBy(Vec2 middle, Vec2 size) const
    {
        const std::array<Vec2, 4> label =
            geometry::footprint({{middle.x, middle.y, 0}, {size.x, size.y, 1}, 0});
        int covered = 0;
        for (const Vec2 corner : label) {
            covered += geometry::contains(m_outline, corner) ? 0 : beyondWalls;
        }
        const double reach = std::hypot(size.x, size.y) / 2;
        for (const Thing& thing : m_things) {
            const Vec2 between = thing.middle - middle;
            const double apart = reach + thing.reach;
            if (dot(between, between) < apart * apart &&
                geometry::convexOverlapDepth(thing.corners, label) > 0) {
                covered += thing.weight;
            }
        }
        return covered;
    }

private:
    struct Thing {
        std::array<Vec2, 4> corners;
        Vec2 middle;
        double reach = 0;
        int weight = 0;
    };
    std::vector<Vec2> m_outline;
    std::vector<Thing> m_things;
};

/// Where along its dimension line a wall's number stands: the middle, unless a door opens outwards
/// there.
Vec2 numberPlace(const room::Room& room, std::size_t wall, const PlanLine& line)
{
    const double reach = length(line.to - line.from);
    double along = reach / 2;
    constexpr double half = 0.35; // of a number, metres
    for (const Opening& door : room.openings()) {
        const double near = door.offset.inMetres();
        const double far = near + door.width.inMetres();
        const bool isInTheWay = door.wall == wall && door.kind == OpeningKind::Door &&
                                door.swing == room::Swing::Outward && far > along - half &&
                                near < along + half;
        if (isInTheWay) {
            along = near > reach - far ? near / 2 : (far + reach) / 2;
        }
    }
    return line.from + normalised(line.to - line.from) * along;
}

/// Where a ray leaves the room: the nearest wall it meets.
std::optional<double> wayToWall(const std::vector<Vec2>& outline, Vec2 from, Vec2 way)
{
    std::optional<double> nearest;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec2 start = outline[i];
        const Vec2 along = outline[(i + 1) % outline.size()] - start;
        const double steepness = cross(way, along);
        if (std::abs(steepness) < 1e-12) {
            continue;
        }
        const double distance = cross(start - from, along) / steepness;
        const double share = cross(start - from, way) / steepness;
        if (distance >= -1e-6 && share >= -1e-9 && share <= 1 + 1e-9 &&
            (!nearest || distance < *nearest)) {
            nearest = std::max(0.0, distance);
        }
    }
    return nearest;
}

} // namespace

OpeningDrawing drawOpening(const room::Room& room, const Opening& opening)
{
    const WallLine wall = room::wallLine(room, opening.wall);
    const double thickness = room.walls()[opening.wall].thickness.inMetres();
    const auto [near, far] = room::openingEnds(room, opening);
    const Vec2 out = wall.inward * -thickness;
    OpeningDrawing drawing;
    drawing.hole = {near, far, far + out, near + out};
    switch (opening.kind) {
    case OpeningKind::Door:
        drawDoor(wall, opening, thickness, drawing);
        break;
    case OpeningKind::Window:
        for (const double share : {0.38, 0.62}) {
            drawing.panes.push_back({near + out * share, far + out * share});
        }
        break;
    case OpeningKind::Passage:
        break;
    }
    return drawing;
}

std::vector<DimensionDrawing> drawDimensions(const room::Room& room, double gap)
{
    std::vector<DimensionDrawing> dimensions;
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const WallLine wall = room::wallLine(room, i);
        DimensionDrawing dimension;
        dimension.wall = i;
        dimension.outward = -wall.inward;
        dimension.length = room::wallLength(room, i);
        dimension.certainty = room.walls()[i].certainty;
        const double thickness = room.walls()[i].thickness.inMetres();
        const Vec2 shift = dimension.outward * (thickness + gap);
        dimension.line = {wall.from + shift, wall.to + shift};
        dimension.number = numberPlace(room, i, dimension.line);
        for (const std::size_t end : {std::size_t{0}, std::size_t{1}}) {
            const Vec2 corner = end == 0 ? wall.from : wall.to;
            dimension.marks[end] = {corner + dimension.outward * (thickness + gap * 0.3),
                                    corner + shift + dimension.outward * (gap * 0.25)};
        }
        dimensions.push_back(dimension);
    }
    return dimensions;
}

std::array<std::optional<WallDistance>, 4>
wallDistances(const room::Room& room, const geometry::Vec3& base, Vec2 size, double turn)
{
    const std::vector<Vec2> outline = room::outline(room);
    const Vec2 across{std::cos(turn), std::sin(turn)};
    const std::array<Vec2, 4> ways{across, perpendicular(across), -across, -perpendicular(across)};
    std::array<std::optional<WallDistance>, 4> distances;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const double half = (i % 2 == 0 ? size.x : size.y) / 2;
        // A side that touches its wall is at distance nothing, not outside.
        const Vec2 side = flat(base) + ways[i] * (half - 1e-4);
        if (!room::contains(room, side)) {
            continue;
        }
        if (const auto way = wayToWall(outline, side, ways[i])) {
            const double metres = std::max(0.0, *way - 1e-4);
            const Vec2 from = flat(base) + ways[i] * half;
            distances[i] = WallDistance{{from, from + ways[i] * metres}, metres};
        }
    }
    return distances;
}

bool isClearForLabel(const Design& design, const catalogue::Catalogue& catalogue, Vec2 middle,
                     Vec2 size)
{
    return LabelObstacles(design, catalogue).coveredBy(middle, size) < LabelObstacles::onThing;
}

Vec2 labelPoint(const Design& design, const catalogue::Catalogue& catalogue, Vec2 size)
{
    const LabelObstacles obstacles(design, catalogue);
    const Vec2 centre = geometry::centroid(obstacles.outline());
    Vec2 low = obstacles.outline().front();
    Vec2 high = low;
    for (const Vec2 corner : obstacles.outline()) {
        low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
        high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
    }
    constexpr int steps = 20;
    Vec2 best = centre;
    auto least = std::pair{obstacles.coveredBy(centre, size), 0.0};
    for (int i = 1; i < steps * steps && least.first > 0; ++i) {
        const int column = i % steps;
        const int row = i / steps;
        const Vec2 share{static_cast<double>(column) / steps, static_cast<double>(row) / steps};
        const Vec2 point{low.x + (high.x - low.x) * share.x, low.y + (high.y - low.y) * share.y};
        const auto score = std::pair{obstacles.coveredBy(point, size), length(point - centre)};
        if (score < least) {
            least = score;
            best = point;
        }
    }
    return best;
}

std::vector<std::size_t> drawingOrder(const Design& design, const catalogue::Catalogue& catalogue)
{
    std::vector<std::size_t> order(design.placements.size());
    std::vector<std::pair<int, Length>> keys;
    keys.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        const catalogue::Component* component = catalogue.find(design.placements[i].component);
        const Length height = component != nullptr ? component->size.height : Length();
        keys.emplace_back(planLayer(component), design.placements[i].position.z + height);
    }
    std::ranges::stable_sort(order, {}, [&keys](std::size_t i) { return keys[i]; });
    return order;
}

} // namespace bespeak::design
