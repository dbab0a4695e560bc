// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/request/bodies.h"

#include <string>
#include <vector>

namespace bespeak::request
{

/// The quote as it is with what the customer picked: the lines that go are replaced where they
/// stand, the others are added behind; totals and bill of materials follow. No alternate is left to
/// be picked. Errors: quote.unknown-alternate, quote.alternates-exclude-each-other, those of
/// computeTotals.
Result<QuoteBody> quoteWithPicks(QuoteBody quote, const std::vector<std::string>& picks);

/// Whether every alternate names a line that is there, is no discount, and can be totalled with the
/// rest: what whoever writes or reads a quote asks. Errors: those of quoteWithPicks,
/// quote.bad-alternate.
Result<void> checkAlternates(const QuoteBody& quote);

} // namespace bespeak::request
