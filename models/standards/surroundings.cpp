// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/surroundings.h"

namespace bespeak::standards
{

namespace
{

using design::Loudness;
using design::Street;

/// Film at the reference level: 85 dBC on average is about that many dBA.
constexpr double filmAtReference = 83.5;
constexpr double speechAtReference = 77;

double belowReference(Loudness loudness)
{
    switch (loudness) {
    case Loudness::Reference:
        return 0;
    case Loudness::Quiet:
        return 20;
    case Loudness::Normal:
    case Loudness::Unsaid:
        break;
    }
    return 12;
}

/// A shape lifted so that it has that many dBA.
NoiseOctaves liftedTo(double levelA, NoiseOctaves shape)
{
    const double lift = levelA - aWeightedLevel(shape).value_or(0);
    for (double& level : shape) {
        level += lift;
    }
    return shape;
}

} // namespace

std::optional<OutdoorNoise> outdoorNoise(Street street)
{
    switch (street) {
    case Street::QuietSuburb:
        return OutdoorNoise{50, 40};
    case Street::TownStreet:
        return OutdoorNoise{60, 50};
    case Street::BusyStreet:
        return OutdoorNoise{70, 62};
    case Street::ArterialRoad:
        return OutdoorNoise{75, 67};
    case Street::Unsaid:
        break;
    }
    return std::nullopt;
}

NoiseOctaves trafficSpectrum(double levelA)
{
    constexpr NoiseOctaves weighted = {-18, -14, -10, -7, -4, -6, -11, -16};
    NoiseOctaves levels{};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        levels[i] = weighted[i] - octaveAWeights[i];
    }
    return liftedTo(levelA, levels);
}

NoiseOctaves filmSpectrum(double levelA)
{
    return liftedTo(levelA, {95, 90, 84, 80, 78, 75, 70, 64});
}

NoiseOctaves fanSpectrum(double levelA)
{
    return liftedTo(levelA, *noiseCriterionCurve(25));
}

double filmLevel(Loudness loudness)
{
    return filmAtReference - belowReference(loudness);
}

double speechLevel(Loudness loudness)
{
    return speechAtReference - belowReference(loudness);
}

} // namespace bespeak::standards
