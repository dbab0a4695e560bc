// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/pricing/price_list.h"
#include "models/request/bodies.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::request
{

/// What the retailer decides about a quote; the rest follows from the request and the lines.
struct QuoteTerms {
    Instant validUntil;
    std::string
        notice; ///< consumer notice in full; travels with the quote, its hash with the acceptance
    std::vector<Alternate> alternates{};
    std::optional<InstallationSlot> installation{};
    std::vector<std::string> knowingly{};
    /// Of the design that is quoted if the desk changed it; empty: the one that was requested.
    std::string designSha256{};
};

/// A quote on a request with its totals and hashes computed. Errors: those of computeTotals,
/// quote.no-lines, quote.notice-too-long, those of checkAlternates.
Result<QuoteBody> draftQuote(const RequestBody& request, const pricing::PriceList& prices,
                             const QuoteTerms& terms);

/// The yes to exactly this quote, with what was picked of its alternates. Errors: those of
/// quoteWithPicks.
/// Nobody is owed money by an offer. Errors: quote.negative-total.
Result<void> checkTotal(const pricing::Totals& totals);

Result<AcceptanceBody> acceptQuote(const QuoteBody& quote,
                                   const std::vector<std::string>& picks = {});

} // namespace bespeak::request
