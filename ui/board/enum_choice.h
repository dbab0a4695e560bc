// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/choice_cards.h"

namespace bespeak::ui
{

/// The answer of an enum whose first value, 0, says nothing: the cards begin with its second.
template <typename Enum>
Enum valueOf(std::optional<int> index)
{
    return static_cast<Enum>(index ? *index + 1 : 0);
}

template <typename Enum>
std::optional<int> indexOf(Enum value)
{
    const int number = static_cast<int>(value);
    return number == 0 ? std::nullopt : std::optional(number - 1);
}

} // namespace bespeak::ui
