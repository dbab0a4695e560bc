// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/level.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>

namespace bespeak::standards
{

namespace
{

constexpr double loudest = 200;

Result<void> checkPropagation(double sensitivity, double distance, double roomGain)
{
    if (!isWithin(sensitivity, 0, loudest)) {
        return outOfRange("the sensitivity", "between 0 and 200 dB");
    }
    if (!isPositive(distance, 1e6)) {
        return outOfRange("the distance", "above 0 m");
    }
    if (!isWithin(roomGain, -60, 60)) {
        return outOfRange("the room gain", "between -60 and 60 dB");
    }
    return {};
}

} // namespace

Result<double> splAtSeat(const SplInputs& inputs)
{
    if (const auto fine = checkPropagation(inputs.sensitivity, inputs.distance, inputs.roomGain);
        !fine) {
        return failWith(fine);
    }
    if (!isPositive(inputs.power, 1e6)) {
        return outOfRange("the power", "above 0 W and at most 1 MW");
    }
    if (!isWithin(inputs.speakers, 1, 1000)) {
        return outOfRange("the number of loudspeakers", "between 1 and 1,000");
    }
    return inputs.sensitivity + 10 * std::log10(inputs.power) - 20 * std::log10(inputs.distance) +
           10 * std::log10(inputs.speakers) + inputs.roomGain;
}

Result<double> powerNeeded(double target, double sensitivity, double distance, double roomGain)
{
    if (const auto fine = checkPropagation(sensitivity, distance, roomGain); !fine) {
        return failWith(fine);
    }
    if (!isWithin(target, 0, loudest)) {
        return outOfRange("the target", "between 0 and 200 dB");
    }
    return std::pow(10, (target - sensitivity + 20 * std::log10(distance) - roomGain) / 10);
}

Result<double> sensitivityAtOneWatt(double sensitivityAt283, double ohms)
{
    if (!isWithin(sensitivityAt283, 0, loudest)) {
        return outOfRange("the sensitivity", "between 0 and 200 dB");
    }
    if (!isWithin(ohms, 0.5, 1000)) {
        return outOfRange("the impedance", "between 0.5 and 1,000 ohms");
    }
    return sensitivityAt283 - 10 * std::log10(8 / ohms);
}

Result<double> amplifierPower(double ratedWatts, double ratedOhms, double loadOhms,
                              std::optional<double> currentLimit)
{
    if (!isPositive(ratedWatts, 1e6)) {
        return outOfRange("the rated power", "above 0 W and at most 1 MW");
    }
    if (!isWithin(ratedOhms, 0.5, 1000) || !isWithin(loadOhms, 0.5, 1000)) {
        return outOfRange("the impedances", "between 0.5 and 1,000 ohms");
    }
    const double byVoltage = ratedWatts * ratedOhms / loadOhms;
    if (!currentLimit) {
        return byVoltage;
    }
    if (!isPositive(*currentLimit, 1e4)) {
        return outOfRange("the current limit", "above 0 A");
    }
    return std::min(byVoltage, *currentLimit * *currentLimit * loadOhms);
}

Result<double> sumLevels(std::span<const double> levels)
{
    if (levels.empty()) {
        return outOfRange("the number of levels", "at least 1");
    }
    if (!std::ranges::all_of(levels, [](double level) { return isWithin(level, -1000, 1000); })) {
        return outOfRange("the levels", "between -1,000 and 1,000 dB");
    }
    // The loudest is taken out first, so that no sum grows beyond a double.
    const double most = *std::ranges::max_element(levels);
    double sum = 0;
    for (const double level : levels) {
        sum += std::pow(10, (level - most) / 10);
    }
    return most + 10 * std::log10(sum);
}

} // namespace bespeak::standards
