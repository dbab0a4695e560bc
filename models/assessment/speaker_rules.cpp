// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_heard.h"

namespace bespeak::assessment
{

namespace
{

Parameters assessSpeakers(const Scene& scene)
{
    Parameters parameters;
    if (scene.speakers.empty()) {
        return parameters;
    }
    if (scene.seats.empty()) {
        parameters.push_back(makeUnjudged(
            {"speakers.front-angle", Group::Speakers, "deg", "ITU-R BS.775-3", 'A'}, {"a seat"}));
        return parameters;
    }
    checkPlaces(scene, parameters);
    checkCounts(scene, parameters);
    checkGaps(scene, parameters);
    checkPaths(scene, parameters);
    return parameters;
}

Interest interest(const Scene& scene, const PlacedThing& thing)
{
    using enum catalogue::KindGroup;
    const bool isSpeaker = thing.isOf(Sound) && !thing.isA(catalogue::ComponentKind::Subwoofer);
    if (isSpeaker || mayBlockSound(scene, thing)) {
        return Interest::Place;
    }
    return thing.isOf(Seating) || thing.isOf(Electronics) ? Interest::Kind : Interest::None;
}

} // namespace

const RuleGroup& speakerRules()
{
    static const RuleGroup group{Group::Speakers,
                                 static_cast<Aspects>(Aspect::Room | Aspect::Seats |
                                                      Aspect::Speakers | Aspect::Pictures |
                                                      Aspect::Things),
                                 assessSpeakers,
                                 proposeSpeakers,
                                 speakerWords(),
                                 speakerRemedyWords(),
                                 interest};
    return group;
}

} // namespace bespeak::assessment
