// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"standards.unknown-topic",
     QT_TRANSLATE_NOOP("Errors", "There is no formula “{topic}”; calc --list names them all.")},
    {"standards.bad-inputs",
     QT_TRANSLATE_NOOP("Errors", "The input “{field}” must be {expected}.")},
    {"standards.unknown-input",
     QT_TRANSLATE_NOOP("Errors", "The formula knows no input “{field}”; calc --list names them.")},
    {"standards.out-of-range",
     QT_TRANSLATE_NOOP("Errors", "This formula holds only for {quantity} being {range}.")},
};

} // namespace

std::span<const ErrorSentence> standards()
{
    return sentences;
}

} // namespace bespeak::error_words
