// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

int usualKnobs(ComponentKind kind)
{
    return kind == ComponentKind::Receiver ? 2 : kind == ComponentKind::Amplifier ? 1 : 0;
}

void addKnob(ShapeKit& kit, double radius, double relief, Vec3 base)
{
    kit.facing(finishes::blackMetal("knobs"),
               lathe({{radius, 0}, {radius, relief * 0.85}, {radius * 0.9, relief}, {0, relief}},
                     kit.segments(24), Ends::Open),
               base);
    if (kit.isHigh()) {
        kit.block(finishes::steel("mark"), {radius * 0.08, relief * 0.1, radius * 0.5},
                  base + Vec3{0, relief, radius * 0.3});
    }
}

} // namespace

void makeElectronics(ShapeKit& kit)
{
    const double foot = std::min(0.014, kit.height * 0.12);
    const double relief = std::min(0.016, kit.depth * 0.06);
    const double plate = std::min(0.012, kit.depth * 0.05);
    const double h = kit.height - foot;
    const double front = kit.depth / 2 - relief;
    const Finish body = finishes::blackMetal("body");
    const Finish face = finishes::blackMetal("body");
    kit.block(body, {kit.width * 0.985, kit.depth - relief - plate, h * 0.985},
              {0, -(relief + plate) / 2, foot}, std::min(0.003, h * 0.04));
    kit.block(face, {kit.width, plate, h}, {0, front - plate / 2, foot},
              std::min(0.005, plate * 0.4));
    kit.feet(finishes::rubber("feet"), {kit.width, kit.depth - 2 * relief, foot}, kit.width * 0.1,
             std::min(0.025, kit.width * 0.06));

    const int knobs = kit.count("knobs", usualKnobs(kit.component.kind), 0, 2);
    const double r = std::min({h * 0.24, 0.03, kit.width * 0.07});
    const double level = foot + h * 0.56;
    if (knobs > 0) {
        addKnob(kit, r, relief, {kit.width * 0.4, front, level});
    }
    if (knobs > 1) {
        addKnob(kit, r, relief, {-kit.width * 0.4, front, level});
    }
    Finish glass = finishes::glow("display", 0x10161C, 0.1F);
    glass.roughness = 0.1F;
    const double wide = kit.width * 0.42;
    const double high = std::min(h * 0.26, 0.035);
    kit.block(glass, {wide, 0.003, high}, {0, front, level - high / 2}, 0.001);
    if (!kit.isHigh()) {
        return;
    }
    const Finish digits = finishes::glow("light", 0x8FD0FF, 0.9F);
    for (int i = 0; i < 9; ++i) {
        const double tall = high * (i % 3 == 1 ? 0.3 : 0.42);
        kit.block(digits, {wide * 0.045, 0.001, tall},
                  {wide * (i - 4) * 0.075, front + 0.0012, level - tall / 2});
    }
    for (int i = 0; i < 6; ++i) {
        kit.facing(finishes::steel("buttons"),
                   cylinder(std::min(0.004, h * 0.05), relief * 0.3, 10),
                   {kit.width * (i - 2.5) * 0.06, front, foot + h * 0.2});
    }
    const double slot = std::min(0.004, kit.width * 0.01);
    Shell vents = turned(slats({kit.width * 0.7, h * 0.006, kit.depth * 0.5}, slot, slot * 2.4),
                         Axis::X, -1.5707963267948966);
    kit.add(finishes::plastic("vents", 0x0B0B0C), vents, {0, -kit.depth * 0.3, foot + h * 0.988});
}

void makeRack(ShapeKit& kit)
{
    const double post = std::min({0.035, kit.width * 0.08, kit.depth * 0.08});
    const Finish metal = finishes::blackMetal("frame");
    const int shelves = kit.count("shelves", std::clamp(kit.height / 0.25, 2.0, 8.0), 1, 12);
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            kit.block(metal, {post, post, kit.height},
                      {x * (kit.width - post) / 2, y * (kit.depth - post) / 2, 0}, post * 0.15);
        }
    }
    const double board = std::min(0.022, kit.height * 0.03);
    const double low = std::min(0.07, kit.height * 0.1);
    for (int i = 0; i <= shelves; ++i) {
        const double z = low + (kit.height - low - board) * i / shelves;
        kit.block(finishes::walnut("body"), {kit.width - post * 0.4, kit.depth - post * 0.4, board},
                  {0, 0, z}, board * 0.2);
    }
}

void makeWallMount(ShapeKit& kit)
{
    const Finish metal = finishes::blackMetal("body");
    const double plate = std::min(0.02, kit.depth * 0.2);
    const double rear = -kit.depth / 2;
    const double rail = std::min(0.04, kit.width * 0.1);
    kit.block(metal, {kit.width * 0.5, plate, kit.height * 0.7},
              {0, rear + plate / 2, kit.height * 0.15}, plate * 0.2);
    const double front = kit.depth / 2 - plate / 2;
    for (const double side : {-1.0, 1.0}) {
        kit.block(metal, {rail, plate, kit.height}, {side * (kit.width - rail) / 2, front, 0},
                  plate * 0.2);
        kit.block(metal, {kit.width, plate * 0.8, rail},
                  {0, front - plate * 0.6, kit.height * (0.5 + side * 0.2) - rail / 2});
    }
    if (!kit.has("arm", kit.depth > 0.06)) {
        return;
    }
    const double arm = std::min(0.03, kit.height * 0.12);
    const double knee = (rear + front) / 2;
    for (const double side : {-1.0, 1.0}) {
        const double x = side * kit.width * 0.16;
        const Vec3 wall{x, rear + plate, kit.height / 2};
        const Vec3 bend{x + side * kit.width * 0.14, knee, kit.height / 2};
        kit.mesh.add(metal, tube({wall, bend, {x * 0.8, front - plate, kit.height / 2}}, {arm / 2},
                                 kit.segments(10)));
        kit.disc(finishes::steel("joints"), arm * 0.6, arm * 1.4, bend - Vec3{0, 0, arm * 0.7}, 16);
    }
}

} // namespace bespeak::catalogue
