// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/draft_quote.h"

#include "models/base/sha256.h"
#include "models/request/alternates.h"

namespace bespeak::request
{

Result<QuoteBody> draftQuote(const RequestBody& request, const pricing::PriceList& prices,
                             const QuoteTerms& terms)
{
    if (prices.lines.empty()) {
        return fail("quote.no-lines");
    }
    if (terms.notice.size() > 20'000) {
        return fail("quote.notice-too-long");
    }
    const Result<pricing::Totals> totals = pricing::computeTotals(prices);
    if (!totals) {
        return failWith(totals);
    }
    if (const auto payable = checkTotal(*totals); !payable) {
        return failWith(payable);
    }
    QuoteBody quote;
    quote.prices = prices;
    // Whoever reads the quote has the lines alone: what could not be priced is no part of the
    // offer, and what is anchored stands in the design; the kits have lines of their own.
    quote.prices.unpriced.clear();
    for (pricing::PriceLine& line : quote.prices.lines) {
        line.anchored = 0;
    }
    quote.totals = *totals;
    quote.validUntil = {terms.validUntil.milliseconds / 1000 * 1000};
    quote.designSha256 = terms.designSha256.empty() ? request.designSha256 : terms.designSha256;
    quote.catalogueHash = request.catalogueHash;
    quote.priceDate = request.priceDate;
    quote.billOfMaterialsSha256 = sha256(billOfMaterials(quote.prices)).text();
    quote.notice = terms.notice;
    quote.noticeSha256 = sha256(terms.notice).text();
    quote.alternates = terms.alternates;
    quote.installation = terms.installation;
    quote.knowingly = terms.knowingly;
    if (const auto held = checkAlternates(quote); !held) {
        return failWith(held);
    }
    return quote;
}

Result<void> checkTotal(const pricing::Totals& totals)
{
    if (totals.gross.minor < 0 || totals.net.minor < 0) {
        return fail("quote.negative-total", {{"total", formatMoney(totals.gross)}});
    }
    return {};
}

Result<AcceptanceBody> acceptQuote(const QuoteBody& quote, const std::vector<std::string>& picks)
{
    return quoteWithPicks(quote, picks).map([&](const QuoteBody& chosen) {
        return AcceptanceBody{chosen.totals.gross, chosen.noticeSha256, picks};
    });
}

} // namespace bespeak::request
