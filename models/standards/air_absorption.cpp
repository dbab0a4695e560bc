// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/air_absorption.h"

#include "models/standards/range.h"

#include <cmath>
#include <numbers>

namespace bespeak::standards
{

namespace
{

constexpr double referencePressure = 101.325; // kPa
constexpr double referenceKelvin = 293.15;
constexpr double triplePoint = 273.16;

// Frequencies at which oxygen and nitrogen relax, Hz.
struct Relaxation {
    double oxygen = 0;
    double nitrogen = 0;
};

Relaxation relaxationOf(const Air& air, double kelvin)
{
    const double pressure = air.pressure / referencePressure;
    const double saturation = -6.8346 * std::pow(triplePoint / kelvin, 1.261) + 4.6151;
    const double water = air.humidity * std::pow(10.0, saturation) / pressure; // molar, %
    const double warmth = kelvin / referenceKelvin;
    return {pressure * (24 + 4.04e4 * water * (0.02 + water) / (0.391 + water)),
            pressure / std::sqrt(warmth) *
                (9 + 280 * water * std::exp(-4.170 * (1 / std::cbrt(warmth) - 1)))};
}

} // namespace

Result<double> airAttenuation(const Air& air, double frequency)
{
    if (!isWithin(air.temperature, -20, 50) || !isWithin(air.humidity, 1, 100) ||
        !isWithin(air.pressure, 50, 200)) {
        return outOfRange("the air", "of -20–50 °C, 1–100 % humidity and 50–200 kPa");
    }
    if (!isWithin(frequency, 20, 20'000)) {
        return outOfRange("the frequency", "between 20 and 20,000 Hz");
    }
    const double kelvin = air.temperature + 273.15;
    const double warmth = kelvin / referenceKelvin;
    const Relaxation relaxation = relaxationOf(air, kelvin);
    const double square = frequency * frequency;
    const double classical = 1.84e-11 * referencePressure / air.pressure * std::sqrt(warmth);
    const double oxygen =
        0.01275 * std::exp(-2239.1 / kelvin) / (relaxation.oxygen + square / relaxation.oxygen);
    const double nitrogen =
        0.1068 * std::exp(-3352.0 / kelvin) / (relaxation.nitrogen + square / relaxation.nitrogen);
    return 8.686 * square * (classical + std::pow(warmth, -2.5) * (oxygen + nitrogen));
}

Result<double> airEnergyAttenuation(const Air& air, double frequency)
{
    return airAttenuation(air, frequency).map([](double decibels) {
        return decibels * std::numbers::ln10 / 10;
    });
}

} // namespace bespeak::standards
