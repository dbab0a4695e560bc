// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/absorption_rating.h"
#include "models/standards/air_absorption.h"
#include "models/standards/reflection.h"
#include "models/standards/reverberation.h"
#include "tests/support/catch.h"

#include <limits>

using namespace bespeak;
using namespace bespeak::standards;

namespace
{

const double notANumber = std::numeric_limits<double>::quiet_NaN();
const std::string outside = "standards.out-of-range";

} // namespace

TEST_CASE("air shortens the reverberation: its term is added, never taken away")
{
    const AbsorbingRoom dry{100, 130, 13};
    AbsorbingRoom damp = dry;
    damp.air = 0.006;
    CHECK(*eyringTime(damp) < *eyringTime(dry));
    CHECK(*sabineTime(damp) < *sabineTime(dry));
    // With the sign the other way round it would be 1.426 s.
    CHECK(*eyringTime(damp) == Approx(1.0009).margin(0.001));
}

TEST_CASE("more absorption never rings longer, by any formula")
{
    double sabine = 1e9;
    double eyring = 1e9;
    double arau = 1e9;
    double fitzroy = 1e9;
    for (double coefficient = 0.01; coefficient <= 1.2; coefficient += 0.01) {
        const AbsorbingRoom room{70, 108, 108 * coefficient};
        CHECK(*sabineTime(room) < sabine);
        CHECK(*eyringTime(room) <= eyring);
        sabine = *sabineTime(room);
        eyring = *eyringTime(room);
        if (coefficient <= 1) {
            const AbsorbingAxes axes{70, {30, 40, 38}, {coefficient, 0.2, 0.1}};
            CHECK(*arauTime(axes) <= arau);
            CHECK(*fitzroyTime(axes) <= fitzroy);
            arau = *arauTime(axes);
            fitzroy = *fitzroyTime(axes);
        }
    }
    CHECK(eyring > 0);
}

TEST_CASE("with the same coefficient everywhere Arau and Fitzroy are Eyring")
{
    const AbsorbingAxes axes{70.2, {31.2, 23.4, 54}, {0.2, 0.2, 0.2}};
    const double eyring = *eyringTime({70.2, 108.6, 21.72});
    CHECK(*arauTime(axes) == Approx(eyring));
    CHECK(*fitzroyTime(axes) == Approx(eyring));
}

TEST_CASE("a room without absorption or volume has no reverberation time")
{
    CHECK(test::keyOf(sabineTime({70, 108, 0})) == outside);
    CHECK(test::keyOf(eyringTime({70, 108, 0})) == outside);
    CHECK(test::keyOf(sabineTime({0, 108, 10})) == outside);
    CHECK(test::keyOf(sabineTime({70, 108, notANumber})) == outside);
    CHECK(test::keyOf(eyringTime({70, 0, 10})) == outside);
    CHECK(test::keyOf(arauTime({70, {30, 40, 38}, {0, 0.1, 0.1}})) == outside);
    CHECK(test::keyOf(fitzroyTime({70, {30, -1, 38}, {0.1, 0.1, 0.1}})) == outside);
    CHECK(test::keyOf(inverseSabine({10, 7.5, 3.5}, 0.01)) == outside);
    CHECK(test::keyOf(criticalDistance(1, 100, 1)) == outside);
    CHECK(test::keyOf(referenceRoomTime(0)) == outside);
}

TEST_CASE("inverse Sabine and Sabine undo each other")
{
    const auto found = inverseSabine({10, 7.5, 3.5}, 0.7);
    REQUIRE_OK(found);
    const double surface = 2 * (75 + 26.25 + 35);
    CHECK(*sabineTime({262.5, surface, surface * found->absorption}) == Approx(0.7));
}

TEST_CASE("air takes more of higher tones")
{
    double last = 0;
    for (double frequency = 31.5; frequency < 20'000; frequency *= 2) {
        CHECK(*airAttenuation({}, frequency) > last);
        last = *airAttenuation({}, frequency);
    }
    CHECK(test::keyOf(airAttenuation({20, 0}, 1000)) == outside);
    CHECK(test::keyOf(airAttenuation({}, notANumber)) == outside);
}

TEST_CASE("the weighted absorption of ISO 11654 has its classes and letters")
{
    struct Row {
        std::array<double, 5> practical;
        WeightedAbsorption expected;
    };
    const auto row = GENERATE(values<Row>({
        {{1, 1, 1, 1, 1}, {1.0, "", "A"}},
        {{0.80, 1, 1, 1, 0.90}, {1.0, "", "A"}},
        {{0.35, 1, 0.65, 0.6, 0.55}, {0.6, "M", "C"}}, // Annex A.2
        {{0, 0, 0, 0, 0}, {0.0, "", ""}},
        {{0.9, 0.3, 0.3, 0.3, 0.3}, {0.3, "L", "D"}},
    }));
    const auto rating = weightedAbsorption(row.practical);
    REQUIRE_OK(rating);
    CHECK(rating->alpha == Approx(row.expected.alpha));
    CHECK(rating->indicator == row.expected.indicator);
    CHECK(rating->absorberClass == row.expected.absorberClass);
    CHECK(test::keyOf(weightedAbsorption({notANumber, 0, 0, 0, 0})) == outside);
}

TEST_CASE("a reflection is the same both ways, and only from the side on which both are")
{
    const Plane wall{{1, 0, 0}, 0};
    const geometry::Vec3 source{1.2, 0.6, 1.1};
    const geometry::Vec3 ear{2.25, 3.6, 1.1};
    const auto there = firstReflection(wall, source, ear, 0.05);
    const auto back = firstReflection(wall, ear, source, 0.05);
    REQUIRE_OK(there);
    REQUIRE_OK(back);
    CHECK(there->level == Approx(back->level));
    CHECK(length(there->point - back->point) < 1e-12);
    CHECK(test::keyOf(firstReflection(wall, {-1, 0, 1}, ear, 0.05)) == outside);
    CHECK(test::keyOf(firstReflection(wall, {0, 0, 1}, ear, 0.05)) == outside);
    CHECK(test::keyOf(firstReflection(wall, ear, ear, 0.05)) == outside);
    CHECK(test::keyOf(firstReflection(wall, source, ear, 1)) == outside);
}

TEST_CASE("rooms of no area and orders below 0 are out of range")
{
    const std::array<geometry::Vec2, 3> line{{{0, 0}, {1, 0}, {2, 0}}};
    CHECK(test::keyOf(extrudedRoom(line, 2.5)) == outside);
    CHECK(test::keyOf(extrudedRoom({}, 2.5)) == outside);
    CHECK(test::keyOf(imageCount(-1)) == outside);
    CHECK(*imageCount(0) == 1);
}
