// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assumptions.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

bool restsOnAbsorption(const Parameter& parameter)
{
    return parameter.group == Group::Bass || parameter.group == Group::Reflections ||
           parameter.group == Group::Quiet;
}

bool restsOnHeights(const Parameter& parameter)
{
    constexpr std::string_view keys[] = {"picture.top-edge", "picture.eye-line",
                                         "picture.row-sight", "speakers.height",
                                         "speakers.upper-angle"};
    return std::ranges::find(keys, parameter.key) != std::end(keys);
}

void weaken(Parameter& parameter)
{
    if (parameter.certainty == Certainty::Computed || parameter.certainty == Certainty::Predicted) {
        parameter.certainty = Certainty::Indicative;
    }
    if (parameter.verdict == Verdict::Fail) {
        parameter.verdict = Verdict::Advice;
    }
}

} // namespace

void holdToWhatIsKnown(const Scene& scene, Parameters& parameters)
{
    const bool knowsAbsorption = std::ranges::all_of(scene.absorbers, &Absorber::isKnown);
    const bool knowsHeights = std::ranges::none_of(scene.seats, &Seat::isHeightAssumed);
    if (knowsAbsorption && knowsHeights) {
        return;
    }
    for (Parameter& parameter : parameters) {
        if ((!knowsAbsorption && restsOnAbsorption(parameter)) ||
            (!knowsHeights && restsOnHeights(parameter))) {
            weaken(parameter);
        }
    }
}

} // namespace bespeak::assessment
