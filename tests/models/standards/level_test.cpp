// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/level.h"

#include "tests/support/catch.h"

#include <limits>
#include <vector>

using namespace bespeak;
using namespace bespeak::standards;

TEST_CASE("twice as far is 6 dB less, twice the power 3 dB more")
{
    const double level = splAtSeat({88, 100, 2}).value();
    CHECK(splAtSeat({88, 100, 4}).value() == Approx(level - 6.0206).margin(1e-3));
    CHECK(splAtSeat({88, 200, 2}).value() == Approx(level + 3.0103).margin(1e-3));
    CHECK(splAtSeat({88, 100, 2, 2}).value() == Approx(level + 3.0103).margin(1e-3));
    CHECK(splAtSeat({88, 100, 2, 1, 3}).value() == Approx(level + 3));
}

TEST_CASE("the power needed gives the level that was asked for")
{
    const double target = GENERATE(80.0, 99.0, 105.0);
    const double distance = GENERATE(0.5, 3.2, 10.0);
    const double power = powerNeeded(target, 89, distance).value();
    CHECK(splAtSeat({89, power, distance}).value() == Approx(target));
}

TEST_CASE("2.83 V is a watt into 8 ohms and two into 4")
{
    CHECK(sensitivityAtOneWatt(88, 8).value() == Approx(88));
    CHECK(sensitivityAtOneWatt(88, 4).value() == Approx(88 - 3.0103).margin(1e-3));
}

TEST_CASE("an amplifier gives less into a higher impedance, and no more than its current allows")
{
    CHECK(amplifierPower(100, 8, 16).value() == Approx(50));
    CHECK(amplifierPower(100, 8, 4).value() == Approx(200));
    CHECK(amplifierPower(100, 8, 4, 5).value() == Approx(100));
    CHECK(amplifierPower(100, 8, 8, 50).value() == Approx(100));
}

TEST_CASE("levels are summed as energies, however loud they are")
{
    CHECK(sumLevels(std::vector<double>{85}).value() == Approx(85));
    CHECK(sumLevels(std::vector<double>{1000, 1000}).value() == Approx(1003.0103));
    CHECK(sumLevels(std::vector<double>(10, 80.0)).value() == Approx(90));
    CHECK(test::keyOf(sumLevels({})) == "standards.out-of-range");
}

TEST_CASE("level formulas refuse what they do not hold for")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    const double bad = GENERATE_COPY(-1.0, nan, inf, -inf);
    const std::string refused = "standards.out-of-range";
    CHECK(test::keyOf(splAtSeat({bad, 100, 2})) == refused);
    CHECK(test::keyOf(splAtSeat({88, bad, 2})) == refused);
    CHECK(test::keyOf(splAtSeat({88, 100, bad})) == refused);
    CHECK(test::keyOf(splAtSeat({88, 100, 2, bad})) == refused);
    CHECK(test::keyOf(powerNeeded(bad, 88, 2)) == refused);
    CHECK(test::keyOf(powerNeeded(100, 88, 0)) == refused);
    CHECK(test::keyOf(sensitivityAtOneWatt(bad, 8)) == refused);
    CHECK(test::keyOf(sensitivityAtOneWatt(88, bad)) == refused);
    CHECK(test::keyOf(amplifierPower(bad, 8, 8)) == refused);
    CHECK(test::keyOf(amplifierPower(100, bad, 8)) == refused);
    CHECK(test::keyOf(amplifierPower(100, 8, bad)) == refused);
    CHECK(test::keyOf(amplifierPower(100, 8, 8, bad)) == refused);
    const std::vector<double> levels{80, bad == -1 ? nan : bad};
    CHECK(test::keyOf(sumLevels(levels)) == refused);
}
