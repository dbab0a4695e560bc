// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/reverberation.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace bespeak::standards
{

namespace
{

constexpr double mostAbsorbing = 0.99; // laboratories measure more than 1, logarithms do not

double decayFactor(double c)
{
    return 24 * std::numbers::ln10 / c;
}

std::optional<tl::unexpected<Error>> problemOf(const AbsorbingRoom& room)
{
    if (!isPositive(room.volume)) {
        return outOfRange("the volume", "above 0 m³");
    }
    if (!isWithin(room.absorption, 0, 1e9) || !isWithin(room.air, 0, 1)) {
        return outOfRange("the absorption", "at least 0");
    }
    if (room.absorption + room.air * room.volume < 1e-9) {
        return outOfRange("the absorption", "above 0: without any the sound never ends");
    }
    if (!isWithin(room.c, 100, 1000)) {
        return outOfRange("the speed of sound", "between 100 and 1000 m/s");
    }
    return std::nullopt;
}

// Eyring's time of each axis if all of the room were as its surfaces are.
Result<std::array<double, 3>> axisTimes(const AbsorbingAxes& room)
{
    if (!isPositive(room.volume) || !isWithin(room.c, 100, 1000)) {
        return outOfRange("the volume", "above 0 m³");
    }
    double surface = 0;
    for (const double area : room.areas) {
        if (!isPositive(area)) {
            return outOfRange("each area", "above 0 m²");
        }
        surface += area;
    }
    std::array<double, 3> times{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double coefficient = room.coefficients[axis];
        if (!isWithin(coefficient, 1e-6, 1)) {
            return outOfRange("each coefficient", "above 0 and at most 1");
        }
        times[axis] = decayFactor(room.c) * room.volume /
                      (-surface * std::log(1 - std::min(coefficient, mostAbsorbing)));
    }
    return times;
}

double surfaceOf(const std::array<double, 3>& areas)
{
    return areas[0] + areas[1] + areas[2];
}

} // namespace

Result<double> sabineTime(const AbsorbingRoom& room)
{
    if (const auto problem = problemOf(room)) {
        return *problem;
    }
    return decayFactor(room.c) * room.volume / (room.absorption + 4 * room.air * room.volume);
}

Result<double> eyringTime(const AbsorbingRoom& room)
{
    if (const auto problem = problemOf(room)) {
        return *problem;
    }
    if (!isPositive(room.surface)) {
        return outOfRange("the surface", "above 0 m²");
    }
    const double mean = std::min(room.absorption / room.surface, mostAbsorbing);
    return decayFactor(room.c) * room.volume /
           (-room.surface * std::log(1 - mean) + 4 * room.air * room.volume);
}

Result<double> arauTime(const AbsorbingAxes& room)
{
    return axisTimes(room).map([&](const std::array<double, 3>& times) {
        double logarithm = 0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            logarithm += room.areas[axis] / surfaceOf(room.areas) * std::log(times[axis]);
        }
        return std::exp(logarithm);
    });
}

Result<double> fitzroyTime(const AbsorbingAxes& room)
{
    return axisTimes(room).map([&](const std::array<double, 3>& times) {
        double sum = 0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            sum += room.areas[axis] / surfaceOf(room.areas) * times[axis];
        }
        return sum;
    });
}

Result<InverseSabine> inverseSabine(const BoxSize& size, double reverberation, double c)
{
    if (const Result<double> box = modeFrequency(size, {0, 0, 0}, c); !box) {
        return failWith(box);
    }
    if (!isPositive(reverberation, 100)) {
        return outOfRange("the reverberation time", "above 0 and at most 100 s");
    }
    const double volume = size[0] * size[1] * size[2];
    const double surface = 2 * (size[0] * size[1] + size[1] * size[2] + size[2] * size[0]);
    const double absorption = decayFactor(c) * volume / (surface * reverberation);
    if (absorption > 1) {
        return outOfRange("the reverberation time", "what full absorption can still reach");
    }
    double narrowest = std::numeric_limits<double>::max();
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double a = size[axis];
        const double b = size[(axis + 1) % 3];
        narrowest = std::min(narrowest, a * b / std::hypot(a, b));
    }
    const double order = std::ceil(c * reverberation / narrowest - 1);
    return InverseSabine{absorption, static_cast<int>(std::max(order, 0.0))};
}

Result<double> criticalDistance(double directivity, double surface, double coefficient)
{
    if (!isPositive(directivity) || !isPositive(surface)) {
        return outOfRange("the directivity and the surface", "above 0");
    }
    if (!isWithin(coefficient, 1e-9, 1 - 1e-9)) {
        return outOfRange("the mean coefficient", "above 0 and below 1");
    }
    const double roomConstant = surface * coefficient / (1 - coefficient);
    return std::sqrt(directivity * roomConstant / (16 * std::numbers::pi));
}

Result<double> referenceRoomTime(double volume)
{
    if (!isWithin(volume, 1, 1e5)) {
        return outOfRange("the volume", "between 1 and 100,000 m³");
    }
    return 0.25 * std::cbrt(volume / 100);
}

} // namespace bespeak::standards
