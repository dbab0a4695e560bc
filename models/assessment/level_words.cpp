// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/level_power.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"level.loudness", QT_TRANSLATE_NOOP("Assessment", "Loud enough for you"),
     QT_TRANSLATE_NOOP("Assessment", "The loudest passages that the front loudspeakers manage at "
                                     "the seats, held against how loud you listen."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} reaches {value} at the farthest seat; you want {limit} at least.")},
    {"level.screen", QT_TRANSLATE_NOOP("Assessment", "Power of the front"),
     QT_TRANSLATE_NOOP("Assessment",
                       "The level that the weakest front loudspeaker reaches at the main seat."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} reaches {value} at the main seat; {limit} is the least.")},
    {"level.others", QT_TRANSLATE_NOOP("Assessment", "Power of the surrounds"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "The level that the weakest surround or height loudspeaker reaches at the main seat."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} reaches {value} at the main seat; {limit} is the least.")},
    {"level.effects", QT_TRANSLATE_NOOP("Assessment", "Power of the bass"),
     QT_TRANSLATE_NOOP("Assessment",
                       "The level that all subwoofers together reach at the main seat."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The subwoofers reach {value} at the main seat; {limit} is the least.")},
    {"level.screen-spread", QT_TRANSLATE_NOOP("Assessment", "Evenness of the front"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How much louder the nearest front loudspeaker is than the farthest."),
     QT_TRANSLATE_NOOP("Assessment",
                       "On {name} the front loudspeakers differ by {value}, more than {limit}.")},
    {"level.surround-spread", QT_TRANSLATE_NOOP("Assessment", "Evenness of the surrounds"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How much louder the nearest surround loudspeaker is than the farthest."),
     QT_TRANSLATE_NOOP("Assessment",
                       "On {name} the surrounds differ by {value}, more than {limit}.")},
    {"level.upper-spread", QT_TRANSLATE_NOOP("Assessment", "Evenness above"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How much louder the nearest loudspeaker above is than the farthest."),
     QT_TRANSLATE_NOOP("Assessment",
                       "On {name} the loudspeakers above differ by {value}, more than {limit}.")},
};

constexpr RemedyWords remedies[] = {
    {"level.replace", QT_TRANSLATE_NOOP("Assessment", "Take {other} instead of {name}")},
    {"level.replace-both",
     QT_TRANSLATE_NOOP("Assessment", "Take {other} instead of {name}, driven by {amplifier}")},
    {"level.move-closer",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} towards the loudspeakers")},
    {"level.move-inwards",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} towards the middle")},
};

} // namespace

std::span<const ParameterWords> levelWords()
{
    return words;
}

std::span<const RemedyWords> levelRemedyWords()
{
    return remedies;
}

} // namespace bespeak::assessment
