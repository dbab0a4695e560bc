// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/polygon.h"

#include "tests/support/catch.h"

#include <numbers>
#include <random>

using namespace bespeak;
using namespace bespeak::geometry;

namespace
{

const std::vector<Vec2> lShape{{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 5}, {0, 5}};

double areaOf(const std::vector<Triangle>& triangles, const std::vector<Vec2>& points)
{
    double sum = 0;
    for (const Triangle& t : triangles) {
        const std::vector<Vec2> corners{points[t[0]], points[t[1]], points[t[2]]};
        REQUIRE(signedArea(corners) * signedArea(points) > 0);
        sum += signedArea(corners);
    }
    return sum;
}

std::vector<Point2> millimetres(const std::vector<std::pair<int, int>>& corners)
{
    std::vector<Point2> points;
    for (const auto& [x, y] : corners) {
        points.push_back({Length::millimetres(x), Length::millimetres(y)});
    }
    return points;
}

/// A star-shaped polygon: never crosses itself.
std::vector<Vec2> randomStar(std::mt19937& random)
{
    const int corners = std::uniform_int_distribution<int>(3, 40)(random);
    std::uniform_real_distribution<double> radius(0.2, 5);
    std::vector<Vec2> star;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double r = radius(random);
        star.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    return star;
}

} // namespace

TEST_CASE("signedArea is positive from x towards y and turns its sign with the order")
{
    REQUIRE(signedArea(lShape) == Approx(14));
    const std::vector<Vec2> reversed(lShape.rbegin(), lShape.rend());
    REQUIRE(signedArea(reversed) == Approx(-14));
    REQUIRE(signedArea(std::vector<Vec2>{}) == 0);
}

TEST_CASE("centroid is the centre of gravity, and of a line the mean")
{
    const std::vector<Vec2> square{{1, 1}, {3, 1}, {3, 3}, {1, 3}};
    REQUIRE(centroid(square).x == Approx(2));
    REQUIRE(centroid(square).y == Approx(2));
    const std::vector<Vec2> line{{0, 0}, {1, 0}, {2, 0}};
    REQUIRE(centroid(line).x == Approx(1));
}

TEST_CASE("contains counts the edge and knows a notch")
{
    struct Row {
        Vec2 point;
        bool inside;
    };
    const auto row = GENERATE(values<Row>({{{1, 1}, true},
                                           {{3, 3}, false},
                                           {{4, 1}, true},
                                           {{2, 2}, true},
                                           {{0, 0}, true},
                                           {{-0.001, 1}, false},
                                           {{1, 4.9}, true},
                                           {{5, 2}, false}}));
    INFO(row.point.x << ", " << row.point.y);
    REQUIRE(contains(lShape, row.point) == row.inside);
}

TEST_CASE("crossesItself finds crossings, touches and folds, and nothing else")
{
    struct Row {
        const char* what;
        std::vector<std::pair<int, int>> corners;
        bool crosses;
    };
    const auto row = GENERATE(values<Row>(
        {{"rectangle", {{0, 0}, {4, 0}, {4, 3}, {0, 3}}, false},
         {"straight corner", {{0, 0}, {2, 0}, {4, 0}, {4, 3}, {0, 3}}, false},
         {"bow tie", {{0, 0}, {4, 3}, {4, 0}, {0, 3}}, true},
         {"fold back", {{0, 0}, {4, 0}, {2, 0}, {2, 3}}, true},
         {"spike at the closing corner", {{0, 0}, {4, 0}, {4, 3}, {0, 3}, {0, -2}}, true},
         {"corner touches a side", {{0, 0}, {4, 0}, {4, 4}, {2, 0}, {0, 4}}, true},
         {"double corner", {{0, 0}, {4, 0}, {2, 2}, {4, 4}, {0, 4}, {2, 2}}, true}}));
    INFO(row.what);
    REQUIRE(crossesItself(millimetres(row.corners)) == row.crosses);
}

TEST_CASE("crossesItself is exact to the micrometre at a kilometre")
{
    const Length far = Length::millimetres(1'000'000);
    const Length one = Length::micrometres(1);
    const std::vector<Point2> close{
        {-far, -far}, {far, -far}, {far, far}, {far - one, -far + one}, {-far, far}};
    REQUIRE_FALSE(crossesItself(close));
    std::vector<Point2> touching = close;
    touching[3].y = -far;
    REQUIRE(crossesItself(touching));
}

TEST_CASE("distances to a side end at its ends")
{
    REQUIRE(distanceToSegment({1, 1}, {0, 0}, {2, 0}) == Approx(1));
    REQUIRE(distanceToSegment({5, 4}, {0, 0}, {2, 0}) == Approx(5));
    REQUIRE(distanceToSegment({3, 4}, {0, 0}, {0, 0}) == Approx(5));
    REQUIRE(distanceToOutline(lShape, {1, 1}) == Approx(1));
    REQUIRE(std::isinf(distanceToOutline({}, {1, 1})));
}

TEST_CASE("clipped keeps what lies within the half plane")
{
    REQUIRE(signedArea(clipped(lShape, {0, 1}, 1)) == Approx(4));
    REQUIRE(signedArea(clipped(lShape, {0, 1}, 3)) == Approx(10));
    REQUIRE(signedArea(clipped(lShape, {0, 1}, 9)) == Approx(14));
    REQUIRE(clipped(lShape, {0, 1}, -1).empty());
}

TEST_CASE("triangulated fills a polygon exactly")
{
    REQUIRE(triangulated(lShape).size() == 4);
    REQUIRE(areaOf(triangulated(lShape), lShape) == Approx(14));
    const std::vector<Vec2> reversed(lShape.rbegin(), lShape.rend());
    REQUIRE(areaOf(triangulated(reversed), reversed) == Approx(-14));
}

TEST_CASE("triangulated uses corners that lie on a straight side, exactly or nearly")
{
    const double bend = GENERATE(0.0, 1e-12, -1e-12, 1e-7, -1e-7);
    const std::vector<Vec2> polygon{{0, 0}, {1, bend}, {2, 0}, {3, -bend}, {4, 0}, {4, 3}, {0, 3}};
    const std::vector<Triangle> triangles = triangulated(polygon);
    REQUIRE(triangles.size() == polygon.size() - 2);
    REQUIRE(areaOf(triangles, polygon) == Approx(signedArea(polygon)));
}

TEST_CASE("triangulated fills random star-shaped polygons")
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        const std::vector<Vec2> star = randomStar(random);
        const std::vector<Triangle> triangles = triangulated(star);
        REQUIRE(areaOf(triangles, star) == Approx(signedArea(star)));
        REQUIRE(triangles.size() <= star.size() - 2);
    }
}

TEST_CASE("triangulated ends on polygons that are none")
{
    REQUIRE(triangulated(std::vector<Vec2>{{0, 0}, {4, 3}, {4, 0}, {0, 3}}).size() <= 2);
    REQUIRE(triangulated(std::vector<Vec2>{{0, 0}, {1, 0}, {2, 0}}).empty());
    REQUIRE(triangulated(std::vector<Vec2>{{1, 1}, {1, 1}, {1, 1}, {1, 1}}).empty());
    REQUIRE(triangulated(std::vector<Vec2>{{0, 0}, {1, 0}}).empty());
}
