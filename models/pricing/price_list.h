// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/base/money.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::pricing
{

/// What a line pays for.
enum class LineKind : std::uint8_t {
    Goods,
    Labour,   ///< setting up, measuring in, work on site
    Delivery, ///< bringing it
    Discount, ///< a reduction: its price is below zero
};

/// Whether goods can be given back, said for each line before anybody signs. Choosing from options
/// that everybody is offered leaves the right of withdrawal; making to the customer's own measure
/// ends it (Directive 2011/83/EU, article 16 (c)).
enum class ReturnRight : std::uint8_t {
    Unsaid, ///< as in quotes of older programs
    Standard,
    StandardOption,
    MadeToMeasure,
    PrintedForYou, ///< made once, for this customer
};

/// "goods", "labour" …; "standard", "made_to_measure" …: stable, for files.
std::string_view lineKindName(LineKind kind);
std::optional<LineKind> findLineKind(std::string_view name);
std::string_view returnRightName(ReturnRight right);
std::optional<ReturnRight> findReturnRight(std::string_view name);
/// True if the consumer may send it back within 14 days.
constexpr bool mayBeReturned(ReturnRight right)
{
    return right == ReturnRight::Standard || right == ReturnRight::StandardOption;
}

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
    LineKind kind = LineKind::Goods;
    ReturnRight returnRight = ReturnRight::Unsaid;

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

/// How much of the price is given away: discounts as a share of all other lines, rounded up to
/// whole basis points; at most 10,000. Lines below zero count whatever their kind, so that no
/// discount goes by another name.
int discountBasisPoints(const PriceList& list);

} // namespace bespeak::pricing
