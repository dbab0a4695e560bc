// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/camera_rig.h"

#include "models/room/room_shape.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <cmath>

using namespace bespeak;
using namespace bespeak::ui;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

CameraRig rigFor(const design::Design& design)
{
    CameraRig rig;
    rig.setRoom(design.room);
    rig.setAspect(1.5);
    rig.fit();
    rig.jump();
    return rig;
}

/// Where a point of the room is in the picture, 0–1 from its upper left.
Vec2 inPicture(const CameraPose& pose, Vec3 point, double aspect)
{
    const Vec3 way = point - pose.eye;
    const double half = std::tan(pose.fieldOfView / 2) * dot(way, pose.forward());
    return {0.5 + dot(way, pose.right()) / (2 * half * aspect),
            0.5 - dot(way, pose.up()) / (2 * half)};
}

} // namespace

TEST_CASE("the overview shows every corner of the room")
{
    for (const auto& design : {test::emptyDesign(), test::emptyDesign(12, 2.5),
                               test::emptyDesign(2, 9), test::designInLShape()}) {
        const CameraRig rig = rigFor(design);
        for (const Vec2 corner : room::outerOutline(design.room)) {
            for (const double z : {0.0, 2.5}) {
                const Vec2 p = inPicture(rig.pose(), {corner.x, corner.y, z}, 1.5);
                CHECK((p.x > 0 && p.x < 1 && p.y > 0 && p.y < 1));
            }
        }
    }
}

TEST_CASE("the theatre is seen from behind the seats, whichever wall carries the picture")
{
    struct Row {
        geometry::Vec3 place;
        double turn;         ///< degrees
        geometry::Vec2 from; ///< the way that the picture faces
    };
    const Row row = GENERATE(values<Row>({
        {{2.5, 0.1, 1}, 0, {0, 1}},
        {{4.9, 2, 1}, 90, {-1, 0}},
        {{2.5, 3.9, 1}, 180, {0, -1}},
        {{0.1, 2, 1}, 270, {1, 0}},
    }));
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    design::Design design = test::emptyDesign(5, 4);
    design.placements.push_back(test::placed(1, "tv", row.place));
    design.placements.back().turn = Angle::degrees(row.turn);
    const CameraPose pose = theatrePose(design, catalogue, 1.5);
    CHECK(dot(flat(pose.forward()), row.from) < -0.6);
    CHECK(pose.eye.z > 2.5);
    for (const Vec2 corner : room::outerOutline(design.room)) {
        const Vec2 p = inPicture(pose, {corner.x, corner.y, 0}, 1.5);
        CHECK((p.x > 0 && p.x < 1 && p.y > 0 && p.y < 1));
    }
    const std::vector<bool> hidden = wallsInTheWay(design.room, pose);
    for (std::size_t wall = 0; wall < hidden.size(); ++wall) {
        const Vec2 inward = room::wallLine(design.room, wall).inward;
        const bool carriesIt = dot(inward, row.from) > 0.9;
        CHECK_FALSE((carriesIt && hidden[wall]));
    }
}

TEST_CASE("without a picture the theatre is seen as any room")
{
    const design::Design design = test::emptyDesign();
    CHECK(theatrePose(design, test::smallCatalogue(), 1.5) == overviewPose(design.room, 1.5));
}

TEST_CASE("a ray through a point of the picture meets the point that is seen there")
{
    const CameraRig rig = rigFor(test::emptyDesign());
    const Vec3 point{1.3, 2.2, 0};
    const Vec2 seen = inPicture(rig.pose(), point, 1.5);
    const geometry::Ray ray = rig.ray(seen.x, seen.y);
    const auto hit = intersectPlane(ray, {0, 0, 1}, 0);
    REQUIRE(hit);
    CHECK(pointAt(ray, *hit).x == Approx(point.x));
    CHECK(pointAt(ray, *hit).y == Approx(point.y));
}

TEST_CASE("the right of the picture is the right of someone who looks at the front wall")
{
    const CameraPose pose = lookingAt({2, 3, 1}, {2, 0, 1}, 1);
    CHECK(pose.right().x == Approx(1));
    CHECK(inPicture(pose, {3, 0, 1}, 1).x > 0.5);
    CHECK(inPicture(pose, {2, 0, 2}, 1).y < 0.5);
}

TEST_CASE("an orbiting eye stays above the floor and near the room")
{
    CameraRig rig = rigFor(test::emptyDesign());
    for (int i = 0; i < 200; ++i) {
        rig.turnBy(0.3, 0.4);
        rig.zoomBy(0.8);
        rig.panBy(0.3, -0.3);
        rig.jump();
        CHECK(rig.pose().eye.z > 0);
        CHECK(length(rig.pose().eye) < 150);
    }
}

TEST_CASE("an orbiting eye is never within a wall")
{
    CameraRig rig = rigFor(test::emptyDesign());
    for (int i = 0; i < 400; ++i) {
        rig.turnBy(0.11, i % 2 == 0 ? 0.05 : -0.03);
        rig.zoomBy(i % 3 == 0 ? 1.2 : 0.95);
        rig.jump();
        const Vec3 eye = rig.pose().eye;
        const bool isIn = eye.x > -0.12 && eye.x < 5.12 && eye.y > -0.12 && eye.y < 4.12;
        const bool isInRoom = eye.x > 0 && eye.x < 5 && eye.y > 0 && eye.y < 4;
        INFO(eye.x << ' ' << eye.y << ' ' << eye.z);
        CHECK((!isIn || isInRoom || eye.z > 2.5));
    }
}

TEST_CASE("zooming keeps what is under the cursor in its place")
{
    CameraRig rig = rigFor(test::emptyDesign());
    const geometry::Ray ray = rig.ray(0.6, 0.55);
    const Vec3 under = pointAt(ray, *intersectPlane(ray, {0, 0, 1}, 2.5 * 0.36));
    rig.zoomBy(1.2, 0.6, 0.55);
    rig.jump();
    const Vec2 seen = inPicture(rig.pose(), under, 1.5);
    CHECK(seen.x == Approx(0.6).margin(0.01));
    CHECK(seen.y == Approx(0.55).margin(0.01));
}

TEST_CASE("a walker stops at walls and slides along them")
{
    CameraRig rig = rigFor(test::emptyDesign());
    rig.walk(lookingAt({2.5, 2, 1.6}, {2.5, 0, 1.6}, 1));
    for (int i = 0; i < 300; ++i) {
        rig.stepBy(0.02, 0);
    }
    rig.jump();
    CHECK(rig.pose().eye.y >= 0.24);
    CHECK(rig.pose().eye.y < 0.3);
    for (int i = 0; i < 300; ++i) {
        rig.stepBy(0.02, 0.02);
    }
    rig.jump();
    CHECK(rig.pose().eye.x > 4.6);
    CHECK(rig.pose().eye.x <= 4.76);
    CHECK(rig.pose().eye.z == Approx(1.6));
}

TEST_CASE("the picture comes to rest")
{
    CameraRig rig = rigFor(test::emptyDesign());
    rig.zoomBy(2);
    int frames = 0;
    while (rig.advance(1.0 / 60) && frames < 1000) {
        ++frames;
    }
    CHECK(frames > 3);
    CHECK(frames < 120);
    CHECK_FALSE(rig.advance(1.0 / 60));
}

TEST_CASE("walls between the eye and the room are in the way, others are not")
{
    const design::Design design = test::emptyDesign();
    const CameraPose outside = lookingAt({2.5, 9, 4}, {2.5, 2, 1}, 1);
    CHECK(wallsInTheWay(design.room, outside) == std::vector<bool>{false, false, true, false});
    const CameraPose inside = lookingAt({2.5, 3, 1.6}, {2.5, 0, 1}, 1);
    CHECK(wallsInTheWay(design.room, inside) == std::vector<bool>(4, false));
}

TEST_CASE("one sits at the height of the seat's eyes and looks at the picture")
{
    design::Design design = test::emptyDesign();
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    CHECK_FALSE(seatPose(design, catalogue));
    design.placements.push_back(test::placed(1, "sofa", {2.5, 3.2, 0}, 180));
    design.placements.push_back(
        test::placed(2, "tv", {2.5, 0.05, 0.9}, 0, catalogue::Mounting::Wall));
    const auto pose = seatPose(design, catalogue);
    REQUIRE(pose);
    CHECK(pose->eye.z > 0.9);
    CHECK(pose->eye.z < 1.3);
    CHECK(pose->eye.x == Approx(2.5));
    CHECK(pose->forward().y < -0.9);
}
