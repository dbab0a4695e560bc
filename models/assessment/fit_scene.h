// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/geometry/oriented_box.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::assessment
{

/// Nearer than this counts as touching: floors are uneven and tape measures are not.
constexpr double touching = 0.005;

/// More findings of one kind help nobody, and a hostile file must not fill the memory.
constexpr std::size_t mostFindingsOfARule = 500;

/// A placement with all that the rules ask again and again.
struct PlacedThing {
    const design::Placement* placement = nullptr;
    const catalogue::Component* component = nullptr; ///< nullptr: the catalogue lacks it
    geometry::OrientedBox box;
    std::array<geometry::Vec2, 4> corners;
    geometry::Vec2 low; ///< of the footprint's upright bounds
    geometry::Vec2 high;
    std::optional<std::size_t> support; ///< index of what it stands on

    bool isA(catalogue::ComponentKind kind) const
    {
        return component != nullptr && component->kind == kind;
    }
    bool isOf(catalogue::KindGroup group) const
    {
        return component != nullptr && catalogue::groupOf(component->kind) == group;
    }
    std::string name() const;
};

/// A design prepared for the rules: boxes computed once, supports resolved to indices.
struct FitScene {
    const design::Design& design;
    std::vector<PlacedThing> things; ///< in the order of the design's placements
    std::vector<geometry::Vec2> outline;
};

FitScene makeFitScene(const design::Design& design, const catalogue::Catalogue& catalogue);
/// A placement by itself, without its support; valid while placement and catalogue stay.
PlacedThing makePlacedThing(const design::Placement& placement,
                            const catalogue::Catalogue& catalogue);

/// True if one stands on the other, directly or on something that does.
bool standsOn(const FitScene& scene, std::size_t upper, std::size_t lower);

/// A finding of the group "fit" that is about one thing.
Finding makeFitFinding(std::string rule, Verdict verdict, const PlacedThing& thing);

/// "12 cm": how the sentences name a length.
std::string lengthText(double metres);

} // namespace bespeak::assessment
