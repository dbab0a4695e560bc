// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/placement.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace bespeak::ui
{

/// What all of these placements, at least one, share; or nothing.
template <typename Value>
std::optional<Value> common(const std::vector<const design::Placement*>& placements,
                            const std::function<Value(const design::Placement&)>& of)
{
    const Value first = of(*placements.front());
    const bool same = std::ranges::all_of(
        placements, [&](const design::Placement* placement) { return of(*placement) == first; });
    return same ? std::optional(first) : std::nullopt;
}

} // namespace bespeak::ui
