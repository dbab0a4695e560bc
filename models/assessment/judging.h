// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"
#include "models/assessment/scene.h"

/// How the rules of picture, loudspeakers and level turn figures into parameters.
namespace bespeak::assessment
{

/// What a rule is, whatever it finds.
struct RuleFacts {
    std::string_view key;
    Group group = Group::Picture;
    std::string_view unit;
    std::string_view source;
    char grade = 'D';
    Certainty certainty = Certainty::Computed;
};

/// A parameter that nothing was found for yet.
Parameter makeParameter(const RuleFacts& facts);
/// The same for a parameter of CEDIA/CTA-RP22: its limits, unit, source and grade.
/// @param number 1 to 21.
Parameter makeRp22Parameter(std::string_view key, Group group, int number,
                            Certainty certainty = Certainty::Computed);
Parameter makeUnjudged(const RuleFacts& facts, std::vector<std::string> needs);

/// Judges `value` by the levels, if there are any, else by lowest and highest. Level 0 fails;
/// what has an uncertainty fails only if it misses level 1, or its limit, by more than that.
void judgeValue(Parameter& parameter, double value);
/// By how much a value misses the limits, or by what level 1 asks for; less than 0: it keeps them.
/// Only differences count if there are no limits.
double missOf(const Parameter& parameter, double value);
/// Takes the worst seat's value and judges it. Needs at least one seat.
void judgeSeats(Parameter& parameter);

/// Name of a placement's component; empty if it is not there.
std::string nameOf(const Scene& scene, const PlacementId& id);
/// The thing of a placement; nullptr if it is not there.
const PlacedThing* findThing(const Scene& scene, const PlacementId& id);

} // namespace bespeak::assessment
