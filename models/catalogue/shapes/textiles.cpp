// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::catalogue
{

using namespace geometry;

void makeAcousticPanel(ShapeKit& kit)
{
    // A panel that lies (under a ceiling) is thinnest in z; one that hangs is thinnest in y.
    const bool isLying = kit.height < kit.depth;
    const Vec3 size =
        isLying ? Vec3{kit.width, kit.height, kit.depth} : Vec3{kit.width, kit.depth, kit.height};
    const double bar = std::min({0.018, size.x * 0.06, size.z * 0.06});
    const double crown = size.y * 0.06;
    Shell wood = frame({size.x, size.y * 0.92, size.z}, bar);
    Shell cloth = softBox({size.x - 2 * bar, size.y * 0.98, size.z - 2 * bar},
                          {.radius = size.y * 0.12,
                           .edgeSegments = kit.isHigh() ? 2 : 0,
                           .crown = {0, crown, 0},
                           .faceSegments = kit.isHigh() ? 4 : 1});
    wood = moved(wood, {0, -size.y * 0.04, 0});
    cloth = moved(cloth, {0, 0, bar});
    if (isLying) {
        // Its face looks down into the room.
        const auto lay = [&](const Shell& shell) {
            return moved(turned(shell, Axis::X, -std::numbers::pi / 2),
                         {0, -kit.depth / 2, kit.height / 2});
        };
        wood = lay(wood);
        cloth = lay(cloth);
    }
    kit.mesh.add(finishes::oak("frame"), wood);
    kit.mesh.add(finishes::weave("fabric", 0x6E7B80), cloth, {.creaseDegrees = 60});
}

void makeBassTrap(ShapeKit& kit)
{
    const double cap = std::min(0.02, kit.height * 0.04);
    const double w = kit.width / 2;
    const double d = kit.depth / 2;
    const auto outline = [&](double s) {
        if (kit.has("corner", false)) {
            // The right angle lies in the room's corner at x- and y-; the cloth faces the room.
            return Outline{{-w * s, -d * s},
                           {w * s, -d * s},
                           {w * s, -d * s * 0.86},
                           {-w * s * 0.86, d * s},
                           {-w * s, d * s}};
        }
        return rectangleOutline(2 * w * s, 2 * d * s, std::min(w, d) * 0.35, kit.isHigh() ? 6 : 1);
    };
    kit.add(finishes::weave("fabric", 0x5B6468), prism(outline(0.985), kit.height - 2 * cap),
            {0, 0, cap}, {.grain = Grain::Upright});
    kit.add(finishes::oak("frame"), prism(outline(1), cap));
    kit.add(finishes::oak("frame"), prism(outline(1), cap), {0, 0, kit.height - cap});
}

void makeRug(ShapeKit& kit)
{
    Finish pile = finishes::weave("pile", 0xC9BDA8);
    pile.texture = "carpet";
    Finish border = finishes::weave("border", 0x6C5F58);
    border.texture = "carpet";
    const double rim = std::min({0.07, kit.width * 0.1, kit.depth * 0.1});
    if (kit.has("round", false)) {
        const int round = kit.segments(64);
        const Vec3 size{kit.width, kit.depth, 1};
        const double in = 0.5 - rim / std::max(kit.width, kit.depth);
        kit.add(border,
                scaled(lathe({{0.5, 0}, {0.5, kit.height * 0.6}, {in, kit.height * 0.75}}, round),
                       size));
        kit.add(pile, scaled(cylinder(in, kit.height, round), size));
        return;
    }
    const double round = std::min(0.02, rim * 0.4);
    const int corner = kit.isHigh() ? 4 : 0;
    kit.add(border,
            prism(rectangleOutline(kit.width, kit.depth, round, corner), kit.height * 0.75));
    kit.block(pile, {kit.width - 2 * rim, kit.depth - 2 * rim, kit.height * 0.6},
              {0, 0, kit.height * 0.4}, kit.height * 0.25);
    if (kit.isHigh() && kit.has("stripes", true)) {
        for (const double end : {-1.0, 1.0}) {
            kit.block(border, {kit.width - 2 * rim, rim * 0.35, kit.height * 0.3},
                      {0, end * (kit.depth / 2 - rim * 1.9), kit.height * 0.705});
        }
    }
}

void makeCurtain(ShapeKit& kit)
{
    const double rod = std::min({0.014, kit.height * 0.02, kit.depth * 0.2});
    const double level = kit.height - rod * 1.6;
    const double fold = std::min(0.16, std::max(kit.width * 0.05, 1e-5));
    const int folds = std::clamp(static_cast<int>(kit.width / fold), 2, 24);
    const int steps = folds * (kit.isHigh() ? 8 : 2);
    const double wave = kit.depth * 0.36;
    std::vector<Ring> rows;
    const int levels = kit.isHigh() ? 4 : 1;
    const double phase = kit.chance(0, 6);
    for (int r = 0; r <= levels; ++r) {
        const double part = static_cast<double>(r) / levels;
        Ring row;
        for (int i = 0; i <= steps; ++i) {
            const double t = static_cast<double>(i) / steps;
            const double angle = 2 * std::numbers::pi * folds * t;
            const double sway = std::sin(3.1 * t * folds / 4 + phase) * (1 - part) * 0.5;
            row.push_back({kit.width * 0.48 * (1 - 2 * t),
                           wave * (0.72 + 0.28 * (1 - part)) * std::sin(angle + sway),
                           level * part});
        }
        rows.push_back(row);
    }
    kit.mesh.add(finishes::velvet("fabric", 0x7D6A5C),
                 slab(rows, std::min(0.003, kit.depth * 0.03)),
                 {.creaseDegrees = 75, .grain = Grain::Upright});
    const double end = kit.width / 2 - rod * 2;
    kit.rod(finishes::brass("rod"), {-end, 0, level}, {end, 0, level}, rod, 12);
    for (const double side : {-1.0, 1.0}) {
        const double knob = rod * 3.2;
        kit.add(finishes::brass("rod"), ellipsoid({knob, knob, knob}, kit.segments(14)),
                {side * (kit.width / 2 - knob / 2), 0, kit.height - knob});
        kit.rod(finishes::brass("rod"), {side * end * 0.94, 0, level},
                {side * end * 0.94, -kit.depth / 2, level}, rod * 0.7);
    }
}

} // namespace bespeak::catalogue
