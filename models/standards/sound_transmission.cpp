// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/sound_transmission.h"

#include "models/standards/range.h"

#include <cmath>
#include <numbers>

namespace bespeak::standards
{

namespace
{

/// T_0 of ISO 16283: the reverberation of a furnished room.
constexpr double furnished = 0.5;

constexpr const char* roomRange = "1 to 100,000 m³, 0.05 to 20 s and levels in dB";

bool isReduction(double decibels)
{
    return isWithin(decibels, -20, 150);
}

bool isLevel(double decibels)
{
    return isWithin(decibels, -200, 250);
}

bool isRoom(double area, double volume, double reverberation)
{
    return isWithin(area, 1e-6, 1e5) && isWithin(volume, 1, 1e5) &&
           isWithin(reverberation, 0.05, 20);
}

} // namespace

Result<double> massLawPlaneWave(double hertz, double mass, double angle, double soundSpeed,
                                double density)
{
    const bool good = isWithin(hertz, 1, 20'000) && isWithin(mass, 0.1, 5'000) &&
                      isWithin(angle, 0, std::numbers::pi / 2 - 1e-6) &&
                      isWithin(soundSpeed, 100, 1'000) && isWithin(density, 0.1, 10);
    if (!good) {
        return outOfRange("the panel or the wave",
                          "1 to 20,000 Hz, 0.1 to 5,000 kg/m² and less than 90 degrees");
    }
    const double inertia = 2 * std::numbers::pi * hertz * mass * std::cos(angle);
    const double ratio = inertia / (2 * density * soundSpeed);
    return 10 * std::log10(1 + ratio * ratio);
}

Result<double> massLawDiffuseField(double hertz, double mass)
{
    if (!isWithin(hertz, 1, 20'000) || !isWithin(mass, 0.1, 5'000)) {
        return outOfRange("the panel or the wave", "1 to 20,000 Hz and 0.1 to 5,000 kg/m²");
    }
    return 20 * std::log10(mass * hertz) - 47;
}

Result<double> compositeReduction(std::span<const WallPart> parts)
{
    double area = 0;
    double passed = 0;
    for (const WallPart& part : parts) {
        if (!isWithin(part.area, 0, 1e6) || !isReduction(part.soundReduction)) {
            return outOfRange("a part of the wall", "0 to 1,000,000 m² and -20 to 150 dB");
        }
        area += part.area;
        passed += part.area * std::pow(10, -part.soundReduction / 10);
    }
    if (area <= 0) {
        return outOfRange("the wall's area", "above 0 m²");
    }
    return -10 * std::log10(passed / area);
}

Result<double> levelNextDoor(double level, double soundReduction, double area, double volume,
                             double reverberation)
{
    if (!isLevel(level) || !isReduction(soundReduction) || !isRoom(area, volume, reverberation)) {
        return outOfRange("the room next door", roomRange);
    }
    const double absorption = 0.16 * volume / reverberation;
    return level - soundReduction + 10 * std::log10(area / absorption);
}

Result<IndoorNoise> noiseThroughFacade(double outdoorLevel, double soundReduction, double area,
                                       double volume, double reverberation, double facadeShape)
{
    if (!isLevel(outdoorLevel) || !isReduction(soundReduction) || !isWithin(facadeShape, -10, 20) ||
        !isRoom(area, volume, reverberation)) {
        return outOfRange("the room behind the façade", roomRange);
    }
    IndoorNoise noise;
    noise.difference =
        soundReduction + facadeShape + 10 * std::log10(volume / (6 * furnished * area));
    noise.level = outdoorLevel - noise.difference + 10 * std::log10(reverberation / furnished);
    return noise;
}

} // namespace bespeak::standards
