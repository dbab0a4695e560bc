// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fact_words.h"

// lupdate finds the words by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

namespace
{

constexpr const char* patterns[] = {
    // Where something is.
    QT_TRANSLATE_NOOP("Facts", "wall {number}"),
    QT_TRANSLATE_NOOP("Facts", "slope {number}"),
    QT_TRANSLATE_NOOP("Facts", "the ceiling"),
    QT_TRANSLATE_NOOP("Facts", "the floor"),
    QT_TRANSLATE_NOOP("Facts", "ceiling"),
    QT_TRANSLATE_NOOP("Facts", "floor"),
    QT_TRANSLATE_NOOP("Facts", "the middle of wall {number}"),
    QT_TRANSLATE_NOOP("Facts", "the first quarter of wall {number}"),
    QT_TRANSLATE_NOOP("Facts", "the last quarter of wall {number}"),
    QT_TRANSLATE_NOOP("Facts", "the first corner of wall {number}"),
    QT_TRANSLATE_NOOP("Facts", "the last corner of wall {number}"),
    // How something is.
    QT_TRANSLATE_NOOP("Facts", "quietly"),
    QT_TRANSLATE_NOOP("Facts", "at a normal level"),
    QT_TRANSLATE_NOOP("Facts", "at the reference level"),
    QT_TRANSLATE_NOOP("Facts", "normal loudness"),
    QT_TRANSLATE_NOOP("Facts", "more than {name}"),
    QT_TRANSLATE_NOOP("Facts", "NC-15 or quieter"),
    QT_TRANSLATE_NOOP("Facts", "anchored"),
    QT_TRANSLATE_NOOP("Facts", "behind a closed front"),
    QT_TRANSLATE_NOOP("Facts", "an active one"),
    QT_TRANSLATE_NOOP("Facts", "an optical one"),
    QT_TRANSLATE_NOOP("Facts", "an amplifier nearer by"),
    QT_TRANSLATE_NOOP("Facts", "{name} and {number} more"),
    // What is missing, of one thing.
    QT_TRANSLATE_NOOP("Facts", "absorption of {name}"),
    QT_TRANSLATE_NOOP("Facts", "an amplifier channel for {name}"),
    QT_TRANSLATE_NOOP("Facts", "amplifier power that {name} is made for"),
    QT_TRANSLATE_NOOP("Facts", "a projector that aims at {name}"),
    QT_TRANSLATE_NOOP("Facts", "calibrated lumens of {name}"),
    QT_TRANSLATE_NOOP("Facts", "coverage angle of {name}"),
    QT_TRANSLATE_NOOP("Facts", "credible power of {name}"),
    QT_TRANSLATE_NOOP("Facts", "credible sensitivity and impedance of {name}"),
    QT_TRANSLATE_NOOP("Facts", "free air that {name} needs above"),
    QT_TRANSLATE_NOOP("Facts", "formats of {name}"),
    QT_TRANSLATE_NOOP("Facts", "gain of {name}"),
    QT_TRANSLATE_NOOP("Facts", "gap that {name} needs behind"),
    QT_TRANSLATE_NOOP("Facts", "HDMI inputs of {name}"),
    QT_TRANSLATE_NOOP("Facts", "HDMI outputs of {name}"),
    QT_TRANSLATE_NOOP("Facts", "HDMI rate of {name}"),
    QT_TRANSLATE_NOOP("Facts", "hole pattern of {name} or {other}"),
    QT_TRANSLATE_NOOP("Facts", "impedance of {name}"),
    QT_TRANSLATE_NOOP("Facts", "least impedance that {name} is made for"),
    QT_TRANSLATE_NOOP("Facts", "load of {name}"),
    QT_TRANSLATE_NOOP("Facts", "mass of {name} and of what stands on it"),
    QT_TRANSLATE_NOOP("Facts", "mass of {name}"),
    QT_TRANSLATE_NOOP("Facts", "maximum level of {name}"),
    QT_TRANSLATE_NOOP("Facts", "noise of {name}"),
    QT_TRANSLATE_NOOP("Facts", "number of channels of {name}"),
    QT_TRANSLATE_NOOP("Facts", "picture size of {name}"),
    QT_TRANSLATE_NOOP("Facts", "power of {name}"),
    QT_TRANSLATE_NOOP("Facts", "rated power of {name}"),
    QT_TRANSLATE_NOOP("Facts", "reclined depth of {name}"),
    QT_TRANSLATE_NOOP("Facts", "resolution of {name}"),
    QT_TRANSLATE_NOOP("Facts", "sensitivity of {name}"),
    QT_TRANSLATE_NOOP("Facts", "subwoofer outputs of {name}"),
    QT_TRANSLATE_NOOP("Facts", "throw ratio of {name}"),
    QT_TRANSLATE_NOOP("Facts", "viewing cone of {name}"),
    QT_TRANSLATE_NOOP("Facts", "whether the grille of {name} is fixed"),
    // What is missing, of the room or at all.
    QT_TRANSLATE_NOOP("Facts", "a size of {boundary} that can be computed"),
    QT_TRANSLATE_NOOP("Facts", "what {boundary} is built of"),
    QT_TRANSLATE_NOOP("Facts", "the glazing of the window in {boundary}"),
    QT_TRANSLATE_NOOP("Facts", "what the door is made of in {boundary}"),
    QT_TRANSLATE_NOOP("Facts", "what lies behind each wall, above the ceiling and under the floor"),
    QT_TRANSLATE_NOOP("Facts", "what lies behind the walls: which of them face the street"),
    QT_TRANSLATE_NOOP("Facts", "a credible maximum level of the subwoofers"),
    QT_TRANSLATE_NOOP("Facts", "a display or a screen"),
    QT_TRANSLATE_NOOP("Facts", "a reverberation time within the formula's range"),
    QT_TRANSLATE_NOOP("Facts", "a room of a size that can be computed"),
    QT_TRANSLATE_NOOP("Facts", "a room of at least 10 m³, where sound spreads evenly"),
    QT_TRANSLATE_NOOP("Facts", "a seat that looks at the picture"),
    QT_TRANSLATE_NOOP("Facts", "a seat"),
    QT_TRANSLATE_NOOP("Facts", "a target for rooms of more than 300 m³"),
    QT_TRANSLATE_NOOP("Facts", "an HDMI rate of up to 48 Gbit/s"),
    QT_TRANSLATE_NOOP("Facts", "credible lumens and gain"),
    QT_TRANSLATE_NOOP("Facts", "fewer of these: more than 64 are not judged one by one"),
    QT_TRANSLATE_NOOP("Facts", "how busy the street is"),
    QT_TRANSLATE_NOOP("Facts", "how loud you mean to listen"),
    QT_TRANSLATE_NOOP("Facts",
                      "how the cables are held: in trunking, without loops of 220 mm below 1.6 m"),
    QT_TRANSLATE_NOOP("Facts", "lowest frequency of the front loudspeakers"),
    QT_TRANSLATE_NOOP("Facts", "lowest frequency of what plays the bass"),
    QT_TRANSLATE_NOOP("Facts", "the waves of this room's shape"),
    QT_TRANSLATE_NOOP("Facts", "the wish for a lively room"),
    QT_TRANSLATE_NOOP("Facts", "the wish to listen below the reference"),
    QT_TRANSLATE_NOOP("Facts", "where the door is"),
    QT_TRANSLATE_NOOP("Facts", "where the sockets are"),
    QT_TRANSLATE_NOOP("Facts",
                      "whether the sockets are shuttered, and that no lead runs under a rug"),
};

} // namespace

#undef QT_TRANSLATE_NOOP

std::span<const char* const> factPatterns()
{
    return patterns;
}

} // namespace bespeak::assessment
