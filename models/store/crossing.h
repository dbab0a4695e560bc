// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/request/bodies.h"
#include "models/store/documents.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

// Two sides write without asking each other, so that messages cross in the mail. The chain tells:
// each message names the newest one that its author had seen. The rules here are pure.
namespace bespeak::store
{

enum class Place {
    Follows, ///< it answers the newest message of the case
    Crosses, ///< its author had not seen the newest ones, which are the other side's
    Behind,  ///< its author's side wrote something newer already
    Waits    ///< it answers a message that is not here yet
};

struct ChainPlace {
    Place place = Place::Follows;
    std::vector<DocumentInfo> unseen; ///< what its author had not seen, newest first
};

/// Where a message stands that answers `previous` and was written on the side that `isTheirs` tells
/// by the author's key id. `waiting` are messages in quarantine, which count as not here.
ChainPlace placeInChain(const std::vector<DocumentInfo>& documents,
                        const std::set<std::string>& waiting, const std::string& head,
                        const std::string& previous, const std::string& customerKid,
                        const std::string& author);

/// What a customer's store does with a retailer's message that crossed ours.
enum class Crossing {
    OursStands,       ///< theirs is void: kept, and nothing changes
    TheirsWins,       ///< ours is void: the case goes back to what they had seen, and on from there
    ValidityExtended, ///< the quote that we accepted, with a later date: our acceptance stands
};

/// The retailer's log is the authority. A withdrawal or a changed request stands against a question
/// or a quote, which it makes void; against a confirmation or rejection it came too late. An
/// acceptance is void against another quote, unless that only extends the validity.
/// @param current the quote that the case stands at.
Crossing crossingAtCustomer(const casework::CaseRecord& record,
                            const std::optional<request::QuoteBody>& current,
                            const request::Body& theirs, const std::vector<DocumentInfo>& unseen);

/// True if a quote says in all what the current one says, alternates included, with a later date at
/// most.
bool onlyExtendsValidity(const request::QuoteBody& current, const request::QuoteBody& next);

} // namespace bespeak::store
