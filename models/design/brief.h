// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::design
{

/// How loud it is outside, by kind of street; the levels are in models/standards.
enum class Street : std::uint8_t { Unsaid, QuietSuburb, TownStreet, BusyStreet, ArterialRoad };
enum class Tenure : std::uint8_t { Unsaid, Rented, Owned };
/// How loud the customer means to listen: about 20, 12 or 0 dB below the film reference.
enum class Loudness : std::uint8_t { Unsaid, Quiet, Normal, Reference };
/// Early reflections are a matter of taste: damped as in a studio, or lively as in a living room.
enum class ReflectionTaste : std::uint8_t { Unsaid, Damped, Lively };

/// A finding that the customer has seen and keeps ("accept and keep").
struct Compromise {
    std::string parameter; ///< key of the assessment's parameter
    std::string subject;   ///< the placement's id, "wall 2", "opening 3", or empty
    std::string note;      ///< in the customer's own words, at most 300 characters

    friend bool operator==(const Compromise&, const Compromise&) = default;
};

constexpr int oldestChild = 17;
constexpr std::size_t maximumChildren = 12;
constexpr std::size_t maximumCompromises = 200;

/// What the customer signals beside the things themselves. Nothing of it is ever required.
struct Brief {
    std::string wishes{}; ///< free text, at most 4,000 characters
    std::optional<Money> budget{};
    bool budgetIsFirm = false;
    Street street = Street::Unsaid;
    std::vector<int> childAges{}; ///< whole years, 0–17, ascending, at most 12
    bool hasPets = false;
    bool usesWheelchair = false;
    Tenure tenure = Tenure::Unsaid;
    std::optional<bool> mayDrill{};
    Loudness loudness = Loudness::Unsaid;
    ReflectionTaste reflections = ReflectionTaste::Unsaid;
    std::vector<Compromise> compromises{};

    friend bool operator==(const Brief&, const Brief&) = default;
};

} // namespace bespeak::design
