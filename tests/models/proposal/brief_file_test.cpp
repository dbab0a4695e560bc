// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/brief_file.h"

#include "models/design/templates.h"
#include "models/room/room_size.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <set>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

std::filesystem::path resources()
{
    return test::sourceFolder() / "resources";
}

std::vector<BriefFile> shippedBriefs()
{
    std::vector<BriefFile> briefs;
    for (const auto& entry : std::filesystem::directory_iterator(resources() / "briefs")) {
        if (entry.path().extension() == ".json") {
            INFO(entry.path().string());
            const Result<BriefFile> file = readBriefFile(entry.path());
            REQUIRE_OK(file);
            briefs.push_back(*file);
        }
    }
    std::ranges::sort(briefs, {}, &BriefFile::order);
    return briefs;
}

/// A valid file with `more` beside its other fields.
std::string briefWith(const std::string& more)
{
    return R"({"format":"bespeak-brief","version":1,"name":{"en":"N"},"description":{"en":"D"},)"
           R"("brief":{"wishes":"quiet"})" +
           more + "}";
}

} // namespace

TEST_CASE("the forty shipped briefs can be read, the two of the mission first")
{
    const std::vector<BriefFile> briefs = shippedBriefs();
    REQUIRE(briefs.size() == 40);
    REQUIRE(briefs[0].brief.wishes == "One-bedroom apartment on a busy street");
    REQUIRE(briefs[1].brief.wishes == "Suburban space that needs stuff protected from little kids");
    std::set<std::string> names;
    for (std::size_t i = 0; i < briefs.size(); ++i) {
        INFO(briefs[i].id);
        CHECK(briefs[i].order == static_cast<int>(i) + 1);
        CHECK(briefs[i].name.byLanguage.contains("de"));
        CHECK(briefs[i].description.byLanguage.contains("de"));
        CHECK(names.insert(briefs[i].name.in("en")).second);
    }
}

TEST_CASE("each shipped brief fits the room that it names")
{
    for (const BriefFile& file : shippedBriefs()) {
        INFO(file.id);
        design::Design design;
        if (file.roomTemplate.empty()) {
            const auto size = room::parseRoomSize(file.roomSize);
            REQUIRE_OK(size);
            const auto room = room::createRectangle(size->width, size->depth, *size->height);
            REQUIRE_OK(room);
            design.room = *room;
        } else {
            const auto room = design::loadTemplate(resources() / "templates", file.roomTemplate);
            REQUIRE_OK(room);
            design = room->design;
        }
        const Result<design::Design> made = withBrief(design, file);
        REQUIRE_OK(made);
        CHECK(made->brief == file.brief);
    }
}

TEST_CASE("what a brief says about the sides of the room comes into the design")
{
    const auto file = parseBriefFile("x", briefWith(R"(,"room":{"size":"4x3","sides":[
             {"side":"wall 2","is":"neighbour","construction":"brick-100"},
             {"side":"ceiling","is":"street"},
             {"side":"floor","is":"own-room","construction":"concrete-slab-200"}]})"));
    REQUIRE_OK(file);
    const auto made = withBrief({}, *file);
    REQUIRE_OK(made);
    const room::RoomParts& parts = made->room.parts();
    REQUIRE(parts.walls[1].beyond == room::Beyond::Neighbour);
    REQUIRE(parts.walls[1].construction == "brick-100");
    REQUIRE(parts.walls[0].beyond == room::Beyond::Unknown);
    REQUIRE(parts.aboveCeiling == room::Beyond::Street);
    REQUIRE(parts.belowFloor == room::Beyond::OwnRoom);
    REQUIRE(parts.floorConstruction == "concrete-slab-200");
    REQUIRE(made->brief.wishes == "quiet");

    BriefFile wrong = *file;
    wrong.sides[0].construction = "paper";
    REQUIRE(test::keyOf(withBrief({}, wrong)) == "room.unknown-construction");
    wrong.sides[0] = {std::size_t{7}, room::Beyond::Street};
    REQUIRE_FALSE(withBrief({}, wrong));
}

TEST_CASE("a file that is no brief is refused by name")
{
    struct Row {
        std::string text;
        const char* key;
        const char* place;
    };
    const auto side = [](const char* fields) {
        return briefWith(R"(,"room":{"sides":[{)" + std::string(fields) + "}]}");
    };
    const Row row = GENERATE_REF(values<Row>(
        {{"{", "brief-file.not-json", ""},
         {"[]", "brief-file.wrong-type", ""},
         {"{}", "brief-file.wrong-type", ""},
         {R"({"format":"bespeak-design","version":1})", "brief-file.wrong-type", ""},
         {R"({"format":"bespeak-brief","version":2})", "brief-file.newer-version", ""},
         {R"({"format":"bespeak-brief","version":1})", "brief-file.bad-field", "name"},
         {briefWith(R"(,"order":-1)"), "brief-file.bad-field", "order"},
         {briefWith(R"(,"room":7)"), "brief-file.bad-field", "room"},
         {briefWith(R"(,"room":{"template":"attic","size":"4x3"})"), "brief-file.two-rooms", ""},
         {side(R"("side":"wall 0","is":"street")"), "brief-file.bad-field", "room.sides[0].side"},
         {side(R"("side":"wall 1x","is":"street")"), "brief-file.bad-field", "room.sides[0].side"},
         {side(R"("side":"wall 99999999999999999999","is":"street")"), "brief-file.bad-field",
          "room.sides[0].side"},
         {side(R"("side":"floor","is":"lava")"), "brief-file.bad-field", "room.sides[0].is"},
         {std::string(largestBriefFile + 1, ' '), "brief-file.too-large", ""}}));
    INFO(row.text.substr(0, 200));
    const auto read = parseBriefFile("x", row.text);
    REQUIRE(test::keyOf(read) == row.key);
    REQUIRE(read.error().fact("place") == row.place);
}

TEST_CASE("a brief with a bad answer is refused with its place")
{
    std::string text = briefWith("");
    text.replace(text.find(R"("wishes":"quiet")"), 16, R"("street":"motorway")");
    const auto read = parseBriefFile("x", text);
    REQUIRE(test::keyOf(read) == "brief-file.bad-field");
    REQUIRE(read.error().fact("place") == "brief.street");
}
