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
};

} // namespace

std::span<const ErrorSentence> proposal()
{
    return sentences;
}

} // namespace bespeak::error_words
