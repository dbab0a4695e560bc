// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/funding/records.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <string>
#include <string_view>

namespace bespeak::store
{

class Store;

/// Kinds of messages about campaigns; the campaign's id stands where a case's does.
namespace campaign_kind
{
constexpr std::string_view terms = "campaign";
constexpr std::string_view pledge = "campaign-pledge";
constexpr std::string_view receipt = "campaign-receipt";
} // namespace campaign_kind

/// Signs the terms with which a campaign opens; the message waits in the outbox, for everybody.
/// Inside a transaction. Gives its id. Errors: funding.key-needed.
Result<std::string> signTerms(Connection& connection, const Party& self, Instant now,
                              const funding::CampaignRecord& record);

/// Terms as a retailer signed them.
struct OfferedCampaign {
    funding::CampaignId id;
    std::string document;
    std::string retailerKid; ///< root key
    funding::CampaignTerms terms;
};

/// Customer: reads a campaign of a pinned retailer.
/// Errors: those of exchange::openMessage, message.kind, store.unknown-retailer, funding.bad-terms.
Result<OfferedCampaign> openCampaign(Store& store, const Party& self, std::string_view bytes);

/// Customer: signs a pledge on these terms; it waits in the outbox. It takes no money, and does
/// not count before the retailer's receipt says so. Gives its id. Errors: those of openCampaign,
/// store.key-locked, store.wrong-side, funding.no-such-tier, funding.too-many-units.
Result<std::string> sendPledge(Store& store, const Party& self, std::string_view campaign,
                               const funding::PledgeId& id, std::size_t tier, std::int64_t units);

/// Retailer: takes a signed pledge in and puts a signed receipt into the outbox, in one
/// transaction. The same file again gives the same pledge and no second receipt. Errors: those of
/// exchange::openMessage, store.not-for-us, funding.other-terms, and those of recordPledge().
Result<funding::PledgeRecord> importPledge(Store& store, const Party& self, std::string_view bytes);

/// What a receipt says of the customer's pledge.
struct PledgeNews {
    funding::CampaignId campaign;
    funding::PledgeId pledge;
    funding::PledgeState state = funding::PledgeState::Active; ///< active, or waiting
    std::int64_t units = 0;
    Money amount;
    std::int64_t logSeq = 0; ///< place in the retailer's log
};
/// Customer: takes the receipt in. A second time changes nothing.
/// Errors: those of exchange::openMessage, store.unknown-retailer, json.bad-field.
Result<PledgeNews> importReceipt(Store& store, const Party& self, std::string_view bytes);

} // namespace bespeak::store
