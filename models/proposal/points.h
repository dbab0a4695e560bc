// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"
#include "models/proposal/candidates.h"

#include <cstdint>
#include <string>
#include <vector>

/// What things are worth, in whole points. The scale is our own (grade D); its order is not: safety
/// before clearances, before noise, before what fails, before levels, before the rest. No sum of
/// what comes later makes up for one failure of what comes before.
namespace bespeak::proposal
{

/// What one criterion gave: a parameter of the assessment ("picture.viewing-angle"), or
/// "has.<slot>", "stereo", "price", "looks", "budget", "pin.<component>", "liked.<component>", or
/// one of taste.h: "seating", "picture-wall", "picture-size".
struct Points {
    std::string criterion;
    SlotKind slot = SlotKind::Seats; ///< whose choice it is; of two, the one to blame first
    std::int64_t points = 0;

    friend bool operator==(const Points&, const Points&) = default;
};

/// Points of a figure: 0 if it could not be better, else negative. What the customer keeps as it
/// is costs nothing. Fails cost by their rank; predictions and advice by what the customer weighs;
/// RP22 levels the more the lower; a figure between two limits the more the farther it is from
/// their middle.
std::int64_t pointsOf(const assessment::Parameter& parameter, const Needs& needs);

/// Worth of not leaving a slot empty, by what is done in the room. A place to sit, a picture and
/// sound are worth more than all figures that they may fail together: a soundbar that falls short,
/// and is said to, serves better than silence. What endangers or stands in the way is refused
/// anyway, see isFirm().
std::int64_t worthOfHaving(SlotKind slot, const Needs& needs);

/// Negative: what an amount is worth elsewhere. One point for each five euro at a weight of 50.
std::int64_t pointsOfPrice(std::int64_t minor, const Needs& needs);

/// Negative: points for each step of what a budget that is not firm is exceeded by.
constexpr std::int64_t pointsOverBudget = -150; ///< for each whole or begun per cent

/// All that an option is worth whatever stands beside it: having it, its price, its looks, pins.
std::vector<Points> pointsOfOption(const Option& option, SlotKind slot, const Needs& needs,
                                   const catalogue::Catalogue& catalogue);
std::int64_t sumOf(const std::vector<Points>& points);

/// How much an option can be heard next door, in energy: 100 is a small subwoofer in the middle of
/// the room. Subwoofers and what is built into or stands against a shared wall count most. Only to
/// compare choices: the assessment's figure is of the room, since people play as loud as they do.
std::int64_t heardNextDoor(const Option& option, const design::Design& base,
                           const catalogue::Catalogue& catalogue);

/// Whether this finding must not be: what endangers people or stands in their way.
bool isFirm(const assessment::Parameter& parameter);

} // namespace bespeak::proposal
