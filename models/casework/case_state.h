// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace bespeak::casework
{

/// One request's life at the retailer.
enum class CaseState {
    Draft,
    Submitted,
    Received,
    Clarifying,
    Quoted,
    Expired,
    Accepted,
    Rejected,
    Ordered,
    Funding,
    Funded,
    Unfunded,
    Building,
    OnHold,
    Built,
    Shipped,
    Delivered,
    Closed,
    Withdrawn,
    Cancelled,
};

constexpr std::size_t caseStateCount = 20;

/// The state's name in files and databases: "on_hold".
std::string_view stateName(CaseState state);
std::optional<CaseState> findState(std::string_view name);
const std::array<CaseState, caseStateCount>& allStates();
/// Closed, rejected, withdrawn: nothing leads out.
bool isEnd(CaseState state);

} // namespace bespeak::casework
