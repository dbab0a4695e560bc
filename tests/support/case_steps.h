// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/advance.h"

#include <string>

/// Steps that hold, one for each edge of the case machine: what a well-behaved customer and
/// retailer would do next. Tests change one thing and see it refused.
namespace bespeak::test
{

inline constexpr Instant caseStart{1'795'000'000'000};

/// A quote over two lines with totals computed from them.
request::QuoteBody aQuote(Instant validUntil);

/// The step that takes `edge` from this record, with valid evidence. `number` makes document ids
/// differ.
casework::Step validStep(const casework::CaseRecord& record, const casework::Transition& edge,
                         Instant now, int number);

/// 64 hex digits made of a number.
std::string documentId(int number);

inline const std::string customerKid = "customer-key";
inline const std::string staffKid = "staff-key";
inline const std::string retailerRoot = "retailer-root";

} // namespace bespeak::test
