// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"design.no-such-template",
     QT_TRANSLATE_NOOP("Errors", "There is no room template “{template}”.")},
    {"design.no-such-placement",
     QT_TRANSLATE_NOOP("Errors", "That thing is no longer in the design.")},
    {"design.locked", QT_TRANSLATE_NOOP("Errors", "This thing is locked. Unlock it first.")},
    {"design.unknown-component",
     QT_TRANSLATE_NOOP("Errors", "The catalogue has no “{component}”.")},
    {"design.cannot-be-placed",
     QT_TRANSLATE_NOOP("Errors", "“{component}” is bought, but takes no place in the room.")},
    {"design.mounting-not-offered",
     QT_TRANSLATE_NOOP("Errors", "“{component}” cannot be held that way ({mounting}).")},
    {"design.too-many-placements",
     QT_TRANSLATE_NOOP("Errors", "A design can hold at most {limit} things.")},
    {"design.out-of-range", QT_TRANSLATE_NOOP("Errors", "That place is too far away.")},
    {"design.duplicate-id", QT_TRANSLATE_NOOP("Errors", "That thing is in the design already.")},
    {"design.needs-support", QT_TRANSLATE_NOOP("Errors", "Say what it shall stand on.")},
    {"design.no-such-surface", QT_TRANSLATE_NOOP("Errors", "Nothing can stand there.")},
    {"design.would-carry-itself",
     QT_TRANSLATE_NOOP("Errors", "A thing cannot stand on what it carries.")},
    {"design.unknown-option",
     QT_TRANSLATE_NOOP("Errors", "“{component}” is not offered with {option} “{value}”.")},
    {"design.text-too-long", QT_TRANSLATE_NOOP("Errors", "The text is longer than {limit} bytes.")},
    {"design.bad-text",
     QT_TRANSLATE_NOOP("Errors", "The text has characters that cannot be shown.")},
    {"design.bad-budget",
     QT_TRANSLATE_NOOP("Errors", "The budget must be an amount from nothing to ten billion.")},
    {"design.bad-children",
     QT_TRANSLATE_NOOP("Errors", "Children are from 0 to {oldest} years old, {most} at most.")},
    {"design.bad-viewers",
     QT_TRANSLATE_NOOP("Errors", "From one to {most} people can watch together.")},
    {"design.bad-use",
     QT_TRANSLATE_NOOP("Errors", "How often a thing is done here goes from 0 to {most}.")},
    {"design.bad-weight",
     QT_TRANSLATE_NOOP("Errors", "How much a thing matters goes from 0 to {most}.")},
    {"design.bad-pin",
     QT_TRANSLATE_NOOP("Errors", "A pin needs a name, a picture or a component.")},
    {"design.too-many-pins", QT_TRANSLATE_NOOP("Errors", "A brief can hold at most {limit} pins.")},
    {"design.no-such-pin", QT_TRANSLATE_NOOP("Errors", "That pin is no longer there.")},
    {"design.bad-picture",
     QT_TRANSLATE_NOOP("Errors", "This is no picture that Bespeak reads; it reads PNG and JPEG.")},
    {"design.picture-too-large",
     QT_TRANSLATE_NOOP("Errors", "This picture is larger than the {limit} that Bespeak takes.")},
    {"design.picture-too-many-pixels",
     QT_TRANSLATE_NOOP("Errors",
                       "This picture has more than the {limit} million pixels, or is longer than "
                       "Bespeak takes.")},
    {"design.bad-owned",
     QT_TRANSLATE_NOOP("Errors", "What is kept is said once, with 1 to {most} pieces.")},
    {"design.too-many-owned",
     QT_TRANSLATE_NOOP("Errors", "A brief can hold at most {limit} things that are kept.")},
    {"design.too-many-never",
     QT_TRANSLATE_NOOP("Errors", "At most {limit} components can be ruled out.")},
    {"design.bad-given-up",
     QT_TRANSLATE_NOOP("Errors", "What is given up must say which wish, once, and by how much.")},
    {"design.too-many-given-up",
     QT_TRANSLATE_NOOP("Errors", "At most {limit} wishes can be given up.")},
    {"design.no-such-wish", QT_TRANSLATE_NOOP("Errors", "That wish was not given up.")},
    {"design.bad-compromise",
     QT_TRANSLATE_NOOP("Errors", "A compromise must say which finding is kept.")},
    {"design.too-many-compromises",
     QT_TRANSLATE_NOOP("Errors", "A design can keep at most {limit} findings as they are.")},
    {"design.no-such-compromise",
     QT_TRANSLATE_NOOP("Errors", "That finding was not kept as it is.")},
    {"design-file.not-json",
     QT_TRANSLATE_NOOP("Errors", "The design in this file is damaged: {reason}.")},
    {"design-file.too-large",
     QT_TRANSLATE_NOOP("Errors", "This design is larger than the {limit} MiB that Bespeak takes.")},
    {"design-file.too-many-values",
     QT_TRANSLATE_NOOP("Errors", "This design holds more than the {limit} values that Bespeak "
                                 "takes.")},
    {"design-file.list-too-long",
     QT_TRANSLATE_NOOP("Errors", "A list in this design has more than the {limit} entries that "
                                 "Bespeak takes.")},
    {"design-file.newer-version",
     QT_TRANSLATE_NOOP("Errors", "This design was saved by a newer Bespeak (format {version}); "
                                 "this one reads up to {known}.")},
    {"design-file.bad-field",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The design in this file is damaged: at “{place}” Bespeak expected {expected}.")},
    {"design-file.wrong-type", QT_TRANSLATE_NOOP("Errors", "This file is no Bespeak design.")},
};

} // namespace

std::span<const ErrorSentence> design()
{
    return sentences;
}

} // namespace bespeak::error_words
