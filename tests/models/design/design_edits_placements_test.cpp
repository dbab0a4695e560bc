// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "models/design/placement_json.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::design;
using namespace bespeak::literals;
using geometry::Point3;
using test::componentId;
using test::keyOf;
using test::placementId;

namespace
{

/// A cabinet (2) with a television (3) on it, a locked sofa (1), a table (4) with a speaker on a
/// stand on it (5 on 6), and a panel on the left wall (7).
Design furnished()
{
    Design design = test::emptyDesign(5, 4);
    design.placements = {test::placed(1, "sofa", {2.5, 3, 0}, 180),
                         test::placed(2, "cabinet", {2.5, 0.3, 0}),
                         test::stoodOn(3, "tv", {2.5, 0.3, 0.5}, 2),
                         test::placed(4, "table", {2.5, 1.8, 0}),
                         test::stoodOn(5, "bookshelf", {2.7, 1.8, 1}, 6, 90),
                         test::stoodOn(6, "stand", {2.7, 1.8, 0.4}, 4),
                         test::placed(7, "panel", {0.03, 2, 0.8}, 270, Mounting::Wall)};
    design.placements[0].locked = true;
    return design;
}

const Placement& at(const Result<Design>& design, int number)
{
    REQUIRE_OK(design);
    const Placement* placement = findPlacement(*design, placementId(number));
    REQUIRE(placement != nullptr);
    return *placement;
}

Brief briefOf(std::string wishes, std::optional<Money> budget)
{
    Brief brief;
    brief.wishes = std::move(wishes);
    brief.budget = budget;
    return brief;
}

Point3 metres(double x, double y, double z)
{
    return Point3::fromMetres({x, y, z});
}

} // namespace

TEST_CASE("place adds what can be placed, its turn within one full turn")
{
    const auto catalogue = test::smallCatalogue();
    Placement tower = test::placed(9, "tower", {1, 1, 0});
    tower.turn = Angle::degrees(-90);
    tower.support = placementId(2);
    const Result<Design> edited = place(furnished(), catalogue, tower);
    REQUIRE(at(edited, 9).turn == Angle::degrees(270));
    REQUIRE_FALSE(at(edited, 9).support);
    REQUIRE(edited->placements.size() == 8);
    REQUIRE_OK(place(furnished(), catalogue, test::stoodOn(9, "tv", {}, 4)));
}

TEST_CASE("edits of placements that cannot be say why")
{
    const auto catalogue = test::smallCatalogue();
    const Design design = furnished();
    Placement fancy = test::placed(9, "sofa", {});
    fancy.options["fabric"] = "gold";
    Placement chatty = test::placed(9, "sofa", {});
    chatty.note = std::string(501, 'x');
    const Placement unsupported = test::placed(9, "tv", {}, 0, Mounting::OnTop);
    Design full = design;
    full.placements.resize(maximumPlacements, design.placements[0]);
    const auto id = placementId;
    const Point3 far = metres(0, 1001, 0);
    CountingIdSource ids(100);
    const std::vector<PlacementId> nobody{id(99)};
    const std::vector<PlacementId> sofa{id(1)};
    const std::vector<PlacementId> table{id(4)};
    struct Row {
        Result<Design> edited;
        const char* key;
    };
    const std::vector<Row> rows{
        {place(design, catalogue, test::placed(9, "no-such", {})), "design.unknown-component"},
        {place(design, catalogue, test::placed(9, "cable", {})), "design.cannot-be-placed"},
        {place(design, catalogue, test::placed(9, "panel", {})), "design.mounting-not-offered"},
        {place(full, catalogue, test::placed(9, "sofa", {})), "design.too-many-placements"},
        {place(design, catalogue, test::placed(9, "sofa", {0, 1001, 0})), "design.out-of-range"},
        {place(design, catalogue, test::placed(1, "sofa", {})), "design.duplicate-id"},
        {place(design, catalogue, fancy), "design.unknown-option"},
        {place(design, catalogue, chatty), "design.text-too-long"},
        {place(design, catalogue, unsupported), "design.needs-support"},
        {place(design, catalogue, test::stoodOn(9, "tv", {}, 99)), "design.no-such-placement"},
        {moveTo(design, id(99), {}), "design.no-such-placement"},
        {moveTo(design, id(1), {}), "design.locked"},
        {moveTo(design, id(2), far), "design.out-of-range"},
        {turnTo(design, id(99), {}), "design.no-such-placement"},
        {turnTo(design, id(1), {}), "design.locked"},
        {standOn(design, catalogue, id(99), id(2)), "design.no-such-placement"},
        {standOn(design, catalogue, id(3), id(99)), "design.no-such-placement"},
        {standOn(design, catalogue, id(1), id(2)), "design.locked"},
        {standOn(design, catalogue, id(2), id(4)), "design.mounting-not-offered"},
        {standOn(design, catalogue, id(3), id(2), 1), "design.no-such-surface"},
        {standOn(design, catalogue, id(3), id(7)), "design.no-such-surface"},
        {standOn(design, catalogue, id(3), id(3)), "design.would-carry-itself"},
        {mount(design, catalogue, id(99), Mounting::Wall, 1_m), "design.no-such-placement"},
        {mount(design, catalogue, id(1), Mounting::Floor, 0_m), "design.locked"},
        {mount(design, catalogue, id(3), Mounting::OnTop, 1_m), "design.needs-support"},
        {mount(design, catalogue, id(3), Mounting::Ceiling, 2_m), "design.mounting-not-offered"},
        {mount(design, catalogue, id(3), Mounting::Wall, 1001_m), "design.out-of-range"},
        {remove(design, nobody), "design.no-such-placement"},
        {remove(design, sofa), "design.locked"},
        {duplicate(design, nobody, {}, ids), "design.no-such-placement"},
        {duplicate(design, table, {1001_m, 0_m}, ids), "design.out-of-range"},
        {duplicate(full, table, {1_m, 0_m}, ids), "design.too-many-placements"},
        {replaceComponent(design, catalogue, id(99), componentId("tv")),
         "design.no-such-placement"},
        {replaceComponent(design, catalogue, id(1), componentId("tv")), "design.locked"},
        {replaceComponent(design, catalogue, id(2), componentId("no-such")),
         "design.unknown-component"},
        {replaceComponent(design, catalogue, id(2), componentId("panel")),
         "design.mounting-not-offered"},
        {chooseOption(design, catalogue, id(99), "fabric", "wool"), "design.no-such-placement"},
        {chooseOption(design, catalogue, id(1), "colour", "wool"), "design.unknown-option"},
        {chooseOption(design, catalogue, id(1), "fabric", "silk"), "design.unknown-option"},
        {setLocked(design, id(99), true), "design.no-such-placement"},
        {setAnchored(design, id(99), true), "design.no-such-placement"},
        {setNote(design, id(99), ""), "design.no-such-placement"},
        {setNote(design, id(1), std::string(501, 'x')), "design.text-too-long"},
        {setNote(design, id(1), "\x07"), "design.bad-text"},
        {rename(design, std::string(201, 'x')), "design.text-too-long"},
        {setBrief(design, briefOf(std::string(4001, 'x'), {})), "design.text-too-long"},
        {setBrief(design, briefOf("", Money{-1, {}})), "design.bad-budget"},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i);
        REQUIRE(keyOf(rows[i].edited) == rows[i].key);
        REQUIRE(describe(rows[i].edited.error()).find('{') == std::string::npos);
        REQUIRE(describe(rows[i].edited.error()).find(rows[i].key) == std::string::npos);
    }
}

TEST_CASE("what stands on a thing moves along, over every level")
{
    const Result<Design> edited = moveTo(furnished(), placementId(4), metres(1, 1, 0.1));
    REQUIRE(at(edited, 4).position == metres(1, 1, 0.1));
    REQUIRE(at(edited, 6).position == metres(1.2, 1, 0.5));
    REQUIRE(at(edited, 5).position == metres(1.2, 1, 1.1));
    REQUIRE(at(edited, 3) == furnished().placements[2]);
}

TEST_CASE("what stands on a thing turns with it about its middle")
{
    const Result<Design> edited = turnTo(furnished(), placementId(4), Angle::degrees(450));
    REQUIRE(at(edited, 4).turn == Angle::degrees(90));
    REQUIRE(at(edited, 6).position == metres(2.5, 2, 0.4));
    REQUIRE(at(edited, 6).turn == Angle::degrees(90));
    REQUIRE(at(edited, 5).turn == Angle::degrees(180));
    const Result<Design> back = turnTo(*edited, placementId(4), Angle());
    REQUIRE(*back == furnished());
}

TEST_CASE("a thing can be put on another, with what it carries")
{
    const auto catalogue = test::smallCatalogue();
    const Result<Design> edited =
        place(furnished(), catalogue, test::placed(8, "rack", {4, 1, 0})).and_then([&](Design d) {
            return standOn(std::move(d), catalogue, placementId(3), placementId(8), 2);
        });
    REQUIRE(at(edited, 3).position == metres(2.5, 0.3, 0.7));
    REQUIRE(at(edited, 3).support == placementId(8));
    REQUIRE(carriedBy(*edited, placementId(8)) == std::vector{placementId(3)});
    REQUIRE(carriedBy(*edited, placementId(4)).size() == 2);
}

TEST_CASE("a thing cannot stand on what stands on it")
{
    Design design = furnished();
    design.placements.push_back(test::stoodOn(8, "rack", {2, 1, 0.5}, 3));
    REQUIRE(keyOf(standOn(design, test::smallCatalogue(), placementId(3), placementId(8))) ==
            "design.would-carry-itself");
}

TEST_CASE("mount takes a thing from its support and carries along what is on it")
{
    const Result<Design> edited =
        mount(furnished(), test::smallCatalogue(), placementId(3), Mounting::Wall, 1200_mm);
    REQUIRE(at(edited, 3).mounting == Mounting::Wall);
    REQUIRE(at(edited, 3).position == metres(2.5, 0.3, 1.2));
    REQUIRE_FALSE(at(edited, 3).support);

    const Result<Design> raised =
        mount(furnished(), test::smallCatalogue(), placementId(4), Mounting::Floor, 100_mm);
    REQUIRE(at(raised, 5).position == metres(2.7, 1.8, 1.1));
}

TEST_CASE("what stood on a removed thing sinks to the floor with what it carries")
{
    const std::vector<PlacementId> table{placementId(4)};
    const Result<Design> edited = remove(furnished(), table);
    REQUIRE(edited->placements.size() == 6);
    REQUIRE(at(edited, 6).position == metres(2.7, 1.8, 0));
    REQUIRE(at(edited, 6).mounting == Mounting::Floor);
    REQUIRE_FALSE(at(edited, 6).support);
    REQUIRE(at(edited, 5).position == metres(2.7, 1.8, 0.6));
    REQUIRE(at(edited, 5).support == placementId(6));

    const std::vector<PlacementId> both{placementId(4), placementId(6), placementId(4)};
    const Result<Design> less = remove(furnished(), both);
    REQUIRE(less->placements.size() == 5);
    REQUIRE(at(less, 5).position == metres(2.7, 1.8, 0));
}

TEST_CASE("copies stand beside their originals, on copies of what carries them")
{
    CountingIdSource ids(0x100);
    const std::vector<PlacementId> which{placementId(1), placementId(4), placementId(3)};
    const Result<Design> edited = duplicate(furnished(), which, {300_mm, 0_m}, ids);
    REQUIRE_OK(edited);
    REQUIRE(edited->placements.size() == 12);
    const Placement* copies = &edited->placements[7];
    REQUIRE(copies[0].component == componentId("sofa"));
    REQUIRE_FALSE(copies[0].locked);
    REQUIRE(copies[0].position == metres(2.8, 3, 0));
    REQUIRE(copies[1].support == placementId(2)); // the cabinet was not copied
    REQUIRE(copies[3].support == copies[4].id);
    REQUIRE(copies[4].support == copies[2].id);
}

TEST_CASE("another component takes the place: centre, back or top stays")
{
    const auto catalogue = test::smallCatalogue();
    const Result<Design> table =
        replaceComponent(furnished(), catalogue, placementId(4), componentId("cabinet"));
    REQUIRE(at(table, 4).position == metres(2.5, 1.8, 0));
    REQUIRE(at(table, 6).position == metres(2.7, 1.8, 0.5));
    REQUIRE(at(table, 5).position == metres(2.7, 1.8, 1.1));

    // From 6 cm deep to 10: 2 cm further from the left wall; from 1.2 m high to 2.2: 0.5 m lower.
    const Result<Design> panel =
        replaceComponent(furnished(), catalogue, placementId(7), componentId("curtain"));
    REQUIRE(at(panel, 7).position == metres(0.05, 2, 0.3));

    const Result<Design> rug =
        replaceComponent(furnished(), catalogue, placementId(4), componentId("rug"));
    REQUIRE(at(rug, 6).position == metres(2.7, 1.8, 0));
    REQUIRE(at(rug, 6).mounting == Mounting::Floor);
    REQUIRE(at(rug, 5).support == placementId(6));
}

TEST_CASE("options of a replaced component that the new one lacks are forgotten")
{
    const auto catalogue = test::smallCatalogue();
    const auto chosen =
        chooseOption(furnished(), catalogue, placementId(1), "fabric", "wool")
            .and_then([](Design d) { return setLocked(std::move(d), placementId(1), false); });
    REQUIRE(at(chosen, 1).options.at("fabric") == "wool");
    const auto replaced =
        replaceComponent(*chosen, catalogue, placementId(1), componentId("plant"));
    REQUIRE(at(replaced, 1).options.empty());
}

TEST_CASE("a locked thing can be annotated, recoloured and unlocked")
{
    const auto catalogue = test::smallCatalogue();
    const Result<Design> edited =
        setNote(furnished(), placementId(1), "Mine.")
            .and_then([&](Design d) {
                return chooseOption(std::move(d), catalogue, placementId(1), "fabric", "grey");
            })
            .and_then([](Design d) { return setLocked(std::move(d), placementId(1), false); })
            .and_then([](Design d) { return moveTo(std::move(d), placementId(1), Point3()); });
    REQUIRE(at(edited, 1).note == "Mine.");
    REQUIRE(at(edited, 1).position == Point3());
}

TEST_CASE("a thing is held to the wall, also where it is locked, and files remember it")
{
    const Result<Design> held = setAnchored(furnished(), placementId(1), true);
    REQUIRE(at(held, 1).anchored);
    REQUIRE(at(held, 1).locked);
    REQUIRE_FALSE(at(held, 2).anchored);
    const nlohmann::json written = formatPlacement(at(held, 1));
    std::optional<Error> problem;
    const auto read = parsePlacement(JsonFields(written, "placement", problem));
    REQUIRE(read == at(held, 1));
    REQUIRE_FALSE(formatPlacement(at(held, 2)).contains("anchored"));
    REQUIRE_FALSE(at(setAnchored(*held, placementId(1), false), 1).anchored);
}

TEST_CASE("name and brief")
{
    const Brief brief = briefOf("Quiet.", Money{100'000, {}});
    const Result<Design> edited = rename(furnished(), "Den").and_then([&](Design d) {
        return setBrief(std::move(d), brief);
    });
    REQUIRE(edited.value().name == "Den");
    REQUIRE(edited->brief == brief);
}
