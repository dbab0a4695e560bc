// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/lossy_carrier.h"
#include "tests/support/two_posts.h"

namespace bespeak::test
{

/// Two desks whose post loses, repeats, halves and shuffles, over whatever way there is.
class LossyPost
{
public:
    LossyPost(TwoPosts::MakeCarrier make, unsigned seed, Mischief mischief = {30, 20, 30, 20})
        : post(std::move(make))
        , m_random(seed)
        , m_mischief(mischief)
    {
    }

    /// The whole way from request to delivery; each step is carried by rounds that go wrong.
    void journey()
    {
        post.desks.request();
        meet();
        for (const std::string_view step :
             {"T05", "T06", "T10", "T11", "T19", "T24", "T25", "T26"}) {
            INFO(step);
            REQUIRE_OK(post.desks.take(step));
            meet();
            REQUIRE(post.desks.atRetailer().head == post.desks.atCustomer().head);
        }
    }

    /// Both stores tell the same, are sound, and say the same when they are built anew.
    void checkEnd()
    {
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

    enum class Clocks { MayBeWrong, Right };

    /// Rounds in a random order, while the clock may be a year off; then it is put right and the
    /// post behaves, as in the end it does.
    void meet(Clocks clocks = Clocks::MayBeWrong)
    {
        FixedClock& clock = post.desks.clock;
        const Instant right = clock.now();
        for (int i = 0; i < 8; ++i) {
            const bool isWrong = m_random() % 6 == 0 && clocks == Clocks::MayBeWrong;
            clock.set(isWrong ? right + -365 * millisecondsPerDay
                              : right + std::int64_t{i + 1} * 11 * 60 * 1000);
            const auto done =
                round(m_random() % 2 == 0 ? store::Side::Customer : store::Side::Retailer);
            INFO(keyOf(done));
            REQUIRE((done || carrier::isOfPlace(done.error())));
        }
        clock.set(right + 100LL * 60 * 1000);
        m_isCalm = true;
        for (int i = 0; i < 3; ++i) {
            REQUIRE_OK(round(store::Side::Customer));
            REQUIRE_OK(round(store::Side::Retailer));
            clock.advance(11LL * 60 * 1000);
        }
        m_isCalm = false;
    }

    TwoPosts post;
    /// What customers' designs are made of, for the retailer.
    const catalogue::Catalogue* catalogue = nullptr;

private:
    Result<carrier::RoundReport> round(store::Side side)
    {
        const bool isDesk = side == store::Side::Retailer;
        LossyCarrier way(post.carrierOf(side), m_everSent[isDesk ? 0 : 1], m_random,
                         m_isCalm ? Mischief() : m_mischief);
        return carrier::runRound(isDesk ? post.desks.retailer : post.desks.customer,
                                 isDesk ? post.desks.people.staff() : post.desks.people.customer(),
                                 way, {.catalogue = catalogue});
    }

    std::mt19937 m_random;
    Mischief m_mischief;
    EverSent m_everSent[2];
    bool m_isCalm = false;
};

} // namespace bespeak::test
