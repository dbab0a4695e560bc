// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/sound_transmission.h"
#include "tests/support/catch.h"

#include <array>
#include <limits>

using namespace bespeak;
using standards::WallPart;

TEST_CASE("parts of a wall add what they let through, not their sound reductions")
{
    const std::array<WallPart, 2> parts{WallPart{10, 60}, WallPart{10, 45}};
    const auto together = standards::compositeReduction(parts);
    REQUIRE(together);
    CHECK(*together > 45);
    CHECK(*together < 45 + 3.02);
}

TEST_CASE("the weakest part decides, and a part without area does nothing")
{
    const std::array<WallPart, 3> parts{WallPart{8, 50}, WallPart{2.4, 28}, WallPart{0, -20}};
    const auto together = standards::compositeReduction(parts);
    REQUIRE(together);
    CHECK(*together > 28);
    CHECK(*together < 36);
    const std::array<WallPart, 1> nothing{WallPart{0, 50}};
    CHECK(test::keyOf(standards::compositeReduction(nothing)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::compositeReduction({})) == "standards.out-of-range");
}

TEST_CASE("twice the mass or the frequency gives six decibels more")
{
    const auto once = standards::massLawDiffuseField(500, 20);
    CHECK_THAT(*standards::massLawDiffuseField(1000, 20) - *once,
               Catch::Matchers::WithinAbs(6.02, 0.01));
    CHECK_THAT(*standards::massLawDiffuseField(500, 40) - *once,
               Catch::Matchers::WithinAbs(6.02, 0.01));
    CHECK(*standards::massLawPlaneWave(500, 20, 1.2) < *standards::massLawPlaneWave(500, 20));
}

TEST_CASE("what is no room and no wall is refused, not computed")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(test::keyOf(standards::levelNextDoor(80, 50, 0, 40, 0.5)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::levelNextDoor(80, 50, 10, 40, nan)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::noiseThroughFacade(70, 33, 10, 0.5, 0.5)) ==
          "standards.out-of-range");
    CHECK(test::keyOf(standards::massLawPlaneWave(200, 10, 1.6)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::massLawDiffuseField(0, 10)) == "standards.out-of-range");
}
