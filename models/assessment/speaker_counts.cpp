// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// RP22 parameters 3 and 11: how many loudspeakers are outside the zones where they belong. The
// zones themselves are those of Dolby and ITU-R, as the angles are judged: RP22's own are drawn in
// its full text only. So the count advises, and takes no part in the level.
#include "models/assessment/speaker_heard.h"
#include "models/assessment/speaker_zones.h"

namespace bespeak::assessment
{

namespace
{

constexpr RuleFacts screen{
    "speakers.screen-outside",
    Group::Speakers,
    "",
    "CEDIA/CTA-RP22 v1.2 (2023), parameter 3, in the zones of Dolby and ITU-R",
    'D',
    Certainty::Indicative};
constexpr RuleFacts others{
    "speakers.others-outside",
    Group::Speakers,
    "",
    "CEDIA/CTA-RP22 v1.2 (2023), parameter 11, in the zones of Dolby and ITU-R",
    'D',
    Certainty::Indicative};

void addCount(const Scene& scene, std::span<const Heard> all, const RuleFacts& rule,
              bool ofTheScreen, Parameters& parameters)
{
    Parameter parameter = makeParameter(rule);
    double outside = 0;
    bool any = false;
    for (const Heard& one : all) {
        const auto zone = isScreen(scene.speakers[one.speaker].role) == ofTheScreen
                              ? zoneOf(scene, all, one)
                              : std::nullopt;
        any = any || zone;
        if (zone && !zone->range.contains(zone->value)) {
            ++outside;
            parameter.subjects.emplace_back(scene.speakers[one.speaker].id);
        }
    }
    if (!any) {
        return;
    }
    parameter.highest = 0;
    judgeValue(parameter, outside);
    parameters.push_back(std::move(parameter));
}

} // namespace

void checkCounts(const Scene& scene, Parameters& parameters)
{
    const std::vector<Heard> all = heardAt(scene, scene.seats[scene.mainSeat]);
    addCount(scene, all, screen, true, parameters);
    addCount(scene, all, others, false, parameters);
}

} // namespace bespeak::assessment
