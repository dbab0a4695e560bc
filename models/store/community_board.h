// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/community/feed.h"

#include <string>
#include <vector>

namespace bespeak::store
{

class Store;

/// One design of a cohort, as the desk sees it.
struct BoardEntry {
    community::Entry entry;
    std::string family;           ///< handle of the earliest design that it competes with as one
    community::Counters counters; ///< over all regions, every deck
    bool isFinalist = false;      ///< among the best of some region
    bool isPicked = false;        ///< the retailer's own choice
    std::string words{};          ///< why it was picked, or why it was not chosen
    bool needsReason = false;     ///< a finalist who was not chosen and was not told why
};

/// A cohort as it stands, whether published yet or not.
struct CommunityBoard {
    community::IsoWeek voting; ///< the cohort that is voted on this week
    std::vector<BoardEntry> entries;
    std::vector<community::RegionResult> results;
    std::vector<std::string> withdrawn; ///< handles of the cohort that were taken back
    std::int64_t decks = 0;             ///< that came back
};

/// Null if it is not of that cohort.
const community::Entry* findEntry(const CommunityBoard& board, const std::string& handle);
/// Finalists who were not chosen and were not told why.
std::int64_t countMissingReasons(const CommunityBoard& board);

/// Errors: store.document-damaged.
Result<CommunityBoard> communityBoard(Store& store, const community::IsoWeek& cohort);
/// The cohort of this store's present week of voting.
community::IsoWeek votingCohort(const Store& store);

} // namespace bespeak::store
