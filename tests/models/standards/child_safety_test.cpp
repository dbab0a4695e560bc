// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/child_reach.h"
#include "models/standards/tip_over.h"
#include "tests/support/catch.h"

#include <limits>

using namespace bespeak;
using Catch::Matchers::WithinAbs;
using standards::MechanicalClass;

TEST_CASE("an older child reaches higher, and highest from a seat")
{
    for (int age = 2; age < 17; ++age) {
        CHECK(*standards::childReachAtAge(age) < *standards::childReachAtAge(age + 1));
    }
    CHECK(*standards::childReachAtAge(0) == *standards::childReachAtAge(2));
    CHECK_THAT(*standards::childReachAtAge(3), WithinAbs(1.22, 0.005));
    CHECK_THAT(*standards::childReachAtAge(8), WithinAbs(1.65, 0.005));
    CHECK_THAT(*standards::childReachAtAge(3, 0.45), WithinAbs(1.67, 0.005));
    CHECK(test::keyOf(standards::childReachAtAge(18)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::childReachAtAge(-1)) == "standards.out-of-range");
}

TEST_CASE("the design reach keeps the pool barrier's latch out of the hands of those under five")
{
    CHECK(*standards::childReachAtAge(4) < 1.37);
    CHECK(*standards::childReachAtAge(5) > 1.37);
}

TEST_CASE("growth charts give the median at z 0 and refuse what no chart has")
{
    CHECK_THAT(*standards::growthMeasure(100, 0.8, 0.04, 0), WithinAbs(100, 1e-9));
    CHECK_THAT(*standards::growthMeasure(100, 0, 0.04, 1), WithinAbs(104.08, 0.01));
    CHECK(test::keyOf(standards::growthMeasure(100, -10, 1, 4)) == "standards.out-of-range");
    CHECK(test::keyOf(standards::boysStature(23.9)) == "standards.out-of-range");
    CHECK(*standards::boysStature(48.5, standards::Percentile::P50) <
          *standards::boysStature(48.5));
}

TEST_CASE("a fifth of the weight may not tip a heavy thing, and 250 N not a very heavy one")
{
    const auto light = standards::tipOver({32, 0.17, 0.48, 0.85});
    REQUIRE(light);
    CHECK(light->standsPushed); // half depth over push height is exactly one fifth
    CHECK_FALSE(standards::tipOver({32, 0.17, 0.48, 0.8501})->standsPushed);
    CHECK(standards::tipOver({200, 0.3, 0.5, 1.0})->requiredForce == 250);
    CHECK(standards::tipOver({10, 0.1764, 1, 1})->standsTilted);
    CHECK_FALSE(standards::tipOver({10, 0.1763, 1, 1})->standsTilted);
}

TEST_CASE("a thing without mass or size cannot be judged")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(test::keyOf(standards::tipOver({0, 0.2, 0.5, 1})) == "standards.out-of-range");
    CHECK(test::keyOf(standards::tipOver({20, 0.2, 0.5, 0})) == "standards.out-of-range");
    CHECK(test::keyOf(standards::tipOver({20, nan, 0.5, 1})) == "standards.out-of-range");
    CHECK(test::keyOf(standards::mechanicalClass(-1, 0, standards::Held::Standing)) ==
          "standards.out-of-range");
}

TEST_CASE("the classes of IEC 62368-1 change above their limits, not at them")
{
    using standards::Held;
    CHECK(*standards::mechanicalClass(7, 0, Held::Standing) == MechanicalClass::Ms1);
    CHECK(*standards::mechanicalClass(7.01, 0, Held::Standing) == MechanicalClass::Ms2);
    CHECK(*standards::mechanicalClass(25, 0, Held::Standing) == MechanicalClass::Ms2);
    CHECK(*standards::mechanicalClass(25.01, 0, Held::Standing) == MechanicalClass::Ms3);
    CHECK(*standards::mechanicalClass(1, 2.0, Held::Mounted) == MechanicalClass::Ms1);
    CHECK(*standards::mechanicalClass(1, 2.01, Held::Mounted) == MechanicalClass::Ms3);
}

TEST_CASE("a loop of 220 mm is a danger below 1.6 m unless it is held")
{
    using standards::CordHold;
    CHECK_FALSE(*standards::isCordSafe(1.59, 0.22, CordHold::Loose));
    CHECK(*standards::isCordSafe(1.6, 0.22, CordHold::Loose));
    CHECK(*standards::isCordSafe(0.2, 0.219, CordHold::Loose));
    CHECK(*standards::isCordSafe(0.2, 1, CordHold::Secured));
    CHECK(test::keyOf(standards::isCordSafe(-1, 1, CordHold::Loose)) == "standards.out-of-range");
}

TEST_CASE("only clothing storage that is tall, heavy and large enough is in the dresser rule")
{
    using standards::FurnitureUse;
    CHECK(*standards::isInDresserRule(FurnitureUse::ClothingStorage, 0.686, 13.6, 0.0906));
    CHECK_FALSE(*standards::isInDresserRule(FurnitureUse::ClothingStorage, 0.685, 13.6, 0.0906));
    CHECK_FALSE(*standards::isInDresserRule(FurnitureUse::ClothingStorage, 0.686, 13.5, 0.0906));
    CHECK_FALSE(*standards::isInDresserRule(FurnitureUse::ClothingStorage, 0.686, 13.6, 0.0905));
    CHECK_FALSE(*standards::isInDresserRule(FurnitureUse::Other, 1, 50, 1));
}
