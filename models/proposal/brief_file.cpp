// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/brief_file.h"

#include "models/base/file.h"
#include "models/base/json_fields.h"
#include "models/design/brief_json.h"
#include "models/design/design_edits.h"

#include <algorithm>
#include <charconv>

namespace bespeak::proposal
{

namespace
{

using assessment::RoomSide;
using assessment::Subject;
using nlohmann::json;

constexpr const char* formatTag = "bespeak-brief";
constexpr std::int64_t formatVersion = 1;
constexpr std::size_t longestText = 400;
constexpr std::size_t longestRoom = 60;
constexpr std::size_t maximumLanguages = 40;

struct BeyondWord {
    std::string_view text;
    room::Beyond beyond;
};
constexpr BeyondWord beyonds[] = {{"own-room", room::Beyond::OwnRoom},
                                  {"neighbour", room::Beyond::Neighbour},
                                  {"outdoors", room::Beyond::Outdoors},
                                  {"street", room::Beyond::Street}};

catalogue::LocalText parseText(const JsonFields& fields, const char* field)
{
    catalogue::LocalText text;
    const JsonFields texts = fields.object(field);
    texts.text("en", longestText);
    fields.eachMember(field, maximumLanguages, [&](const std::string& language, const json&) {
        text.byLanguage[language] = texts.text(language.c_str(), longestText);
    });
    return text;
}

/// "wall 1", counted from 1, "ceiling" or "floor".
std::optional<Subject> parseSide(std::string_view text)
{
    if (text == "ceiling" || text == "floor") {
        return text == "ceiling" ? RoomSide::Ceiling : RoomSide::Floor;
    }
    constexpr std::string_view wall = "wall ";
    std::size_t number = 0;
    if (!text.starts_with(wall)) {
        return std::nullopt;
    }
    const char* const end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data() + wall.size(), end, number);
    if (problem != std::errc() || at != end || number < 1 || number > room::maximumCorners) {
        return std::nullopt;
    }
    return number - 1;
}

BriefSide parseBriefSide(const JsonFields& fields)
{
    BriefSide side;
    if (const auto subject = parseSide(fields.text("side", longestRoom))) {
        side.side = *subject;
    } else {
        fields.refuse(fields.placeOf("side"), "“wall 1”, “ceiling” or “floor”");
    }
    const std::string text = fields.text("is", longestRoom);
    const auto* const word = std::ranges::find(beyonds, std::string_view(text), &BeyondWord::text);
    if (word == std::end(beyonds)) {
        fields.refuse(fields.placeOf("is"), "one of the known words");
    } else {
        side.beyond = word->beyond;
    }
    side.construction = fields.textOr("construction", longestRoom, "");
    return side;
}

void parseRoom(const JsonFields& fields, BriefFile& file)
{
    file.roomTemplate = fields.textOr("template", longestRoom, "");
    file.roomSize = fields.textOr("size", longestRoom, "");
    fields.each("sides", maximumBriefSides, [&](const json& value, const std::string& place) {
        file.sides.push_back(parseBriefSide(JsonFields(value, place, fields.problem())));
    });
}

Result<void> checkHead(const JsonFields& fields)
{
    if (fields.textOr("format", longestRoom, "") != formatTag) {
        return fail("brief-file.wrong-type");
    }
    const std::int64_t version = fields.integer("version", 1, INT32_MAX);
    if (version > formatVersion) {
        return fail("brief-file.newer-version", {{"version", std::to_string(version)},
                                                 {"known", std::to_string(formatVersion)}});
    }
    return {};
}

Result<design::Design> withSide(design::Design design, const BriefSide& side)
{
    if (const auto* const wall = std::get_if<std::size_t>(&side.side)) {
        return design::setWallBeyond(std::move(design), *wall, side.beyond, side.construction);
    }
    const room::RoomParts& parts = design.room.parts();
    design::Slab ceiling{parts.aboveCeiling, parts.ceilingConstruction};
    design::Slab floor{parts.belowFloor, parts.floorConstruction};
    const auto* const which = std::get_if<RoomSide>(&side.side);
    const bool isCeiling = which != nullptr && *which == RoomSide::Ceiling;
    (isCeiling ? ceiling : floor) = {side.beyond, side.construction};
    return design::setSurroundings(std::move(design), ceiling, floor);
}

} // namespace

Result<BriefFile> parseBriefFile(const std::string& id, std::string_view text)
{
    if (text.size() > largestBriefFile) {
        return fail("brief-file.too-large", {{"limit", std::to_string(largestBriefFile / 1024)}});
    }
    const Result<json> value = parseJson(text);
    if (!value) {
        return fail("brief-file.not-json", {{"reason", value.error().fact("reason")}});
    }
    if (!value->is_object()) {
        return fail("brief-file.wrong-type");
    }
    std::optional<Error> problem;
    const JsonFields fields(*value, "", problem);
    if (const auto head = checkHead(fields); !head) {
        return failWith(head);
    }
    BriefFile file;
    file.id = id;
    file.name = parseText(fields, "name");
    file.description = parseText(fields, "description");
    file.order = static_cast<int>(fields.integerOr("order", 0, 1'000, 0));
    if (fields.has("room")) {
        parseRoom(fields.object("room"), file);
    }
    file.brief = design::parseBrief(fields.object("brief"));
    if (problem) {
        return fail("brief-file.bad-field", problem->facts);
    }
    if (!file.roomTemplate.empty() && !file.roomSize.empty()) {
        return fail("brief-file.two-rooms");
    }
    return file;
}

Result<BriefFile> readBriefFile(const std::filesystem::path& path)
{
    return readFile(path, largestBriefFile).and_then([&](const std::string& text) {
        return parseBriefFile(path.stem().string(), text);
    });
}

Result<design::Design> withBrief(design::Design design, const BriefFile& file)
{
    Result<design::Design> done = design::setBrief(std::move(design), file.brief);
    for (const BriefSide& side : file.sides) {
        done = std::move(done).and_then(
            [&](design::Design so) { return withSide(std::move(so), side); });
    }
    return done;
}

} // namespace bespeak::proposal
