// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/place.h"
#include "models/carrier/round.h"

#include <filesystem>
#include <functional>
#include <string>

namespace bespeak::carrier
{

/// What is needed to meet others at a place. Which retailer it leads to is the place's matter, not
/// the options'.
struct Visit {
    Place place = {};
    std::string password = {};           ///< of a server
    std::filesystem::path partials = {}; ///< keeps halves of broken transfers; empty: nowhere
    RoundOptions options = {};
};

/// One round at each way behind a place. Who shows rounds is given one: it knows no network.
using Visitor = std::function<Result<RoundReport>(store::Store& store, const store::Party& self,
                                                  const Visit& visit)>;

/// Where halves lie: beside the store. Empty if it is no file.
std::filesystem::path partialsOf(const store::Store& store);

} // namespace bespeak::carrier
