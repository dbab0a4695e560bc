// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/camera_rig.h"

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
constexpr double lowestPitch = -88 * degree;
constexpr double highestOrbitPitch = -2 * degree; ///< the eye stays above the floor
constexpr double highestLookPitch = 80 * degree;
constexpr double nearest = 0.6;    ///< metres from the pivot
constexpr double farthest = 60;    ///< metres
constexpr double shoulders = 0.25; ///< metres a walker keeps from walls
constexpr double widestField = 82 * degree;
constexpr double directRate = 40; ///< 1/s, while a hand holds the picture
constexpr double softRate = 14;   ///< 1/s, the wheel
constexpr double travelRate = 7;  ///< 1/s, from one way of looking to another

/// A high and narrow picture opens wider, so that one sees as much to the sides.
double widened(double fieldOfView, double aspect)
{
    const double half = std::tan(fieldOfView / 2) * std::max(1.0, 1.25 / aspect);
    return std::min(2 * std::atan(half), widestField);
}

double shortest(double from, double to)
{
    return std::remainder(to - from, 2 * std::numbers::pi);
}

} // namespace

void CameraRig::setRoom(const room::Room& room)
{
    m_room = room;
}

void CameraRig::setAspect(double aspect)
{
    m_aspect = aspect;
}

geometry::Ray CameraRig::ray(double x, double y) const
{
    return rayThrough(m_shown, x, y, m_aspect);
}

void CameraRig::fit()
{
    m_mode = CameraMode::Orbit;
    m_wanted = overviewPose(m_room, m_aspect);
    const std::vector<Vec2> corners = room::outline(m_room);
    const double height = m_room.ceilingHeight().inMetres();
    const double ahead = (height * 0.36 - m_wanted.eye.z) / std::min(-0.05, m_wanted.forward().z);
    m_distance = std::clamp(ahead, nearest, farthest);
    m_pivot = m_wanted.eye + m_wanted.forward() * m_distance;
    m_rate = travelRate;
}

void CameraRig::orbit()
{
    if (m_mode != CameraMode::Orbit) {
        fit();
    }
}

void CameraRig::sit(const CameraPose& seat)
{
    m_mode = CameraMode::Sit;
    m_wanted = seat;
    m_wanted.fieldOfView = widened(seat.fieldOfView, m_aspect);
    m_rate = travelRate;
}

void CameraRig::walk(const CameraPose& from, CameraMode mode)
{
    m_mode = mode;
    m_wanted = from;
    m_wanted.fieldOfView = widened(from.fieldOfView, m_aspect);
    m_rate = travelRate;
}

void CameraRig::turnBy(double heading, double pitch)
{
    const double highest = m_mode == CameraMode::Orbit ? highestOrbitPitch : highestLookPitch;
    m_wanted.heading += heading;
    m_wanted.pitch = std::clamp(m_wanted.pitch + pitch, lowestPitch, highest);
    if (m_mode == CameraMode::Orbit) {
        placeOrbitEye();
    }
    m_rate = directRate;
}

void CameraRig::panBy(double right, double down)
{
    if (m_mode != CameraMode::Orbit) {
        turnBy(right, -down);
        return;
    }
    const double scale = 2 * std::tan(m_wanted.fieldOfView / 2) * m_distance;
    // Along the floor rather than the picture: what is held stays under the hand when one looks
    // down, and the room never drifts up or down.
    const Vec3 ahead{std::sin(m_wanted.heading), -std::cos(m_wanted.heading), 0};
    const double steepness = std::max(0.35, std::sin(-m_wanted.pitch));
    m_pivot = m_pivot - m_wanted.right() * (right * scale) + ahead * (down * scale / steepness);
    const CameraPose overview = overviewPose(m_room, m_aspect);
    const double reach = geometry::length(overview.eye - m_pivot);
    if (reach > farthest) {
        m_pivot = m_pivot + (overview.eye - m_pivot) * (1 - farthest / reach);
    }
    placeOrbitEye();
    m_rate = directRate;
}

void CameraRig::zoomBy(double factor, double x, double y)
{
    if (m_mode != CameraMode::Orbit) {
        m_wanted.fieldOfView = std::clamp(m_wanted.fieldOfView / factor, 20 * degree, 80 * degree);
        m_rate = softRate;
        return;
    }
    const double distance = std::clamp(m_distance / factor, nearest, farthest);
    const geometry::Ray ray = rayThrough(m_wanted, x, y, m_aspect);
    const std::optional<double> hit = intersectPlane(ray, {0, 0, 1}, m_pivot.z);
    if (hit && *hit < farthest) {
        m_pivot = m_pivot + (pointAt(ray, *hit) - m_pivot) * (1 - distance / m_distance);
    }
    m_distance = distance;
    placeOrbitEye();
    m_rate = softRate;
}

void CameraRig::stepBy(double ahead, double right)
{
    const Vec2 forward{std::sin(m_wanted.heading), -std::cos(m_wanted.heading)};
    const Vec2 step = forward * ahead + flat(m_wanted.right()) * right;
    const Vec2 from = flat(m_wanted.eye);
    // Straight on, or else along one axis: so one slides along a wall.
    for (const Vec2 way : {step, Vec2{step.x, 0}, Vec2{0, step.y}}) {
        if (isFree(from + way) || (!isFree(from) && room::contains(m_room, from + way))) {
            m_wanted.eye.x += way.x;
            m_wanted.eye.y += way.y;
            break;
        }
    }
    m_rate = directRate;
}

bool CameraRig::advance(double seconds)
{
    const double part = 1 - std::exp(-seconds * m_rate);
    const Vec3 way = m_wanted.eye - m_shown.eye;
    const double turn = shortest(m_shown.heading, m_wanted.heading);
    const double tilt = m_wanted.pitch - m_shown.pitch;
    const double opening = m_wanted.fieldOfView - m_shown.fieldOfView;
    if (length(way) < 1e-3 && std::abs(turn) + std::abs(tilt) + std::abs(opening) < 3e-4) {
        const bool isMoved = m_shown != m_wanted;
        m_shown = m_wanted;
        return isMoved;
    }
    m_shown.eye = m_shown.eye + way * part;
    m_shown.heading += turn * part;
    m_shown.pitch += tilt * part;
    m_shown.fieldOfView += opening * part;
    return true;
}

void CameraRig::jump()
{
    m_shown = m_wanted;
}

std::vector<bool> CameraRig::wallsInTheWay() const
{
    return ui::wallsInTheWay(m_room, m_shown);
}

void CameraRig::placeOrbitEye()
{
    m_wanted.eye = m_pivot - m_wanted.forward() * m_distance;
    m_wanted.eye.z = std::max(m_wanted.eye.z, 0.08);
    leaveWalls();
}

/// An eye within a wall would see its inside: it is taken out of it, the shorter way.
void CameraRig::leaveWalls()
{
    const Vec2 eye = flat(m_wanted.eye);
    const std::vector<Vec2> outer = room::outerOutline(m_room);
    if (m_wanted.eye.z > m_room.ceilingHeight().inMetres() + 0.2 || room::contains(m_room, eye) ||
        !geometry::contains(outer, eye)) {
        return;
    }
    for (std::size_t i = 0; i < outer.size(); ++i) {
        const room::WallLine line = room::wallLine(m_room, i);
        const double depth = -dot(eye - line.from, line.inward);
        const double thickness = m_room.walls()[i].thickness.inMetres();
        if (depth > 0 && depth < thickness) {
            const double out = thickness + 0.1 - depth;
            m_wanted.eye.x -= line.inward.x * out;
            m_wanted.eye.y -= line.inward.y * out;
            return;
        }
    }
}

bool CameraRig::isFree(Vec2 place) const
{
    if (!room::contains(m_room, place)) {
        return false;
    }
    for (std::size_t i = 0; i < m_room.walls().size(); ++i) {
        const room::WallLine line = room::wallLine(m_room, i);
        if (geometry::distanceToSegment(place, line.from, line.to) < shoulders) {
            return false;
        }
    }
    return true;
}

} // namespace bespeak::ui
