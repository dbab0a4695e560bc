// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/ballot.h"
#include "models/community/feed.h"
#include "models/exchange/secret.h"
#include "models/store/community_items.h"

#include <map>
#include <string>

namespace bespeak::store
{

class Store;

/// The secret of 32 bytes from which the keys of tokens follow; made at first use, the same for all
/// desks of a store.
Result<exchange::SecretBytes> communitySecret(Store& store);

/// What is kept of a feed that went out: everything but its designs, so that a design that is taken
/// back lies in no file of the retailer's; enough to draw its decks again.
struct KeptFeed {
    community::OpenedFeed opened; ///< the voted cohort's entries hold handle and counters alone
    std::map<std::string, std::string> families; ///< of every entry that it had
};

std::string formatFeedFacts(const community::OpenedFeed& opened);
/// Errors: store.document-damaged.
Result<KeptFeed> readFeedFacts(const CommunityItem& item);

/// Region and answers.
std::string formatBallotFacts(const community::Ballot& ballot);
/// Errors: store.document-damaged.
Result<community::Ballot> readBallotFacts(const CommunityItem& item);

} // namespace bespeak::store
