// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/geometry/ray.h"
#include "models/geometry/vector.h"

#include <optional>
#include <vector>

namespace bespeak::ui
{

/// Where an eye is and which way it looks, in the room's frame.
struct CameraPose {
    geometry::Vec3 eye;
    double heading = 0;     ///< radians; 0 looks at the front wall (y-), positive turns towards x
    double pitch = 0;       ///< radians above the horizon
    double fieldOfView = 0; ///< radians, from the picture's bottom to its top

    geometry::Vec3 forward() const;
    geometry::Vec3 right() const;
    geometry::Vec3 up() const;

    friend bool operator==(const CameraPose&, const CameraPose&) = default;
};

/// The eye at a place, looking at another.
CameraPose lookingAt(geometry::Vec3 eye, geometry::Vec3 target, double fieldOfView);

/// The half line from the eye through a point of the picture; x and y from 0 to 1 from its upper
/// left corner.
/// @param aspect width / height of the picture
geometry::Ray rayThrough(const CameraPose& pose, double x, double y, double aspect);

/// The whole room from above its front right, as a model stands on a table.
CameraPose overviewPose(const room::Room& room, double aspect);

/// The whole room from above and behind the seats, towards the wall with the picture, which stays
/// in sight whichever wall it is; the same as overviewPose() where nothing is watched.
CameraPose theatrePose(const design::Design& design, const catalogue::Catalogue& catalogue,
                       double aspect);

/// From a seat at the height of its eyes, looking at the display, the screen or the front wall.
/// @param seat a placement that is a seat; without one the first seat of the design
/// @return nothing if there is no seat.
std::optional<CameraPose> seatPose(const design::Design& design,
                                   const catalogue::Catalogue& catalogue,
                                   std::optional<PlacementId> seat = std::nullopt);

/// On foot in the middle of the room, looking where a seated person looks; metres.
CameraPose walkPose(const design::Design& design, const catalogue::Catalogue& catalogue,
                    double eyeHeight);

inline constexpr double standingEyeHeight = 1.6; ///< metres
inline constexpr double childEyeHeight = 1.05;   ///< metres, of a child of about five

/// What people in the room look at: the middle of the largest display or screen, else of the front
/// wall at the height of a seated eye.
geometry::Vec3 focusOf(const design::Design& design, const catalogue::Catalogue& catalogue);

/// Which walls an eye outside the room looks through: those whose outer side faces it.
std::vector<bool> wallsInTheWay(const room::Room& room, const CameraPose& pose);

} // namespace bespeak::ui
