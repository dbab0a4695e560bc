// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/case_record.h"

#include <algorithm>
#include <array>

namespace bespeak::casework
{

namespace
{
constexpr std::array<std::string_view, 7> names{"none",     "active",    "committed", "captured",
                                                "released", "cancelled", "refunded"};
}

std::string_view pledgeStateName(PledgeState state)
{
    return names[static_cast<std::size_t>(state)];
}

std::optional<PledgeState> findPledgeState(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<PledgeState>(found - names.begin());
}

} // namespace bespeak::casework
