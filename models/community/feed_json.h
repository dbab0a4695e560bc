// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/feed.h"

#include <nlohmann/json_fwd.hpp>

namespace bespeak::community
{

nlohmann::json formatFeedEntry(const FeedEntry& entry);
/// Errors: community.entry-unreadable.
Result<FeedEntry> parseFeedEntry(const nlohmann::json& json);

/// Everything of a feed but its entries.
nlohmann::json formatFeedHead(const Feed& feed);
/// Exactly what formatFeedHead writes. Errors: community.feed-unreadable.
Result<Feed> parseFeedHead(const nlohmann::json& json);

} // namespace bespeak::community
