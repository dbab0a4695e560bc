// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/wall_mesh.h"

#include "models/room/room_mesh.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <set>

namespace bespeak::room
{

using geometry::Finish;
using geometry::Frame;
using geometry::Mesh;
using geometry::MeshPart;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double skirtingHeight = 0.07;
constexpr double skirtingDepth = 0.014;

const Finish outsideFinish{"outside", {0.56F, 0.54F, 0.51F}, 0, 0.95F, 1, 0, "plaster"};
const Finish topFinish{"top", {0.30F, 0.29F, 0.28F}, 0, 0.95F, 1, 0, ""};
const Finish lintelFinish{"lintel", topFinish.baseColour, 0, 0.95F, 1, 0, ""};
const Finish skirtingFinish{"skirting", {0.80F, 0.79F, 0.76F}, 0, 0.5F, 1, 0, ""};

/// One wall with all that its faces need, in metres.
struct WallOutline {
    Frame frame;
    double length = 0;
    double thickness = 0;
    double outerFrom = 0; ///< where the outer face begins and ends, along the inner face
    double outerTo = 0;
    std::vector<WallHole> holes;
    std::vector<double> stops; ///< along the wall where its top bends
    const Room& room;

    /// Height of the wall's top; beyond its ends as at its ends.
    double topAt(double along) const
    {
        const double t = std::clamp(along, 0.0, length);
        // A hair inside the room: on a slope's own wall the ceiling is lowest exactly there.
        const Vec3 p = frame.at({t, -1e-6, 0});
        return ceilingAt(room, {p.x, p.y});
    }
};

/// A slope's ceiling as a linear function of the place along a wall.
struct Rise {
    double start = 0;
    double slope = 0;
};

std::vector<Rise> risesAlong(const Room& room, const Frame& frame)
{
    std::vector<Rise> rises{{room.ceilingHeight().inMetres(), 0}};
    for (const CeilingSlope& slope : room.slopes()) {
        const WallLine line = wallLine(room, slope.wall);
        const double pitch = std::tan(slope.pitch.inRadians());
        const double distance = dot(flat(frame.origin) - line.from, line.inward);
        rises.push_back({slope.kneeHeight.inMetres() + pitch * distance,
                         pitch * dot(flat(frame.along), line.inward)});
    }
    return rises;
}

std::vector<double> bendsOf(const Room& room, const Frame& frame, double length)
{
    const std::vector<Rise> rises = risesAlong(room, frame);
    std::vector<double> bends;
    for (std::size_t i = 0; i < rises.size(); ++i) {
        for (std::size_t j = i + 1; j < rises.size(); ++j) {
            const double difference = rises[i].slope - rises[j].slope;
            if (std::abs(difference) > 1e-9) {
                const double at = (rises[j].start - rises[i].start) / difference;
                if (at > 1e-4 && at < length - 1e-4) {
                    bends.push_back(at);
                }
            }
        }
    }
    return bends;
}

WallOutline outlineOf(const Room& room, std::size_t wall)
{
    const Frame frame = wallFrame(room, wall);
    const std::vector<Vec2> outer = outerOutline(room);
    const Vec2 along = flat(frame.along);
    const Vec2 from = flat(frame.origin);
    const double length = wallLine(room, wall).length();
    return {frame,
            length,
            room.walls()[wall].thickness.inMetres(),
            dot(outer[wall] - from, along),
            dot(outer[(wall + 1) % outer.size()] - from, along),
            holesOf(room, wall),
            bendsOf(room, frame, length),
            room};
}

/// Where the wall's face is cut into upright strips: its ends, bends and the holes' edges.
std::vector<double> cutsBetween(const WallOutline& wall, double from, double to)
{
    std::set<double> cuts{from, to};
    const auto add = [&](double at) {
        if (at > from && at < to) {
            cuts.insert(at);
        }
    };
    std::ranges::for_each(wall.stops, add);
    for (const WallHole& hole : wall.holes) {
        add(hole.from);
        add(hole.to);
    }
    return {cuts.begin(), cuts.end()};
}

/// One face (inner at depth 0, outer at the thickness) between two places along the wall.
void addHoledFace(MeshPart& part, const WallOutline& wall, double from, double to, double depth,
                  Vec3 normal)
{
    const std::vector<double> cuts = cutsBetween(wall, from, to);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const double a = cuts[i];
        const double b = cuts[i + 1];
        const double middle = (a + b) / 2;
        std::vector<std::pair<double, double>> holes;
        for (const WallHole& hole : wall.holes) {
            if (hole.from < middle && middle < hole.to) {
                holes.emplace_back(hole.bottom, hole.top);
            }
        }
        std::ranges::sort(holes);
        const auto addStrip = [&](double low, double highA, double highB) {
            if (std::max(highA, highB) - low > 1e-6) {
                const Vec3 corners[] = {
                    wall.frame.at({a, depth, low}), wall.frame.at({b, depth, low}),
                    wall.frame.at({b, depth, highB}), wall.frame.at({a, depth, highA})};
                geometry::addFace(part, corners, normal, wall.frame.along, wall.frame.up);
            }
        };
        double low = 0;
        for (const auto& [bottom, top] : holes) {
            addStrip(low, bottom, bottom);
            low = top;
        }
        addStrip(low, wall.topAt(a), wall.topAt(b));
    }
}

/// The top in pieces: what bridges a hole that reaches the floor is a part of its own, since a wall
/// that is cut off low has no top there.
void addTop(Mesh& mesh, const WallOutline& wall)
{
    const std::vector<double> cuts = cutsBetween(wall, 0, wall.length);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const double a = cuts[i];
        const double b = cuts[i + 1];
        const double outerA = i == 0 ? wall.outerFrom : a;
        const double outerB = i + 2 == cuts.size() ? wall.outerTo : b;
        const Vec3 corners[] = {wall.frame.at({a, 0, wall.topAt(a)}),
                                wall.frame.at({b, 0, wall.topAt(b)}),
                                wall.frame.at({outerB, wall.thickness, wall.topAt(b)}),
                                wall.frame.at({outerA, wall.thickness, wall.topAt(a)})};
        const bool isBridge = std::ranges::any_of(wall.holes, [&](const WallHole& hole) {
            return hole.from <= a && b <= hole.to && hole.bottom < skirtingHeight;
        });
        geometry::addFace(partWith(mesh, isBridge ? lintelFinish : topFinish), corners, {0, 0, 1},
                          wall.frame.along, wall.frame.across);
    }
}

/// The mitred ends, seen where the neighbouring wall is left out.
void addEnds(MeshPart& part, const WallOutline& wall)
{
    const struct {
        double inner;
        double outer;
        double side;
    } ends[] = {{0, wall.outerFrom, -1}, {wall.length, wall.outerTo, 1}};
    for (const auto& end : ends) {
        const double top = wall.topAt(end.inner);
        const Vec3 corners[] = {
            wall.frame.at({end.inner, 0, 0}), wall.frame.at({end.outer, wall.thickness, 0}),
            wall.frame.at({end.outer, wall.thickness, top}), wall.frame.at({end.inner, 0, top})};
        const Vec3 edge = normalised(corners[1] - corners[0]);
        Vec3 normal = normalised(cross(edge, wall.frame.up));
        normal = dot(normal, wall.frame.along) * end.side < 0 ? normal * -1 : normal;
        geometry::addFace(part, corners, normal, edge, wall.frame.up);
    }
}

/// The four sides of a hole through the wall.
void addReveal(Mesh& mesh, const WallOutline& wall, const WallHole& hole, const Finish& sides,
               const Finish& threshold)
{
    const Frame& f = wall.frame;
    const double deep = wall.thickness;
    const auto add = [&](const Finish& finish, Vec3 a, Vec3 b, Vec3 normal, Vec3 u) {
        const Vec3 corners[] = {f.at(a), f.at(b), f.at({b.x, deep, b.z}), f.at({a.x, deep, a.z})};
        geometry::addFace(partWith(mesh, finish), corners, normal, u, f.across);
    };
    add(sides, {hole.from, 0, hole.bottom}, {hole.from, 0, hole.top}, f.along, f.up);
    add(sides, {hole.to, 0, hole.bottom}, {hole.to, 0, hole.top}, f.along * -1, f.up);
    add(sides, {hole.from, 0, hole.top}, {hole.to, 0, hole.top}, f.up * -1, f.along);
    const bool isOnFloor = hole.bottom < 1e-3;
    add(isOnFloor ? threshold : sides, {hole.from, 0, hole.bottom}, {hole.to, 0, hole.bottom}, f.up,
        f.along);
}

void addSkirting(MeshPart& part, const WallOutline& wall)
{
    double from = 0;
    const auto addPiece = [&](double to) {
        if (to - from > 0.01) {
            geometry::addBox(part, wall.frame, {from, -skirtingDepth, 0}, {to, 0, skirtingHeight});
        }
    };
    for (const WallHole& hole : wall.holes) {
        if (hole.bottom < skirtingHeight) {
            // The door's own frame is wider than its hole.
            addPiece(hole.from - 0.06);
            from = hole.to + 0.06;
        }
    }
    addPiece(wall.length);
}

} // namespace

Frame wallFrame(const Room& room, std::size_t wall)
{
    const WallLine line = wallLine(room, wall);
    const Vec2 along = line.direction();
    return {{line.from.x, line.from.y, 0},
            {along.x, along.y, 0},
            {-line.inward.x, -line.inward.y, 0},
            {0, 0, 1}};
}

std::vector<WallHole> holesOf(const Room& room, std::size_t wall)
{
    std::vector<WallHole> holes;
    for (const Opening& opening : room.openings()) {
        if (opening.wall == wall) {
            const double from = opening.offset.inMetres();
            const double bottom = opening.sill.inMetres();
            holes.push_back({from, from + opening.width.inMetres(), bottom,
                             bottom + opening.height.inMetres(), opening});
        }
    }
    std::ranges::sort(holes, {}, &WallHole::from);
    return holes;
}

Mesh makeWallMesh(const Room& room, std::size_t wall)
{
    const WallOutline outline = outlineOf(room, wall);
    const Finish inside = finishOf(room.walls()[wall].material, "wall");
    const Vec3 outwards = outline.frame.across;
    Mesh mesh;
    addHoledFace(partWith(mesh, inside), outline, 0, outline.length, 0, outwards * -1);
    addHoledFace(partWith(mesh, outsideFinish), outline, outline.outerFrom, outline.outerTo,
                 outline.thickness, outwards);
    addTop(mesh, outline);
    addEnds(partWith(mesh, topFinish), outline);
    addSkirting(partWith(mesh, skirtingFinish), outline);
    const Finish reveal = finishOf(std::string(), "reveal");
    const Finish threshold = finishOf(room.floorMaterial(), "threshold");
    for (const WallHole& hole : outline.holes) {
        addReveal(mesh, outline, hole, reveal, threshold);
        addOpening(mesh, outline.frame, hole, outline.thickness);
    }
    return mesh;
}

} // namespace bespeak::room
