// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"
#include "models/community/entry.h"

#include <algorithm>
#include <array>

namespace bespeak::community
{

namespace
{

using nlohmann::json;

constexpr std::array<std::string_view, titleCount> titles{
    "film-evenings", "music-room",  "family-room", "games-corner",
    "small-room",    "big-picture", "hidden-away", "all-round"};
constexpr std::array<std::string_view, needTagCount> needs{
    "quiet-at-night", "child-safe", "films", "music", "games", "sport", "rented"};

template <typename Kind, std::size_t Count>
std::optional<Kind> findIn(const std::array<std::string_view, Count>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Kind>(found - names.begin()));
}

json formatThing(const EntryThing& thing)
{
    return {{"component", thing.component.text()},
            {"x", thing.x},
            {"y", thing.y},
            {"z", thing.z},
            {"turn", thing.turn},
            {"mounting", catalogue::mountingName(thing.mounting)},
            {"options", thing.options}};
}

/// Nothing is wrong that the comparison in parseEntry would not find; what is, reads as empty.
std::optional<EntryThing> readThing(const JsonFields& fields)
{
    const auto component = ComponentId::parse(fields.text("component", 80));
    const auto mounting = catalogue::findMounting(fields.text("mounting", 20));
    if (!component || !mounting) {
        return std::nullopt;
    }
    EntryThing thing{*component};
    thing.x = fields.integer("x", 0, 150);
    thing.y = fields.integer("y", 0, 150);
    thing.z = fields.integer("z", 0, 500);
    thing.turn = static_cast<int>(fields.integer("turn", 0, 23));
    thing.mounting = *mounting;
    fields.eachMember("options", 32, [&](const std::string& name, const json& value) {
        if (name.size() <= 80 && value.is_string() &&
            value.get_ref<const std::string&>().size() <= 80) {
            thing.options.emplace(name, value.get<std::string>());
        }
    });
    return thing;
}

Entry readEntry(const JsonFields& fields)
{
    Entry entry;
    entry.handle = fields.text("handle", 32);
    entry.cohort = parseWeek(fields.text("cohort", 8)).value_or(IsoWeek{});
    entry.region = fields.text("region", 5);
    entry.title = findTitle(fields.text("title", 40)).value_or(EntryTitle::AllRound);
    entry.width = static_cast<int>(fields.integer("width", 4, 30));
    entry.depth = static_cast<int>(fields.integer("depth", 4, 30));
    entry.height = static_cast<int>(fields.integer("height", 4, 8));
    for (const std::string& name : fields.texts("needs", needTagCount, 20)) {
        if (const auto need = findNeed(name)) {
            entry.needs.push_back(*need);
        }
    }
    entry.priceBand = static_cast<int>(fields.integer("price_band", 0, 40));
    entry.currency = Currency::parse(fields.text("currency", 3)).value_or(Currency{});
    entry.buildWeeks = static_cast<int>(fields.integer("build_weeks", 0, 99));
    fields.each("things", maximumThings, [&](const json& element, const std::string& place) {
        if (auto thing = readThing(JsonFields(element, place, fields.problem()))) {
            entry.things.push_back(std::move(*thing));
        }
    });
    return entry;
}

} // namespace

bool isRegion(std::string_view text)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isFine = [&](char c) { return isUpper(c) || (c >= '0' && c <= '9'); };
    return (text.size() == 2 || (text.size() >= 4 && text.size() <= 5 && text[2] == '-')) &&
           isUpper(text[0]) && isUpper(text[1]) &&
           std::ranges::all_of(text.substr(std::min<std::size_t>(3, text.size())), isFine);
}

bool isHandle(std::string_view text)
{
    return text.size() == 32 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::string_view titleName(EntryTitle title)
{
    return titles[static_cast<std::size_t>(title)];
}

std::optional<EntryTitle> findTitle(std::string_view name)
{
    return findIn<EntryTitle>(titles, name);
}

std::string_view needName(NeedTag need)
{
    return needs[static_cast<std::size_t>(need)];
}

std::optional<NeedTag> findNeed(std::string_view name)
{
    return findIn<NeedTag>(needs, name);
}

json formatEntry(const Entry& entry)
{
    json things = json::array();
    for (const EntryThing& thing : entry.things) {
        things.push_back(formatThing(thing));
    }
    json tags = json::array();
    for (const NeedTag need : entry.needs) {
        tags.push_back(needName(need));
    }
    return {{"handle", entry.handle},
            {"cohort", formatWeek(entry.cohort)},
            {"region", entry.region},
            {"title", titleName(entry.title)},
            {"width", entry.width},
            {"depth", entry.depth},
            {"height", entry.height},
            {"needs", std::move(tags)},
            {"price_band", entry.priceBand},
            {"currency", entry.currency.code()},
            {"build_weeks", entry.buildWeeks},
            {"things", std::move(things)}};
}

Result<Entry> parseEntry(const json& value)
{
    std::optional<Error> problem;
    if (value.is_object()) {
        Entry entry = readEntry(JsonFields(value, "entry", problem));
        if (!problem && isHandle(entry.handle) && isRegion(entry.region) &&
            formatEntry(entry) == value) {
            return entry;
        }
    }
    return fail("community.entry-unreadable");
}

} // namespace bespeak::community
