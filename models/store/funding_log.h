// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/funding_projection.h"
#include "models/store/log.h"
#include "models/store/party.h"

#include <functional>
#include <string>
#include <string_view>

namespace bespeak::store
{

class Store;

/// The role in which this key may act for the retailer now.
/// Errors: store.wrong-side, funding.key-needed, store.key-without-role.
Result<funding::Actor> staffActor(const Store& store, const Party& self);

/// One step about a campaign, ready to be logged.
struct FundingNote {
    std::string_view kind; ///< one of event_kind
    std::string campaign;
    std::string document;
    nlohmann::json body = nlohmann::json::object();
};
Result<Event> logFunding(Connection& connection, const Party& self, Instant now, FundingNote note);

/// Errors: funding.no-campaign.
Result<CampaignView> loadCampaign(Connection& connection, const funding::CampaignId& id);
/// Errors: funding.no-pledge.
Result<ListedPledge> loadPledge(Connection& connection, const funding::PledgeId& id);

/// Takes one edge of a campaign with all that follows from it, inside a transaction.
Result<void> takeCampaignEdge(Connection& connection, const Party& self, CampaignView& view,
                              const funding::CampaignStep& step, const std::string& document = {});
/// Every edge that is due, one after the other. True if there was one.
Result<bool> takeDueEdges(Connection& connection, const Party& self, CampaignView& view,
                          Instant now);
/// Takes one edge of a pledge and logs it, with what else belongs to the same moment; a backer who
/// signed it is told. `answers`: the backer's message that asked for it, if it was not the first.
Result<funding::PledgeRecord>
takePledgeEdge(Connection& connection, const Party& self, const CampaignView& view,
               const funding::PledgeRecord& pledge, const funding::PledgeStep& step,
               nlohmann::json more = nlohmann::json::object(), const std::string& answers = {});
/// Whether contributors have had their share of what was paid.
bool isBuilt(funding::CampaignState state);
/// The ledger's rows by which the money of a pledge goes back, and the contributors' share with it.
/// @param why names the transaction: "refund", "chargeback".
nlohmann::json returnEntries(const CampaignView& view, const funding::PledgeRecord& pledge,
                             const char* why);
/// Who waits moves up as far as there is room.
Result<void> moveUp(Connection& connection, const Party& self, const funding::CampaignId& id,
                    Instant now);

} // namespace bespeak::store
