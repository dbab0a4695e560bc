// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/request/case_message.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <optional>
#include <vector>

// What a verified message must be before its case hears of it.
namespace bespeak::store
{

class Store;

/// A retailer reads what is for its root key and begins a case with any request; a customer reads
/// what is for the key of one of their cases, and what they wrote themselves.
/// Errors: store.not-for-us, store.unknown-case.
Result<void> checkAddress(Connection& connection, const Party& self,
                          const request::CaseMessage& message,
                          const std::optional<casework::CaseRecord>& record);

/// Messages are put in order by their chain, never by their date; but a date more than ten minutes
/// ahead is worth a warning, and one that is a day wrong is refused.
/// Errors: store.issued-in-future, store.issued-before-previous.
Result<void> checkTime(Connection& connection, const request::CaseMessage& message, Instant now,
                       std::vector<Error>& warnings);

/// Whoever signed a message has part in its case: its customer, or staff of its retailer. A second
/// signature by anybody else would pass for the other side's agreement. Errors: store.other-author.
Result<void> checkSigners(Store& store, const Party& self, const request::CaseMessage& message,
                          const std::optional<casework::CaseRecord>& record);

/// Only the customer of a case and staff of its retailer write in it, with keys that still sign.
/// Errors: store.other-author, store.key-revoked.
Result<void> checkAuthor(Store& store, const Party& self, const request::CaseMessage& message,
                         const std::optional<casework::CaseRecord>& record);

} // namespace bespeak::store
