// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <cmath>

namespace bespeak::catalogue
{

using namespace geometry;

namespace
{

/// A tapered leg that leans outwards from the board down to the floor.
void addLeg(ShapeKit& kit, const Finish& finish, Vec2 foot, double height, double radius)
{
    const Vec2 head{foot.x - std::copysign(std::min(height * 0.1, std::abs(foot.x)), foot.x),
                    foot.y - std::copysign(std::min(height * 0.1, std::abs(foot.y)), foot.y)};
    kit.mesh.add(finish,
                 tube({{foot.x, foot.y, 0}, {head.x, head.y, height}}, {radius * 0.6, radius},
                      kit.segments(12)),
                 {.creaseDegrees = 60});
}

void addLegs(ShapeKit& kit, const Finish& finish, double height, double inset, double radius)
{
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            addLeg(kit, finish,
                   {x * std::max(kit.width / 2 - inset, kit.width * 0.1),
                    y * std::max(kit.depth / 2 - inset, kit.depth * 0.1)},
                   height, radius);
        }
    }
}

/// Books of a shelf from x = left on, until about four fifths of the width are filled.
void addBooks(ShapeKit& kit, double left, double width, double room, double z)
{
    static constexpr std::array<std::uint32_t, 7> covers{0x7A3B2E, 0x2F4858, 0xB08A4E, 0x4D5B41,
                                                         0xD9CDB8, 0x33343A, 0x8B5E6B};
    const double fill = width * kit.chance(0.45, 0.85);
    const double deep = std::min(0.2, kit.depth * 0.75);
    constexpr int mostBooks = 24;
    double x = left;
    for (int i = 0; i < mostBooks && x < left + fill; ++i) {
        const double thick = std::min(kit.chance(0.018, 0.048), width * 0.2);
        const double tall = std::min(room * 0.92, room * kit.chance(0.62, 0.9));
        const double page = deep * kit.chance(0.8, 1.0);
        const auto cover = static_cast<std::size_t>(kit.chance() * covers.size());
        Finish finish = finishes::plastic("books", covers[cover]);
        finish.texture = "books";
        kit.block(finish, {thick * 0.95, page, tall},
                  {x + thick / 2, kit.depth * 0.46 - page / 2 - deep * 0.1, z});
        x += thick;
    }
}

} // namespace

void makeCabinet(ShapeKit& kit)
{
    const double usualLeg = kit.has("legs", true) ? 0.13 : 0;
    const double leg = std::min(kit.number("leg_height", usualLeg, 0, 0.5), kit.height * 0.3);
    const double board = std::min({0.022, kit.height * 0.06, kit.width * 0.03});
    const Finish wood = finishes::oak("body");
    const Finish fronts = finishes::oak("body");
    const double h = kit.height - leg;
    const double door = std::min(0.02, kit.depth * 0.06);
    const double shell = kit.depth - door;
    kit.block(wood, {kit.width, kit.depth, board}, {0, 0, kit.height - board}, board * 0.15);
    kit.block(wood, {kit.width, shell, board}, {0, -door / 2, leg}, board * 0.1);
    for (const double side : {-1.0, 1.0}) {
        kit.block(wood, {board, kit.depth, h - board}, {side * (kit.width - board) / 2, 0, leg},
                  board * 0.1, Grain::Upright);
    }
    kit.block(finishes::plastic("inside", 0x191512),
              {kit.width - 2 * board, shell * 0.9, h - 2 * board},
              {0, -door / 2 - shell * 0.03, leg + board});

    const int doors = kit.count("doors", std::clamp(kit.width / 0.5, 1.0, 6.0), 1, 8);
    const int drawers = kit.count("drawers", 1, 0, 4);
    const double gap = std::min(0.004, kit.width * 0.01);
    const double inner = kit.width - 2 * board;
    const double bay = inner / doors;
    const double y = kit.depth / 2 - door / 2 - door * 0.1;
    for (int i = 0; i < doors; ++i) {
        const double x = -inner / 2 + bay * (i + 0.5);
        // The middle bay of an odd board has drawers, the others doors.
        const int stack = doors % 2 == 1 && i == doors / 2 && drawers > 0 ? drawers + 1 : 1;
        const double step = (h - 2 * board) / stack;
        for (int k = 0; k < stack; ++k) {
            const double z = leg + board + step * k;
            kit.block(fronts, {bay - gap, door * 0.9, step - gap}, {x, y, z + gap / 2}, door * 0.1);
            const bool isDrawer = stack > 1;
            const double pull = isDrawer ? 0 : (i < doors / 2 ? 1 : -1) * (bay * 0.5 - 0.035);
            const double grip = std::min({0.14, bay * 0.3, step * 0.5});
            kit.block(finishes::brass("handles"),
                      isDrawer ? Vec3{grip, door * 0.5, std::min(0.008, step * 0.1)}
                               : Vec3{std::min(0.008, bay * 0.05), door * 0.5, grip},
                      {x + pull, kit.depth / 2 + door * 0.1, z + step * (isDrawer ? 0.7 : 0.5)},
                      0.002);
        }
    }
    if (leg > 0) {
        addLegs(kit, finishes::blackMetal("legs"), leg * 1.02, std::min(0.09, kit.depth * 0.2),
                std::min(0.022, kit.depth * 0.06));
    }
}

void makeTable(ShapeKit& kit)
{
    const double board = std::min(0.03, kit.height * 0.12);
    const Finish top = finishes::walnut("top");
    const double z = kit.height - board;
    if (kit.has("round", false)) {
        const double bevel = board * 0.3;
        const Shell disc = lathe({{0.47, 0}, {0.5, bevel}, {0.5, board}}, kit.segments(48));
        kit.add(top, scaled(disc, {kit.width, kit.depth, 1}), {0, 0, z});
        const double foot = std::min(kit.width, kit.depth) * 0.34;
        const int legs = 3;
        for (int i = 0; i < legs; ++i) {
            const double angle = 2 * 3.14159265358979 * i / legs + 0.5;
            addLeg(kit, finishes::walnut("top"),
                   {foot * std::cos(angle) * 1.15, foot * std::sin(angle) * 1.15}, z * 1.005,
                   std::min(0.02, foot * 0.12));
        }
        return;
    }
    const double round = std::min({0.04, kit.width * 0.1, kit.depth * 0.1});
    kit.add(top, prism(rectangleOutline(kit.width, kit.depth, round, kit.isHigh() ? 5 : 0), board),
            {0, 0, z});
    const double inset = std::min({0.07, kit.width * 0.12, kit.depth * 0.12});
    addLegs(kit, finishes::walnut("top"), z * 1.005, inset,
            std::min({0.024, inset * 0.6, kit.height * 0.1}));
    if (kit.has("shelf", kit.width > 0.7)) {
        kit.block(finishes::walnut("top"),
                  {kit.width - 2.6 * inset, kit.depth - 2.6 * inset, board * 0.6},
                  {0, 0, kit.height * 0.32}, board * 0.1);
    }
}

void makeShelf(ShapeKit& kit)
{
    const double board = std::min({0.025, kit.width * 0.06, kit.height * 0.06});
    const Finish wood = finishes::oak("body");
    const int shelves = kit.count("shelves", std::clamp(kit.height / 0.35, 1.0, 8.0), 1, 12);
    if (kit.height < 0.12) {
        kit.block(wood, {kit.width, kit.depth, kit.height}, {}, kit.height * 0.1);
        return;
    }
    for (const double side : {-1.0, 1.0}) {
        kit.block(wood, {board, kit.depth, kit.height}, {side * (kit.width - board) / 2, 0, 0},
                  board * 0.1, Grain::Upright);
    }
    kit.block(wood, {kit.width - 2 * board, board * 0.3, kit.height},
              {0, -kit.depth / 2 + board * 0.15, 0});
    const double step = (kit.height - board) / shelves;
    const double inner = kit.width - 2 * board;
    for (int i = 0; i <= shelves; ++i) {
        kit.block(wood, {inner, kit.depth * 0.98, board}, {0, 0, step * i}, board * 0.1);
    }
    if (kit.isHigh() && kit.has("books", true)) {
        for (int i = 0; i < shelves; ++i) {
            const double z = step * i + board;
            addBooks(kit, -inner / 2 + inner * kit.chance(0.01, 0.1), inner, step - board, z);
        }
    }
}

} // namespace bespeak::catalogue
