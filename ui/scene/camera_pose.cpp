// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/camera_pose.h"

#include "models/design/placed_box.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::ui
{

using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double degree = std::numbers::pi / 180;
constexpr double overviewField = 34 * degree;
constexpr double overviewHeading = -28 * degree;
constexpr double overviewPitch = -36 * degree;
constexpr double theatreAside = -20 * degree; // of straight towards the picture: so it has depth
constexpr double theatrePitch = -38 * degree;
constexpr double seatField = 58 * degree;
constexpr double seatedEyeHeight = 1.1; ///< metres; ISO 7250 mean of sitting eyes over a 42 cm seat

bool isSeat(const design::Placement& placement, const catalogue::Catalogue& catalogue)
{
    const catalogue::Component* component = catalogue.find(placement.component);
    return component && catalogue::isSeat(component->kind);
}

double eyeHeight(const design::Placement& placement, const catalogue::Catalogue& catalogue)
{
    const catalogue::Component* component = catalogue.find(placement.component);
    const auto* specs = component ? std::get_if<catalogue::SeatSpecs>(&component->specs) : nullptr;
    return specs && specs->eyeHeight ? specs->eyeHeight->inMetres() : seatedEyeHeight;
}

struct Corners {
    Vec3 lowest;
    Vec3 highest;
};

Corners boundsOf(const room::Room& room)
{
    Corners bounds{{1e9, 1e9, 0}, {-1e9, -1e9, room.ceilingHeight().inMetres()}};
    for (const Vec2 corner : room::outerOutline(room)) {
        bounds.lowest = {std::min(bounds.lowest.x, corner.x), std::min(bounds.lowest.y, corner.y),
                         0};
        bounds.highest = {std::max(bounds.highest.x, corner.x),
                          std::max(bounds.highest.y, corner.y), bounds.highest.z};
    }
    return bounds;
}

/// How far back the eye must be to see a point, along its own view axis.
double distanceFor(const CameraPose& pose, Vec3 target, Vec3 point, double aspect)
{
    const double half = std::tan(pose.fieldOfView / 2);
    const Vec3 offset = point - target;
    const double ahead = dot(offset, pose.forward());
    const double side = std::abs(dot(offset, pose.right())) / (half * aspect);
    const double height = std::abs(dot(offset, pose.up())) / half;
    return std::max(side, height) - ahead;
}

} // namespace

Vec3 CameraPose::forward() const
{
    return {std::sin(heading) * std::cos(pitch), -std::cos(heading) * std::cos(pitch),
            std::sin(pitch)};
}

Vec3 CameraPose::right() const
{
    return {std::cos(heading), std::sin(heading), 0};
}

Vec3 CameraPose::up() const
{
    return {-std::sin(heading) * std::sin(pitch), std::cos(heading) * std::sin(pitch),
            std::cos(pitch)};
}

CameraPose lookingAt(Vec3 eye, Vec3 target, double fieldOfView)
{
    const Vec3 way = normalised(target - eye);
    return {eye, std::atan2(way.x, -way.y), std::asin(std::clamp(way.z, -1.0, 1.0)), fieldOfView};
}

geometry::Ray rayThrough(const CameraPose& pose, double x, double y, double aspect)
{
    const double half = std::tan(pose.fieldOfView / 2);
    const Vec3 way = pose.forward() + pose.right() * ((2 * x - 1) * half * aspect) +
                     pose.up() * ((1 - 2 * y) * half);
    return {pose.eye, normalised(way)};
}

namespace
{

/// The whole room under an angle.
CameraPose wholeRoom(const room::Room& room, double aspect, double heading, double pitch)
{
    const Corners bounds = boundsOf(room);
    const Vec3 target{(bounds.lowest.x + bounds.highest.x) / 2,
                      (bounds.lowest.y + bounds.highest.y) / 2, bounds.highest.z * 0.36};
    CameraPose pose{{}, heading, pitch, overviewField};
    double distance = 1;
    for (const double x : {bounds.lowest.x, bounds.highest.x}) {
        for (const double y : {bounds.lowest.y, bounds.highest.y}) {
            for (const double z : {0.0, bounds.highest.z}) {
                distance = std::max(distance, distanceFor(pose, target, {x, y, z}, aspect));
            }
        }
    }
    pose.eye = target - pose.forward() * (distance * 1.04);
    return pose;
}

/// The largest display or screen.
const design::Placement* findPicture(const design::Design& design,
                                     const catalogue::Catalogue& catalogue)
{
    const design::Placement* widest = nullptr;
    Length width;
    for (const design::Placement& placement : design.placements) {
        const catalogue::Component* component = catalogue.find(placement.component);
        const bool isPicture = component && (component->kind == catalogue::ComponentKind::Display ||
                                             component->kind == catalogue::ComponentKind::Screen);
        if (isPicture && component->size.width > width) {
            width = component->size.width;
            widest = &placement;
        }
    }
    return widest;
}

} // namespace

CameraPose overviewPose(const room::Room& room, double aspect)
{
    return wholeRoom(room, aspect, overviewHeading, overviewPitch);
}

CameraPose theatrePose(const design::Design& design, const catalogue::Catalogue& catalogue,
                       double aspect)
{
    const design::Placement* picture = findPicture(design, catalogue);
    if (picture == nullptr) {
        return overviewPose(design.room, aspect);
    }
    const geometry::OrientedBox box = design::boxOf(*picture, catalogue);
    const Vec3 facing = geometry::toWorld(box, {0, 1, 0}) - geometry::toWorld(box, {});
    return wholeRoom(design.room, aspect, std::atan2(-facing.x, facing.y) + theatreAside,
                     theatrePitch);
}

Vec3 focusOf(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    if (const design::Placement* picture = findPicture(design, catalogue)) {
        return design::boxOf(*picture, catalogue).centre();
    }
    const room::WallLine front = room::wallLine(design.room, 0);
    const Vec2 middle = (front.from + front.to) * 0.5;
    return {middle.x, middle.y, seatedEyeHeight};
}

std::optional<CameraPose> seatPose(const design::Design& design,
                                   const catalogue::Catalogue& catalogue,
                                   std::optional<PlacementId> seat)
{
    const auto found = std::ranges::find_if(design.placements, [&](const design::Placement& p) {
        return isSeat(p, catalogue) && (!seat || p.id == *seat);
    });
    if (found == design.placements.end()) {
        return std::nullopt;
    }
    const geometry::OrientedBox box = design::boxOf(*found, catalogue);
    // The head is behind the middle of the seat, a hand in front of its back.
    Vec3 eye = geometry::toWorld(box, {0, -box.size.y * 0.12, 0});
    eye.z = box.base.z + eyeHeight(*found, catalogue);
    return lookingAt(eye, focusOf(design, catalogue), seatField);
}

CameraPose walkPose(const design::Design& design, const catalogue::Catalogue& catalogue,
                    double eyeHeight)
{
    const Corners bounds = boundsOf(design.room);
    Vec2 place{(bounds.lowest.x + bounds.highest.x) / 2,
               bounds.lowest.y + (bounds.highest.y - bounds.lowest.y) * 0.62};
    if (!room::contains(design.room, place)) {
        // The middle of an L-shaped room may lie outside of it: the middle of a piece does not.
        const std::vector<Vec2> corners = room::outline(design.room);
        const auto pieces = geometry::triangulated(corners);
        const auto& piece = pieces.at(pieces.size() / 2);
        place = (corners[piece[0]] + corners[piece[1]] + corners[piece[2]]) * (1.0 / 3);
    }
    return lookingAt({place.x, place.y, eyeHeight}, focusOf(design, catalogue), seatField);
}

std::vector<bool> wallsInTheWay(const room::Room& room, const CameraPose& pose)
{
    std::vector<bool> walls(room.walls().size(), false);
    const bool isInside =
        room::contains(room, flat(pose.eye)) && pose.eye.z < room::ceilingAt(room, flat(pose.eye));
    for (std::size_t i = 0; i < walls.size() && !isInside; ++i) {
        const room::WallLine line = room::wallLine(room, i);
        walls[i] = dot(flat(pose.eye) - line.from, line.inward) < 0.02;
    }
    return walls;
}

} // namespace bespeak::ui
