// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/production/burst.h"
#include "models/production/sourcing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::production
{

/// How the workshop readies a part. What no method names takes none of its time.
struct Method {
    std::string part;
    std::string setup; ///< parts of one setup share it: a colour, a tool
    Money setupCost;
    std::int64_t setupMinutes = 0;
    std::int64_t minutesEach = 0;
    std::int64_t minimumBatch = 1; ///< pieces of its setup together

    friend bool operator==(const Method&, const Method&) = default;
};

/// Errors: json.unreadable, json.bad-field, money.unknown-currency. At most 10,000.
Result<std::vector<Method>> parseMethods(std::string_view text);
nlohmann::json formatMethod(const Method& method);
Method readMethod(const JsonFields& fields);

/// What the workshop can do.
struct Workshop {
    std::int64_t minutesAWeek = 40 * 60;
    int lateBasisPoints = 200; ///< of the price, for each week after the promise. Own choice
    int checkDays = 1;         ///< working days from the bench to the van
    int deliveryDays = 2;

    friend bool operator==(const Workshop&, const Workshop&) = default;
};

/// Where the pieces of a demand come from.
enum class Supply : std::uint8_t { Here, Coming, ToBuy, Nowhere };
std::string_view nameOf(Supply supply);

struct Arrival {
    Supply supply = Supply::Here;
    int days = 0;         ///< working days until the last piece is here
    std::string by = {};  ///< the purchase order, or who would send it
    std::string why = {}; ///< Nowhere: the reason

    friend bool operator==(const Arrival&, const Arrival&) = default;
};

/// What parts can come from.
struct Supplies {
    std::vector<StockRow> stock; ///< our own
    std::vector<PurchaseOrder> coming;
    std::vector<SupplierOffer> offers;
    SourcingLimits limits = {};
};
/// Gives what lies here, then what is on its way, then what would be bought to the demands in their
/// order. `now` counts the days of orders that were made before.
std::vector<Arrival> arrivalsOf(const std::vector<Demand>& demands, const Supplies& supplies,
                                Instant now);

/// A demand with what the plan needs to know of it.
struct PlannedDemand {
    Demand demand;
    Arrival arrival;
    Money sale;                   ///< net, of what is left to build
    Money cost;                   ///< of its parts
    std::optional<Date> promised; ///< the day that the customer was told
};

/// Why a demand is made this week or is not.
enum class WeekVerdict : std::uint8_t {
    Chosen,
    NoWork,      ///< nothing to do but pass it on
    NotHere,     ///< its parts are not here
    BatchSmall,  ///< too few pieces for one go of its setup
    TooLong,     ///< its setup alone takes a week's hours
    NotWorthYet, ///< its setup costs more than all of it earns now
    NoTime,      ///< the hours go to what earns or saves more
};
std::string_view nameOf(WeekVerdict verdict);

/// What happens to one demand.
struct PlannedJob {
    std::string demand;
    WeekVerdict verdict = WeekVerdict::NoWork;
    bool needsWork = false; ///< a method says how it is made
    std::string setup;
    std::int64_t minutes = 0;    ///< without the setup
    std::int64_t minutesNow = 0; ///< of them this week; the rest is for the weeks after
    Money margin;                ///< that finishing it earns
    Money late;                  ///< that another week would cost
    std::int64_t batchShort = 0; ///< BatchSmall: pieces that are missing
    std::optional<int> week;     ///< in which it is done: 0 is this week; none within half a year

    friend bool operator==(const PlannedJob&, const PlannedJob&) = default;
};

struct WeekPlan {
    std::vector<PlannedJob> jobs; ///< in the order of the demands
    std::int64_t minutes = 0;     ///< taken this week
    std::int64_t valueMinor = 0;
    bool isProven = true; ///< nothing better exists for this week
};

/// This week's burst, and in which of the weeks to come the rest has its turn: each week the best
/// of what is here by then. What is longer than a week's hours is begun, and its rest is carried
/// on. One currency (a promise).
WeekPlan planWeeks(const std::vector<PlannedDemand>& demands, const std::vector<Method>& methods,
                   const Workshop& workshop, Instant now);

} // namespace bespeak::production
