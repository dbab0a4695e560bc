// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/floor_shade.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::ui;

namespace
{

int openness(const FloorShade& shade, double x, double y)
{
    const double u = (x - shade.origin.x) / shade.size.x;
    const double v = (y - shade.origin.y) / shade.size.y;
    return qRed(shade.image.pixel(int(u * shade.image.width()), int(v * shade.image.height())));
}

} // namespace

TEST_CASE("the floor is open in the middle, darker at walls, darkest in corners")
{
    const FloorShade shade = makeFloorShade(test::emptyDesign(), test::smallCatalogue());
    CHECK(openness(shade, 2.5, 2) == 255);
    CHECK(openness(shade, 2.5, 0.03) < 200);
    CHECK(openness(shade, 0.03, 0.03) < openness(shade, 2.5, 0.03));
}

TEST_CASE("what stands on the floor darkens it, a rug does not")
{
    design::Design design = test::emptyDesign();
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    design.placements.push_back(test::placed(1, "rug", {2.5, 2, 0}));
    CHECK(openness(makeFloorShade(design, catalogue), 2.5, 2) == 255);
    design.placements.push_back(test::placed(2, "sofa", {2.5, 2, 0}));
    const FloorShade shade = makeFloorShade(design, catalogue);
    CHECK(openness(shade, 2.5, 2) < 170);
    CHECK(openness(shade, 2.5, 2.5) < 255);
    CHECK(openness(shade, 0.9, 2) == 255);
}
