// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_checks.h"
#include "models/assessment/near_pairs.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using catalogue::ComponentKind;
using catalogue::Mounting;

/// Cloth gives way: so deep may something reach into a curtain.
constexpr double softness = 0.05;

bool isRecessed(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    return mounting == Mounting::InWall || mounting == Mounting::InCeiling;
}

/// Pairs that belong into one place.
bool mayShare(const PlacedThing& a, const PlacedThing& b)
{
    const auto either = [&a, &b](ComponentKind kind) { return a.isA(kind) || b.isA(kind); };
    if (either(ComponentKind::Rug) || isRecessed(a) != isRecessed(b)) {
        return true;
    }
    if (either(ComponentKind::WallMount) && either(ComponentKind::Display)) {
        return true;
    }
    return either(ComponentKind::WheelchairPlace) && either(ComponentKind::Table);
}

double toleranceOf(const PlacedThing& a, const PlacedThing& b)
{
    const bool isSoft = a.isA(ComponentKind::Curtain) || b.isA(ComponentKind::Curtain);
    return isSoft ? softness : touching;
}

Finding describeOverlap(const PlacedThing& blamed, const PlacedThing& other, double depth)
{
    const bool isPlace =
        blamed.isA(ComponentKind::WheelchairPlace) || other.isA(ComponentKind::WheelchairPlace);
    Finding finding =
        makeFitFinding(isPlace ? "fit.place-taken" : "fit.overlap", Verdict::Fail, blamed);
    finding.subjects.push_back(other.placement->id);
    finding.value = depth;
    finding.limit = 0;
    finding.unit = "m";
    finding.facts.emplace_back("other", other.name());
    finding.facts.emplace_back("value", lengthText(depth));
    return finding;
}

} // namespace

double overlapOf(const PlacedThing& one, const PlacedThing& other)
{
    const double depth = geometry::overlapDepth(one.box, other.box);
    return depth <= toleranceOf(one, other) || mayShare(one, other) ? 0 : depth;
}

void checkOverlap(const FitScene& scene, Findings& findings)
{
    struct Overlap {
        std::size_t blamed = 0, other = 0;
        double depth = 0;
    };
    std::vector<Overlap> overlaps;
    visitNearPairs(scene.things, [&](std::size_t first, std::size_t second) {
        const PlacedThing& a = scene.things[first];
        const PlacedThing& b = scene.things[second];
        const double depth = overlapOf(a, b);
        if (depth <= 0 || standsOn(scene, first, second) || standsOn(scene, second, first)) {
            return Visit::Continue;
        }
        // Blamed is what was placed later; but the place of a wheelchair is never to blame.
        const bool isSwapped = b.isA(ComponentKind::WheelchairPlace);
        overlaps.push_back(isSwapped ? Overlap{first, second, depth}
                                     : Overlap{second, first, depth});
        return overlaps.size() < mostFindingsOfARule ? Visit::Continue : Visit::Stop;
    });
    std::ranges::sort(overlaps, {}, [](const Overlap& overlap) {
        return std::pair{overlap.blamed, overlap.other};
    });
    for (const Overlap& overlap : overlaps) {
        findings.push_back(describeOverlap(scene.things[overlap.blamed],
                                           scene.things[overlap.other], overlap.depth));
    }
}

} // namespace bespeak::assessment
