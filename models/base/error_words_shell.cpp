// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"shell.not-available-yet", QT_TRANSLATE_NOOP("Errors", "“{command}” is not available yet.")},
    {"shell.out-of-memory", QT_TRANSLATE_NOOP("Errors", "There is not enough memory for this.")},
    {"shell.cannot-print",
     QT_TRANSLATE_NOOP("Errors", "The output could not be written: the disk is full, or nobody "
                                 "reads it any more.")},
    {"shell.built-in-missing",
     QT_TRANSLATE_NOOP("Errors", "The built-in file {name} is missing: this build is incomplete.")},
    {"shell.key-exists",
     QT_TRANSLATE_NOOP("Errors", "There is a file {path} already; a key is never overwritten.")},
    {"shell.room-or-template", QT_TRANSLATE_NOOP("Errors", "Give either --room or --template.")},
    {"shell.bad-coordinates",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is no place: give X,Y or X,Y,Z in metres.")},
    {"shell.bad-option", QT_TRANSLATE_NOOP("Errors", "“{text}” is no choice: give name=value.")},
    {"shell.bad-mounting", QT_TRANSLATE_NOOP("Errors", "“{text}” is no way to mount something.")},
    {"shell.bad-alternate",
     QT_TRANSLATE_NOOP("Errors",
                       "“{text}” is no alternative: give the line’s number, a colon and a "
                       "component of the catalogue, such as 2:display.oled-65.")},
    {"shell.bad-slot",
     QT_TRANSLATE_NOOP("Errors", "“{text}” are no days: give 2026-12-14..2026-12-16.")},
    {"shell.bad-return-right",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is no return right: give the line’s number and one of "
                                 "standard, standard_option, made_to_measure, printed_for_you.")},
    {"shell.no-renderer",
     QT_TRANSLATE_NOOP("Errors", "This build has no 3D view, so it cannot draw.")},
    {"shell.render-failed",
     QT_TRANSLATE_NOOP("Errors", "Nothing could be drawn or printed: {reason}.")},
    {"shell.no-such-remedy",
     QT_TRANSLATE_NOOP("Errors", "There is no remedy {number}; this design has {count}.")},
    {"shell.remedy-and-out",
     QT_TRANSLATE_NOOP("Errors", "Give --remedy and --out together, or neither.")},
    {"shell.brief-or-design", QT_TRANSLATE_NOOP("Errors", "Give --brief or --design, or both.")},
    {"shell.brief-without-room",
     QT_TRANSLATE_NOOP("Errors", "The brief names no room: give one with --design.")},
    {"shell.bad-line",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is no line of a quote: give text=minor units.")},
    {"shell.bad-answer",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is none of the words that can stand here.")},
    {"shell.which-retailer",
     QT_TRANSLATE_NOOP("Errors",
                       "The store knows several retailers; the community is that of one.")},
    {"shell.bad-role", QT_TRANSLATE_NOOP("Errors", "“{text}” is no role at a desk.")},
    {"shell.no-such-state", QT_TRANSLATE_NOOP("Errors", "“{text}” is no state of a case.")},
    {"shell.who-are-you",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Say who signs: give --key, and at a desk --card, once; the store remembers them.")},
};

} // namespace

std::span<const ErrorSentence> shell()
{
    return sentences;
}

} // namespace bespeak::error_words
