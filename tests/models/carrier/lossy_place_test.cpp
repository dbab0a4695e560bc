// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lossy_carrier.h"
#include "tests/support/two_posts.h"

using namespace bespeak;
using namespace bespeak::carrier;
using namespace bespeak::test;
using store::Side;

namespace
{

/// Two desks whose post loses, repeats, halves and shuffles.
struct LossyPost {
    explicit LossyPost(unsigned seed)
        : random(seed)
    {
    }

    Result<RoundReport> round(Side side)
    {
        LossyCarrier way(shared, side, random, isCalm ? Mischief() : Mischief{30, 20, 30, 20});
        const bool isDesk = side == Side::Retailer;
        return runRound(isDesk ? desks.retailer : desks.customer,
                        isDesk ? desks.people.staff() : desks.people.customer(), way);
    }

    /// Rounds in a random order, while the clock may be a year off; then it is put right and the
    /// post behaves, as in the end it does.
    void meet()
    {
        const Instant right = desks.clock.now();
        for (int i = 0; i < 8; ++i) {
            const int wrong = static_cast<int>(random() % 6);
            desks.clock.set(wrong == 0 ? right + -365 * millisecondsPerDay
                                       : right + std::int64_t{i + 1} * 11 * 60 * 1000);
            const auto done = round(random() % 2 == 0 ? Side::Customer : Side::Retailer);
            INFO(keyOf(done));
            REQUIRE((done || isOfPlace(done.error())));
        }
        desks.clock.set(right + 100LL * 60 * 1000);
        isCalm = true;
        for (int i = 0; i < 3; ++i) {
            REQUIRE_OK(round(Side::Customer));
            REQUIRE_OK(round(Side::Retailer));
            desks.clock.advance(11LL * 60 * 1000);
        }
        isCalm = false;
    }

    std::mt19937 random;
    SharedPlace shared;
    bool isCalm = false;
    TwoDesks desks;
};

} // namespace

TEST_CASE("shuffled, lost, repeated, halved, replayed and a clock a year off: the same end")
{
    const unsigned seed = GENERATE(range(1U, 9U));
    INFO("seed " << seed);
    LossyPost post(seed);
    post.desks.request();
    post.meet();
    for (const std::string_view step : {"T05", "T06", "T10", "T11", "T19", "T24", "T25", "T26"}) {
        INFO(step);
        REQUIRE_OK(post.desks.take(step));
        post.meet();
        REQUIRE(post.desks.atRetailer().head == post.desks.atCustomer().head);
    }
    REQUIRE(post.desks.atRetailer().state == casework::CaseState::Delivered);
    REQUIRE(post.desks.atCustomer().state == casework::CaseState::Delivered);
    for (store::Store* store : {&post.desks.retailer, &post.desks.customer}) {
        REQUIRE(store->check()->problems == std::vector<std::string>{});
        const auto before = store->caseRecord(post.desks.id);
        REQUIRE_OK(store->rebuild());
        REQUIRE(*store->caseRecord(post.desks.id) == *before);
        REQUIRE(store->quarantine()->empty());
    }
}
