// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::design;

namespace
{

Brief briefWith(const std::function<void(Brief&)>& change)
{
    Brief brief;
    change(brief);
    return brief;
}

} // namespace

TEST_CASE("the brief's signals are held to their limits")
{
    const Design design = test::emptyDesign();
    const auto keyWith = [&design](const std::function<void(Brief&)>& change) {
        return test::keyOf(setBrief(design, briefWith(change)));
    };
    CHECK(keyWith([](Brief& b) { b.childAges = {18}; }) == "design.bad-children");
    CHECK(keyWith([](Brief& b) { b.childAges = {-1}; }) == "design.bad-children");
    CHECK(keyWith([](Brief& b) { b.childAges.assign(13, 4); }) == "design.bad-children");
    CHECK(keyWith([](Brief& b) { b.compromises = {{"", "", ""}}; }) == "design.bad-compromise");
    CHECK(keyWith([](Brief& b) {
              b.compromises = {{"a.b", "", std::string(301, 'x')}};
          }) == "design.text-too-long");
    CHECK(keyWith([](Brief& b) {
              b.compromises.assign(201, {"a.b", "", ""});
          }) == "design.too-many-compromises");
    const auto kept = setBrief(design, briefWith([](Brief& b) { b.childAges = {7, 0, 17}; }));
    REQUIRE_OK(kept);
    CHECK(kept->brief.childAges == std::vector<int>{0, 7, 17});
}

TEST_CASE("a finding is kept once, with the last note, until it is taken back")
{
    Design design = addCompromise(test::emptyDesign(), {"bass.evenness", "", "first"}).value();
    design = addCompromise(design, {"bass.evenness", "wall 1", "other"}).value();
    design = addCompromise(design, {"bass.evenness", "", "second"}).value();
    REQUIRE(design.brief.compromises.size() == 2);
    CHECK(design.brief.compromises[1].note == "second");
    design = removeCompromise(design, "bass.evenness", "").value();
    REQUIRE(design.brief.compromises.size() == 1);
    CHECK(design.brief.compromises[0].subject == "wall 1");
    CHECK(test::keyOf(removeCompromise(design, "bass.evenness", "")) ==
          "design.no-such-compromise");
}

TEST_CASE("what lies around the room and what it is built of can be said")
{
    Design design = test::emptyDesign();
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1, 1, 1);
    test::addTestOpening(design, room::OpeningKind::Door, 2, 1, 0.9, 0, 2);
    design = setWallBeyond(design, 1, room::Beyond::Neighbour, "drywall-single").value();
    CHECK(design.room.walls()[1].beyond == room::Beyond::Neighbour);
    CHECK(design.room.walls()[1].construction == "drywall-single");
    design = setSurroundings(design, {room::Beyond::Neighbour, "concrete-slab-200"},
                             {room::Beyond::OwnRoom, ""})
                 .value();
    CHECK(design.room.parts().aboveCeiling == room::Beyond::Neighbour);
    CHECK(design.room.parts().ceilingConstruction == "concrete-slab-200");
    CHECK(design.room.parts().belowFloor == room::Beyond::OwnRoom);
    const std::uint32_t window = design.room.openings()[0].id;
    design = setOpeningConstruction(design, window, "glass-double").value();
    CHECK(design.room.openings()[0].construction == "glass-double");
    CHECK(design.room.walls()[1].construction == "drywall-single");
}

TEST_CASE("a construction must be known and fit its place")
{
    Design design = test::emptyDesign();
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1, 1, 1);
    const std::uint32_t window = design.room.openings()[0].id;
    const auto wall = [&design](std::size_t index, const char* construction) {
        return test::keyOf(setWallBeyond(design, index, room::Beyond::Street, construction));
    };
    CHECK(wall(0, "straw") == "room.unknown-construction");
    CHECK(wall(0, "glass-double") == "room.unfit-construction");
    CHECK(wall(4, "brick-100") == "room.bad-wall-index");
    CHECK(test::keyOf(setSurroundings(design, {room::Beyond::Unknown, "brick-100"}, {})) ==
          "room.unfit-construction");
    CHECK(test::keyOf(setOpeningConstruction(design, window, "door-solid")) ==
          "room.unfit-construction");
    CHECK(test::keyOf(setOpeningConstruction(design, 99, "glass-double")) ==
          "room.no-such-opening");
}
