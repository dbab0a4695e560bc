// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/funding/states.h"
#include "models/funding/terms.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bespeak::funding
{

/// A campaign as its events tell it.
struct CampaignRecord {
    CampaignId id;
    CampaignTerms terms;
    CampaignState state = CampaignState::Draft;
    Instant updated;
    Instant closedAt;         ///< when it was counted; 0 before
    Instant decisionDue;      ///< until when it must be decided; 0 unless it must
    std::string reason;       ///< of the last step that needs one
    std::string openedBy;     ///< id of the signed message with the terms, or empty
    std::int64_t reached = 0; ///< of the goal, when it was counted

    friend bool operator==(const CampaignRecord&, const CampaignRecord&) = default;
};

/// One backer's pledge as its events tell it.
struct PledgeRecord {
    PledgeId id;
    CampaignId campaign;
    std::string backer; ///< key id; "desk:…" for a pledge that staff noted in the shop
    PledgeState state = PledgeState::Draft;
    std::size_t tier = 0;
    std::int64_t units = 0;
    std::int64_t revision = 0;
    int attempts = 0;     ///< to collect the money
    Instant since;        ///< when it was recorded
    std::string document; ///< id of the signed pledge, or empty

    friend bool operator==(const PledgeRecord&, const PledgeRecord&) = default;
};

/// How all pledges of a campaign stand together; counted under the same lock as the step.
struct Tally {
    std::vector<std::int64_t> activeUnits; ///< by tier
    std::vector<std::int64_t> waiting;     ///< pledges, by tier
    std::int64_t collecting = 0;           ///< pledges committed, capturing or errored
    std::int64_t refunding = 0;            ///< pledges captured, refunding or disputed
    std::int64_t capturedUnits = 0;
    std::int64_t capturedMinor = 0;

    friend bool operator==(const Tally&, const Tally&) = default;
};

std::int64_t activeUnits(const Tally& tally);
/// What the active pledges come to, in the unit of the goal.
std::int64_t reachedOf(const CampaignTerms& terms, const Tally& tally);
/// What was collected, in the unit of the goal.
std::int64_t collectedOf(const CampaignTerms& terms, const Tally& tally);
Money amountOf(const CampaignTerms& terms, const PledgeRecord& pledge);
/// Room under the cap and in its tier, without what `except` holds already.
bool hasRoom(const CampaignTerms& terms, const Tally& tally, std::size_t tier, std::int64_t units,
             const PledgeRecord* except = nullptr);
/// A new pledge waits if there is no room, or if somebody waits at its price already: nobody
/// overtakes there.
bool mustWait(const CampaignTerms& terms, const Tally& tally, std::size_t tier, std::int64_t units);
/// Nothing pledged yet.
Tally emptyTally(const CampaignTerms& terms);
/// Counts one pledge in (sign 1) or out (sign -1).
void count(Tally& tally, const CampaignTerms& terms, const PledgeRecord& pledge, int sign);

nlohmann::json formatCampaign(const CampaignRecord& record);
/// Errors: json.bad-field, those of parseTerms.
Result<CampaignRecord> parseCampaign(const CampaignId& id, const nlohmann::json& json);
nlohmann::json formatPledge(const PledgeRecord& record);
/// Errors: json.bad-field, id.unreadable.
Result<PledgeRecord> parsePledge(const nlohmann::json& json);

} // namespace bespeak::funding
