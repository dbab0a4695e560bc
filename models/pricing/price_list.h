// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/base/money.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::pricing
{

/// One line: a quantity of one thing at one price.
struct PriceLine {
    std::string text;                     ///< what it is, in words
    std::optional<ComponentId> component; ///< empty for labour, delivery, discounts
    std::map<std::string, std::string> options;
    std::int64_t quantity = 1; ///< pieces, > 0
    Money unitPrice;           ///< net or gross as the list says; negative for a discount
    int vatBasisPoints = 1900; ///< 1900 = 19 %
    int leadDays = 0;          ///< working days until it can be built in
    /// Pieces of a design that are to be held to the wall, 0–quantity; no part of a quote.
    std::int64_t anchored = 0;

    Money total() const { return unitPrice * quantity; }

    friend bool operator==(const PriceLine&, const PriceLine&) = default;
};

/// Whether lines contain VAT. A quote to a consumer is gross, one to a business net.
enum class TaxMode { PricesIncludeTax, PricesExcludeTax };

/// One rate's share of the total.
struct TaxSubtotal {
    int basisPoints = 0;
    Money taxable; ///< net
    Money tax;

    friend bool operator==(const TaxSubtotal&, const TaxSubtotal&) = default;
};

struct Totals {
    Money net;
    Money tax;
    Money gross;
    std::vector<TaxSubtotal> perRate; ///< by falling rate

    friend bool operator==(const Totals&, const Totals&) = default;
};

struct PriceList {
    std::vector<PriceLine> lines;
    TaxMode mode = TaxMode::PricesIncludeTax;
    Currency currency;
    std::vector<ComponentId> unpriced; ///< known to the design, not to the catalogue
    int leadDays = 0;                  ///< the longest of the lines

    friend bool operator==(const PriceList&, const PriceList&) = default;
};

/// EN 16931 BR-CO-17: tax per rate from the sum of that rate's lines, rounded half up once; never
/// the sum of rounded lines. With gross prices the tax is contained: net = gross − tax. Errors:
/// pricing.mixed-currencies, pricing.bad-rate, pricing.bad-quantity, pricing.too-large.
Result<Totals> computeTotals(const PriceList& list);

} // namespace bespeak::pricing
