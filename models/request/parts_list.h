// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/pricing/price_list.h"

#include <string>

namespace bespeak::request
{

/// The parts list as CSV (RFC 4180): component, text, options, quantity, unit price, total,
/// currency, VAT %, lead days. The options also say how many pieces are anchored. Cells that a
/// spreadsheet would take for a formula are guarded. A convenience: the authority on what is
/// requested is the design.
std::string formatPartsList(const pricing::PriceList& prices);

} // namespace bespeak::request
