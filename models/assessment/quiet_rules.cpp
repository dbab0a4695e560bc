// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/quiet_checks.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"quiet.street-noise", QT_TRANSLATE_NOOP("Assessment", "Noise from the street"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How much of the traffic is heard in the room by day, windows closed."),
     QT_TRANSLATE_NOOP("Assessment", "About {value} of noise from the street are heard in the "
                                     "room; {limit} is the most for a living room.")},
    {"quiet.background", QT_TRANSLATE_NOOP("Assessment", "Background noise"),
     QT_TRANSLATE_NOOP("Assessment",
                       "What comes in from outside and the projector's fan together, as an NC "
                       "curve; such noise hides the quiet passages of a film."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The background reaches {curve}; NC {limit} is the most for level 1.")},
    {"quiet.dialogue", QT_TRANSLATE_NOOP("Assessment", "Speech above the noise"),
     QT_TRANSLATE_NOOP("Assessment", "How far dialogue stands out of the background noise."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Dialogue is only {value} above the noise; {limit} keeps it clear.")},
    {"quiet.neighbour-night", QT_TRANSLATE_NOOP("Assessment", "Neighbours by night"),
     QT_TRANSLATE_NOOP("Assessment", "How loud a film is behind a shared wall, ceiling or floor "
                                     "after 22 o'clock; for deep bass the figure is only a guide."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Behind {boundary} a film played {loudness} is about {value} loud; by night "
                       "{limit} is the most. {loudest} in the room would keep to it.")},
    {"quiet.neighbour-day", QT_TRANSLATE_NOOP("Assessment", "Neighbours by day"),
     QT_TRANSLATE_NOOP("Assessment", "How loud a film is behind a shared wall, ceiling or floor by "
                                     "day; for deep bass the figure is only a guide."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Behind {boundary} a film played {loudness} is about {value} loud; by day "
                       "{limit} is the most. {loudest} in the room would keep to it.")},
    {"quiet.surroundings", QT_TRANSLATE_NOOP("Assessment", "Who is next door"),
     QT_TRANSLATE_NOOP("Assessment",
                       "What lies behind the walls decides about noise in both directions."),
     QT_TRANSLATE_NOOP("Assessment", "It is not said yet what lies behind some of the walls.")},
    {"quiet.shared-wall-speaker", QT_TRANSLATE_NOOP("Assessment", "Loudspeaker in a shared wall"),
     QT_TRANSLATE_NOOP("Assessment",
                       "A loudspeaker built into a wall or ceiling sounds on its other side too."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{thing} is built into {boundary}, which the neighbours share.")},
    {"quiet.subwoofer-party-wall", QT_TRANSLATE_NOOP("Assessment", "Subwoofer at a shared wall"),
     QT_TRANSLATE_NOOP("Assessment",
                       "The nearer a subwoofer stands to a shared wall, the more it shakes it."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{thing} stands {value} from {boundary}, which the neighbours share; "
                       "{limit} is better.")},
};

constexpr RemedyWords remedyWords[] = {
    {"better-opening",
     QT_TRANSLATE_NOOP("Assessment", "Replace the opening in {wall}: {construction}")},
    {"better-wall", QT_TRANSLATE_NOOP("Assessment", "Rebuild {boundary}: {construction}")},
    {"play-quieter", QT_TRANSLATE_NOOP("Assessment", "Play {loudness}")},
    {"move-from-party-wall",
     QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} away from the shared wall")},
    {"out-of-wall", QT_TRANSLATE_NOOP("Assessment", "Hang {other} up instead of {thing}")},
};

Parameters assess(const Scene& scene)
{
    Parameters parameters;
    checkStreet(scene, parameters);
    checkNeighbours(scene, parameters);
    checkSharedWalls(scene, parameters);
    return parameters;
}

std::vector<Candidate> propose(const Scene& scene, const catalogue::Catalogue& catalogue,
                               const Parameter& finding)
{
    std::vector<Candidate> candidates;
    if (finding.key.starts_with("quiet.neighbour")) {
        suggestForNeighbour(scene, finding, candidates);
    } else if (finding.key == "quiet.shared-wall-speaker" ||
               finding.key == "quiet.subwoofer-party-wall") {
        suggestForSharedWall(scene, catalogue, finding, candidates);
    } else {
        suggestGlazing(scene, candidates);
    }
    return candidates;
}

/// Fans are heard from where they are; loudspeakers matter where neighbours are behind a wall.
Interest interest(const Scene& scene, const PlacedThing& thing)
{
    if (thing.isA(catalogue::ComponentKind::Projector)) {
        return Interest::Place;
    }
    if (!thing.isOf(catalogue::KindGroup::Sound)) {
        return Interest::None;
    }
    return sharedBoundaries(scene).empty() ? Interest::Kind : Interest::Place;
}

} // namespace

#undef QT_TRANSLATE_NOOP

const RuleGroup& quietRules()
{
    static const RuleGroup group{
        Group::Quiet,
        Aspect::Room | Aspect::Seats | Aspect::Absorption | Aspect::Things | Aspect::Brief,
        assess,
        propose,
        words,
        remedyWords,
        interest};
    return group;
}

} // namespace bespeak::assessment
