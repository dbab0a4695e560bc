// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/camera_pose.h"
#include "ui/scene/scene_view.h"

#include <vector>

namespace bespeak::ui
{

/// How the eye moves: where it shall be (at once when dragged) and where it is (following softly).
/// Knows the room for its limits, and nothing of how things are drawn.
class CameraRig
{
public:
    void setRoom(const room::Room& room);
    void setAspect(double aspect); ///< width / height of the picture

    CameraMode mode() const { return m_mode; }
    /// What the picture shows now.
    const CameraPose& pose() const { return m_shown; }
    geometry::Ray ray(double x, double y) const; ///< of the picture, 0–1 from its upper left

    /// The whole room in orbit.
    void fit();
    /// From where one is, out of the room, to orbit.
    void orbit();
    void sit(const CameraPose& seat);
    /// @param mode Walk or Child, which differ in the height of the eye.
    void walk(const CameraPose& from, CameraMode mode = CameraMode::Walk);

    /// Turns about the room's point of interest (orbit) or looks about; radians.
    void turnBy(double heading, double pitch);
    /// Moves with the picture: by fractions of its height, right and down.
    void panBy(double right, double down);
    /// Comes nearer to what is at a place of the picture; factor > 1.
    void zoomBy(double factor, double x = 0.5, double y = 0.5);
    /// A step on foot, metres; stops at walls and slides along them.
    void stepBy(double ahead, double right);

    /// Lets time pass. @return true while the picture still moves.
    bool advance(double seconds);
    void jump(); ///< to where it shall be, at once

    /// Walls between the eye and the room.
    std::vector<bool> wallsInTheWay() const;

private:
    void placeOrbitEye();
    void leaveWalls();
    bool isFree(geometry::Vec2 place) const;

    room::Room m_room;
    double m_aspect = 1.5;
    CameraMode m_mode = CameraMode::Orbit;
    geometry::Vec3 m_pivot;
    double m_distance = 6;
    CameraPose m_wanted;
    CameraPose m_shown;
    double m_rate = 12; ///< how fast the picture follows, 1/s
};

} // namespace bespeak::ui
