// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_heard.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"speakers.front-angle", QT_TRANSLATE_NOOP("Assessment", "Angle of the front loudspeakers"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "How far left and right of the picture the front pair stands, seen from the main seat."),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "{name} stands at {value} from straight ahead; {limit} is where it belongs.")},
    {"speakers.symmetry", QT_TRANSLATE_NOOP("Assessment", "Symmetry of the front pair"),
     QT_TRANSLATE_NOOP("Assessment", "Left and right should stand equally far from the middle."),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "{name} and its partner differ by {value} from the middle line, more than {limit}.")},
    {"speakers.centre-angle", QT_TRANSLATE_NOOP("Assessment", "Centre loudspeaker"),
     QT_TRANSLATE_NOOP("Assessment", "Voices belong in the middle of the picture."),
     QT_TRANSLATE_NOOP("Assessment", "{name} is {value} off the middle, more than {limit}.")},
    {"speakers.surround-angle", QT_TRANSLATE_NOOP("Assessment", "Angle of the surrounds"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "Where the surround loudspeakers stand, seen from the main seat; 0 is straight ahead."),
     QT_TRANSLATE_NOOP("Assessment", "{name} is at {value}; {limit} is where it belongs.")},
    {"speakers.rear-angle", QT_TRANSLATE_NOOP("Assessment", "Angle of the rear surrounds"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "Where the rear loudspeakers stand, seen from the main seat; 180 is straight behind."),
     QT_TRANSLATE_NOOP("Assessment", "{name} is at {value}; {limit} is where it belongs.")},
    {"speakers.wide-deviation", QT_TRANSLATE_NOOP("Assessment", "Wide loudspeakers"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "A wide loudspeaker belongs halfway between its front and its surround neighbour."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} is {value} off the middle of its neighbours, more than {limit}.")},
    {"speakers.upper-angle", QT_TRANSLATE_NOOP("Assessment", "Angle of the height loudspeakers"),
     QT_TRANSLATE_NOOP("Assessment", "At which angle the loudspeakers above are seen from the main "
                                     "seat, measured as the standard does."),
     QT_TRANSLATE_NOOP("Assessment", "{name} is at {value}; {limit} is where it belongs.")},
    {"speakers.height", QT_TRANSLATE_NOOP("Assessment", "Front at ear height"),
     QT_TRANSLATE_NOOP("Assessment",
                       "The front loudspeakers should sound from about the height of the ears."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} sounds from {value} above the ears; {limit} is fine.")},
    {"speakers.surround-height", QT_TRANSLATE_NOOP("Assessment", "Height of the surrounds"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Surround loudspeakers may stand a little above the ears, not far."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} sounds from {value} above the ears, more than {limit}.")},
    {"speakers.aim", QT_TRANSLATE_NOOP("Assessment", "Aim"),
     QT_TRANSLATE_NOOP("Assessment", "Away from its axis a loudspeaker loses its highest notes."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} points {value} past the main seat, more than {limit}.")},
    {"speakers.wall-distance", QT_TRANSLATE_NOOP("Assessment", "Head to wall or loudspeaker"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Close to a wall or a loudspeaker nothing else is heard well."),
     QT_TRANSLATE_NOOP("Assessment", "On {name} a head is {value} from a wall or loudspeaker; it "
                                     "should be more than {limit}.")},
    {"speakers.surround-gap", QT_TRANSLATE_NOOP("Assessment", "Gap between surrounds"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "The widest angle between neighbouring surrounds: in a large gap sounds jump."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Between two surrounds there are {value}, more than {limit}.")},
    {"speakers.upper-gap", QT_TRANSLATE_NOOP("Assessment", "Gap between rows above"),
     QT_TRANSLATE_NOOP("Assessment",
                       "The widest angle between neighbouring rows of height loudspeakers."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Between two rows above there are {value}, more than {limit}.")},
    {"speakers.screen-outside", QT_TRANSLATE_NOOP("Assessment", "Front outside its zones"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How many front loudspeakers are not where Dolby and ITU-R want them."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{value} of the front loudspeakers are outside the zones they belong to.")},
    {"speakers.others-outside",
     QT_TRANSLATE_NOOP("Assessment", "Surrounds and heights outside their zones"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "How many surround and height loudspeakers are not where Dolby and ITU-R want them."),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "{value} of the surround and height loudspeakers are outside the zones they belong to.")},
    {"speakers.feeds", QT_TRANSLATE_NOOP("Assessment", "Number of channels"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How many loudspeakers get a channel of their own, without subwoofers."),
     QT_TRANSLATE_NOOP("Assessment",
                       "There are {value} channels; a home cinema has {limit} at least.")},
    {"speakers.up-firing", QT_TRANSLATE_NOOP("Assessment", "Up-firing loudspeakers"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "Sound that comes by way of the ceiling is good enough for level 2 at most."),
     QT_TRANSLATE_NOOP("Assessment", "{value} loudspeakers fire up at the ceiling.")},
    {"speakers.up-firing-ceiling",
     QT_TRANSLATE_NOOP("Assessment", "Ceiling for up-firing loudspeakers"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Up-firing loudspeakers need a ceiling that is neither low nor high."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The ceiling is {value} high; up-firing loudspeakers need {limit}.")},
    {"speakers.wall-gap", QT_TRANSLATE_NOOP("Assessment", "Air around the loudspeaker"),
     QT_TRANSLATE_NOOP("Assessment", "Some loudspeakers boom when a wall is too near."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} has {value} of air to the wall; its maker asks for {limit}.")},
    {"speakers.path", QT_TRANSLATE_NOOP("Assessment", "Free path to the ear"),
     QT_TRANSLATE_NOOP("Assessment",
                       "What stands between a loudspeaker and the ear swallows its high notes."),
     QT_TRANSLATE_NOOP("Assessment", "{other} stands between {name} and the main seat.")},
};

constexpr RemedyWords remedies[] = {
    {"speakers.move",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance}, to where it belongs")},
    {"speakers.turn", QT_TRANSLATE_NOOP("Assessment", "Turn {name} to point at the main seat")},
    {"speakers.raise", QT_TRANSLATE_NOOP("Assessment", "Hang {name} {distance} higher")},
    {"speakers.lower", QT_TRANSLATE_NOOP("Assessment", "Hang {name} {distance} lower")},
    {"speakers.move-seat",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} away from the wall")},
    {"speakers.replace-stand", QT_TRANSLATE_NOOP("Assessment", "Put {name} on {other}")},
    {"speakers.from-wall",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} away from the wall")},
};

} // namespace

std::span<const ParameterWords> speakerWords()
{
    return words;
}

std::span<const RemedyWords> speakerRemedyWords()
{
    return remedies;
}

} // namespace bespeak::assessment
