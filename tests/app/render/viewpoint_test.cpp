// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/render/viewpoint.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::render;

TEST_CASE("A child stands beside the first seat, on the side where it is free")
{
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    design::Design design = test::emptyDesign();
    design.placements.push_back(test::placed(1, "sofa", {2.5, 2.4, 0}));
    const double aside = 2.2 / 2 + 0.3;

    const ui::CameraPose pose = poseOf(Viewpoint::Child, design, catalogue, 1.5);
    CHECK(pose.eye.z == Approx(1.05));
    CHECK(pose.eye.x == Approx(2.5 + aside));
    CHECK(pose.eye.y == Approx(2.4));

    design.placements.push_back(test::placed(2, "curtain", {2.5 + aside, 2.4, 0}));
    CHECK(poseOf(Viewpoint::Child, design, catalogue, 1.5).eye.x == Approx(2.5 - aside));
}

TEST_CASE("Where no seat is, one stands in the room")
{
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    const design::Design design = test::emptyDesign(5, 4);
    for (const auto& [viewpoint, height] :
         {std::pair{Viewpoint::Child, 1.05}, std::pair{Viewpoint::Seat, 1.6}}) {
        const ui::CameraPose pose = poseOf(viewpoint, design, catalogue, 1.5);
        CHECK(pose.eye.x == Approx(2.5));
        CHECK(pose.eye.z == Approx(height));
    }
}

TEST_CASE("Only the four viewpoints have names")
{
    CHECK(parseViewpoint("orbit") == Viewpoint::Orbit);
    CHECK(parseViewpoint("theatre") == Viewpoint::Theatre);
    CHECK(parseViewpoint("seat") == Viewpoint::Seat);
    CHECK(parseViewpoint("child") == Viewpoint::Child);
    CHECK_FALSE(parseViewpoint("roof"));
}
