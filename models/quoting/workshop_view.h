// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/production/promise.h"
#include "models/store/party.h"

#include <string>
#include <vector>

namespace bespeak::store
{
class Store;
}

namespace bespeak::quoting
{

/// Only so many demands are planned at once, the oldest first.
constexpr std::size_t mostPlanned = 400;

/// What an order or a pledge is called at the desk.
struct PromisedSource {
    std::string title; ///< of the case, or of the design that was funded
    production::Promise promise;
};

/// What the workshop does this week and why, and when each order will be there.
struct WorkshopView {
    std::vector<production::PlannedDemand> demands;
    production::WeekPlan plan;            ///< one job for each demand
    std::vector<PromisedSource> promises; ///< in the order of the demands
    std::size_t leftOut = 0;              ///< demands beyond mostPlanned
};

/// From the store's demand, stock, purchase orders and offers, and from what was agreed: prices,
/// the promised date, the days for setting up.
Result<WorkshopView> workshopView(store::Store& store, const store::Party& self,
                                  const production::Workshop& workshop);

/// What the store remembers of the workshop, or what is usual.
production::Workshop workshopOf(store::Store& store);
/// @param hours a week, 1-2,000.
Result<void> rememberHours(store::Store& store, int hours);

} // namespace bespeak::quoting
