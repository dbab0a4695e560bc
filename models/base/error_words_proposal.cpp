// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"proposal.bad-problem",
     QT_TRANSLATE_NOOP("Errors", "The instance is not valid at “{place}”: {reason}.")},
    {"proposal.problem-too-large",
     QT_TRANSLATE_NOOP("Errors", "The instance is larger than Bespeak solves, at “{place}”.")},
    {"proposal.stopped", QT_TRANSLATE_NOOP("Errors", "The search for a proposal was stopped.")},
    {"brief-file.not-json", QT_TRANSLATE_NOOP("Errors", "This brief cannot be read: {reason}.")},
    {"brief-file.wrong-type", QT_TRANSLATE_NOOP("Errors", "This file is no Bespeak brief.")},
    {"brief-file.newer-version",
     QT_TRANSLATE_NOOP("Errors", "This brief is of a newer Bespeak (format {version}); this one "
                                 "reads up to {known}.")},
    {"brief-file.bad-field",
     QT_TRANSLATE_NOOP("Errors",
                       "The brief is not valid: at “{place}” Bespeak expected {expected}.")},
    {"brief-file.too-large",
     QT_TRANSLATE_NOOP("Errors", "This brief is larger than the {limit} KiB that Bespeak takes.")},
    {"brief-file.two-rooms",
     QT_TRANSLATE_NOOP("Errors",
                       "The brief names both a room template and a size; it can have one room.")},
    {"proposal.no-seats",
     QT_TRANSLATE_NOOP("Errors", "The catalogue has no seats that you have not ruled out.")},
    {"proposal.no-room-for-seat",
     QT_TRANSLATE_NOOP("Errors",
                       "Nobody can sit here: even the smallest seat needs a free place of "
                       "{width} by {depth} before the picture.")},
};

} // namespace

std::span<const ErrorSentence> proposal()
{
    return sentences;
}

} // namespace bespeak::error_words
