// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/base/money.h"
#include "models/base/result.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bespeak::funding
{

using CampaignId = Id<struct CampaignTag>;
using PledgeId = Id<struct PledgeTag>;

/// A number of pieces at one price: the first twenty cheaper, say.
struct Tier {
    std::string name;
    Money unitPrice;
    std::int64_t quantity = 0; ///< pieces at this price

    friend bool operator==(const Tier&, const Tier&) = default;
};

/// A goal is either pieces or money, never both.
enum class GoalKind { Units, Money };

/// What backers are promised. Once a campaign is open nothing of it changes: new terms are a new
/// campaign, and pledges do not move.
struct CampaignTerms {
    std::string title;
    std::string designSha256; ///< of the design that would be built
    std::string policy;       ///< what is binding, when money is asked for, what is paid back
    Currency currency;
    GoalKind goalKind = GoalKind::Units;
    std::int64_t goal = 0;  ///< pieces or minor units, all or nothing
    std::int64_t floor = 0; ///< of what was collected before anything is built; 1–goal, as goal
    std::int64_t cap = 0;   ///< pieces; more wait
    std::int64_t unitsPerBacker = 1;
    std::vector<Tier> tiers; ///< 1–16
    Instant deadline;        ///< from this moment on nothing counts
    int lockHours = 24;      ///< before the deadline: no pledge leaves if the goal fell with it
    int collectDays = 7;     ///< after closing, to collect the money
    int attempts = 3;        ///< to collect one pledge
    int decisionDays = 14;   ///< to decide if less than the floor was collected
    int contributorBasisPoints = 0; ///< share of the author of the design

    friend bool operator==(const CampaignTerms&, const CampaignTerms&) = default;
};

/// Whether terms can be kept: texts there, the goal within reach of cap and tiers, one currency.
/// Errors: funding.bad-terms (`reason`).
Result<void> checkTerms(const CampaignTerms& terms);

/// Whole numbers and text only, ready to be canonicalised and signed.
nlohmann::json formatTerms(const CampaignTerms& terms);
/// Errors: json.bad-field, money.unknown-currency, funding.bad-terms.
Result<CampaignTerms> parseTerms(const nlohmann::json& json);

} // namespace bespeak::funding
