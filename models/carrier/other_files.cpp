// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/other_files.h"

#include "models/carrier/take_in.h"
#include "models/store/campaign_messages.h"
#include "models/store/community_desk.h"
#include "models/store/community_home.h"
#include "models/store/own_pledges.h"
#include "models/store/trust.h"

#include <algorithm>
#include <array>

namespace bespeak::carrier
{

namespace
{

using exchange::OpenedMessage;

template <std::size_t count>
bool isOneOf(const std::array<std::string_view, count>& kinds, std::string_view kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

constexpr std::array pledgeKinds{store::campaign_kind::pledge, store::campaign_kind::amend,
                                 store::campaign_kind::withdrawal};
constexpr std::array letterKinds{exchange::publishKind, exchange::unpublishKind,
                                 exchange::deckVoteKind, exchange::tokenRequestKind};
constexpr std::array publicKinds{store::campaign_kind::terms, store::campaign_kind::news};

TakenOther takenOf(const OpenedMessage& opened)
{
    return {.file = {opened.header.kind, opened.id.text(), {}}};
}

Result<TakenOther> takePledge(const RoundWork& work, const OpenedMessage& opened,
                              const std::string& bytes)
{
    return store::importPledge(work.store, work.self, bytes)
        .map([&](const store::TakenPledge& pledge) {
            TakenOther taken = takenOf(opened);
            taken.file.refused = pledge.refused;
            return taken;
        });
}

Result<TakenOther> takeLetter(const RoundWork& work, const OpenedMessage& opened,
                              const std::string& bytes)
{
    if (work.options.catalogue == nullptr) {
        return fail("carrier.no-catalogue");
    }
    auto outcomes = store::takeCommunity(work.store, work.self, *work.options.catalogue, {bytes});
    if (!outcomes) {
        return failWith(outcomes);
    }
    store::CommunityOutcome& outcome = outcomes->front();
    TakenOther taken = takenOf(opened);
    if (outcome.status == store::CommunityStatus::Refused) {
        // Taken back before it was published: files come in any order.
        if (mayHeal(outcome.reason)) {
            return tl::make_unexpected(outcome.reason);
        }
        taken.file.refused = outcome.reason;
    } else if (!outcome.reply.empty()) {
        taken.reply = Reply::Answer;
        taken.answer = std::move(outcome.reply);
    }
    return taken;
}

Result<TakenOther> takeAtDesk(const RoundWork& work, const OpenedMessage& opened,
                              const std::string& bytes)
{
    if (isOneOf(pledgeKinds, opened.header.kind)) {
        return takePledge(work, opened, bytes);
    }
    if (isOneOf(letterKinds, opened.header.kind)) {
        return takeLetter(work, opened, bytes);
    }
    return fail("message.unknown-kind", {{"kind", opened.header.kind}});
}

Result<TakenOther> takeFeed(const RoundWork& work, TakenOther taken, const std::string& bytes)
{
    const auto view = store::takeFeed(work.store, taken.from, bytes);
    // A newer one is here already.
    if (!view && view.error().key == "community.feed-older") {
        taken.file.refused = view.error();
        return taken;
    }
    return view ? Result<TakenOther>(std::move(taken)) : failWith(view);
}

Result<TakenOther> takeAtHome(const RoundWork& work, const OpenedMessage& opened,
                              const std::string& bytes)
{
    TakenOther taken = takenOf(opened);
    const std::string& kind = opened.header.kind;
    if (kind == store::campaign_kind::receipt || isOneOf(publicKinds, kind)) {
        taken.reply = kind == store::campaign_kind::receipt ? Reply::Receipt : Reply::None;
        return store::takeCampaignFile(work.store, work.self, bytes)
            .map([&](const store::CampaignFile&) { return taken; });
    }
    const auto card = work.store.cards().and_then(
        [&](const auto& cards) { return store::signingCard(cards, opened); });
    if (!card) {
        return failWith(card);
    }
    taken.reply = Reply::None;
    taken.from = card->pin().text();
    if (kind == exchange::feedKind) {
        return takeFeed(work, std::move(taken), bytes);
    }
    if (kind == exchange::tokenAnswerKind) {
        taken.answersKind = exchange::tokenRequestKind;
        return store::takeRights(work.store, work.self, taken.from, bytes).map([&](int) {
            return taken;
        });
    }
    return fail("message.unknown-kind", {{"kind", kind}});
}

} // namespace

Result<TakenOther> takeOther(const RoundWork& work, const std::string& bytes)
{
    const auto keys = store::trustedKeys(work.store, work.self);
    if (!keys) {
        return failWith(keys);
    }
    const bool isDesk = work.self.side == store::Side::Retailer;
    const auto opened = exchange::openMessage(
        bytes, *keys,
        {isDesk ? exchange::FirstContact::TakeKeyFromBody : exchange::FirstContact::Refuse, {}});
    if (!opened) {
        return failWith(opened);
    }
    return isDesk ? takeAtDesk(work, *opened, bytes) : takeAtHome(work, *opened, bytes);
}

bool isForEverybody(std::string_view kind)
{
    return isOneOf(publicKinds, kind);
}

} // namespace bespeak::carrier
