// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// What a made instance chooses and what its choices say to each other.
namespace bespeak::test
{

/// Prices in whole units of money, scores in points.
struct SlotKind {
    std::string_view name;
    double leastPrice;
    double mostPrice;
    double mostScore;
    bool mayBeNone;
};

inline constexpr std::array slotKinds = {
    SlotKind{"display", 400, 9'000, 1'800, false}, SlotKind{"avr", 250, 6'000, 1'000, false},
    SlotKind{"front", 150, 8'000, 1'600, false},   SlotKind{"centre", 80, 3'000, 800, false},
    SlotKind{"surround", 90, 3'000, 700, true},    SlotKind{"sub", 120, 7'000, 1'200, true},
    SlotKind{"mount", 30, 900, 300, false},        SlotKind{"seating", 250, 7'000, 900, false},
    SlotKind{"layout", 5, 400, 1'800, false},      SlotKind{"panels", 40, 2'500, 500, true},
    SlotKind{"height", 80, 2'500, 600, true},      SlotKind{"rack", 60, 1'500, 200, false},
    SlotKind{"cables", 30, 700, 150, false},       SlotKind{"subpos", 1, 50, 900, false}};

/// Supply: what one needs the other must give. Chance: some pairs do not go together.
enum class Rule { None, Supply, Chance };
/// Near: worth most between like and like.
enum class Worth { None, Near, Chance };

struct PairKind {
    std::string_view a;
    std::string_view b;
    Rule rule;
    Worth worth;
    double amplitude;
};

inline constexpr std::array pairKinds = {
    PairKind{"display", "mount", Rule::Supply, Worth::None, 0},
    PairKind{"display", "layout", Rule::Chance, Worth::Near, 900},
    PairKind{"display", "avr", Rule::Supply, Worth::None, 0},
    PairKind{"front", "avr", Rule::Supply, Worth::Near, 250},
    PairKind{"front", "centre", Rule::None, Worth::Near, 300},
    PairKind{"front", "surround", Rule::None, Worth::Near, 200},
    PairKind{"centre", "display", Rule::Chance, Worth::None, 0},
    PairKind{"front", "layout", Rule::Chance, Worth::Near, 500},
    PairKind{"surround", "layout", Rule::Chance, Worth::Near, 350},
    PairKind{"seating", "layout", Rule::Chance, Worth::Chance, 250},
    PairKind{"sub", "avr", Rule::Supply, Worth::None, 0},
    PairKind{"sub", "layout", Rule::None, Worth::Chance, 200},
    PairKind{"panels", "layout", Rule::None, Worth::Chance, 200},
    PairKind{"panels", "front", Rule::None, Worth::Near, 120},
    PairKind{"mount", "layout", Rule::Chance, Worth::None, 0},
    PairKind{"seating", "surround", Rule::Chance, Worth::None, 0},
    PairKind{"height", "avr", Rule::Supply, Worth::None, 0},
    PairKind{"height", "layout", Rule::Chance, Worth::Near, 250},
    PairKind{"surround", "height", Rule::None, Worth::Near, 150},
    PairKind{"avr", "rack", Rule::Supply, Worth::None, 0},
    PairKind{"rack", "layout", Rule::Chance, Worth::None, 0},
    PairKind{"avr", "cables", Rule::Supply, Worth::None, 0},
    PairKind{"display", "cables", Rule::Supply, Worth::None, 0},
    PairKind{"sub", "subpos", Rule::Chance, Worth::Chance, 400},
    PairKind{"subpos", "layout", Rule::Chance, Worth::Chance, 500},
    PairKind{"subpos", "seating", Rule::Chance, Worth::Chance, 300}};

} // namespace bespeak::test
