// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/message.h"
#include "models/exchange/retailer_card.h"
#include "models/funding/records.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

class Store;

/// Kinds of messages about campaigns; the campaign's id stands where a case's does. In files for
/// ever.
namespace campaign_kind
{
constexpr std::string_view terms = "campaign";               ///< retailer, for everybody
constexpr std::string_view news = "campaign-news";           ///< how it went on, for everybody
constexpr std::string_view pledge = "campaign-pledge";       ///< customer
constexpr std::string_view amend = "campaign-amend";         ///< other pieces or another price
constexpr std::string_view withdrawal = "campaign-withdraw"; ///< the pledge is taken back
constexpr std::string_view receipt = "campaign-receipt";     ///< how a pledge stands

/// Bytes of the reason that a withdrawal may give.
constexpr std::size_t longestReason = 1000;
} // namespace campaign_kind

/// Signs a message about a campaign, keeps it, and lets it wait in the outbox. Inside a
/// transaction. Gives its id.
Result<std::string> postAboutCampaign(Connection& connection, const Party& self, Instant now,
                                      const funding::CampaignId& campaign, std::string_view kind,
                                      const exchange::KeyId& to, const nlohmann::json& body);

/// Verifies a file about a campaign that the other side of this store wrote; a pledge may bring
/// its author's key along. Errors: those of exchange::openMessage, message.kind.
Result<exchange::OpenedMessage> openCampaignMessage(Store& store, const Party& self,
                                                    std::string_view bytes);
/// The same with keys that were looked up before: of many files each card is verified once.
Result<exchange::OpenedMessage> openCampaignMessage(Side side, const exchange::KeyLookup& keys,
                                                    std::string_view bytes);

/// The one of these cards whose staff signed it. Errors: store.unknown-retailer.
Result<exchange::RetailerCard> signingCard(const std::vector<exchange::RetailerCard>& cards,
                                           const exchange::OpenedMessage& message);

} // namespace bespeak::store
