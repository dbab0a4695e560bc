// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/funding/advance.h"
#include "models/store/campaign_post.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The retailer's side of the messages about campaigns; own_pledges.h is the customer's.
namespace bespeak::store
{

/// Signs the terms with which a campaign opens; the message waits in the outbox, for everybody.
/// Inside a transaction. Gives its id. Errors: funding.key-needed.
Result<std::string> signTerms(Connection& connection, const Party& self, Instant now,
                              const funding::CampaignRecord& record);

/// Signs for everybody how a campaign went on, and what its pledges did with it. `logSeq` is the
/// event that it tells of. Nothing is said without a key. Inside a transaction.
Result<void> tellEverybody(Connection& connection, const Party& self, Instant now,
                           const funding::CampaignRecord& record,
                           const std::vector<funding::BulkMove>& moves, std::int64_t logSeq);

/// What a receipt answers.
struct ReceiptFor {
    std::string document; ///< the customer's message; empty: the pledge itself
    std::string reason{}; ///< error key, if what was asked for is refused
    std::int64_t logSeq = 0;
};
/// Signs for a backer how their pledge stands. Nothing is said about pledges that were noted at the
/// desk, or without a key. Inside a transaction.
Result<void> tellBacker(Connection& connection, const Party& self, Instant now,
                        const funding::CampaignRecord& campaign,
                        const funding::PledgeRecord& pledge, const ReceiptFor& about);

struct TakenPledge {
    funding::PledgeRecord record;
    std::optional<Error> refused; ///< the campaign's rules do not allow it; the receipt says so
};
/// Retailer: takes in a signed pledge, a change of it, or that it is taken back, and puts a signed
/// receipt into the outbox, in one transaction. The same file again changes nothing and makes no
/// second receipt; a change that a later one of the same person overtook is not made. Errors: those
/// of openCampaignMessage(), store.not-for-us, funding.no-campaign, funding.no-pledge,
/// funding.other-terms, funding.other-backer, funding.overtaken.
Result<TakenPledge> importPledge(Store& store, const Party& self, std::string_view bytes);

} // namespace bespeak::store
