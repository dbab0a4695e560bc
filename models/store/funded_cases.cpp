// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/funded_cases.h"

#include "models/casework/advance.h"
#include "models/store/case_log.h"
#include "models/store/funding_log.h"
#include "models/store/log.h"
#include "models/store/pledge_log.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"
#include "models/store/take_edge.h"

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using casework::CaseState;
using Json = nlohmann::json;

constexpr std::size_t idLength = 36;
constexpr const char* linkKind = "funded-case";

/// One pledge, one case: "pledge/case", so that both can be looked up by statements.
struct Link {
    funding::PledgeId pledge;
    CaseId caseId;
    std::string state; ///< "open", "funded", "unfunded", "left"

    std::string name() const { return pledge.text() + "/" + caseId.text(); }
};

Result<Link> readLink(const Row& row)
{
    const std::string name = row.text(0);
    const auto pledge = funding::PledgeId::parse(name.substr(0, idLength));
    const auto id = CaseId::parse(name.size() > idLength ? name.substr(idLength + 1) : "");
    if (!pledge || !id) {
        return fail("store.log-broken", {{"reason", "the case of a pledge is unreadable"}});
    }
    return Link{*pledge, *id, row.text(1)};
}

Result<std::optional<Link>> firstLink(Result<std::vector<Row>> rows)
{
    if (!rows) {
        return failWith(rows);
    }
    if (rows->empty()) {
        return std::optional<Link>();
    }
    return readLink(rows->front()).map([](Link link) { return std::optional(std::move(link)); });
}

Result<std::optional<Link>> linkOf(Connection& connection, const funding::PledgeId& id)
{
    return firstLink(connection.rows(sql::keptBetween,
                                     {std::string(linkKind), id.text() + "/", id.text() + "0"}));
}

Result<void> setLink(Connection& connection, const Party& self, Instant now,
                     const std::string& campaign, const Link& link)
{
    Json body = Json::object();
    body[funding_field::records] = Json::array();
    body[funding_field::records].push_back(
        formatKept(linkKind, link.name(), link.state, Json::object()));
    auto event = logFunding(connection, self, now,
                            {event_kind::campaignNews, campaign, {}, std::move(body)});
    return event ? Result<void>() : failWith(event);
}

/// What happened to the deposit is a step of the case's record as well.
Result<CaseRecord> notePayment(Connection& connection, const Party& self, Instant now,
                               const CaseRecord& record, std::string_view kind,
                               Result<CaseRecord> next)
{
    if (!next) {
        return next;
    }
    next->updated = now;
    auto logged = logChange(connection, record, *next,
                            {.kind = kind,
                             .document = {},
                             .actorKid = self.key == nullptr ? "" : self.key->id().text(),
                             .at = now,
                             .body = {{"reference", "campaign"},
                                      {"amount_minor", record.deposit.minor},
                                      {"currency", record.deposit.currency.code()}}});
    return logged ? next : Result<CaseRecord>(failWith(logged));
}

/// One case on its way to where its pledge is.
class Following
{
public:
    Following(Connection& connection, const Party& self, Instant now, Link link)
        : m_connection(connection)
        , m_self(self)
        , m_now(now)
        , m_link(std::move(link))
    {
    }

    Result<bool> follow()
    {
        auto pledge = loadPledge(m_connection, m_link.pledge);
        auto view = pledge ? loadCampaign(m_connection, pledge->record.campaign)
                           : Result<CampaignView>(failWith(pledge));
        auto record = view ? findRecord(m_connection, m_link.caseId)
                           : Result<std::optional<CaseRecord>>(failWith(view));
        auto frozen =
            record ? isCaseFrozen(m_connection, m_link.caseId) : Result<bool>(failWith(record));
        if (!frozen) {
            return failWith(frozen);
        }
        if (*frozen || !*record) {
            return false;
        }
        m_campaign = view->record.id.text();
        m_record = std::move(**record);
        if (m_record.state != CaseState::Funding) {
            return end("left", false);
        }
        return step(pledge->record.state, view->record.state);
    }

private:
    Result<bool> step(funding::PledgeState pledge, funding::CampaignState campaign)
    {
        using P = funding::PledgeState;
        const bool isPaid = m_record.pledge == casework::PledgeState::Captured;
        if (pledge == P::Captured && !isPaid) {
            auto noted = note(event_kind::pledgeCaptured,
                              casework::capturePledge(m_record, m_record.deposit));
            if (!noted) {
                return failWith(noted);
            }
        }
        if (pledge == P::Captured) {
            return isBuilt(campaign) ? take("T14", "funded") : Result<bool>(!isPaid);
        }
        if (pledge == P::Refunded && isPaid) {
            auto noted = note(event_kind::pledgeRefunded, casework::refundPledge(m_record));
            if (!noted) {
                return failWith(noted);
            }
        }
        return funding::isEnd(pledge) ? take("T15", "unfunded") : Result<bool>(false);
    }

    Result<void> note(std::string_view kind, Result<CaseRecord> next)
    {
        auto noted = notePayment(m_connection, m_self, m_now, m_record, kind, std::move(next));
        if (!noted) {
            return failWith(noted);
        }
        m_record = std::move(*noted);
        return {};
    }

    Result<bool> take(const char* edge, const char* state)
    {
        auto taken = takeEdge(m_connection, m_self, m_now, m_record, m_record,
                              suggestedInput(m_record, edge, m_now));
        return taken ? end(state, true) : Result<bool>(failWith(taken));
    }

    Result<bool> end(const char* state, bool hasMoved)
    {
        m_link.state = state;
        auto set = setLink(m_connection, m_self, m_now, m_campaign, m_link);
        return set ? Result<bool>(hasMoved) : failWith(set);
    }

    Connection& m_connection;
    const Party& m_self;
    Instant m_now;
    Link m_link;
    std::string m_campaign;
    CaseRecord m_record;
};

} // namespace

Result<Instant> takeSeat(Connection& connection, const Party& self, Instant now,
                         const CaseRecord& record, const CampaignSeat& seat)
{
    auto pledge = writePledge(connection, self, now, seat.campaign,
                              {seat.pledge, record.customerKid, seat.tier, 1, {}});
    auto view =
        pledge ? loadCampaign(connection, seat.campaign) : Result<CampaignView>(failWith(pledge));
    if (!view) {
        return failWith(view);
    }
    if (pledge->state == funding::PledgeState::Waiting) {
        return fail("funding.no-room");
    }
    const funding::CampaignTerms& terms = view->record.terms;
    const Money amount = funding::amountOf(terms, *pledge);
    if (amount != record.deposit) {
        return fail("case.deposit-differs",
                    {{"expected", formatMoney(amount)}, {"found", formatMoney(record.deposit)}});
    }
    auto linked =
        setLink(connection, self, now, seat.campaign.text(), {seat.pledge, record.id, "open"});
    if (!linked) {
        return failWith(linked);
    }
    constexpr std::int64_t millisecondsPerHour = 3'600'000;
    const Instant locked = terms.deadline + -terms.lockHours * millisecondsPerHour;
    return Instant{locked.milliseconds / 1000 * 1000};
}

Result<void> leaveSeat(Connection& connection, const Party& self, Instant now, const CaseId& id)
{
    auto link = firstLink(connection.rows(sql::openLinkOfCase, {id.text()}));
    if (!link || !*link) {
        return link ? Result<void>() : failWith(link);
    }
    auto pledge = loadPledge(connection, (*link)->pledge);
    if (!pledge) {
        return failWith(pledge);
    }
    if (pledge->record.state == funding::PledgeState::Active) {
        auto left =
            writeCancel(connection, self, now, (*link)->pledge, {pledge->record.backer, {}, {}});
        return left ? Result<void>() : failWith(left);
    }
    // The campaign ended first: nothing is left to take back.
    auto followed = Following(connection, self, now, **link).follow();
    return followed ? Result<void>() : failWith(followed);
}

Result<std::optional<CaseId>> followPledge(Connection& connection, const Party& self, Instant now,
                                           const funding::PledgeId& id)
{
    auto link = linkOf(connection, id);
    if (!link) {
        return failWith(link);
    }
    if (!*link || (*link)->state != "open") {
        return std::optional<CaseId>();
    }
    return Following(connection, self, now, **link).follow().map([&](bool hasMoved) {
        return hasMoved ? std::optional((*link)->caseId) : std::nullopt;
    });
}

Result<std::vector<CaseId>> followPledges(Store& store, const Party& self)
{
    std::vector<CaseId> moved;
    if (self.key == nullptr) {
        return moved;
    }
    auto rows = store.connection().rows(sql::openLinks);
    if (!rows) {
        return failWith(rows);
    }
    for (const Row& row : *rows) {
        auto link = readLink(row);
        if (!link) {
            return failWith(link);
        }
        std::optional<CaseId> one;
        const auto written = store.write([&](Connection& connection) -> Result<void> {
            auto followed = followPledge(connection, self, store.now(), link->pledge);
            if (!followed) {
                return failWith(followed);
            }
            one = *followed;
            return {};
        });
        if (!written) {
            return failWith(written);
        }
        if (one) {
            moved.push_back(*one);
        }
    }
    return moved;
}

Result<std::optional<CaseId>> caseOfPledge(Connection& connection, const funding::PledgeId& id)
{
    return linkOf(connection, id).map([](const std::optional<Link>& link) {
        return link ? std::optional(link->caseId) : std::nullopt;
    });
}

Result<std::set<std::string>> sourcesOfCase(Connection& connection, const CaseId& id)
{
    const auto rows = connection.rows(sql::linksOfCase, {id.text()});
    if (!rows) {
        return failWith(rows);
    }
    std::set<std::string> sources{id.text()};
    for (const Row& row : *rows) {
        const auto link = readLink(row);
        if (!link) {
            return failWith(link);
        }
        sources.insert(link->pledge.text());
    }
    return sources;
}

} // namespace bespeak::store
