// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/picture_view.h"

#include "models/standards/viewing.h"

#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

std::optional<View> viewFrom(const Picture& picture, geometry::Vec3 eye)
{
    constexpr double nearest = 0.01;
    const geometry::Vec2 way = flat(eye - picture.centre);
    const geometry::Vec2 normal = flat(picture.normal);
    View view;
    view.distance = dot(way, normal);
    view.aside = dot(way, perpendicular(normal));
    if (view.distance < nearest || picture.width <= 0 || picture.height <= 0) {
        return std::nullopt;
    }
    const double bottom = picture.centre.z - picture.height / 2;
    const auto angle = standards::offAxisAngle(picture.width, view.distance, view.aside);
    const auto vertical =
        standards::verticalAngles(eye.z, bottom, picture.height, geometry::length(way));
    if (!angle || !vertical) {
        return std::nullopt;
    }
    view.angle = *angle;
    view.top = vertical->top;
    view.eyeLine = (eye.z - bottom) / picture.height;
    view.offAxis = std::atan2(std::abs(view.aside), view.distance) * 180 / std::numbers::pi;
    return view;
}

std::vector<View> viewsOf(const Scene& scene)
{
    std::vector<View> views;
    if (scene.pictures.empty()) {
        return views;
    }
    const Picture& picture = scene.pictures.front();
    for (std::size_t i = 0; i < scene.seats.size(); ++i) {
        const Seat& seat = scene.seats[i];
        if (dot(seat.facing, flat(picture.centre - seat.eye)) <= 0) {
            continue; // who sits with the back to it does not watch it
        }
        if (auto view = viewFrom(picture, seat.eye)) {
            view->seat = i;
            views.push_back(*view);
        }
    }
    return views;
}

} // namespace bespeak::assessment
