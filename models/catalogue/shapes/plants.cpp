// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

constexpr double turn = 2 * std::numbers::pi;

/// A leaf that begins at the origin and grows along y+, its upper side to z+.
struct Leaf {
    double length;
    double width;
    double droop; ///< how far the tip hangs below a straight leaf, parts of the length
    double fold;  ///< how far the edges rise above the rib, parts of the width
    int rows;
    int across;                            ///< points from edge to edge
    std::function<double(double)> outline; ///< half width, 0–1, at 0 (foot) to 1 (tip)
};

Shell leafShell(const Leaf& leaf)
{
    std::vector<Ring> rows;
    for (int r = 0; r <= leaf.rows; ++r) {
        const double t = static_cast<double>(r) / leaf.rows;
        const double half = std::max(0.012, leaf.outline(t)) * leaf.width / 2;
        Ring row;
        for (int i = 0; i < leaf.across; ++i) {
            const double s = 2.0 * i / (leaf.across - 1) - 1;
            row.push_back({half * s, leaf.length * t,
                           std::abs(s) * half * 2 * leaf.fold - leaf.droop * leaf.length * t * t});
        }
        rows.push_back(row);
    }
    return slab(rows, std::max(1e-6, leaf.width * 0.012));
}

/// Where a leaf goes: its foot, how far it rises, and the way it points, radians.
struct LeafPose {
    Vec3 foot;
    double pitch;
    double azimuth; ///< 0: towards y+
};

void addLeaf(ShapeKit& kit, const Finish& finish, const Leaf& leaf, const LeafPose& pose)
{
    const Shell shell = turned(turned(leafShell(leaf), Axis::X, pose.pitch), Axis::Z, pose.azimuth);
    kit.add(finish, shell, pose.foot, {.creaseDegrees = 75});
}

Finish green(std::uint32_t srgb)
{
    Finish finish = finishes::lacquer("leaves", srgb);
    finish.roughness = 0.55F;
    return finish;
}

/// A tapered pot with a rim and soil in it. Returns the height of the soil.
double addPot(ShapeKit& kit, double radius, double height)
{
    const int round = kit.segments(28);
    const double rim = radius * 0.9;
    kit.add(finishes::plastic("pot", 0xD8D2C8), lathe({{radius * 0.7, 0},
                                                       {radius * 0.74, height * 0.03},
                                                       {radius * 0.97, height * 0.86},
                                                       {radius, height},
                                                       {rim, height},
                                                       {rim * 0.97, height * 0.88}},
                                                      round, Ends::Open));
    kit.add(finishes::plastic("soil", 0x3A2A20), cone(rim * 0.96, rim * 0.6, height * 0.05, round),
            {0, 0, height * 0.86});
    return height * 0.9;
}

double potRadius(const ShapeKit& kit, double part)
{
    return std::min({kit.width, kit.depth, kit.height * 0.7}) * part;
}

double monsteraOutline(double t)
{
    const double heart = std::pow(std::sin(std::numbers::pi * std::pow(t, 0.62)), 0.75);
    const bool isCut = t > 0.2 && t < 0.85 && std::fmod(t * 12, 2.0) >= 1;
    return heart * (isCut ? 0.66 : 1);
}

void makeMonstera(ShapeKit& kit)
{
    const double soil = addPot(kit, potRadius(kit, 0.24), kit.height * 0.24);
    const double reach = std::min(kit.width, kit.depth) / 2;
    const int leaves = kit.isHigh() ? 12 : 4;
    const bool isHigh = kit.isHigh();
    for (int i = 0; i < leaves; ++i) {
        const double rank = (i + 0.5) / leaves;
        const double azimuth = i * 2.39996 + kit.chance(-0.3, 0.3);
        const double out = reach * (0.62 - 0.4 * rank) * kit.chance(0.85, 1.1);
        const Vec3 way{-std::sin(azimuth), std::cos(azimuth), 0};
        const double top =
            soil + (kit.height - soil) * (0.26 + 0.62 * rank) * kit.chance(0.9, 1.05);
        const Vec3 foot{way.x * 0.02, way.y * 0.02, soil * 0.97};
        const Vec3 end = way * out + Vec3{0, 0, top};
        const double thin = std::max(1e-6, kit.height * 0.0065);
        kit.mesh.add(finishes::plastic("stem", 0x5E7B3C),
                     tube(bow(foot, {way.x * out * 0.25, way.y * out * 0.25, top * 0.9}, end,
                              isHigh ? 4 : 1),
                          {thin}, isHigh ? 5 : 3),
                     {.creaseDegrees = 80});
        const double size = reach * kit.chance(0.56, 0.74);
        addLeaf(kit, green(i % 3 == 0 ? 0x4C8A45 : 0x35703A),
                {size, size * 0.9, 0.34, 0.1, isHigh ? 11 : 2, isHigh ? 5 : 3, monsteraOutline},
                {end - way * (size * 0.1), 0.25 + 0.5 * rank, azimuth});
    }
}

void makeSnakePlant(ShapeKit& kit)
{
    const double radius = potRadius(kit, 0.4);
    const double soil = addPot(kit, radius, kit.height * 0.3);
    const int blades = kit.isHigh() ? 17 : 7;
    for (int i = 0; i < blades; ++i) {
        const double rank = (i + 0.5) / blades;
        const double azimuth = i * 2.39996;
        const Vec3 way{-std::sin(azimuth), std::cos(azimuth), 0};
        const double away = radius * 0.55 * std::sqrt(rank);
        const double tall = (kit.height - soil) * (1 - 0.42 * rank) * kit.chance(0.88, 1.0);
        addLeaf(kit, green(i % 2 == 0 ? 0x5B8A4E : 0x3F6E46),
                {tall, std::min(radius * 0.42, tall * 0.16), -0.03, 0.18, kit.isHigh() ? 7 : 2, 3,
                 [](double t) {
                     return t < 0.62 ? 0.62 + 0.6 * t
                                     : std::pow(std::max(0.0, (1 - t) / 0.38), 0.7);
                 }},
                {way * away + Vec3{0, 0, soil * 0.96}, 1.53 - 0.34 * rank * kit.chance(0.4, 1.0),
                 azimuth + kit.chance(-0.5, 0.5)});
    }
}

void addTwig(ShapeKit& kit, Vec3 from, Vec3 to, int leaves, double leafLength)
{
    const double thin = std::max(1e-6, kit.height * 0.004);
    const Vec3 control = (from + to) * 0.5 + Vec3{0, 0, length(to - from) * 0.18};
    const std::vector<Vec3> path = bow(from, control, to, kit.isHigh() ? 3 : 1);
    kit.mesh.add(finishes::plastic("stem", 0x6A5140), tube(path, {thin}, 3), {.creaseDegrees = 80});
    for (int i = 0; i < leaves; ++i) {
        const Vec3 foot = path[path.size() - 1 - static_cast<std::size_t>(i) % (path.size() - 1)];
        const double azimuth = std::atan2(-(to.x - from.x), to.y - from.y) + kit.chance(-1.6, 1.6);
        const double size = leafLength * kit.chance(0.75, 1.15);
        addLeaf(kit, green(kit.chance() < 0.4 ? 0x5E9150 : 0x3E7440),
                {size, size * 0.52, 0.25, 0.14, 2, 3,
                 [](double t) { return std::sin(std::numbers::pi * std::pow(t, 0.8)); }},
                {foot, kit.chance(-0.3, 0.7), azimuth});
    }
}

void makeTree(ShapeKit& kit)
{
    const double soil =
        addPot(kit, potRadius(kit, 0.27), std::min(kit.height * 0.2, kit.width * 0.6));
    const double reach = std::min(kit.width, kit.depth) / 2;
    const double fork = soil + (kit.height - soil) * 0.38;
    const double trunk = std::max(1e-6, kit.height * 0.011);
    const Vec3 crotch{reach * 0.05, 0, fork};
    const Finish bark = finishes::plastic("trunk", 0x6E5A48);
    kit.mesh.add(bark,
                 tube(bow({0, 0, soil * 0.95}, {-reach * 0.12, 0, fork * 0.6}, crotch, 5), {trunk},
                      kit.segments(9)),
                 {.creaseDegrees = 80});
    const int boughs = kit.isHigh() ? 6 : 3;
    const int twigs = kit.isHigh() ? 3 : 1;
    for (int i = 0; i < boughs; ++i) {
        const double azimuth = turn * i / boughs + kit.chance(-0.3, 0.3);
        const double rise = i % 2 == 0 ? kit.chance(0.62, 0.8) : kit.chance(0.32, 0.5);
        const Vec3 way{-std::sin(azimuth), std::cos(azimuth), 0};
        const Vec3 end = way * (reach * 0.38) + Vec3{0, 0, fork + (kit.height - fork) * rise};
        kit.mesh.add(bark, tube({crotch, end}, {trunk * 0.7, trunk * 0.35}, kit.segments(6)),
                     {.creaseDegrees = 80});
        for (int k = 0; k < twigs; ++k) {
            const double side = azimuth + kit.chance(-1.0, 1.0);
            const Vec3 to = end + Vec3{-std::sin(side) * reach * 0.4, std::cos(side) * reach * 0.4,
                                       (kit.height - fork) * kit.chance(-0.05, 0.2)};
            const Vec3 from = crotch + (end - crotch) * kit.chance(0.6, 1.0);
            addTwig(kit, from, to, kit.isHigh() ? 5 : 3, reach * 0.42);
        }
    }
}

/// A frond: a rib that bends over, with narrow leaflets on both sides.
void addFrond(ShapeKit& kit, Vec3 foot, double azimuth, double reach, double top)
{
    const Vec3 way{-std::sin(azimuth), std::cos(azimuth), 0};
    const Vec3 end = way * reach + Vec3{0, 0, top * 0.78};
    const int steps = kit.isHigh() ? 9 : 3;
    const std::vector<Vec3> rib =
        bow(foot, way * (reach * 0.3) + Vec3{0, 0, top * 1.28}, end, steps);
    kit.mesh.add(finishes::plastic("stem", 0x5E7B3C), tube(rib, {std::max(1e-6, reach * 0.012)}, 3),
                 {.creaseDegrees = 80});
    const double longest = std::min(kit.width, kit.depth) * 0.26;
    for (std::size_t i = rib.size() / 3; i < rib.size(); ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(rib.size() - 1);
        const double size = longest * (0.45 + 0.55 * std::sin(std::numbers::pi * t));
        for (const double side : {-1.0, 1.0}) {
            const double spread = 0.9 - 0.55 * t;
            addLeaf(kit, green(i % 2 == 0 ? 0x4F8A4A : 0x3C7440),
                    {size, size * 0.24, 0.3, 0.1, 2, 2, [](double u) { return 1 - u * u; }},
                    {rib[i], -0.1 - 0.3 * t, azimuth + side * spread});
        }
    }
}

void makePalm(ShapeKit& kit)
{
    const double soil =
        addPot(kit, potRadius(kit, 0.21), std::min(kit.height * 0.2, kit.width * 0.5));
    const double reach = std::min(kit.width, kit.depth) / 2;
    const int fronds = kit.isHigh() ? 10 : 3;
    for (int i = 0; i < fronds; ++i) {
        const double azimuth = i * 2.39996 + kit.chance(-0.2, 0.2);
        const double rank = (i + 0.5) / fronds;
        const Vec3 foot{kit.chance(-0.06, 0.06) * reach, kit.chance(-0.06, 0.06) * reach,
                        soil * 0.95};
        addFrond(kit, foot, azimuth, reach * (0.85 - 0.3 * rank),
                 kit.height * (0.62 + 0.38 * rank));
    }
}

} // namespace

void makePlant(ShapeKit& kit)
{
    switch (kit.count("style", kit.height > 1.3 ? 0 : 2, 0, 3)) {
    case 0:
        makeTree(kit);
        break;
    case 1:
        makePalm(kit);
        break;
    case 2:
        makeMonstera(kit);
        break;
    default:
        makeSnakePlant(kit);
        break;
    }
}

} // namespace bespeak::catalogue
