// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/drag_controller.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/document/design_document.h"
#include "ui/scene/camera_pose.h"

using namespace bespeak;
using namespace bespeak::ui;
using geometry::Ray;
using geometry::Vec3;

namespace
{

/// Straight down onto a place.
Ray above(double x, double y)
{
    return {{x, y, 5}, {0, 0, -1}};
}

struct Fixture {
    CountingIdSource ids{100};
    DesignDocument document;
    DragController drag;

    explicit Fixture(design::Design design)
        : document(std::move(design), test::smallCatalogue(), ids)
    {
        drag.setDocument(&document);
    }

    const design::Placement& placement(int number) const
    {
        return *design::findPlacement(document.design(), test::placementId(number));
    }
};

design::Design withSofa()
{
    design::Design design = test::emptyDesign(8, 7);
    design.placements.push_back(test::placed(1, "sofa", {3, 3, 0}));
    return design;
}

} // namespace

TEST_CASE("a drag moves a thing with the hand, as one step")
{
    Fixture f(withSofa());
    REQUIRE(f.drag.begin(test::placementId(1), {3.2, 3.1, 0.8}));
    for (int i = 1; i <= 10; ++i) {
        f.drag.moveTo(above(3.2 + 0.1 * i, 3.1 + 0.05 * i), Snapping::Off, {});
    }
    f.drag.finish();
    CHECK(f.placement(1).position.x.inMetres() == Approx(4.0));
    CHECK(f.placement(1).position.y.inMetres() == Approx(3.5));
    f.document.undo();
    CHECK(f.document.design() == withSofa());
    CHECK_FALSE(f.document.canUndo());
}

TEST_CASE("two drags of the same thing are two steps")
{
    Fixture f(withSofa());
    for (int i = 0; i < 2; ++i) {
        const Vec3 from = f.placement(1).position.inMetres();
        REQUIRE(f.drag.begin(test::placementId(1), from));
        f.drag.moveTo(above(from.x + 1, from.y), Snapping::Off, {});
        f.drag.finish();
    }
    f.document.undo();
    CHECK(f.placement(1).position.x.inMetres() == Approx(4));
    CHECK(f.document.canUndo());
}

TEST_CASE("a cancelled drag puts everything back")
{
    Fixture f(withSofa());
    REQUIRE(f.drag.begin(test::placementId(1), {3, 3, 0}));
    f.drag.moveTo(above(5, 5), Snapping::Off, {});
    CHECK(f.document.design() != withSofa());
    f.drag.cancel();
    CHECK(f.document.design() == withSofa());
    CHECK_FALSE(f.drag.isDragging());
    CHECK_FALSE(f.document.canRedo());
}

TEST_CASE("a drag back to its start that is then cancelled leaves the step before it alone")
{
    Fixture f(withSofa());
    design::Design renamed = f.document.design();
    renamed.name = "Before";
    f.document.apply(renamed, "Rename");
    REQUIRE(f.drag.begin(test::placementId(1), {3, 3, 0}));
    f.drag.moveTo(above(5, 5), Snapping::Off, {});
    f.drag.moveTo(above(3, 3), Snapping::Off, {});
    f.drag.cancel();
    CHECK(f.document.design().name == "Before");
    CHECK(f.document.canUndo());
}

TEST_CASE("what is selected with it moves along, what is locked does not move")
{
    design::Design design = withSofa();
    design.placements.push_back(test::placed(2, "tower", {6, 5, 0}));
    design.placements.push_back(test::placed(3, "plant", {1, 6, 0}));
    design.placements.back().locked = true;
    Fixture f(design);
    f.document.select(
        PlacementsSelected{{test::placementId(1), test::placementId(2), test::placementId(3)}});
    CHECK_FALSE(f.drag.begin(test::placementId(3), {1, 6, 0}));
    REQUIRE(f.drag.begin(test::placementId(1), {3, 3, 0}));
    f.drag.moveTo(above(3.5, 3.25), Snapping::Off, {});
    f.drag.finish();
    CHECK(f.placement(2).position.x.inMetres() == Approx(6.5));
    CHECK(f.placement(2).position.y.inMetres() == Approx(5.25));
    CHECK(f.placement(3).position.x.inMetres() == Approx(1));
}

TEST_CASE("a thing on a wall is dragged along the wall, up and down")
{
    design::Design design = test::emptyDesign();
    design.placements.push_back(
        test::placed(1, "tv", {2.5, 0.05, 0.9}, 0, catalogue::Mounting::Wall));
    Fixture f(design);
    REQUIRE(f.drag.begin(test::placementId(1), {2.5, 0, 1.3}));
    const CameraPose aim = lookingAt({2.5, 3, 1.3}, {3.1, 0, 1.6}, 1);
    f.drag.moveTo({aim.eye, aim.forward()}, Snapping::Off, {});
    f.drag.finish();
    CHECK(f.placement(1).position.x.inMetres() == Approx(3.1).margin(0.01));
    CHECK(f.placement(1).position.z.inMetres() == Approx(1.2).margin(0.01));
    CHECK(f.placement(1).mounting == catalogue::Mounting::Wall);
}

TEST_CASE("a component from the catalogue goes where the hand is and is selected")
{
    Fixture f(withSofa());
    const auto preview = f.drag.preview("plant", above(5, 4.2), {});
    REQUIRE(preview);
    CHECK(preview->position.x.inMetres() == Approx(5).margin(0.15));
    CHECK(f.document.design() == withSofa());
    REQUIRE(f.drag.drop("plant", above(5, 4.2), {}));
    REQUIRE(f.document.design().placements.size() == 2);
    CHECK(f.document.design().placements.back().position == preview->position);
    CHECK(f.document.selectedPlacements() ==
          std::vector<PlacementId>{f.document.design().placements.back().id});
}

TEST_CASE("nothing is dropped that nobody knows or that takes no place")
{
    Fixture f(withSofa());
    CHECK_FALSE(f.drag.drop("no-such-thing", above(5, 4), {}));
    CHECK_FALSE(f.drag.drop("Not an id!", above(5, 4), {}));
    CHECK_FALSE(f.drag.drop("cable", above(5, 4), {}));
    CHECK(f.document.design() == withSofa());
}

TEST_CASE("what is dropped outside comes to lie at the nearest place in the room")
{
    Fixture f(withSofa());
    REQUIRE(f.drag.drop("plant", above(30, 3), {}));
    const geometry::Point3 position = f.document.design().placements.back().position;
    CHECK(position.x.inMetres() <= 8.0);
    CHECK(position.x.inMetres() > 7.0);
}
