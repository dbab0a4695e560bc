// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/crossing.h"

#include <algorithm>
#include <map>

namespace bespeak::store
{

namespace
{

using request::MessageKind;

using ById = std::map<std::string, const DocumentInfo*>;

/// A message and all that its author had seen before it.
std::set<std::string> withAncestors(const ById& byId, std::string id)
{
    std::set<std::string> ancestors;
    // The set also ends a circle, which only a meddled database could hold.
    while (!id.empty() && ancestors.insert(id).second) {
        const auto found = byId.find(id);
        id = found == byId.end() ? std::string() : found->second->previous;
    }
    return ancestors;
}

bool holdsKind(const std::vector<DocumentInfo>& documents, MessageKind kind)
{
    return std::ranges::find(documents, request::kindName(kind), &DocumentInfo::kind) !=
           documents.end();
}

} // namespace

ChainPlace placeInChain(const std::vector<DocumentInfo>& documents,
                        const std::set<std::string>& waiting, const std::string& head,
                        const std::string& previous, const std::string& customerKid,
                        const std::string& author)
{
    if (previous == head) {
        return {};
    }
    ById byId;
    for (const DocumentInfo& document : documents) {
        byId.emplace(document.id, &document);
    }
    if (previous.empty() || !byId.contains(previous) || waiting.contains(previous)) {
        return {previous.empty() ? Place::Behind : Place::Waits, {}};
    }
    const std::set<std::string> seen = withAncestors(byId, previous);
    ChainPlace place{Place::Crosses, {}};
    std::set<std::string> visited;
    std::string id = head;
    while (!id.empty() && !seen.contains(id) && visited.insert(id).second) {
        const auto found = byId.find(id);
        if (found == byId.end()) {
            break;
        }
        const DocumentInfo& document = *found->second;
        if ((document.authorKid == customerKid) == (author == customerKid)) {
            place.place = Place::Behind;
        }
        place.unseen.push_back(document);
        id = document.previous;
    }
    return place;
}

bool onlyExtendsValidity(const request::QuoteBody& current, const request::QuoteBody& next)
{
    request::QuoteBody same = next;
    same.validUntil = current.validUntil;
    return next.validUntil >= current.validUntil && same == current;
}

Crossing crossingAtCustomer(const casework::CaseRecord& record,
                            const std::optional<request::QuoteBody>& current,
                            const request::Body& theirs, const std::vector<DocumentInfo>& unseen)
{
    const bool isOffer = theirs.kind == MessageKind::Receipt ||
                         theirs.kind == MessageKind::Clarification ||
                         theirs.kind == MessageKind::Quote;
    if (isOffer &&
        (holdsKind(unseen, MessageKind::Withdraw) || holdsKind(unseen, MessageKind::Request))) {
        return Crossing::OursStands;
    }
    const auto* quote = std::get_if<request::QuoteBody>(&theirs.content);
    // With steps told, the old quote had expired before: then this is a new offer.
    if (quote != nullptr && record.state == casework::CaseState::Accepted && theirs.steps.empty() &&
        current && onlyExtendsValidity(*current, *quote)) {
        return Crossing::ValidityExtended;
    }
    return Crossing::TheirsWins;
}

} // namespace bespeak::store
