// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/cabling.h"

#include "models/standards/range.h"

#include <cmath>
#include <numbers>

namespace bespeak::standards
{

namespace
{

constexpr double copper = 1.7241e-8; ///< ohm m at 20 °C, 100 % IACS

struct HdmiRow {
    double gigabits = 0;
    double passive = 0;
    double active = 0;
};

constexpr HdmiRow hdmiRows[] = {{10.2, 7.6, 15}, {18, 5, 15}, {48, 3, 5}};
constexpr double opticalLimit = 100;

} // namespace

Result<double> wireResistance(int awg, double length)
{
    if (awg < 0 || awg > 40 || !isWithin(length, 0, 10'000)) {
        return outOfRange("the wire", "AWG 0 to 40 and 0 to 10,000 m");
    }
    const double diameter = 0.127e-3 * std::pow(92.0, (36 - awg) / 39.0);
    return length * copper / (std::numbers::pi / 4 * diameter * diameter);
}

Result<WireLoss> wireLoss(int awg, double length, double impedance)
{
    const Result<double> oneWay = wireResistance(awg, length);
    if (!oneWay) {
        return failWith(oneWay);
    }
    if (!isWithin(impedance, 0.5, 1'000)) {
        return outOfRange("the impedance", "0.5 to 1,000 ohm");
    }
    WireLoss loss;
    loss.resistance = 2 * *oneWay;
    loss.share = loss.resistance / impedance;
    loss.level = -20 * std::log10(1 + loss.share);
    return loss;
}

Result<double> longestRun(int awg, double impedance, double share)
{
    const Result<double> perMetre = wireResistance(awg, 1);
    if (!perMetre) {
        return failWith(perMetre);
    }
    if (!isWithin(impedance, 0.5, 1'000) || !isPositive(share, 1)) {
        return outOfRange("the impedance or the share", "0.5 to 1,000 ohm and at most 1");
    }
    return share * impedance / (2 * *perMetre);
}

Result<double> continuousLoad(double breaker, double voltage)
{
    if (!isWithin(breaker, 1, 1'000) || !isWithin(voltage, 1, 1'000)) {
        return outOfRange("the circuit", "1 to 1,000 A and V");
    }
    return 0.8 * breaker * voltage;
}

Result<double> hdmiLimit(double gigabits, HdmiCable cable)
{
    if (!isPositive(gigabits, 48)) {
        return outOfRange("the rate", "above 0 and at most 48 Gbit/s");
    }
    if (cable == HdmiCable::Optical) {
        return opticalLimit;
    }
    const HdmiRow* row = hdmiRows;
    while (row->gigabits < gigabits) {
        ++row;
    }
    return cable == HdmiCable::Active ? row->active : row->passive;
}

} // namespace bespeak::standards
