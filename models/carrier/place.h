// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{
class Store;
}

namespace bespeak::carrier
{

enum class PlaceKind { Folder, Web };

/// A place where this store meets others, as its user set it up. A password is never part of it:
/// the keychain has it.
struct Place {
    PlaceKind kind = PlaceKind::Folder;
    std::string address;  ///< full path of a folder, or https://…
    std::string user;     ///< of a server, may be empty
    std::string retailer; ///< customer: root key of the only retailer it leads to, or empty

    friend bool operator==(const Place&, const Place&) = default;
};

/// A place from what somebody typed: an address that begins with http is a server's.
/// Errors: carrier.bad-place.
Result<Place> createPlace(std::string_view text, std::string user = {}, std::string retailer = {});

/// What the store remembers.
Result<std::vector<Place>> loadPlaces(store::Store& store);
/// The place by which a customer's messages to that retailer go; nothing if they go as files.
Result<std::optional<Place>> findPlaceTo(store::Store& store, std::string_view retailer);
Result<void> savePlaces(store::Store& store, const std::vector<Place>& places);

} // namespace bespeak::carrier
