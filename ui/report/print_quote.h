// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quoting/quote_sheet.h"
#include "ui/report/report_pages.h"

#include <QString>

#include <string>
#include <vector>

/// A quote on paper: who offers what to whom, until when it binds, what each line costs and whether
/// it can be given back, in the language that is set.
namespace bespeak::ui
{

/// The bytes of the PDF, A4. Needs a QGuiApplication. Errors: report.not-printed.
Result<std::string> formatQuotePdf(const quoting::QuoteSheet& sheet);

/// "Can be given back within 14 days", "Made to your measure: cannot be given back" …; empty for
/// what was not said.
QString returnRightText(pricing::ReturnRight right);
/// "Q-1f3a9c2e-2": how people call a quote on the telephone.
QString quoteNumber(const quoting::QuoteSheet& sheet);
/// The moment until which a quote binds, in local time.
QString validityText(Instant until);

// The parts of the page, in their order.
void addQuoteHead(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet);
void addQuoteLines(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet);
void addQuoteTotals(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet);
void addQuoteTerms(std::vector<Block>& blocks, const quoting::QuoteSheet& sheet);

} // namespace bespeak::ui
