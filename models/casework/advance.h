// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/casework/case_record.h"
#include "models/casework/transitions.h"
#include "models/request/bodies.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::casework
{

/// The signed message behind a step, already verified by exchange.
struct Evidence {
    std::string document;             ///< its id
    std::string previous;             ///< `prev` of its header, or empty
    std::int64_t revision = 1;        ///< `rev` of its header
    std::string author;               ///< key id
    std::vector<std::string> signers; ///< key ids whose every signature verified
    std::string to;
    request::Body body;
};

/// One attempt to take an edge.
struct Step {
    std::string_view transition; ///< "T05"
    Actor actor = Actor::Sales;
    std::optional<Evidence> evidence;
    /// By this side's own log. Where the customer reads a retailer's message: when it was issued,
    /// since the retailer's log decided then.
    Instant now;
    std::string note{}; ///< for edges without a message: the reason, a bank reference
    /// For an acceptance that picks alternates: the current quote, from which price and materials
    /// follow.
    std::optional<request::QuoteBody> quote{};
    /// What sales may give away without an approver: an own rule of a retailer, which only its own
    /// desk checks.
    int discountLimitBasisPoints = 10'000;
    /// What the customer saw for the very design that is quoted, if it is: lower prices are given
    /// away as a discount is.
    std::optional<Money> listTotal{};
};

/// Days after which the clock acts.
struct CaseTimes {
    int claimWindowDays = 14;
    int closeUnfundedDays = 30;
    int rejectExpiredDays = 90;
};

/// The case after the step, or why it is refused: case.no-such-transition (not in the table),
/// case.wrong-actor, case.evidence-missing, case.wrong-evidence, case.wrong-signer,
/// case.not-the-head, and one key for each guard ("case.quote-expired", "case.total-differs" …).
/// Pure: the same record and step give the same answer everywhere.
Result<CaseRecord> advance(const CaseRecord& record, const Step& step, const CaseTimes& times = {});

/// The edges that this actor could take now, guards that need no message already checked.
std::vector<const Transition*> allowedNow(const CaseRecord& record, Actor actor, Instant now,
                                          const CaseTimes& times = {});

/// Which edge a message means in this state; nullptr if none.
const Transition* transitionFor(const CaseRecord& record, const request::Body& body);

/// Edges that are due by the clock alone at `now` (validity over, windows closed).
std::vector<const Transition*> dueByClock(const CaseRecord& record, Instant now,
                                          const CaseTimes& times = {});

/// True if money of the customer is held or owed back.
bool holdsMoney(const CaseRecord& record);

/// The deposit was paid into the account: active or committed becomes captured. Recorded as an
/// event of its own ("pledge-captured") before T14. Errors: case.no-pledge, case.deposit-differs.
Result<CaseRecord> capturePledge(const CaseRecord& record, Money amount);
/// What was captured was paid back ("pledge-refunded"). Errors: case.nothing-to-refund.
Result<CaseRecord> refundPledge(const CaseRecord& record);
/// A claim arrived; no change of state. Errors: case.claim-not-possible.
Result<CaseRecord> recordClaim(const CaseRecord& record, const Evidence& claim);

} // namespace bespeak::casework
