// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_json.h"

#include "models/room/materials.h"

#include <algorithm>

namespace bespeak::room
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::int64_t farthest = 1'000'000'000; // micrometres: 1 km
constexpr std::size_t longestMaterial = 80;

template <typename Value>
struct Word {
    const char* text;
    Value value;
};

constexpr Word<Certainty> certainties[] = {{"estimated", Certainty::Estimated},
                                           {"typed", Certainty::Typed},
                                           {"measured", Certainty::Measured}};
constexpr Word<OpeningKind> openingKinds[] = {{"door", OpeningKind::Door},
                                              {"window", OpeningKind::Window},
                                              {"passage", OpeningKind::Passage}};
constexpr Word<Hinge> hinges[] = {{"left", Hinge::Left}, {"right", Hinge::Right}};
constexpr Word<Swing> swings[] = {
    {"inward", Swing::Inward}, {"outward", Swing::Outward}, {"sliding", Swing::Sliding}};

constexpr Word<Beyond> beyonds[] = {{"unknown", Beyond::Unknown},
                                    {"own-room", Beyond::OwnRoom},
                                    {"neighbour", Beyond::Neighbour},
                                    {"outdoors", Beyond::Outdoors},
                                    {"street", Beyond::Street}};

template <typename Value, std::size_t n>
const char* wordOf(const Word<Value> (&words)[n], Value value)
{
    return std::ranges::find(words, value, &Word<Value>::value)->text;
}

/// The first word's value if the field is missing.
template <typename Value, std::size_t n>
Value parseWord(const Word<Value> (&words)[n], const JsonFields& fields, const char* field)
{
    const std::string text = fields.textOr(field, 20, words[0].text);
    for (const Word<Value>& word : words) {
        if (text == word.text) {
            return word.value;
        }
    }
    fields.refuse(fields.placeOf(field), "one of the known words");
    return words[0].value;
}

Length parseLengthField(const JsonFields& fields, const char* field)
{
    return Length::micrometres(fields.integer(field, -farthest, farthest));
}

geometry::Point2 parseCorner(const JsonFields& fields, const json& value, const std::string& place)
{
    if (!value.is_array() || value.size() != 2) {
        fields.refuse(place, "two whole numbers");
        return {};
    }
    const auto x = wholeNumber(value[0], -farthest, farthest);
    const auto y = wholeNumber(value[1], -farthest, farthest);
    if (!x || !y) {
        fields.refuse(place, "two whole numbers within 1 km, in micrometres");
    }
    return {Length::micrometres(x.value_or(0)), Length::micrometres(y.value_or(0))};
}

/// What is not said is not written: an older file says nothing of it either.
void addBeyond(ordered_json& value, const char* field, Beyond beyond)
{
    if (beyond != Beyond::Unknown) {
        value[field] = wordOf(beyonds, beyond);
    }
}

void addConstruction(ordered_json& value, const char* field, const std::string& construction)
{
    if (!construction.empty()) {
        value[field] = construction;
    }
}

ordered_json formatWall(const Wall& wall)
{
    ordered_json value{{"thickness", wall.thickness.inMicrometres()},
                       {"certainty", wordOf(certainties, wall.certainty)},
                       {"material", wall.material}};
    addBeyond(value, "beyond", wall.beyond);
    addConstruction(value, "construction", wall.construction);
    return value;
}

Wall parseWall(const JsonFields& fields)
{
    return {parseLengthField(fields, "thickness"), parseWord(certainties, fields, "certainty"),
            fields.textOr("material", longestMaterial, std::string(defaultWallMaterial)),
            parseWord(beyonds, fields, "beyond"),
            fields.textOr("construction", longestMaterial, "")};
}

ordered_json formatOpening(const Opening& opening)
{
    ordered_json value{{"id", opening.id},
                       {"kind", wordOf(openingKinds, opening.kind)},
                       {"wall", opening.wall},
                       {"offset", opening.offset.inMicrometres()},
                       {"width", opening.width.inMicrometres()},
                       {"sill", opening.sill.inMicrometres()},
                       {"height", opening.height.inMicrometres()},
                       {"hinge", wordOf(hinges, opening.hinge)},
                       {"swing", wordOf(swings, opening.swing)},
                       {"certainty", wordOf(certainties, opening.certainty)}};
    addConstruction(value, "construction", opening.construction);
    return value;
}

Opening parseOpening(const JsonFields& fields)
{
    Opening opening;
    opening.id = static_cast<std::uint32_t>(fields.integer("id", 0, UINT32_MAX));
    opening.kind = parseWord(openingKinds, fields, "kind");
    opening.wall = static_cast<std::uint32_t>(fields.integer("wall", 0, maximumCorners));
    opening.offset = parseLengthField(fields, "offset");
    opening.width = parseLengthField(fields, "width");
    opening.sill = parseLengthField(fields, "sill");
    opening.height = parseLengthField(fields, "height");
    opening.hinge = parseWord(hinges, fields, "hinge");
    opening.swing = parseWord(swings, fields, "swing");
    opening.certainty = parseWord(certainties, fields, "certainty");
    opening.construction = fields.textOr("construction", longestMaterial, "");
    return opening;
}

ordered_json formatSlope(const CeilingSlope& slope)
{
    return {{"wall", slope.wall},
            {"knee_height", slope.kneeHeight.inMicrometres()},
            {"pitch", slope.pitch.inMicrodegrees()}};
}

CeilingSlope parseSlope(const JsonFields& fields)
{
    return {static_cast<std::uint32_t>(fields.integer("wall", 0, maximumCorners)),
            parseLengthField(fields, "knee_height"),
            Angle::microdegrees(fields.integer("pitch", 1, 89'999'999))};
}

/// What lies around the room; an older file does not say.
void parseSurroundings(const JsonFields& fields, RoomParts& parts)
{
    parts.aboveCeiling = parseWord(beyonds, fields, "above_ceiling");
    parts.belowFloor = parseWord(beyonds, fields, "below_floor");
    parts.ceilingConstruction = fields.textOr("ceiling_construction", longestMaterial, "");
    parts.floorConstruction = fields.textOr("floor_construction", longestMaterial, "");
}

} // namespace

ordered_json formatRoom(const Room& room)
{
    ordered_json corners = ordered_json::array();
    for (const geometry::Point2& corner : room.corners()) {
        corners.push_back({corner.x.inMicrometres(), corner.y.inMicrometres()});
    }
    const auto listed = [](const auto& things, const auto& format) {
        ordered_json list = ordered_json::array();
        for (const auto& thing : things) {
            list.push_back(format(thing));
        }
        return list;
    };
    ordered_json value{{"name", room.name()},
                       {"corners", std::move(corners)},
                       {"walls", listed(room.walls(), formatWall)},
                       {"openings", listed(room.openings(), formatOpening)},
                       {"ceiling_height", room.ceilingHeight().inMicrometres()},
                       {"ceiling_certainty", wordOf(certainties, room.ceilingCertainty())},
                       {"slopes", listed(room.slopes(), formatSlope)},
                       {"floor_material", room.floorMaterial()},
                       {"ceiling_material", room.ceilingMaterial()}};
    const RoomParts& parts = room.parts();
    addBeyond(value, "above_ceiling", parts.aboveCeiling);
    addBeyond(value, "below_floor", parts.belowFloor);
    addConstruction(value, "ceiling_construction", parts.ceilingConstruction);
    addConstruction(value, "floor_construction", parts.floorConstruction);
    return value;
}

Result<Room> parseRoom(const JsonFields& fields)
{
    RoomParts parts;
    parts.name = fields.textOr("name", maximumRoomName, "");
    fields.each("corners", maximumCorners, [&](const json& value, const std::string& place) {
        parts.corners.push_back(parseCorner(fields, value, place));
    });
    const auto each = [&](const char* field, std::size_t limit, const auto& take) {
        fields.each(field, limit, [&](const json& value, const std::string& place) {
            take(JsonFields(value, place, fields.problem()));
        });
    };
    each("walls", maximumCorners,
         [&](const JsonFields& wall) { parts.walls.push_back(parseWall(wall)); });
    each("openings", maximumOpenings,
         [&](const JsonFields& opening) { parts.openings.push_back(parseOpening(opening)); });
    each("slopes", maximumSlopes,
         [&](const JsonFields& slope) { parts.slopes.push_back(parseSlope(slope)); });
    parts.ceilingHeight = parseLengthField(fields, "ceiling_height");
    parts.ceilingCertainty = parseWord(certainties, fields, "ceiling_certainty");
    parts.floorMaterial =
        fields.textOr("floor_material", longestMaterial, std::string(defaultFloorMaterial));
    parts.ceilingMaterial =
        fields.textOr("ceiling_material", longestMaterial, std::string(defaultCeilingMaterial));
    parseSurroundings(fields, parts);
    if (fields.failed()) {
        return tl::make_unexpected(*fields.problem());
    }
    return Room::create(std::move(parts));
}

} // namespace bespeak::room
