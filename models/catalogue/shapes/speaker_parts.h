// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/shapes/shape_kit.h"

#include <vector>

namespace bespeak::catalogue
{

enum class DriverKind { Woofer, Midrange, Tweeter, Port };

/// A driver in a front: where (x, z from the middle of the front) and how big.
struct Driver {
    DriverKind kind;
    geometry::Vec2 middle;
    double radius;
};

/// A front's outer size, metres.
struct FrontSize {
    double width;
    double height;
};

/// Stacks the drivers from the top of a front down, as big as their kind is in a front of that
/// width, smaller if they would not fit. The stack ends at `lowest` above the middle.
std::vector<Driver> stacked(const std::vector<DriverKind>& kinds, FrontSize front, double lowest);
/// The same in a row from left to right, centred.
std::vector<Driver> lined(const std::vector<DriverKind>& kinds, FrontSize front);

/// A driver that faces y+; `base` is its middle in the plane of the front.
void addDriver(ShapeKit& kit, const Driver& driver, geometry::Vec3 base);

/// A cabinet with round back edges and a chamfered front that the drivers are sunk into.
void addCabinet(ShapeKit& kit, geometry::Vec3 size, geometry::Vec3 base,
                const std::vector<Driver>& drivers);

/// A fabric grille over a front, facing y+; `base` is the middle of its lower back edge.
void addGrille(ShapeKit& kit, geometry::Vec3 size, geometry::Vec3 base);

/// How far drivers and grilles stand out of a front of a cabinet that deep.
double frontRelief(const ShapeKit& kit);

} // namespace bespeak::catalogue
