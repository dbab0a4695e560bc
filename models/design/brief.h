// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
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

enum class Dwelling : std::uint8_t { Unsaid, Apartment, Terraced, Detached };
/// Who sleeps on the other side of a wall, floor or ceiling.
enum class Sleeper : std::uint8_t { Unsaid, Nobody, OwnFamily, Neighbour };
/// A firm limit is never broken; a soft one costs points.
enum class Firmness : std::uint8_t { Soft, Firm };

/// How much of a thing is done here: 0 never, 1 now and then, 2 often, 3 most of all.
struct Uses {
    std::optional<int> films, music, games, sport;

    friend bool operator==(const Uses&, const Uses&) = default;
};

/// How much each matters beside the others, 0–100; 50 is as much as usual.
struct Weights {
    int picture = 50;
    int sound = 50;
    int bass = 50;
    int looks = 50; ///< little to be seen: small, hidden, matching
    int price = 50; ///< a cheaper choice is worth more

    friend bool operator==(const Weights&, const Weights&) = default;
};

/// What is liked about a pin; any of them may be true together.
struct Liked {
    bool look = false, size = false, sound = false, brand = false;

    friend bool operator==(const Liked&, const Liked&) = default;
};

/// Something the customer likes: a component, or a picture of their own.
struct Pin {
    std::string id;      ///< "pin-1": unique in the brief, at most 40 of [a-z0-9-]
    std::string title;   ///< in the customer's words, at most 200 bytes
    std::string picture; ///< SHA-256 in hex of a picture that is kept with the design, or empty
    std::optional<ComponentId> component;
    Liked liked;

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// A thing the customer has and keeps: it costs nothing more.
struct Owned {
    ComponentId component;
    int pieces = 1;

    friend bool operator==(const Owned&, const Owned&) = default;
};

/// A wish that was given up because all together were impossible, by how much.
struct GivenUp {
    std::string wish;        ///< key of the limit: "budget", "neighbours", "viewers" …
    std::int64_t amount = 0; ///< what was added to the limit, in `unit`; 0: dropped altogether
    std::string unit;        ///< "minor", "millibel", "millimetre", "" …
    std::string note;        ///< in the customer's own words, at most 300 characters

    friend bool operator==(const GivenUp&, const GivenUp&) = default;
};

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
constexpr int mostViewers = 40;
constexpr int mostUse = 3;
constexpr int mostWeight = 100;
constexpr int mostOwnedPieces = 99;
constexpr std::size_t maximumPins = 60;
constexpr std::size_t maximumOwned = 60;
constexpr std::size_t maximumNever = 500;
constexpr std::size_t maximumGivenUp = 60;

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
    std::optional<int> viewers{}; ///< who watches together, 1–40
    Dwelling dwelling = Dwelling::Unsaid;
    Sleeper sleeper = Sleeper::Unsaid;
    Uses uses{};
    Weights weights{};
    // How firm the other limits are; the budget's is `budgetIsFirm`. What protects children and
    // the way to the door is always firm.
    Firmness quietness = Firmness::Soft; ///< of what the neighbours and sleepers may hear
    Firmness seating = Firmness::Firm;   ///< of a place for each viewer
    std::vector<Pin> pins{};
    std::vector<Owned> owned{};
    std::vector<ComponentId> never{}; ///< not wanted in any proposal
    std::vector<GivenUp> givenUp{};   ///< the compromise log of the proposals

    friend bool operator==(const Brief&, const Brief&) = default;
};

} // namespace bespeak::design
