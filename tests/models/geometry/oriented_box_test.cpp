// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/oriented_box.h"

#include "tests/support/catch.h"

#include <numbers>
#include <random>

using namespace bespeak::geometry;

namespace
{
constexpr double quarter = std::numbers::pi / 2;

OrientedBox boxAt(Vec3 base, double turn = 0, Vec3 size = {2, 1, 0.5})
{
    return {base, size, turn};
}
} // namespace

TEST_CASE("a positive turn leads from x towards y")
{
    const Vec3 right = toWorld(boxAt({1, 1, 0}, quarter), {1, 0, 0.2});
    REQUIRE(right.x == Approx(1));
    REQUIRE(right.y == Approx(2));
    REQUIRE(right.z == Approx(0.2));
}

TEST_CASE("footprint lists the corners in turning order from the back left")
{
    const auto corners = footprint(boxAt({0, 0, 0}));
    REQUIRE(corners[0] == Vec2{-1, -0.5});
    REQUIRE(corners[1] == Vec2{1, -0.5});
    REQUIRE(corners[2] == Vec2{1, 0.5});
    REQUIRE(corners[3] == Vec2{-1, 0.5});
}

TEST_CASE("toLocal undoes toWorld")
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(-5, 5);
    for (int i = 0; i < 100; ++i) {
        const OrientedBox box = boxAt({any(random), any(random), any(random)}, any(random));
        const Vec3 local{any(random), any(random), any(random)};
        REQUIRE(length(toLocal(box, toWorld(box, local)) - local) < 1e-12);
    }
}

TEST_CASE("overlapDepth tells how deep, how far, and just touching")
{
    struct Row {
        const char* what;
        OrientedBox other;
        double depth;
    };
    const OrientedBox box = boxAt({0, 0, 0});
    const auto row = GENERATE_REF(values<Row>(
        {{"itself", box, 0.5},
         {"beside, touching", boxAt({2, 0, 0}), 0},
         {"beside, 10 cm in", boxAt({1.9, 0, 0}), 0.1},
         {"beside, 20 cm apart", boxAt({2.2, 0, 0}), -0.2},
         {"on top", boxAt({0, 0, 0.5}), 0},
         {"turned upright, apart", boxAt({1.6, 0, 0}, quarter), -0.1},
         {"turned by 45 degrees, corner apart", boxAt({1.8, 1.3, 0}, quarter / 2, {1, 1, 0.5}),
          // only its own diagonal axis shows the whole gap
          (1.5 - 3.1) / std::numbers::sqrt2 + 0.5}}));
    INFO(row.what);
    REQUIRE(overlapDepth(box, row.other) == Approx(row.depth).margin(1e-9));
    REQUIRE(overlapDepth(row.other, box) == Approx(row.depth).margin(1e-9));
}
