// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/viewing.h"

#include "tests/support/catch.h"

#include <limits>

using namespace bespeak;
using namespace bespeak::standards;

namespace
{

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const double infinite = std::numeric_limits<double>::infinity();

} // namespace

TEST_CASE("distance and angle of a picture are each other's inverse")
{
    const double width = GENERATE(0.3, 1.4388, 12.0);
    const double angle = GENERATE(1.0, 30.0, 36.0, 120.0, 179.0);
    const auto distance = distanceForAngle(width, angle);
    REQUIRE_OK(distance);
    CHECK(horizontalAngle(width, *distance).value() == Approx(angle).epsilon(1e-9));
}

TEST_CASE("a picture looks narrower from the side, equally from left and right")
{
    const double straight = offAxisAngle(2.0, 3.0, 0).value();
    CHECK(offAxisAngle(2.0, 3.0, 1).value() < straight);
    CHECK(offAxisAngle(2.0, 3.0, -1).value() == Approx(offAxisAngle(2.0, 3.0, 1).value()));
}

TEST_CASE("an angle is never rounded up to the next limit")
{
    // Other tools call 29.84 degrees 30.
    CHECK(horizontalAngle(1.4388, 2.70).value() < leastViewingAngle);
    CHECK(horizontalAngle(1.4388, 2.684).value() > leastViewingAngle);
}

TEST_CASE("THX's distance is where 16:9 fills 40.2 degrees")
{
    const ScreenSize size = screenSize(1.651, 16.0 / 9).value();
    CHECK(horizontalAngle(size.width, thxDistance(1.651).value()).value() ==
          Approx(40.2).margin(0.1));
}

TEST_CASE("four times the pixels are told apart at half the distance")
{
    CHECK(acuityDistance(1.4388, 3840).value() == Approx(acuityDistance(1.4388, 1920).value() / 2));
}

TEST_CASE("who looks down on a picture sees its edge at a negative angle")
{
    const VerticalAngles angles = verticalAngles(1.6, 0.5, 0.6, 2).value();
    CHECK(angles.top < 0);
    CHECK(angles.centre < angles.top);
}

TEST_CASE("a rear row needs no riser to look over low heads")
{
    const RowSight low{1.1, 0.6, 0.75, 3.0, 4.8, 0.05};
    CHECK(riserHeight(low).value() == 0);
    RowSight high = low;
    high.frontHeadTop = 1.3;
    const double riser = riserHeight(high).value();
    CHECK(riser > 0);
    // With the riser the sight line passes just over the heads.
    high.eyeHeight += riser;
    CHECK(riserHeight(high).value() == Approx(0).margin(1e-12));
}

TEST_CASE("viewing formulas refuse what they do not hold for")
{
    const double bad = GENERATE(0.0, -1.0, notANumber, infinite, -infinite, 1e10);
    CAPTURE(bad);
    CHECK(test::keyOf(screenSize(bad, 1.78)) == "standards.out-of-range");
    CHECK(test::keyOf(screenSize(1, bad == 1e10 ? 11 : bad)) == "standards.out-of-range");
    CHECK(test::keyOf(horizontalAngle(bad, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(horizontalAngle(2, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(distanceForAngle(bad, 30)) == "standards.out-of-range");
    CHECK(test::keyOf(distanceForAngle(2, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(thxDistance(bad)) == "standards.out-of-range");
    CHECK(test::keyOf(acuityDistance(bad, 3840)) == "standards.out-of-range");
    CHECK(test::keyOf(acuityDistance(2, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(verticalAngles(1, 1, bad, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(verticalAngles(1, 1, 1, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(riserHeight({1.1, 1.2, 0.75, bad, 4.8, 0.05})) == "standards.out-of-range");
    CHECK(test::keyOf(riserHeight({1.1, 1.2, 0.75, 3, bad, 0.05})) == "standards.out-of-range");
}

TEST_CASE("heights may be anything finite, and a rear row is behind the front row")
{
    const double bad = GENERATE(values<double>({notANumber, infinite, -infinite}));
    CAPTURE(bad);
    CHECK(test::keyOf(verticalAngles(bad, 1, 1, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(verticalAngles(1, bad, 1, 2)) == "standards.out-of-range");
    CHECK(test::keyOf(offAxisAngle(1, 2, bad)) == "standards.out-of-range");
    CHECK(test::keyOf(riserHeight({1.1, bad, 0.75, 3, 4, 0.05})) == "standards.out-of-range");
    CHECK(test::keyOf(riserHeight({bad, 1.2, 0.75, 3, 4, 0.05})) == "standards.out-of-range");
    CHECK(test::keyOf(riserHeight({1.1, 1.2, 0.75, 4, 4, 0.05})) == "standards.out-of-range");
}
