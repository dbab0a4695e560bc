// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/campaigns.h"
#include "models/store/connection.h"

namespace bespeak::store
{

/// Records a pledge inside a transaction: recordPledge() and importPledge() do.
Result<funding::PledgeRecord> writePledge(Connection& connection, const Party& self, Instant now,
                                          const funding::CampaignId& campaign,
                                          const PledgeWish& wish);

/// What a backer asks for; `document` is the signed message, or empty if it was said at the desk.
struct AmendWish {
    std::string backer;
    std::size_t tier = 0;
    std::int64_t units = 1;
    std::string document{};
};
/// Changes a pledge inside a transaction; who waits moves up into what it leaves.
Result<funding::PledgeRecord> writeAmendment(Connection& connection, const Party& self, Instant now,
                                             const funding::PledgeId& id, const AmendWish& wish);

struct CancelWish {
    std::string backer;
    std::string reason;
    std::string document{};
};
/// Takes a pledge back inside a transaction; who waits moves up.
Result<funding::PledgeRecord> writeCancel(Connection& connection, const Party& self, Instant now,
                                          const funding::PledgeId& id, const CancelWish& wish);

} // namespace bespeak::store
