// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/production/handover.h"
#include "models/production/week_plan.h"
#include "models/request/bodies.h"
#include "models/store/party.h"

#include <optional>
#include <string>
#include <vector>

/// What may be built, what is bought for it, who answers for it. Nothing enters the list of demand
/// but the orders of the case machine and the pledges of released campaigns, and no build line
/// takes more than is left there: the table refuses it as well.
namespace bespeak::store
{

class Store;

/// Takes new orders and funded pledges into the list of demand, and closes what was cancelled or
/// paid back: nothing more is built of it. Gives how many lines changed.
Result<std::int64_t> refreshDemand(Store& store, const Party& self);
/// What is spoken for; `openOnly` leaves out what is built.
enum class DemandPart { Open, All };
Result<std::vector<production::Demand>> demands(Store& store, DemandPart part = DemandPart::Open);

/// How the workshop readies parts; each method replaces the one that there was of the same part.
Result<void> keepMethods(Store& store, const Party& self,
                         const std::vector<production::Method>& methods);
Result<std::vector<production::Method>> methods(Store& store);

struct BuildLine {
    std::string demand;
    std::int64_t units = 0;
};
/// Records what was built; parts that lay in our own stock are used up. All lines or none.
/// Errors: production.no-demand, production.over-built, production.unchecked where the work order
/// has open checks, production.order-open where there is one and none is named.
Result<void> recordBuilt(Store& store, const Party& self, const std::vector<BuildLine>& lines,
                         const std::string& workOrder);

/// What all open demand needs, less what lies here and what is on its way.
Result<std::vector<production::MaterialLine>> materials(Store& store);

/// A supplier's list; each offer replaces the one that there was of the same part.
Result<void> keepOffers(Store& store, const Party& self,
                        const std::vector<production::SupplierOffer>& offers);
Result<std::vector<production::SupplierOffer>> offers(Store& store);

/// Pieces come or go, with a reason. Errors: production.no-stock.
Result<void> moveStock(Store& store, const Party& self, const production::StockRow& change,
                       const std::string& reason);
Result<std::vector<production::StockRow>> stock(Store& store);
/// Under whose name our own pieces lie.
inline constexpr const char* ownStock = "ours";

struct KeptPurchase {
    production::PurchaseOrder order;
    std::string state; ///< "open", "received", "dropped"
    Instant changed;   ///< when it came into this state
    std::string note;  ///< why it was dropped
};
/// Where parts come from today: our stock, what is on its way, all offers, and who dropped out.
/// @param limits more that a purchase is held to.
Result<production::Supplies> supplies(Store& store, const Party& self,
                                      const production::SourcingLimits& limits = {});
/// Buys what is missing; not from a supplier that dropped out and has sent no list since. What
/// cannot be had is named and stays missing.
Result<production::PurchasePlan> purchase(Store& store, const Party& self,
                                          const production::SourcingLimits& limits = {});
/// Everything of the order is here. Errors: production.no-order.
Result<void> receivePurchase(Store& store, const Party& self, const std::string& id);
/// The supplier cannot deliver: until its next list, purchase() buys elsewhere. Errors:
/// production.no-order.
Result<void> dropPurchase(Store& store, const Party& self, const std::string& id,
                          const std::string& reason);
Result<std::vector<KeptPurchase>> purchases(Store& store);

Result<std::vector<production::WorkOrder>> workOrders(Store& store);
/// A work order over what is spoken for of one source and in no other open work order.
/// Errors: production.nothing-left.
Result<production::WorkOrder> openWorkOrder(Store& store, const Party& self,
                                            const std::string& source);
/// A person of staff signs one check. Errors: production.no-order, those of production::sign.
Result<production::WorkOrder> signCheck(Store& store, const Party& self, const std::string& id,
                                        std::size_t check);

/// A check found something wrong: it goes back, and the check is open again. Errors as signCheck,
/// production.no-reason.
Result<production::WorkOrder> reportDefect(Store& store, const Party& self, const std::string& id,
                                           std::size_t check, const std::string& what);
/// Everything of it is built. Errors: production.unchecked, production.over-built where less is
/// spoken for by now, production.no-order.
Result<void> finishWorkOrder(Store& store, const Party& self, const std::string& id);

/// What the work orders of a case have checked, for its quality report: what nobody has signed is
/// in it as not passed. Empty without a work order.
Result<std::vector<request::QaItem>> checkedItems(Store& store, const CaseId& id);

/// Who answers for a case: whoever takes it first, then whoever accepts a hand-over.
/// Errors: production.no-owner, production.handover-open, production.not-offered.
Result<production::CaseOwner> takeCase(Store& store, const Party& self, const CaseId& id);
Result<production::CaseOwner> offerCase(Store& store, const Party& self, const CaseId& id,
                                        const std::string& to);
Result<std::optional<production::CaseOwner>> caseOwner(Store& store, const CaseId& id);
/// Open cases that nobody answers for.
Result<std::vector<CaseId>> ownerlessCases(Store& store);

} // namespace bespeak::store
