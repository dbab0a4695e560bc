// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/production/week_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::production
{

/// What an order or a pledge waits for.
enum class StepKind : std::uint8_t {
    Arrive,  ///< a part comes, or has to be bought first
    Make,    ///< its turn in the workshop
    Check,   ///< every check is signed
    Deliver, ///< on the road
    SetUp    ///< the days that were agreed with the customer
};
std::string_view nameOf(StepKind kind);

struct PromiseStep {
    StepKind kind = StepKind::Arrive;
    std::string what = {}; ///< the part, in words
    std::string by = {};   ///< the purchase order or the supplier
    int days = 0;          ///< working days

    friend bool operator==(const PromiseStep&, const PromiseStep&) = default;
};

/// When everything of one order or pledge is there, and what decides that.
struct Promise {
    std::string source;
    DemandKind kind = DemandKind::Order;
    std::optional<Date> day;        ///< none: something cannot be had or has no turn
    std::vector<PromiseStep> chain; ///< the steps that decide the day, in their order
    std::string blocked = {};       ///< the part that has no day
    std::string why = {};           ///< of `blocked`: why it cannot be had; empty: it has no turn
    std::optional<Date> promised;   ///< what the customer was told

    /// Later than the customer was told, or never.
    bool isLate() const { return promised && (!day || *day > *promised); }

    friend bool operator==(const Promise&, const Promise&) = default;
};

/// The promise of one source, from its demands and what the plan says of each of them.
/// @param slotFrom the first day that was agreed for setting it up, if one was.
/// Errors: production.nothing-left where no demand is of that source.
Result<Promise> promiseOf(const std::string& source, const std::vector<PlannedDemand>& demands,
                          const WeekPlan& plan, const Workshop& workshop, Instant now,
                          const std::optional<Date>& slotFrom);

} // namespace bespeak::production
