// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/render/viewpoint.h"

#include "models/design/placed_box.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bespeak::render
{

using geometry::Vec3;

namespace
{

constexpr double besideSeat = 0.3; ///< metres from its side to the eyes of who stands there

const design::Placement* firstSeat(const design::Design& design,
                                   const catalogue::Catalogue& catalogue)
{
    const auto found = std::ranges::find_if(design.placements, [&](const design::Placement& p) {
        const catalogue::Component* component = catalogue.find(p.component);
        return component && catalogue::isSeat(component->kind);
    });
    return found == design.placements.end() ? nullptr : &*found;
}

bool isInside(const geometry::OrientedBox& box, Vec3 point)
{
    const Vec3 local = geometry::toLocal(box, point);
    return std::abs(local.x) < box.size.x / 2 && std::abs(local.y) < box.size.y / 2 &&
           local.z > 0 && local.z < box.size.z;
}

bool isFree(Vec3 eye, const design::Design& design, const catalogue::Catalogue& catalogue)
{
    return room::contains(design.room, flat(eye)) &&
           std::ranges::none_of(design.placements, [&](const design::Placement& placement) {
               return isInside(design::boxOf(placement, catalogue), eye);
           });
}

/// A free place at either side of the first seat, else in the middle of the room.
ui::CameraPose standing(const design::Design& design, const catalogue::Catalogue& catalogue,
                        double eyeHeight)
{
    ui::CameraPose middle = ui::walkPose(design, catalogue, eyeHeight);
    const design::Placement* seat = firstSeat(design, catalogue);
    if (!seat) {
        return middle;
    }
    const geometry::OrientedBox box = design::boxOf(*seat, catalogue);
    const double side = box.size.x / 2 + besideSeat;
    for (const double x : {side, -side}) {
        Vec3 eye = geometry::toWorld(box, {x, 0, 0});
        eye.z = eyeHeight;
        if (isFree(eye, design, catalogue)) {
            return ui::lookingAt(eye, ui::focusOf(design, catalogue), middle.fieldOfView);
        }
    }
    return middle;
}

} // namespace

std::optional<Viewpoint> parseViewpoint(std::string_view word)
{
    constexpr std::array words{std::pair{std::string_view("orbit"), Viewpoint::Orbit},
                               std::pair{std::string_view("theatre"), Viewpoint::Theatre},
                               std::pair{std::string_view("seat"), Viewpoint::Seat},
                               std::pair{std::string_view("child"), Viewpoint::Child}};
    const auto* found = std::ranges::find(words, word, [](const auto& pair) { return pair.first; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

ui::CameraPose poseOf(Viewpoint viewpoint, const design::Design& design,
                      const catalogue::Catalogue& catalogue, double aspect)
{
    if (viewpoint == Viewpoint::Orbit) {
        return ui::overviewPose(design.room, aspect);
    }
    if (viewpoint == Viewpoint::Theatre) {
        return ui::theatrePose(design, catalogue, aspect);
    }
    if (viewpoint == Viewpoint::Child) {
        return standing(design, catalogue, ui::childEyeHeight);
    }
    const std::optional<ui::CameraPose> seat = ui::seatPose(design, catalogue);
    return seat ? *seat : standing(design, catalogue, ui::standingEyeHeight);
}

} // namespace bespeak::render
