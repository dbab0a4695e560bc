// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/lights.h"

#include "models/design/placed_box.h"
#include "models/room/room_shape.h"
#include "ui/scene/mesh_geometry.h"

#include <QVector4D>

#include <algorithm>
#include <vector>

namespace bespeak::ui
{

using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr std::size_t most = 4; ///< lamps, and windows, that a shader looks at

struct Glow {
    Vec3 place;
    QVector3D colour;
    double reach = 4; ///< metres
    double strength = 1;
};

/// A warm or cool white, roughly as its colour temperature says; linear.
QVector3D whiteOf(double kelvin)
{
    const auto warmth = static_cast<float>(std::clamp((6500 - kelvin) / 3800, 0.0, 1.0));
    return QVector3D(1, 1, 1) * (1 - warmth) + QVector3D(1.0F, 0.62F, 0.30F) * warmth;
}

Glow glowOf(const catalogue::Component& lamp, const geometry::OrientedBox& box)
{
    const auto* specs = std::get_if<catalogue::LampSpecs>(&lamp.specs);
    const double lumens = specs && specs->lumens ? *specs->lumens : 600;
    const double kelvin = specs && specs->kelvin ? *specs->kelvin : 2700;
    const double strength = std::clamp(lumens / 700, 0.25, 2.5);
    Vec3 place = box.centre();
    place.z = box.base.z + box.size.z * 0.85;
    return {place, whiteOf(kelvin), 5.5, strength};
}

void addLamps(Lights& lights, const design::Design& design, const catalogue::Catalogue& catalogue,
              float power)
{
    std::vector<Glow> glows;
    for (const design::Placement& placement : design.placements) {
        const catalogue::Component* component = catalogue.find(placement.component);
        if (component && component->kind == catalogue::ComponentKind::Lamp) {
            glows.push_back(glowOf(*component, design::boxOf(placement, catalogue)));
        }
    }
    std::ranges::stable_sort(glows, std::ranges::greater(), &Glow::strength);
    glows.resize(std::min(glows.size(), most));
    lights.lampPlaces.fill(0);
    lights.lampColours.fill(0);
    for (std::size_t i = 0; i < glows.size(); ++i) {
        const auto column = static_cast<int>(i);
        const QVector3D colour = glows[i].colour * static_cast<float>(glows[i].strength) * power;
        lights.lampPlaces.setColumn(
            column, QVector4D(toScene(glows[i].place), static_cast<float>(glows[i].reach)));
        lights.lampColours.setColumn(column, QVector4D(colour, 0));
    }
    lights.lamps = static_cast<int>(glows.size());
}

void addWindows(Lights& lights, const room::Room& room)
{
    std::vector<room::Opening> windows;
    std::ranges::copy_if(room.openings(), std::back_inserter(windows), [](const auto& opening) {
        return opening.kind == room::OpeningKind::Window;
    });
    const auto area = [](const room::Opening& o) {
        return o.width.inMetres() * o.height.inMetres();
    };
    std::ranges::stable_sort(windows, std::ranges::greater(), area);
    windows.resize(std::min(windows.size(), most));
    lights.windowPlaces.fill(0);
    lights.windowFacings.fill(0);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const auto [from, to] = room::openingEnds(room, windows[i]);
        const room::WallLine line = room::wallLine(room, windows[i].wall);
        // A little outside, so that the reveal is lit too.
        const Vec2 middle = (from + to) * 0.5 - line.inward * 0.25;
        const double height = windows[i].sill.inMetres() + windows[i].height.inMetres() * 0.6;
        const auto column = static_cast<int>(i);
        lights.windowPlaces.setColumn(
            column, QVector4D(toScene({middle.x, middle.y, height}),
                              static_cast<float>(std::min(4.0, area(windows[i])))));
        lights.windowFacings.setColumn(column,
                                       QVector4D(toScene({line.inward.x, line.inward.y, 0}), 0));
    }
    lights.windows = static_cast<int>(windows.size());
}

Lights dayLights()
{
    Lights lights;
    lights.keyColour = QVector3D(1.0F, 0.90F, 0.76F) * 1.25F;
    lights.skyColour = QVector3D(0.62F, 0.66F, 0.72F);
    lights.groundColour = QVector3D(0.47F, 0.42F, 0.36F);
    lights.daylight = QVector3D(0.85F, 0.95F, 1.10F) * 0.55F;
    lights.exposure = 0.92F;
    lights.backdropTop = {0.93F, 0.94F, 0.95F};
    lights.backdropBottom = {0.80F, 0.81F, 0.83F};
    return lights;
}

Lights eveningLights()
{
    Lights lights;
    lights.keyColour = QVector3D(1.0F, 0.80F, 0.58F) * 0.50F;
    lights.skyColour = QVector3D(0.30F, 0.32F, 0.40F);
    lights.groundColour = QVector3D(0.22F, 0.17F, 0.14F);
    lights.daylight = QVector3D(0.30F, 0.42F, 0.75F) * 0.25F;
    lights.exposure = 1.0F;
    lights.backdropTop = {0.125F, 0.13F, 0.145F};
    lights.backdropBottom = {0.075F, 0.078F, 0.088F};
    return lights;
}

} // namespace

Lights makeLights(const design::Design& design, const catalogue::Catalogue& catalogue,
                  Surroundings surroundings)
{
    const bool isDay = surroundings == Surroundings::Light;
    Lights lights = isDay ? dayLights() : eveningLights();
    lights.towardsKey = toScene(geometry::normalised({-0.42, 0.38, 1.0}));
    addLamps(lights, design, catalogue, isDay ? 0.35F : 1.7F);
    addWindows(lights, design.room);
    return lights;
}

QColor groundOf(Surroundings surroundings)
{
    const Lights lights = surroundings == Surroundings::Dark ? eveningLights() : dayLights();
    const QVector3D middle = (lights.backdropTop + lights.backdropBottom) * 0.5F;
    return QColor::fromRgbF(middle.x(), middle.y(), middle.z());
}

} // namespace bespeak::ui
