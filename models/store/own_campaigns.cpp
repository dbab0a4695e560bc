// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"
#include "models/request/case_message.h"
#include "models/store/documents.h"
#include "models/store/funding_log.h"
#include "models/store/own_pledges.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"
#include "models/store/trust.h"

#include <algorithm>
#include <set>

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

/// Whose signatures count: every card is verified once, however many files are read.
struct Trust {
    exchange::KeyLookup keys;
    std::vector<exchange::RetailerCard> cards;
};

Result<Trust> trustOf(Store& store, const Party& self)
{
    auto keys = trustedKeys(store, self);
    auto cards = keys ? store.cards() : Result<std::vector<exchange::RetailerCard>>(failWith(keys));
    return cards ? Result<Trust>(Trust{std::move(*keys), std::move(*cards)}) : failWith(cards);
}

Result<OfferedCampaign> readOffer(const Trust& trust, const exchange::OpenedMessage& message)
{
    auto card = signingCard(trust.cards, message);
    if (!card) {
        return failWith(card);
    }
    const bool hasTerms = message.body.is_object() && message.body.contains("terms");
    auto terms = parseTerms(hasTerms ? message.body["terms"] : Json());
    if (!terms) {
        return failWith(terms);
    }
    return OfferedCampaign{CampaignId{message.header.caseId->uuid}, message.id.text(),
                           card->pin().text(), std::move(*terms)};
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
                    state.value_or(PledgeState::Draft),
                    static_cast<std::size_t>(fields.integer("tier", 0, 15)),
                    fields.integer("units", 1, 1'000'000),
                    {fields.integer("minor", 0, exchange::largestJsonInteger),
                     currency ? *currency : Currency()},
                    fields.text("cites", 64),
                    fields.textOr("reason", 100, {}),
                    fields.integer("log_seq", 1, exchange::largestJsonInteger)};
    if (!id || !state || !currency) {
        fields.refuse(fields.place(), "a receipt for a pledge");
    }
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return news;
}

Result<CampaignNews> readNews(const exchange::OpenedMessage& message)
{
    std::optional<Error> problem;
    const JsonFields fields(message.body, "news", problem);
    const auto state = findCampaignState(fields.text("state", 20));
    CampaignNews news{state.value_or(CampaignState::Open),
                      fields.integer("reached", 0, exchange::largestJsonInteger),
                      {},
                      fields.textOr("reason", 4000, {}),
                      fields.integer("log_seq", 1, exchange::largestJsonInteger)};
    fields.each("moves", pledgeStateCount, [&](const Json& move, const std::string& place) {
        const JsonFields row(move, place, problem);
        const auto from = findPledgeState(row.text("from", 20));
        const auto to = findPledgeState(row.text("to", 20));
        if (from && to) {
            news.moves.push_back({*from, *to});
        } else {
            row.refuse(place, "a move of pledges");
        }
    });
    if (!state) {
        fields.refuse(fields.place(), "news of a campaign");
    }
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return news;
}

/// What all files of one campaign say together, in whatever order they came.
class Reading
{
public:
    Reading(Store& store, const Trust& trust)
        : m_store(store)
        , m_trust(trust)
    {
    }

    Result<void> read(const CampaignId& id)
    {
        auto documents = documentsOfCase(m_store.connection(), id.text());
        if (!documents) {
            return failWith(documents);
        }
        for (const DocumentInfo& document : *documents) {
            auto taken =
                document.direction == Direction::In ? takeTheirs(document.id) : takeOurs(document);
            if (!taken) {
                return taken;
            }
        }
        return {};
    }

    std::optional<OwnCampaign> result() const
    {
        if (!m_offer) {
            return std::nullopt;
        }
        OwnCampaign campaign{*m_offer, newestNews(), std::nullopt};
        if (m_last) {
            campaign.pledge = stateOf(*m_last);
        }
        return campaign;
    }

private:
    struct Signed {
        PledgeId pledge;
        std::string document;
        std::string kind;
        std::size_t tier = 0;
        std::int64_t units = 1;
        Instant issued;
    };

    Result<void> takeTheirs(const std::string& document)
    {
        auto bytes = m_store.container(document);
        auto message = bytes ? openCampaignMessage(m_store.side(), m_trust.keys, *bytes)
                             : Result<exchange::OpenedMessage>(failWith(bytes));
        if (!message) {
            return failWith(message);
        }
        if (message->header.kind == campaign_kind::terms) {
            return readOffer(m_trust, *message).map([&](OfferedCampaign offer) {
                m_offer = std::move(offer);
            });
        }
        if (message->header.kind == campaign_kind::receipt) {
            return readReceipt(*message).map(
                [&](PledgeNews news) { m_receipts.push_back(std::move(news)); });
        }
        return readNews(*message).map(
            [&](CampaignNews news) { m_news.push_back(std::move(news)); });
    }

    /// Our own words: what was asked for last is the newest that we signed.
    Result<void> takeOurs(const DocumentInfo& document)
    {
        auto bytes = m_store.container(document.id);
        if (!bytes) {
            return failWith(bytes);
        }
        const auto message = exchange::openMessage(
            *bytes, m_trust.keys, {.firstContact = exchange::FirstContact::TakeKeyFromBody});
        if (!message) {
            return failWith(message);
        }
        std::optional<Error> problem;
        const JsonFields fields(message->body, "pledge", problem);
        const auto id = PledgeId::parse(fields.text("pledge", 36));
        if (!id) {
            return failWith(id);
        }
        Signed mine{*id, document.id, document.kind, 0, 1, document.issued};
        if (document.kind == campaign_kind::withdrawal && m_last) {
            mine.tier = m_last->tier;
            mine.units = m_last->units;
        } else {
            mine.tier = static_cast<std::size_t>(fields.integerOr("tier", 0, 15, 0));
            mine.units = fields.integerOr("units", 1, 1'000'000, 1);
        }
        if (document.kind == campaign_kind::pledge) {
            m_first = mine;
        }
        m_last = std::move(mine);
        return problem ? Result<void>(tl::make_unexpected(*problem)) : Result<void>();
    }

    std::optional<CampaignNews> newestNews() const
    {
        const auto newest = std::ranges::max_element(m_news, {}, &CampaignNews::logSeq);
        return newest == m_news.end() ? std::nullopt : std::optional(*newest);
    }

    /// The receipt with the highest place in the retailer's log, and the moves of all pledges after
    /// it.
    OwnPledge stateOf(const Signed& last) const
    {
        OwnPledge own;
        own.record.id = last.pledge;
        own.record.campaign = m_offer->id;
        own.record.tier = last.tier;
        own.record.units = last.units;
        own.record.since = m_first ? m_first->issued : last.issued;
        own.record.document = m_first ? m_first->document : last.document;
        own.asked = last.kind;
        own.document = last.document;
        const PledgeNews* newest = nullptr;
        for (const PledgeNews& news : m_receipts) {
            if (news.pledge != last.pledge) {
                continue;
            }
            if (news.cites == last.document) {
                own.isAnswered = true;
                own.refused = news.reason;
            }
            newest = newest == nullptr || news.logSeq > newest->logSeq ? &news : newest;
        }
        if (newest != nullptr) {
            own.record.state = newest->state;
            own.record.tier = newest->tier;
            own.record.units = newest->units;
            follow(own.record, newest->logSeq);
        }
        if (own.record.tier < m_offer->terms.tiers.size()) {
            own.amount = amountOf(m_offer->terms, own.record);
        }
        return own;
    }

    void follow(PledgeRecord& record, std::int64_t since) const
    {
        std::vector<CampaignNews> later = m_news;
        std::erase_if(later, [&](const CampaignNews& news) { return news.logSeq <= since; });
        std::ranges::sort(later, {}, &CampaignNews::logSeq);
        for (const CampaignNews& news : later) {
            const auto move = std::ranges::find(news.moves, record.state, &BulkMove::from);
            if (move != news.moves.end()) {
                record.state = move->to;
            }
        }
    }

    Store& m_store;
    const Trust& m_trust;
    std::optional<OfferedCampaign> m_offer;
    std::vector<PledgeNews> m_receipts;
    std::vector<CampaignNews> m_news;
    std::optional<Signed> m_first;
    std::optional<Signed> m_last;
};

/// What it says is read before it is kept.
Result<CampaignFile> readFile(const Trust& trust, const exchange::OpenedMessage& message)
{
    CampaignFile file{CampaignId{message.header.caseId->uuid}, message.header.kind};
    if (file.kind == campaign_kind::terms) {
        return readOffer(trust, message).map([&](const OfferedCampaign& /*sound*/) {
            return file;
        });
    }
    if (auto card = signingCard(trust.cards, message); !card) {
        return failWith(card);
    }
    if (file.kind == campaign_kind::receipt) {
        return readReceipt(message).map([&](PledgeNews news) {
            file.receipt = std::move(news);
            return file;
        });
    }
    return readNews(message).map([&](CampaignNews news) {
        file.news = std::move(news);
        return file;
    });
}

} // namespace

Result<CampaignFile> takeCampaignFile(Store& store, const Party& self, std::string_view bytes)
{
    if (store.side() != Side::Customer) {
        return fail("store.wrong-side");
    }
    const auto trust = trustOf(store, self);
    if (!trust) {
        return failWith(trust);
    }
    auto message = openCampaignMessage(store.side(), trust->keys, bytes);
    auto file = message ? readFile(*trust, *message) : Result<CampaignFile>(failWith(message));
    if (!file) {
        return file;
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
            {event_kind::messageKept, file->campaign.text(), message->id.text(), Json::object()});
        return event ? Result<void>() : failWith(event);
    });
    return written ? file : Result<CampaignFile>(failWith(written));
}

namespace
{

Result<OwnCampaign> readCampaign(Store& store, const Trust& trust, const CampaignId& id)
{
    Reading reading(store, trust);
    if (auto read = reading.read(id); !read) {
        return failWith(read);
    }
    auto campaign = reading.result();
    return campaign ? Result<OwnCampaign>(std::move(*campaign))
                    : fail("funding.no-campaign", {{"campaign", id.text()}});
}

} // namespace

Result<OwnCampaign> ownCampaign(Store& store, const Party& self, const CampaignId& id)
{
    const auto trust = trustOf(store, self);
    return trust ? readCampaign(store, *trust, id) : Result<OwnCampaign>(failWith(trust));
}

Result<OwnCampaigns> ownCampaigns(Store& store, const Party& self)
{
    const auto rows = store.connection().rows(sql::offeredCampaigns);
    const auto trust = rows ? trustOf(store, self) : Result<Trust>(failWith(rows));
    if (!trust) {
        return failWith(trust);
    }
    OwnCampaigns all;
    for (const Row& row : *rows) {
        const auto id = CampaignId::parse(row.text(0));
        auto campaign = id ? readCampaign(store, *trust, *id) : Result<OwnCampaign>(failWith(id));
        if (campaign) {
            all.readable.push_back(std::move(*campaign));
        } else {
            all.unreadable.push_back(campaign.error());
        }
    }
    return all;
}

} // namespace bespeak::store
