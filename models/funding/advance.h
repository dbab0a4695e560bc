// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/funding/edges.h"
#include "models/funding/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::funding
{

struct CampaignStep {
    std::string_view edge; ///< "C02"
    Actor actor = Actor::Sales;
    Instant now; ///< by the retailer's own log
    std::string reason;
};

/// The campaign after the step, or why it is refused: funding.no-such-step, funding.wrong-actor,
/// funding.bad-terms, funding.reason-missing, funding.deadline-passed, funding.deadline-ahead,
/// funding.goal-missed, funding.goal-met, funding.floor-missed, funding.still-collecting,
/// funding.decision-overdue, funding.decision-ahead. Pure.
Result<CampaignRecord> advance(const CampaignRecord& record, const CampaignStep& step,
                               const Tally& tally);

struct PledgeStep {
    std::string_view edge; ///< "P05"
    Actor actor = Actor::Engine;
    Instant now;
    std::size_t tier = 0;   ///< of P04
    std::int64_t units = 0; ///< of P04
};

/// The pledge after the step, or why it is refused: funding.no-such-step, funding.wrong-actor,
/// funding.not-open, funding.deadline-passed, funding.no-such-tier, funding.too-many-units,
/// funding.no-room, funding.room-left, funding.locked, funding.not-settled, funding.attempts-over,
/// funding.attempts-left, funding.goal-missed, funding.goal-met, funding.not-failed. Pure.
Result<PledgeRecord> advance(const PledgeRecord& pledge, const PledgeStep& step,
                             const CampaignRecord& campaign, const Tally& tally);

/// Whether one pledge may ask for so many of a tier. Errors: funding.no-such-tier,
/// funding.too-many-units.
Result<void> checkSize(const CampaignTerms& terms, std::size_t tier, std::int64_t units);

/// True if a pledge can still be taken back: always, but in the last hours only if the goal does
/// not fall with it.
bool canCancel(const PledgeRecord& pledge, const CampaignRecord& campaign, const Tally& tally,
               Instant now);

/// What all pledges of one state do when a campaign goes on: one row of a closing.
struct BulkMove {
    PledgeState from;
    PledgeState to;

    friend bool operator==(const BulkMove&, const BulkMove&) = default;
};

/// How pledges follow a step of their campaign, all in its transaction: nobody is left between.
std::vector<BulkMove> movesAfter(const CampaignRecord& before, const CampaignRecord& after);

/// Who moves up from the list of those who wait. `heads` are the first of each tier, in the order
/// of the log. Whoever does not fit holds up their own tier, and where the cap is what is in the
/// way, all. Nothing if nobody moves up.
std::optional<std::size_t> nextUp(const CampaignTerms& terms, const Tally& tally,
                                  const std::vector<PledgeRecord>& heads);

/// The edge that is due by itself now: the deadline, the count, the floor, the overdue decision.
/// Null if there is none.
const CampaignEdge* dueEdge(const CampaignRecord& record, const Tally& tally, Instant now);

/// Whether the days in which money is collected are over.
bool isCollectingOver(const CampaignRecord& campaign, Instant now);

/// A stretch goal says what later documents will offer. It changes neither terms nor prices.
/// Errors: funding.not-open, funding.bad-stretch.
Result<void> checkStretch(const CampaignRecord& campaign, std::int64_t atUnits,
                          const std::string& text);

} // namespace bespeak::funding
