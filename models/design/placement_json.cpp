// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/placement_json.h"

#include "models/base/text.h"
#include "models/design/edit_checks.h"

#include <array>
#include <unordered_map>

namespace bespeak::design
{

namespace
{

using catalogue::Mounting;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t maximumOptions = 40;
constexpr std::size_t longestOption = 80;
constexpr std::size_t longestId = 80;

geometry::Point3 parsePosition(const JsonFields& fields)
{
    std::array<std::int64_t, 3> at{};
    std::size_t count = 0;
    const std::int64_t farthest = farthestPlace.inMicrometres();
    fields.each("position", 3, [&](const json& value, const std::string& place) {
        const std::optional<std::int64_t> number = wholeNumber(value, -farthest, farthest);
        if (!number) {
            fields.refuse(place, "a whole number of micrometres within 1 km");
        }
        at[count++] = number.value_or(0);
    });
    if (count != 3) {
        fields.refuse(fields.placeOf("position"), "three whole numbers");
    }
    return {Length::micrometres(at[0]), Length::micrometres(at[1]), Length::micrometres(at[2])};
}

PlacementId parseId(const JsonFields& fields, const char* field)
{
    const Result<PlacementId> id = PlacementId::parse(fields.text(field, longestId));
    if (!id) {
        fields.refuse(fields.placeOf(field), "an identifier (a UUID in lower case)");
    }
    return id.value_or(PlacementId());
}

Mounting parseMounting(const JsonFields& fields)
{
    const auto mounting = catalogue::findMounting(fields.textOr("mounting", 20, "floor"));
    if (!mounting) {
        fields.refuse(fields.placeOf("mounting"), "one of the known words");
    }
    return mounting.value_or(Mounting::Floor);
}

std::map<std::string, std::string> parseOptions(const JsonFields& fields)
{
    std::map<std::string, std::string> options;
    fields.eachMember("options", maximumOptions, [&](const std::string& name, const json& value) {
        const bool good =
            flawOf(name, longestOption) == TextFlaw::None && value.is_string() &&
            flawOf(value.get_ref<const std::string&>(), longestOption) == TextFlaw::None;
        if (good) {
            options[name] = value.get<std::string>();
        } else {
            fields.refuse(fields.placeOf("options"), "short texts");
        }
    });
    return options;
}

} // namespace

ordered_json formatPlacement(const Placement& placement)
{
    const geometry::Point3& at = placement.position;
    ordered_json value = {
        {"id", placement.id.text()},
        {"component", placement.component.text()},
        {"position", {at.x.inMicrometres(), at.y.inMicrometres(), at.z.inMicrometres()}},
        {"turn", placement.turn.inMicrodegrees()},
        {"mounting", std::string(catalogue::mountingName(placement.mounting))}};
    if (placement.support) {
        value["support"] = placement.support->text();
    }
    for (const auto& [option, chosen] : placement.options) {
        value["options"][option] = chosen;
    }
    if (placement.locked) {
        value["locked"] = true;
    }
    if (!placement.note.empty()) {
        value["note"] = placement.note;
    }
    if (placement.anchored) {
        value["anchored"] = true;
    }
    return value;
}

std::optional<Placement> parsePlacement(const JsonFields& fields)
{
    const Result<ComponentId> component = ComponentId::parse(fields.text("component", longestId));
    if (!component) {
        fields.refuse(fields.placeOf("component"), "the name of a catalogue entry");
        return std::nullopt;
    }
    Placement placement{parseId(fields, "id"),
                        *component,
                        parsePosition(fields),
                        {},
                        Mounting::Floor,
                        {},
                        {},
                        false,
                        {}};
    placement.turn = Angle::microdegrees(fields.integerOr("turn", 0, 359'999'999, 0));
    placement.mounting = parseMounting(fields);
    if (fields.has("support")) {
        placement.support = parseId(fields, "support");
    }
    placement.options = parseOptions(fields);
    placement.locked = fields.flagOr("locked", false);
    placement.note = fields.textOr("note", maximumNoteBytes, "");
    placement.anchored = fields.flagOr("anchored", false);
    return placement;
}

void mendSupports(std::vector<Placement>& placements)
{
    std::unordered_map<PlacementId, Placement*> byId;
    for (Placement& placement : placements) {
        byId[placement.id] = &placement;
    }
    enum class Seen { No, OnThisWay, Sound };
    std::unordered_map<PlacementId, Seen> seen;
    for (Placement& placement : placements) {
        std::vector<Placement*> way;
        for (Placement* at = &placement; at != nullptr && seen[at->id] == Seen::No;) {
            seen[at->id] = Seen::OnThisWay;
            way.push_back(at);
            const auto below = at->support && at->mounting == Mounting::OnTop
                                   ? byId.find(*at->support)
                                   : byId.end();
            const bool stands = below != byId.end() && seen[below->first] != Seen::OnThisWay;
            if (!stands) {
                at->support.reset();
                at->mounting = at->mounting == Mounting::OnTop ? Mounting::Floor : at->mounting;
            }
            at = stands ? below->second : nullptr;
        }
        for (const Placement* passed : way) {
            seen[passed->id] = Seen::Sound;
        }
    }
}

} // namespace bespeak::design
