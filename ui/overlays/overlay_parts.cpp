// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/overlay_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::ui
{

using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double finestStep = 3 * std::numbers::pi / 180; // of an arc

} // namespace

Tone toneOf(assessment::Verdict verdict)
{
    switch (verdict) {
    case assessment::Verdict::Pass:
        return Tone::Good;
    case assessment::Verdict::Fail:
        return Tone::Bad;
    case assessment::Verdict::Advice:
        return Tone::Advice;
    case assessment::Verdict::Unjudged:
    case assessment::Verdict::Neutral:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(const assessment::Assessment& assessment, std::string_view key)
{
    const auto found = std::ranges::find(assessment.parameters, key, &assessment::Parameter::key);
    return found == assessment.parameters.end() ? Tone::Neutral : toneOf(found->verdict);
}

std::vector<Vec3> arcPoints(Vec3 middle, Vec2 facing, double radius, double from, double to)
{
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) / finestStep)));
    // To the right of who faces (0, -1) is +x.
    const Vec2 right{-facing.y, facing.x};
    std::vector<Vec3> points;
    for (int i = 0; i <= steps; ++i) {
        const double azimuth = from + (to - from) * i / steps;
        const Vec2 way = facing * std::cos(azimuth) + right * std::sin(azimuth);
        points.push_back({middle.x + way.x * radius, middle.y + way.y * radius, middle.z});
    }
    return points;
}

std::vector<Vec2> circlePoints(Vec2 middle, double radius)
{
    constexpr int corners = 48;
    std::vector<Vec2> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.push_back(middle + Vec2{std::cos(angle), std::sin(angle)} * radius);
    }
    return points;
}

} // namespace bespeak::ui
