// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_symbol_pen.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::design
{

using catalogue::ComponentKind;
using geometry::Vec2;

namespace
{

void drawCabinet(SymbolPen& pen)
{
    pen.body(Ink::Wood, 0.015);
    const double doors = pen.front() - std::min(0.03, pen.depth() * 0.12);
    pen.line({{pen.left(), doors}, {pen.right(), doors}});
    const int count = std::clamp(static_cast<int>(std::lround(pen.width() / 0.6)), 1, 8);
    for (int i = 1; i < count; ++i) {
        const double x = pen.left() + pen.width() * i / count;
        pen.line({{x, doors}, {x, pen.front()}});
    }
}

void drawRack(SymbolPen& pen)
{
    pen.body(Ink::Wood, 0.015);
    const double inset = pen.smaller() * 0.1;
    pen.line({{pen.left() + inset, pen.back() + inset},
              {pen.right() - inset, pen.back() + inset},
              {pen.right() - inset, pen.front() - inset},
              {pen.left() + inset, pen.front() - inset},
              {pen.left() + inset, pen.back() + inset}});
}

void drawRug(SymbolPen& pen)
{
    pen.body(Ink::Woven, 0.01);
    const double inset = std::min(0.1, pen.smaller() * 0.08);
    for (const double in : {inset, inset * 1.6}) {
        pen.line({{pen.left() + in, pen.back() + in},
                  {pen.right() - in, pen.back() + in},
                  {pen.right() - in, pen.front() - in},
                  {pen.left() + in, pen.front() - in},
                  {pen.left() + in, pen.back() + in}});
    }
}

void drawCurtain(SymbolPen& pen)
{
    const int waves = std::clamp(static_cast<int>(pen.width() / 0.11), 3, 60);
    std::vector<Vec2> wave;
    for (int i = 0; i <= waves * 12; ++i) {
        const double share = static_cast<double>(i) / (waves * 12);
        wave.push_back({pen.left() + pen.width() * share,
                        std::sin(share * waves * 2 * std::numbers::pi) * pen.depth() * 0.36});
    }
    pen.line(std::move(wave), Ink::Line, 1.5);
}

void drawPlant(SymbolPen& pen)
{
    const double radius = pen.smaller() / 2;
    constexpr int leaves = 9;
    for (int i = 0; i < leaves; ++i) {
        const double angle = 2 * std::numbers::pi * i / leaves + 0.3;
        const Vec2 way{std::cos(angle), std::sin(angle)};
        const Vec2 side = perpendicular(way);
        const double reach = radius * (i % 2 == 0 ? 1.0 : 0.82);
        pen.polygon({way * (reach * 0.12), way * (reach * 0.45) + side * (reach * 0.2),
                     way * (reach * 0.75) + side * (reach * 0.16), way * reach,
                     way * (reach * 0.75) - side * (reach * 0.16),
                     way * (reach * 0.45) - side * (reach * 0.2)},
                    Ink::Leaf);
    }
    pen.ellipse({0, 0}, radius * 0.2, radius * 0.2, Ink::Wood);
}

void drawLamp(SymbolPen& pen)
{
    const double radius = pen.smaller() / 2;
    pen.ellipse({0, 0}, radius, radius, Ink::Paper);
    pen.ellipse({0, 0}, radius * 0.35, radius * 0.35, std::nullopt, Ink::Accent);
    for (const Vec2 way : {Vec2{1, 0}, Vec2{0, 1}, Vec2{-1, 0}, Vec2{0, -1}}) {
        pen.line({way * (radius * 0.5), way * (radius * 0.8)}, Ink::Accent);
    }
}

/// Slanted lines across: what absorbs sound.
void drawAbsorber(SymbolPen& pen, Ink fill)
{
    pen.body(fill, 0.01);
    const double step = std::max(pen.depth(), 0.06);
    for (double x = pen.left(); x < pen.right() - 1e-9; x += step) {
        const double run = std::min(pen.depth(), pen.right() - x);
        pen.line({{x, pen.back()}, {x + run, pen.back() + run}});
    }
}

} // namespace

void drawFurniture(SymbolPen& pen, ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Table: {
        pen.body(Ink::Wood, 0.05);
        const double inset = pen.smaller() * 0.07;
        pen.box({pen.left() + inset, pen.back() + inset},
                {pen.right() - inset, pen.front() - inset}, Ink::Wood, 0.04)
            .stroke = Ink::Faint;
        return;
    }
    case ComponentKind::Rack:
    case ComponentKind::Shelf:
        drawRack(pen);
        return;
    case ComponentKind::SpeakerStand:
        pen.body(Ink::Wood, 0.02);
        pen.ellipse({0, 0}, pen.smaller() * 0.12, pen.smaller() * 0.12, Ink::Body);
        return;
    case ComponentKind::WallMount:
        pen.body(Ink::Device, 0.01);
        return;
    default:
        drawCabinet(pen);
    }
}

void drawDecoration(SymbolPen& pen, ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Rug:
        drawRug(pen);
        return;
    case ComponentKind::Curtain:
        drawCurtain(pen);
        return;
    case ComponentKind::Plant:
        drawPlant(pen);
        return;
    case ComponentKind::Lamp:
        drawLamp(pen);
        return;
    case ComponentKind::BassTrap:
        drawAbsorber(pen, Ink::Woven);
        return;
    default:
        drawAbsorber(pen, Ink::Paper);
    }
}

} // namespace bespeak::design
