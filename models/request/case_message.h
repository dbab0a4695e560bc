// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/design/design_file.h"
#include "models/exchange/contact.h"
#include "models/exchange/key.h"
#include "models/exchange/message.h"
#include "models/exchange/retailer_card.h"
#include "models/request/bodies.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::request
{

/// A case message that has been opened and verified.
struct CaseMessage {
    exchange::OpenedMessage opened; ///< header, parts, document id, signers
    CaseId caseId;
    Body body;
    std::string bytes; ///< the container as it came
};

/// Opens a container and its body. The author's key is the customer's own (carried by a request and
/// bound by its thumbprint, else found by `keys`) or a signing key of the card.
/// A request's design hash must be that of its part parts/design.json, a quote's totals those of
/// its lines. Errors: those of exchange::openMessage, message.unknown-kind, message.bad-field,
/// message.design-differs, message.totals-differ, message.wrong-author.
Result<CaseMessage> openCaseMessage(std::string_view bytes, const exchange::KeyLookup& keys);

/// What a message of a case continues.
struct Thread {
    CaseId caseId;
    std::int64_t revision = 1; ///< of this kind of document within the case
    std::string previous;      ///< head that the author has seen; empty for a first request
    std::int64_t authorSeq = 1;
    std::string authorPrevious;
    std::string to;          ///< key id of the other side: the root of a retailer
    std::int64_t logSeq = 0; ///< retailer only: newest event of this case in its log
    std::string logHead;     ///< its hash, or empty
};

/// Writes and signs a message. Parts come with their bytes. Errors: those of exchange.
Result<std::string> composeCaseMessage(const Thread& thread, const Body& body,
                                       std::vector<exchange::Part> parts,
                                       const exchange::SigningKey& key, Instant issued);

/// Adds a second signer to a message over the same payload (cancel by both).
Result<std::string> countersign(std::string_view bytes, const exchange::SigningKey& key,
                                const exchange::KeyLookup& keys);

} // namespace bespeak::request
