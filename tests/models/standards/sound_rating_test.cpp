// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/sound_rating.h"
#include "tests/support/catch.h"

#include <limits>

using namespace bespeak;

namespace
{

constexpr std::array<double, 16> reference = {33, 36, 39, 42, 45, 48, 51, 52,
                                              53, 54, 55, 56, 56, 56, 56, 56};
constexpr std::array<double, 16> contour = {-16, -13, -10, -7, -4, -1, 0, 1,
                                            2,   3,   4,   4,  4,  4,  4, 4};

std::array<double, 16> raisedBy(std::array<double, 16> values, double decibels)
{
    for (double& value : values) {
        value += decibels;
    }
    return values;
}

} // namespace

TEST_CASE("unfavourable deviations of exactly 32.0 dB are kept, also when tenths add up to them")
{
    std::array<double, 16> reduction = reference;
    for (std::size_t i = 0; i < reduction.size(); ++i) {
        reduction[i] += i % 2 == 0 ? 0.1 : -0.1;
    }
    const auto rating = standards::weightedReduction(reduction);
    REQUIRE(rating);
    CHECK(rating->rw == 54);
    CHECK(rating->unfavourable == 32.0);

    reduction[3] -= 0.1;
    CHECK(standards::weightedReduction(reduction)->rw == 53);
}

TEST_CASE("a wall that is better in each band by a decibel is rated a decibel higher")
{
    const auto lower = standards::weightedReduction(reference);
    const auto higher = standards::weightedReduction(raisedBy(reference, 1));
    REQUIRE(lower);
    REQUIRE(higher);
    CHECK(higher->rw == lower->rw + 1);
    CHECK(higher->c == lower->c);
    CHECK(higher->ctr == lower->ctr);
}

TEST_CASE("one deep dip lowers the transmission class although the sum would allow more")
{
    std::array<double, 16> loss = raisedBy(contour, 43);
    loss[9] -= 14;
    const auto rating = standards::transmissionClass(loss);
    REQUIRE(rating);
    CHECK(rating->stc == 37);
    CHECK(rating->greatestDeficiency == 8);
    CHECK(rating->sumOfDeficiencies == 8);
}

TEST_CASE("the transmission class rounds each band before it compares")
{
    CHECK(standards::transmissionClass(raisedBy(contour, 44.4))->stc == 46);
    CHECK(standards::transmissionClass(raisedBy(contour, 44.6))->stc == 47);
}

TEST_CASE("ratings refuse what is no sound reduction")
{
    const double bad = GENERATE(-20.1, 150.1, std::numeric_limits<double>::quiet_NaN(),
                                std::numeric_limits<double>::infinity());
    std::array<double, 16> reduction = reference;
    reduction[5] = bad;
    CHECK(test::keyOf(standards::weightedReduction(reduction)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::transmissionClass(reduction)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::weightedReductionOfOctaves({30, bad, 30, 30, 30})) ==
          "standards.out-of-range");
}
