// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"
#include "models/base/text.h"
#include "models/catalogue/component_json.h"
#include "models/design/brief_json.h"
#include "models/design/design_extent.h"
#include "models/design/design_file.h"
#include "models/design/edit_checks.h"
#include "models/design/placement_json.h"
#include "models/room/room_json.h"

#include <algorithm>
#include <unordered_set>

namespace bespeak::design
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

constexpr const char* formatTag = "bespeak-design";
constexpr std::size_t maximumComponents = 10'000;
constexpr std::size_t hashDigits = 64;

CatalogueReference parseReference(const JsonFields& fields)
{
    CatalogueReference reference{fields.textOr("hash", hashDigits, ""),
                                 fields.textOr("price_date", 10, "")};
    const bool isHash = reference.hash.empty() ||
                        (reference.hash.size() == hashDigits &&
                         reference.hash.find_first_not_of("0123456789abcdef") == std::string::npos);
    if (!isHash) {
        fields.refuse(fields.placeOf("hash"), "64 hexadecimal digits");
    }
    if (!reference.priceDate.empty() && !parseDate(reference.priceDate)) {
        fields.refuse(fields.placeOf("price_date"), "a date such as 2026-11-22");
    }
    return reference;
}

void parsePlacements(const JsonFields& fields, std::vector<Placement>& placements)
{
    std::unordered_set<PlacementId> ids;
    fields.each("placements", maximumPlacements, [&](const json& value, const std::string& place) {
        const JsonFields placementFields(value, place, fields.problem());
        std::optional<Placement> placement = parsePlacement(placementFields);
        if (!placement) {
            return;
        }
        if (!ids.insert(placement->id).second) {
            fields.refuse(placementFields.placeOf("id"), "an identifier of its own");
        }
        placements.push_back(std::move(*placement));
    });
    mendSupports(placements);
}

void parseComponents(const JsonFields& fields, std::vector<catalogue::Component>& components)
{
    std::unordered_set<ComponentId> ids;
    fields.each("components", maximumComponents, [&](const json& value, const std::string& place) {
        Result<catalogue::Component> component = catalogue::componentFromJson(value);
        if (!component) {
            const std::string inner = component.error().fact("place");
            const std::string expected = component.error().fact("expected");
            const bool whole = !value.is_object() || inner.empty();
            fields.refuse(whole ? place : place + "." + inner,
                          expected.empty() ? "a component" : expected);
            return;
        }
        if (!ids.insert(component->id).second) {
            fields.refuse(place + ".id", "a component that stands there once");
        }
        components.push_back(std::move(*component));
    });
}

/// Errors: design-file.wrong-type, design-file.newer-version, or a problem in `fields`.
Result<void> checkFormat(const JsonFields& fields)
{
    if (fields.textOr("format", 40, "") != formatTag) {
        return fail("design-file.wrong-type");
    }
    const std::int64_t version = fields.integer("version", 1, INT32_MAX);
    if (version > designFormatVersion) {
        return fail("design-file.newer-version", {{"version", std::to_string(version)},
                                                  {"known", std::to_string(designFormatVersion)}});
    }
    return {};
}

/// The reader of fields speaks of any JSON; here it is a design's.
Error asDesignError(Error error)
{
    if (error.key == "json.bad-field") {
        error.key = "design-file.bad-field";
    }
    return error;
}

} // namespace

std::string formatDesign(const Design& design, const std::vector<catalogue::Component>& remembered)
{
    ordered_json placements = ordered_json::array();
    for (const Placement& placement : design.placements) {
        placements.push_back(formatPlacement(placement));
    }
    ordered_json components = ordered_json::array();
    for (const catalogue::Component& component : remembered) {
        components.push_back(ordered_json(catalogue::toJson(component)));
    }
    return formatJson(
        {{"format", formatTag},
         {"version", designFormatVersion},
         {"name", design.name},
         {"brief", formatBrief(design.brief)},
         {"catalogue",
          {{"hash", design.catalogue.hash}, {"price_date", design.catalogue.priceDate}}},
         {"room", room::formatRoom(design.room)},
         {"placements", std::move(placements)},
         {"components", std::move(components)}});
}

Result<DesignFile> parseDesign(std::string_view text)
{
    if (Result<void> fits = checkExtent(text); !fits) {
        return failWith(fits);
    }
    const Result<json> value = parseJson(text);
    if (!value) {
        return fail("design-file.not-json", {{"reason", value.error().fact("reason")}});
    }
    if (!value->is_object()) {
        return fail("design-file.wrong-type");
    }
    std::optional<Error> problem;
    const JsonFields fields(*value, "", problem);
    if (Result<void> checked = checkFormat(fields); !checked) {
        return failWith(checked);
    }
    DesignFile file;
    file.design.name = fields.textOr("name", maximumNameBytes, "");
    if (fields.has("brief")) {
        file.design.brief = parseBrief(fields.object("brief"));
    }
    if (fields.has("catalogue")) {
        file.design.catalogue = parseReference(fields.object("catalogue"));
    }
    Result<room::Room> room = room::parseRoom(fields.object("room"));
    if (room) {
        file.design.room = std::move(*room);
    }
    parsePlacements(fields, file.design.placements);
    parseComponents(fields, file.remembered);
    if (problem) {
        return tl::make_unexpected(asDesignError(*problem));
    }
    if (!room) {
        return failWith(room);
    }
    return file;
}

} // namespace bespeak::design
