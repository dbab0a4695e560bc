// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace bespeak::store
{

/// What the log says happened. The names are in files for ever: none is renamed or reused.
namespace event_kind
{
constexpr std::string_view storeCreated = "store-created";
constexpr std::string_view cardPinned = "card-pinned";
/// The case went along an edge of the machine.
constexpr std::string_view transition = "transition";
/// A message that changes no state: a pledge receipt, a claim, one that crossed in the mail.
constexpr std::string_view messageKept = "message-kept";
constexpr std::string_view messageQuarantined = "message-quarantined";
/// Signed once, not stored: it waits for the other side's signature.
constexpr std::string_view messageDrafted = "message-drafted";
constexpr std::string_view messageSent = "message-sent";
/// The other side signed that it has the message; the body holds the receipt.
constexpr std::string_view messageAcknowledged = "message-acknowledged";
constexpr std::string_view importDuplicate = "import-duplicate";
constexpr std::string_view refusedTransition = "refused-transition";
constexpr std::string_view pledgeCaptured = "pledge-captured";
constexpr std::string_view pledgeRefunded = "pledge-refunded";
/// One author, one number, two messages: the case stands still until somebody has looked.
constexpr std::string_view equivocation = "equivocation";
constexpr std::string_view caseReleased = "case-released";
constexpr std::string_view contactErased = "contact-erased";
// Of campaigns: their id stands where a case's does.
constexpr std::string_view campaignChanged = "campaign-changed";
constexpr std::string_view campaignNews = "campaign-news";
constexpr std::string_view pledgeChanged = "pledge-changed";
constexpr std::string_view paymentChanged = "payment-changed";
// Of production.
constexpr std::string_view demandChanged = "demand-changed";
constexpr std::string_view built = "built";
constexpr std::string_view stockMoved = "stock-moved";
constexpr std::string_view productionNoted = "production-noted";
/// Something of the community was kept, and deleted again: its kind, period and subject, and the
/// hash of what it said.
constexpr std::string_view communityKept = "community-kept";
constexpr std::string_view communityErased = "community-erased";
} // namespace event_kind

/// One line of the log.
struct Event {
    std::int64_t seq = 0;     ///< from 1, without gap, over the whole store
    std::string caseId;       ///< empty for what concerns the store
    std::int64_t caseSeq = 0; ///< from 1, without gap, within the case
    std::string kind;         ///< one of event_kind
    std::string document;     ///< id of the message behind it, or empty
    std::string actorKid;     ///< who did it; empty for the program itself
    Instant at;               ///< by this computer's clock
    std::string body = "{}";  ///< canonical JSON; what it holds depends on the kind
    std::string previousHash; ///< of the event before it in the store; empty for the first
    std::string hash;

    friend bool operator==(const Event&, const Event&) = default;
};

/// SHA-256("evt1\n" + previous hash + canonical JSON of all fields but the hash), in hex.
std::string hashOf(const Event& event);

} // namespace bespeak::store
