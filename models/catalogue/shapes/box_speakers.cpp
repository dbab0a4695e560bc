// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"
#include "models/catalogue/shapes/speaker_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

constexpr double quarter = std::numbers::pi / 2;

std::vector<DriverKind> drivers(const ShapeKit& kit, int tweeters, int midranges, int woofers,
                                bool hasPort)
{
    std::vector<DriverKind> kinds;
    const auto add = [&](int count, DriverKind kind) {
        kinds.insert(kinds.end(), static_cast<std::size_t>(count), kind);
    };
    add(kit.count("tweeter", tweeters, 0, 2), DriverKind::Tweeter);
    add(kit.count("midrange", midranges, 0, 2), DriverKind::Midrange);
    add(kit.count("woofers", woofers, 0, 4), DriverKind::Woofer);
    if (kit.has("port", hasPort)) {
        kinds.push_back(DriverKind::Port);
    }
    return kinds;
}

/// A cabinet of the size with its front's drivers, or a grille over them.
void addFront(ShapeKit& kit, Vec3 size, Vec3 base, const std::vector<Driver>& drivers)
{
    const double relief = frontRelief(kit);
    const Vec3 cabinet{size.x, size.y - relief, size.z};
    const Vec3 at = base - Vec3{0, relief / 2, 0};
    const bool hasGrille = kit.has("grille", kit.has("dipole", false));
    addCabinet(kit, cabinet, at, hasGrille ? std::vector<Driver>{} : drivers);
    if (hasGrille) {
        const double rim = std::min({0.012, size.x * 0.06, size.z * 0.06});
        addGrille(kit, {size.x - 2 * rim, relief, size.z - 2 * rim},
                  base + Vec3{0, size.y / 2 - relief, rim});
    }
}

} // namespace

void makeBoxSpeaker(ShapeKit& kit)
{
    const FrontSize front{kit.width, kit.height};
    auto set = stacked(drivers(kit, 1, 0, 1, false), front, -kit.height * 0.44);
    // A small stack hangs in the middle of its front rather than from its top.
    const double low = set.empty() ? 0 : set.back().middle.y - set.back().radius;
    const double spare = std::max(0.0, (low + kit.height * 0.44) / 2);
    for (Driver& driver : set) {
        driver.middle.y -= spare;
    }
    addFront(kit, {kit.width, kit.depth, kit.height}, {}, set);
}

void makeTowerSpeaker(ShapeKit& kit)
{
    const double foot = std::min(0.022, kit.height * 0.05);
    const double plinth = std::min(0.025, kit.height * 0.05);
    const double inset = std::min({0.02, kit.width * 0.08, kit.depth * 0.08});
    const double height = kit.height - foot - plinth;
    const double width = kit.width - 2 * inset;
    auto kinds = drivers(kit, 1, 1, 2, false);
    auto set = stacked(kinds, {width, height}, -height * 0.38);
    if (kit.has("port", true) && !set.empty()) {
        const double radius = std::min(width * 0.17, height * 0.04);
        if (set.back().kind == DriverKind::Port) {
            set.pop_back();
        }
        set.push_back({DriverKind::Port, {0, -height * 0.43}, radius});
    }
    addFront(kit, {width, kit.depth - 2 * inset, height}, {0, 0, foot + plinth}, set);
    kit.block(finishes::lacquer("plinth", 0x1E1E20), {kit.width, kit.depth, plinth}, {0, 0, foot},
              plinth * 0.2);
    kit.feet(finishes::blackMetal("feet"), {kit.width, kit.depth, foot}, inset * 1.8,
             std::min(0.016, inset * 1.2));
}

void makeCentreSpeaker(ShapeKit& kit)
{
    const int woofers = kit.count("woofers", 2, 0, 4);
    std::vector<DriverKind> kinds(static_cast<std::size_t>(woofers / 2), DriverKind::Woofer);
    const auto add = [&](int count, DriverKind kind) {
        kinds.insert(kinds.end(), static_cast<std::size_t>(count), kind);
    };
    add(kit.count("midrange", 0, 0, 2), DriverKind::Midrange);
    add(kit.count("tweeter", 1, 0, 2), DriverKind::Tweeter);
    add(woofers - woofers / 2, DriverKind::Woofer);
    addFront(kit, {kit.width, kit.depth, kit.height}, {}, lined(kinds, {kit.width, kit.height}));
}

void makeHeightSpeaker(ShapeKit& kit)
{
    // Its driver lies in the sloped top and looks up over the listeners to the ceiling.
    const Finish body = finishes::walnut("body");
    const double low = kit.height * 0.45;
    const double w = kit.width / 2;
    const double d = kit.depth / 2;
    const Vec3 slope{0, 2 * d, low - kit.height};
    const double run = length(slope);
    const double round = std::min(0.006, w * 0.1);
    Shell side = prism({{-d, 0}, {d, 0}, {d, low}, {-d, kit.height}}, kit.width);
    side = turned(turned(side, Axis::X, quarter), Axis::Z, quarter);
    side = moved(side, {-w, 0, 0});
    const double tilt = std::atan2(kit.height - low, 2 * d);
    Shell cloth = softBox({kit.width * 0.88, run * 0.86, kit.height * 0.03},
                          {.radius = round, .edgeSegments = kit.isHigh() ? 1 : 0});
    cloth = moved(turned(cloth, Axis::X, -tilt), {0, 0, (kit.height + low) / 2});
    if (!kit.has("up", true)) {
        // Hung upside down, it looks down at the listeners.
        side = moved(mirrored(side, Axis::Z), {0, 0, kit.height});
        cloth = moved(mirrored(cloth, Axis::Z), {0, 0, kit.height});
    }
    kit.mesh.add(body, side, {.grain = Grain::Upright});
    kit.mesh.add(finishes::weave("grille", 0x27282B), cloth);
}

void makeSubwoofer(ShapeKit& kit)
{
    const bool isDown = kit.has("down", false);
    const double foot = std::min(isDown ? 0.06 : 0.03, kit.height * 0.15);
    const double relief = frontRelief(kit);
    const Vec3 size{kit.width, kit.depth - (isDown ? 0 : relief), kit.height - foot};
    kit.feet(finishes::rubber("feet"), {kit.width, kit.depth, foot}, kit.width * 0.14,
             std::min(0.025, kit.width * 0.07));
    const double most = std::min(kit.width, size.z) * 0.44;
    const bool hasPort = kit.has("port", false);
    const double room = hasPort ? std::min(most, size.z * 0.39) : most;
    const double radius = std::min(kit.number("driver", 2 * most, 0.02, 1) * 0.54, room);
    if (isDown) {
        kit.block(finishes::lacquer("body", 0x1D1D1F), size, {0, 0, foot},
                  std::min({0.03, size.x * 0.08, size.z * 0.08}));
        Shell cone =
            lathe({{radius * 0.25, foot * 0.3}, {radius * 0.8, foot * 0.8}, {radius, foot}},
                  kit.segments(24));
        kit.add(finishes::plastic("cone", 0x34363A), cone);
        return;
    }
    std::vector<Driver> set{
        {DriverKind::Woofer, {0, hasPort ? size.z * 0.46 - radius : 0}, radius}};
    if (hasPort) {
        const double port = std::min(0.05, size.z * 0.065);
        set.push_back({DriverKind::Port, {0, port * 1.3 - size.z / 2}, port});
    }
    if (kit.has("grille", false)) {
        set.clear();
        const double rim = std::min(kit.width, size.z) * 0.06;
        addGrille(kit, {size.x - 2 * rim, relief, size.z - 2 * rim},
                  {0, kit.depth / 2 - relief, foot + rim});
    }
    addCabinet(kit, size, {0, -relief / 2, foot}, set);
}

} // namespace bespeak::catalogue
