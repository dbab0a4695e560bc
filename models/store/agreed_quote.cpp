// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/agreed_quote.h"

#include "models/request/alternates.h"
#include "models/store/store.h"

namespace bespeak::store
{

Result<request::QuoteBody> agreedQuote(Store& store, const casework::CaseRecord& record)
{
    if (record.quoteDocument.empty()) {
        return fail("quote.none-yet");
    }
    auto body = store.body(record.quoteDocument);
    if (!body) {
        return failWith(body);
    }
    auto* quote = std::get_if<request::QuoteBody>(&body->content);
    if (quote == nullptr) {
        return fail("quote.none-yet");
    }
    if (record.acceptanceDocument.empty() || record.state == casework::CaseState::Quoted) {
        return std::move(*quote);
    }
    const auto answer = store.body(record.acceptanceDocument);
    if (!answer) {
        return failWith(answer);
    }
    const auto* acceptance = std::get_if<request::AcceptanceBody>(&answer->content);
    if (acceptance == nullptr) {
        return std::move(*quote);
    }
    return request::quoteWithPicks(std::move(*quote), acceptance->picks);
}

} // namespace bespeak::store
