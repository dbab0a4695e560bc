// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/rp22.h"

#include <algorithm>
#include <cmath>

namespace bespeak::standards
{

namespace
{

constexpr std::optional<double> any;
constexpr Tier none{};

constexpr Rp22Parameter parameters[] = {
    {1, "P1", "listener's head to the nearest wall or loudspeaker", "m", Bound::MoreThan,
     Tier{0.5, 0.8, 1.2, 1.5}, none},
    {2, "P2", "discrete rendered feeds without subwoofers", "", Bound::AtLeast, Tier{5, 11, 15, 15},
     none},
    {3, "P3", "screen loudspeakers outside their zone", "", Bound::AtMost, Tier{0, 0, 0, 0}, none},
    {4, "P4", "level difference between screen loudspeakers", "dB", Bound::AtMost, Tier{6, 5, 4, 2},
     none},
    {5, "P5", "angle between adjacent surround loudspeakers", "deg", Bound::AtMost,
     Tier{any, 80, 60, 50}, none},
    {6, "P6", "level difference between surround loudspeakers", "dB", Bound::AtMost,
     Tier{10, 6, 4, 2}, none},
    {7, "P7", "wide loudspeakers' deviation from the middle of their neighbours", "deg",
     Bound::AtMost, Tier{10, 7, 5, 2}, none},
    {8, "P8", "up-firing loudspeakers", "", Bound::AtMost, Tier{any, any, 0, 0}, none},
    {9, "P9", "vertical angle between adjacent rows of upper loudspeakers", "deg", Bound::AtMost,
     Tier{any, 80, 60, 50}, none},
    {10, "P10", "level difference between upper loudspeakers", "dB", Bound::AtMost,
     Tier{12, 8, 5, 2}, none},
    {11, "P11", "surround, wide and upper loudspeakers outside their zone", "", Bound::AtMost,
     Tier{any, 0, 0, 0}, none},
    {12, "P12", "level of a screen loudspeaker at the reference seat", "dB", Bound::AtLeast,
     Tier{99, 102, 105, 108}, Tier{102, 105, 108, 111}},
    {13, "P13", "level of the other loudspeakers at the reference seat", "dB", Bound::AtLeast,
     Tier{96, 99, 102, 105}, Tier{99, 102, 105, 108}},
    {14, "P14", "total level of the low-frequency effects", "dB", Bound::AtLeast,
     Tier{109, 112, 115, 118}, Tier{114, 117, 120, 123}},
    {15, "P15", "background noise", "NCB", Bound::AtMost, Tier{35, 26, 22, 18},
     Tier{26, 22, 18, 15}},
    {16, "P16", "difference between seats, screen loudspeakers, 500 Hz to 16 kHz", "dB",
     Bound::AtMost, Tier{5, 3, 1.5, 1.5}, none},
    {17, "P17", "difference between seats, other loudspeakers, 500 Hz to 16 kHz", "dB",
     Bound::AtMost, Tier{any, any, 3, 1.5}, none},
    // Lower is deeper: a limit that must not be exceeded.
    {18, "P18", "-3 dB point of the bass in the room", "Hz", Bound::AtMost, Tier{35, 30, 20, 18},
     Tier{30, 25, 18, 15}},
    {19, "P19", "low-frequency response against its target", "dB", Bound::AtMost, Tier{5, 4, 3, 2},
     none},
    {20, "P20", "low-frequency difference between seats", "dB", Bound::AtMost, Tier{any, 4, 3, 2},
     none},
    {21, "P21", "early reflections against the direct sound, 1 to 8 kHz", "dB", Bound::AtMost,
     Tier{any, -8, -10, -12}, none},
};

bool keeps(double limit, Bound bound, double value)
{
    switch (bound) {
    case Bound::AtLeast:
        return value >= limit;
    case Bound::MoreThan:
        return value > limit;
    case Bound::AtMost:
        return value <= limit;
    }
    return false;
}

} // namespace

std::span<const Rp22Parameter> rp22Parameters()
{
    return parameters;
}

const Rp22Parameter* findRp22(int number)
{
    const auto row = std::ranges::find(parameters, number, &Rp22Parameter::number);
    return row == std::end(parameters) ? nullptr : &*row;
}

int levelReached(const Tier& limits, Bound bound, double value)
{
    int level = 0;
    for (const std::optional<double>& limit : limits) {
        if (std::isnan(value) || (limit && !keeps(*limit, bound, value))) {
            break;
        }
        ++level;
    }
    return level;
}

double levelSpread(std::span<const geometry::Vec3> speakers, geometry::Vec3 reference,
                   geometry::Vec3 seat)
{
    constexpr double nearest = 0.1;
    if (speakers.size() < 2) {
        return 0;
    }
    double least = 1e9;
    double most = -1e9;
    for (const geometry::Vec3 speaker : speakers) {
        const double atReference = std::max(nearest, geometry::length(speaker - reference));
        const double atSeat = std::max(nearest, geometry::length(speaker - seat));
        const double level = 20 * std::log10(atReference / atSeat);
        least = std::min(least, level);
        most = std::max(most, level);
    }
    return most - least;
}

} // namespace bespeak::standards
