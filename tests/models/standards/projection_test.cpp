// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/projection.h"

#include "tests/support/catch.h"

#include <limits>

using namespace bespeak;
using namespace bespeak::standards;

TEST_CASE("a projected picture is as bright as its light over its area")
{
    const double small = projectorLuminance(1000, 1, 2).value();
    CHECK(projectorLuminance(1000, 1, 4).value() == Approx(small / 2));
    CHECK(projectorLuminance(2000, 1, 4).value() == Approx(small));
    CHECK(projectorLuminance(1000, 1.3, 2).value() == Approx(1.3 * small));
    CHECK(leastCinemaLuminance == Approx(41.1).margin(0.1));
}

TEST_CASE("a lens fits from its nearest to its farthest throw, ends included")
{
    const ThrowRange range = throwRange(2, 1.5, 2).value();
    CHECK(range.contains(3));
    CHECK(range.contains(4));
    CHECK_FALSE(range.contains(2.999));
    CHECK_FALSE(range.contains(4.001));
}

TEST_CASE("projection formulas refuse what they do not hold for")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    const double bad = GENERATE_COPY(0.0, -1.0, nan, inf, -inf);
    CHECK(test::keyOf(projectorLuminance(bad, 1, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(projectorLuminance(1000, bad, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(projectorLuminance(1000, 1, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(throwRange(bad, 1, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(throwRange(2, bad, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(throwRange(2, 1, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(throwRange(2, 2, 1)) == "standards.out-of-range");
}
