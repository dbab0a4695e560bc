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

/// Where the parts of a seat end, metres; proportions give way when the size is unusual.
struct SeatMeasures {
    double leg;     ///< height of the feet
    double seatTop; ///< height of the seat
    double cushion; ///< thickness of a seat cushion
    double arm;     ///< width of an arm
    double armTop;  ///< height of an arm
    double back;    ///< depth of the back at its foot
};

SeatMeasures measuresOf(const ShapeKit& kit)
{
    const double h = kit.height;
    const double seat = std::min(kit.number("seat_height", 0.43, 0.05, 10), h * 0.6);
    return {.leg = std::min(0.11, h * 0.14),
            .seatTop = seat,
            .cushion = std::min(0.17, seat * 0.4),
            .arm = std::min(kit.number("arm_width", 0.16, 0.02, 1), kit.width * 0.16),
            .armTop = std::min(seat + 0.19, h * 0.82),
            .back = std::min(0.2, kit.depth * 0.22)};
}

/// A cushion that leans back: its foot stays where it is.
void addBackCushion(ShapeKit& kit, const Finish& fabric, Vec3 size, Vec3 base)
{
    const Cushion softness{.edge = 0.42, .crown = 0.13, .isUpright = true};
    if (!kit.isHigh()) {
        kit.cushion(fabric, size, base, softness);
        return;
    }
    Shell shell = softBox(size, {.radius = size.y * 0.4,
                                 .edgeSegments = kit.cushionEdges,
                                 .crown = {0, size.y * 0.13, size.z * 0.04},
                                 .faceSegments = 2});
    kit.add(fabric, turned(shell, Axis::X, 0.13), base, {.creaseDegrees = 80});
}

/// A run of seats along x: base, seat and back cushions, back rest; its back edge at y = `rear`.
struct Run {
    double left;
    double right;
    double rear;
    double front;
    int places;
};

void addRun(ShapeKit& kit, const SeatMeasures& m, const Finish& fabric, const Run& run)
{
    const double width = run.right - run.left;
    const double middle = (run.left + run.right) / 2;
    const double depth = run.front - run.rear;
    const double base = m.seatTop - m.cushion;
    const double overhang = std::min(0.015, depth * 0.02);
    kit.block(fabric, {width, depth - overhang, base - m.leg},
              {middle, (run.rear + run.front - overhang) / 2, m.leg}, (base - m.leg) * 0.12);
    kit.block(fabric, {width, m.back * 0.62, kit.height * 0.9 - m.leg},
              {middle, run.rear + m.back * 0.31, m.leg}, m.back * 0.2);
    const double place = width / run.places;
    const double seatDepth = depth - m.back * 0.62;
    for (int i = 0; i < run.places; ++i) {
        const double x = run.left + place * (i + 0.5);
        kit.cushion(fabric, {place * 0.985, seatDepth, m.cushion},
                    {x, run.front - seatDepth / 2, base}, {.edge = 0.28, .crown = 0.12});
        addBackCushion(kit, fabric, {place * 0.97, m.back * 0.95, (kit.height - m.seatTop) * 1.0},
                       {x, run.rear + m.back * 1.12, m.seatTop * 0.985});
    }
}

void addArm(ShapeKit& kit, const SeatMeasures& m, const Finish& fabric, double x, double rear,
            double front)
{
    const double depth = front - rear;
    const Vec3 size{m.arm, depth, m.armTop - m.leg};
    const Vec3 base{x, (front + rear) / 2, m.leg};
    if (!kit.isHigh()) {
        kit.block(fabric, size, base);
        return;
    }
    kit.add(fabric,
            softBox(size, {.radius = std::min(m.arm * 0.32, size.z * 0.3),
                           .edgeSegments = 2,
                           .crown = {m.arm * 0.02, 0, size.z * 0.02},
                           .faceSegments = 2}),
            base, {.creaseDegrees = 70});
}

int placesFor(const ShapeKit& kit, double width)
{
    return kit.count("places", std::round(std::clamp(width / 0.68, 1.0, 6.0)), 1, 8);
}

void addThrowPillow(ShapeKit& kit, const SeatMeasures& m, double x, double y, double lean)
{
    const double side = std::min({0.42, (kit.height - m.seatTop) * 0.95, kit.width * 0.25});
    Shell shell = softBox({side, side * 0.34, side}, {.radius = side * 0.05,
                                                      .edgeSegments = 1,
                                                      .crown = {0, side * 0.084, 0},
                                                      .faceSegments = 4});
    shell = turned(turned(shell, Axis::X, 0.3), Axis::Z, lean);
    kit.add(finishes::velvet("pillow", 0xB4653F), shell, {x, y, m.seatTop}, {.creaseDegrees = 80});
}

/// 1: at x-, left for who looks at the sofa from the room; 2: at x+. As -1, +1, or 0 for neither.
int sideOf(const ShapeKit& kit, const std::string& name)
{
    const int side = kit.count(name, 0, 0, 2);
    return side == 0 ? 0 : 2 * side - 3;
}

/// The long seat at one end of a sofa, or the run of seats that goes round the corner.
void addWing(ShapeKit& kit, const SeatMeasures& m, const Finish& fabric, int side, double width,
             bool hasBack)
{
    const double outer = side * kit.width / 2;
    const double inner = outer - side * width;
    const double rear = -kit.depth / 2;
    const double front = kit.depth / 2;
    const double base = m.seatTop - m.cushion;
    const double edge = hasBack ? m.back * 0.62 : m.arm;
    const double middle = (inner + outer - side * edge) / 2;
    const double seat = width - edge;
    kit.block(fabric, {seat, kit.depth, base - m.leg}, {middle, 0, m.leg}, (base - m.leg) * 0.12);
    const double seatRear = rear + m.back * 0.62;
    const int pieces = hasBack ? kit.count("wing_places", 2, 1, 4) : 1;
    const double piece = (front - seatRear) / pieces;
    for (int i = 0; i < pieces; ++i) {
        const double y = seatRear + piece * (i + 0.5);
        kit.cushion(fabric, {seat * 0.985, piece * 0.985, m.cushion}, {middle, y, base},
                    {.edge = 0.28, .crown = 0.1});
        if (hasBack && i > 0) {
            Shell back = softBox({piece * 0.95, m.back * 0.9, kit.height - m.seatTop},
                                 {.radius = m.back * 0.36,
                                  .edgeSegments = kit.isHigh() ? 1 : 0,
                                  .crown = {0, m.back * 0.1, 0},
                                  .faceSegments = kit.isHigh() ? 2 : 1});
            back = turned(turned(back, Axis::X, 0.13), Axis::Z, side * 1.5707963267948966);
            kit.add(fabric, back, {outer - side * m.back * 1.12, y, m.seatTop * 0.985},
                    {.creaseDegrees = 80});
        }
    }
    kit.block(fabric, {seat, m.back * 0.62, kit.height * 0.9 - m.leg},
              {middle, rear + m.back * 0.31, m.leg}, m.back * 0.2);
    addBackCushion(kit, fabric, {seat * 0.97, m.back * 0.95, kit.height - m.seatTop},
                   {middle, rear + m.back * 1.12, m.seatTop * 0.985});
    if (hasBack) {
        kit.block(fabric, {edge, kit.depth, kit.height * 0.9 - m.leg},
                  {outer - side * edge / 2, 0, m.leg}, edge * 0.2);
    } else {
        addArm(kit, m, fabric, outer - side * m.arm / 2, rear, rear + kit.depth * 0.62);
    }
}

/// Feet under the run, and under the wing's front end if there is one.
void addSofaFeet(ShapeKit& kit, const SeatMeasures& m, double runFront, int wing, double wingWidth)
{
    const double inset = std::min(kit.width, kit.depth) * 0.07;
    const double radius = std::min(0.025, m.arm * 0.2);
    const Shell foot = cone(radius * 0.7, radius, m.leg * 1.02, kit.segments(12));
    const Finish wood = finishes::walnut("legs");
    for (const int side : {-1, 1}) {
        const double x = side * (kit.width / 2 - inset);
        const double front = side == wing ? kit.depth / 2 : runFront;
        kit.add(wood, foot, {x, inset - kit.depth / 2, 0});
        kit.add(wood, foot, {x, front - inset, 0});
    }
    if (wing != 0) {
        const double inner = wing * (kit.width / 2 - wingWidth + inset);
        kit.add(wood, foot, {inner, kit.depth / 2 - inset, 0});
    }
}

} // namespace

void makeSofa(ShapeKit& kit)
{
    const SeatMeasures m = measuresOf(kit);
    const Finish fabric = finishes::weave("fabric", 0x8B8880);
    const int chaise = sideOf(kit, "chaise");
    constexpr double longestChaise = 1.9;
    const int corner = kit.depth > longestChaise && chaise != 0 ? chaise : sideOf(kit, "corner");
    const int wing = corner != 0 ? corner : chaise;
    const double rear = -kit.depth / 2;
    const double runDepth = wing != 0 ? std::min(kit.depth * 0.62, 1.0) : kit.depth;
    const double front = rear + runDepth;
    const double wingWidth = std::min(kit.width * 0.4, corner != 0 ? 1.0 : 0.95);
    Run run{-kit.width / 2, kit.width / 2, rear, front, 1};
    for (const int side : {-1, 1}) {
        const double edge = side == wing ? wingWidth : m.arm;
        (side < 0 ? run.left : run.right) -= side * edge;
        if (side != wing) {
            addArm(kit, m, fabric, side * (kit.width - m.arm) / 2, rear, front);
        }
    }
    run.places = std::max(1, placesFor(kit, run.right - run.left) -
                                 (wing != 0 && kit.has("places", false) ? 1 : 0));
    kit.cushionEdges = run.places > 3 || wing != 0 ? 1 : 2;
    addRun(kit, m, fabric, run);
    if (wing != 0) {
        addWing(kit, m, fabric, wing, wingWidth, corner != 0);
    }
    addSofaFeet(kit, m, front, wing, wingWidth);
    if (kit.isHigh() && kit.has("pillows", run.places > 1)) {
        const double y = rear + m.back * 1.9;
        addThrowPillow(kit, m, run.left + 0.24, y, 0.25);
        if (wing <= 0) {
            addThrowPillow(kit, m, run.right - 0.24, y, -0.3);
        }
    }
}

void makeArmchair(ShapeKit& kit)
{
    SeatMeasures m = measuresOf(kit);
    m.leg = std::min(0.16, kit.height * 0.2);
    m.arm = std::min(0.13, kit.width * 0.16);
    const Finish fabric = finishes::velvet("fabric", 0x4F6B62);
    const double rear = -kit.depth / 2;
    for (const double side : {-1.0, 1.0}) {
        addArm(kit, m, fabric, side * (kit.width - m.arm) / 2, rear, kit.depth / 2);
    }
    addRun(kit, m, fabric, {m.arm - kit.width / 2, kit.width / 2 - m.arm, rear, kit.depth / 2, 1});
    const double leg = std::min(0.022, m.arm * 0.25);
    const double x = kit.width / 2 - m.arm * 0.5;
    for (const double side : {-1.0, 1.0}) {
        for (const double end : {-1.0, 1.0}) {
            const double y = end * kit.depth * 0.42;
            kit.mesh.add(finishes::oak("legs"),
                         tube({{side * x, y, 0}, {side * x * 0.94, y * 0.92, m.leg * 1.05}},
                              {leg * 0.6, leg}, kit.segments(10)));
        }
    }
}

void makeRecliner(ShapeKit& kit)
{
    const Finish hide = finishes::leather("fabric", 0x3B2F2A);
    const int places = placesFor(kit, kit.width - 0.2);
    const double foot = std::min(0.03, kit.height * 0.05);
    const double arm = std::min(0.2, kit.width / (places + 1) * 0.3);
    const double seat = (kit.width - arm * (places + 1)) / places;
    const double rear = -kit.depth / 2;
    const double seatTop = std::min(0.47, kit.height * 0.5);
    const double armTop = std::min(seatTop + 0.15, kit.height * 0.7);
    const double back = std::min(0.26, kit.depth * 0.3);
    kit.cushionEdges = places > 1 ? 1 : 2;
    kit.block(finishes::rubber("feet"), {kit.width * 0.9, kit.depth * 0.7, foot}, {});
    for (int i = 0; i <= places; ++i) {
        const double x = -kit.width / 2 + arm / 2 + i * (seat + arm);
        kit.cushion(hide, {arm, kit.depth * 0.86, armTop - foot}, {x, kit.depth * 0.03, foot},
                    {.edge = 0.3, .crown = 0});
        if (kit.isHigh() && kit.has("cup_holders", places > 1)) {
            const double r = std::min(0.045, arm * 0.34);
            const Shell cup =
                lathe({{r * 1.12, 0}, {r * 1.12, 0.006}, {r, 0.006}, {r * 0.9, 0.001}}, 14);
            kit.add(finishes::steel("trim"), cup, {x, kit.depth * 0.3, armTop - 0.004});
            kit.disc(finishes::rubber("feet"), r * 0.9, 0.004,
                     {x, kit.depth * 0.3, armTop - 0.001});
        }
    }
    for (int i = 0; i < places; ++i) {
        const double x = -kit.width / 2 + arm + seat / 2 + i * (seat + arm);
        const double front = kit.depth / 2;
        const double step = (seatTop - foot) * 0.44;
        // The foot rest is a padded flap under the seat; the dark line is where it opens.
        kit.cushion(hide, {seat * 0.98, kit.depth * 0.1, step}, {x, front - kit.depth * 0.05, foot},
                    {.edge = 0.3, .crown = 0.12, .isUpright = true});
        kit.block(finishes::rubber("feet"), {seat, kit.depth * 0.6, step * 1.1},
                  {x, kit.depth * 0.1, foot});
        kit.cushion(hide, {seat * 0.985, kit.depth - back, (seatTop - foot) * 0.52},
                    {x, rear + back + (kit.depth - back) / 2, foot + step * 1.08},
                    {.edge = 0.35, .crown = 0.12});
        const double rise = kit.height - seatTop;
        addBackCushion(kit, hide, {seat * 0.97, back, rise * 0.4},
                       {x, rear + back * 0.85, seatTop * 0.96});
        addBackCushion(kit, hide, {seat * 0.99, back * 0.95, rise * 0.36},
                       {x, rear + back * 0.7, seatTop + rise * 0.35});
        addBackCushion(kit, hide, {seat * 0.9, back * 0.85, rise * 0.33},
                       {x, rear + back * 0.62, seatTop + rise * 0.68});
        kit.block(hide, {seat + arm * 0.3, back * 0.6, kit.height * 0.9 - foot},
                  {x, rear + back * 0.3, foot}, back * 0.15);
    }
}

void makeWheelchairPlace(ShapeKit& kit)
{
    const Finish paint = finishes::plastic("marking", 0x2F6FB5);
    const Finish sign = finishes::plastic("sign", 0xF4F6F8);
    const double s = std::min(kit.width, kit.depth);
    const double line = s * 0.03;
    const double t = std::min(0.003, kit.height * 0.5);
    const double top = 2 * t;
    kit.add(paint, turned(frame({kit.width, t, kit.depth}, line), Axis::X, -1.5707963267948966),
            {0, -kit.depth / 2, t / 2});
    kit.add(paint, prism(rectangleOutline(s * 0.6, s * 0.6, s * 0.06, 4), t));
    if (kit.height > 4 * top) {
        // Thin edges show the space that the place keeps free.
        const double edge = std::min(0.006, s * 0.02);
        Finish air = finishes::plastic("space", 0x2F6FB5);
        air.opacity = 0.35F;
        for (const double x : {-1.0, 1.0}) {
            for (const double y : {-1.0, 1.0}) {
                kit.block(air, {edge, edge, kit.height - top},
                          {x * (kit.width - edge) / 2, y * (kit.depth - edge) / 2, top});
            }
        }
        kit.add(air,
                turned(frame({kit.width, edge, kit.depth}, edge), Axis::X, -1.5707963267948966),
                {0, -kit.depth / 2, kit.height - edge / 2});
    }
    // The sign lies so that someone who looks at the front wall sees it upright.
    const auto bar = [&](Vec2 from, Vec2 to) {
        const Vec2 way = (to - from) * s;
        const double angle = std::atan2(way.y, way.x);
        const Vec2 middle = (from + to) * (s / 2);
        const Shell shell =
            prism(rectangleOutline(length(way) + line, line, line / 2, kit.isHigh() ? 3 : 0), top);
        kit.add(sign, turned(shell, Axis::Z, angle), {middle.x, middle.y, 0});
    };
    kit.disc(sign, s * 0.035, top, {-s * 0.04, -s * 0.2, 0});
    bar({-0.04, -0.14}, {-0.02, 0.03});
    bar({-0.035, -0.07}, {0.08, -0.07});
    bar({-0.02, 0.03}, {0.1, 0.03});
    bar({0.1, 0.03}, {0.15, 0.16});
    bar({0.15, 0.16}, {0.19, 0.14});
    const int steps = kit.isHigh() ? 14 : 5;
    Vec2 last{-0.075, -0.045};
    for (int i = 1; i <= steps; ++i) {
        const double angle = 4.15 - 3.7 * i / steps;
        const Vec2 next{-0.01 + 0.125 * std::cos(angle), 0.075 + 0.125 * std::sin(angle)};
        bar(last, next);
        last = next;
    }
}

} // namespace bespeak::catalogue
