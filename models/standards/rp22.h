// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// CEDIA/CTA-RP22 v1.2 (September 2023), appendix A: the limits of its four levels. Taken from a
/// public transcription, not from the text: grade B. What is computed from a plan is a prediction
/// and certifies nothing.
namespace bespeak::standards
{

enum class Bound : std::uint8_t { AtLeast, MoreThan, AtMost };

/// The limit of each level, 1 to 4; empty: that level asks for nothing.
using Tier = std::array<std::optional<double>, 4>;

struct Rp22Parameter {
    int number = 0;        ///< 1–21
    std::string_view name; ///< "P1"
    std::string_view what;
    std::string_view unit;
    Bound bound = Bound::AtMost;
    Tier minimum;
    Tier recommended; ///< where the standard has a second, stricter figure
};

std::span<const Rp22Parameter> rp22Parameters();
/// nullptr unless `number` is 1 to 21.
const Rp22Parameter* findRp22(int number);

/// The highest level up to which every limit is kept, 0 to 4. NaN reaches 0.
int levelReached(const Tier& limits, Bound bound, double value);

/// Spread of levels at a seat, dB: loudspeakers that are equally loud at the reference seat differ
/// elsewhere by 20·lg of the distances' ratios (RP22 parameters 4, 6, 10; free field).
/// 0 with fewer than two loudspeakers. Distances below 0.1 m count as 0.1 m.
double levelSpread(std::span<const geometry::Vec3> speakers, geometry::Vec3 reference,
                   geometry::Vec3 seat);

} // namespace bespeak::standards
