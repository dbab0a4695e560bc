// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_words.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"bass.extension", QT_TRANSLATE_NOOP("Assessment", "How low the bass reaches"),
     QT_TRANSLATE_NOOP("Assessment", "The lowest tone that the main seat hears at nearly full "
                                     "level, room and loudspeaker together. Lower is better."),
     QT_TRANSLATE_NOOP("Assessment", "The bass ends at {frequency}.")},
    {"bass.response", QT_TRANSLATE_NOOP("Assessment", "Even bass at the main seat"),
     QT_TRANSLATE_NOOP("Assessment", "How far the worst third of an octave below 80 Hz stands out "
                                     "or falls away where you sit."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Around {frequency} the bass is {deviation} away from the rest.")},
    {"bass.evenness", QT_TRANSLATE_NOOP("Assessment", "The same bass on every seat"),
     QT_TRANSLATE_NOOP("Assessment", "How much louder or softer a bass note is on another seat "
                                     "than on the main one."),
     QT_TRANSLATE_NOOP("Assessment",
                       "A bass note differs by up to {difference} between the seats.")},
    {"bass.null", QT_TRANSLATE_NOOP("Assessment", "Notes that vanish"),
     QT_TRANSLATE_NOOP("Assessment", "Where waves in the room cancel each other at the main seat, "
                                     "a note is missing and no equaliser brings it back."),
     QT_TRANSLATE_NOOP("Assessment", "At {frequency} the main seat lies in a hole of {depth}.")},
    {"bass.modes", QT_TRANSLATE_NOOP("Assessment", "The room's proportions"),
     QT_TRANSLATE_NOOP("Assessment", "Rooms ring at certain notes. They should lie the closer "
                                     "together the higher they are (Bonello)."),
     QT_TRANSLATE_NOOP("Assessment", "Length, width and height of the room let several notes ring "
                                     "together or leave gaps, first near {frequency}.")},
    {"bass.boundary-dip", QT_TRANSLATE_NOOP("Assessment", "Distance to the wall behind"),
     QT_TRANSLATE_NOOP("Assessment",
                       "What the wall behind a loudspeaker throws back cancels one note; close to "
                       "the wall that note is so high that it does no harm."),
     QT_TRANSLATE_NOOP("Assessment", "The wall {distance} behind the loudspeaker takes away the "
                                     "notes around {frequency}.")},
    {"bass.handover", QT_TRANSLATE_NOOP("Assessment", "From subwoofer to loudspeakers"),
     QT_TRANSLATE_NOOP("Assessment", "The front loudspeakers must reach down to where the "
                                     "subwoofer takes over, or a gap stays between them."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The front loudspeakers reach down to {frequency} only; a subwoofer that "
                       "plays as high as that can be told by ear where it stands.")},
};

constexpr RemedyWords remedies[] = {
    {"move-subwoofer", QT_TRANSLATE_NOOP("Assessment", "Move {name} by {distance}, to {place}")},
    {"add-subwoofer", QT_TRANSLATE_NOOP("Assessment", "Add {name} at {place}")},
    {"replace-subwoofer", QT_TRANSLATE_NOOP("Assessment", "Take {name} instead")},
    {"replace-fronts", QT_TRANSLATE_NOOP("Assessment", "Take {name} instead")},
    {"move-seat-forward", QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} forward")},
    {"move-seat-back", QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} back")},
    {"move-to-wall", QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} towards the wall")},
    {"move-from-wall", QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} off the wall")},
};

} // namespace

std::span<const ParameterWords> bassWords()
{
    return words;
}

std::span<const RemedyWords> bassRemedyWords()
{
    return remedies;
}

} // namespace bespeak::assessment
