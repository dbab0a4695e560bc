// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/rp22.h"

#include "tests/support/catch.h"

#include <limits>
#include <vector>

using namespace bespeak;
using namespace bespeak::standards;

namespace
{

int levelOf(int number, double value)
{
    const Rp22Parameter* row = findRp22(number);
    REQUIRE(row != nullptr);
    return levelReached(row->minimum, row->bound, value);
}

} // namespace

TEST_CASE("all 21 parameters are there, and no level asks for less than the one below")
{
    REQUIRE(rp22Parameters().size() == 21);
    for (int number = 1; number <= 21; ++number) {
        const Rp22Parameter* row = findRp22(number);
        REQUIRE(row != nullptr);
        INFO(row->name);
        CHECK(row->name == "P" + std::to_string(number));
        for (const Tier& tier : {row->minimum, row->recommended}) {
            for (std::size_t level = 1; level < tier.size(); ++level) {
                if (!tier[level - 1] || !tier[level]) {
                    // Once a level asks for something, all above it do.
                    CHECK_FALSE(tier[level - 1].has_value());
                    continue;
                }
                const bool isLowerBetter = row->bound == Bound::AtMost;
                CHECK((isLowerBetter ? *tier[level] <= *tier[level - 1]
                                     : *tier[level] >= *tier[level - 1]));
            }
        }
    }
    CHECK(findRp22(0) == nullptr);
    CHECK(findRp22(22) == nullptr);
}

TEST_CASE("a limit is kept or not at its very value")
{
    struct Row {
        int number;
        double value;
        int level;
    };
    const auto row = GENERATE(values<Row>({
        {1, 0.5, 0},  {1, 0.501, 1}, {1, 1.2, 2},   {1, 1.6, 4}, // more than
        {2, 4, 0},    {2, 5, 1},     {2, 15, 4},                 // at least
        {5, 180, 1},  {5, 80, 2},    {5, 50.1, 3},  {5, 50, 4},  // at most, level 1 free
        {8, 2, 2},    {8, 0, 4},                                 // up-firing
        {11, 1, 1},   {11, 0, 4},    {12, 98.9, 0}, {12, 99, 1},
        {12, 108, 4}, {21, 0, 1},    {21, -8, 2},   {21, -12, 4},
    }));
    CAPTURE(row.number, row.value);
    CHECK(levelOf(row.number, row.value) == row.level);
}

TEST_CASE("bass that ends at 40 Hz reaches no level: lower is better")
{
    // Another tool holds parameter 18 as a least frequency, which 40 Hz passes.
    CHECK(levelOf(18, 40) == 0);
    CHECK(levelOf(18, 35) == 1);
    CHECK(levelOf(18, 15) == 4);
}

TEST_CASE("what is no number reaches no level")
{
    for (int number = 1; number <= 21; ++number) {
        CHECK(levelOf(number, std::numeric_limits<double>::quiet_NaN()) == 0);
    }
}

TEST_CASE("loudspeakers that are matched at the reference seat differ elsewhere")
{
    const std::vector<geometry::Vec3> pair{{1, 0, 1}, {3, 0, 1}};
    const geometry::Vec3 middle{2, 3, 1};
    CHECK(levelSpread(pair, middle, middle) == Approx(0).margin(1e-12));
    CHECK(levelSpread(pair, middle, {1, 3, 1}) == Approx(levelSpread(pair, middle, {3, 3, 1})));
    CHECK(levelSpread(pair, middle, {1, 3, 1}) > 1);
    CHECK(levelSpread({}, middle, middle) == 0);
    CHECK(std::isfinite(levelSpread(pair, middle, pair[0])));
}
