// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/cabling.h"
#include "models/standards/clearance.h"
#include "models/standards/product_figures.h"
#include "tests/support/catch.h"

using namespace bespeak;
using Catch::Matchers::WithinAbs;
using standards::HdmiCable;
using standards::PlanRectangle;

TEST_CASE("the gap between rectangles is that of their nearest points, also across a corner")
{
    const PlanRectangle one{{0, 0}, {1, 1}};
    CHECK_THAT(*standards::clearGap(one, {{4, 5}, {6, 6}}), WithinAbs(5, 1e-9));
    CHECK(*standards::clearGap(one, {{0.5, 0.5}, {3, 3}}) == 0);
    CHECK(*standards::clearGap(one, {{1, 0}, {2, 1}}) == 0);
    CHECK(test::keyOf(standards::clearGap(one, {{3, 3}, {2, 4}})) == "standards.out-of-range");
}

TEST_CASE("a door's leaf just passes what stands at its width, and what stands behind the hinge")
{
    CHECK(standards::doorSweep({0, 0}, 0.8, {{0.8, 0}, {1, 1}})->isClear);
    CHECK_FALSE(standards::doorSweep({0, 0}, 0.81, {{0.8, 0}, {1, 1}})->isClear);
    CHECK(standards::doorSweep({0, 0}, 0.8, {{-1, 0}, {0, 1}})->isClear);
    CHECK(test::keyOf(standards::doorSweep({0, 0}, 0, {{0, 0}, {1, 1}})) ==
          "standards.out-of-range");
}

TEST_CASE("a wheelchair turns where both sides are long enough")
{
    CHECK(*standards::canTurn(1.525, 1.525));
    CHECK_FALSE(*standards::canTurn(5, 1.524));
}

TEST_CASE("three gauges down, a wire has about twice the resistance")
{
    CHECK_THAT(*standards::wireResistance(16, 10) / *standards::wireResistance(13, 10),
               WithinAbs(2, 0.01));
    CHECK_THAT(*standards::wireResistance(12, 1), WithinAbs(5.21e-3, 0.01e-3));
    CHECK(test::keyOf(standards::wireResistance(41, 1)) == "standards.out-of-range");
}

TEST_CASE("the longest run is the one whose loss is the share that is allowed")
{
    const double run = *standards::longestRun(14, 6, 0.05);
    CHECK_THAT(standards::wireLoss(14, run, 6)->share, WithinAbs(0.05, 1e-9));
    CHECK(test::keyOf(standards::wireLoss(14, 10, 0)) == "standards.out-of-range");
}

TEST_CASE("HDMI cables are limited by the next higher rate of the table")
{
    CHECK(*standards::hdmiLimit(10.2, HdmiCable::Passive) == 7.6);
    CHECK(*standards::hdmiLimit(10.3, HdmiCable::Passive) == 5);
    CHECK(*standards::hdmiLimit(40, HdmiCable::Passive) == 3);
    CHECK(*standards::hdmiLimit(48, HdmiCable::Active) == 5);
    CHECK(*standards::hdmiLimit(18, HdmiCable::Active) == 15);
    CHECK(test::keyOf(standards::hdmiLimit(48.1, HdmiCable::Optical)) == "standards.out-of-range");
}

TEST_CASE("a GTIN has a body of digits and of a length that GTINs have")
{
    CHECK(*standards::gtinCheckDigit("0000000") == 0);
    CHECK(test::keyOf(standards::gtinCheckDigit("12345678")) == "standards.bad-inputs");
    CHECK(test::keyOf(standards::gtinCheckDigit("123456x")) == "standards.bad-inputs");
}

TEST_CASE("more bass, and a smoother sound, are preferred")
{
    const auto rating = standards::preferenceRating({0.4, 0.3, 40, 0.85});
    CHECK(*standards::preferenceRating({0.4, 0.3, 30, 0.85}) > *rating);
    CHECK(*standards::preferenceRating({0.4, 0.3, 40, 0.95}) > *rating);
    CHECK(test::keyOf(standards::preferenceRating({0.4, 0.3, 0, 0.85})) ==
          "standards.out-of-range");
}
