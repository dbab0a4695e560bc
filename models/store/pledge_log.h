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

} // namespace bespeak::store
