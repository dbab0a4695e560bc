// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/money.h"

#include "tests/support/catch.h"

#include <numeric>

using namespace bespeak;

namespace
{
Money euros(std::int64_t minor)
{
    return {minor, Currency()};
}
} // namespace

TEST_CASE("Currency knows its decimals")
{
    REQUIRE(Currency::parse("EUR")->exponent() == 2);
    REQUIRE(Currency::parse("JPY")->exponent() == 0);
    REQUIRE(Currency::parse("KWD")->exponent() == 3);
    REQUIRE(Currency::parse("EUR") == Currency());
    REQUIRE(Currency::parse("XXX").error().key == "money.unknown-currency");
}

TEST_CASE("scaled rounds halves away from zero")
{
    REQUIRE(scaled(euros(250), 1, 100) == euros(3));
    REQUIRE(scaled(euros(249), 1, 100) == euros(2));
    REQUIRE(scaled(euros(-250), 1, 100) == euros(-3));
    REQUIRE(scaled(euros(10'050), 19, 100) == euros(1'910));
    REQUIRE(scaled(euros(1), 1, 3) == euros(0));
    REQUIRE(scaled(euros(2), 1, 3) == euros(1));
}

TEST_CASE("split gives parts that sum to the whole")
{
    const std::vector<std::int64_t> weights{1, 1, 1};
    REQUIRE(split(euros(100), weights) == std::vector{euros(34), euros(33), euros(33)});
    REQUIRE(split(euros(-100), weights) == std::vector{euros(-34), euros(-33), euros(-33)});
    const std::vector<std::int64_t> uneven{3, 0, 7, 11};
    for (std::int64_t minor = -50; minor <= 50; ++minor) {
        const std::vector<Money> parts = split(euros(minor), uneven);
        const auto sum = std::accumulate(parts.begin(), parts.end(), euros(0),
                                         [](Money a, Money b) { return a + b; });
        REQUIRE(sum == euros(minor));
    }
}

TEST_CASE("formatMoney")
{
    REQUIRE(formatMoney(euros(123'450)) == "1,234.50 €");
    REQUIRE(formatMoney(euros(-5)) == "-0.05 €");
    REQUIRE(formatMoney(euros(123'456'789), ',', '.') == "1.234.567,89 €");
    REQUIRE(formatMoney({1234, *Currency::parse("JPY")}) == "1,234 ¥");
}

TEST_CASE("parseMoney")
{
    struct Row {
        const char* text;
        std::int64_t minor;
    };
    const auto row = GENERATE(values<Row>({{"1234.5", 123'450},
                                           {"1,234.50", 123'450},
                                           {"1.234,50", 123'450},
                                           {"4000", 400'000},
                                           {"4.000", 400'000},
                                           {"-3", -300},
                                           {"0,05", 5}}));
    INFO(row.text);
    REQUIRE(parseMoney(row.text, Currency()) == euros(row.minor));
    REQUIRE(parseMoney("", Currency()).error().key == "money.unreadable");
    REQUIRE(parseMoney("4 apples", Currency()).error().key == "money.unreadable");
    REQUIRE(parseMoney("1234567890123456", Currency()).error().key == "money.out-of-range");
}
