// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/alternates.h"

#include "models/base/sha256.h"
#include "models/request/draft_quote.h"

#include <algorithm>
#include <set>

namespace bespeak::request
{

namespace
{

void takeOver(QuoteBody& quote, const Alternate& alternate)
{
    if (alternate.replaces) {
        quote.prices.lines[static_cast<std::size_t>(*alternate.replaces)] = alternate.line;
    } else {
        quote.prices.lines.push_back(alternate.line);
    }
}

Result<void> checkPick(const QuoteBody& quote, const Alternate& alternate,
                       std::set<std::int64_t>& replaced)
{
    if (!alternate.replaces) {
        return {};
    }
    const auto lines = static_cast<std::int64_t>(quote.prices.lines.size());
    if (*alternate.replaces < 0 || *alternate.replaces >= lines) {
        return fail("quote.bad-alternate", {{"alternate", alternate.id}});
    }
    if (!replaced.insert(*alternate.replaces).second) {
        return fail("quote.alternates-exclude-each-other", {{"alternate", alternate.id}});
    }
    return {};
}

} // namespace

Result<QuoteBody> quoteWithPicks(QuoteBody quote, const std::vector<std::string>& picks)
{
    if (picks.empty()) {
        return quote;
    }
    std::set<std::int64_t> replaced;
    std::set<std::string> wanted(picks.begin(), picks.end());
    const std::vector<Alternate> alternates = std::move(quote.alternates);
    quote.alternates.clear();
    // In the order of the quote, so that the order of the picks changes nothing.
    for (const Alternate& alternate : alternates) {
        if (wanted.erase(alternate.id) == 0) {
            continue;
        }
        if (const auto held = checkPick(quote, alternate, replaced); !held) {
            return failWith(held);
        }
        takeOver(quote, alternate);
    }
    if (!wanted.empty()) {
        return fail("quote.unknown-alternate", {{"alternate", *wanted.begin()}});
    }
    const Result<pricing::Totals> totals = pricing::computeTotals(quote.prices);
    if (!totals) {
        return failWith(totals);
    }
    if (const auto payable = checkTotal(*totals); !payable) {
        return failWith(payable);
    }
    quote.totals = *totals;
    quote.prices.leadDays = 0;
    for (const pricing::PriceLine& line : quote.prices.lines) {
        quote.prices.leadDays = std::max(quote.prices.leadDays, line.leadDays);
    }
    quote.billOfMaterialsSha256 = sha256(billOfMaterials(quote.prices)).text();
    return quote;
}

Result<void> checkAlternates(const QuoteBody& quote)
{
    for (const Alternate& alternate : quote.alternates) {
        const auto same = std::ranges::count(quote.alternates, alternate.id, &Alternate::id);
        if (alternate.id.empty() || same != 1 || alternate.line.unitPrice.minor < 0) {
            return fail("quote.bad-alternate", {{"alternate", alternate.id}});
        }
        if (const auto picked = quoteWithPicks(quote, {alternate.id}); !picked) {
            return failWith(picked);
        }
    }
    return {};
}

} // namespace bespeak::request
