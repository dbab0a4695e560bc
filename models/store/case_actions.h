// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/casework/advance.h"
#include "models/exchange/message.h"
#include "models/request/bodies.h"
#include "models/store/funded_cases.h"
#include "models/store/party.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

class Store;

/// The setting that says what sales may give away without an approver, in basis points of the
/// price; without it, the usual limit.
inline constexpr std::string_view discountLimitSetting = "desk.discount-limit";
inline constexpr int usualDiscountLimit = 1000;

/// What a person adds to a step; the rest (who, revision, predecessor, what is cited, steps that
/// the other side was not told) comes from the log.
struct ActionInput {
    std::string transition;   ///< "T05"
    request::Content content; ///< of the edge's message; PlainBody where words suffice
    std::string text;         ///< question, reason, note
    std::vector<exchange::MessagePart> parts;
    std::optional<CampaignSeat> seat{}; ///< of T12: the campaign; none: a campaign of one
};

struct ActionOutcome {
    casework::CaseRecord record;
    std::vector<std::string> documents; ///< ids of what now waits in the outbox
};

/// A customer's frozen design, ready to be signed. Parts hold parts/design.json, and the contact as
/// exchange::formatContact() wrote it.
struct NewRequest {
    CaseId caseId;
    std::string retailerRootKid; ///< of a pinned card
    request::RequestBody body;
    std::string text;
    std::vector<exchange::MessagePart> parts;
};

/// Customer: signs the first request and opens the case (T01).
/// Errors: store.key-locked, store.wrong-side, store.unknown-retailer, store.case-exists, and those
/// of act().
Result<ActionOutcome> createRequest(Store& store, const Party& self, const NewRequest& request);

/// Takes one edge: composes and signs its message if it has one, moves the case, writes document,
/// event and outbox in one transaction. T12 also signs the pledge receipt. What the machine does
/// not allow is logged as a refused transition and fails. Errors: those of casework::advance,
/// store.no-case, store.case-frozen, store.key-locked, store.key-without-role, store.wrong-side.
Result<ActionOutcome> act(Store& store, const Party& self, const CaseId& id,
                          const ActionInput& input);

/// The input of a step with all that the case itself can say filled in: an acceptance of the
/// current quote, a build start with the quoted materials, a campaign result … What only a person
/// knows (a quote's lines, QA items) is left empty.
ActionInput suggestedInput(const casework::CaseRecord& record, std::string_view transition,
                           Instant now);

/// Customer: sends a defect claim (no change of state). Errors: case.claim-not-possible, act()'s.
Result<ActionOutcome> sendClaim(Store& store, const Party& self, const CaseId& id,
                                const std::string& text);

/// First of two signatures under a cancellation (T32 by both): a file for the other side, which
/// countersigns. The case does not move yet. Errors: act()'s.
Result<std::string> draftCancel(Store& store, const Party& self, const CaseId& id,
                                const request::CancelBody& body, const std::string& text);
/// A cancellation that waits for the second signature, which is ours to give or not.
struct CancelProposal {
    CaseId caseId;
    std::string person; ///< who proposes it
    request::CancelBody body;
    std::string text;
};
/// Nothing for every other file, also for one that does not verify: importMessage() says what it
/// is. A locked key can look.
std::optional<CancelProposal> findCancelProposal(Store& store, const Party& self,
                                                 std::string_view bytes);
/// Second signature: the case is cancelled here, and the file with both waits in the outbox.
/// Errors: act()'s, store.wrong-kind.
Result<ActionOutcome> countersignCancel(Store& store, const Party& self, std::string_view bytes);

/// The deposit has arrived at the bank; `reference` says how it was seen.
/// Errors: case.no-pledge, case.deposit-differs, store.*.
Result<casework::CaseRecord> capturePledge(Store& store, const Party& self, const CaseId& id,
                                           Money amount, const std::string& reference);
/// Errors: case.nothing-to-refund, store.*.
Result<casework::CaseRecord> refundPledge(Store& store, const Party& self, const CaseId& id,
                                          const std::string& reference);

/// Takes every edge that is due by the retailer's clock now; with a key also those that need a
/// message (T28). Gives the cases that moved. Does nothing on the customer's side, which hears of
/// it.
Result<std::vector<CaseId>> runClock(Store& store, const Party& self);

/// Writes every waiting message of the outbox into a folder under its own name, then marks it sent.
/// Stopped half-way, the rest is written the next time. Gives the files.
/// Errors: file.cannot-write, store.*.
Result<std::vector<std::filesystem::path>> exportOutbox(Store& store,
                                                        const std::filesystem::path& folder);
/// Writes one message of either direction into a file; if it waits in the outbox it is marked sent.
/// Errors: file.cannot-write, store.no-document, store.contact-erased.
Result<void> exportDocument(Store& store, const std::string& document,
                            const std::filesystem::path& file);

} // namespace bespeak::store
