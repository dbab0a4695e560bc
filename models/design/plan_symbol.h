// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"
#include "models/geometry/vector.h"

#include <optional>
#include <vector>

/// What things look like from above: the symbols of the plan, made once for the window, the picture
/// in a message and paper.
namespace bespeak::design
{

/// The job of a colour in a symbol; who draws chooses the colour.
enum class Ink {
    Body,   ///< the thing itself
    Soft,   ///< cushions, cloth
    Wood,   ///< boards and table tops
    Device, ///< dark cases and pictures
    Paper,  ///< screens, panels: light things
    Leaf,   ///< plants
    Woven,  ///< rugs and curtains
    Line,   ///< edges
    Faint,  ///< inner lines
    Accent, ///< the front: where it looks
};

enum class PlanForm { Polygon, Polyline, Ellipse };

/// One stroke of a symbol, in metres in the thing's own frame: x along its width, y towards its
/// front, the origin in the middle of its footprint.
struct PlanShape {
    PlanForm form = PlanForm::Polygon;
    std::vector<geometry::Vec2> points; ///< an ellipse has its centre and its radii
    double rounding = 0;                ///< radius of a polygon's corners
    std::optional<Ink> fill;
    std::optional<Ink> stroke;
    double weight = 1; ///< of the stroke, in hairlines
    bool isDashed = false;
};

/// Drawn in order. A component that nobody knows is a dashed box 0.3 m each way.
std::vector<PlanShape> planSymbol(const catalogue::Component* component);

/// What is drawn first: 0 lies lowest (rugs), 2 is over all else (what hangs from the ceiling).
int planLayer(const catalogue::Component* component);

} // namespace bespeak::design
