// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaign_post.h"

#include "models/request/case_message.h"
#include "models/store/compose.h"
#include "models/store/documents.h"
#include "models/store/funding_log.h"
#include "models/store/projection.h"
#include "models/store/store.h"
#include "models/store/trust.h"

#include <algorithm>
#include <array>

namespace bespeak::store
{

Result<std::string> postAboutCampaign(Connection& connection, const Party& self, Instant now,
                                      const funding::CampaignId& campaign, std::string_view kind,
                                      const exchange::KeyId& to, const nlohmann::json& body)
{
    auto end = authorEnd(connection, self.key->id().text());
    if (!end) {
        return failWith(end);
    }
    const auto last = exchange::DocumentId::parse(end->document);
    exchange::MessageHeader header{.kind = std::string(kind),
                                   .caseId = CaseId{campaign.uuid},
                                   .revision = 1,
                                   .previous = {},
                                   .author = self.key->id(),
                                   .authorSequence = end->sequence + 1,
                                   .authorPrevious = {},
                                   .to = to,
                                   .issued = {now.milliseconds / 1000 * 1000},
                                   .expires = {},
                                   .app = {},
                                   .merges = {},
                                   .log = {}};
    if (last) {
        header.authorPrevious = *last;
    }
    const exchange::SigningKey* signers[] = {self.key};
    auto file = exchange::composeMessage(header, body, {}, signers);
    auto opened = file ? exchange::openMessage(file->bytes,
                                               [&](const exchange::KeyId& id) {
                                                   return id == self.key->id()
                                                              ? std::optional(self.key->publicKey())
                                                              : std::nullopt;
                                               })
                       : Result<exchange::OpenedMessage>(failWith(file));
    if (!opened) {
        return failWith(opened);
    }
    const request::CaseMessage message{std::move(*opened), CaseId{campaign.uuid}, {}};
    if (auto put = putDocument(connection, message, Direction::Out, now); !put) {
        return failWith(put);
    }
    auto event =
        logFunding(connection, self, now,
                   {event_kind::messageKept,
                    campaign.text(),
                    message.document(),
                    {{event_field::outbox, fileNameOf(message)}, {"message", std::string(kind)}}});
    return event ? Result<std::string>(message.document()) : failWith(event);
}

Result<exchange::OpenedMessage> openCampaignMessage(Store& store, const Party& self,
                                                    std::string_view bytes)
{
    auto keys = trustedKeys(store, self);
    return keys ? openCampaignMessage(store.side(), *keys, bytes)
                : Result<exchange::OpenedMessage>(failWith(keys));
}

Result<exchange::OpenedMessage> openCampaignMessage(Side side, const exchange::KeyLookup& keys,
                                                    std::string_view bytes)
{
    const bool isRetailer = side == Side::Retailer;
    auto message =
        exchange::openMessage(bytes, keys,
                              {.firstContact = isRetailer ? exchange::FirstContact::TakeKeyFromBody
                                                          : exchange::FirstContact::Refuse});
    if (!message) {
        return message;
    }
    constexpr std::array ours{campaign_kind::pledge, campaign_kind::amend,
                              campaign_kind::withdrawal};
    constexpr std::array theirs{campaign_kind::terms, campaign_kind::news, campaign_kind::receipt};
    const auto& expected = isRetailer ? ours : theirs;
    if (std::ranges::find(expected, message->header.kind) == expected.end()) {
        return fail("message.kind", {{"actual", message->header.kind},
                                     {"expected", std::string(expected.front())}});
    }
    return message;
}

Result<exchange::RetailerCard> signingCard(const std::vector<exchange::RetailerCard>& cards,
                                           const exchange::OpenedMessage& message)
{
    for (const exchange::RetailerCard& card : cards) {
        const auto author = message.header.author;
        if (card.keyLookup()(author) && !rolesOf(card, author, message.header.issued).empty()) {
            return card;
        }
    }
    return fail("store.unknown-retailer");
}

} // namespace bespeak::store
