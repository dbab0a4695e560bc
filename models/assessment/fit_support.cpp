// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_checks.h"
#include "models/geometry/convex.h"
#include "models/geometry/polygon.h"

#include <algorithm>
#include <map>

namespace bespeak::assessment
{

namespace
{

using catalogue::StandingSurface;
using geometry::Vec2;

/// More of a footprint beyond the edge than this is worth a word.
constexpr double advisedOverhang = 0.25;

/// The surface at whose height a thing stands: a placement remembers its support, not which shelf.
std::optional<std::size_t> surfaceUnder(const PlacedThing& upper, const PlacedThing& lower)
{
    if (lower.component == nullptr || lower.component->surfaces.empty()) {
        return std::nullopt;
    }
    const double height = upper.box.base.z - lower.box.base.z;
    const auto nearest = std::ranges::min_element(
        lower.component->surfaces, {}, [height](const StandingSurface& surface) {
            return std::abs(surface.height.inMetres() - height);
        });
    return static_cast<std::size_t>(nearest - lower.component->surfaces.begin());
}

/// The mass of each thing with all that stands on it, in grams. Unknown masses count nothing:
/// what is overloaded without them is overloaded with them.
std::vector<std::int64_t> massesWithLoad(const FitScene& scene)
{
    std::vector<std::int64_t> masses(scene.things.size());
    for (std::size_t i = 0; i < scene.things.size(); ++i) {
        const catalogue::Component* component = scene.things[i].component;
        const std::int64_t own = component != nullptr ? component->massGrams : 0;
        std::optional<std::size_t> carrier = i;
        for (std::size_t steps = 0; carrier && steps < scene.things.size(); ++steps) {
            masses[*carrier] += own;
            carrier = scene.things[*carrier].support;
        }
    }
    return masses;
}

std::array<Vec2, 4> outlineOf(const StandingSurface& surface, const PlacedThing& support)
{
    geometry::OrientedBox box = support.box;
    box.size.x = surface.width.inMetres();
    box.size.y = surface.depth.inMetres();
    return geometry::footprint(box);
}

std::string kilograms(std::int64_t grams)
{
    const std::int64_t tenths = (grams + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " kg";
}

Finding describeLoad(const PlacedThing& support, std::int64_t load, std::int64_t limit)
{
    Finding finding = makeFitFinding("fit.overload", Verdict::Fail, support);
    finding.value = static_cast<double>(load) / 1000;
    finding.limit = static_cast<double>(limit) / 1000;
    finding.unit = "kg";
    finding.facts.emplace_back("value", kilograms(load));
    finding.facts.emplace_back("limit", kilograms(limit));
    return finding;
}

} // namespace

void checkLoads(const FitScene& scene, Findings& findings)
{
    const std::vector<std::int64_t> masses = massesWithLoad(scene);
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> loads; // by support and surface
    for (std::size_t i = 0; i < scene.things.size(); ++i) {
        if (const auto support = scene.things[i].support) {
            if (const auto surface = surfaceUnder(scene.things[i], scene.things[*support])) {
                loads[{*support, *surface}] += masses[i];
            }
        }
    }
    for (const auto& [place, load] : loads) {
        const PlacedThing& support = scene.things[place.first];
        const std::int64_t limit = support.component->surfaces[place.second].maximumLoadGrams;
        if (limit > 0 && load > limit) {
            findings.push_back(describeLoad(support, load, limit));
        }
    }
}

void checkOverhangs(const FitScene& scene, Findings& findings)
{
    for (const PlacedThing& thing : scene.things) {
        if (!thing.support) {
            continue;
        }
        const PlacedThing& support = scene.things[*thing.support];
        const auto surface = surfaceUnder(thing, support);
        if (!surface) {
            continue;
        }
        const auto top = outlineOf(support.component->surfaces[*surface], support);
        const double area = geometry::signedArea(thing.corners);
        const double held = geometry::signedArea(geometry::convexIntersection(thing.corners, top));
        const double share = area > 0 ? 1 - held / area : 0;
        const bool falls = geometry::depthWithin(flat(thing.box.base), top) < -touching;
        if (!falls && share <= advisedOverhang) {
            continue;
        }
        Finding finding =
            makeFitFinding("fit.overhang", falls ? Verdict::Fail : Verdict::Advice, thing);
        finding.subjects.push_back(support.placement->id);
        finding.value = share;
        finding.limit = advisedOverhang;
        finding.unit = "1";
        finding.facts.emplace_back("other", support.name());
        finding.facts.emplace_back("value", std::to_string(std::lround(share * 100)) + " %");
        findings.push_back(std::move(finding));
    }
}

} // namespace bespeak::assessment
