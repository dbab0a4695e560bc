// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_symbol_pen.h"

#include <algorithm>

namespace bespeak::design
{

using catalogue::ComponentKind;

namespace
{

/// The sound's way: two arcs before the front.
void drawWaves(SymbolPen& pen)
{
    const double reach = std::clamp(pen.width() * 0.5, 0.06, 0.14);
    for (const double step : {0.5, 1.0}) {
        std::vector<geometry::Vec2> arc;
        for (const double share : {-1.0, -0.6, -0.2, 0.2, 0.6, 1.0}) {
            const double x = share * reach * step;
            arc.push_back({x, pen.front() + 0.02 + reach * step * (1 - 0.55 * share * share)});
        }
        pen.line(std::move(arc), Ink::Accent, 1);
    }
}

void drawSubwoofer(SymbolPen& pen)
{
    const double unit = pen.smaller();
    pen.body(Ink::Device, 0.03);
    pen.ellipse({0, 0}, unit * 0.34, unit * 0.34, std::nullopt, Ink::Paper);
    pen.ellipse({0, 0}, unit * 0.13, unit * 0.13, std::nullopt, Ink::Paper);
    pen.frontLine(0.03);
}

void drawInCeiling(SymbolPen& pen)
{
    pen.ellipse({0, 0}, pen.width() / 2, pen.depth() / 2, Ink::Paper).isDashed = true;
    pen.ellipse({0, 0}, pen.width() / 4, pen.depth() / 4, std::nullopt, Ink::Accent);
}

void drawDisplay(SymbolPen& pen)
{
    // Never thinner than can be seen.
    pen.body(Ink::Device, 0.015);
    pen.frontLine(pen.width() * 0.02);
}

void drawProjector(SymbolPen& pen)
{
    pen.body(Ink::Paper, 0.04);
    const double lens = pen.smaller() * 0.16;
    pen.ellipse({0, pen.front() - lens * 1.3}, lens, lens, Ink::Device);
    pen.line({{-lens * 0.6, pen.front()}, {-lens * 2.2, pen.front() + 0.22}}, Ink::Accent)
        .isDashed = true;
    pen.line({{lens * 0.6, pen.front()}, {lens * 2.2, pen.front() + 0.22}}, Ink::Accent).isDashed =
        true;
}

void drawCase(SymbolPen& pen)
{
    pen.body(Ink::Device, 0.015);
    const double panel = pen.front() - std::min(0.05, pen.depth() * 0.2);
    pen.line({{pen.left(), panel}, {pen.right(), panel}}, Ink::Paper);
    pen.ellipse({pen.right() - pen.width() * 0.16, (panel + pen.front()) / 2},
                (pen.front() - panel) * 0.3, (pen.front() - panel) * 0.3, std::nullopt, Ink::Paper);
    pen.frontLine(0.01);
}

} // namespace

void drawLoudspeaker(SymbolPen& pen, ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Subwoofer:
        drawSubwoofer(pen);
        return;
    case ComponentKind::InCeilingSpeaker:
        drawInCeiling(pen);
        return;
    default:
        break;
    }
    pen.body(Ink::Device, 0.02);
    const double driver = std::min(pen.width() * 0.32, pen.depth() * 0.4);
    if (kind != ComponentKind::Soundbar && kind != ComponentKind::CentreSpeaker) {
        pen.ellipse({0, pen.front()}, driver, driver * 0.45, std::nullopt, Ink::Paper);
    }
    drawWaves(pen);
    pen.frontLine(0.01);
}

void drawPicture(SymbolPen& pen, ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Display:
        drawDisplay(pen);
        return;
    case ComponentKind::Screen:
        pen.body(Ink::Paper, 0.01);
        pen.frontLine(pen.width() * 0.02);
        return;
    case ComponentKind::Projector:
        drawProjector(pen);
        return;
    default:
        drawCase(pen);
    }
}

} // namespace bespeak::design
