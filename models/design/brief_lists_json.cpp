// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/brief_lists_json.h"

#include "models/design/brief_checks.h"
#include "models/design/edit_checks.h"

#include <algorithm>
#include <set>

namespace bespeak::design
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t longestComponentId = 80;
constexpr std::size_t hashDigits = 64;

struct LikedWord {
    const char* text;
    bool Liked::*flag;
};

constexpr LikedWord likedWords[] = {{"look", &Liked::look},
                                    {"size", &Liked::size},
                                    {"sound", &Liked::sound},
                                    {"brand", &Liked::brand}};

ordered_json formatPin(const Pin& pin)
{
    ordered_json value = {{"id", pin.id}, {"title", pin.title}};
    if (!pin.picture.empty()) {
        value["picture"] = pin.picture;
    }
    if (pin.component) {
        value["component"] = pin.component->text();
    }
    ordered_json liked = ordered_json::array();
    for (const auto& [text, flag] : likedWords) {
        if (pin.liked.*flag) {
            liked.push_back(text);
        }
    }
    value["liked"] = std::move(liked);
    return value;
}

/// A list of `things` each written by `format`, unless there are none.
template <typename Thing, typename Format>
void addList(ordered_json& brief, const char* field, const std::vector<Thing>& things,
             Format format)
{
    if (things.empty()) {
        return;
    }
    ordered_json list = ordered_json::array();
    for (const Thing& thing : things) {
        list.push_back(format(thing));
    }
    brief[field] = std::move(list);
}

std::optional<ComponentId> parseComponent(const JsonFields& fields, const char* field)
{
    const Result<ComponentId> id = ComponentId::parse(fields.text(field, longestComponentId));
    if (!id) {
        fields.refuse(fields.placeOf(field), "the name of a catalogue entry");
        return std::nullopt;
    }
    return *id;
}

Liked parseLiked(const JsonFields& fields)
{
    Liked liked;
    fields.each("liked", std::size(likedWords), [&](const json& value, const std::string& place) {
        const auto word = std::ranges::find_if(
            likedWords, [&value](const LikedWord& one) { return value == one.text; });
        if (word == std::end(likedWords)) {
            fields.refuse(place, "one of the known words");
        } else {
            liked.*word->flag = true;
        }
    });
    return liked;
}

void parsePins(const JsonFields& fields, std::vector<Pin>& pins)
{
    std::set<std::string> ids;
    fields.each("pins", maximumPins, [&](const json& value, const std::string& place) {
        const JsonFields one(value, place, fields.problem());
        Pin pin;
        pin.id = one.text("id", maximumPinIdBytes);
        if (!isPinId(pin.id) || !ids.insert(pin.id).second) {
            one.refuse(one.placeOf("id"), "an identifier of its own, of [a-z0-9-]");
        }
        pin.title = one.textOr("title", maximumPinTitleBytes, "");
        pin.picture = one.textOr("picture", hashDigits, "");
        if (!isPictureName(pin.picture)) {
            one.refuse(one.placeOf("picture"), "64 hexadecimal digits");
        }
        if (one.has("component")) {
            pin.component = parseComponent(one, "component");
        }
        if (pin.title.empty() && pin.picture.empty() && !pin.component) {
            fields.refuse(place, "a title, a picture or a component");
        }
        pin.liked = parseLiked(one);
        pins.push_back(std::move(pin));
    });
}

void parseOwned(const JsonFields& fields, std::vector<Owned>& owned)
{
    std::set<ComponentId> seen;
    fields.each("owned", maximumOwned, [&](const json& value, const std::string& place) {
        const JsonFields one(value, place, fields.problem());
        const std::optional<ComponentId> component = parseComponent(one, "component");
        const auto pieces = static_cast<int>(one.integerOr("pieces", 1, mostOwnedPieces, 1));
        if (!component) {
            return;
        }
        if (!seen.insert(*component).second) {
            one.refuse(one.placeOf("component"), "a component that stands there once");
        }
        owned.push_back({*component, pieces});
    });
}

void parseNever(const JsonFields& fields, std::vector<ComponentId>& never)
{
    std::set<ComponentId> seen;
    fields.each("never", maximumNever, [&](const json& value, const std::string& place) {
        const Result<ComponentId> id =
            ComponentId::parse(value.is_string() ? value.get_ref<const std::string&>() : "");
        if (!id) {
            fields.refuse(place, "the name of a catalogue entry");
            return;
        }
        seen.insert(*id);
    });
    never.assign(seen.begin(), seen.end());
}

void parseGivenUp(const JsonFields& fields, std::vector<GivenUp>& givenUp)
{
    std::set<std::string> wishes;
    fields.each("given_up", maximumGivenUp, [&](const json& value, const std::string& place) {
        const JsonFields one(value, place, fields.problem());
        GivenUp entry{one.text("wish", maximumWishBytes),
                      one.integerOr("amount", 0, mostGivenUp, 0),
                      one.textOr("unit", maximumUnitBytes, ""),
                      one.textOr("note", maximumCompromiseBytes, "")};
        if (entry.wish.empty() || !wishes.insert(entry.wish).second) {
            one.refuse(one.placeOf("wish"), "the key of a limit that stands there once");
        }
        givenUp.push_back(std::move(entry));
    });
}

void parseCompromises(const JsonFields& fields, std::vector<Compromise>& compromises)
{
    fields.each("compromises", maximumCompromises,
                [&](const json& value, const std::string& place) {
                    const JsonFields one(value, place, fields.problem());
                    compromises.push_back({one.text("parameter", maximumParameterBytes),
                                           one.textOr("subject", maximumSubjectBytes, ""),
                                           one.textOr("note", maximumCompromiseBytes, "")});
                });
}

} // namespace

void addLists(ordered_json& brief, const Brief& from)
{
    addList(brief, "compromises", from.compromises, [](const Compromise& one) {
        return ordered_json{
            {"parameter", one.parameter}, {"subject", one.subject}, {"note", one.note}};
    });
    addList(brief, "pins", from.pins, &formatPin);
    addList(brief, "owned", from.owned, [](const Owned& one) {
        return ordered_json{{"component", one.component.text()}, {"pieces", one.pieces}};
    });
    addList(brief, "never", from.never,
            [](const ComponentId& one) { return ordered_json(one.text()); });
    addList(brief, "given_up", from.givenUp, [](const GivenUp& one) {
        return ordered_json{
            {"wish", one.wish}, {"amount", one.amount}, {"unit", one.unit}, {"note", one.note}};
    });
}

void parseLists(const JsonFields& fields, Brief& brief)
{
    parseCompromises(fields, brief.compromises);
    parsePins(fields, brief.pins);
    parseOwned(fields, brief.owned);
    parseNever(fields, brief.never);
    parseGivenUp(fields, brief.givenUp);
}

} // namespace bespeak::design
