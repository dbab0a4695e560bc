// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/request/bodies.h"
#include "models/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::quoting
{

/// A signed quote with what a printed page says around it. The page shows the message; what binds
/// is the message.
struct QuoteSheet {
    std::string document; ///< id of the signed message
    std::string caseId;
    std::int64_t revision = 1;
    Instant issued;
    std::string designName;
    std::string retailer;
    std::vector<std::string> retailerLines; ///< how to reach it
    std::string person;                     ///< who wrote the quote
    std::string customer;                   ///< empty where the contact was erased
    std::vector<std::string> customerLines;
    std::string words; ///< to the customer
    request::QuoteBody quote;

    friend bool operator==(const QuoteSheet&, const QuoteSheet&) = default;
};

/// The current quote of a case. Errors: quote.none-yet, store.unknown-retailer, the store's.
Result<QuoteSheet> quoteSheetOf(store::Store& store, const casework::CaseRecord& record);

/// As a file that one program of ours hands to another. Errors of reading: json.unreadable,
/// json.bad-field.
std::string formatQuoteSheet(const QuoteSheet& sheet);
Result<QuoteSheet> parseQuoteSheet(std::string_view text);

} // namespace bespeak::quoting
