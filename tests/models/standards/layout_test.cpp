// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/layout.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::standards;
using geometry::Vec3;

TEST_CASE("a direction has its azimuth to the listener's right, whichever way they face")
{
    const Vec3 ear{2, 3, 1};
    CHECK(directionTo(ear, {3, 2, 1}).azimuth == Approx(45));
    CHECK(directionTo(ear, {1, 2, 1}).azimuth == Approx(-45));
    CHECK(std::abs(directionTo(ear, {2, 4, 1}).azimuth) == Approx(180));
    // Facing the back wall, what was right is left.
    CHECK(directionTo(ear, {3, 4, 1}, {0, 1}).azimuth == Approx(-45));
    CHECK(directionTo(ear, {3, 2, 1}, {1, 0}).azimuth == Approx(-45));
}

TEST_CASE("what is right above has elevation and side-view angle 90")
{
    const Direction above = directionTo({2, 3, 1}, {2, 3, 2.5});
    CHECK(above.elevation == Approx(90));
    CHECK(above.sagittal == Approx(90));
    CHECK(above.distance == Approx(1.5));
    const Direction same = directionTo({2, 3, 1}, {2, 3, 1});
    CHECK(same.distance == 0);
    CHECK(same.azimuth == 0);
}

TEST_CASE("Dolby's overhead windows are held against the angle seen from the side")
{
    // Behind and above: the side-view angle is 135, the true elevation stays below 45. Another tool
    // holds the true elevation against the windows, in which top rear always fails.
    const Direction rear = directionTo({2, 3, 1.1}, {3, 4.4, 2.5});
    CHECK(dolbyOverhead(Overhead::TopRear).contains(rear.sagittal));
    CHECK_FALSE(dolbyOverhead(Overhead::TopRear).contains(rear.elevation));
    // Overhead a little behind: 100 is in the window of the middle row, 101 is not.
    CHECK(dolbyOverhead(Overhead::TopMiddle).contains(100));
    CHECK_FALSE(dolbyOverhead(Overhead::TopMiddle).contains(101));
    for (const Overhead row : {Overhead::TopFront, Overhead::TopMiddle, Overhead::TopRear}) {
        CHECK(dolbyOverhead(row).contains(dolbyOverheadIdeal(row)));
    }
}

TEST_CASE("ITU's heights are held against the true elevation")
{
    const Bs2051Position* height = findBs2051("4+7+0", "U+045");
    REQUIRE(height != nullptr);
    const Direction front = directionTo({2.25, 3.6, 1.1}, {3.4, 2.3, 2.5});
    // Azimuths of the recommendation count to the left.
    CHECK(isInRange(*height, "U-045", -front.azimuth, front.elevation));
    CHECK_FALSE(isInRange(*height, "U+045", -front.azimuth, front.elevation));
    CHECK_FALSE(isInRange(*height, "U-045", -front.azimuth, 56));
}

TEST_CASE("every position of ITU's layouts is found by its label and holds its own middle")
{
    REQUIRE(bs2051Positions().size() > 40);
    for (const Bs2051Position& position : bs2051Positions()) {
        for (const char* sign : {"+", "-"}) {
            const std::string label =
                std::string(position.layer) + sign + std::string(position.place);
            INFO(position.layout << " " << label);
            CHECK(findBs2051(position.layout, label) == &position);
            CHECK(position.azimuth.low <= position.azimuth.high);
            CHECK(position.elevation.low <= position.elevation.high);
            const double azimuth = position.azimuth.middle() * (*sign == '-' ? -1 : 1);
            CHECK(isInRange(position, label, azimuth, position.elevation.middle()));
        }
    }
    CHECK(findBs2051("0+5+0", "U+030") == nullptr);
    CHECK(findBs2051("0+5+0", "M110") == nullptr);
    CHECK(findBs2051("", "") == nullptr);
}

TEST_CASE("the surround angles that ITU and Dolby share are 100 to 110")
{
    for (int angle = 80; angle <= 130; ++angle) {
        const bool inBoth = bs775Surround.contains(angle) && dolbySurround.contains(angle);
        CHECK(inBoth == (angle >= 100 && angle <= 110));
    }
    CHECK(dolbySurround.excess(120) == 10);
    CHECK(dolbySurround.excess(80) == 10);
    CHECK(dolbySurround.excess(100) == 0);
}
