// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/geometry/vector.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

/// Standing waves of a box with rigid walls: Kuttruff, Room Acoustics; Handbook for Sound
/// Engineers, table 6-4 (grade A). Real walls give way: frequencies move by a few per cent, least
/// in masonry. Every function here wants lengths of 0.1–1000 m and a speed of sound of 100–1000
/// m/s.
namespace bespeak::standards
{

/// m/s in air of 20 °C.
constexpr double speedOfSound = 343.0;

/// Metres along x, y and z; one corner lies at the origin.
using BoxSize = std::array<double, 3>;
/// Half waves along x, y and z; 0–1000 each.
using ModeOrder = std::array<int, 3>;

/// How many directions a mode runs in: 1, 2 or 3.
enum class ModeType { Still, Axial, Tangential, Oblique };

ModeType modeType(const ModeOrder& order);
std::string_view modeTypeName(ModeType type); ///< "axial" …; "still" for the order (0, 0, 0)

struct Mode {
    ModeOrder order{};
    double frequency = 0; ///< Hz

    friend bool operator==(const Mode&, const Mode&) = default;
};

/// Hz. Errors: standards.out-of-range.
Result<double> modeFrequency(const BoxSize& size, const ModeOrder& order, double c = speedOfSound);

constexpr std::size_t mostModes = 100'000;

/// All modes above 0 Hz up to a frequency, the lowest first; equal ones by their order.
/// Errors: standards.out-of-range (also for more than about mostModes).
Result<std::vector<Mode>> modesUpTo(const BoxSize& size, double highest, double c = speedOfSound);

/// Pressure of a mode at a point, 1 at the corners: the product of cos(n·π·x/L).
/// Errors: standards.out-of-range.
Result<double> modeShape(const BoxSize& size, const ModeOrder& order, geometry::Vec3 point);

/// How much equal subwoofers that play together drive a mode: the mean of its shape over them.
/// 0: not at all, ±1: fully (after Welti, Subwoofers: Optimum Number and Locations).
/// Errors: standards.out-of-range (also without a source).
Result<double> modeCoupling(const BoxSize& size, const ModeOrder& order,
                            std::span<const geometry::Vec3> sources);

/// Is the box one whose ratios spread its modes well? Walker, BBC RD 1993/8, as EBU Tech 3276 and
/// ITU-R BS.1116 take it over: 1.1 W/H <= L/H <= 4.5 W/H - 4, both below 3. Grade C.
/// @param size any two horizontal lengths first, the height last.
Result<bool> hasGoodRatios(const BoxSize& size);

} // namespace bespeak::standards
