// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/draws.h"
#include "models/community/iso_week.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::community;

namespace
{

IsoWeek weekAt(const char* text)
{
    return weekOf(parseInstant(text).value());
}

} // namespace

TEST_CASE("weeks are those of ISO 8601, also around the new year")
{
    struct Row {
        const char* instant;
        const char* week;
    };
    const auto row = GENERATE(values<Row>({{"2026-11-22T23:59:59Z", "2026-W47"},
                                           {"2026-11-23T00:00:00Z", "2026-W48"},
                                           {"2026-12-31T12:00:00Z", "2026-W53"},
                                           {"2027-01-03T12:00:00Z", "2026-W53"},
                                           {"2027-01-04T00:00:00Z", "2027-W01"},
                                           {"2024-12-30T00:00:00Z", "2025-W01"},
                                           {"2021-01-01T00:00:00Z", "2020-W53"},
                                           {"1970-01-01T00:00:00Z", "1970-W01"}}));
    CHECK(formatWeek(weekAt(row.instant)) == row.week);
    CHECK(parseWeek(row.week) == weekAt(row.instant));
}

TEST_CASE("each week follows the one before for thirty years")
{
    IsoWeek week{2010, 1};
    for (int i = 0; i < 30 * 52; ++i) {
        const IsoWeek next = weekAfter(week);
        CHECK(next > week);
        CHECK(startOf(next).milliseconds - startOf(week).milliseconds == 7 * millisecondsPerDay);
        CHECK(weekAfter(next, -1) == week);
        week = next;
    }
}

TEST_CASE("what is no week is refused")
{
    const auto text = GENERATE("", "2026-W00", "2026-W54", "2025-W53", "2026W47", "2026-W4",
                               "2026-W047", " 026-W47", "2026-W+7");
    CHECK_FALSE(parseWeek(text));
}

TEST_CASE("beta draws have the mean and spread of their distribution")
{
    Draws draws(sha256("a seed"));
    constexpr int count = 4000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double x = static_cast<double>(draws.beta(3, 17)) / 18446744073709551616.0;
        sum += x;
        squares += x * x;
    }
    const double mean = sum / count;
    CHECK(mean == Approx(0.15).margin(0.005));
    CHECK(squares / count - mean * mean == Approx(0.15 * 0.85 / 21).epsilon(0.1));
}

TEST_CASE("draws follow from the seed alone and take large counters")
{
    Draws a(sha256("x"));
    Draws b(sha256("x"));
    Draws c(sha256("y"));
    CHECK(a.beta(2, 18) == b.beta(2, 18));
    CHECK(a.next() != c.next());
    const double large = static_cast<double>(a.beta(250'000, 750'000)) / 18446744073709551616.0;
    CHECK(large == Approx(0.25).margin(0.04));
}
