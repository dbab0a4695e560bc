// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/case_state.h"

#include <algorithm>

namespace bespeak::casework
{

namespace
{

constexpr std::array<std::string_view, caseStateCount> names{
    "draft",    "submitted", "received",  "clarifying", "quoted",    "expired",   "accepted",
    "rejected", "ordered",   "funding",   "funded",     "unfunded",  "building",  "on_hold",
    "built",    "shipped",   "delivered", "closed",     "withdrawn", "cancelled",
};

} // namespace

std::string_view stateName(CaseState state)
{
    return names[static_cast<std::size_t>(state)];
}

std::optional<CaseState> findState(std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<CaseState>(found - names.begin());
}

const std::array<CaseState, caseStateCount>& allStates()
{
    static const auto states = [] {
        std::array<CaseState, caseStateCount> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = static_cast<CaseState>(i);
        }
        return all;
    }();
    return states;
}

bool isEnd(CaseState state)
{
    return state == CaseState::Closed || state == CaseState::Rejected ||
           state == CaseState::Withdrawn;
}

} // namespace bespeak::casework
