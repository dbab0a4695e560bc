// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/golden/assessment_probe.h"

#include "models/assessment/rule_groups.h"
#include "models/base/expects.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace bespeak::test
{

using namespace assessment;
using geometry::Point2;

namespace
{

using Figures = std::vector<std::optional<double>>;

Figures figuresOf(const Parameter& parameter)
{
    Figures figures{parameter.value, parameter.lowest, parameter.highest, parameter.uncertainty};
    for (const SeatValue& seat : parameter.seats) {
        figures.emplace_back(seat.value);
    }
    if (parameter.levels) {
        figures.insert(figures.end(), parameter.levels->limits.begin(),
                       parameter.levels->limits.end());
    }
    return figures;
}

bool isFinite(const std::optional<double>& figure)
{
    return !figure || std::isfinite(*figure);
}

/// Moves the corners and what stands in the room; the walls stay the same walls.
design::Design mapped(design::Design design, const std::function<Point2(Point2)>& map,
                      const std::function<Angle(Angle)>& turn, bool isMirror)
{
    room::RoomParts parts = design.room.parts();
    for (Point2& corner : parts.corners) {
        corner = map(corner);
    }
    for (room::Opening& opening : parts.openings) {
        if (isMirror) {
            opening.hinge =
                opening.hinge == room::Hinge::Left ? room::Hinge::Right : room::Hinge::Left;
        }
    }
    auto room = room::Room::create(std::move(parts));
    expects(room.has_value(), "a moved room is a room");
    design.room = std::move(*room);
    for (design::Placement& placement : design.placements) {
        const Point2 to = map({placement.position.x, placement.position.y});
        placement.position.x = to.x;
        placement.position.y = to.y;
        placement.turn = turn(placement.turn).normalised();
    }
    return design;
}

} // namespace

std::set<std::string> foundIn(const Assessment& assessment)
{
    std::set<std::string> found;
    for (const Parameter& parameter : assessment.parameters) {
        if (isFinding(parameter.verdict)) {
            found.insert(parameter.key);
        }
    }
    for (const Finding& finding : assessment.fit) {
        found.insert(finding.rule);
    }
    return found;
}

std::string strayFigure(const Assessment& assessment)
{
    for (const Parameter& parameter : assessment.parameters) {
        if (!std::ranges::all_of(figuresOf(parameter), isFinite)) {
            return parameter.key;
        }
    }
    for (const Finding& finding : assessment.fit) {
        if (!isFinite(finding.value) || !isFinite(finding.limit)) {
            return finding.rule;
        }
    }
    return {};
}

bool isJudged(const std::string& key)
{
    const std::string group = key.substr(0, key.find('.'));
    return group == "fit" || std::ranges::any_of(ruleGroups(), [&](const RuleGroup* one) {
               return groupName(one->group) == group;
           });
}

std::string listed(const Assessment& assessment)
{
    std::ostringstream lines;
    for (const Parameter& parameter : assessment.parameters) {
        lines << verdictName(parameter.verdict) << ' ' << parameter.key << ' '
              << subjectText(parameter) << " = "
              << (parameter.value ? std::to_string(*parameter.value) : "?") << ' '
              << parameter.unit;
        for (const std::string& need : parameter.needs) {
            lines << " needs " << need;
        }
        lines << '\n';
    }
    for (const Finding& finding : assessment.fit) {
        lines << verdictName(finding.verdict) << ' ' << finding.rule << '\n';
    }
    return lines.str();
}

design::Design mirrored(const design::Design& design)
{
    Length low = design.room.corners().front().x;
    Length high = low;
    for (const Point2& corner : design.room.corners()) {
        low = std::min(low, corner.x);
        high = std::max(high, corner.x);
    }
    return mapped(
        design,
        [&](Point2 p) {
            return Point2{low + high - p.x, p.y};
        },
        [](Angle turn) { return -turn; }, true);
}

design::Design moved(const design::Design& design, int quarters, geometry::Vec2 shift)
{
    const Point2 by = Point2::fromMetres(shift);
    return mapped(
        design,
        [&](Point2 p) {
            for (int i = 0; i < quarters; ++i) {
                p = {-p.y, p.x};
            }
            return Point2{p.x + by.x, p.y + by.y};
        },
        [quarters](Angle turn) {
            return turn + Angle::microdegrees(quarters * std::int64_t{90'000'000});
        },
        false);
}

} // namespace bespeak::test
