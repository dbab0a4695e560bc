// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/community_home.h"

#include "models/community/deck.h"
#include "models/community/publication.h"
#include "models/community/vote_token.h"
#include "models/exchange/base64url.h"
#include "models/store/community_items.h"
#include "models/store/roots.h"
#include "models/store/store.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using community::IsoWeek;
using nlohmann::json;

std::string memorySetting(const std::string& root)
{
    return "community." + root;
}

Result<exchange::RetailerCard> cardOf(Store& store, const std::string& root)
{
    auto card = store.findCard(root);
    if (!card) {
        return failWith(card);
    }
    return *card ? Result<exchange::RetailerCard>(std::move(**card))
                 : fail("store.unknown-retailer");
}

Result<community::FeedMemory> memoryOf(Store& store, const std::string& root)
{
    auto text = store.setting(memorySetting(root));
    if (!text) {
        return failWith(text);
    }
    return *text ? community::parseMemory(**text) : Result<community::FeedMemory>({});
}

IsoWeek votingWeek(Instant now)
{
    return community::weekAfter(community::weekOf(now), -1);
}

/// This root key and those that it took the place of, itself first.
Result<std::vector<std::string>> rootsUpTo(Store& store, const std::string& root)
{
    const auto cards = allCards(store.connection());
    if (!cards) {
        return failWith(cards);
    }
    std::vector<std::string> roots{root};
    for (const exchange::RetailerCard& card : *cards) {
        const std::string pin = card.pin().text();
        const auto today = currentRoot(store.connection(), pin);
        if (!today) {
            return failWith(today);
        }
        if (*today == root && pin != root) {
            roots.push_back(pin);
        }
    }
    return roots;
}

/// The item of the first of these roots that has one; the subject is the root.
Result<std::optional<CommunityItem>> findUnder(Store& store, std::string_view kind,
                                               const std::string& period,
                                               const std::vector<std::string>& roots)
{
    for (const std::string& root : roots) {
        auto item = findItem(store.connection(), kind, period, root);
        if (!item || *item) {
            return item;
        }
    }
    return std::optional<CommunityItem>();
}

/// Keeps an item in place of one of the same name.
Result<void> replaceItem(Store& store, const CommunityItem& item)
{
    return store.write([&](Connection& connection) -> Result<void> {
        auto gone = eraseItem(connection, item.kind, item.period, item.subject, item.at);
        return gone ? keepItem(connection, item) : failWith(gone);
    });
}

} // namespace

Result<CommunityView> takeFeed(Store& store, const std::string& root, std::string_view bytes)
{
    const auto card = cardOf(store, root);
    if (!card) {
        return failWith(card);
    }
    auto opened = community::openFeed(bytes, *card);
    if (!opened) {
        return failWith(opened);
    }
    const auto memory = memoryOf(store, root);
    if (!memory) {
        return failWith(memory);
    }
    auto next = community::acceptFeed(*memory, *opened, *card, store.now());
    if (!next) {
        return failWith(next);
    }
    // What is remembered first: a crash between the two must never lead back.
    if (auto put = store.putSetting(memorySetting(root), community::formatMemory(*next).dump());
        !put) {
        return failWith(put);
    }
    auto kept = replaceItem(store, {std::string(community_kind::newest), "", root, store.now(),
                                    "{}", std::string(bytes)});
    if (!kept) {
        return failWith(kept);
    }
    return CommunityView{std::move(*opened), std::move(*next), false};
}

Result<std::optional<CommunityView>> communityView(Store& store, const std::string& root)
{
    auto item = findItem(store.connection(), community_kind::newest, "", root);
    if (!item) {
        return failWith(item);
    }
    if (!*item) {
        return std::optional<CommunityView>();
    }
    const auto card = cardOf(store, root);
    if (!card) {
        return failWith(card);
    }
    auto opened = community::openFeed((*item)->bytes, *card);
    if (!opened) {
        return failWith(opened);
    }
    auto memory = memoryOf(store, root);
    if (!memory) {
        return failWith(memory);
    }
    const bool hasEnded = std::max(store.now(), memory->newest) >= opened->expires;
    return CommunityView{std::move(*opened), std::move(*memory), hasEnded};
}

Result<std::vector<OwnDesign>> ownDesigns(Store& store, const std::string& root)
{
    const auto roots = rootsUpTo(store, root);
    if (!roots) {
        return failWith(roots);
    }
    std::vector<OwnDesign> designs;
    for (const std::string& one : *roots) {
        auto items = itemsBetween(store.connection(), community_kind::own, one, one);
        if (!items) {
            return failWith(items);
        }
        for (const CommunityItem& item : *items) {
            auto entry = community::parseEntry(json::parse(item.facts, nullptr, false));
            if (!entry) {
                return failWith(entry);
            }
            designs.push_back({std::move(*entry), item.at});
        }
    }
    return designs;
}

Result<std::string> publishDesign(Store& store, const Party& self, const std::string& root,
                                  const community::Entry& entry)
{
    const auto retailer = exchange::KeyId::parse(root);
    if (self.key == nullptr || !retailer) {
        return fail("store.key-locked");
    }
    auto composed = community::composePublication(entry, *self.key, *retailer, store.now());
    if (!composed) {
        return failWith(composed);
    }
    auto kept = replaceItem(store, {std::string(community_kind::own), root, entry.handle,
                                    store.now(), community::formatEntry(entry).dump()});
    return kept ? Result<std::string>(std::move(composed->bytes)) : failWith(kept);
}

Result<std::string> withdrawDesign(Store& store, const Party& self, const std::string& root,
                                   const std::string& handle)
{
    const auto retailer = exchange::KeyId::parse(root);
    if (self.key == nullptr || !retailer) {
        return fail("store.key-locked");
    }
    const auto own = ownDesigns(store, root);
    if (!own) {
        return failWith(own);
    }
    const auto isIt = [&](const OwnDesign& design) { return design.entry.handle == handle; };
    if (std::ranges::none_of(*own, isIt)) {
        return fail("community.no-design", {{"handle", handle}});
    }
    return community::composeWithdrawal(handle, *self.key, *retailer, store.now())
        .map([](const exchange::ComposedMessage& composed) { return composed.bytes; });
}

Result<std::string> askToVote(Store& store, const Party& self, const std::string& root)
{
    const auto retailer = exchange::KeyId::parse(root);
    if (self.key == nullptr || !retailer) {
        return fail("store.key-locked");
    }
    std::vector<IsoWeek> cohorts;
    cohorts.reserve(community::tokensAtOnce);
    for (int ahead = 0; ahead < static_cast<int>(community::tokensAtOnce); ++ahead) {
        cohorts.push_back(community::weekAfter(votingWeek(store.now()), ahead));
    }
    return community::composeTokenRequest(cohorts, *self.key, *retailer, store.now())
        .map([](const exchange::ComposedMessage& composed) { return composed.bytes; });
}

Result<int> takeRights(Store& store, const Party& self, const std::string& root,
                       std::string_view bytes)
{
    const auto retailer = exchange::KeyId::parse(root);
    if (self.key == nullptr || !retailer) {
        return fail("store.key-locked");
    }
    const auto card = cardOf(store, root);
    const auto view = communityView(store, root);
    if (!card || !view) {
        return card ? failWith(view) : failWith(card);
    }
    // Only a feed says which key everybody's rights are made by.
    if (!*view) {
        return fail("community.no-feed");
    }
    const auto rights = community::openTokenAnswer(bytes, *self.key, *retailer, card->keyLookup(),
                                                   (*view)->opened.feed.tokenKeys);
    if (!rights) {
        return failWith(rights);
    }
    for (const auto& [cohort, token] : *rights) {
        auto kept =
            replaceItem(store, {std::string(community_kind::right), community::formatWeek(cohort),
                                root, store.now(), json{{"token", token}}.dump()});
        if (!kept) {
            return failWith(kept);
        }
    }
    return static_cast<int>(rights->size());
}

Result<Deck> findDeck(Store& store, const std::string& root)
{
    const auto view = communityView(store, root);
    if (!view) {
        return failWith(view);
    }
    return *view ? findDeck(store, root, **view) : Result<Deck>(Deck{});
}

Result<Deck> findDeck(Store& store, const std::string& root, const CommunityView& view)
{
    Deck deck;
    const community::OpenedFeed& opened = view.opened;
    deck.cohort = opened.feed.voting;
    deck.feed = opened.id.text();
    const std::string period = community::formatWeek(deck.cohort);
    const auto roots = rootsUpTo(store, root);
    if (!roots) {
        return failWith(roots);
    }
    const auto returned = findUnder(store, community_kind::returned, period, *roots);
    const auto right = findUnder(store, community_kind::right, period, *roots);
    if (!returned || !right) {
        return returned ? failWith(right) : failWith(returned);
    }
    if (*returned) {
        deck.state = DeckState::Returned;
        return deck;
    }
    // A feed of last week is no base for a deck of this one.
    if (view.hasEnded || deck.cohort != votingWeek(store.now())) {
        deck.state = DeckState::FeedEnded;
        return deck;
    }
    const auto facts = *right ? json::parse((*right)->facts, nullptr, false) : json();
    const auto token = exchange::decodeBase64url(facts.is_object() ? facts.value("token", "") : "");
    if (!token || token->empty()) {
        deck.state = DeckState::NoRight;
        return deck;
    }
    deck.root = (*right)->subject;
    deck.token = facts.value("token", "");
    deck.handles = community::assignDeck(opened.feed, opened.id, *token);
    deck.state = deck.handles.empty() ? DeckState::Empty : DeckState::Open;
    auto own = ownDesigns(store, root);
    if (!own) {
        return failWith(own);
    }
    for (const OwnDesign& design : *own) {
        if (std::ranges::find(deck.handles, design.entry.handle) != deck.handles.end()) {
            deck.own.push_back(design.entry.handle);
        }
    }
    return deck;
}

Result<std::string> returnDeck(Store& store, const Party& self, const std::string& root,
                               const std::string& region,
                               const std::vector<community::Answered>& answers)
{
    if (self.key == nullptr) {
        return fail("store.key-locked");
    }
    const auto deck = findDeck(store, root);
    if (!deck) {
        return failWith(deck);
    }
    if (deck->state == DeckState::Returned) {
        return fail("community.deck-returned");
    }
    if (deck->state != DeckState::Open ||
        !std::ranges::equal(deck->handles, answers, {}, {}, &community::Answered::handle)) {
        return fail("community.deck-differs");
    }
    const auto retailer = exchange::KeyId::parse(deck->root);
    if (!retailer) {
        return failWith(retailer);
    }
    community::Ballot ballot{deck->cohort, deck->feed, region, deck->token, answers};
    for (community::Answered& answered : ballot.answers) {
        if (std::ranges::find(deck->own, answered.handle) != deck->own.end()) {
            answered = {answered.handle, community::Answer::Own, {}};
        }
    }
    const auto pseudonym = community::weeklyPseudonym(*self.key, *retailer, deck->cohort);
    auto composed = community::composeBallot(ballot, pseudonym, *retailer, store.now());
    if (!composed) {
        return failWith(composed);
    }
    auto kept = replaceItem(store, {std::string(community_kind::returned),
                                    community::formatWeek(deck->cohort), root, store.now(), "{}",
                                    composed->bytes});
    return kept ? Result<std::string>(std::move(composed->bytes)) : failWith(kept);
}

} // namespace bespeak::store
