// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"room.size-unreadable",
     QT_TRANSLATE_NOOP(
         "Errors",
         "“{text}” is not the size of a room. Type for example 4.2 x 3.6 or 13'9 x 11'10.")},
    {"room.size-mixed",
     QT_TRANSLATE_NOOP("Errors",
                       "In “{text}” one number would be metres and the other centimetres: "
                       "write the unit, for example 50 m x 10 m or 420 cm x 360 cm.")},
    {"room.too-few-corners", QT_TRANSLATE_NOOP("Errors", "A room needs at least three corners.")},
    {"room.too-many-corners",
     QT_TRANSLATE_NOOP("Errors", "A room can have at most {limit} corners.")},
    {"room.wall-too-short",
     QT_TRANSLATE_NOOP("Errors", "Wall {wall} would be shorter than {limit}.")},
    {"room.walls-cross", QT_TRANSLATE_NOOP("Errors", "The walls would cross or touch each other.")},
    {"room.too-small",
     QT_TRANSLATE_NOOP("Errors", "The room would be smaller than half a square metre.")},
    {"room.too-large", QT_TRANSLATE_NOOP("Errors", "The room would be larger than {limit}.")},
    {"room.ceiling-height",
     QT_TRANSLATE_NOOP("Errors", "The ceiling must be between {least} and {most} high.")},
    {"room.wall-thickness",
     QT_TRANSLATE_NOOP("Errors", "Wall {wall} must be between {least} and {most} thick.")},
    {"room.opening-outside-wall",
     QT_TRANSLATE_NOOP("Errors", "A door or window does not fit into wall {wall}.")},
    {"room.openings-overlap", QT_TRANSLATE_NOOP("Errors", "Two doors or windows would overlap.")},
    {"room.opening-size",
     QT_TRANSLATE_NOOP("Errors", "A door or window must be at least {limit} wide and high.")},
    {"room.bad-wall-index", QT_TRANSLATE_NOOP("Errors", "The room has no wall {wall}.")},
    {"room.bad-slope",
     QT_TRANSLATE_NOOP("Errors", "The ceiling cannot slope towards wall {wall} like this.")},
    {"room.text-too-long",
     QT_TRANSLATE_NOOP("Errors", "The name is longer than {limit} characters.")},
    {"room.bad-text", QT_TRANSLATE_NOOP("Errors", "The name has characters that cannot be shown.")},
    {"room.too-many-openings",
     QT_TRANSLATE_NOOP("Errors", "A room can have at most {limit} doors and windows.")},
    {"room.duplicate-opening",
     QT_TRANSLATE_NOOP("Errors", "Two doors or windows have the same number {opening}.")},
    {"room.unknown-material",
     QT_TRANSLATE_NOOP("Errors", "“{material}” is not a material that Bespeak knows.")},
    {"room.unfit-material",
     QT_TRANSLATE_NOOP("Errors", "“{material}” is not a material for this surface.")},
    {"room.wall-cannot-move",
     QT_TRANSLATE_NOOP(
         "Errors", "Wall {wall} runs straight on into its neighbour and cannot be moved alone.")},
    {"room.no-such-corner", QT_TRANSLATE_NOOP("Errors", "The room has no corner {corner}.")},
    {"room.unknown-construction",
     QT_TRANSLATE_NOOP("Errors", "“{construction}” is not a construction that Bespeak knows.")},
    {"room.unfit-construction",
     QT_TRANSLATE_NOOP("Errors", "“{construction}” is not a construction for this place.")},
    {"room.no-such-opening",
     QT_TRANSLATE_NOOP("Errors", "That door or window is no longer there.")},
};

} // namespace

std::span<const ErrorSentence> room()
{
    return sentences;
}

} // namespace bespeak::error_words
