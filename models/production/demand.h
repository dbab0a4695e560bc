// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/pricing/price_list.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bespeak::production
{

/// What a build line may cite. Nothing else is built: no forecast, no vote.
enum class DemandKind { Order, FundedPledge };

/// Pieces of one part that somebody has spoken for.
struct Demand {
    std::string id; ///< source and line: "0192…/3"
    DemandKind kind = DemandKind::Order;
    std::string source; ///< the case's or the pledge's id
    std::string part;   ///< component and options: "shelf.tall;colour=oak"
    std::string name;   ///< in words
    std::int64_t units = 0;
    std::int64_t built = 0;
    Instant since;

    /// Pieces that are still to be built.
    std::int64_t open() const { return units - built; }

    friend bool operator==(const Demand&, const Demand&) = default;
};

std::string_view nameOf(DemandKind kind);

/// Component and options in one text, the same for the same thing.
std::string partOf(const pricing::PriceLine& line);
/// The component of such a text. Errors: those of ComponentId::parse().
Result<ComponentId> componentOf(const std::string& part);

/// The parts of a quote that are made or bought: labour, delivery and discounts are none.
std::vector<Demand> demandOf(DemandKind kind, const std::string& source,
                             const std::vector<pricing::PriceLine>& lines, std::int64_t times,
                             Instant since);

/// The build gate. A build line cites a demand of the same part and takes no more of it than is
/// left. Errors: production.no-demand, production.over-built.
Result<void> mayBuild(const Demand* demand, std::int64_t units);

/// One line of the bill of materials over everything that is spoken for and not built.
struct MaterialLine {
    std::string part;
    std::string name;
    std::int64_t ordered = 0; ///< by orders
    std::int64_t funded = 0;  ///< by pledges
    std::int64_t onHand = 0;
    std::int64_t onOrder = 0;
    std::vector<std::string> demands; ///< ids

    std::int64_t needed() const { return ordered + funded; }
    /// What is still to be bought.
    std::int64_t missing() const
    {
        const std::int64_t gap = needed() - onHand - onOrder;
        return gap > 0 ? gap : 0;
    }

    friend bool operator==(const MaterialLine&, const MaterialLine&) = default;
};

/// Pieces of a part that lie somewhere, and whose they are.
struct StockRow {
    std::string owner; ///< the retailer, a branch, a supplier on consignment, a customer
    std::string part;
    std::int64_t units = 0;

    friend bool operator==(const StockRow&, const StockRow&) = default;
};

/// By part. Only stock of `owner` counts as on hand: a customer's own things are not material.
std::vector<MaterialLine> billOfMaterials(const std::vector<Demand>& demands,
                                          const std::vector<StockRow>& stock,
                                          const std::vector<StockRow>& onOrder,
                                          const std::string& owner);

} // namespace bespeak::production
