// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/quote_difference.h"

#include <algorithm>
#include <tuple>

namespace bespeak::quoting
{

namespace
{

using pricing::PriceLine;

bool isSameThing(const PriceLine& one, const PriceLine& other)
{
    if (one.component || other.component) {
        return std::tie(one.component, one.options) == std::tie(other.component, other.options);
    }
    return one.kind == other.kind && one.text == other.text;
}

/// What the design says beside the quote is no change of a line, nor is a return right that is said
/// for the first time.
bool isUnchanged(PriceLine one, const PriceLine& other)
{
    one.anchored = other.anchored;
    if (one.returnRight == pricing::ReturnRight::Unsaid) {
        one.returnRight = other.returnRight;
    }
    return one == other;
}

std::vector<ChangedLine> changedLines(std::vector<PriceLine> before,
                                      const std::vector<PriceLine>& after)
{
    std::vector<ChangedLine> changed;
    for (const PriceLine& line : after) {
        // The very same line first: two that share their words are told apart by the rest.
        auto found = std::ranges::find_if(
            before, [&](const PriceLine& old) { return isUnchanged(old, line); });
        if (found != before.end()) {
            before.erase(found);
            continue;
        }
        found = std::ranges::find_if(before,
                                     [&](const PriceLine& old) { return isSameThing(old, line); });
        if (found == before.end()) {
            changed.push_back({std::nullopt, line});
            continue;
        }
        changed.push_back({*found, line});
        before.erase(found);
    }
    for (PriceLine& line : before) {
        changed.push_back({std::move(line), std::nullopt});
    }
    return changed;
}

} // namespace

QuoteDifference differenceOf(const pricing::PriceList& asked, const request::QuoteBody& quote)
{
    const auto totals = pricing::computeTotals(asked);
    QuoteDifference difference;
    difference.lines = changedLines(asked.lines, quote.prices.lines);
    difference.before = totals ? totals->gross : Money{0, quote.totals.gross.currency};
    difference.after = quote.totals.gross;
    difference.daysBefore = asked.leadDays;
    difference.daysAfter = quote.prices.leadDays;
    difference.alternatesChanged = !quote.alternates.empty();
    difference.installationChanged = quote.installation.has_value();
    difference.noticeChanged = !quote.notice.empty();
    return difference;
}

QuoteDifference differenceOf(const request::QuoteBody& before, const request::QuoteBody& after)
{
    QuoteDifference difference;
    difference.lines = changedLines(before.prices.lines, after.prices.lines);
    difference.before = before.totals.gross;
    difference.after = after.totals.gross;
    difference.daysBefore = before.prices.leadDays;
    difference.daysAfter = after.prices.leadDays;
    difference.alternatesChanged = before.alternates != after.alternates;
    difference.installationChanged = before.installation != after.installation;
    difference.noticeChanged = before.notice != after.notice;
    difference.validityChanged = before.validUntil != after.validUntil;
    return difference;
}

} // namespace bespeak::quoting
