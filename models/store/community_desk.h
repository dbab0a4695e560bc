// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/catalogue/catalogue.h"
#include "models/community/feed.h"
#include "models/store/party.h"

#include <string>
#include <string_view>
#include <vector>

// The retailer's side of the community: what comes in, and the feed that goes out.
namespace bespeak::store
{

class Store;

enum class CommunityStatus { Taken, Duplicate, Refused };

struct CommunityOutcome {
    CommunityStatus status = CommunityStatus::Taken;
    std::string kind;    ///< "publish", "unpublish", "deck-vote", "token-request"
    std::string subject; ///< a handle; empty for a vote
    Error reason{};      ///< why it was refused
    std::string reply{}; ///< the file that answers it, or empty
};

/// Takes in files that customers send to the community, all in one transaction; one that is refused
/// stops no other. A right to vote is given to a customer who has an accepted case, or whose
/// contact was verified, one a cohort; never to a key of the retailer's own.
/// @param catalogue which a design that is shown must be made of.
/// Errors: store.key-locked, those of the database.
Result<std::vector<CommunityOutcome>> takeCommunity(Store& store, const Party& self,
                                                    const catalogue::Catalogue& catalogue,
                                                    const std::vector<std::string>& files);

struct PublishedFeed {
    std::string bytes;
    community::OpenedFeed opened;
    /// Finalists who were not chosen and have no written reason yet: until they have, the results
    /// of their cohort are held back.
    std::vector<std::string> waiting;
};

/// Makes the next feed: what may be seen, counters of whole tens of decks, results of cohorts whose
/// week of voting is over, tombstones. Errors: store.key-locked, those of community::composeFeed.
Result<PublishedFeed> publishFeed(Store& store, const Party& self);

/// A cohort's results as they stand, whether published yet or not.
Result<std::vector<community::RegionResult>> resultsOf(Store& store,
                                                       const community::IsoWeek& cohort);

/// Says why a finalist was not chosen; an earlier reason is replaced. Errors:
/// community.no-design, community.bad-text.
Result<void> giveReason(Store& store, const std::string& handle, const std::string& text);
/// The retailer's own choice of a cohort, in place of an earlier one. Errors: as above.
Result<void> pickDesign(Store& store, const std::string& handle, const std::string& text);
/// Takes a design off, as its author could. Errors: community.no-design.
Result<void> removeDesign(Store& store, const std::string& handle);
/// Somebody has spoken to this customer: they may vote without a case. Errors: key-id.unreadable.
Result<void> verifyContact(Store& store, const std::string& customerKid);

} // namespace bespeak::store
