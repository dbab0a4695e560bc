// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include "models/design/design_edits.h"
#include "models/room/materials.h"

#include <cmath>

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;
using test::designOf;
using test::genericCatalogue;
using test::placementId;

namespace
{

Scene sceneOf(const design::Design& design)
{
    return makeScene(design, genericCatalogue());
}

/// m² Sabine of all absorbers in one octave.
double sabins(const Scene& scene, std::size_t band)
{
    double sum = 0;
    for (const Absorber& absorber : scene.absorbers) {
        sum += absorber.absorption.at(band) * (absorber.area > 0 ? absorber.area : 1);
    }
    return sum;
}

double surface(const Scene& scene)
{
    double sum = 0;
    for (const Absorber& absorber : scene.absorbers) {
        sum += absorber.area;
    }
    return sum;
}

} // namespace

TEST_CASE("a sofa has a seat for each place, left to right as seen by who sits there")
{
    const design::Design design = designOf(5, 4, {{"sofa.3-seat", {2.5, 3, 0}, 180}});
    const Scene scene = sceneOf(design);
    REQUIRE(scene.seats.size() == 3);
    CHECK(scene.seats[0].ear.x < scene.seats[1].ear.x);
    CHECK(scene.seats[1].ear.x == Approx(2.5));
    CHECK(scene.seats[1].ear.z == Approx(1.09));
    CHECK(scene.seats[1].eye.z == Approx(1.12));
    CHECK(scene.seats[1].facing.y == -1);
    CHECK(scene.seats[1].ear.y == Approx(3.0 + 0.46 - 0.35));
    CHECK(scene.mainSeat == 1);
    CHECK(scene.seats[0].backHeight == Approx(0.84));
}

TEST_CASE("the main seat is the one nearest to the middle of all")
{
    const Scene scene = sceneOf(designOf(6, 5,
                                         {{"armchair.lounge", {1, 3, 0}, 180},
                                          {"armchair.lounge", {3.1, 3, 0}, 180},
                                          {"wheelchair-place.standard", {5, 3, 0}, 180}}));
    REQUIRE(scene.seats.size() == 3);
    CHECK(scene.mainSeat == 1);
    CHECK(scene.seats[2].isWheelchairPlace);
    CHECK_FALSE(scene.seats[1].isWheelchairPlace);
}

TEST_CASE("where the catalogue does not say how high heads are, the scene says so")
{
    design::Design design = test::emptyDesign();
    design.placements.push_back(test::placed(1, "sofa", {2, 3, 0}, 180));
    const Scene scene = makeScene(design, test::smallCatalogue());
    REQUIRE(scene.seats.size() == 1);
    CHECK(scene.seats[0].isHeightAssumed);
    CHECK(scene.seats[0].ear.z == Approx(assumedHeadHeight));
    CHECK_FALSE(sceneOf(designOf(5, 4, {{"sofa.3-seat", {2, 3, 0}}})).seats[0].isHeightAssumed);
}

TEST_CASE("a display's picture is its lit part, in its front face")
{
    const Scene scene =
        sceneOf(designOf(5, 4, {{"display.lcd-65-feet", {2.5, 0.2, 0.5}, 0, Mounting::Floor}}));
    REQUIRE(scene.pictures.size() == 1);
    const Picture& picture = scene.pictures[0];
    CHECK(picture.width == Approx(1.439));
    CHECK(picture.height == Approx(0.8095));
    CHECK(picture.pixelsAcross == 3840);
    CHECK(picture.centre.y == Approx(0.2 + 0.149));
    CHECK(picture.centre.z == Approx(0.5 + 0.9055 - 0.01 - 0.8095 / 2));
    CHECK(picture.normal.y == 1);
    CHECK_FALSE(picture.projector);
}

TEST_CASE("a screen takes pixels from the projector that aims at it")
{
    const auto withProjector = [](double turn) {
        return sceneOf(
            designOf(5, 6,
                     {{"sofa.3-seat", {2.5, 4, 0}, 180},
                      {"screen.fixed-100", {2.5, 0.02, 0.7}, 0, Mounting::Wall},
                      {"projector.long-throw-4k", {2.5, 4, 2.2}, turn, Mounting::Ceiling}}));
    };
    const Picture aimed = withProjector(180).pictures.at(0);
    CHECK(aimed.projector == placementId(2));
    CHECK(aimed.pixelsAcross == 3840);
    CHECK(aimed.centre.z == Approx(0.7 + 0.08 + 1.2455 / 2));
    CHECK_FALSE(withProjector(0).pictures.at(0).projector);
}

TEST_CASE("an ultra short throw projector serves the screen above it")
{
    const Scene scene =
        sceneOf(designOf(5, 6,
                         {{"screen.ust-lattice-100", {2.5, 0.02, 0.7}, 0, Mounting::Wall},
                          {"projector.ust-4k", {2.5, 0.4, 0.4}, 0}}));
    CHECK(scene.pictures.at(0).projector == placementId(1));
}

TEST_CASE("the picture that is watched is the widest before the main seat")
{
    const Scene scene =
        sceneOf(designOf(6, 6,
                         {{"sofa.3-seat", {3, 4, 0}, 180},
                          {"display.lcd-98", {3, 5.9, 0.8}, 180, Mounting::Wall},
                          {"display.lcd-43", {3, 0.03, 0.8}, 0, Mounting::Wall},
                          {"screen.fixed-100", {3, 0.15, 0.7}, 0, Mounting::Wall}}));
    REQUIRE(scene.pictures.size() == 3);
    CHECK(scene.pictures[0].id == placementId(3));
}

TEST_CASE("loudspeakers sound along their front, from the height of their axis")
{
    const Scene scene =
        sceneOf(designOf(5, 4,
                         {{"tower-speaker.two-way", {1, 0.5, 0}, 0},
                          {"in-ceiling-speaker.6in", {2, 2, 2.4}, 0, Mounting::InCeiling},
                          {"height-speaker.on-wall", {3, 0.1, 2.1}, 0, Mounting::Wall},
                          {"subwoofer.10in-sealed", {4, 0.5, 0}, 0}}));
    REQUIRE(scene.speakers.size() == 3);
    CHECK(scene.speakers[0].centre.z == Approx(0.87));
    CHECK(scene.speakers[0].centre.y == Approx(0.5 + 0.155));
    CHECK(scene.speakers[0].axis == geometry::Vec3{0, 1, 0});
    CHECK(scene.speakers[1].axis == geometry::Vec3{0, 0, -1});
    CHECK(scene.speakers[2].axis.y == Approx(-scene.speakers[2].axis.z));
    REQUIRE(scene.subwoofers.size() == 1);
    CHECK(scene.subwoofers[0].centre.z == Approx(0.17));
}

TEST_CASE("bare surfaces make up the room's whole surface")
{
    design::Design design = test::emptyDesign(5, 4);
    const double whole = 2 * (5 * 4 + 5 * 2.5 + 4 * 2.5);
    CHECK(surface(sceneOf(design)) == Approx(whole));
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1.5, 0.9, 1.2);
    test::addTestOpening(design, room::OpeningKind::Passage, 1, 1, 1, 0, 2);
    const Scene scene = sceneOf(design);
    CHECK(surface(scene) == Approx(whole));
    CHECK(scene.absorbers[0].area == Approx(5 * 2.5 - 1.8));
    CHECK(sabins(scene, 3) - sabins(sceneOf(test::emptyDesign(5, 4)), 3) ==
          Approx(1.8 * (0.03 - 0.03) + 2 * (0.99 - 0.03)));
}

TEST_CASE("rugs cover the floor, curtains the window and the wall behind")
{
    design::Design design = test::emptyDesign(5, 4);
    test::addTestOpening(design, room::OpeningKind::Window, 0, 2, 1, 1, 1);
    const double bare = surface(sceneOf(design));
    for (const test::Thing& thing :
         {test::Thing{"rug.160x230", {2.5, 2, 0}, 0},
          test::Thing{"curtain.velvet-140", {2.5, 0.1, 0.02}, 0, Mounting::Wall},
          test::Thing{"acoustic-panel.120x60-5", {4.97, 2, 0.9}, 90, Mounting::Wall}}) {
        design::Design more = design;
        more.placements = designOf(5, 4, {thing}).placements;
        INFO(thing.component);
        CHECK(surface(sceneOf(more)) == Approx(bare));
        CHECK(sabins(sceneOf(more), 3) > sabins(sceneOf(design), 3) + 0.3);
    }
}

TEST_CASE("seats absorb as whole pieces, and unknown treatment is told")
{
    const Scene scene = sceneOf(designOf(5, 4, {{"sofa.3-seat", {2.5, 3, 0}, 180}}));
    CHECK(scene.absorbers.back().area == 0);
    CHECK(scene.absorbers.back().absorption[3] == Approx(1.65));
    design::Design design = test::emptyDesign();
    design.placements.push_back(test::placed(1, "panel", {2, 0.03, 1}, 0, Mounting::Wall));
    CHECK_FALSE(makeScene(design, test::smallCatalogue()).absorbers.back().isKnown);
}

TEST_CASE("a rectangle under a level ceiling is a box, whatever corners stand on its walls")
{
    design::Design design = test::emptyDesign(5, 4);
    CHECK(sceneOf(design).room.isBox);
    design = design::insertCorner(design, 0, Length::metres(2)).value();
    CHECK(sceneOf(design).room.isBox);
    CHECK(sceneOf(design).room.volume == Approx(50));
    CHECK_FALSE(sceneOf(test::designInLShape()).room.isBox);
    design::Design askew =
        design::moveCorner(test::emptyDesign(5, 4), 0, geometry::Point2::fromMetres({-0.4, 0}))
            .value();
    CHECK_FALSE(sceneOf(askew).room.isBox);
}

TEST_CASE("a sloped ceiling counts in volume and surface, and is no box")
{
    design::Design design = test::emptyDesign(5, 4);
    room::RoomParts parts = design.room.parts();
    parts.slopes = {{0, Length::metres(1), Angle::degrees(45)}};
    design.room = room::Room::create(parts).value();
    const Scene scene = sceneOf(design);
    CHECK_FALSE(scene.room.isBox);
    CHECK(scene.room.volume == Approx(50 - 5 * 1.5 * 1.5 / 2).epsilon(0.01));
    const double ceiling = 5 * (2.5 + 1.5 * std::sqrt(2.0));
    CHECK(scene.absorbers.at(5).area == Approx(ceiling).epsilon(0.03));
}

TEST_CASE("what no rule reads changes no aspect, and each change its own")
{
    const design::Design design = designOf(5, 4,
                                           {{"sofa.3-seat", {2.5, 3, 0}, 180},
                                            {"tower-speaker.two-way", {1, 0.5, 0}, 0},
                                            {"subwoofer.10in-sealed", {4, 0.5, 0}, 0},
                                            {"plant.fig", {0.5, 3.5, 0}, 0}});
    const auto changed = [&design](const design::Design& after) {
        const Scene one = sceneOf(design);
        const Scene other = sceneOf(after);
        return differences(one, other);
    };
    const auto edited = [&design](auto edit) {
        design::Design copy = design;
        edit(copy);
        return copy;
    };
    CHECK(changed(design) == 0);
    CHECK(changed(edited([](auto& d) {
              d.placements[0].note = "mine";
              d.placements[0].locked = true;
              d.brief.wishes = "quiet";
              d.brief.compromises.push_back({"bass.modes", "", ""});
              d.name = "other";
          })) == 0);
    CHECK(changed(edited([](auto& d) { d.brief.childAges = {4}; })) ==
          static_cast<Aspects>(Aspect::Brief));
    CHECK(changed(edited([](auto& d) { d.placements[3].position.x = Length::metres(0.6); })) ==
          static_cast<Aspects>(Aspect::Things));
    CHECK(changed(edited([](auto& d) { d.placements[2].position.x = Length::metres(3.9); })) ==
          (Aspect::Things | Aspect::Subwoofers));
    CHECK(changed(edited([](auto& d) { d.placements[1].position.x = Length::metres(0.9); })) ==
          (Aspect::Things | Aspect::Speakers | Aspect::Front));
    CHECK((changed(design::setFloorMaterial(design, "grey-carpet").value()) &
           (Aspect::Room | Aspect::Absorption)) == (Aspect::Room | Aspect::Absorption));
}

TEST_CASE("a crowd beyond all bounds is cut short, and the scene says so")
{
    std::vector<test::Thing> things;
    for (int i = 0; i < 80; ++i) {
        things.push_back({"armchair.lounge", {2, 2, 0}, 180});
        things.push_back({"tower-speaker.slim", {1, 1, 0}, 0});
    }
    const Scene scene = sceneOf(designOf(5, 4, things));
    CHECK(scene.seats.size() == mostSeats);
    CHECK(scene.speakers.size() == mostSpeakers);
    CHECK(scene.leftOut == 32);
    CHECK(assess(designOf(5, 4, things), test::genericCatalogue()).leftOut == 32);
    CHECK(assess(designOf(5, 4, {}), test::genericCatalogue()).leftOut == 0);
}
