// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/entry.h"
#include "models/design/design_file.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/small_catalogue.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::community;
using bespeak::test::smallCatalogue;

namespace
{

const EntryChoice choice{
    test::handleOf(1), {2026, 47}, "DE-80", EntryTitle::FamilyRoom, {NeedTag::Films}};

/// A design full of what nobody else may know.
design::Design personalDesign()
{
    design::Design design = test::emptyDesign(4.87, 3.61);
    design.name = "Familie Mustermann-Geheim";
    test::addTestOpening(design, room::OpeningKind::Window, 2, 1.137, 1.293, 0.871, 1.319);
    design.placements = {test::placed(1, "sofa", {2.43, 2.9, 0}, 180),
                         test::placed(2, "tv", {2.43, 0.06, 0.93}, 0, catalogue::Mounting::Wall)};
    design.placements[0].note = "Omas geheimes Sofa";
    design.brief.wishes = "Bitte klingeln bei Mustermann";
    design.brief.budget = Money{734'561, Currency{}};
    design.brief.childAges = {3, 11};
    design.brief.usesWheelchair = true;
    design.brief.sleeper = design::Sleeper::Neighbour;
    design::Pin pin;
    pin.id = "pin-1";
    pin.title = "Foto vom Wohnzimmer";
    pin.picture = sha256("photo").text();
    design.brief.pins = {pin};
    design.brief.compromises = {{"noise", "", "Nachbar Meier beschwert sich"}};
    return design;
}

} // namespace

TEST_CASE("of a design leaves only what may be seen")
{
    const auto entry = makeEntry(personalDesign(), smallCatalogue(), choice);
    REQUIRE(entry);
    const std::string text = formatEntry(*entry).dump();
    for (const char* planted :
         {"Mustermann", "Geheim", "geheim",  "Omas",  "klingeln", "734561",  "7345", "Foto",
          "Meier",      "pin-1",  "wheel",   "noise", "1137",     "1293",    "871",  "1319",
          "4870",       "3610",   "sleeper", "ages",  "budget",   "opening", "note", "name"}) {
        INFO(planted);
        CHECK(text.find(planted) == std::string::npos);
    }
    CHECK(text.find(sha256("photo").text()) == std::string::npos);
    CHECK(entry->width == 10);
    CHECK(entry->depth == 7);
    CHECK(entry->height == 5);
}

TEST_CASE("two rooms that round to the same look the same")
{
    auto small = test::emptyDesign(4.80, 3.60);
    auto large = test::emptyDesign(5.20, 3.70);
    small.placements = {test::placed(1, "sofa", {2.4, 1.8, 0}, 181)};
    large.placements = {test::placed(9, "sofa", {2.6, 1.85, 0}, 178)};
    CHECK(makeEntry(small, smallCatalogue(), choice) == makeEntry(large, smallCatalogue(), choice));
}

TEST_CASE("an entry says the same after it was written and read")
{
    const auto entry = makeEntry(personalDesign(), smallCatalogue(), choice);
    REQUIRE(entry);
    CHECK(parseEntry(formatEntry(*entry)) == entry);
}

TEST_CASE("an entry with anything more in it is refused")
{
    const auto entry = makeEntry(personalDesign(), smallCatalogue(), choice);
    REQUIRE(entry);
    const nlohmann::json good = formatEntry(*entry);
    struct Row {
        const char* pointer;
        nlohmann::json value;
    };
    const auto row = GENERATE(values<Row>({{"/name", "Mustermann"},
                                           {"/things/0/note", "Omas Sofa"},
                                           {"/things/0/locked", true},
                                           {"/published_at", "2026-11-22T10:00:00Z"},
                                           {"/needs/0", "wheelchair"},
                                           {"/region", "DE-80331"},
                                           {"/region", "Mustermann"},
                                           {"/title", "Mustermanns Kino"},
                                           {"/width", 4.87},
                                           {"/width", 31},
                                           {"/handle", "Mustermann"},
                                           {"/cohort", "2026-11-22"},
                                           {"/things/0/x", -1}}));
    nlohmann::json bad = good;
    bad[nlohmann::json::json_pointer(row.pointer)] = row.value;
    INFO(row.pointer);
    const auto read = parseEntry(bad);
    REQUIRE_FALSE(read);
    CHECK(read.error().key == "community.entry-unreadable");
}

TEST_CASE("a component of the customer's own making is not shown")
{
    auto design = personalDesign();
    SECTION("an unknown one")
    {
        design.placements[0].component = test::componentId("mustermann.sofa");
    }
    SECTION("an unknown value of an option")
    {
        design.placements[0].options["fabric"] = "mustermann";
    }
    const auto entry = makeEntry(design, smallCatalogue(), choice);
    REQUIRE_FALSE(entry);
    CHECK(entry.error().key == "community.unknown-component");
}

TEST_CASE("an empty room is not shown, nor a region without consent")
{
    const auto entry = makeEntry(test::emptyDesign(), smallCatalogue(), choice);
    REQUIRE_FALSE(entry);
    CHECK(entry.error().key == "community.empty-design");
    CHECK(shownRegion("DE-80", true) == "DE-80");
    CHECK(shownRegion("DE-80", false) == "DE");
    CHECK(shownRegion("DE-80331", true) == "DE");
}

TEST_CASE("an entry can be looked at as a design")
{
    const auto entry = makeEntry(personalDesign(), smallCatalogue(), choice);
    REQUIRE(entry);
    const design::Design shown = showEntry(*entry, smallCatalogue());
    REQUIRE(shown.placements.size() == 2);
    CHECK(shown.room.openings().empty());
    CHECK(shown.name.empty());
    CHECK(shown.placements[0].component.text() == "sofa");
    CHECK(shown.placements[1].position.z.inMetres() == Approx(0.93));
}
