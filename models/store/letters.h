// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/connection.h"

#include <string>
#include <string_view>
#include <vector>

// Signed files of the community that wait to be carried. They belong to no case and stand in no
// log of messages, so that nothing but their own words tells whose they are.
namespace bespeak::store
{

class Store;

struct Letter {
    std::string to;     ///< root key of the retailer; empty: for everybody
    std::string kind;   ///< "publish", "deck-vote", "feed"
    std::string sha256; ///< of the bytes
    std::string bytes;
};

/// Lets a letter wait until dropLetter(). The same bytes again change nothing. Errors: those of
/// exchange::openMessage.
Result<void> postLetter(Store& store, const std::string& to, std::string_view bytes);
Result<std::vector<Letter>> letters(Store& store);
/// Its reader has it.
Result<void> dropLetter(Store& store, const Letter& letter);

/// Retailer: the feed that lies there for everybody from now on; the one before it is deleted.
/// Inside a write transaction.
Result<void> replaceFeedLetter(Connection& connection, std::string_view bytes, Instant now);

} // namespace bespeak::store
