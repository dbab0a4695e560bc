// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/judging.h"

#include "models/assessment/rule_parts.h"
#include "models/base/expects.h"
#include "models/standards/rp22.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

Sense senseOf(standards::Bound bound)
{
    switch (bound) {
    case standards::Bound::AtLeast:
        return Sense::AtLeast;
    case standards::Bound::MoreThan:
        return Sense::MoreThan;
    case standards::Bound::AtMost:
        break;
    }
    return Sense::AtMost;
}

standards::Bound boundOf(Sense sense)
{
    switch (sense) {
    case Sense::AtLeast:
        return standards::Bound::AtLeast;
    case Sense::MoreThan:
        return standards::Bound::MoreThan;
    case Sense::AtMost:
        break;
    }
    return standards::Bound::AtMost;
}

} // namespace

Parameter makeParameter(const RuleFacts& facts)
{
    Parameter parameter;
    parameter.key = facts.key;
    parameter.group = facts.group;
    parameter.unit = facts.unit;
    parameter.source = facts.source;
    parameter.grade = facts.grade;
    parameter.certainty = facts.certainty;
    return parameter;
}

Parameter makeRp22Parameter(std::string_view key, Group group, int number, Certainty certainty)
{
    const standards::Rp22Parameter* row = standards::findRp22(number);
    expects(row != nullptr, "RP22 has 21 parameters");
    Parameter parameter = makeParameter({key, group, row->unit, {}, 'B', certainty});
    parameter.source = "CEDIA/CTA-RP22 v1.2 (2023), parameter " + std::to_string(number);
    parameter.levels = LevelLimits{senseOf(row->bound), row->minimum};
    const std::optional<double> first = row->minimum.front();
    (row->bound == standards::Bound::AtMost ? parameter.highest : parameter.lowest) = first;
    return parameter;
}

Parameter makeUnjudged(const RuleFacts& facts, std::vector<std::string> needs)
{
    Parameter parameter = makeParameter(facts);
    parameter.verdict = Verdict::Unjudged;
    parameter.needs = std::move(needs);
    return parameter;
}

double missOf(const Parameter& parameter, double value)
{
    if (parameter.levels) {
        const double limit = parameter.levels->limits.front().value_or(0);
        return parameter.levels->sense == Sense::AtMost ? value - limit : limit - value;
    }
    const double below = parameter.lowest ? *parameter.lowest - value : -1e9;
    const double above = parameter.highest ? value - *parameter.highest : -1e9;
    return std::max(below, above);
}

void judgeValue(Parameter& parameter, double value)
{
    parameter.value = value;
    const double miss = missOf(parameter, value);
    bool isMet = miss <= 1e-9;
    if (parameter.levels) {
        parameter.level = standards::levelReached(parameter.levels->limits,
                                                  boundOf(parameter.levels->sense), value);
        isMet = *parameter.level > 0;
    }
    parameter.verdict =
        isMet || !parameter.uncertainty
            ? verdictOf(isMet, parameter.grade)
            : verdictOfPrediction(std::max(miss, 1e-9), *parameter.uncertainty, parameter.grade);
}

void judgeSeats(Parameter& parameter)
{
    expects(!parameter.seats.empty(), "a parameter of seats has seats");
    const auto worst = std::ranges::max_element(
        parameter.seats, {}, [&](const SeatValue& seat) { return missOf(parameter, seat.value); });
    judgeValue(parameter, worst->value);
}

const PlacedThing* findThing(const Scene& scene, const PlacementId& id)
{
    const auto found = std::ranges::find_if(
        scene.fit.things, [&](const PlacedThing& thing) { return thing.placement->id == id; });
    return found == scene.fit.things.end() ? nullptr : &*found;
}

std::string nameOf(const Scene& scene, const PlacementId& id)
{
    const PlacedThing* thing = findThing(scene, id);
    return thing != nullptr ? thing->name() : std::string();
}

} // namespace bespeak::assessment
