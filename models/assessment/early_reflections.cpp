// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/early_reflections.h"

#include "models/assessment/surface_at.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "models/standards/reflection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

namespace
{

using geometry::Vec2;
using geometry::Vec3;

constexpr double onSurface = 0.01; // m
constexpr double quietest = -12;   // dB that a loudspeaker loses to the side at most

struct Face {
    RoomSurface surface;
    standards::Plane plane;
};

std::vector<Face> facesOf(const room::Room& room)
{
    std::vector<Face> faces;
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        const room::WallLine line = room::wallLine(room, wall);
        const Vec3 normal{line.inward.x, line.inward.y, 0};
        faces.push_back({{SurfaceKind::Wall, wall}, {normal, dot(line.inward, line.from)}});
    }
    faces.push_back({{SurfaceKind::Floor, 0}, {{0, 0, 1}, 0}});
    faces.push_back({{SurfaceKind::Ceiling, 0}, {{0, 0, 1}, room.ceilingHeight().inMetres()}});
    for (std::size_t i = 0; i < room.slopes().size(); ++i) {
        const room::CeilingSlope& slope = room.slopes()[i];
        const room::WallLine line = room::wallLine(room, slope.wall);
        const double rise = std::tan(slope.pitch.inRadians());
        const double size = std::sqrt(1 + rise * rise);
        const Vec3 normal{line.inward.x * rise / size, line.inward.y * rise / size, -1 / size};
        const double offset =
            (dot(line.inward, line.from) * rise - slope.kneeHeight.inMetres()) / size;
        faces.push_back({{SurfaceKind::Slope, i}, {normal, offset}});
    }
    return faces;
}

bool isOn(const room::Room& room, const RoomSurface& surface, Vec3 point)
{
    if (surface.kind == SurfaceKind::Wall) {
        const room::WallLine line = room::wallLine(room, surface.index);
        const double along = dot(flat(point) - line.from, line.direction());
        return along > 0 && along < line.length() && point.z > 0 &&
               point.z < room::ceilingAt(room, flat(point) + line.inward * onSurface);
    }
    if (!room::contains(room, flat(point))) {
        return false;
    }
    return surface.kind == SurfaceKind::Floor ||
           std::abs(room::ceilingAt(room, flat(point)) - point.z) < onSurface;
}

/// Does another wall stand between two points of the plan?
bool isCut(const room::Room& room, Vec2 from, Vec2 to)
{
    const Vec2 way = to - from;
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        const room::WallLine line = room::wallLine(room, wall);
        const Vec2 side = line.to - line.from;
        const double turn = cross(way, side);
        if (std::abs(turn) < 1e-9) {
            continue;
        }
        const double alongWay = cross(line.from - from, side) / turn;
        const double alongSide = cross(line.from - from, way) / turn;
        if (alongWay > 1e-6 && alongWay < 1 - 1e-6 && alongSide > 1e-6 && alongSide < 1 - 1e-6) {
            return true;
        }
    }
    return false;
}

struct OffAxis {
    double horizontal = 0; // degrees
    double vertical = 0;
};

OffAxis offAxis(Vec3 axis, Vec3 direction)
{
    constexpr double degrees = 180 / std::numbers::pi;
    const Vec2 ahead = flat(axis);
    const Vec2 there = flat(direction);
    OffAxis angles;
    if (length(ahead) > 0.01 && length(there) > 1e-6) {
        angles.horizontal = std::abs(std::atan2(cross(ahead, there), dot(ahead, there))) * degrees;
    }
    const auto rise = [](Vec3 v) { return std::atan2(v.z, length(flat(v))); };
    angles.vertical = std::abs(rise(direction) - rise(axis)) * degrees;
    return angles;
}

/// Level off the axis: -6 dB at half the coverage angle and growing with its square.
double directivity(const Speaker& speaker, Vec3 direction)
{
    const OffAxis angles = offAxis(speaker.axis, direction);
    const auto loss = [](double angle, const std::optional<double>& coverage) {
        if (!coverage || *coverage < 1) {
            return 0.0;
        }
        const double share = angle / (*coverage / 2);
        return -6 * share * share;
    };
    const double sum = loss(angles.horizontal, speaker.specs.coverageHorizontal) +
                       loss(angles.vertical, speaker.specs.coverageVertical);
    return std::max(sum, quietest);
}

} // namespace

std::string surfaceText(const RoomSurface& surface)
{
    switch (surface.kind) {
    case SurfaceKind::Wall:
        return "wall " + std::to_string(surface.index + 1);
    case SurfaceKind::Floor:
        return "floor";
    case SurfaceKind::Ceiling:
        return "ceiling";
    case SurfaceKind::Slope:
        break;
    }
    return "slope " + std::to_string(surface.index + 1);
}

std::vector<EarlyReflection> earlyReflections(const Scene& scene, const Speaker& speaker, Vec3 ear)
{
    const room::Room& room = scene.fit.design.room;
    std::vector<EarlyReflection> found;
    const double onAxis = directivity(speaker, ear - speaker.centre);
    for (const Face& face : facesOf(room)) {
        const Result<standards::Reflection> mirrored =
            standards::firstReflection(face.plane, speaker.centre, ear, 0);
        if (!mirrored || !isOn(room, face.surface, mirrored->point)) {
            continue;
        }
        // A little before the surface: its own line is no obstacle.
        const Vec3 before = mirrored->point + (ear - mirrored->point) * 1e-3;
        if (isCut(room, flat(speaker.centre), flat(before)) ||
            isCut(room, flat(before), flat(ear))) {
            continue;
        }
        const std::optional<double> absorption = absorptionAt(scene, face.surface, mirrored->point);
        if (!absorption) {
            continue;
        }
        EarlyReflection reflection{speaker.id, face.surface, speaker.centre, mirrored->point, ear};
        reflection.delay = mirrored->delay;
        reflection.absorption = std::clamp(*absorption, 0.0, 0.99);
        reflection.level = mirrored->level + 10 * std::log10(1 - reflection.absorption) +
                           directivity(speaker, mirrored->point - speaker.centre) - onAxis;
        reflection.isDirectivityKnown = speaker.specs.coverageHorizontal.has_value();
        found.push_back(reflection);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &EarlyReflection::level);
    return found;
}

std::vector<EarlyReflection> frontReflections(const Scene& scene, std::size_t seat)
{
    std::vector<EarlyReflection> all;
    if (seat >= scene.seats.size()) {
        return all;
    }
    for (const Speaker& speaker : scene.speakers) {
        if (isFront(speaker.role)) {
            const auto found = earlyReflections(scene, speaker, scene.seats[seat].ear);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &EarlyReflection::level);
    return all;
}

} // namespace bespeak::assessment
