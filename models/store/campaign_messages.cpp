// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaign_messages.h"

#include "models/base/json_fields.h"
#include "models/request/case_message.h"
#include "models/store/compose.h"
#include "models/store/documents.h"
#include "models/store/funding_log.h"
#include "models/store/pledge_log.h"
#include "models/store/projection.h"
#include "models/store/sql.h"
#include "models/store/store.h"
#include "models/store/trust.h"

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

/// Signs a message about a campaign, keeps it, and lets it wait in the outbox.
Result<std::string> send(Connection& connection, const Party& self, Instant now,
                         const CampaignId& campaign, std::string_view kind,
                         const exchange::KeyId& to, const Json& body)
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

Result<exchange::OpenedMessage> open(Store& store, const Party& self, std::string_view bytes,
                                     std::string_view kind)
{
    auto keys = trustedKeys(store, self);
    if (!keys) {
        return failWith(keys);
    }
    const bool pledge = kind == campaign_kind::pledge;
    return exchange::openMessage(bytes, *keys,
                                 {.firstContact = pledge ? exchange::FirstContact::TakeKeyFromBody
                                                         : exchange::FirstContact::Refuse,
                                  .expectedKind = std::string(kind)});
}

/// The card whose staff signed it.
Result<exchange::RetailerCard> signingCard(Store& store, const exchange::OpenedMessage& message)
{
    auto cards = store.cards();
    if (!cards) {
        return failWith(cards);
    }
    for (const exchange::RetailerCard& card : *cards) {
        const auto author = message.header.author;
        if (card.keyLookup()(author) && !rolesOf(card, author, message.header.issued).empty()) {
            return card;
        }
    }
    return fail("store.unknown-retailer");
}

struct PledgeBody {
    PledgeId id;
    std::string terms;
    std::size_t tier = 0;
    std::int64_t units = 0;
};

Result<PledgeBody> readPledgeBody(const Json& json)
{
    std::optional<Error> problem;
    const JsonFields fields(json, "pledge", problem);
    const auto id = PledgeId::parse(fields.text("pledge", 36));
    PledgeBody body{id.value_or(PledgeId{}), fields.text("terms", 64),
                    static_cast<std::size_t>(fields.integer("tier", 0, 15)),
                    fields.integer("units", 1, 1'000'000)};
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return id.map([&](const PledgeId& /*read*/) { return body; });
}

Result<void> keepKey(Connection& connection, const exchange::PublicKey& key, Instant now)
{
    auto kept = connection.run(
        sql::insertKey, {key.id().text(), Bytes{std::string(key.bytes())}, now.milliseconds});
    return kept ? Result<void>() : failWith(kept);
}

Result<void> checkForUs(const Party& self, const exchange::OpenedMessage& message)
{
    const bool ours = self.card && message.header.to && *message.header.to == self.card->pin() &&
                      message.header.caseId;
    return ours ? Result<void>() : Result<void>(fail("store.not-for-us"));
}

/// Keeps a signed pledge, records it, answers it.
Result<PledgeRecord> takeIn(Connection& connection, const Party& self, Instant now,
                            const exchange::OpenedMessage& message, const PledgeBody& body)
{
    const CampaignId campaign{message.header.caseId->uuid};
    auto known = findPledge(connection, body.id.text());
    if (!known || *known) {
        return known ? Result<PledgeRecord>((*known)->record) : failWith(known);
    }
    auto view = loadCampaign(connection, campaign);
    if (!view) {
        return failWith(view);
    }
    if (view->record.openedBy != body.terms) {
        return fail("funding.other-terms");
    }
    const std::string document = message.id.text();
    auto kept = putDocument(connection, {message, *message.header.caseId, {}}, Direction::In, now);
    if (kept) {
        kept = keepKey(connection, message.authorKey, now);
    }
    auto taken =
        kept ? writePledge(connection, self, now, campaign,
                           {body.id, message.header.author.text(), body.tier, body.units, document})
             : Result<PledgeRecord>(failWith(kept));
    auto place = taken ? loadPledge(connection, body.id) : Result<ListedPledge>(failWith(taken));
    if (!place) {
        return failWith(place);
    }
    const Money amount = amountOf(view->record.terms, *taken);
    auto receipt =
        send(connection, self, now, campaign, campaign_kind::receipt, message.header.author,
             {{"pledge", body.id.text()},
              {"cites", document},
              {"state", std::string(nameOf(taken->state))},
              {"units", taken->units},
              {"minor", amount.minor},
              {"currency", amount.currency.code()},
              {"log_seq", place->receipt}});
    return receipt ? taken : Result<PledgeRecord>(failWith(receipt));
}

Result<PledgeNews> readReceipt(const exchange::OpenedMessage& message)
{
    std::optional<Error> problem;
    const JsonFields fields(message.body, "receipt", problem);
    const auto id = PledgeId::parse(fields.text("pledge", 36));
    const auto state = findPledgeState(fields.text("state", 20));
    const auto currency = Currency::parse(fields.text("currency", 3));
    PledgeNews news{CampaignId{message.header.caseId->uuid},
                    id.value_or(PledgeId{}),
                    state.value_or(PledgeState::Active),
                    fields.integer("units", 1, 1'000'000),
                    {fields.integer("minor", 1, exchange::largestJsonInteger),
                     currency ? *currency : Currency()},
                    fields.integer("log_seq", 1, exchange::largestJsonInteger)};
    if (!id || !state || !currency) {
        fields.refuse(fields.place(), "a receipt for a pledge");
    }
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return news;
}

} // namespace

Result<std::string> signTerms(Connection& connection, const Party& self, Instant now,
                              const CampaignRecord& record)
{
    if (self.key == nullptr || !self.card) {
        return fail("funding.key-needed");
    }
    return send(connection, self, now, record.id, campaign_kind::terms, self.card->pin(),
                {{"terms", formatTerms(record.terms)}});
}

Result<OfferedCampaign> openCampaign(Store& store, const Party& self, std::string_view bytes)
{
    auto message = open(store, self, bytes, campaign_kind::terms);
    if (!message) {
        return failWith(message);
    }
    auto card = signingCard(store, *message);
    if (!card) {
        return failWith(card);
    }
    auto terms = parseTerms(message->body.is_object() && message->body.contains("terms")
                                ? message->body["terms"]
                                : Json());
    if (!terms) {
        return failWith(terms);
    }
    return OfferedCampaign{CampaignId{message->header.caseId->uuid}, message->id.text(),
                           card->pin().text(), std::move(*terms)};
}

Result<std::string> sendPledge(Store& store, const Party& self, std::string_view campaign,
                               const PledgeId& id, std::size_t tier, std::int64_t units)
{
    if (store.side() != Side::Customer) {
        return fail("store.wrong-side");
    }
    if (self.key == nullptr) {
        return fail("store.key-locked");
    }
    auto offered = openCampaign(store, self, campaign);
    if (!offered) {
        return failWith(offered);
    }
    if (tier >= offered->terms.tiers.size()) {
        return fail("funding.no-such-tier");
    }
    if (units < 1 || units > offered->terms.unitsPerBacker) {
        return fail("funding.too-many-units",
                    {{"most", std::to_string(offered->terms.unitsPerBacker)}});
    }
    const auto to = exchange::KeyId::parse(offered->retailerKid);
    if (!to) {
        return failWith(to);
    }
    std::string document;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto sent = send(connection, self, store.now(), offered->id, campaign_kind::pledge, *to,
                         {{"pledge", id.text()},
                          {"terms", offered->document},
                          {"tier", tier},
                          {"units", units},
                          {"key", self.key->publicKey().jwk()}});
        if (!sent) {
            return failWith(sent);
        }
        document = std::move(*sent);
        return {};
    });
    return written ? Result<std::string>(document) : failWith(written);
}

Result<PledgeRecord> importPledge(Store& store, const Party& self, std::string_view bytes)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    auto message = open(store, self, bytes, campaign_kind::pledge);
    auto body = message ? readPledgeBody(message->body) : Result<PledgeBody>(failWith(message));
    if (!body) {
        return failWith(body);
    }
    if (auto ours = checkForUs(self, *message); !ours) {
        return failWith(ours);
    }
    std::optional<PledgeRecord> taken;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto done = takeIn(connection, self, store.now(), *message, *body);
        if (!done) {
            return failWith(done);
        }
        taken = std::move(*done);
        return {};
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*taken);
}

Result<PledgeNews> importReceipt(Store& store, const Party& self, std::string_view bytes)
{
    auto message = open(store, self, bytes, campaign_kind::receipt);
    auto card =
        message ? signingCard(store, *message) : Result<exchange::RetailerCard>(failWith(message));
    auto news = card ? readReceipt(*message) : Result<PledgeNews>(failWith(card));
    if (!news) {
        return news;
    }
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto known = store::findDocument(connection, message->id.text());
        if (!known || *known) {
            return known ? Result<void>() : failWith(known);
        }
        auto kept = putDocument(connection, {*message, *message->header.caseId, {}}, Direction::In,
                                store.now());
        if (!kept) {
            return kept;
        }
        auto event = logFunding(
            connection, self, store.now(),
            {event_kind::messageKept, news->campaign.text(), message->id.text(), Json::object()});
        return event ? Result<void>() : failWith(event);
    });
    return written ? news : Result<PledgeNews>(failWith(written));
}

} // namespace bespeak::store
