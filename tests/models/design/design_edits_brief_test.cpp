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

TEST_CASE("what the signal board asks is held to its limits")
{
    const Design design = test::emptyDesign();
    const auto keyWith = [&design](const std::function<void(Brief&)>& change) {
        const Result<Design> edited = setBrief(design, briefWith(change));
        REQUIRE_FALSE(edited.has_value());
        CHECK(describe(edited.error()) != edited.error().key);
        return edited.error().key;
    };
    const ComponentId sofa = ComponentId::parse("sofa").value();
    const Pin pin{"pin-1", "x", "", {}, {}};
    CHECK(keyWith([](Brief& b) { b.viewers = 0; }) == "design.bad-viewers");
    CHECK(keyWith([](Brief& b) { b.viewers = 41; }) == "design.bad-viewers");
    CHECK(keyWith([](Brief& b) { b.uses.sport = 4; }) == "design.bad-use");
    CHECK(keyWith([](Brief& b) { b.uses.films = -1; }) == "design.bad-use");
    CHECK(keyWith([](Brief& b) { b.weights.price = 101; }) == "design.bad-weight");
    CHECK(keyWith([](Brief& b) { b.weights.picture = -1; }) == "design.bad-weight");
    CHECK(keyWith([](Brief& b) { b.pins = {{"pin-1", "", "", {}, {}}}; }) == "design.bad-pin");
    CHECK(keyWith([](Brief& b) { b.pins = {{"Pin!", "x", "", {}, {}}}; }) == "design.bad-pin");
    CHECK(keyWith([](Brief& b) { b.pins = {{"pin-1", "", "abc", {}, {}}}; }) == "design.bad-pin");
    CHECK(keyWith([&](Brief& b) { b.pins = {pin, pin}; }) == "design.bad-pin");
    CHECK(keyWith([&](Brief& b) { b.pins.assign(61, pin); }) == "design.too-many-pins");
    CHECK(keyWith([](Brief& b) {
              b.pins = {{"pin-1", std::string(201, 'x'), "", {}, {}}};
          }) == "design.text-too-long");
    CHECK(keyWith([&](Brief& b) { b.owned = {{sofa, 0}}; }) == "design.bad-owned");
    CHECK(keyWith([&](Brief& b) { b.owned = {{sofa, 100}}; }) == "design.bad-owned");
    CHECK(keyWith([&](Brief& b) { b.owned = {{sofa, 1}, {sofa, 1}}; }) == "design.bad-owned");
    CHECK(keyWith([&](Brief& b) { b.never.assign(501, sofa); }) == "design.too-many-never");
    CHECK(keyWith([](Brief& b) { b.givenUp = {{"", 1, "", ""}}; }) == "design.bad-given-up");
    CHECK(keyWith([](Brief& b) { b.givenUp = {{"budget", -1, "", ""}}; }) == "design.bad-given-up");
    CHECK(keyWith([](Brief& b) {
              b.givenUp = {{"budget", 1, "", std::string(301, 'x')}};
          }) == "design.text-too-long");
}

TEST_CASE("a pin gets an id of its own, is changed and removed by it")
{
    Design design = addPin(test::emptyDesign(), {"", "Armchair", "", {}, {.look = true}}).value();
    design = addPin(design, {"pin-1", "Lamp", "", {}, {}}).value();
    REQUIRE(design.brief.pins.size() == 2);
    CHECK(design.brief.pins[0].id == "pin-1");
    CHECK(design.brief.pins[1].id == "pin-2");
    Pin lamp = design.brief.pins[1];
    lamp.liked.size = true;
    design = changePin(design, lamp).value();
    CHECK(design.brief.pins[1] == lamp);
    design = removePin(design, "pin-1").value();
    REQUIRE(design.brief.pins == std::vector{lamp});
    CHECK(addPin(design, {"", "New", "", {}, {}}).value().brief.pins[1].id == "pin-3");
    CHECK(test::keyOf(removePin(design, "pin-1")) == "design.no-such-pin");
    CHECK(test::keyOf(changePin(design, {"pin-1", "x", "", {}, {}})) == "design.no-such-pin");
    CHECK(test::keyOf(addPin(design, {})) == "design.bad-pin");
    for (std::size_t i = 1; i < maximumPins; ++i) {
        design = addPin(design, {"", "x", "", {}, {}}).value();
    }
    CHECK(test::keyOf(addPin(design, {"", "x", "", {}, {}})) == "design.too-many-pins");
}

TEST_CASE("the number after a pin's id never overflows")
{
    Brief brief;
    brief.pins = {{"pin-99999999999999999999", "x", "", {}, {}}, {"pin-x", "x", "", {}, {}}};
    const Design design = setBrief(test::emptyDesign(), brief).value();
    CHECK(addPin(design, {"", "y", "", {}, {}}).value().brief.pins[2].id == "pin-1");
}

TEST_CASE("what is kept has its pieces, and what is not wanted stands there once")
{
    const ComponentId sofa = ComponentId::parse("sofa").value();
    const ComponentId rug = ComponentId::parse("rug").value();
    Design design = setOwned(test::emptyDesign(), sofa, 2).value();
    design = setOwned(design, rug, 1).value();
    design = setOwned(design, sofa, 3).value();
    CHECK(design.brief.owned == std::vector<Owned>{{sofa, 3}, {rug, 1}});
    CHECK(setOwned(design, sofa, 0).value().brief.owned == std::vector<Owned>{{rug, 1}});
    CHECK(test::keyOf(setOwned(design, sofa, -1)) == "design.bad-owned");
    design = setNever(design, sofa, true).value();
    design = setNever(design, rug, true).value();
    design = setNever(design, sofa, true).value();
    CHECK(design.brief.never == std::vector{rug, sofa});
    CHECK(setNever(design, sofa, false).value().brief.never == std::vector{rug});
    CHECK(setNever(design, ComponentId::parse("tv").value(), false).value() == design);
}

TEST_CASE("a wish is given up once, by the last amount, until it is taken back")
{
    Design design = addGivenUp(test::emptyDesign(), {"budget", 10'000, "minor", ""}).value();
    design = addGivenUp(design, {"viewers", 1, "", ""}).value();
    design = addGivenUp(design, {"budget", 20'000, "minor", "well"}).value();
    REQUIRE(design.brief.givenUp.size() == 2);
    CHECK(design.brief.givenUp[1] == GivenUp{"budget", 20'000, "minor", "well"});
    CHECK(removeGivenUp(design, "budget").value().brief.givenUp.size() == 1);
    CHECK(test::keyOf(removeGivenUp(design, "quiet")) == "design.no-such-wish");
}
