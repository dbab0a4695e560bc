// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design_file.h"
#include "models/quoting/design_difference.h"
#include "models/quoting/quote_difference.h"
#include "models/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::quoting
{

/// One turn in the talk about a design: a request or a quote, and how it differs from the turn
/// before it. Both sides compute it from the same signed files, so both see the same.
struct Round {
    std::string document;
    request::MessageKind kind = request::MessageKind::Request;
    std::int64_t revision = 1;
    std::string person;     ///< who wrote it
    std::string reason;     ///< in their words
    Instant at;             ///< as the author says
    bool isCurrent = false; ///< the request or the quote that the case stands at
    /// Empty for the first turn, and where a design cannot be read.
    std::optional<DesignDifference> design;
    std::optional<QuoteDifference> quote; ///< of a quote
};

/// The turns of a case in the order in which they came into the log. A quote without a design of
/// its own is on the request's. Errors: those of Store::documents() and Store::body().
Result<std::vector<Round>> roundsOf(store::Store& store, const casework::CaseRecord& record,
                                    const catalogue::Catalogue& catalogue);

/// The design that a request or quote is about: its own, or that of the request that it answers.
/// Errors: those of Store::part(), Store::body() and design::parseDesign.
Result<design::DesignFile> designOf(store::Store& store, const std::string& document);

} // namespace bespeak::quoting
