// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/retailer_card.h"
#include "models/production/sourcing.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{
class Store;
}

namespace bespeak::quoting
{

/// A purchase order with what a printed page says around it. Net prices: what tax applies between
/// two businesses is said by the supplier's invoice.
struct PurchaseSheet {
    std::string buyer;
    std::vector<std::string> buyerLines; ///< how it is reached
    std::string country;                 ///< two capital letters, or empty
    std::string buyerId;                 ///< the key that customers pin
    std::string person;                  ///< who orders
    production::PurchaseOrder order;

    friend bool operator==(const PurchaseSheet&, const PurchaseSheet&) = default;
};

PurchaseSheet makePurchaseSheet(const exchange::RetailerCard& buyer, const std::string& person,
                                const production::PurchaseOrder& order);

/// When everything of a line is to be here.
Date dueDate(const production::PurchaseOrder& order, const production::SourcedLine& line);

/// Named for files: "purchase" is the sheet's `paper`. Errors of reading: json.unreadable,
/// json.bad-field, money.unknown-currency.
std::string formatPurchaseSheet(const PurchaseSheet& sheet);
Result<PurchaseSheet> parsePurchaseSheet(std::string_view text);

/// The order as UBL 2.4: amounts net, handling as charges. Errors: ubl.no-lines.
Result<std::string> formatUblPurchase(const PurchaseSheet& sheet);

} // namespace bespeak::quoting
