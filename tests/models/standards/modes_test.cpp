// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/bonello.h"
#include "models/standards/modal_response.h"
#include "models/standards/sbir.h"
#include "models/standards/schroeder.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <limits>

using namespace bespeak;
using namespace bespeak::standards;

namespace
{

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const double infinite = std::numeric_limits<double>::infinity();
constexpr BoxSize room{5, 4, 2.5};

} // namespace

TEST_CASE("a mode's frequency does not depend on how the axes are named")
{
    const auto one = modeFrequency({5, 4, 2.5}, {2, 1, 3});
    const auto other = modeFrequency({2.5, 5, 4}, {3, 2, 1});
    REQUIRE_OK(one);
    REQUIRE_OK(other);
    CHECK(*one == Approx(*other));
}

TEST_CASE("the list of modes is sorted, whole, and grows as the room's volume says")
{
    const auto modes = modesUpTo(room, 300);
    REQUIRE_OK(modes);
    CHECK(std::ranges::is_sorted(*modes, {}, &Mode::frequency));
    CHECK(modes->front().frequency == Approx(34.3));
    // Weyl's law with its terms for surface and edges.
    const double wave = 300 / speedOfSound;
    const double expected = 4.0 / 3 * 3.14159265 * 50 * wave * wave * wave +
                            3.14159265 / 4 * 85 * wave * wave + 46.0 / 8 * wave;
    CHECK(static_cast<double>(modes->size()) == Approx(expected).epsilon(0.03));
    CHECK(std::ranges::none_of(
        *modes, [](const Mode& mode) { return modeType(mode.order) == ModeType::Still; }));
}

TEST_CASE("lists that would never end, boxes that are none and orders below 0 are out of range")
{
    const std::string key = "standards.out-of-range";
    CHECK(test::keyOf(modesUpTo({100, 100, 100}, 5000)) == key);
    CHECK(test::keyOf(modesUpTo(room, infinite)) == key);
    CHECK(test::keyOf(modesUpTo(room, notANumber)) == key);
    CHECK(test::keyOf(modeFrequency({0, 4, 2}, {1, 0, 0})) == key);
    CHECK(test::keyOf(modeFrequency({notANumber, 4, 2}, {1, 0, 0})) == key);
    CHECK(test::keyOf(modeFrequency(room, {-1, 0, 0})) == key);
    CHECK(test::keyOf(modeFrequency(room, {1, 0, 0}, 0)) == key);
    CHECK(test::keyOf(modeShape(room, {1, 0, 0}, {notANumber, 0, 0})) == key);
    CHECK(test::keyOf(modeCoupling(room, {1, 0, 0}, {})) == key);
    CHECK(test::keyOf(bonello({0.01, 1, 1})) == key);
    CHECK(test::keyOf(quarterWaveDip(0)) == key);
    CHECK(test::keyOf(quarterWaveDip(1, 0)) == key);
    CHECK(test::keyOf(pathDip(3, 3)) == key);
    CHECK(test::keyOf(pathDip(3, 2)) == key);
    CHECK(test::keyOf(schroederFrequency(0, 50)) == key);
    CHECK(test::keyOf(schroederFrequency(0.4, 0)) == key);
}

TEST_CASE("a cube fails Bonello twice: its modes coincide, and gaps stay between them")
{
    const auto cube = bonello({3, 3, 3});
    REQUIRE_OK(cube);
    CHECK_FALSE(cube->isNondecreasing);
    CHECK_FALSE(cube->coincidencesAreCovered);
    CHECK_FALSE(cube->holds());
}

TEST_CASE("two modes at one frequency in a band of few fail Bonello's second criterion alone")
{
    const auto result = bonello(room); // (2,0,0) and (0,0,1) both at 68.6 Hz
    REQUIRE_OK(result);
    CHECK(result->isNondecreasing);
    CHECK_FALSE(result->coincidencesAreCovered);
}

TEST_CASE("Walker's ratios take a good room and refuse a cube and a corridor")
{
    CHECK(*hasGoodRatios({5.8, 4.2, 2.8}));
    CHECK_FALSE(*hasGoodRatios({3, 3, 3}));
    CHECK_FALSE(*hasGoodRatios({12, 2.6, 2.5}));
}

TEST_CASE("the modal sum is the same with source and listener exchanged")
{
    const std::array<geometry::Vec3, 1> corner{{{0.3, 0.3, 0.2}}};
    const std::array<geometry::Vec3, 1> seat{{{3.4, 2.0, 1.1}}};
    const double frequency = GENERATE(25.0, 34.3, 71.0, 120.0);
    const auto there = modalLevel({room, corner, 0.6}, seat[0], frequency);
    const auto back = modalLevel({room, seat, 0.6}, corner[0], frequency);
    REQUIRE_OK(there);
    REQUIRE_OK(back);
    CHECK(*there == Approx(*back).margin(1e-9));
}

TEST_CASE("the modal sum refuses what it does not hold for")
{
    const std::array<geometry::Vec3, 1> source{{{1, 1, 1}}};
    const std::string key = "standards.out-of-range";
    CHECK(test::keyOf(modalLevel({room, {}, 0.6}, {1, 2, 1}, 40)) == key);
    CHECK(test::keyOf(modalLevel({room, source, 0}, {1, 2, 1}, 40)) == key);
    CHECK(test::keyOf(modalLevel({room, source, 0.6, 0}, {1, 2, 1}, 40)) == key);
    CHECK(test::keyOf(modalLevel({room, source, 0.6}, {1, 2, 1}, 0)) == key);
    CHECK(test::keyOf(modalLevel({room, source, 0.6}, {1, 2, 1}, notANumber)) == key);
}
