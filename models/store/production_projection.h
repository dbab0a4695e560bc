// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/production/handover.h"
#include "models/production/sourcing.h"
#include "models/store/connection.h"
#include "models/store/event.h"
#include "models/store/projecting.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

/// Members of an event's body that tell of production. In files for ever.
namespace production_field
{
constexpr const char* demand = "demand"; ///< lines of demand as they are after the event
constexpr const char* build = "build";   ///< what was built: demand, units, work_order
constexpr const char* stock = "stock";   ///< changes: owner, part, units
} // namespace production_field

/// Takes an event's news of production into the tables.
Result<void> projectProduction(Connection& connection, const Event& event,
                               const nlohmann::json& body);

nlohmann::json formatDemand(const production::Demand& demand);
production::Demand readDemandRow(const Row& row);
nlohmann::json formatPurchase(const production::PurchaseOrder& order);
production::PurchaseOrder readPurchase(const std::string& id, const nlohmann::json& json);
nlohmann::json formatWorkOrder(const production::WorkOrder& order);
production::WorkOrder readWorkOrder(const std::string& id, const nlohmann::json& json);

} // namespace bespeak::store
