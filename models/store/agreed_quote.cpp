// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/agreed_quote.h"

#include "models/request/alternates.h"
#include "models/store/case_log.h"
#include "models/store/documents.h"
#include "models/store/store.h"

namespace bespeak::store
{

Result<request::QuoteBody> agreedQuote(Store& store, const casework::CaseRecord& record)
{
    return agreedQuote(store.connection(), record);
}

Result<request::QuoteBody> agreedQuote(Connection& connection, const casework::CaseRecord& record)
{
    auto quote = quoteOf(connection, record.quoteDocument);
    if (!quote) {
        return failWith(quote);
    }
    if (!*quote) {
        return fail("quote.none-yet");
    }
    if (record.acceptanceDocument.empty() || record.state == casework::CaseState::Quoted) {
        return std::move(**quote);
    }
    const auto answer = bodyOf(connection, record.acceptanceDocument);
    if (!answer) {
        return failWith(answer);
    }
    const auto* acceptance = std::get_if<request::AcceptanceBody>(&answer->content);
    if (acceptance == nullptr) {
        return std::move(**quote);
    }
    return request::quoteWithPicks(std::move(**quote), acceptance->picks);
}

} // namespace bespeak::store
