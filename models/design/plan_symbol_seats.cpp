// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_symbol_pen.h"

#include <algorithm>
#include <cmath>

namespace bespeak::design
{

using catalogue::ComponentKind;

namespace
{

constexpr double placeWidth = 0.65; // of one person on a sofa, metres

int placesOf(const catalogue::Component& component, double between)
{
    const auto* seat = std::get_if<catalogue::SeatSpecs>(&component.specs);
    if (seat != nullptr && seat->places) {
        return std::clamp(*seat->places, 1, 12);
    }
    return std::clamp(static_cast<int>(between / placeWidth), 1, 12);
}

void drawWheelchair(SymbolPen& pen)
{
    PlanShape& place = pen.body(Ink::Woven, 0.06);
    place.isDashed = true;
    const double unit = pen.smaller();
    pen.box({-0.22 * unit, -0.3 * unit}, {0.22 * unit, 0.16 * unit}, Ink::Soft, 0.04);
    for (const double side : {-1.0, 1.0}) {
        pen.box({side * 0.27 * unit, -0.34 * unit}, {side * 0.33 * unit, 0.2 * unit}, Ink::Body,
                0.02);
        pen.box({side * 0.1 * unit, 0.24 * unit}, {side * 0.19 * unit, 0.38 * unit}, Ink::Body,
                0.02);
    }
}

} // namespace

void drawSeat(SymbolPen& pen, const catalogue::Component& component)
{
    if (component.kind == ComponentKind::WheelchairPlace) {
        drawWheelchair(pen);
        return;
    }
    const double arm = std::min(0.18, pen.width() * 0.16);
    const double rest = std::min(0.24, pen.depth() * 0.26);
    pen.body(Ink::Body, 0.09);
    const double from = pen.left() + arm;
    const double to = pen.right() - arm;
    const int places = placesOf(component, to - from);
    const double each = (to - from) / places;
    constexpr double gap = 0.012;
    for (int i = 0; i < places; ++i) {
        const double left = from + i * each + gap;
        const double right = from + (i + 1) * each - gap;
        pen.box({left, pen.back() + rest + gap}, {right, pen.front() - 0.03}, Ink::Soft, 0.06);
        pen.box({left, pen.back() + 0.04}, {right, pen.back() + rest}, Ink::Soft, 0.05);
        if (component.kind == ComponentKind::Recliner) {
            const double split = pen.front() - 0.24 * pen.depth();
            pen.line({{left, split}, {right, split}});
        }
    }
}

} // namespace bespeak::design
