// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/round.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <functional>

namespace bespeak::test
{

/// Two desks that meet at a place instead of handing files over.
struct TwoPosts {
    using MakeCarrier = std::function<std::unique_ptr<carrier::Carrier>(store::Side)>;

    explicit TwoPosts(MakeCarrier make)
        : carrierOf(std::move(make))
    {
    }

    Result<carrier::RoundReport> round(store::Side side)
    {
        const bool isDesk = side == store::Side::Retailer;
        const auto way = carrierOf(side);
        return carrier::runRound(isDesk ? desks.retailer : desks.customer,
                                 isDesk ? desks.people.staff() : desks.people.customer(), *way);
    }

    /// Both sides look at the place, by turns.
    void meet(int rounds = 2)
    {
        for (int i = 0; i < rounds; ++i) {
            REQUIRE_OK(round(store::Side::Customer));
            REQUIRE_OK(round(store::Side::Retailer));
        }
        REQUIRE_OK(round(store::Side::Customer));
    }

    /// The request, then these steps, each carried over the place.
    void journey(const std::vector<std::string_view>& steps)
    {
        desks.request();
        meet();
        for (const std::string_view step : steps) {
            INFO(step);
            if (step == "T14") {
                REQUIRE_OK(capturePledge(desks.retailer, desks.people.staff(), desks.id,
                                         desks.atRetailer().deposit, "bank statement 7"));
            }
            if (step == "T28") {
                desks.clock.advance(20 * millisecondsPerDay);
            }
            REQUIRE_OK(desks.take(step));
            meet();
        }
    }

    MakeCarrier carrierOf;
    TwoDesks desks;
};

/// From the request over quote and acceptance to the end.
inline const std::vector<std::string_view> wholeJourney = {"T05", "T10", "T12", "T14", "T20",
                                                           "T21", "T24", "T25", "T26", "T28"};

} // namespace bespeak::test
