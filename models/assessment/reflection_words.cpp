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
    {"reflections.reverberation", QT_TRANSLATE_NOOP("Assessment", "Reverberation"),
     QT_TRANSLATE_NOOP("Assessment", "How long the room rings after a sound. Too long blurs "
                                     "voices, too short sounds dead."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The room rings for {time}; {lowest} to {highest} would be right.")},
    {"reflections.octaves", QT_TRANSLATE_NOOP("Assessment", "Even reverberation"),
     QT_TRANSLATE_NOOP("Assessment", "Low and high tones should die away equally fast, or the room "
                                     "colours every sound."),
     QT_TRANSLATE_NOOP("Assessment", "Around {frequency} the room rings {difference} longer or "
                                     "shorter than in the middle.")},
    {"reflections.early", QT_TRANSLATE_NOOP("Assessment", "First reflections"),
     QT_TRANSLATE_NOOP("Assessment", "What walls, floor and ceiling throw back within 15 ms blurs "
                                     "where a sound comes from, or widens it: a matter of taste."),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "A reflection ({surface}) follows after {delay}, only {level} below the direct sound.")},
    {"reflections.flutter", QT_TRANSLATE_NOOP("Assessment", "Flutter between bare walls"),
     QT_TRANSLATE_NOOP("Assessment", "Between two bare walls that face each other a clap rattles "
                                     "to and fro."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Walls {first} and {second} face each other and are both bare.")},
    {"reflections.schroeder", QT_TRANSLATE_NOOP("Assessment", "Where the room's own notes end"),
     QT_TRANSLATE_NOOP("Assessment", "Below this frequency single notes of the room stand out, "
                                     "above it the sound is even (Schroeder)."),
     QT_TRANSLATE_NOOP("Assessment", "The room's own notes reach up to {frequency}.")},
};

constexpr RemedyWords remedies[] = {
    {"add-absorber",
     QT_TRANSLATE_NOOP("Assessment", "Add a panel, a rug or a curtain where it helps most")},
    {"add-absorbers",
     QT_TRANSLATE_NOOP("Assessment", "Add {count} panels, rugs or curtains where they help most")},
    {"add-rug", QT_TRANSLATE_NOOP("Assessment", "Lay {name} before the seats")},
    {"add-curtain", QT_TRANSLATE_NOOP("Assessment", "Hang {name} before the window")},
    {"lay-carpet", QT_TRANSLATE_NOOP("Assessment", "Lay a carpet from wall to wall")},
    {"lay-carpet-and-panel",
     QT_TRANSLATE_NOOP("Assessment", "Lay a carpet from wall to wall and hang a panel")},
    {"lay-carpet-and-panels",
     QT_TRANSLATE_NOOP("Assessment", "Lay a carpet from wall to wall and hang {count} panels")},
    {"turn-to-seat", QT_TRANSLATE_NOOP("Assessment", "Turn {name} by {angle} towards the seat")},
    {"remove-absorber", QT_TRANSLATE_NOOP("Assessment", "Take {name} away")},
};

} // namespace

std::span<const ParameterWords> reflectionWords()
{
    return words;
}

std::span<const RemedyWords> reflectionRemedyWords()
{
    return remedies;
}

} // namespace bespeak::assessment
