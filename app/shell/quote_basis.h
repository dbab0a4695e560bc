// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_steps.h"
#include "models/quoting/sourcing.h"
#include "models/request/bodies.h"

namespace bespeak::shell
{

/// What a quote is made of before its terms.
struct QuoteBasis {
    pricing::PriceList prices;
    catalogue::Catalogue catalogue;           ///< with the offers of the price list
    std::vector<exchange::MessagePart> parts; ///< the desk's own design, if there is one
    std::string designSha256;                 ///< of that design
    std::vector<std::string> losses;          ///< what it lowers, knowingly
};

/// Lines at list prices or at a mark-up on the suppliers' offers, of the requested design or of the
/// desk's own. Errors: quote.lowers-fit if the desk's own design lowers the fit and nobody said
/// that it is known; those of reading.
Result<QuoteBasis> quoteBasis(CaseSession& session, const casework::CaseRecord& record,
                              const QuoteOptions& options);
/// Errors: shell.bad-alternate.
Result<std::vector<request::Alternate>> parseAlternates(const QuoteBasis& basis,
                                                        const QuoteOptions& options);
/// Errors: shell.bad-slot.
Result<std::optional<request::InstallationSlot>> parseSlot(const QuoteOptions& options);
/// Errors: shell.bad-return-right.
Result<void> sayReturnRights(pricing::PriceList& prices, const std::vector<std::string>& said);

} // namespace bespeak::shell
