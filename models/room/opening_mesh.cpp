// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/wall_mesh.h"

#include <algorithm>
#include <cmath>

namespace bespeak::room
{

using geometry::Finish;
using geometry::Frame;
using geometry::Mesh;

namespace
{

constexpr double casing = 0.06; ///< width of the board around a door, metres

const Finish frameFinish{"frame", {0.83F, 0.82F, 0.79F}, 0, 0.45F, 1, 0, ""};
const Finish leafFinish{"leaf", {0.78F, 0.76F, 0.72F}, 0, 0.45F, 1, 0, ""};
const Finish handleFinish{"handle", {0.55F, 0.55F, 0.56F}, 0.9F, 0.3F, 1, 0, ""};
const Finish glassFinish{"glass", {0.74F, 0.86F, 0.95F}, 0, 0.05F, 0.38F, 0.55F, ""};

/// A frame of four boards around a hole, `width` into it, between two depths of the wall.
void addBoards(geometry::MeshPart& part, const Frame& frame, const WallHole& hole, double width,
               double near, double far)
{
    const auto board = [&](double from, double bottom, double to, double top) {
        addBox(part, frame, {from, near, bottom}, {to, far, top});
    };
    board(hole.from, hole.bottom, hole.from + width, hole.top);
    board(hole.to - width, hole.bottom, hole.to, hole.top);
    board(hole.from + width, hole.top - width, hole.to - width, hole.top);
    board(hole.from + width, hole.bottom, hole.to - width, hole.bottom + width);
}

void addWindow(Mesh& mesh, const Frame& frame, const WallHole& hole, double thickness)
{
    const double near = thickness * 0.45;
    const double far = std::min(thickness, near + 0.06);
    geometry::MeshPart& boards = partWith(mesh, frameFinish);
    addBoards(boards, frame, hole, 0.055, near, far);
    const double width = hole.to - hole.from;
    const int sashes = std::max(1, static_cast<int>(std::lround(width / 1.1)));
    for (int i = 1; i < sashes; ++i) {
        const double at = hole.from + width * i / sashes;
        addBox(boards, frame, {at - 0.045, near, hole.bottom + 0.05},
               {at + 0.045, far, hole.top - 0.05});
    }
    // The inner sill stands out a little into the room.
    addBox(boards, frame, {hole.from - 0.04, -0.05, hole.bottom - 0.025},
           {hole.to + 0.04, near, hole.bottom + 0.004});
    const double pane = (near + far) / 2;
    addBox(partWith(mesh, glassFinish), frame, {hole.from + 0.05, pane - 0.004, hole.bottom + 0.05},
           {hole.to - 0.05, pane + 0.004, hole.top - 0.05});
}

/// The boards on the wall around a door or passage, on the room's side.
void addCasing(Mesh& mesh, const Frame& frame, const WallHole& hole, double thickness)
{
    geometry::MeshPart& boards = partWith(mesh, frameFinish);
    const double lip = 0.012;
    addBox(boards, frame, {hole.from - casing, -lip, 0}, {hole.from + lip, 0, hole.top + casing});
    addBox(boards, frame, {hole.to - lip, -lip, 0}, {hole.to + casing, 0, hole.top + casing});
    addBox(boards, frame, {hole.from + lip, -lip, hole.top - lip},
           {hole.to - lip, 0, hole.top + casing});
    addBox(boards, frame, {hole.from, 0, 0}, {hole.from + 0.02, thickness, hole.top});
    addBox(boards, frame, {hole.to - 0.02, 0, 0}, {hole.to, thickness, hole.top});
    addBox(boards, frame, {hole.from + 0.02, 0, hole.top - 0.02},
           {hole.to - 0.02, thickness, hole.top});
}

void addHandle(Mesh& mesh, const Frame& frame, const WallHole& hole, double front, double back)
{
    geometry::MeshPart& metal = partWith(mesh, handleFinish);
    const bool isHingedLeft = hole.opening.hinge == Hinge::Left;
    // Seen from inside, a wall runs from left to right; the handle is opposite the hinges.
    const double at = isHingedLeft ? hole.to - 0.09 : hole.from + 0.09;
    const double reach = isHingedLeft ? -0.12 : 0.12;
    const double height = std::min(1.05, hole.bottom + (hole.top - hole.bottom) / 2);
    for (const auto& [from, to] :
         {std::pair(front - 0.055, front), std::pair(back, back + 0.055)}) {
        addBox(metal, frame, {at - 0.012, from, height - 0.012}, {at + 0.012, to, height + 0.012});
    }
    for (const double depth : {front - 0.055, back + 0.04}) {
        addBox(metal, frame, {std::min(at, at + reach), depth, height - 0.01},
               {std::max(at, at + reach), depth + 0.015, height + 0.01});
    }
}

void addDoor(Mesh& mesh, const Frame& frame, const WallHole& hole, double thickness)
{
    addCasing(mesh, frame, hole, thickness);
    const double front = std::min(0.02, thickness / 3);
    const double back = std::min(thickness, front + 0.04);
    geometry::MeshPart& leaf = partWith(mesh, leafFinish);
    const double from = hole.from + 0.022;
    const double to = hole.to - 0.022;
    addBox(leaf, frame, {from, front, 0.008}, {to, back, hole.top - 0.022});
    const double middle = 0.95;
    for (const auto& [low, high] :
         {std::pair(0.16, middle - 0.08), std::pair(middle + 0.08, hole.top - 0.15)}) {
        if (high - low > 0.1 && to - from > 0.4) {
            addBox(leaf, frame, {from + 0.13, front - 0.008, low}, {to - 0.13, back + 0.008, high});
        }
    }
    addHandle(mesh, frame, hole, front, back);
}

} // namespace

void addOpening(Mesh& mesh, const Frame& frame, const WallHole& hole, double thickness)
{
    switch (hole.opening.kind) {
    case OpeningKind::Window:
        addWindow(mesh, frame, hole, thickness);
        return;
    case OpeningKind::Door:
        addDoor(mesh, frame, hole, thickness);
        return;
    case OpeningKind::Passage:
        addCasing(mesh, frame, hole, thickness);
        return;
    }
}

} // namespace bespeak::room
