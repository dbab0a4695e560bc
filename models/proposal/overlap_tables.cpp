// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/overlap_tables.h"

#include "models/base/expects.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>

namespace bespeak::proposal
{

using assessment::PlacedThing;
using geometry::Vec2;

namespace
{

/// Options of a slot that take the same room.
struct Shapes {
    std::vector<std::uint32_t> of;              ///< by option
    std::vector<std::uint32_t> representatives; ///< by shape: the first option that has it
};

/// Where and how large a placement is; what carries the same mark is in the way of the same things.
std::string markOf(const design::Placement& placement, const catalogue::Catalogue& catalogue)
{
    const geometry::Point3& at = placement.position;
    std::string mark;
    const auto add = [&mark](std::string_view part) {
        mark += part;
        mark += ' ';
    };
    add(std::to_string(at.x.inMicrometres()));
    add(std::to_string(at.y.inMicrometres()));
    add(std::to_string(at.z.inMicrometres()));
    add(std::to_string(placement.turn.inMicrodegrees()));
    add(catalogue::mountingName(placement.mounting));
    if (const catalogue::Component* const component = catalogue.find(placement.component)) {
        add(catalogue::kindName(component->kind));
        add(std::to_string(component->size.width.inMicrometres()));
        add(std::to_string(component->size.depth.inMicrometres()));
        add(std::to_string(component->size.height.inMicrometres()));
    }
    return mark;
}

Shapes shapesOf(const Choice& choice, const catalogue::Catalogue& catalogue)
{
    Shapes shapes;
    std::map<std::string, std::uint32_t> numbers;
    for (std::uint32_t which = 0; which < choice.options.size(); ++which) {
        const Option& option = choice.options[which];
        std::string mark = option.rests;
        mark += '\n';
        mark += option.carries;
        for (const design::Placement& placement : option.placements) {
            mark += '\n';
            mark += markOf(placement, catalogue);
        }
        const auto next = static_cast<std::uint32_t>(shapes.representatives.size());
        const auto [at, isNew] = numbers.emplace(std::move(mark), next);
        if (isNew) {
            shapes.representatives.push_back(which);
        }
        shapes.of.push_back(at->second);
    }
    return shapes;
}

/// A shape's things and the cells of a coarse chequerboard over the plan that they touch.
struct Shape {
    std::vector<PlacedThing> things;
    std::uint64_t covered = 0; ///< by what they stand on or hang over
    std::uint64_t around = 0;  ///< by circles around them, however they are turned
    std::uint64_t seen = 0;    ///< that must be free for a picture to be seen
};

constexpr double farthest = std::numeric_limits<double>::max();

struct Bounds {
    Vec2 low{farthest, farthest};
    Vec2 high{-farthest, -farthest};

    void take(Vec2 from, Vec2 to)
    {
        low = {std::min(low.x, from.x), std::min(low.y, from.y)};
        high = {std::max(high.x, to.x), std::max(high.y, to.y)};
    }
};

/// Eight by eight cells over everything, so that a set of them is one number.
class Chequerboard
{
public:
    explicit Chequerboard(const Bounds& all)
        : m_all(all)
    {
    }

    std::uint64_t cellsOf(const Bounds& part) const
    {
        std::uint64_t cells = 0;
        for (int y = row(part.low.y); y <= row(part.high.y); ++y) {
            for (int x = column(part.low.x); x <= column(part.high.x); ++x) {
                cells |= std::uint64_t{1} << (8 * y + x);
            }
        }
        return cells;
    }

private:
    static int cellAt(double at, double low, double high)
    {
        const double share = high > low ? (at - low) / (high - low) : 0;
        return static_cast<int>(std::clamp(std::floor(share * 8), 0.0, 7.0));
    }
    int column(double x) const { return cellAt(x, m_all.low.x, m_all.high.x); }
    int row(double y) const { return cellAt(y, m_all.low.y, m_all.high.y); }

    Bounds m_all;
};

Bounds boundsAround(Vec2 middle, double reach)
{
    Bounds bounds;
    bounds.take(middle - Vec2{reach, reach}, middle + Vec2{reach, reach});
    return bounds;
}

void coverCells(Shape& shape, const Chequerboard& board)
{
    for (const PlacedThing& thing : shape.things) {
        shape.covered |= board.cellsOf({thing.low, thing.high});
        const Vec2 middle = flat(thing.box.base);
        constexpr double aHair = 0.001; // m: what touches counts
        const double half = std::max(thing.box.size.x, thing.box.size.y) / 2;
        shape.around |= board.cellsOf(boundsAround(middle, half * std::numbers::sqrt2 + aHair));
        if (showsPicture(thing)) {
            shape.seen |= board.cellsOf(
                boundsAround(middle, std::hypot(thing.box.size.x / 2, beforePicture)));
        }
    }
}

/// Whether the chequerboard leaves it open; if not, they are in nobody's way.
bool mayMeet(const Shape& one, const Shape& other)
{
    return ((one.covered & other.covered) | (one.seen & other.around) |
            (other.seen & one.around)) != 0;
}

std::vector<std::vector<Shape>> placedShapes(const Subject& subject, const LayoutProblem& layout,
                                             const std::vector<Shapes>& shapes)
{
    std::vector<std::vector<Shape>> placed(shapes.size());
    Bounds all;
    for (std::size_t slot = 0; slot < shapes.size(); ++slot) {
        const std::vector<Option>& options = layout.candidates->slots[slot].options;
        for (const std::uint32_t one : shapes[slot].representatives) {
            placed[slot].push_back({.things = thingsOf(options[one], subject.catalogue)});
            for (const PlacedThing& thing : placed[slot].back().things) {
                all.take(thing.low, thing.high);
            }
        }
    }
    const Chequerboard board(all);
    for (std::vector<Shape>& ofSlot : placed) {
        for (Shape& shape : ofSlot) {
            coverCells(shape, board);
        }
    }
    return placed;
}

/// Rows of a table, each once.
struct DistinctRows {
    std::vector<std::uint32_t> of; ///< by row as it was
    std::vector<std::vector<std::uint8_t>> rows;
};

DistinctRows distinct(const std::vector<std::vector<std::uint8_t>>& rows)
{
    DistinctRows found;
    std::map<std::string, std::uint32_t> numbers;
    for (const std::vector<std::uint8_t>& row : rows) {
        const auto next = static_cast<std::uint32_t>(found.rows.size());
        const auto [at, isNew] = numbers.emplace(std::string(row.begin(), row.end()), next);
        if (isNew) {
            found.rows.push_back(row);
        }
        found.of.push_back(at->second);
    }
    return found;
}

std::vector<std::vector<std::uint8_t>>
transposed(const std::vector<std::vector<std::uint8_t>>& rows, std::size_t width)
{
    std::vector<std::vector<std::uint8_t>> columns(width);
    for (const std::vector<std::uint8_t>& row : rows) {
        for (std::size_t at = 0; at < width; ++at) {
            columns[at].push_back(row[at]);
        }
    }
    return columns;
}

void renumber(std::vector<std::uint32_t>& classOf, const std::vector<std::uint32_t>& now)
{
    for (std::uint32_t& one : classOf) {
        one = now[one];
    }
}

} // namespace

PairTable withFewestClasses(PairTable table)
{
    expects(table.scores.empty(), "a table that only forbids");
    std::vector<std::vector<std::uint8_t>> rows;
    for (std::size_t u = 0; u < table.classesA; ++u) {
        const auto from = table.allow.begin() + static_cast<std::ptrdiff_t>(u * table.classesB);
        rows.emplace_back(from, from + static_cast<std::ptrdiff_t>(table.classesB));
    }
    const DistinctRows ofA = distinct(rows);
    const DistinctRows ofB = distinct(transposed(ofA.rows, table.classesB));
    renumber(table.classOfA, ofA.of);
    renumber(table.classOfB, ofB.of);
    table.classesA = ofA.rows.size();
    table.classesB = ofB.rows.size();
    table.allow.clear();
    for (const std::vector<std::uint8_t>& row : transposed(ofB.rows, table.classesA)) {
        table.allow.insert(table.allow.end(), row.begin(), row.end());
    }
    return table;
}

void addOverlaps(const Subject& subject, LayoutProblem& layout)
{
    const auto& slots = layout.candidates->slots;
    std::vector<Shapes> shapes;
    shapes.reserve(slots.size());
    for (const Choice& choice : slots) {
        shapes.push_back(shapesOf(choice, subject.catalogue));
        layout.shapes.push_back(shapes.back().of);
    }
    const std::vector<std::vector<Shape>> placed = placedShapes(subject, layout, shapes);
    for (std::size_t a = 0; a < slots.size(); ++a) {
        for (std::size_t b = a + 1; b < slots.size(); ++b) {
            PairTable table{.name = "room of " + layout.problem.slots[a].name + " and " +
                                    layout.problem.slots[b].name,
                            .a = a,
                            .b = b,
                            .classesA = placed[a].size(),
                            .classesB = placed[b].size(),
                            .classOfA = shapes[a].of,
                            .classOfB = shapes[b].of,
                            .allow = {},
                            .scores = {},
                            .forbidden = {}};
            bool isFree = true;
            for (const Shape& one : placed[a]) {
                for (const Shape& other : placed[b]) {
                    const bool fits =
                        !mayMeet(one, other) || !areInEachOthersWay(one.things, other.things);
                    table.allow.push_back(fits ? 1 : 0);
                    isFree = isFree && fits;
                }
            }
            if (!isFree) {
                layout.problem.pairs.push_back(withFewestClasses(std::move(table)));
            }
        }
    }
}

} // namespace bespeak::proposal
