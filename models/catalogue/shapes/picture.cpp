// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <cmath>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

/// A quiet evening over hills, so that a screen shows itself as one. Faces y+; `base` is the middle
/// of its lower edge.
void addPicture(ShapeKit& kit, double width, double height, Vec3 base)
{
    const Colour night = finishes::colour(0x131C36);
    const Colour dusk = finishes::colour(0x8E7682);
    const int bands = kit.isHigh() ? 24 : 1;
    const double step = height / bands;
    for (int i = 0; i < bands; ++i) {
        const auto t = static_cast<float>(std::pow((i + 0.5) / bands, 1.4));
        Finish band = finishes::glow("screen", 0, 0.55F);
        band.baseColour = {night.red + (dusk.red - night.red) * t,
                           night.green + (dusk.green - night.green) * t,
                           night.blue + (dusk.blue - night.blue) * t};
        kit.add(band, piercedFront(width, step, {}, 8),
                base + Vec3{0, 0, height - step * (i + 0.5)});
    }
    if (!kit.isHigh()) {
        return;
    }
    const double ahead = std::min(0.0006, kit.depth * 0.02);
    const std::vector<std::uint32_t> tones{0x2C3A55, 0x18233A};
    for (int hill = 0; hill < 2; ++hill) {
        Outline ridge{{-width / 2, 0}, {width / 2, 0}};
        for (int i = 16; i >= 0; --i) {
            const double t = i / 16.0;
            const double wave =
                std::sin(t * 5 + 1 + 2.2 * hill) + 0.4 * std::sin(t * 13 + 4 * hill);
            ridge.push_back({width * (t - 0.5), height * (0.33 - 0.15 * hill + 0.07 * wave)});
        }
        const Shell land = prism(ridge, ahead);
        kit.facing(finishes::glow("screen", tones[static_cast<std::size_t>(hill)], 0.55F),
                   mirrored(land, Axis::Y), base + Vec3{0, ahead * hill, 0});
    }
}

} // namespace

void makeDisplay(ShapeKit& kit)
{
    const bool hasStand = kit.has("stand", kit.depth > 0.13);
    const double thick = hasStand ? std::min(0.05, kit.depth * 0.4) : kit.depth;
    const double foot = hasStand ? std::min(0.07, kit.height * 0.1) : 0;
    const double height = kit.height - foot;
    const double panel = std::min(0.022, thick * 0.5);
    const double bezel = std::min({0.009, kit.width * 0.02, height * 0.02});
    const Finish body = finishes::blackMetal("body");
    const double front = thick / 2 - 0.0004;
    kit.block(body, {kit.width, panel, height}, {0, front - panel / 2, foot},
              std::min(0.004, panel * 0.3));
    kit.block(finishes::plastic("back", 0x222326), {kit.width * 0.72, thick - panel, height * 0.5},
              {0, front - panel - (thick - panel) / 2, foot + height * 0.08}, 0.006);
    addPicture(kit, kit.width - 2 * bezel, height - 2.6 * bezel,
               {0, front + 0.0002, foot + bezel * 1.6});
    if (!hasStand) {
        return;
    }
    for (const double side : {-1.0, 1.0}) {
        const double x = side * kit.width * 0.36;
        const double bar = std::min(0.014, kit.width * 0.02);
        for (const double end : {-1.0, 1.0}) {
            const Vec3 tip{x + side * bar, end * (kit.depth / 2 - bar / 2), bar / 2};
            kit.mesh.add(body,
                         tube({{x, 0, foot * 1.1}, tip}, {bar * 0.7, bar * 0.5}, kit.segments(8)));
        }
    }
}

void makeProjector(ShapeKit& kit)
{
    const double foot = std::min(0.015, kit.height * 0.12);
    const double relief = std::min(0.02, kit.depth * 0.06);
    const Finish body = finishes::lacquer("body", 0xE9E8E4);
    const Finish dark = finishes::plastic("vents", 0x2A2B2D);
    const double h = kit.height - foot;
    const double d = kit.depth - relief;
    kit.block(body, {kit.width, d, h}, {0, -relief / 2, foot},
              std::min({0.035, h * 0.25, kit.width * 0.1}));
    kit.feet(finishes::rubber("feet"), {kit.width, d, foot * 1.4}, kit.width * 0.12,
             std::min(0.016, kit.width * 0.05));
    if (kit.has("ust", false)) {
        // The lens looks up and back to the wall out of a dark well in the top.
        kit.block(finishes::plastic("trim", 0x121214), {kit.width * 0.34, d * 0.4, h * 0.02},
                  {0, d * 0.02, foot + h * 0.985});
        Finish pane = finishes::lacquer("lens", 0x1B2A4A);
        pane.roughness = 0.05F;
        kit.add(
            pane,
            scaled(ellipsoid({kit.width * 0.16, d * 0.2, h * 0.04}, kit.segments(24)), {1, 1, 1}),
            {0, d * 0.06, foot + h * 0.985});
        kit.block(finishes::weave("front", 0x3A3B3E), {kit.width * 0.96, 0.004, h * 0.62},
                  {0, d / 2 - relief / 2, foot + h * 0.18}, 0.002);
        return;
    }
    const double r = std::min({h * 0.36, kit.width * 0.2, 0.075});
    const double front = d / 2 - relief / 2;
    const Vec3 lens{kit.width * kit.number("lens_offset", 0, -0.35, 0.35), front, foot + h * 0.5};
    const int round = kit.segments(32);
    kit.facing(finishes::plastic("trim", 0x1A1A1C),
               lathe({{r * 1.15, -relief * 0.3},
                      {r * 1.15, relief * 0.6},
                      {r * 1.05, relief},
                      {r * 0.9, relief},
                      {r * 0.62, -relief * 0.2}},
                     round, Ends::Open),
               lens);
    Finish glass = finishes::lacquer("lens", 0x1B2A4A);
    glass.roughness = 0.05F;
    kit.facing(glass,
               lathe({{r * 0.64, -relief * 0.15}, {r * 0.4, relief * 0.2}, {0, relief * 0.4}},
                     round, Ends::Open),
               lens, {.creaseDegrees = 80});
    if (!kit.isHigh()) {
        return;
    }
    for (const double side : {-1.0, 1.0}) {
        const double wide = kit.width * 0.2;
        const double x = side * kit.width * 0.34;
        if (std::abs(x - lens.x) > wide / 2 + r * 1.15) {
            kit.add(dark, slats({wide, 0.002, h * 0.5}, 0.004, 0.005),
                    {x, front + 0.0005, foot + h * 0.25});
        }
        Shell vents =
            turned(slats({d * 0.4, 0.002, h * 0.45}, 0.004, 0.006), Axis::Z, 1.5707963267948966);
        kit.add(dark, vents, {side * kit.width / 2, -relief, foot + h * 0.28});
    }
    kit.block(dark, {kit.width * 0.22, d * 0.1, h * 0.01}, {0, -d * 0.3, foot + h * 0.995});
    kit.disc(finishes::glow("light", 0x7FB8FF, 0.9F), 0.004, h * 0.012,
             {kit.width * 0.16, -d * 0.3, foot + h}, 8);
}

namespace
{

/// A rolled screen: a case, the cloth with black borders, and a bar at the cloth's free end.
void addRolledScreen(ShapeKit& kit, double caseLow, double clothLow, double clothHigh,
                     double barLow)
{
    const double caseHigh = std::min(0.14, kit.height * 0.15);
    const Finish shell = finishes::lacquer("case", 0xEDEDEA);
    kit.block(shell, {kit.width, kit.depth, caseHigh}, {0, 0, caseLow},
              std::min({0.02, kit.depth * 0.25, caseHigh * 0.3}));
    const double wide = kit.width * 0.95;
    const double thin = std::min(0.004, kit.depth * 0.1);
    Finish white = finishes::plastic("screen", 0xF4F4F2);
    white.roughness = 1;
    white.emission = 0.06F;
    const double border = wide * 0.02;
    const double high = clothHigh - clothLow;
    kit.block(finishes::velvet("border", 0x121213), {wide, thin, high}, {0, 0, clothLow});
    kit.block(white,
              {wide - 2 * border, thin * 1.6, std::max(high - border - high * 0.1, high * 0.5)},
              {0, 0, clothLow + border});
    const double bar = std::min(0.03, kit.height * 0.04);
    kit.block(shell, {wide, std::min(0.03, kit.depth * 0.5), bar}, {0, 0, barLow}, bar * 0.3);
}

void addFixedScreen(ShapeKit& kit)
{
    const double bar =
        std::min({kit.number("border", 0.06, 0.005, 0.2), kit.width * 0.1, kit.height * 0.1});
    Finish cloth = finishes::plastic("screen", 0xF4F4F2);
    cloth.roughness = 1;
    cloth.emission = 0.06F;
    kit.add(finishes::velvet("frame", 0x111112), frame({kit.width, kit.depth, kit.height}, bar));
    kit.block(cloth, {kit.width - bar, kit.depth * 0.4, kit.height - bar}, {0, 0, bar / 2});
}

void addFallingScreen(ShapeKit& kit)
{
    const double box = std::min(0.14, kit.height * 0.15);
    addRolledScreen(kit, kit.height - box, 0.02 * kit.height, kit.height - box * 0.5, 0);
}

void addRisingScreen(ShapeKit& kit)
{
    const double box = std::min(0.14, kit.height * 0.15);
    const double bar = std::min(0.03, kit.height * 0.04);
    addRolledScreen(kit, 0, box * 0.5, kit.height - bar * 0.5, kit.height - bar);
    const double rear = -std::min(0.03, kit.depth * 0.3);
    for (const double side : {-1.0, 1.0}) {
        const Vec3 knee{side * kit.width * 0.05, rear, (box + kit.height) / 2};
        const double r = std::min(0.01, kit.depth * 0.08);
        kit.rod(finishes::blackMetal("arms"), {side * kit.width * 0.36, rear, box * 0.9}, knee, r);
        kit.rod(finishes::blackMetal("arms"), knee,
                {side * kit.width * 0.2, rear, kit.height - bar}, r);
    }
}

} // namespace

void makeScreen(ShapeKit& kit)
{
    const bool standsOnFloor =
        !kit.component.mountings.empty() && kit.component.mountings.front() == Mounting::Floor;
    if (!kit.has("housing", kit.depth > 0.07)) {
        addFixedScreen(kit);
    } else if (kit.has("rising", standsOnFloor)) {
        addRisingScreen(kit);
    } else {
        addFallingScreen(kit);
    }
}

} // namespace bespeak::catalogue
