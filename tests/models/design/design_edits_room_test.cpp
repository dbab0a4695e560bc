// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/room/room_shape.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::design;
using namespace bespeak::literals;
using geometry::Vec2;
using room::Certainty;
using test::keyOf;

namespace
{

/// 5 x 4 m with a window in the front wall (1–2 m) and a door in the right wall (0.5–1.4 m).
Design designWithOpenings()
{
    Design design = test::emptyDesign(5, 4);
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1, 0.9, 1.2);
    test::addTestOpening(design, room::OpeningKind::Door, 1, 0.5, 0.9, 0, 2);
    return design;
}

Design designFrom(const std::vector<Vec2>& corners)
{
    Design design = test::emptyDesign();
    room::RoomParts parts = design.room.parts();
    parts.corners.clear();
    for (const Vec2 corner : corners) {
        parts.corners.push_back(geometry::Point2::fromMetres(corner));
    }
    parts.walls.assign(corners.size(), parts.walls.front());
    design.room = room::Room::create(parts).value();
    return design;
}

void requireCorners(const Result<Design>& edited, const std::vector<Vec2>& corners)
{
    REQUIRE_OK(edited);
    REQUIRE(edited->room.corners().size() == corners.size());
    for (std::size_t i = 0; i < corners.size(); ++i) {
        INFO("corner " << i);
        REQUIRE(edited->room.corners()[i] == geometry::Point2::fromMetres(corners[i]));
    }
}

const std::vector<Vec2> lShape{{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 5}, {0, 5}};

} // namespace

TEST_CASE("a rectangle whose wall gets a length stays a rectangle")
{
    const Design design = test::emptyDesign(5, 4);
    struct Row {
        std::size_t wall;
        Length length;
        std::vector<Vec2> corners;
    };
    const auto row = GENERATE(values<Row>({
        {0, 6_m, {{0, 0}, {6, 0}, {6, 4}, {0, 4}}},
        {0, 3500_mm, {{0, 0}, {3.5, 0}, {3.5, 4}, {0, 4}}},
        {1, 3_m, {{0, 0}, {5, 0}, {5, 3}, {0, 3}}},
        {2, 6_m, {{-1, 0}, {5, 0}, {5, 4}, {-1, 4}}},
        {3, 5_m, {{0, -1}, {5, -1}, {5, 4}, {0, 4}}},
    }));
    INFO("wall " << row.wall);
    const Result<Design> edited = setWallLength(design, row.wall, row.length, Certainty::Measured);
    requireCorners(edited, row.corners);
    REQUIRE(wallLength(edited->room, row.wall) == row.length);
    REQUIRE(edited->room.walls()[row.wall].certainty == Certainty::Measured);
    REQUIRE(edited->room.walls()[(row.wall + 2) % 4].certainty == Certainty::Measured);
    REQUIRE(edited->room.walls()[(row.wall + 1) % 4].certainty == Certainty::Typed);
}

TEST_CASE("other walls keep their directions when a wall gets a length")
{
    struct Row {
        const char* what;
        std::vector<Vec2> before;
        std::size_t wall;
        Length length;
        std::vector<Vec2> after;
    };
    const auto row = GENERATE_REF(values<Row>({
        {"an L's front", lShape, 0, 5_m, {{0, 0}, {5, 0}, {5, 2}, {2, 2}, {2, 5}, {0, 5}}},
        {"an L's notch", lShape, 2, 3_m, {{0, 0}, {4, 0}, {4, 2}, {1, 2}, {1, 5}, {0, 5}}},
        {"a straight corner square with it",
         {{0, 0}, {4, 0}, {4, 1}, {4, 3}, {0, 3}},
         0,
         5_m,
         {{0, 0}, {5, 0}, {5, 1}, {5, 3}, {0, 3}}},
        {"a straight corner in the wall's own line",
         {{0, 0}, {2, 0}, {4, 0}, {4, 3}, {0, 3}},
         0,
         3_m,
         {{0, 0}, {3, 0}, {4, 0}, {4, 3}, {0, 3}}},
        {"a slanted neighbour slides along the wall after it",
         {{0, 0}, {4, 0}, {6, 2}, {0, 2}},
         0,
         5_m,
         {{0, 0}, {5, 0}, {7, 2}, {0, 2}}},
        {"a triangle", {{0, 0}, {4, 0}, {0, 4}}, 0, 3_m, {{0, 0}, {3, 0}, {0, 3}}},
    }));
    INFO(row.what);
    requireCorners(setWallLength(designFrom(row.before), row.wall, row.length, Certainty::Typed),
                   row.after);
}

TEST_CASE("a typed length is known even where it was right already")
{
    const Result<Design> edited =
        setWallLength(test::emptyDesign(5, 4), 0, 5_m, Certainty::Measured);
    REQUIRE(edited.value().room.walls()[0].certainty == Certainty::Measured);
    REQUIRE(edited.value().room.walls()[2].certainty == Certainty::Typed);
}

TEST_CASE("a wall that moves takes its neighbours along in their directions")
{
    struct Row {
        const char* what;
        std::vector<Vec2> before;
        std::size_t wall;
        Length distance;
        std::vector<Vec2> after;
    };
    const auto row = GENERATE_REF(values<Row>({
        {"out", {{0, 0}, {4, 0}, {4, 3}, {0, 3}}, 0, 1_m, {{0, -1}, {4, -1}, {4, 3}, {0, 3}}},
        {"in",
         {{0, 0}, {4, 0}, {4, 3}, {0, 3}},
         1,
         Length::millimetres(-500),
         {{0, 0}, {3.5, 0}, {3.5, 3}, {0, 3}}},
        {"an L's notch", lShape, 2, 1_m, {{0, 0}, {4, 0}, {4, 3}, {2, 3}, {2, 5}, {0, 5}}},
        {"slanted neighbours",
         {{0, 0}, {4, 0}, {3, 1}, {1, 1}},
         2,
         Length::millimetres(-500),
         {{0, 0}, {4, 0}, {3.5, 0.5}, {0.5, 0.5}}},
    }));
    INFO(row.what);
    requireCorners(moveWall(designFrom(row.before), row.wall, row.distance), row.after);
}

TEST_CASE("walls that cannot move say why")
{
    const Design rectangle = test::emptyDesign(5, 4);
    const Design straight = designFrom({{0, 0}, {2, 0}, {4, 0}, {4, 3}, {0, 3}});
    struct Row {
        Result<Design> edited;
        const char* key;
    };
    const std::vector<Row> rows{
        {moveWall(straight, 0, 1_m), "room.wall-cannot-move"},
        {moveWall(straight, 1, 1_m), "room.wall-cannot-move"},
        {moveWall(rectangle, 0, -4_m), "room.walls-cross"},
        {moveWall(rectangle, 0, -5_m), "room.walls-cross"},
        {moveWall(rectangle, 0, -3'970_mm), "room.wall-too-short"},
        {moveWall(rectangle, 0, 500_m), "room.too-large"},
        {moveWall(rectangle, 0, Length::micrometres(INT64_MIN + 1)), "room.too-large"},
        {moveWall(rectangle, 4, 1_m), "room.bad-wall-index"},
        {setWallLength(rectangle, 4, 1_m, Certainty::Typed), "room.bad-wall-index"},
        {setWallLength(rectangle, 0, 49_mm, Certainty::Typed), "room.wall-too-short"},
        {setWallLength(rectangle, 0, -5_m, Certainty::Typed), "room.wall-too-short"},
        {setWallLength(rectangle, 0, 201_m, Certainty::Typed), "room.too-large"},
        {setWallLength(designFrom(lShape), 0, 1_m, Certainty::Typed), "room.walls-cross"},
        {moveCorner(rectangle, 4, {1_m, 1_m}), "room.no-such-corner"},
        {moveCorner(rectangle, 0, {6_m, 5_m}), "room.walls-cross"},
        {moveCorner(rectangle, 0, {Length::micrometres(INT64_MAX), 0_m}), "room.too-large"},
        {moveCorner(rectangle, 0, {4'990_mm, 0_m}), "room.wall-too-short"},
        {insertCorner(rectangle, 9, 1_m), "room.bad-wall-index"},
        {insertCorner(rectangle, 0, 5_m), "room.wall-too-short"},
        {insertCorner(rectangle, 0, 20_mm), "room.wall-too-short"},
        {removeCorner(rectangle, 4), "room.no-such-corner"},
        {removeCorner(designFrom({{0, 0}, {4, 0}, {0, 4}}), 0), "room.too-few-corners"},
        {setCeilingHeight(rectangle, 500_mm, Certainty::Typed), "room.ceiling-height"},
        {setWallThickness(rectangle, 0, 2_m), "room.wall-thickness"},
        {setWallThickness(rectangle, 7, 100_mm), "room.bad-wall-index"},
        {setWallMaterial(rectangle, 0, "marzipan"), "room.unknown-material"},
        {setWallMaterial(rectangle, 0, "oak-floor"), "room.unfit-material"},
        {setFloorMaterial(rectangle, "brick"), "room.unfit-material"},
        {setCeilingMaterial(rectangle, "oak-floor"), "room.unfit-material"},
        {renameRoom(rectangle, std::string(201, 'x')), "room.text-too-long"},
        {removeOpening(rectangle, 1), "room.no-such-opening"},
        {changeOpening(rectangle, {}), "room.no-such-opening"},
        {addOpening(rectangle, {}), "room.opening-size"},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i);
        REQUIRE(keyOf(rows[i].edited) == rows[i].key);
        REQUIRE(describe(rows[i].edited.error()).find('{') == std::string::npos);
        REQUIRE(describe(rows[i].edited.error()).find(rows[i].key) == std::string::npos);
    }
}

TEST_CASE("walls whose length changes unasked are only estimated")
{
    const Result<Design> moved = moveWall(test::emptyDesign(5, 4), 0, 1_m);
    REQUIRE_OK(moved);
    REQUIRE(moved->room.walls()[0].certainty == Certainty::Typed);
    REQUIRE(moved->room.walls()[1].certainty == Certainty::Estimated);
    REQUIRE(moved->room.walls()[3].certainty == Certainty::Estimated);
}

TEST_CASE("openings stay where they are when a wall's other end moves")
{
    const Result<Design> moved = moveWall(designWithOpenings(), 0, 1_m);
    REQUIRE_OK(moved);
    REQUIRE(findOpening(moved->room, 1)->offset == 1_m);
    // The right wall now begins a metre further to the front: the door has not moved.
    REQUIRE(findOpening(moved->room, 2)->offset == 1500_mm);
}

TEST_CASE("an opening that no longer fits is shifted, then narrowed")
{
    const Design design = designWithOpenings();
    const auto shifted = setWallLength(design, 0, 1800_mm, Certainty::Typed);
    REQUIRE(findOpening(shifted.value().room, 1)->offset == 800_mm);
    REQUIRE(findOpening(shifted.value().room, 1)->width == 1_m);
    const auto narrowed = setWallLength(design, 0, 700_mm, Certainty::Typed);
    REQUIRE(findOpening(narrowed.value().room, 1)->offset == 0_mm);
    REQUIRE(findOpening(narrowed.value().room, 1)->width == 700_mm);
}

TEST_CASE("several openings of a wall stay in order and apart when it gets short")
{
    Design design = test::emptyDesign(5, 4);
    test::addTestOpening(design, room::OpeningKind::Window, 0, 3, 1, 0.9, 1.2);
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1, 0.9, 1.2);
    const Result<Design> shifted = setWallLength(design, 0, 2500_mm, Certainty::Typed);
    REQUIRE_OK(shifted);
    REQUIRE(findOpening(shifted->room, 1)->offset == 1500_mm);
    REQUIRE(findOpening(shifted->room, 2)->offset == 500_mm);
    const Result<Design> narrowed = setWallLength(design, 0, 1_m, Certainty::Typed);
    REQUIRE_OK(narrowed);
    REQUIRE(findOpening(narrowed->room, 1)->width == 500_mm);
    REQUIRE(findOpening(narrowed->room, 2)->width == 500_mm);
    REQUIRE(keyOf(setWallLength(design, 0, 150_mm, Certainty::Typed)) == "room.opening-size");
}

TEST_CASE("openings come down with the ceiling, then get lower")
{
    const Design design = designWithOpenings();
    const auto lower = setCeilingHeight(design, 1800_mm, Certainty::Measured);
    REQUIRE_OK(lower);
    REQUIRE(findOpening(lower->room, 1)->sill == 600_mm);
    REQUIRE(findOpening(lower->room, 1)->height == 1200_mm);
    REQUIRE(findOpening(lower->room, 2)->height == 1800_mm);
    REQUIRE(lower->room.ceilingCertainty() == Certainty::Measured);
}

TEST_CASE("a corner goes where it is moved, openings in its walls with it")
{
    const Result<Design> moved = moveCorner(designWithOpenings(), 1, {6_m, 500_mm});
    REQUIRE_OK(moved);
    REQUIRE(moved->room.corners()[1] == geometry::Point2{6_m, 500_mm});
    REQUIRE(findOpening(moved->room, 1)->offset == 1_m);
    // The door keeps its distance of 2.6 m from the end that stayed.
    const room::Opening& door = *findOpening(moved->room, 2);
    REQUIRE(wallLength(moved->room, 1) - door.offset - door.width == 2600_mm);
}

TEST_CASE("a corner can be put in and taken out again")
{
    const Design design = designWithOpenings();
    const Result<Design> inserted = insertCorner(design, 0, 2500_mm);
    requireCorners(inserted, {{0, 0}, {2.5, 0}, {5, 0}, {5, 4}, {0, 4}});
    REQUIRE(findOpening(inserted->room, 1)->wall == 0);
    REQUIRE(findOpening(inserted->room, 2)->wall == 2);
    const Result<Design> removed = removeCorner(*inserted, 1);
    requireCorners(removed, {{0, 0}, {5, 0}, {5, 4}, {0, 4}});
    REQUIRE(removed->room.openings() == design.room.openings());
}

TEST_CASE("an opening behind a new corner belongs to the new wall; across it the corner is refused")
{
    const Design design = designWithOpenings();
    const Result<Design> inserted = insertCorner(design, 0, 800_mm);
    REQUIRE_OK(inserted);
    REQUIRE(findOpening(inserted->room, 1)->wall == 1);
    REQUIRE(findOpening(inserted->room, 1)->offset == 200_mm);
    REQUIRE(keyOf(insertCorner(design, 0, 1500_mm)) == "room.opening-outside-wall");
}

TEST_CASE("removing corner 0 joins the last wall and the first")
{
    const Design design = insertCorner(designWithOpenings(), 3, 2_m).value();
    const Design turned = [&] {
        Design other = design;
        room::RoomParts parts = design.room.parts();
        std::rotate(parts.corners.begin(), parts.corners.begin() + 4, parts.corners.end());
        std::rotate(parts.walls.begin(), parts.walls.begin() + 4, parts.walls.end());
        for (room::Opening& opening : parts.openings) {
            opening.wall += 1;
        }
        other.room = room::Room::create(parts).value();
        return other;
    }();
    const Result<Design> removed = removeCorner(turned, 0);
    requireCorners(removed, {{0, 0}, {5, 0}, {5, 4}, {0, 4}});
    REQUIRE(removed->room.openings() == designWithOpenings().room.openings());
}

TEST_CASE("a slope follows its wall when corners come and go")
{
    Design design = test::emptyDesign(5, 4);
    room::RoomParts parts = design.room.parts();
    parts.slopes = {{1, 1_m, Angle::degrees(45)}};
    design.room = room::Room::create(parts).value();
    const Result<Design> halved = insertCorner(design, 1, 2_m);
    REQUIRE_OK(halved);
    REQUIRE(halved->room.slopes().size() == 2);
    REQUIRE(volume(halved->room) == Approx(volume(design.room)));
    const Result<Design> joined = removeCorner(*halved, 2);
    REQUIRE_OK(joined);
    REQUIRE(joined->room.slopes() == design.room.slopes());
}

TEST_CASE("surfaces, openings and names are changed and nothing else")
{
    const Design design = designWithOpenings();
    Design wanted = design;
    room::RoomParts parts = design.room.parts();
    parts.name = "Den";
    parts.floorMaterial = "grey-carpet";
    parts.ceilingMaterial = "dark-ceiling";
    parts.walls[2].material = "brick";
    parts.walls[2].thickness = 365_mm;
    parts.openings[0].width = 1200_mm;
    parts.openings.push_back({3, room::OpeningKind::Passage, 2, 0_mm, 1_m, 0_mm, 2_m});
    wanted.room = room::Room::create(parts).value();

    room::Opening passage = parts.openings[2];
    passage.id = 77;
    const Result<Design> edited =
        renameRoom(design, "Den")
            .and_then([](Design d) { return setFloorMaterial(std::move(d), "grey-carpet"); })
            .and_then([](Design d) { return setCeilingMaterial(std::move(d), "dark-ceiling"); })
            .and_then([](Design d) { return setWallMaterial(std::move(d), 2, "brick"); })
            .and_then([](Design d) { return setWallThickness(std::move(d), 2, 365_mm); })
            .and_then([&](Design d) { return changeOpening(std::move(d), parts.openings[0]); })
            .and_then([&](Design d) { return addOpening(std::move(d), passage); });
    REQUIRE_OK(edited);
    REQUIRE(*edited == wanted);
    REQUIRE(removeOpening(*edited, 3).value().room.openings().size() == 2);
    REQUIRE(replaceRoom(*edited, design.room).value() == design);
}
