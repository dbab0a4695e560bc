// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/snap_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bespeak::design
{

using geometry::Vec2;

namespace
{

/// Lines that meet at less than about 17 degrees would throw the thing far away.
constexpr double leastCrossing = 0.3;

/// How far the thing must move along `way` (unit) to lie on the line.
double moveAlong(Vec2 at, Vec2 way, const SnapLine& line)
{
    return (line.offset - dot(line.normal, at)) / dot(line.normal, way);
}

struct Choice {
    const SnapLine* line = nullptr;
    double move = 0;
};

/// The strongest line that can be reached by moving along `way`; without a way, along its normal.
Choice strongest(Vec2 at, const Vec2* way, const SnapLines& lines, double reach)
{
    Choice best;
    double bestScore = std::numeric_limits<double>::max();
    for (const SnapLine& line : lines) {
        const Vec2 direction = way != nullptr ? *way : line.normal;
        if (std::abs(dot(line.normal, direction)) < leastCrossing) {
            continue;
        }
        const double move = moveAlong(at, direction, line);
        const bool isViolated = line.isBarrier && dot(line.normal, at) < line.offset;
        if (!isViolated && std::abs(move) > reach) {
            continue;
        }
        // A violated barrier comes before all that merely attracts, the deepest first.
        const double score = isViolated ? -1000 - std::abs(move) : std::abs(move) + line.handicap;
        if (score < bestScore) {
            bestScore = score;
            best = {&line, move};
        }
    }
    return best;
}

SnapGuide guideOf(const SnapLine& line, const Held& held)
{
    const Vec2 along = perpendicular(line.normal);
    double low = line.low;
    double high = line.high;
    if (line.reachesThing) {
        low = std::min(low, dot(along, held.at) - held.halfAlong(along));
        high = std::max(high, dot(along, held.at) + held.halfAlong(along));
    }
    const Vec2 foot = line.normal * line.guideOffset;
    return {line.reason, foot + along * low, foot + along * high};
}

} // namespace

Vec2 Held::axis() const
{
    return {std::cos(turn), std::sin(turn)};
}

double Held::halfAlong(Vec2 direction) const
{
    const Vec2 across = axis();
    return std::abs(dot(direction, across)) * width() / 2 +
           std::abs(dot(direction, perpendicular(across))) * depth() / 2;
}

bool Held::offers(Mounting mounting) const
{
    return std::ranges::find(component.mountings, mounting) != component.mountings.end();
}

std::vector<SnapLine> stick(Vec2& at, const SnapLines& lines, double reach)
{
    const Choice first = strongest(at, nullptr, lines, reach);
    if (first.line == nullptr) {
        return {};
    }
    at = at + first.line->normal * first.move;
    const Vec2 way = perpendicular(first.line->normal);
    const Choice second = strongest(at, &way, lines, reach);
    if (second.line == nullptr) {
        return {*first.line};
    }
    at = at + way * second.move;
    return {*first.line, *second.line};
}

std::vector<SnapGuide> stickHeld(Held& held, const SnapLines& lines)
{
    std::vector<SnapGuide> guides;
    for (const SnapLine& line : stick(held.at, lines, held.settings.reach)) {
        guides.push_back(guideOf(line, held));
    }
    const auto isWall = [](const SnapGuide& guide) { return guide.reason == SnapReason::Wall; };
    if (guides.size() == 2 && std::ranges::all_of(guides, isWall)) {
        guides[0].reason = guides[1].reason = SnapReason::Corner;
    }
    return guides;
}

} // namespace bespeak::design
