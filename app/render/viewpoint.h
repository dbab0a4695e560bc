// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scene/camera_pose.h"

#include <optional>
#include <string_view>

namespace bespeak::render
{

/// From where a picture is taken.
enum class Viewpoint {
    Orbit,   ///< the whole room from above
    Theatre, ///< the same from behind the seats, towards the picture
    Seat,    ///< from the first seat; without one as Child, at the height of a standing eye
    Child    ///< standing beside the first seat, else in the middle of the room, at childEyeHeight
};

/// "orbit", "theatre", "seat", "child".
std::optional<Viewpoint> parseViewpoint(std::string_view word);

/// @param aspect width / height of the picture
ui::CameraPose poseOf(Viewpoint viewpoint, const design::Design& design,
                      const catalogue::Catalogue& catalogue, double aspect);

} // namespace bespeak::render
