// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/ray.h"

#include "tests/support/catch.h"

#include <numbers>

using namespace bespeak::geometry;

TEST_CASE("a ray finds where it enters a box")
{
    const OrientedBox box{{0, 0, 0}, {2, 1, 1}, 0};
    struct Row {
        const char* what;
        Ray ray;
        std::optional<double> distance;
    };
    const auto row =
        GENERATE_REF(values<Row>({{"from the left", {{-5, 0, 0.5}, {1, 0, 0}}, 4.0},
                                  {"from above", {{0, 0, 3}, {0, 0, -1}}, 2.0},
                                  {"from inside", {{0, 0, 0.5}, {0, 1, 0}}, 0.0},
                                  {"away from it", {{-5, 0, 0.5}, {-1, 0, 0}}, std::nullopt},
                                  {"beside it", {{-5, 2, 0.5}, {1, 0, 0}}, std::nullopt},
                                  {"along its side", {{-5, 0.5, 0.5}, {1, 0, 0}}, 4.0}}));
    INFO(row.what);
    const std::optional<double> hit = intersect(row.ray, box);
    REQUIRE(hit.has_value() == row.distance.has_value());
    REQUIRE(hit.value_or(0) == Approx(row.distance.value_or(0)));
}

TEST_CASE("a ray meets a turned box at its turned side")
{
    const OrientedBox box{{0, 0, 0}, {2, 1, 1}, std::numbers::pi / 2};
    REQUIRE(intersect({{-5, 0, 0.5}, {1, 0, 0}}, box).value() == Approx(4.5));
}

TEST_CASE("a ray meets a plane ahead of it only")
{
    REQUIRE(intersectPlane({{0, 0, 2}, {0, 0, -1}}, {0, 0, 1}, 0).value() == Approx(2));
    REQUIRE_FALSE(intersectPlane({{0, 0, 2}, {0, 0, 1}}, {0, 0, 1}, 0));
    REQUIRE_FALSE(intersectPlane({{0, 0, 2}, {1, 0, 0}}, {0, 0, 1}, 0));
}
