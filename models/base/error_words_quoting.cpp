// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"offers.bad-heading",
     QT_TRANSLATE_NOOP("Errors", "The first line of a price list has to be “{expected}”.")},
    {"offers.bad-row",
     QT_TRANSLATE_NOOP("Errors", "Line {row} of the price list cannot be read: it needs "
                                 "{expected}.")},
    {"offers.too-many-rows",
     QT_TRANSLATE_NOOP("Errors", "The price list has more than {most} rows.")},
    {"ubl.no-lines",
     QT_TRANSLATE_NOOP("Errors", "There is nothing to write down: the document would be without "
                                 "lines.")},
    {"ubl.not-yet",
     QT_TRANSLATE_NOOP("Errors", "The case has no message of the kind “{kind}” yet.")},
    {"repair.unknown-component",
     QT_TRANSLATE_NOOP("Errors", "The catalogue has no “{component}” to put in its place.")},
    {"repair.not-placed",
     QT_TRANSLATE_NOOP("Errors", "There is no “{component}” in the design to exchange.")},
};

} // namespace

std::span<const ErrorSentence> quoting()
{
    return sentences;
}

} // namespace bespeak::error_words
