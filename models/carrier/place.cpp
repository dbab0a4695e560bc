// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/place.h"

#include "models/store/store.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace bespeak::carrier
{

namespace
{

using Json = nlohmann::json;

constexpr const char* placesSetting = "carrier.places";
constexpr std::size_t longestAddress = 2000;

bool isWeb(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

std::string textIn(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Result<Place> createPlace(std::string_view text, std::string user, std::string retailer)
{
    if (text.empty() || text.size() > longestAddress) {
        return fail("carrier.bad-place", {{"text", std::string(text.substr(0, longestAddress))}});
    }
    if (isWeb(text)) {
        // One address for one place: a slash at the end names the same.
        while (text.ends_with('/')) {
            text.remove_suffix(1);
        }
        if (text.find('@') != std::string_view::npos) {
            return fail("carrier.bad-place", {{"text", std::string(text)}});
        }
        return Place{PlaceKind::Web, std::string(text), std::move(user), std::move(retailer)};
    }
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(std::string(text), failed).lexically_normal();
    if (failed) {
        return fail("carrier.bad-place", {{"text", std::string(text)}});
    }
    std::string path = absolute.string();
    while (path.size() > 1 && path.ends_with('/')) {
        path.pop_back();
    }
    return Place{PlaceKind::Folder, path, {}, std::move(retailer)};
}

Result<std::vector<Place>> loadPlaces(store::Store& store)
{
    const auto text = store.setting(placesSetting);
    if (!text) {
        return failWith(text);
    }
    std::vector<Place> places;
    const Json list = Json::parse(text->value_or("[]"), nullptr, false);
    for (const Json& item : list.is_array() ? list : Json::array()) {
        if (!item.is_object()) {
            continue;
        }
        auto place =
            createPlace(textIn(item, "address"), textIn(item, "user"), textIn(item, "retailer"));
        if (place) {
            places.push_back(std::move(*place));
        }
    }
    return places;
}

Result<std::optional<Place>> findPlaceTo(store::Store& store, std::string_view retailer)
{
    return loadPlaces(store).map([&](const std::vector<Place>& places) {
        const auto found = std::ranges::find_if(places, [&](const Place& place) {
            return place.retailer.empty() || place.retailer == retailer;
        });
        return found == places.end() ? std::nullopt : std::optional(*found);
    });
}

Result<void> savePlaces(store::Store& store, const std::vector<Place>& places)
{
    Json list = Json::array();
    for (const Place& place : places) {
        list.push_back(
            {{"address", place.address}, {"user", place.user}, {"retailer", place.retailer}});
    }
    return store.putSetting(placesSetting,
                            list.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace bespeak::carrier
