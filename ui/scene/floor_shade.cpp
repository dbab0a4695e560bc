// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/floor_shade.h"

#include "models/design/placed_box.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bespeak::ui
{

using geometry::OrientedBox;
using geometry::Vec2;

namespace
{

constexpr int pixels = 192;
constexpr double margin = 0.3;      ///< metres around the room
constexpr double wallReach = 0.55;  ///< metres from a wall at which it darkens nothing
constexpr double liftOff = 0.35;    ///< metres above the floor at which a thing darkens nothing
constexpr double flatThing = 0.035; ///< metres; a rug casts no shade

/// Openness as one number for each pixel.
struct Field {
    std::vector<float> values = std::vector<float>(pixels * pixels, 1.0F);
    Vec2 origin;
    Vec2 step;

    Vec2 at(int x, int y) const
    {
        return {origin.x + (x + 0.5) * step.x, origin.y + (y + 0.5) * step.y};
    }
    float& value(int x, int y) { return values[static_cast<std::size_t>(y) * pixels + x]; }
};

double falloff(double distance, double reach)
{
    const double t = std::clamp(1 - distance / reach, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// The walls: `field` is darkened by all of them, `corners` by all but the nearest.
void shadeWalls(Field& field, Field& corners, const room::Room& room)
{
    std::vector<room::WallLine> lines;
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        lines.push_back(room::wallLine(room, i));
    }
    for (int y = 0; y < pixels; ++y) {
        for (int x = 0; x < pixels; ++x) {
            double all = 1;
            double strongest = 0;
            for (const room::WallLine& line : lines) {
                const double shade = falloff(
                    geometry::distanceToSegment(field.at(x, y), line.from, line.to), wallReach);
                all *= 1 - 0.34 * shade;
                strongest = std::max(strongest, shade);
            }
            field.value(x, y) = static_cast<float>(all);
            corners.value(x, y) = static_cast<float>(std::min(1.0, all / (1 - 0.34 * strongest)));
        }
    }
}

/// Metres outside of the box's footprint; negative inside.
double outside(const OrientedBox& box, Vec2 point)
{
    const geometry::Vec3 local = toLocal(box, {point.x, point.y, box.base.z});
    const double x = std::abs(local.x) - box.size.x / 2;
    const double y = std::abs(local.y) - box.size.y / 2;
    return std::min(std::max(x, y), 0.0) + std::hypot(std::max(x, 0.0), std::max(y, 0.0));
}

void shadeThing(Field& field, const OrientedBox& box)
{
    const double strength = 0.62 * (1 - std::max(0.0, box.base.z) / liftOff);
    const double reach = std::clamp(0.12 + 0.28 * box.size.z, 0.14, 0.45);
    const double inner = std::min({0.25, box.size.x / 2, box.size.y / 2});
    const double radius = std::hypot(box.size.x, box.size.y) / 2 + reach;
    const auto bound = [](double value) { return std::clamp(static_cast<int>(value), 0, pixels); };
    const int left = bound((box.base.x - radius - field.origin.x) / field.step.x);
    const int right = bound((box.base.x + radius - field.origin.x) / field.step.x + 1);
    const int top = bound((box.base.y - radius - field.origin.y) / field.step.y);
    const int bottom = bound((box.base.y + radius - field.origin.y) / field.step.y + 1);
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const double distance = outside(box, field.at(x, y));
            const double shade = falloff(distance + inner, reach + inner);
            field.value(x, y) *= static_cast<float>(1 - strength * shade);
        }
    }
}

QImage toImage(Field& field, Field& corners)
{
    QImage image(pixels, pixels, QImage::Format_RGBA8888);
    for (int y = 0; y < pixels; ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < pixels; ++x) {
            line[4 * x] = static_cast<uchar>(std::lround(field.value(x, y) * 255.0F));
            line[4 * x + 1] = static_cast<uchar>(std::lround(corners.value(x, y) * 255.0F));
            line[4 * x + 2] = 0;
            line[4 * x + 3] = 255;
        }
    }
    return image;
}

} // namespace

FloorShade makeFloorShade(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    Vec2 low{1e9, 1e9};
    Vec2 high{-1e9, -1e9};
    for (const Vec2 corner : room::outline(design.room)) {
        low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
        high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
    }
    Field field;
    field.origin = low - Vec2{margin, margin};
    const Vec2 size = high - low + Vec2{2 * margin, 2 * margin};
    field.step = size * (1.0 / pixels);
    Field corners = field;
    shadeWalls(field, corners, design.room);
    for (const design::Placement& placement : design.placements) {
        const OrientedBox box = design::boxOf(placement, catalogue);
        if (box.base.z < liftOff && box.size.z > flatThing) {
            shadeThing(field, box);
        }
    }
    return {toImage(field, corners), field.origin, size};
}

} // namespace bespeak::ui
