// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"assessment.waves-cancelled",
     QT_TRANSLATE_NOOP("Errors", "The bass of the room was not computed to the end.")},
    {"assessment.nothing-sounds",
     QT_TRANSLATE_NOOP("Errors", "The bass needs a subwoofer or a loudspeaker, and a seat.")},
    {"assessment.room-too-large-for-waves",
     QT_TRANSLATE_NOOP("Errors", "The room is too large for its bass to be computed.")},
};

} // namespace

std::span<const ErrorSentence> assessment()
{
    return sentences;
}

} // namespace bespeak::error_words
