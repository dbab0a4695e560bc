// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <cmath>

namespace bespeak::catalogue
{

using namespace geometry;

void makeInWallSpeaker(ShapeKit& kit)
{
    // What lies in the wall is a plain can; what is seen is a thin white frame around a grille.
    const double lip = std::min(0.008, kit.depth * 0.2);
    const double rim = std::min({0.014, kit.width * 0.08, kit.height * 0.08});
    kit.block(finishes::plastic("can", 0x2A2A2A),
              {kit.width - 4 * rim, kit.depth - lip, kit.height - 4 * rim}, {0, -lip / 2, 2 * rim});
    kit.add(finishes::plastic("grille", 0xF2F1EE), frame({kit.width, lip, kit.height}, rim),
            {0, (kit.depth - lip) / 2, 0});
    kit.block(finishes::plastic("grille", 0xE4E3DF),
              {kit.width - 2 * rim, lip * 0.7, kit.height - 2 * rim},
              {0, kit.depth / 2 - lip * 0.65, rim}, lip * 0.2);
    if (kit.isHigh()) {
        const double bar = std::max(0.002, kit.width / 120);
        kit.add(finishes::plastic("grille", 0xD2D1CD),
                slats({kit.width - 3 * rim, lip * 0.2, kit.height - 3 * rim}, bar, bar * 2),
                {0, kit.depth / 2 - lip * 0.25, 1.5 * rim});
    }
}

void makeInCeilingSpeaker(ShapeKit& kit)
{
    const double lip = std::min(0.008, kit.height * 0.2);
    const double can = kit.height - lip;
    if (kit.has("square", false)) {
        const double rim = std::min(kit.width, kit.depth) * 0.06;
        kit.block(finishes::plastic("can", 0x2A2A2A), {kit.width * 0.8, kit.depth * 0.8, can},
                  {0, 0, lip});
        kit.block(finishes::plastic("grille", 0xF2F1EE), {kit.width, kit.depth, lip * 0.8},
                  {0, 0, lip * 0.2}, lip * 0.3);
        kit.block(finishes::plastic("grille", 0xDDDCD8),
                  {kit.width - 2 * rim, kit.depth - 2 * rim, lip * 0.3}, {0, 0, 0});
        return;
    }
    const Vec3 round{kit.width, kit.depth, 1};
    const int segments = kit.segments(48);
    kit.add(finishes::plastic("can", 0x2A2A2A),
            scaled(lathe({{0.42, lip}, {0.40, kit.height}}, segments), round));
    kit.add(
        finishes::plastic("grille", 0xF2F1EE),
        scaled(
            lathe(
                {{0.44, lip * 0.25}, {0.49, lip * 0.25}, {0.5, lip * 0.6}, {0.5, lip}, {0.42, lip}},
                segments),
            round));
    kit.add(finishes::plastic("grille", 0xDDDCD8),
            scaled(lathe({{0.3, 0}, {0.43, lip * 0.2}, {0.44, lip * 0.6}}, segments), round), {},
            {.creaseDegrees = 60});
}

void makeSoundbar(ShapeKit& kit)
{
    const double round = std::min(kit.height, kit.depth) * 0.42;
    const double cap = std::min(0.012, kit.width * 0.02);
    const int corner = kit.isHigh() ? 5 : 1;
    const auto bar = [&](double length, double shrink) {
        const double r = std::max(1e-6, round * shrink);
        Shell shell =
            prism(rectangleOutline(kit.height * shrink, kit.depth * shrink, r, corner), length);
        return moved(turned(shell, Axis::Y, 1.5707963267948966), {-length / 2, 0, kit.height / 2});
    };
    const Shading upright{.creaseDegrees = 60};
    kit.add(finishes::weave("fabric", 0x3A3C40), bar(kit.width - 2 * cap, 0.985), {}, upright);
    for (const double side : {-1.0, 1.0}) {
        kit.add(finishes::lacquer("body", 0x161618), bar(cap, 1),
                {side * (kit.width - cap) / 2, 0, 0}, upright);
    }
    kit.block(finishes::lacquer("body", 0x161618),
              {std::min(0.16, kit.width * 0.3), kit.depth * 0.28, kit.height * 0.02},
              {0, 0, kit.height * 0.98});
    if (kit.isHigh()) {
        for (int i = 0; i < 4; ++i) {
            kit.block(finishes::glow("light", 0xDCE8FF, 0.6F),
                      {kit.height * 0.06, kit.depth * 0.01, kit.height * 0.06},
                      {(i - 1.5) * kit.height * 0.16, kit.depth * 0.492, kit.height * 0.47});
        }
    }
}

void makeSpeakerStand(ShapeKit& kit)
{
    const double plate = std::min(0.015, kit.height * 0.1);
    const Finish metal = finishes::blackMetal("body");
    const double round = std::min({0.03, kit.width * 0.12, kit.depth * 0.12});
    const int corner = kit.isHigh() ? 4 : 0;
    const double foot = std::min(0.008, plate * 0.5);
    kit.add(metal, prism(rectangleOutline(kit.width, kit.depth, round, corner), plate),
            {0, 0, foot});
    kit.add(metal,
            prism(rectangleOutline(kit.width * 0.78, kit.depth * 0.78, round, corner), plate * 0.7),
            {0, 0, kit.height - plate * 0.7});
    const double column = kit.height - plate * 1.7 - foot;
    const int columns = kit.count("columns", 1, 1, 4);
    const double thick = std::min({0.07, kit.width * 0.3, kit.depth * 0.3}) / std::sqrt(columns);
    for (int i = 0; i < columns; ++i) {
        const double x = (i - (columns - 1) / 2.0) * kit.width * 0.42 / columns;
        kit.add(metal, prism(rectangleOutline(thick, thick * 1.5, thick * 0.35, corner), column),
                {x, -kit.depth * 0.06, foot + plate});
    }
    kit.feet(finishes::steel("feet"), {kit.width, kit.depth, foot * 1.2}, round * 0.9,
             std::min(0.012, round));
    if (kit.isHigh()) {
        for (const double side : {-1.0, 1.0}) {
            const double x = side * kit.width * 0.28;
            kit.disc(finishes::rubber("pads"), round * 0.4, plate * 0.1,
                     {x, kit.depth * 0.28, kit.height - plate * 0.05}, 12);
            kit.disc(finishes::rubber("pads"), round * 0.4, plate * 0.1,
                     {x, -kit.depth * 0.28, kit.height - plate * 0.05}, 12);
        }
    }
}

} // namespace bespeak::catalogue
