// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/community_board.h"

#include "models/store/community_desk.h"
#include "models/store/next_feed.h"
#include "models/store/store.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

bool isAmongBest(const std::vector<community::RegionResult>& results, const std::string& handle)
{
    return std::ranges::any_of(results, [&](const community::RegionResult& result) {
        return std::ranges::any_of(
            result.best, [&](const community::Placed& placed) { return placed.handle == handle; });
    });
}

BoardEntry boardEntry(const community::Feed& feed, const community::FeedEntry& entry,
                      const community::Tally& tally, const CommunityBoard& board,
                      const std::vector<std::string>& waiting)
{
    const std::string& handle = entry.entry.handle;
    BoardEntry row{entry.entry, entry.family, tally.counters(handle)};
    row.isFinalist = isAmongBest(board.results, handle);
    row.needsReason = std::ranges::find(waiting, handle) != waiting.end();
    const auto reason = std::ranges::find(feed.reasons, handle, &community::Reason::handle);
    const auto pick = std::ranges::find(feed.picks, handle, &community::Pick::handle);
    row.isPicked = pick != feed.picks.end();
    if (row.isPicked) {
        row.words = pick->text;
    } else if (reason != feed.reasons.end()) {
        row.words = reason->text;
    }
    return row;
}

Result<CommunityBoard> readBoard(Connection& connection, Instant now,
                                 const community::IsoWeek& cohort)
{
    NextFeed next(connection, now);
    auto read = next.read();
    auto tally = read ? next.tallyOf(cohort, Decks::All) : Result<community::Tally>(failWith(read));
    auto gone = tally ? itemsBetween(connection, community_kind::withdrawn,
                                     community::formatWeek(cohort), community::formatWeek(cohort))
                      : Result<std::vector<CommunityItem>>(failWith(tally));
    if (!gone) {
        return failWith(gone);
    }
    CommunityBoard board;
    board.voting = next.feed().voting;
    board.results = next.cohortResults(cohort, *tally);
    board.decks = tally->voters();
    for (const CommunityItem& item : *gone) {
        board.withdrawn.push_back(item.subject);
    }
    // Reasons are for a cohort whose voting is over.
    const auto waiting =
        cohort < board.voting
            ? community::withoutReason(board.results, next.feed().reasons, next.feed().picks)
            : std::vector<std::string>();
    for (const community::FeedEntry& entry : next.feed().entries) {
        if (entry.entry.cohort == cohort) {
            board.entries.push_back(boardEntry(next.feed(), entry, *tally, board, waiting));
        }
    }
    return board;
}

} // namespace

const community::Entry* findEntry(const CommunityBoard& board, const std::string& handle)
{
    const auto found = std::ranges::find_if(
        board.entries, [&](const BoardEntry& row) { return row.entry.handle == handle; });
    return found == board.entries.end() ? nullptr : &found->entry;
}

std::int64_t countMissingReasons(const CommunityBoard& board)
{
    return std::ranges::count_if(board.entries, &BoardEntry::needsReason);
}

Result<CommunityBoard> communityBoard(Store& store, const community::IsoWeek& cohort)
{
    CommunityBoard board;
    auto read = store.read([&](Connection& connection) -> Result<void> {
        auto made = readBoard(connection, store.now(), cohort);
        if (!made) {
            return failWith(made);
        }
        board = std::move(*made);
        return {};
    });
    return read ? Result<CommunityBoard>(std::move(board)) : failWith(read);
}

community::IsoWeek votingCohort(const Store& store)
{
    return community::weekAfter(community::weekOf(store.now()), -1);
}

Result<std::vector<community::RegionResult>> resultsOf(Store& store,
                                                       const community::IsoWeek& cohort)
{
    return communityBoard(store, cohort).map([](CommunityBoard board) {
        return std::move(board.results);
    });
}

} // namespace bespeak::store
