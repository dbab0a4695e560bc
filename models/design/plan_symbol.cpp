// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_symbol.h"

#include "models/design/plan_symbol_pen.h"

#include <algorithm>

namespace bespeak::design
{

using catalogue::ComponentKind;
using geometry::Vec2;

PlanShape& SymbolPen::box(Vec2 from, Vec2 to, Ink fill, double rounding)
{
    PlanShape& shape = polygon({from, {to.x, from.y}, to, {from.x, to.y}}, fill);
    const double most = std::min(std::abs(to.x - from.x), std::abs(to.y - from.y)) / 2;
    shape.rounding = std::min(rounding, most);
    return shape;
}

PlanShape& SymbolPen::body(Ink fill, double rounding)
{
    return box({left(), back()}, {right(), front()}, fill, rounding);
}

PlanShape& SymbolPen::ellipse(Vec2 centre, double radiusX, double radiusY, std::optional<Ink> fill,
                              std::optional<Ink> stroke)
{
    PlanShape shape;
    shape.form = PlanForm::Ellipse;
    shape.points = {centre, {radiusX, radiusY}};
    shape.fill = fill;
    shape.stroke = stroke;
    return m_shapes.emplace_back(std::move(shape));
}

PlanShape& SymbolPen::line(std::vector<Vec2> points, Ink stroke, double weight)
{
    PlanShape shape;
    shape.form = PlanForm::Polyline;
    shape.points = std::move(points);
    shape.stroke = stroke;
    shape.weight = weight;
    return m_shapes.emplace_back(std::move(shape));
}

PlanShape& SymbolPen::polygon(std::vector<Vec2> points, Ink fill, std::optional<Ink> stroke)
{
    PlanShape shape;
    shape.points = std::move(points);
    shape.fill = fill;
    shape.stroke = stroke;
    return m_shapes.emplace_back(std::move(shape));
}

void SymbolPen::frontLine(double inset)
{
    line({{left() + inset, front()}, {right() - inset, front()}}, Ink::Accent, 2.5);
}

void drawUnknown(SymbolPen& pen)
{
    pen.body(Ink::Body, 0.02).isDashed = true;
    pen.line({{pen.left(), pen.back()}, {pen.right(), pen.front()}});
    pen.line({{pen.right(), pen.back()}, {pen.left(), pen.front()}});
}

std::vector<PlanShape> planSymbol(const catalogue::Component* component)
{
    if (component == nullptr) {
        SymbolPen pen(0.3, 0.3);
        drawUnknown(pen);
        return pen.take();
    }
    SymbolPen pen(component->size.width.inMetres(), component->size.depth.inMetres());
    const ComponentKind kind = component->kind;
    switch (groupOf(kind)) {
    case catalogue::KindGroup::Seating:
        drawSeat(pen, *component);
        break;
    case catalogue::KindGroup::Sound:
        drawLoudspeaker(pen, kind);
        break;
    case catalogue::KindGroup::Picture:
    case catalogue::KindGroup::Electronics:
        drawPicture(pen, kind);
        break;
    case catalogue::KindGroup::Furniture:
        drawFurniture(pen, kind);
        break;
    case catalogue::KindGroup::Acoustics:
    case catalogue::KindGroup::Decoration:
        drawDecoration(pen, kind);
        break;
    case catalogue::KindGroup::Wiring:
        drawUnknown(pen);
        break;
    }
    return pen.take();
}

int planLayer(const catalogue::Component* component)
{
    if (component == nullptr) {
        return 1;
    }
    if (component->kind == ComponentKind::Rug ||
        component->kind == ComponentKind::WheelchairPlace) {
        return 0;
    }
    const bool hangs = !component->mountings.empty() &&
                       (component->mountings.front() == catalogue::Mounting::Ceiling ||
                        component->mountings.front() == catalogue::Mounting::InCeiling);
    return hangs ? 2 : 1;
}

} // namespace bespeak::design
