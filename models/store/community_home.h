// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/community/ballot.h"
#include "models/community/feed.h"
#include "models/store/party.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The customer's side of the community. Every function names the retailer by its root key; what was
// kept under a root key before it stays good.
namespace bespeak::store
{

class Store;

/// The newest feed that was taken, with what may be seen of it.
struct CommunityView {
    community::OpenedFeed opened;
    community::FeedMemory memory;
    bool hasEnded = false; ///< too old to vote by; what it shows dies out by itself

    /// What may still be seen.
    std::vector<const community::FeedEntry*> visible(Instant now) const
    {
        return community::visibleEntries(opened.feed, memory, now);
    }
};

/// Takes a feed's file in if it is newer than the one that is there; what was withdrawn is gone
/// from here on. Errors: store.unknown-retailer, those of community::openFeed and acceptFeed.
Result<CommunityView> takeFeed(Store& store, const std::string& root, std::string_view bytes);

/// Nothing before the first. Errors: store.unknown-retailer, those of community::openFeed.
Result<std::optional<CommunityView>> communityView(Store& store, const std::string& root);

/// A design of one's own that was published.
struct OwnDesign {
    community::Entry entry;
    Instant published;
};

Result<std::vector<OwnDesign>> ownDesigns(Store& store, const std::string& root);

/// Signs a publication and remembers that it is one's own. Errors: store.key-locked.
Result<std::string> publishDesign(Store& store, const Party& self, const std::string& root,
                                  const community::Entry& entry);
/// Signs that the consent is taken back. Errors: store.key-locked, community.no-design.
Result<std::string> withdrawDesign(Store& store, const Party& self, const std::string& root,
                                   const std::string& handle);

/// Asks for the right to vote in this week and the next ones. Errors: store.key-locked.
Result<std::string> askToVote(Store& store, const Party& self, const std::string& root);
/// Keeps the rights in an answer. @return how many there are now for cohorts to come.
/// Errors: store.key-locked, community.no-feed, those of community::openTokenAnswer.
Result<int> takeRights(Store& store, const Party& self, const std::string& root,
                       std::string_view bytes);

enum class DeckState {
    NoFeed, ///< no feed was taken yet
    FeedEnded,
    NoRight, ///< no token for this cohort: ask the retailer
    Empty,   ///< nobody published anything that week
    Open,    ///< to be answered
    Returned ///< done for this week
};

struct Deck {
    DeckState state = DeckState::NoFeed;
    std::string root{}; ///< to which it goes: that of the token, perhaps one before the present
    community::IsoWeek cohort{};
    std::string feed{};
    std::string token{};
    std::vector<std::string> handles{};
    std::vector<std::string> own{}; ///< those of them that are one's own: answered as such
};

Result<Deck> findDeck(Store& store, const std::string& root);
/// The same of a feed that is open already.
Result<Deck> findDeck(Store& store, const std::string& root, const CommunityView& view);

/// Signs the whole deck under this week's pseudonym and remembers it. `answers` in the order of the
/// deck. Errors: store.key-locked, community.deck-differs, community.deck-returned.
Result<std::string> returnDeck(Store& store, const Party& self, const std::string& root,
                               const std::string& region,
                               const std::vector<community::Answered>& answers);

} // namespace bespeak::store
