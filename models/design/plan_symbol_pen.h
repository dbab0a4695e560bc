// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/plan_symbol.h"

namespace bespeak::design
{

/// Collects the strokes of one symbol.
class SymbolPen
{
public:
    SymbolPen(double width, double depth)
        : m_width(width)
        , m_depth(depth)
    {
    }

    double width() const { return m_width; }
    double depth() const { return m_depth; }
    double left() const { return -m_width / 2; }
    double right() const { return m_width / 2; }
    double back() const { return -m_depth / 2; }
    double front() const { return m_depth / 2; }
    double smaller() const { return m_width < m_depth ? m_width : m_depth; }

    /// A box between two corners; the reference is good until the next stroke.
    PlanShape& box(geometry::Vec2 from, geometry::Vec2 to, Ink fill, double rounding = 0);
    /// The whole footprint.
    PlanShape& body(Ink fill, double rounding = 0);
    PlanShape& ellipse(geometry::Vec2 centre, double radiusX, double radiusY,
                       std::optional<Ink> fill, std::optional<Ink> stroke = Ink::Line);
    PlanShape& line(std::vector<geometry::Vec2> points, Ink stroke = Ink::Faint, double weight = 1);
    PlanShape& polygon(std::vector<geometry::Vec2> points, Ink fill,
                       std::optional<Ink> stroke = Ink::Line);
    /// A bold line along the front: the side that looks at people.
    void frontLine(double inset);

    std::vector<PlanShape> take() { return std::move(m_shapes); }

private:
    double m_width, m_depth;
    std::vector<PlanShape> m_shapes;
};

// One function for each family of kinds.
void drawSeat(SymbolPen& pen, const catalogue::Component& component);
void drawLoudspeaker(SymbolPen& pen, catalogue::ComponentKind kind);
void drawPicture(SymbolPen& pen, catalogue::ComponentKind kind);
void drawFurniture(SymbolPen& pen, catalogue::ComponentKind kind);
void drawDecoration(SymbolPen& pen, catalogue::ComponentKind kind);
void drawUnknown(SymbolPen& pen);

} // namespace bespeak::design
