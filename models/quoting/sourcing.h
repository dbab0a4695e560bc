// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/pricing/price_list.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::quoting
{

/// What one supplier asks for a line. Never leaves the desk.
struct Source {
    std::string supplier;
    Money cost; ///< net, of all pieces that have to be bought: at least the supplier's minimum
    std::int64_t pieces = 0;
    std::int64_t spare = 0; ///< pieces beyond the line's, which stay on the shelf
    int leadDays = 0;

    friend bool operator==(const Source&, const Source&) = default;
};

/// Who supplies a line, the cheapest for all of it first, then the quickest. Offers in another
/// currency are left out: nobody guesses a rate.
std::vector<Source> sourcesOf(const catalogue::Component& component, std::int64_t quantity,
                              Currency currency);

/// What a line or a whole quote earns.
struct Margin {
    Money sale;   ///< net
    Money cost;   ///< net
    Money margin; ///< sale − cost
    /// Of the sale, in basis points; 0 if nothing is sold.
    int basisPoints = 0;

    friend bool operator==(const Margin&, const Margin&) = default;
};

/// The net amount of a line; the tax that a gross price contains is rounded half up.
Money netOf(const pricing::PriceLine& line, pricing::TaxMode mode);
Margin marginOf(Money sale, Money cost);

/// A quote's lines with where they come from: line for line.
struct Sourcing {
    std::vector<std::vector<Source>> sources; ///< of each line; empty: nobody, or no goods
    std::vector<std::optional<std::size_t>> chosen;
    Margin known;             ///< of all lines whose cost is known, and of all that cost nothing
    std::int64_t unknown = 0; ///< goods without any source

    const Source* of(std::size_t line) const;
};

/// Chooses the cheapest source of every line. Labour, delivery and discounts have none; they count
/// as sold without cost.
Sourcing sourceLines(const pricing::PriceList& prices, const catalogue::Catalogue& catalogue);

/// Days until all can be built in, as the chosen sources say, with the days that options add:
/// writes them into the lines. What nobody supplies keeps what it says.
void applyLeadDays(pricing::PriceList& prices, const Sourcing& sourcing,
                   const catalogue::Catalogue& catalogue);

/// Return right and kind of each line as far as the catalogue tells: goods whose options are all
/// the usual ones can be given back as standard, others as standard options. What a person said is
/// left as it is.
void fillReturnRights(pricing::PriceList& prices, const catalogue::Catalogue& catalogue);

/// The sale price of one piece at a mark-up on its cost, as the list says it: with its VAT if
/// prices include tax. @param markup in basis points, ≥ 0.
Money priceAtMarkup(Money unitCost, int markup, int vatBasisPoints, pricing::TaxMode mode);

} // namespace bespeak::quoting
