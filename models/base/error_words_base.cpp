// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"length.unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "“{text}” is not a length. Type for example 4.2 m, 420 cm or 13' 9\".")},
    {"length.out-of-range",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is beyond what Bespeak can measure.")},
    {"money.unknown-currency",
     QT_TRANSLATE_NOOP("Errors", "“{code}” is not a currency that Bespeak knows.")},
    {"money.unreadable", QT_TRANSLATE_NOOP("Errors", "“{text}” is not an amount of money.")},
    {"money.out-of-range", QT_TRANSLATE_NOOP("Errors", "“{text}” is too large an amount.")},
    {"id.unreadable",
     QT_TRANSLATE_NOOP(
         "Errors",
         "An identifier cannot be read; it looks like 01890a5d-ac96-774b-bcce-b302099a8057.")},
    {"component-id.unreadable",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is not the name of a catalogue entry.")},
    {"instant.unreadable",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is not a moment such as 2026-11-22T10:00:00Z.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Errors", "“{text}” is not a date such as 2026-11-22.")},
    {"file.cannot-read", QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be read: {reason}.")},
    {"file.cannot-write",
     QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be written: {reason}.")},
    {"file.exists",
     QT_TRANSLATE_NOOP("Errors", "There is a file {path} already; it is never replaced.")},
    {"file.in-use",
     QT_TRANSLATE_NOOP("Errors", "The file {path} is open in another window of Bespeak; close it "
                                 "there, or save under another name.")},
    {"file.other-kind",
     QT_TRANSLATE_NOOP("Errors", "The file {path} is a store, a key, a design or a signed message: "
                                 "it is not replaced by something else.")},
    {"file.too-large",
     QT_TRANSLATE_NOOP("Errors",
                       "The file {path} is larger than {limit}, more than Bespeak reads.")},
    {"json.unreadable", QT_TRANSLATE_NOOP("Errors", "The text cannot be read: {reason}.")},
    {"json.bad-field", QT_TRANSLATE_NOOP("Errors", "At “{place}” Bespeak expected {expected}.")},
    {"sha256.unreadable",
     QT_TRANSLATE_NOOP("Errors", "The file holds a fingerprint that cannot be read.")},
};

} // namespace

std::span<const ErrorSentence> base()
{
    return sentences;
}

} // namespace bespeak::error_words
