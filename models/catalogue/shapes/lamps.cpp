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

/// A fabric shade open below and above, lit from within.
void addDrum(ShapeKit& kit, double low, double high, double tall, double z)
{
    Finish cloth = finishes::weave("shade", 0xF3E3C3);
    cloth.emission = 0.55F;
    const double t = low * 0.03;
    kit.add(cloth,
            lathe({{low - t, 0}, {low, 0}, {high, tall}, {high - t, tall}}, kit.segments(36),
                  Ends::Joined),
            {0, 0, z});
    kit.add(finishes::glow("bulb", 0xFFE2B0, 1),
            ellipsoid({low * 0.4, low * 0.4, tall * 0.4}, kit.segments(12)),
            {0, 0, z + tall * 0.25});
}

void makeArcLamp(ShapeKit& kit)
{
    const double foot = std::min({kit.width * 0.16, kit.depth * 0.5, 0.18});
    const double shade = std::min({kit.width * 0.22, kit.depth * 0.5, 0.22});
    const double base = std::min(0.04, kit.height * 0.03);
    const double bar = std::max(1e-6, std::min(0.013, kit.width * 0.02));
    const double x = foot - kit.width / 2;
    const double end = kit.width / 2 - shade;
    const double tall = shade * 0.9;
    const double top = kit.height * 0.8;
    const int round = kit.segments(36);
    kit.add(finishes::blackMetal("frame"),
            lathe({{foot, 0}, {foot, base * 0.8}, {foot * 0.96, base}}, round), {x, 0, 0});
    std::vector<Vec3> path{{x, 0, base * 0.9}};
    for (const Vec3 p :
         bow({x, 0, kit.height * 0.45}, {x, 0, kit.height * 1.1},
             {(x + end) * 0.5 + 0.1 * kit.width, 0, kit.height * 0.985}, kit.isHigh() ? 12 : 3)) {
        path.push_back(p);
    }
    for (const Vec3 p :
         bow(path.back(), {end, 0, kit.height * 0.95}, {end, 0, top}, kit.isHigh() ? 8 : 2)) {
        path.push_back(p);
    }
    path.erase(std::unique(path.begin(), path.end()), path.end());
    kit.mesh.add(finishes::blackMetal("frame"), tube(path, {bar}, kit.segments(10)),
                 {.creaseDegrees = 80});
    // A dome: brass outside, lit inside.
    std::vector<ProfilePoint> outside;
    std::vector<ProfilePoint> inside;
    const int steps = kit.isHigh() ? 7 : 3;
    for (int i = 0; i <= steps; ++i) {
        const double angle = std::numbers::pi / 2 * i / steps;
        outside.push_back({shade * std::cos(angle), tall * std::sin(angle)});
    }
    outside.back().radius = 0;
    for (auto point = outside.rbegin(); point != outside.rend(); ++point) {
        inside.push_back({point->radius * 0.97, point->height * 0.95});
    }
    const Vec3 hang{end, 0, top - tall};
    kit.add(finishes::blackMetal("frame"), lathe(outside, round, Ends::Open), hang,
            {.creaseDegrees = 80});
    kit.add(finishes::glow("shade", 0xFFE9C8, 0.8F), lathe(inside, round, Ends::Open), hang,
            {.creaseDegrees = 80});
    kit.add(finishes::glow("bulb", 0xFFE2B0, 1),
            ellipsoid({shade * 0.5, shade * 0.5, shade * 0.5}, kit.segments(14)),
            hang + Vec3{0, 0, tall * 0.1});
}

void makeTripodLamp(ShapeKit& kit)
{
    const double radius = std::min(kit.width, kit.depth) / 2;
    const double tall = std::min(kit.height * 0.24, radius * 1.3);
    const double hub = kit.height - tall * 1.12;
    const double leg = std::max(1e-6, std::min(0.016, radius * 0.08));
    for (int i = 0; i < 3; ++i) {
        const double angle = std::numbers::pi * (2.0 * i / 3 + 0.5);
        const Vec3 way{std::cos(angle), std::sin(angle), 0};
        kit.mesh.add(finishes::blackMetal("frame"),
                     tube({way * (radius - leg), way * (radius * 0.07) + Vec3{0, 0, hub}},
                          {leg * 0.75, leg}, kit.segments(10)),
                     {.creaseDegrees = 70});
    }
    kit.disc(finishes::blackMetal("frame"), leg * 2.6, leg * 2.2, {0, 0, hub - leg}, 20);
    kit.rod(finishes::blackMetal("frame"), {0, 0, hub}, {0, 0, kit.height - tall * 0.4}, leg * 0.5);
    addDrum(kit, radius * 0.92, radius * 0.72, tall, kit.height - tall);
}

void makeTableLamp(ShapeKit& kit)
{
    const double radius = std::min(kit.width, kit.depth) / 2;
    const double tall = kit.height * 0.42;
    const double body = kit.height * 0.5;
    std::vector<ProfilePoint> profile;
    const int steps = kit.isHigh() ? 14 : 4;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        profile.push_back(
            {radius * (0.14 + 0.36 * std::pow(std::sin(std::numbers::pi * (0.18 + 0.74 * t)), 1.5)),
             body * t});
    }
    Finish glaze = finishes::lacquer("frame", 0x3E6269);
    glaze.roughness = 0.2F;
    kit.add(glaze, lathe(profile, kit.segments(36)), {}, {.creaseDegrees = 60});
    kit.rod(finishes::blackMetal("frame"), {0, 0, body * 0.99}, {0, 0, kit.height - tall * 0.4},
            radius * 0.06);
    addDrum(kit, radius, radius * 0.74, tall, kit.height - tall);
}

void makeReadingLamp(ShapeKit& kit)
{
    const double foot = std::min(kit.width, kit.depth) * 0.46;
    const double base = std::min(0.03, kit.height * 0.03);
    const double bar = std::max(1e-6, std::min(0.009, foot * 0.08));
    const double y = foot - kit.depth / 2;
    const double head = foot * 0.42;
    const double front = kit.depth / 2 - head;
    const Finish metal = finishes::blackMetal("frame");
    kit.add(metal, lathe({{foot, 0}, {foot, base * 0.7}, {foot * 0.95, base}}, kit.segments(32)),
            {0, y, 0});
    std::vector<Vec3> path{{0, y, base * 0.9}};
    for (const Vec3 p : bow({0, y, kit.height * 0.8}, {0, y, kit.height * 1.06},
                            {0, front, kit.height * 0.93}, kit.isHigh() ? 8 : 2)) {
        path.push_back(p);
    }
    kit.mesh.add(metal, tube(path, {bar}, kit.segments(10)), {.creaseDegrees = 80});
    const double tall = head * 1.7;
    const Vec3 hang{0, front, kit.height * 0.94 - tall};
    kit.add(metal,
            lathe({{head * 0.96, 0}, {head, 0}, {head * 0.45, tall}, {head * 0.41, tall}},
                  kit.segments(28), Ends::Joined),
            hang);
    const double bulb = head * 1.1;
    kit.add(finishes::glow("bulb", 0xFFE2B0, 1), ellipsoid({bulb, bulb, bulb}, kit.segments(16)),
            hang + Vec3{0, 0, tall * 0.1});
}

void makeGlobeLamp(ShapeKit& kit)
{
    const double foot = kit.height * 0.12;
    const double radius = std::min(kit.width, kit.depth) / 2;
    kit.add(finishes::blackMetal("frame"),
            lathe({{radius * 0.5, 0}, {radius * 0.5, foot * 0.6}, {radius * 0.34, foot * 1.4}},
                  kit.segments(32)));
    kit.add(finishes::glow("shade", 0xFFF1DA, 0.75F),
            ellipsoid({kit.width, kit.depth, kit.height - foot}, kit.segments(32)), {0, 0, foot},
            {.creaseDegrees = 80});
}

void makeUpLight(ShapeKit& kit)
{
    // A half bowl on the wall, open to the ceiling.
    const double rim = kit.height * 0.55;
    const double plate = kit.depth * 0.1;
    Shell bowl = lathe({{0.16, 0}, {0.3, rim * 0.2}, {0.5, rim}, {0.46, rim}, {0.1, rim * 0.3}},
                       kit.segments(32));
    bowl = scaled(bowl, {kit.width, kit.depth - plate, 1});
    kit.add(finishes::blackMetal("frame"), bowl, {0, plate / 2, kit.height - rim},
            {.creaseDegrees = 60});
    kit.block(finishes::blackMetal("frame"), {kit.width * 0.5, plate, kit.height * 0.9},
              {0, (plate - kit.depth) / 2, 0}, plate * 0.3);
    kit.add(finishes::glow("bulb", 0xFFE2B0, 1),
            scaled(cylinder(0.4, 1, kit.segments(24)), {kit.width, kit.depth - plate, rim * 0.04}),
            {0, plate / 2, kit.height * 0.94});
}

void makePendant(ShapeKit& kit)
{
    const double tall = std::min(kit.height * 0.45, kit.width * 0.6);
    const double radius = std::min(kit.width, kit.depth) / 2;
    const double canopy = std::min(0.03, kit.height * 0.06);
    kit.disc(finishes::blackMetal("frame"), radius * 0.24, canopy, {0, 0, kit.height - canopy}, 28);
    kit.rod(finishes::blackMetal("frame"), {0, 0, tall * 0.95}, {0, 0, kit.height - canopy * 0.5},
            std::max(1e-6, radius * 0.018));
    addDrum(kit, radius, radius * 0.55, tall, 0);
}

} // namespace

void makeLamp(ShapeKit& kit)
{
    switch (kit.count("style", 0, 0, 5)) {
    case 0:
        kit.height > 0.9 ? makeTripodLamp(kit) : makeTableLamp(kit);
        break;
    case 1:
        makeArcLamp(kit);
        break;
    case 2:
        makeReadingLamp(kit);
        break;
    case 3:
        makeGlobeLamp(kit);
        break;
    case 4:
        makeUpLight(kit);
        break;
    default:
        makePendant(kit);
        break;
    }
}

} // namespace bespeak::catalogue
