// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaign_messages.h"

#include "models/base/json_fields.h"
#include "models/request/case_message.h"
#include "models/store/documents.h"
#include "models/store/funding_log.h"
#include "models/store/pledge_log.h"
#include "models/store/projection.h"
#include "models/store/roots.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

struct PledgeBody {
    PledgeId id;
    std::string terms;
    std::size_t tier = 0;
    std::int64_t units = 1;
    std::string reason;
};

Result<PledgeBody> readPledgeBody(const exchange::OpenedMessage& message)
{
    std::optional<Error> problem;
    const JsonFields fields(message.body, "pledge", problem);
    const auto id = PledgeId::parse(fields.text("pledge", 36));
    PledgeBody body{id.value_or(PledgeId{}), fields.text("terms", 64), 0, 1, {}};
    if (message.header.kind == campaign_kind::withdrawal) {
        body.reason = fields.textOr("reason", campaign_kind::longestReason, {});
    } else {
        body.tier = static_cast<std::size_t>(fields.integer("tier", 0, 15));
        body.units = fields.integer("units", 1, 1'000'000);
    }
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

/// To us, and about a campaign.
Result<void> checkForUs(Store& store, const Party& self, const exchange::MessageHeader& header)
{
    if (!header.to || !header.caseId) {
        return fail("store.not-for-us");
    }
    return checkForUs(store.connection(), self, header.to->text());
}

/// One signed file of a backer on its way into the campaign.
class TakingIn
{
public:
    TakingIn(Connection& connection, const Party& self, Instant now,
             const exchange::OpenedMessage& message, const PledgeBody& body)
        : m_connection(connection)
        , m_self(self)
        , m_now(now)
        , m_message(message)
        , m_body(body)
        , m_campaign{message.header.caseId->uuid}
        , m_document(message.id.text())
    {
    }

    Result<TakenPledge> take()
    {
        auto known = findPledge(m_connection, m_body.id.text());
        auto before = findDocument(m_connection, m_document);
        auto view = loadCampaign(m_connection, m_campaign);
        if (!known || !before || !view) {
            return tl::make_unexpected(!known    ? known.error()
                                       : !before ? before.error()
                                                 : view.error());
        }
        const bool isNew = m_message.header.kind == campaign_kind::pledge;
        if (auto fits = checkFits(*view, *known); !fits) {
            return failWith(fits);
        }
        if (*known && (isNew || *before)) {
            return TakenPledge{(*known)->record, std::nullopt};
        }
        if (!*known && (!isNew || *before)) {
            return fail("funding.no-pledge", {{"pledge", m_body.id.text()}});
        }
        if (auto newest = isNew ? Result<void>() : checkNewest(); !newest) {
            return failWith(newest);
        }
        auto kept = putDocument(m_connection, {m_message, *m_message.header.caseId, {}},
                                Direction::In, m_now);
        if (kept) {
            kept = keepKey(m_connection, m_message.authorKey, m_now);
        }
        return kept ? decide(view->record, *known) : Result<TakenPledge>(failWith(kept));
    }

private:
    Result<void> checkFits(const CampaignView& view, const std::optional<ListedPledge>& known) const
    {
        if (view.record.openedBy != m_body.terms) {
            return fail("funding.other-terms");
        }
        const bool theirs = !known || (known->record.backer == m_message.header.author.text() &&
                                       known->record.campaign == m_campaign);
        return theirs ? Result<void>() : Result<void>(fail("funding.other-backer"));
    }

    /// Files may come in any order: what the same person signed later stands.
    Result<void> checkNewest()
    {
        auto documents = documentsOfCase(m_connection, m_campaign.text());
        if (!documents) {
            return failWith(documents);
        }
        const exchange::MessageHeader& header = m_message.header;
        const bool isOvertaken = std::ranges::any_of(*documents, [&](const DocumentInfo& other) {
            return other.authorKid == header.author.text() &&
                   other.authorSeq > header.authorSequence;
        });
        return isOvertaken ? Result<void>(fail("funding.overtaken")) : Result<void>();
    }

    Result<PledgeRecord> change()
    {
        const std::string backer = m_message.header.author.text();
        if (m_message.header.kind == campaign_kind::pledge) {
            return writePledge(m_connection, m_self, m_now, m_campaign,
                               {m_body.id, backer, m_body.tier, m_body.units, m_document});
        }
        if (m_message.header.kind == campaign_kind::amend) {
            return writeAmendment(m_connection, m_self, m_now, m_body.id,
                                  {backer, m_body.tier, m_body.units, m_document});
        }
        return writeCancel(m_connection, m_self, m_now, m_body.id,
                           {backer, m_body.reason, m_document});
    }

    /// What the rules do not allow is answered as well: whoever signed it waits for an answer.
    Result<TakenPledge> decide(const CampaignRecord& campaign,
                               const std::optional<ListedPledge>& known)
    {
        auto done = change();
        if (done) {
            return TakenPledge{std::move(*done), std::nullopt};
        }
        if (!done.error().key.starts_with("funding.")) {
            return failWith(done);
        }
        PledgeRecord record;
        record.id = m_body.id;
        record.campaign = m_campaign;
        record.backer = m_message.header.author.text();
        record.units = m_body.units;
        record.document = m_document;
        if (known) {
            record = known->record;
        }
        auto event =
            logFunding(m_connection, m_self, m_now,
                       {event_kind::messageKept,
                        m_campaign.text(),
                        m_document,
                        {{event_field::reason, done.error().key}, {"pledge", m_body.id.text()}}});
        auto told = event ? tellBacker(m_connection, m_self, m_now, campaign, record,
                                       {m_document, done.error().key, event->seq})
                          : Result<void>(failWith(event));
        return told ? Result<TakenPledge>(TakenPledge{std::move(record), done.error()})
                    : failWith(told);
    }

    Connection& m_connection;
    const Party& m_self;
    Instant m_now;
    const exchange::OpenedMessage& m_message;
    const PledgeBody& m_body;
    CampaignId m_campaign;
    std::string m_document;
};

} // namespace

Result<std::string> signTerms(Connection& connection, const Party& self, Instant now,
                              const CampaignRecord& record)
{
    if (self.key == nullptr || !self.card) {
        return fail("funding.key-needed");
    }
    return postAboutCampaign(connection, self, now, record.id, campaign_kind::terms,
                             self.card->pin(), {{"terms", formatTerms(record.terms)}});
}

Result<void> tellEverybody(Connection& connection, const Party& self, Instant now,
                           const CampaignRecord& record, const std::vector<BulkMove>& moves,
                           std::int64_t logSeq)
{
    if (self.key == nullptr || !self.card || record.openedBy.empty()) {
        return {};
    }
    Json list = Json::array();
    for (const BulkMove& move : moves) {
        list.push_back({{"from", nameOf(move.from)}, {"to", nameOf(move.to)}});
    }
    Json body{{"terms", record.openedBy},
              {"state", nameOf(record.state)},
              {"reached", record.reached},
              {"moves", std::move(list)},
              {"log_seq", logSeq}};
    if (!record.reason.empty()) {
        body["reason"] = record.reason;
    }
    auto posted = postAboutCampaign(connection, self, now, record.id, campaign_kind::news,
                                    self.card->pin(), body);
    return posted ? Result<void>() : failWith(posted);
}

Result<void> tellBacker(Connection& connection, const Party& self, Instant now,
                        const CampaignRecord& campaign, const PledgeRecord& pledge,
                        const ReceiptFor& about)
{
    if (pledge.document.empty() || self.key == nullptr) {
        return {};
    }
    const auto to = exchange::KeyId::parse(pledge.backer);
    if (!to) {
        return failWith(to);
    }
    const bool isPriced = pledge.tier < campaign.terms.tiers.size();
    const Money amount = isPriced ? amountOf(campaign.terms, pledge) : Money{};
    Json body{{"pledge", pledge.id.text()},
              {"cites", about.document.empty() ? pledge.document : about.document},
              {"state", nameOf(pledge.state)},
              {"tier", pledge.tier},
              {"units", pledge.units},
              {"minor", amount.minor},
              {"currency", campaign.terms.currency.code()},
              {"log_seq", about.logSeq}};
    if (!about.reason.empty()) {
        body["reason"] = about.reason;
    }
    auto posted = postAboutCampaign(connection, self, now, pledge.campaign, campaign_kind::receipt,
                                    *to, body);
    return posted ? Result<void>() : failWith(posted);
}

Result<TakenPledge> importPledge(Store& store, const Party& self, std::string_view bytes)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    auto message = openCampaignMessage(store, self, bytes);
    auto body = message ? readPledgeBody(*message) : Result<PledgeBody>(failWith(message));
    if (!body) {
        return failWith(body);
    }
    if (auto ours = checkForUs(store, self, message->header); !ours) {
        return failWith(ours);
    }
    std::optional<TakenPledge> taken;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto done = TakingIn(connection, self, store.now(), *message, *body).take();
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

} // namespace bespeak::store
