// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::standards
{

namespace
{

constexpr double degree = std::numbers::pi / 180;

constexpr AngleRange ear{0, 0};
constexpr AngleRange raised{0, 15};
constexpr AngleRange slightlyRaised{0, 5};
constexpr AngleRange upper{30, 55};
constexpr AngleRange upperLow{30, 45};
constexpr AngleRange lower{-30, -15};

constexpr Bs2051Position positions[] = {
    {"0+5+0", "M", "030", {30, 30}, ear},
    {"0+5+0", "M", "000", {0, 0}, ear},
    {"0+5+0", "M", "110", {100, 120}, raised},
    {"2+5+0", "M", "030", {30, 30}, ear},
    {"2+5+0", "M", "000", {0, 0}, ear},
    {"2+5+0", "M", "110", {100, 120}, raised},
    {"2+5+0", "U", "030", {30, 45}, upper},
    {"4+5+0", "M", "030", {30, 30}, ear},
    {"4+5+0", "M", "000", {0, 0}, ear},
    {"4+5+0", "M", "110", {100, 120}, ear},
    {"4+5+0", "U", "030", {30, 45}, upper},
    {"4+5+0", "U", "110", {100, 135}, upper},
    {"0+7+0", "M", "030", {30, 45}, ear},
    {"0+7+0", "M", "000", {0, 0}, ear},
    {"0+7+0", "M", "090", {85, 110}, ear},
    {"0+7+0", "M", "135", {120, 150}, ear},
    {"4+7+0", "M", "030", {30, 45}, ear},
    {"4+7+0", "M", "000", {0, 0}, ear},
    {"4+7+0", "M", "090", {85, 110}, ear},
    {"4+7+0", "M", "135", {120, 150}, ear},
    {"4+7+0", "U", "045", {30, 45}, upper},
    {"4+7+0", "U", "135", {100, 150}, upper},
    {"4+9+0", "M", "030", {30, 45}, ear},
    {"4+9+0", "M", "000", {0, 0}, ear},
    {"4+9+0", "M", "SC", {5, 25}, ear},
    {"4+9+0", "M", "090", {85, 110}, ear},
    {"4+9+0", "M", "135", {120, 150}, ear},
    {"4+9+0", "U", "045", {30, 45}, upper},
    {"4+9+0", "U", "135", {100, 150}, upper},
    {"9+10+3", "M", "000", {0, 0}, slightlyRaised},
    {"9+10+3", "M", "030", {22.5, 30}, slightlyRaised},
    {"9+10+3", "M", "060", {45, 60}, slightlyRaised},
    {"9+10+3", "M", "090", {90, 90}, raised},
    {"9+10+3", "M", "135", {110, 135}, raised},
    {"9+10+3", "M", "180", {180, 180}, raised},
    {"9+10+3", "U", "000", {0, 0}, upperLow},
    {"9+10+3", "U", "045", {45, 60}, upperLow},
    {"9+10+3", "U", "090", {90, 90}, upperLow},
    {"9+10+3", "U", "135", {110, 135}, upperLow},
    {"9+10+3", "U", "180", {180, 180}, upperLow},
    {"9+10+3", "T", "000", {0, 0}, {90, 90}},
    {"9+10+3", "B", "000", {0, 0}, lower},
    {"9+10+3", "B", "045", {45, 60}, lower},
};

/// "U-045" is layer "U", sign '-', place "045".
struct Label {
    std::string_view layer;
    char sign = 0;
    std::string_view place;
};

std::optional<Label> parseLabel(std::string_view text)
{
    const std::size_t sign = text.find_first_of("+-");
    if (sign == std::string_view::npos) {
        return std::nullopt;
    }
    return Label{text.substr(0, sign), text[sign], text.substr(sign + 1)};
}

} // namespace

Direction directionTo(geometry::Vec3 listener, geometry::Vec3 speaker, geometry::Vec2 facing)
{
    const geometry::Vec3 path = speaker - listener;
    const double ahead = dot(geometry::flat(path), facing);
    const double right = dot(geometry::flat(path), geometry::perpendicular(facing));
    return {std::atan2(right, ahead) / degree,
            std::atan2(path.z, std::hypot(ahead, right)) / degree,
            std::atan2(path.z, ahead) / degree, geometry::length(path)};
}

double AngleRange::excess(double angle) const
{
    return std::max({0.0, low - angle, angle - high});
}

std::span<const Bs2051Position> bs2051Positions()
{
    return positions;
}

const Bs2051Position* findBs2051(std::string_view layout, std::string_view label)
{
    const auto parsed = parseLabel(label);
    if (!parsed) {
        return nullptr;
    }
    const auto row = std::ranges::find_if(positions, [&](const Bs2051Position& position) {
        return position.layout == layout && position.layer == parsed->layer &&
               position.place == parsed->place;
    });
    return row == std::end(positions) ? nullptr : &*row;
}

bool isInRange(const Bs2051Position& position, std::string_view label, double azimuthLeftPositive,
               double elevation)
{
    const auto parsed = parseLabel(label);
    const bool isMirrored = parsed && parsed->sign == '-';
    const double azimuth = isMirrored ? -azimuthLeftPositive : azimuthLeftPositive;
    // Straight behind has two names.
    const bool isBehind = position.azimuth.low == 180 && std::abs(azimuth) == 180;
    return (position.azimuth.contains(azimuth) || isBehind) &&
           position.elevation.contains(elevation);
}

AngleRange dolbyOverhead(Overhead row)
{
    switch (row) {
    case Overhead::TopFront:
        return {30, 55};
    case Overhead::TopMiddle:
        return {65, 100};
    case Overhead::TopRear:
        return {125, 150};
    }
    return {};
}

double dolbyOverheadIdeal(Overhead row)
{
    switch (row) {
    case Overhead::TopFront:
        return 45;
    case Overhead::TopMiddle:
        return 80;
    case Overhead::TopRear:
        return 135;
    }
    return 0;
}

std::optional<Overhead> findOverhead(std::string_view name)
{
    if (name == "top_front") {
        return Overhead::TopFront;
    }
    if (name == "top_middle") {
        return Overhead::TopMiddle;
    }
    if (name == "top_rear") {
        return Overhead::TopRear;
    }
    return std::nullopt;
}

} // namespace bespeak::standards
