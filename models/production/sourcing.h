// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/base/result.h"
#include "models/production/demand.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <set>
#include <string>
#include <vector>

namespace bespeak
{
class JsonFields;
}

namespace bespeak::production
{

/// What a supplier offers of one part. A colour lot is such an offer too: dearer, from a minimum
/// number of pieces on, by its own date.
struct SupplierOffer {
    std::string supplier;
    std::string part;
    Money unitPrice;
    Money perOrder;              ///< handling or a colour's own setup, once a line
    int days = 0;                ///< until it is here
    std::int64_t minimumLot = 1; ///< pieces
    std::int64_t available = 1'000'000;
    int keptBasisPoints = 10'000; ///< share of promises kept: the record

    friend bool operator==(const SupplierOffer&, const SupplierOffer&) = default;
};

/// How many pieces one supplier sends.
struct SourcedLine {
    std::string supplier;
    std::string part;
    std::int64_t units = 0;
    Money cost; ///< of all pieces, with `handling`
    int days = 0;
    Money unitPrice = {};
    Money handling = {};
    std::string name = {}; ///< of the part, in words

    friend bool operator==(const SourcedLine&, const SourcedLine&) = default;
};

struct SourcingLimits {
    int days = 365;                     ///< it must be here within
    int keptBasisPoints = 0;            ///< no supplier with a worse record
    std::set<std::string> dropped = {}; ///< suppliers that cannot deliver now
    Currency currency = {};             ///< nobody guesses a rate: other prices are left out
};

/// Why a part cannot be had: the first limit that leaves nothing.
enum class NotSourced {
    NobodyOffers,
    OtherCurrency,
    AllDropped,
    TooLate,
    RecordTooPoor,
    NotEnough,
    LotTooLarge
};
std::string_view nameOf(NotSourced reason);

/// The cheapest way to get so many pieces: from one supplier or split among several, each by its
/// minimum lot and what it has. Exact: every set of suppliers is tried where there are no more than
/// twelve offers of a part, else the twelve cheapest. Equal cost: fewer days, then a better record.
/// Never more pieces than are needed: a lot waits until enough are spoken for. Errors:
/// production.not-sourced (`part`, `reason`).
Result<std::vector<SourcedLine>> source(const std::string& part, std::int64_t units,
                                        const std::vector<SupplierOffer>& offers,
                                        const SourcingLimits& limits = {});

/// A purchase order to one supplier.
struct PurchaseOrder {
    std::string id;
    std::string supplier;
    std::vector<SourcedLine> lines;
    std::vector<std::string> demands; ///< that it serves
    Money total;
    Instant made;

    friend bool operator==(const PurchaseOrder&, const PurchaseOrder&) = default;
};

/// What is missing, bought: one order a supplier. Parts that cannot be had are named, the others
/// are bought all the same. `number` begins the orders' ids.
struct PurchasePlan {
    std::vector<PurchaseOrder> orders;
    std::vector<Error> notSourced;
};
PurchasePlan planPurchases(const std::vector<MaterialLine>& materials,
                           const std::vector<SupplierOffer>& offers, const SourcingLimits& limits,
                           const std::string& number, Instant now);

/// RFC 4180: order, supplier, part, name, quantity, unit price, handling, cost, currency, days.
/// Cells that a spreadsheet would take for a formula are guarded.
std::string formatPurchaseCsv(const PurchaseOrder& order);

/// Offers as a supplier's list brings them: an array of objects. At most 10,000.
/// Errors: json.unreadable, json.bad-field, money.unknown-currency.
Result<std::vector<SupplierOffer>> parseOffers(std::string_view text);
nlohmann::json formatOffer(const SupplierOffer& offer);
SupplierOffer readOffer(const JsonFields& offer);

} // namespace bespeak::production
