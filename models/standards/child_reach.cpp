// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/child_reach.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace bespeak::standards
{

namespace
{

struct StatureRow {
    double months = 0;
    double median = 0; ///< m
    double tall = 0;   ///< 95th percentile, m
};

constexpr StatureRow statures[] = {
    {24, 0.865, 0.922},    {36.5, 0.956, 1.0193}, {48.5, 1.0251, 1.0952}, {60.5, 1.092, 1.168},
    {72.5, 1.156, 1.239},  {84.5, 1.219, 1.310},  {96.5, 1.280, 1.378},   {120.5, 1.388, 1.504},
    {144.5, 1.491, 1.630}, {168.5, 1.640, 1.785}, {192.5, 1.735, 1.861},  {216.5, 1.761, 1.885},
    {240, 1.768, 1.890},
};

} // namespace

Result<double> growthMeasure(double median, double power, double variation, double z)
{
    if (!isPositive(median, 1e6) || !isWithin(power, -10, 10) || !isPositive(variation, 1) ||
        !isWithin(z, -4, 4)) {
        return outOfRange("a parameter of the chart", "as growth charts print it");
    }
    if (power == 0) {
        return median * std::exp(variation * z);
    }
    const double base = 1 + power * variation * z;
    if (base <= 0) {
        return outOfRange("a parameter of the chart", "as growth charts print it");
    }
    const double measure = median * std::pow(base, 1 / power);
    if (!isPositive(measure)) {
        return outOfRange("the measure", "a finite number");
    }
    return measure;
}

Result<double> boysStature(double ageMonths, Percentile percentile)
{
    if (!isWithin(ageMonths, 24, 240)) {
        return outOfRange("the age", "24 to 240 months");
    }
    const auto* const above =
        std::ranges::lower_bound(statures, ageMonths, {}, &StatureRow::months);
    const double StatureRow::*column =
        percentile == Percentile::P95 ? &StatureRow::tall : &StatureRow::median;
    if (above == std::begin(statures)) {
        return above->*column;
    }
    const StatureRow& below = *(above - 1);
    const double part = (ageMonths - below.months) / (above->months - below.months);
    return below.*column + part * (above->*column - below.*column);
}

Result<double> childReach(double stature, double climb)
{
    if (!isWithin(stature, 0.3, 2.2) || !isWithin(climb, 0, 2)) {
        return outOfRange("the child or what it climbs", "0.3 to 2.2 m and 0 to 2 m");
    }
    return reachOverStature * stature + climb;
}

Result<double> childReachAtAge(int age, double climb)
{
    if (age < 0 || age > 17) {
        return outOfRange("the age", "0 to 17 years");
    }
    return boysStature(std::max(age, 2) * 12.0 + 0.5).and_then([climb](double stature) {
        return childReach(stature, climb);
    });
}

Result<bool> isCordSafe(double lowestPoint, double loop, CordHold hold)
{
    if (!isWithin(lowestPoint, 0, 100) || !isWithin(loop, 0, 100)) {
        return outOfRange("the cord", "0 to 100 m");
    }
    return hold == CordHold::Secured || lowestPoint >= cordHeight || loop < cordLoop;
}

} // namespace bespeak::standards
