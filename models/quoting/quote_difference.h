// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/request/bodies.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bespeak::quoting
{

/// One line of two quotes. Goods are the same line if component and options are; all else if kind
/// and words are.
struct ChangedLine {
    std::optional<pricing::PriceLine> before; ///< empty: it was not there
    std::optional<pricing::PriceLine> after;  ///< empty: it is gone

    friend bool operator==(const ChangedLine&, const ChangedLine&) = default;
};

/// What a round of the talk about a quote changed, in lines, money and days.
struct QuoteDifference {
    std::vector<ChangedLine> lines; ///< added, changed, removed; never one that is as it was
    Money before, after;            ///< gross; `before` is the list total for a first quote
    int daysBefore = 0, daysAfter = 0;
    bool alternatesChanged = false;
    bool installationChanged = false;
    bool noticeChanged = false;
    bool validityChanged = false; ///< of two quotes
    friend bool operator==(const QuoteDifference&, const QuoteDifference&) = default;
};

/// From a list of prices to a quote, and from a quote to the next.
QuoteDifference differenceOf(const pricing::PriceList& asked, const request::QuoteBody& quote);
QuoteDifference differenceOf(const request::QuoteBody& before, const request::QuoteBody& after);

} // namespace bespeak::quoting
