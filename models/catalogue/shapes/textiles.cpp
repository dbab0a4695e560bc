// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

/// Wooden bars on dark felt.
void addSlatWall(ShapeKit& kit)
{
    const double felt = kit.depth * 0.35;
    kit.block(finishes::weave("felt", 0x232425), {kit.width, felt, kit.height},
              {0, (felt - kit.depth) / 2, 0});
    const double bar = std::min(0.027, kit.width * 0.2);
    kit.add(finishes::oak("body"), slats({kit.width, kit.depth - felt, kit.height}, bar, bar * 0.5),
            {0, felt / 2, 0}, {.grain = Grain::Upright});
}

/// Wells of the depths of a quadratic residue sequence of the prime 7: n squared modulo 7.
void addDiffuser(ShapeKit& kit)
{
    constexpr int wells = 7;
    const double step = kit.width / wells;
    for (int column = 0; column < wells; ++column) {
        for (int row = 0; row < wells; ++row) {
            const int residue = (column * column + row * row) % wells;
            const double deep = kit.depth * (1 - residue * 0.13);
            kit.block(finishes::oak("body"), {step, deep, kit.height / wells},
                      {(column + 0.5) * step - kit.width / 2, (deep - kit.depth) / 2,
                       row * kit.height / wells});
        }
    }
}

} // namespace

void makeAcousticPanel(ShapeKit& kit)
{
    const int slatted = kit.count("slats", 0, 0, 2);
    if (slatted != 0) {
        slatted == 1 ? addSlatWall(kit) : addDiffuser(kit);
        return;
    }
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
    const bool isRound = kit.has("round", false);
    const bool isCorner = kit.depth > kit.width * 0.5 && kit.depth < kit.width * 0.95;
    if (!isRound && !kit.has("corner", isCorner)) {
        makeAcousticPanel(kit);
        return;
    }
    const double cap = std::min(0.02, kit.height * 0.04);
    const auto outline = [&](double s) {
        const double w = kit.width / 2 * s;
        const double d = kit.depth / 2 * s;
        if (isRound) {
            return ellipseOutline(2 * w, 2 * d, kit.segments(40));
        }
        // The right angle at the back goes into a corner of the room; the front is flat.
        const double shoulder = std::min(w, 2 * d * 0.9) - d;
        return Outline{{0, -d}, {w, shoulder}, {w, d}, {-w, d}, {-w, shoulder}};
    };
    kit.add(finishes::weave("fabric", 0x5B6468), prism(outline(0.985), kit.height - 2 * cap),
            {0, 0, cap}, {.grain = Grain::Upright});
    kit.add(finishes::oak("frame"), prism(outline(1), cap));
    kit.add(finishes::oak("frame"), prism(outline(1), cap), {0, 0, kit.height - cap});
}

void makeRug(ShapeKit& kit)
{
    Finish pile = finishes::weave("rug", 0xC9BDA8);
    pile.texture = "carpet";
    Finish border = finishes::weave("border", 0xE3D9C6);
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

namespace
{

/// A hanging that falls in folds, from x = left to right, its hem at z = 0.
void addHanging(ShapeKit& kit, double left, double right, double level, int mostFolds)
{
    const double width = right - left;
    const double fold = std::min(0.19, std::max(width * 0.05, 1e-5));
    const int folds = std::clamp(static_cast<int>(width / fold), 2, mostFolds);
    const int steps = folds * (kit.isHigh() ? 8 : 2);
    const int levels = kit.isHigh() ? 4 : 1;
    const double phase = kit.chance(0, 6);
    std::vector<Ring> rows;
    for (int r = 0; r <= levels; ++r) {
        const double part = static_cast<double>(r) / levels;
        Ring row;
        for (int i = 0; i <= steps; ++i) {
            const double t = static_cast<double>(i) / steps;
            const double angle = 2 * std::numbers::pi * folds * t;
            const double sway = std::sin(3.1 * t * folds / 4 + phase) * (1 - part) * 0.7;
            row.push_back({right - width * t,
                           kit.depth * (0.26 + 0.12 * (1 - part)) * std::sin(angle + sway),
                           level * part});
        }
        rows.push_back(row);
    }
    kit.mesh.add(finishes::velvet("fabric", 0x7D6A5C),
                 slab(rows, std::min(0.003, kit.depth * 0.03)),
                 {.creaseDegrees = 75, .grain = Grain::Upright});
}

} // namespace

void makeCurtain(ShapeKit& kit)
{
    const double rod = std::min({0.014, kit.height * 0.02, kit.depth * 0.2});
    const double level = kit.height - rod * 1.6;
    const double edge = kit.width * 0.48;
    if (kit.count("panels", 1, 1, 2) == 2) {
        // Drawn aside a little, so that one sees that they open.
        addHanging(kit, -edge, -kit.width * 0.06, level, 9);
        addHanging(kit, kit.width * 0.06, edge, level, 9);
    } else {
        addHanging(kit, -edge, edge, level, 18);
    }
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
