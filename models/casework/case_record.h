// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/base/money.h"
#include "models/casework/case_state.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::casework
{

/// Where the money of a case stands. An individual deposit is a campaign of one.
enum class PledgeState { None, Active, Committed, Captured, Released, Cancelled, Refunded };

std::string_view pledgeStateName(PledgeState state);
std::optional<PledgeState> findPledgeState(std::string_view name);

/// Everything that the guards and the desk's list need of a case: a projection of its events.
struct CaseRecord {
    CaseId id;
    CaseState state = CaseState::Draft;
    std::string customerKid;
    std::string retailerKid; ///< root key of the retailer it is addressed to
    std::string region;
    std::string title; ///< the design's name
    std::string head;  ///< id of the newest document
    std::string requestDocument;
    std::int64_t requestRevision = 0;
    std::string clarificationDocument; ///< the open question, or empty
    std::string quoteDocument;         ///< the current quote, or empty
    std::int64_t quoteRevision = 0;
    std::string acceptanceDocument;
    std::string claimDocument; ///< an undecided claim, or empty
    Money total;               ///< of the quote, else the request's list total
    std::string noticeSha256;
    std::string billOfMaterialsSha256;
    std::optional<Instant> validUntil;
    Money deposit;
    PledgeState pledge = PledgeState::None;
    std::optional<Instant> pledgeLockedFrom;
    std::int64_t buildStage = -1;
    std::int64_t buildPercent = 0;
    std::optional<Instant> deliveredAt;
    Instant opened;
    Instant updated;
    std::vector<std::string> untoldSteps; ///< ids of transitions the other side has no message of

    friend bool operator==(const CaseRecord&, const CaseRecord&) = default;
};

} // namespace bespeak::casework
