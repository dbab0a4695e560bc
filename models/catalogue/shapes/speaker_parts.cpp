// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/speaker_parts.h"

#include <algorithm>
#include <cmath>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

constexpr double sink = 0.04; ///< how deep a front is that cones reach into, metres

/// The radius that a kind of driver has in a front of that width.
double usualRadius(DriverKind kind, double width)
{
    switch (kind) {
    case DriverKind::Woofer:
        return width * 0.405;
    case DriverKind::Midrange:
        return std::min(width * 0.33, 0.09);
    case DriverKind::Tweeter:
        return std::min(width * 0.25, 0.052);
    case DriverKind::Port:
        return std::min(width * 0.17, 0.045);
    }
    return width * 0.4;
}

struct Row {
    std::vector<double> radii;
    double gap = 0;
    double length = 0;
};

/// The drivers side by side over at most `room`, made smaller if they need more.
Row rowOf(const std::vector<DriverKind>& kinds, double across, double room)
{
    Row row{{}, across * 0.06, 0};
    for (const DriverKind kind : kinds) {
        row.radii.push_back(usualRadius(kind, across));
        row.length += 2 * row.radii.back() + row.gap;
    }
    row.length -= row.gap;
    const double shrink = std::min(1.0, room / std::max(row.length, 1e-9));
    for (double& radius : row.radii) {
        radius *= shrink;
    }
    row.gap *= shrink;
    row.length *= shrink;
    return row;
}

void addCone(ShapeKit& kit, double r, double deep, Vec3 base)
{
    const int round = kit.segments(24);
    const double rise = std::min(0.007, r * 0.09);
    const Finish rubber = finishes::rubber("surround");
    const Finish cone = finishes::plastic("cone", 0x34363A);
    if (!kit.isHigh()) {
        kit.facing(cone, lathe({{r, 0}, {r * 0.3, -deep}, {0, -deep * 0.7}}, 8, Ends::Open), base);
        return;
    }
    kit.facing(finishes::blackMetal("trim"),
               lathe({{r, 0}, {r, rise * 0.5}, {r * 0.93, rise * 0.5}}, round, Ends::Open), base);
    kit.facing(rubber,
               lathe({{r * 0.93, rise * 0.5},
                      {r * 0.9, rise * 1.2},
                      {r * 0.82, rise * 1.1},
                      {r * 0.78, -rise * 0.2}},
                     round, Ends::Open),
               base, {.creaseDegrees = 80});
    kit.facing(cone,
               lathe({{r * 0.78, -rise * 0.2}, {r * 0.52, -deep * 0.72}, {r * 0.27, -deep}}, round,
                     Ends::Open),
               base);
    kit.facing(
        finishes::lacquer("cap", 0x202124),
        lathe({{r * 0.27, -deep}, {r * 0.2, -deep * 0.8}, {0, -deep * 0.68}}, round, Ends::Open),
        base, {.creaseDegrees = 80});
}

void addTweeter(ShapeKit& kit, double r, double deep, Vec3 base)
{
    const int round = kit.segments(24);
    const double rise = std::min(0.004, r * 0.08);
    const double guide = std::min(deep, r * 0.35);
    kit.facing(finishes::blackMetal("trim"),
               lathe({{r, 0}, {r, rise}, {r * 0.9, rise}, {r * 0.36, -guide}, {r * 0.3, -guide}},
                     round, Ends::Open),
               base);
    kit.facing(finishes::steel("dome"),
               lathe({{r * 0.3, -guide}, {r * 0.22, -guide + r * 0.17}, {0, -guide + r * 0.25}},
                     round, Ends::Open),
               base, {.creaseDegrees = 80});
}

void addPort(ShapeKit& kit, double r, double deep, Vec3 base)
{
    const int round = kit.segments(20);
    kit.facing(finishes::plastic("trim", 0x1B1B1C),
               lathe({{r, 0}, {r * 0.96, r * 0.06}, {r * 0.8, -r * 0.08}, {r * 0.74, -deep}}, round,
                     Ends::Open),
               base, {.creaseDegrees = 80});
    kit.facing(finishes::plastic("hole", 0x050505), cylinder(r * 0.76, deep * 0.05, round),
               base - Vec3{0, deep, 0});
}

} // namespace

std::vector<Driver> stacked(const std::vector<DriverKind>& kinds, FrontSize front, double lowest)
{
    const double top = front.height / 2 - std::min(front.width * 0.1, front.height * 0.06);
    const Row row = rowOf(kinds, front.width, top - lowest);
    double level = top;
    std::vector<Driver> drivers;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        drivers.push_back({kinds[i], {0, level - row.radii[i]}, row.radii[i]});
        level -= 2 * row.radii[i] + row.gap;
    }
    return drivers;
}

std::vector<Driver> lined(const std::vector<DriverKind>& kinds, FrontSize front)
{
    const Row row = rowOf(kinds, front.height, front.width * 0.94);
    double at = -row.length / 2;
    std::vector<Driver> drivers;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        drivers.push_back({kinds[i], {at + row.radii[i], 0}, row.radii[i]});
        at += 2 * row.radii[i] + row.gap;
    }
    return drivers;
}

void addDriver(ShapeKit& kit, const Driver& driver, Vec3 base)
{
    const double room = std::min(sink, kit.depth * 0.25) * 0.92;
    const double deep = std::min(room, driver.radius * 0.5);
    switch (driver.kind) {
    case DriverKind::Woofer:
    case DriverKind::Midrange:
        addCone(kit, driver.radius, deep, base);
        break;
    case DriverKind::Tweeter:
        addTweeter(kit, driver.radius, deep, base);
        break;
    case DriverKind::Port:
        addPort(kit, driver.radius, deep, base);
        break;
    }
}

double frontRelief(const ShapeKit& kit)
{
    return std::min(0.008, kit.depth * 0.04);
}

void addCabinet(ShapeKit& kit, Vec3 size, Vec3 base, const std::vector<Driver>& drivers)
{
    const Finish body = finishes::walnut("body");
    const double deep = std::min(sink, size.y * 0.25);
    const double bevel = std::min({0.008, size.x * 0.05, size.z * 0.05, deep * 0.3});
    const double round = std::min({0.02, size.x * 0.12, size.y * 0.12});
    const int corner = kit.isHigh() ? 3 : 0;

    // Round at the back only: the front's corners are where the chamfered frame begins.
    const double rest = size.y - deep;
    Outline outline;
    for (const Vec2 p : rectangleOutline(size.x, 2 * rest, round, corner)) {
        if (p.y < 0) {
            outline.push_back({p.x, p.y + rest / 2});
        }
    }
    outline.push_back({size.x / 2, rest / 2});
    outline.push_back({-size.x / 2, rest / 2});
    kit.add(body, prism(outline, size.z), base - Vec3{0, deep / 2, 0},
            {.creaseDegrees = 42, .grain = Grain::Upright});

    const auto ring = [&](double inset, double level) {
        Ring points;
        for (const Vec2 p : rectangleOutline(size.x - 2 * inset, size.z - 2 * inset, 0, 0)) {
            points.push_back({p.x, p.y, level});
        }
        return points;
    };
    const Vec3 front = base + Vec3{0, size.y / 2, size.z / 2};
    kit.facing(body, loft({ring(0, 0), ring(0, deep - bevel), ring(bevel, deep)}, Ends::Open),
               front - Vec3{0, deep, 0}, {.creaseDegrees = 30, .grain = Grain::Upright});

    std::vector<RoundHole> holes;
    for (const Driver& driver : drivers) {
        holes.push_back({driver.middle, driver.radius * 0.99});
        addDriver(kit, driver, front + Vec3{driver.middle.x, 0, driver.middle.y});
    }
    kit.add(finishes::lacquer("front", 0x232325),
            piercedFront(size.x - 2 * bevel, size.z - 2 * bevel, holes, kit.segments(24)), front);
}

void addGrille(ShapeKit& kit, Vec3 size, Vec3 base)
{
    const double radius = std::min({size.y * 0.45, size.x * 0.1, size.z * 0.1});
    kit.block(finishes::weave("grille", 0x27282B), size, base + Vec3{0, size.y / 2, 0}, radius);
}

} // namespace bespeak::catalogue
