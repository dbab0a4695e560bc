// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/picture_words.h"

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr ParameterWords words[] = {
    {"picture.viewing-angle", QT_TRANSLATE_NOOP("Assessment", "Viewing angle"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How much of the view the picture fills; a film needs 30 degrees at least."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} fills {value} from the worst seat; it should fill {limit}.")},
    {"picture.too-large", QT_TRANSLATE_NOOP("Assessment", "Comfortable size"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Beyond about 50 degrees the eyes must wander to follow the picture."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} fills {value} from the nearest seat, more than {limit}.")},
    {"picture.pixels", QT_TRANSLATE_NOOP("Assessment", "Sharpness"),
     QT_TRANSLATE_NOOP("Assessment", "Too near, a sharp eye sees the single pixels."),
     QT_TRANSLATE_NOOP("Assessment",
                       "From {value} the pixels of {name} show; they do not from {limit}.")},
    {"picture.top-edge", QT_TRANSLATE_NOOP("Assessment", "Looking up"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How far above the eyes the picture's upper edge is; more tires the neck."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The upper edge of {name} is {value} above the eyes, more than {limit}.")},
    {"picture.eye-line", QT_TRANSLATE_NOOP("Assessment", "Height of the picture"),
     QT_TRANSLATE_NOOP("Assessment",
                       "Where the eyes meet the picture, from its lower edge; a third is usual."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The eyes meet {name} at {value} of its height; {limit} is comfortable.")},
    {"picture.viewing-cone", QT_TRANSLATE_NOOP("Assessment", "Seen from the side"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "Seen from too far to the side the picture loses half of its contrast or light."),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "One seat looks at {name} from {value} to the side; it is made for {limit}.")},
    {"picture.row-sight", QT_TRANSLATE_NOOP("Assessment", "Sight over the heads in front"),
     QT_TRANSLATE_NOOP(
         "Assessment",
         "How much too low a rear seat is to see all of the picture over the heads in front."),
     QT_TRANSLATE_NOOP("Assessment", "From {name} the heads on {other} hide a part of the picture; "
                                     "the eyes are {missing} too low.")},
    {"picture.luminance", QT_TRANSLATE_NOOP("Assessment", "Brightness of the projection"),
     QT_TRANSLATE_NOOP("Assessment", "How bright the picture is in a dark room, seen from straight "
                                     "ahead, once the projector has aged."),
     QT_TRANSLATE_NOOP("Assessment",
                       "{name} lights {screen} with {value}; a cinema has {limit} at least.")},
    {"picture.throw", QT_TRANSLATE_NOOP("Assessment", "Place of the projector"),
     QT_TRANSLATE_NOOP("Assessment",
                       "A lens fills the screen only from within its range of distances."),
     QT_TRANSLATE_NOOP("Assessment", "{name} is {value} from {screen}; its lens needs {limit}.")},
};

constexpr RemedyWords remedies[] = {
    {"picture.move-forward", QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} forward")},
    {"picture.move-back", QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} back")},
    {"picture.move-aside",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} towards the middle")},
    {"picture.move-sideways",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} to the side")},
    {"picture.replace-and-move",
     QT_TRANSLATE_NOOP("Assessment",
                       "Take {other} instead of {name}, and move {seat} {distance} forward")},
    {"picture.replace-display", QT_TRANSLATE_NOOP("Assessment", "Take {other} instead of {name}")},
    {"picture.lower", QT_TRANSLATE_NOOP("Assessment", "Hang {name} {distance} lower")},
    {"picture.raise", QT_TRANSLATE_NOOP("Assessment", "Hang {name} {distance} higher")},
    {"picture.move-projector",
     QT_TRANSLATE_NOOP("Assessment", "Move {name} {distance} nearer or farther, to its range")},
};

} // namespace

std::span<const ParameterWords> pictureWords()
{
    return words;
}

std::span<const RemedyWords> pictureRemedyWords()
{
    return remedies;
}

} // namespace bespeak::assessment
