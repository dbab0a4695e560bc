// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::quoting
{

/// One row of a supplier's price list.
struct OfferRow {
    ComponentId component;
    catalogue::Offer offer;

    friend bool operator==(const OfferRow&, const OfferRow&) = default;
};

/// Reads a price list as CSV (RFC 4180) with the heading
/// component,supplier,net_price,currency,lead_days,minimum_quantity; at most 100,000 rows. Errors:
/// offers.bad-heading, offers.bad-row (with `row` and `expected`), offers.too-many-rows.
Result<std::vector<OfferRow>> parseOfferList(std::string_view csv);

/// A catalogue whose components have these offers: a supplier's list replaces what the catalogue
/// has of that supplier for the component, and leaves others alone.
struct OfferedCatalogue {
    catalogue::Catalogue catalogue;
    std::vector<ComponentId> unknown; ///< in the list, not in the catalogue
};
OfferedCatalogue withOffers(const catalogue::Catalogue& catalogue,
                            const std::vector<OfferRow>& rows);

} // namespace bespeak::quoting
