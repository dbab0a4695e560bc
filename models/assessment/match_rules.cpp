// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/match_checks.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"match.receiver", QT_TRANSLATE_NOOP("Assessment", "Amplifier for the loudspeakers"),
     QT_TRANSLATE_NOOP("Assessment", "Passive loudspeakers need a receiver or an amplifier."),
     QT_TRANSLATE_NOOP("Assessment", "{count} passive loudspeakers have no amplifier.")},
    {"match.channels", QT_TRANSLATE_NOOP("Assessment", "Channels"),
     QT_TRANSLATE_NOOP("Assessment", "Each passive loudspeaker needs a channel of its own."),
     QT_TRANSLATE_NOOP("Assessment",
                       "There are {value} loudspeakers for {limit} amplified channels.")},
    {"match.subwoofer-outs", QT_TRANSLATE_NOOP("Assessment", "Subwoofer outputs"),
     QT_TRANSLATE_NOOP("Assessment", "Subwoofers with an output each can be set up one by one; "
                                     "those that share an output with a Y cable cannot."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} has {limit} outputs for {value} subwoofers.")},
    {"match.impedance", QT_TRANSLATE_NOOP("Assessment", "Impedance"),
     QT_TRANSLATE_NOOP("Assessment", "A loudspeaker with too low an impedance, its electrical "
                                     "resistance, makes the amplifier overheat."),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "The impedance of {other} falls to {value}; {thing} is made for {limit} and more.")},
    {"match.power", QT_TRANSLATE_NOOP("Assessment", "Amplifier power"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Loudspeakers are made for amplifiers within a range of power."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{thing} gives {value}, which is not what the loudspeakers are made for.")},
    {"match.formats", QT_TRANSLATE_NOOP("Assessment", "Formats with height"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Loudspeakers overhead sound only if the receiver decodes their format."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} decodes no format for loudspeakers overhead.")},
    {"match.hdmi-inputs", QT_TRANSLATE_NOOP("Assessment", "HDMI inputs"),
     QT_TRANSLATE_NOOP("Assessment", "Each source needs an input."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} has {limit} inputs for {value} sources.")},
    {"match.hdmi-rate", QT_TRANSLATE_NOOP("Assessment", "HDMI rate"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "The slowest device between source and picture limits its resolution and frame rate."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The way to the picture carries {value}; a source gives {limit}.")},
    {"match.picture-pair", QT_TRANSLATE_NOOP("Assessment", "Projector and screen"),
     QT_TRANSLATE_NOOP("Assessment", "A projector needs a screen, and a screen a projector."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{thing} is alone: a picture takes a projector and a screen.")},
    {"match.mount", QT_TRANSLATE_NOOP("Assessment", "Wall mount"),
     QT_TRANSLATE_NOOP("Assessment", "A display that hangs needs a mount."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} hangs on the wall without a mount.")},
    {"match.mount-load", QT_TRANSLATE_NOOP("Assessment", "Load of the mount"),
     QT_TRANSLATE_NOOP("Assessment", "The mount must carry the display."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} weighs {value}; {other} carries {limit}.")},
    {"match.mount-vesa", QT_TRANSLATE_NOOP("Assessment", "Hole pattern of the mount"),
     QT_TRANSLATE_NOOP("Assessment", "The mount's hole pattern must be the display's."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The holes of {thing} are {value} apart; {other} does not reach them.")},
    {"match.stand", QT_TRANSLATE_NOOP("Assessment", "Stand for the loudspeaker"),
     QT_TRANSLATE_NOOP("Assessment",
                       "A small loudspeaker belongs on a stand or a board, at ear height."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} stands on the floor.")},
    {"match.drilling", QT_TRANSLATE_NOOP("Assessment", "Holes in walls and ceilings"),
     QT_TRANSLATE_NOOP("Assessment", "In a rented home one may not drill everywhere."),
     QT_TRANSLATE_NOOP("Assessment", "{thing} needs holes that may not be made.")},
};

constexpr RemedyWords remedyWords[] = {
    {"add-receiver", QT_TRANSLATE_NOOP("Assessment", "Add {thing} on {other}")},
    {"other-receiver", QT_TRANSLATE_NOOP("Assessment", "Take {other} instead of {thing}")},
    {"add-mount", QT_TRANSLATE_NOOP("Assessment", "Add {other} behind {thing}")},
    {"other-mount", QT_TRANSLATE_NOOP("Assessment", "Take {other} instead of {thing}")},
    {"add-stand", QT_TRANSLATE_NOOP("Assessment", "Put {thing} on a new {other}")},
    {"add-screen", QT_TRANSLATE_NOOP("Assessment", "Add {thing} where the projector aims")},
    {"stand-instead", QT_TRANSLATE_NOOP("Assessment", "Let {thing} stand on the floor")},
    {"stand-on-instead", QT_TRANSLATE_NOOP("Assessment", "Let {thing} stand on {other}")},
    {"leave-out", QT_TRANSLATE_NOOP("Assessment", "Leave {thing} out")},
};

Parameters assess(const Scene& scene)
{
    Parameters parameters;
    checkAmplifier(scene, parameters);
    checkPictureChain(scene, parameters);
    checkFixings(scene, parameters);
    checkStands(scene, parameters);
    return parameters;
}

std::vector<Candidate> propose(const Scene& scene, const catalogue::Catalogue& catalogue,
                               const Parameter& finding)
{
    std::vector<Candidate> candidates;
    const PlacedThing* const thing = blamedThing(scene, finding);
    if (finding.key.starts_with("match.mount")) {
        suggestMount(scene, catalogue, finding, candidates);
    } else if (finding.key == "match.stand" && thing != nullptr) {
        suggestStand(scene, catalogue, *thing, candidates);
    } else if (finding.key == "match.picture-pair") {
        suggestScreen(scene, catalogue, finding, candidates);
    } else if (finding.key == "match.drilling" && thing != nullptr) {
        suggestWithoutDrilling(scene, catalogue, *thing, candidates);
    } else {
        suggestReceiver(scene, catalogue, finding, candidates);
    }
    return candidates;
}

/// What there is and how it is fixed; only of a mount it matters where it is.
Interest interest(const Scene&, const PlacedThing& thing)
{
    const bool isPlaced =
        thing.isOf(catalogue::KindGroup::Picture) || thing.isA(catalogue::ComponentKind::WallMount);
    return isPlaced ? Interest::Place : Interest::Kind;
}

} // namespace

#undef QT_TRANSLATE_NOOP

const RuleGroup& matchRules()
{
    static const RuleGroup group{
        Group::Match, Aspect::Things | Aspect::Brief, assess, propose, words, remedyWords,
        interest};
    return group;
}

} // namespace bespeak::assessment
