// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/exchange/contact.h"
#include "models/request/case_message.h"
#include "models/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

enum class Direction { In, Out };

/// What the store knows of a message without opening it.
struct DocumentInfo {
    std::string id; ///< SHA-256 of the signed payload
    std::string caseId;
    std::string kind; ///< "quote"
    std::int64_t revision = 1;
    std::string previous;
    std::string authorKid;
    std::int64_t authorSeq = 0;
    Instant issued;   ///< as the author says
    Instant received; ///< by this store's clock: when it came in or was signed
    Direction direction = Direction::In;
};

/// Keeps the envelope and each part by its hash, so that equal parts are kept once. The contact
/// part goes into a table of its own, where it can be erased.
Result<void> putDocument(Connection& connection, const request::CaseMessage& message,
                         Direction direction, Instant received);

Result<std::optional<DocumentInfo>> findDocument(Connection& connection, const std::string& id);
/// In the order in which they came into the log.
Result<std::vector<DocumentInfo>> documentsOfCase(Connection& connection,
                                                  const std::string& caseId);

/// The message as a file again: the signed envelope and the parts are the bytes that came in,
/// packed anew. Errors: store.no-document, store.document-damaged, store.contact-erased.
Result<std::string> containerOf(Connection& connection, const std::string& id);

/// One part's bytes. Errors: store.no-document, store.no-part, store.document-damaged,
/// store.contact-erased.
Result<std::string> partOf(Connection& connection, const std::string& id, std::string_view name);

/// The signed payload's body; works also when the contact is erased.
/// Errors: store.no-document, store.document-damaged.
Result<request::Body> bodyOf(Connection& connection, const std::string& id);

/// What is wrong with what is kept of a message: one sentence for each fault. A contact may be gone
/// where the log says that it was erased.
Result<std::vector<std::string>> checkDocument(Connection& connection, const std::string& id);

} // namespace bespeak::store
