// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/exchange/message.h"
#include "models/request/bodies.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::request
{

/// A message of a case that has been opened and verified.
struct CaseMessage {
    exchange::OpenedMessage opened; ///< header, parts, document id, signers
    CaseId caseId;
    Body body;

    std::string document() const { return opened.id.text(); }
};

/// Opens a container and reads its body. A request may bring the customer's key along
/// (opened.isFirstContact tells); every other author must be known to `keys`.
/// The design hash of a request must be that of its part parts/design.json, the totals of a quote
/// those of its lines, the hash of a notice that of its text, its alternates such as can be picked;
/// a design that a quote brings along must be the one that it quotes.
/// Errors: those of exchange::openMessage, message.unknown-kind, message.no-case, json.bad-field,
/// message.design-differs, message.totals-differ, message.notice-differs, those of
/// checkAlternates.
Result<CaseMessage> openCaseMessage(std::string_view bytes, const exchange::KeyLookup& keys);

/// What a message of a case continues.
struct Thread {
    CaseId caseId;
    std::int64_t revision = 1;                    ///< of this kind of document within the case
    std::optional<exchange::DocumentId> previous; ///< head that the author has seen
    std::int64_t authorSequence = 1;
    std::optional<exchange::DocumentId> authorPrevious;
    std::optional<exchange::KeyId> to;    ///< the other side; a retailer by its root key
    std::optional<exchange::LogHead> log; ///< retailer only: head of this case in its log
    std::vector<exchange::DocumentId> merges;
};

/// Writes and signs a message; a request carries its author's public key. `issued` is cut to whole
/// seconds. Errors: those of exchange::composeMessage.
Result<exchange::ComposedMessage>
composeCaseMessage(const Thread& thread, const Body& body,
                   const std::vector<exchange::MessagePart>& parts, const exchange::SigningKey& key,
                   Instant issued);

} // namespace bespeak::request
