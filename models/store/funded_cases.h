// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/funding/records.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

// Cases that wait for a campaign: the confirmation that leads a case into funding makes its pledge,
// and what becomes of the pledge leads the case on.
namespace bespeak::store
{

class Store;

/// A place in a campaign that a case takes with T12.
struct CampaignSeat {
    funding::CampaignId campaign;
    funding::PledgeId pledge;
    std::size_t tier = 0;
};

/// Makes the pledge of a case that has just been confirmed into funding, for its customer; inside
/// that transaction. Gives when it is locked. Errors: those of recordPledge(), funding.not-open,
/// funding.no-room (a case does not wait on a list), case.deposit-differs.
Result<Instant> takeSeat(Connection& connection, const Party& self, Instant now,
                         const casework::CaseRecord& record, const CampaignSeat& seat);

/// The customer has taken the case back before the lock: its pledge goes with it. Inside a
/// transaction.
Result<void> leaveSeat(Connection& connection, const Party& self, Instant now, const CaseId& id);

/// Leads the case of a pledge to where the pledge is: paid (noted), T14 once the campaign is
/// released, T15 when the pledge is let go or was paid back. Inside a transaction; a case that
/// stands still, or a pledge without a case, is left as it is. Gives the case if it moved.
Result<std::optional<CaseId>> followPledge(Connection& connection, const Party& self, Instant now,
                                           const funding::PledgeId& id);

/// The same for every case that waits, each in a transaction of its own: stopped half-way, the rest
/// follows the next time. Gives the cases that moved. Nothing without a key.
Result<std::vector<CaseId>> followPledges(Store& store, const Party& self);

/// The case that a pledge was made for, if any.
Result<std::optional<CaseId>> caseOfPledge(Connection& connection, const funding::PledgeId& id);

/// What demands and work orders of a case cite: the case itself, or a pledge that was made for it.
Result<std::set<std::string>> sourcesOfCase(Connection& connection, const CaseId& id);

} // namespace bespeak::store
