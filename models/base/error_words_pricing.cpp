// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"pricing.mixed-currencies",
     QT_TRANSLATE_NOOP("Errors", "Amounts in {first} and in {other} cannot be added up.")},
    {"pricing.bad-rate",
     QT_TRANSLATE_NOOP("Errors", "The line “{line}” has a VAT rate that cannot be.")},
    {"pricing.bad-quantity",
     QT_TRANSLATE_NOOP("Errors", "The line “{line}” needs a quantity above zero.")},
    {"pricing.too-large",
     QT_TRANSLATE_NOOP("Errors", "The amounts add up to more than Bespeak can count.")},
};

} // namespace

std::span<const ErrorSentence> pricing()
{
    return sentences;
}

} // namespace bespeak::error_words
