// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/picking.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::design;
using geometry::Ray;
using geometry::Vec3;
using test::placed;
using test::placementId;

namespace
{

Ray lookFrom(Vec3 eye, Vec3 target)
{
    return {eye, normalised(target - eye)};
}

Design furnished()
{
    Design design = test::emptyDesign();
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1.5, 0.9, 1.2);
    design.placements = {
        placed(1, "sofa", {2.5, 3, 0}),
        placed(2, "tower", {2.5, 1, 0}, 45),
        placed(3, "in-wall", {4, -0.05, 1.1}, 0, catalogue::Mounting::InWall),
    };
    return design;
}

std::optional<Picked> pickIn(const Design& design, const Ray& ray,
                             const std::vector<bool>& hidden = {})
{
    return pick(design, test::smallCatalogue(), ray, hidden);
}

} // namespace

TEST_CASE("a ray meets the nearest thing")
{
    const auto picked = pickIn(furnished(), lookFrom({2.5, 3.9, 1.6}, {2.5, 1, 0.9}));
    REQUIRE(picked);
    REQUIRE(std::holds_alternative<PickedPlacement>(picked->what));
    CHECK(std::get<PickedPlacement>(picked->what).id == placementId(2));
    const auto sofa = pickIn(furnished(), lookFrom({2.5, 3.9, 1.6}, {2.5, 2.2, 0}));
    CHECK(std::get<PickedPlacement>(sofa->what).id == placementId(1));
}

TEST_CASE("what is not hit is a wall, an opening or the floor")
{
    const Vec3 eye{2.5, 2, 1.2};
    const Design design = furnished();
    const auto wall = pickIn(design, lookFrom(eye, {5, 2, 1.5}));
    REQUIRE(wall);
    CHECK(std::get<PickedWall>(wall->what).wall == 1);
    CHECK(wall->distance == Approx(length(Vec3{2.5, 0, 0.3})));
    const auto window = pickIn(design, lookFrom(eye, {1.6, 0, 1.4}));
    CHECK(std::get<PickedOpening>(window->what).id == 1);
    const auto floor = pickIn(design, lookFrom(eye, {1, 2.2, 0}));
    CHECK(std::holds_alternative<PickedFloor>(floor->what));
    CHECK(!pickIn(design, lookFrom(eye, {2.5, 2.1, 5})));
}

TEST_CASE("walls are seen through from outside and where the view has faded them")
{
    const Design design = furnished();
    const auto into = pickIn(design, lookFrom({2.5, 9, 1}, {2.5, 3, 0.4}));
    REQUIRE(into);
    CHECK(std::get<PickedPlacement>(into->what).id == placementId(1));
    const Ray ray = lookFrom({2.5, 2, 1.2}, {5, 2, 1.5});
    CHECK(!pickIn(design, ray, {false, true, false, false}));
}

TEST_CASE("what is set into the wall is picked before the wall")
{
    const auto picked = pickIn(furnished(), lookFrom({3, 2, 1.2}, {4, 0, 1.25}));
    REQUIRE(picked);
    CHECK(std::get<PickedPlacement>(picked->what).id == placementId(3));
}
