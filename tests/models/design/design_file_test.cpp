// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_file.h"

#include "models/base/zip_gate.h"
#include "models/base/zip_writer.h"
#include "models/design/design_edits.h"
#include "tests/models/design/rich_design.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>
#include <random>

using namespace bespeak;
using namespace bespeak::design;
using nlohmann::json;

namespace
{

std::string text(const DesignFile& file)
{
    return formatDesign(file.design, file.remembered);
}

/// The rich design with one value of its JSON replaced.
Result<DesignFile> parsedWith(const char* pointer, const json& value)
{
    json changed = json::parse(text(test::richDesignFile()));
    changed[json::json_pointer(pointer)] = value;
    return parseDesign(changed.dump());
}

DesignFile withoutThumbnail()
{
    DesignFile file = test::richDesignFile();
    file.thumbnailPng.clear();
    return file;
}

} // namespace

TEST_CASE("a design is the same after writing and reading")
{
    REQUIRE(parseDesign(text(withoutThumbnail())).value() == withoutThumbnail());
    REQUIRE(parseDesign(text({})).value() == DesignFile());
}

TEST_CASE("a design file is the same after packing and unpacking")
{
    const Result<DesignFile> opened = unpackDesign(packDesign(test::richDesignFile()));
    REQUIRE_OK(opened);
    REQUIRE(*opened == test::richDesignFile());
}

TEST_CASE("design.json says what it is first, and holds no fractions")
{
    const std::string written = text(test::richDesignFile());
    REQUIRE(written.starts_with("{\n \"format\": \"bespeak-design\",\n \"version\": 3,\n"));
    const auto hasNoFraction = [](int, json::parse_event_t, const json& value) {
        REQUIRE_FALSE(value.is_number_float());
        return true;
    };
    REQUIRE(json::parse(written, hasNoFraction).is_object());
}

TEST_CASE("a bad field of a design is named with its place")
{
    struct Row {
        const char* pointer;
        json value;
        const char* place;
    };
    const auto row = GENERATE(values<Row>({
        {"/name", std::string(201, 'x'), "name"},
        {"/name", "bell\x07", "name"},
        {"/version", 1.0, "version"},
        {"/version", 0, "version"},
        {"/version", "1", "version"},
        {"/brief", 3, "brief"},
        {"/brief/wishes", std::string(4001, 'x'), "brief.wishes"},
        {"/brief/budget/minor", -1, "brief.budget.minor"},
        {"/brief/budget/currency", "XYZ", "brief.budget.currency"},
        {"/brief/budget_is_firm", 1, "brief.budget_is_firm"},
        {"/catalogue/hash", "abc", "catalogue.hash"},
        {"/catalogue/price_date", "2026-02-30", "catalogue.price_date"},
        {"/room", "none", "room"},
        {"/room/corners/1/0", 0.5, "room.corners[1]"},
        {"/placements", json::object(), "placements"},
        {"/placements/3/turn", 360'000'000, "placements[3].turn"},
        {"/placements/3/turn", -1, "placements[3].turn"},
        {"/placements/3/turn", 90.5, "placements[3].turn"},
        {"/placements/0/id", "1", "placements[0].id"},
        {"/placements/2/id", "00000000-0000-0000-0000-000000000001", "placements[2].id"},
        {"/placements/1/component", "No Such!", "placements[1].component"},
        {"/placements/1/position", json::array({1, 2}), "placements[1].position"},
        {"/placements/1/position/2", 1'000'000'001, "placements[1].position[2]"},
        {"/placements/1/position/2", "0", "placements[1].position[2]"},
        {"/placements/1/mounting", "glued", "placements[1].mounting"},
        {"/placements/1/support", 2, "placements[1].support"},
        {"/placements/0/options", json::array(), "placements[0].options"},
        {"/placements/0/options/fabric", 7, "placements[0].options"},
        {"/placements/2/locked", "yes", "placements[2].locked"},
        {"/placements/0/note", std::string(501, 'x'), "placements[0].note"},
        {"/placements/4", nullptr, "placements[4]"},
        {"/components/0/size/width", "wide", "components[0].size.width"},
        {"/components/1", 5, "components[1]"},
    }));
    const Result<DesignFile> parsed = parsedWith(row.pointer, row.value);
    INFO(row.pointer << " = " << row.value.dump());
    REQUIRE(test::keyOf(parsed) == "design-file.bad-field");
    REQUIRE(parsed.error().fact("place") == row.place);
    REQUIRE(describe(parsed.error()).find(row.place) != std::string::npos);
}

TEST_CASE("what is no design of ours is refused in words")
{
    REQUIRE(test::keyOf(parseDesign("")) == "design-file.not-json");
    REQUIRE(test::keyOf(parseDesign("{\"format\":")) == "design-file.not-json");
    REQUIRE(test::keyOf(parseDesign(std::string(100'000, '['))) == "design-file.not-json");
    REQUIRE(test::keyOf(parseDesign("[]")) == "design-file.wrong-type");
    REQUIRE(test::keyOf(parseDesign("{}")) == "design-file.wrong-type");
    REQUIRE(test::keyOf(parsedWith("/format", "other")) == "design-file.wrong-type");
    REQUIRE(test::keyOf(parsedWith("/room/walls", json::array())) == "room.bad-wall-index");
}

TEST_CASE("a newer format is refused with both versions")
{
    const Result<DesignFile> parsed = parsedWith("/version", 7);
    REQUIRE(test::keyOf(parsed) == "design-file.newer-version");
    REQUIRE(describe(parsed.error()) == "This design was saved by a newer Bespeak (format 7); this "
                                        "one reads up to 3.");
}

TEST_CASE("what a newer program adds within the version is ignored")
{
    REQUIRE(parsedWith("/added", json::array({1.5, nullptr})).value() == withoutThumbnail());
    REQUIRE(parsedWith("/placements/0/added", 1.5).value() == withoutThumbnail());
}

TEST_CASE("too many placements are refused")
{
    const json placement = json::parse(text(test::richDesignFile()))["placements"][0];
    json many = json::array();
    for (int i = 0; i < 10'001; ++i) {
        many.push_back(placement);
    }
    const Result<DesignFile> parsed = parsedWith("/placements", many);
    REQUIRE(test::keyOf(parsed) == "design-file.bad-field");
    REQUIRE(parsed.error().fact("place") == "placements");
}

TEST_CASE("a support that is gone is forgotten and the thing stays where it is")
{
    const Result<DesignFile> parsed =
        parsedWith("/placements/1/support", "00000000-0000-0000-0000-0000000000ff");
    REQUIRE_OK(parsed);
    const Placement& television = parsed->design.placements[1];
    REQUIRE_FALSE(television.support);
    REQUIRE(television.mounting == catalogue::Mounting::Floor);
    REQUIRE(television.position == test::richDesignFile().design.placements[1].position);
}

TEST_CASE("supports that go round in a circle are broken up")
{
    DesignFile file;
    file.design.placements = {test::stoodOn(1, "tv", {}, 3), test::stoodOn(2, "tv", {}, 1),
                              test::stoodOn(3, "tv", {}, 2), test::stoodOn(4, "tv", {}, 4)};
    const Result<DesignFile> parsed = parseDesign(text(file));
    REQUIRE_OK(parsed);
    for (const Placement& placement : parsed->design.placements) {
        const auto carried = carriedBy(parsed->design, placement.id);
        REQUIRE(std::ranges::find(carried, placement.id) == carried.end());
    }
    REQUIRE(parsed->design.placements[0].support.has_value() +
                parsed->design.placements[1].support.has_value() +
                parsed->design.placements[2].support.has_value() ==
            2);
    REQUIRE_FALSE(parsed->design.placements[3].support);
}

TEST_CASE("a thumbnail that is no picture or too large is left out")
{
    DesignFile file = test::richDesignFile();
    file.thumbnailPng = "GIF89a";
    REQUIRE(unpackDesign(packDesign(file)).value() == withoutThumbnail());
    file.thumbnailPng = "\x89PNG\r\n\x1A\n" + std::string(4 * 1024 * 1024, 'x');
    REQUIRE(unpackDesign(packDesign(file)).value() == withoutThumbnail());
}

TEST_CASE("a file remembers what is pinned or kept though it stands nowhere")
{
    Design design;
    design.brief.owned = {{ComponentId::parse("tv").value(), 1}};
    design.brief.pins = {{"pin-1", "", "", ComponentId::parse("sofa").value(), {}},
                         {"pin-2", "a thing", "", {}, {}}};
    const auto used = usedComponents(design, test::smallCatalogue());
    REQUIRE(used.size() == 2);
    CHECK(used[0].id.text() == "sofa");
    CHECK(used[1].id.text() == "tv");
}

TEST_CASE("usedComponents lists each component once in the order of ids")
{
    Design design;
    design.placements = {test::placed(1, "tv", {}), test::placed(2, "sofa", {}),
                         test::placed(3, "tv", {}), test::placed(4, "gone", {})};
    const auto used = usedComponents(design, test::smallCatalogue());
    REQUIRE(used.size() == 2);
    REQUIRE(used[0].id.text() == "sofa");
    REQUIRE(used[1].id.text() == "tv");
}

TEST_CASE("an archive of another kind or without its design is no design")
{
    const std::vector<ZipEntry> entries{{"design.json", text({})}};
    REQUIRE(unpackDesign(writeContainer(designMimeType, entries).value()).has_value());
    REQUIRE(test::keyOf(unpackDesign(writeContainer("text/plain", entries).value())) ==
            "design-file.wrong-type");
    REQUIRE(test::keyOf(unpackDesign(writeContainer(designMimeType, {}).value())) ==
            "design-file.wrong-type");
}

TEST_CASE("a truncated design file is refused at every length")
{
    const std::string bytes = packDesign(test::richDesignFile());
    for (std::size_t size = 0; size < bytes.size(); size += 7) {
        const Result<DesignFile> opened = unpackDesign(std::string_view(bytes).substr(0, size));
        REQUIRE_FALSE(opened.has_value());
        REQUIRE_FALSE(describe(opened.error()).empty());
    }
}

TEST_CASE("flipped bytes never crash the reader, and never change the design unseen")
{
    const std::string bytes = packDesign(test::richDesignFile());
    std::mt19937 random(11);
    for (int i = 0; i < 2'000; ++i) {
        std::string flipped = bytes;
        const std::size_t at = random() % bytes.size();
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (random() % 8)));
        const Result<DesignFile> opened = unpackDesign(flipped);
        if (opened) {
            INFO(at);
            REQUIRE(opened->design == test::richDesignFile().design);
        }
    }
}

TEST_CASE("flipped characters of design.json give a design or a reason, never a crash")
{
    const std::string written = text(test::richDesignFile());
    std::mt19937 random(12);
    int opened = 0;
    for (int i = 0; i < 3'000; ++i) {
        std::string flipped = written;
        flipped[random() % written.size()] = static_cast<char>(random() % 256);
        const Result<DesignFile> parsed = parseDesign(flipped);
        if (parsed) {
            ++opened;
            // What is read is within the limits: it can be written and read again.
            REQUIRE(parseDesign(text(*parsed)).value() == *parsed);
        }
    }
    REQUIRE(opened > 0);
}

TEST_CASE("design files are saved whole or not at all")
{
    const test::TemporaryFolder folder;
    REQUIRE_OK(saveDesign(test::richDesignFile(), folder / "room.bespeak"));
    REQUIRE(loadDesign(folder / "room.bespeak").value() == test::richDesignFile());
    REQUIRE(test::keyOf(saveDesign({}, folder / "no such folder" / "x.bespeak")) ==
            "file.cannot-write");
    REQUIRE(test::keyOf(loadDesign(folder / "missing.bespeak")) == "file.cannot-read");
}

TEST_CASE("the golden file of format 1 opens, and says nothing of what came later")
{
    const auto path = test::sourceFolder() / "tests" / "golden" / "designs" / "v1.bespeak";
    const Result<DesignFile> opened = loadDesign(path);
    REQUIRE_OK(opened);
    REQUIRE(*opened == test::firstRichDesignFile());
}

TEST_CASE("the golden file of format 2 opens, and says nothing of what came later")
{
    const auto path = test::sourceFolder() / "tests" / "golden" / "designs" / "v2.bespeak";
    const Result<DesignFile> opened = loadDesign(path);
    REQUIRE_OK(opened);
    REQUIRE(*opened == test::secondRichDesignFile());
}

TEST_CASE("the golden file of format 3 opens and is written again as it was")
{
    const auto path = test::sourceFolder() / "tests" / "golden" / "designs" / "v3.bespeak";
    const Result<DesignFile> opened = loadDesign(path);
    REQUIRE_OK(opened);
    REQUIRE(*opened == test::richDesignFile());
    const auto entries = readContainer(test::readFile(path), designMimeType);
    REQUIRE_OK(entries);
    REQUIRE(entries->at(0).name == "design.json");
    REQUIRE(entries->at(0).bytes == text(*opened));
}

TEST_CASE("signals and surroundings out of range are refused with their place")
{
    struct Row {
        const char* pointer;
        json value;
        std::string place;
    };
    json many = json::array();
    for (int i = 0; i < 13; ++i) {
        many.push_back(3);
    }
    json compromises = json::array();
    for (int i = 0; i < 201; ++i) {
        compromises.push_back({{"parameter", "a.b"}});
    }
    const std::vector<Row> rows{
        {"/brief/street", "motorway", "brief.street"},
        {"/brief/child_ages/0", 18, "brief.child_ages[0]"},
        {"/brief/child_ages/0", -1, "brief.child_ages[0]"},
        {"/brief/child_ages/0", 2.5, "brief.child_ages[0]"},
        {"/brief/child_ages", many, "brief.child_ages"},
        {"/brief/has_pets", 1, "brief.has_pets"},
        {"/brief/may_drill", "no", "brief.may_drill"},
        {"/brief/tenure", "squatted", "brief.tenure"},
        {"/brief/loudness", 3, "brief.loudness"},
        {"/brief/reflections", "none", "brief.reflections"},
        {"/brief/compromises", compromises, "brief.compromises"},
        {"/brief/compromises/0/note", std::string(301, 'x'), "brief.compromises[0].note"},
        {"/brief/compromises/0/parameter", 7, "brief.compromises[0].parameter"},
        {"/room/walls/0/beyond", "sea", "room.walls[0].beyond"},
        {"/room/walls/0/construction", std::string(81, 'x'), "room.walls[0].construction"},
        {"/room/openings/0/construction", json::array(), "room.openings[0].construction"},
        {"/room/above_ceiling", "sky", "room.above_ceiling"},
        {"/room/floor_construction", 1, "room.floor_construction"},
    };
    for (const Row& row : rows) {
        const auto parsed = parsedWith(row.pointer, row.value);
        INFO(row.pointer);
        REQUIRE(test::keyOf(parsed) == "design-file.bad-field");
        CHECK(parsed.error().fact("place") == row.place);
    }
}

TEST_CASE("what the signal board asks is refused out of range, with its place")
{
    struct Row {
        const char* pointer;
        json value;
        std::string place;
    };
    const auto listOf = [](std::size_t count, const auto& entry) {
        json list = json::array();
        for (std::size_t i = 0; i < count; ++i) {
            list.push_back(entry(i));
        }
        return list;
    };
    const auto pin = [](std::size_t i) {
        return json{{"id", "pin-" + std::to_string(i)}, {"title", "x"}};
    };
    const auto owned = [](std::size_t i) { return json{{"component", "c" + std::to_string(i)}}; };
    const auto never = [](std::size_t i) { return json("c" + std::to_string(i)); };
    const auto given = [](std::size_t i) { return json{{"wish", "w" + std::to_string(i)}}; };
    const std::vector<Row> rows{
        {"/brief/viewers", 0, "brief.viewers"},
        {"/brief/viewers", 41, "brief.viewers"},
        {"/brief/dwelling", "castle", "brief.dwelling"},
        {"/brief/sleeper", "cat", "brief.sleeper"},
        {"/brief/uses", 3, "brief.uses"},
        {"/brief/uses/films", 4, "brief.uses.films"},
        {"/brief/uses/music", -1, "brief.uses.music"},
        {"/brief/weights/bass", 101, "brief.weights.bass"},
        {"/brief/weights/looks", 0.5, "brief.weights.looks"},
        {"/brief/quietness", "hard", "brief.quietness"},
        {"/brief/seating", true, "brief.seating"},
        {"/brief/pins", listOf(61, pin), "brief.pins"},
        {"/brief/pins/0/id", "Pin 1", "brief.pins[0].id"},
        {"/brief/pins/0/id", "", "brief.pins[0].id"},
        {"/brief/pins/0/id", std::string(41, 'p'), "brief.pins[0].id"},
        {"/brief/pins/1/id", "pin-2", "brief.pins[1].id"},
        {"/brief/pins/0/title", std::string(201, 'x'), "brief.pins[0].title"},
        {"/brief/pins/0/title", "bell\x07", "brief.pins[0].title"},
        {"/brief/pins/0/picture", std::string(64, 'G'), "brief.pins[0].picture"},
        {"/brief/pins/0/picture", "../../etc/passwd", "brief.pins[0].picture"},
        {"/brief/pins/1/component", "No Such!", "brief.pins[1].component"},
        {"/brief/pins/0/liked", {"smell"}, "brief.pins[0].liked[0]"},
        {"/brief/pins/0/liked", listOf(5, [](std::size_t) { return "look"; }),
         "brief.pins[0].liked"},
        {"/brief/pins/0", {{"id", "pin-9"}}, "brief.pins[0]"},
        {"/brief/owned", listOf(61, owned), "brief.owned"},
        {"/brief/owned/0/pieces", 0, "brief.owned[0].pieces"},
        {"/brief/owned/0/pieces", 100, "brief.owned[0].pieces"},
        {"/brief/owned/1/component", "tv", "brief.owned[1].component"},
        {"/brief/never", listOf(501, never), "brief.never"},
        {"/brief/never/0", 7, "brief.never[0]"},
        {"/brief/never/1", "No Such!", "brief.never[1]"},
        {"/brief/given_up", listOf(61, given), "brief.given_up"},
        {"/brief/given_up/0/wish", "", "brief.given_up[0].wish"},
        {"/brief/given_up/1/wish", "budget", "brief.given_up[1].wish"},
        {"/brief/given_up/0/amount", -1, "brief.given_up[0].amount"},
        {"/brief/given_up/0/note", std::string(301, 'x'), "brief.given_up[0].note"},
        {"/brief/given_up/0/unit", std::string(21, 'x'), "brief.given_up[0].unit"},
    };
    for (const Row& row : rows) {
        const auto parsed = parsedWith(row.pointer, row.value);
        INFO(row.pointer << " = " << row.value.dump().substr(0, 80));
        REQUIRE(test::keyOf(parsed) == "design-file.bad-field");
        CHECK(parsed.error().fact("place") == row.place);
    }
}

TEST_CASE("as many pins, kept, unwanted and given-up things as may be are read again")
{
    Brief brief;
    for (std::size_t i = 0; i < maximumNever; ++i) {
        const std::string name = "c" + std::to_string(i);
        brief.never.push_back(ComponentId::parse(name).value());
        if (i < maximumPins) {
            brief.pins.push_back({name, name, std::string(64, 'a'), brief.never[i], {}});
            brief.owned.push_back({brief.never[i], 1});
            brief.givenUp.push_back({name, 1, "", ""});
        }
    }
    const Result<Design> design = setBrief(Design(), brief);
    REQUIRE_OK(design);
    const Result<DesignFile> read = parseDesign(formatDesign(*design, {}));
    REQUIRE_OK(read);
    CHECK(read->design == *design);
}

TEST_CASE("ages are read in order, and an unknown construction stays unknown")
{
    CHECK(parsedWith("/brief/child_ages", {9, 3})->design.brief.childAges ==
          std::vector<int>{3, 9});
    CHECK(parsedWith("/room/walls/0/construction", "straw-bale")
              ->design.room.walls()[0]
              .construction == "straw-bale");
}

TEST_CASE("a design that is too large is refused before it is read into memory")
{
    const std::string spaces(16ULL * 1024 * 1024, ' ');
    REQUIRE(test::keyOf(parseDesign("{}" + spaces)) == "design-file.too-large");
    const auto list = [](std::size_t entries, const std::string& entry) {
        std::string text = "[" + entry;
        for (std::size_t i = 1; i < entries; ++i) {
            text += "," + entry;
        }
        return text + "]";
    };
    REQUIRE(test::keyOf(parseDesign(list(20'001, "1"))) == "design-file.list-too-long");
    REQUIRE(test::keyOf(parseDesign(list(20'000, "1"))) == "design-file.wrong-type");
    REQUIRE(test::keyOf(parseDesign(list(1'000, list(1'000, "{}")))) ==
            "design-file.too-many-values");
    REQUIRE(test::keyOf(parseDesign(list(900, list(1'000, "0")))) == "design-file.wrong-type");
    REQUIRE(test::keyOf(parseDesign("[[1,2],[")) == "design-file.not-json");
}

TEST_CASE("a design with as many things as there may be is read again")
{
    DesignFile file = test::richDesignFile();
    const Placement one = file.design.placements.front();
    file.design.placements.assign(maximumPlacements, one);
    for (std::size_t i = 0; i < file.design.placements.size(); ++i) {
        file.design.placements[i].id = test::placementId(static_cast<int>(i));
        file.design.placements[i].support.reset();
    }
    const Result<DesignFile> opened = unpackDesign(packDesign(file));
    REQUIRE_OK(opened);
    REQUIRE(opened->design.placements.size() == maximumPlacements);
}
