// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// The angle that the picture fills for the main seat, and every seat's line of sight.
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <cmath>
#include <numbers>

namespace bespeak::ui
{

using geometry::Vec2;
using geometry::Vec3;

namespace
{

struct Edges {
    Vec2 left;
    Vec2 right;
};

Edges edgesOf(const assessment::Picture& picture)
{
    const Vec2 normal = normalised(flat(picture.normal));
    const Vec2 along = Vec2{-normal.y, normal.x} * (picture.width / 2);
    return {flat(picture.centre) - along, flat(picture.centre) + along};
}

/// Degrees between two points as seen from a third.
double angleBetween(Vec2 eye, Vec2 one, Vec2 other)
{
    const Vec2 a = one - eye;
    const Vec2 b = other - eye;
    return std::abs(std::atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)) * 180 /
           std::numbers::pi;
}

} // namespace

void addViewing(Overlay& overlay, const assessment::Scene& scene,
                const assessment::Assessment& assessment)
{
    if (scene.pictures.empty() || scene.seats.empty()) {
        return;
    }
    const assessment::Picture& picture = scene.pictures.front();
    const Edges edges = edgesOf(picture);
    const assessment::Seat& main = scene.seats[scene.mainSeat];
    const Vec2 eye = flat(main.eye);
    const Tone tone = toneOf(assessment, "picture.viewing-angle");
    overlay.areas.push_back(
        {OverlayKind::Viewing, {eye, edges.left, edges.right}, main.eye.z, main.eye.z, tone});
    for (const Vec2 edge : {edges.left, edges.right}) {
        overlay.lines.push_back(
            {OverlayKind::Viewing, {main.eye, {edge.x, edge.y, picture.centre.z}}, tone, false});
    }
    for (const assessment::Seat& seat : scene.seats) {
        overlay.lines.push_back(
            {OverlayKind::Viewing, {seat.eye, picture.centre}, Tone::Neutral, true});
    }
    const Vec2 inside = eye + (flat(picture.centre) - eye) * 0.5;
    overlay.labels.push_back(
        {OverlayKind::Viewing,
         {inside.x, inside.y, main.eye.z},
         numberText(angleBetween(eye, edges.left, edges.right)) + QStringLiteral("°"),
         tone});
}

} // namespace bespeak::ui
