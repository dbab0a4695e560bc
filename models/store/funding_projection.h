// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/funding/advance.h"
#include "models/funding/ledger.h"
#include "models/store/campaigns.h"
#include "models/store/connection.h"
#include "models/store/event.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::store
{

/// Members of an event's body that tell of campaigns. In files for ever.
namespace funding_field
{
constexpr const char* campaign = "campaign"; ///< the whole record after the event
constexpr const char* bulk = "bulk";         ///< states that all pledges of a campaign leave
constexpr const char* pledge = "pledge";     ///< the whole record after the event
constexpr const char* payment = "payment";   ///< the whole record after the event
constexpr const char* ledger = "ledger";     ///< entries that this event makes
constexpr const char* records = "records";   ///< other things, each with kind, id, state and facts
} // namespace funding_field

/// Takes an event's news of campaigns into their tables.
Result<void> projectFunding(Connection& connection, const Event& event, const nlohmann::json& body);
/// What must never be, looked up in the tables: one sentence for each fault.
Result<std::vector<std::string>> fundingProblems(Connection& connection);
/// Empties these tables, those that refer to others first.
Result<void> clearFunding(Connection& connection);

Result<std::optional<CampaignView>> findCampaign(Connection& connection,
                                                 const funding::CampaignId& id);
Result<std::optional<ListedPledge>> findPledge(Connection& connection, const std::string& id);
Result<std::optional<Payment>> findPayment(Connection& connection, const std::string& key);

/// Without the counts of its tiers.
CampaignView readCampaignRow(const Row& row, std::optional<Error>& problem);
/// @param tiers of this campaign, in their order.
void addTierCounts(CampaignView& view, const std::vector<const Row*>& tiers);
Result<ListedPledge> readPledgeRow(const Row& row);
Payment readPaymentRow(const Row& row);
nlohmann::json formatPayment(const Payment& payment);
/// A row of production_record for an event's body.
nlohmann::json formatKept(const std::string& kind, const std::string& id, const std::string& state,
                          nlohmann::json facts);

} // namespace bespeak::store
