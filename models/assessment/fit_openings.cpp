// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_checks.h"
#include "models/geometry/convex.h"
#include "models/room/room_shape.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using room::Opening;
using room::OpeningKind;

/// Floor that must be free before a way through that no leaf sweeps.
constexpr double wayDepth = 0.5;
/// So near the wall something counts as hanging on it.
constexpr double atWall = 0.3;
/// A door's leaf clears what lies this flat.
constexpr double underLeaf = 0.012;

/// The floor that people or the leaf need, and what the finding is called.
struct NeededFloor {
    std::vector<Vec2> outline;
    const char* rule = "";
};

NeededFloor neededFloor(const room::Room& room, const Opening& opening)
{
    if (opening.kind == OpeningKind::Window) {
        return {};
    }
    if (auto swing = room::doorSwing(room, opening); !swing.empty()) {
        return {std::move(swing), "fit.door-blocked"};
    }
    const auto [from, to] = room::openingEnds(room, opening);
    const Vec2 into = room::wallLine(room, opening.wall).inward * wayDepth;
    return {{from, to, to + into, from + into}, "fit.way-blocked"};
}

bool mayLieBefore(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    return thing.isA(ComponentKind::Rug) || thing.isA(ComponentKind::Curtain) ||
           mounting == Mounting::InWall || mounting == Mounting::InCeiling ||
           thing.box.top() < underLeaf;
}

const char* openingName(OpeningKind kind)
{
    switch (kind) {
    case OpeningKind::Door:
        return "door";
    case OpeningKind::Window:
        return "window";
    case OpeningKind::Passage:
        break;
    }
    return "passage";
}

Finding describeOpening(const char* rule, const PlacedThing& thing, const Opening& opening,
                        double depth)
{
    Finding finding = makeFitFinding(rule, Verdict::Fail, thing);
    finding.subjects.push_back(opening.id);
    finding.value = depth;
    finding.limit = 0;
    finding.unit = "m";
    finding.facts.emplace_back("opening", openingName(opening.kind));
    finding.facts.emplace_back("value", lengthText(depth));
    return finding;
}

/// The part of a wall's face, seen from the room, that something takes: along the wall and up.
struct FaceRange {
    double from = 0, to = 0, low = 0, high = 0;
};

/// The lesser of the two overlaps; 0 or less: apart.
double overlapOf(const FaceRange& a, const FaceRange& b)
{
    return std::min(std::min(a.to, b.to) - std::max(a.from, b.from),
                    std::min(a.high, b.high) - std::max(a.low, b.low));
}

FaceRange faceOf(const Opening& opening)
{
    const double offset = opening.offset.inMetres();
    const double sill = opening.sill.inMetres();
    return {offset, offset + opening.width.inMetres(), sill, sill + opening.height.inMetres()};
}

/// Where a thing is seen on a wall, if it hangs on that wall.
std::optional<FaceRange> faceOf(const PlacedThing& thing, const room::WallLine& wall)
{
    FaceRange range{1e9, -1e9, thing.box.base.z, thing.box.top()};
    double nearest = 1e9;
    double farthest = -1e9;
    for (const Vec2 corner : thing.corners) {
        const double along = dot(corner - wall.from, wall.direction());
        const double away = dot(corner - wall.from, wall.inward);
        range.from = std::min(range.from, along);
        range.to = std::max(range.to, along);
        nearest = std::min(nearest, away);
        farthest = std::max(farthest, away);
    }
    const bool isAtWall = nearest < atWall && farthest > -touching - 1e-9;
    return isAtWall ? std::optional(range) : std::nullopt;
}

} // namespace

void checkDoors(const FitScene& scene, Findings& findings)
{
    const room::Room& room = scene.design.room;
    std::size_t count = 0;
    for (const Opening& opening : room.openings()) {
        const NeededFloor needed = neededFloor(room, opening);
        const double head = (opening.sill + opening.height).inMetres();
        for (const PlacedThing& thing : scene.things) {
            if (needed.outline.empty() || thing.box.base.z > head || mayLieBefore(thing)) {
                continue;
            }
            const double depth = geometry::convexOverlapDepth(thing.corners, needed.outline);
            if (depth > touching && count++ < mostFindingsOfARule) {
                findings.push_back(describeOpening(needed.rule, thing, opening, depth));
            }
        }
    }
}

void checkCovered(const FitScene& scene, Findings& findings)
{
    const room::Room& room = scene.design.room;
    std::size_t count = 0;
    for (const Opening& opening : room.openings()) {
        const room::WallLine wall = room::wallLine(room, opening.wall);
        for (const PlacedThing& thing : scene.things) {
            const Mounting mounting = thing.placement->mounting;
            const bool hangs = mounting == Mounting::Wall || mounting == Mounting::InWall;
            if (!hangs || thing.isA(ComponentKind::Curtain)) {
                continue;
            }
            const auto face = faceOf(thing, wall);
            const double depth = face ? overlapOf(*face, faceOf(opening)) : 0;
            if (depth > touching && count++ < mostFindingsOfARule) {
                findings.push_back(describeOpening("fit.opening-covered", thing, opening, depth));
            }
        }
    }
}

} // namespace bespeak::assessment
