// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaigns.h"

#include "models/store/campaign_messages.h"
#include "models/store/funded_cases.h"
#include "models/store/funding_log.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"

#include <map>

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

/// Pledges that nobody paid within the days: they are let go together.
Result<bool> dropOverdue(Connection& connection, const Party& self, CampaignView& view, Instant now)
{
    const bool takes = view.record.state == CampaignState::Settling ||
                       view.record.state == CampaignState::Released;
    if (!takes || view.tally.collecting == 0 || !isCollectingOver(view.record, now)) {
        return false;
    }
    const auto before =
        connection.row(sql::pledgesInState, {view.record.id.text(), std::string("committed"),
                                             std::int64_t{0}, std::int64_t{1}});
    const auto failed =
        connection.row(sql::pledgesInState, {view.record.id.text(), std::string("errored"),
                                             std::int64_t{0}, std::int64_t{1}});
    if (!before || !failed || (!*before && !*failed)) {
        return before && failed ? Result<bool>(false) : failWith(before ? failed : before);
    }
    Json moves = Json::array();
    for (const char* from : {"committed", "errored"}) {
        moves.push_back({{"from", from}, {"to", "dropped"}});
    }
    auto event = logFunding(connection, self, now,
                            {event_kind::campaignChanged,
                             view.record.id.text(),
                             {},
                             {{funding_field::bulk, moves}, {"step", "P12"}}});
    if (!event) {
        return failWith(event);
    }
    auto told = tellEverybody(connection, self, now, view.record,
                              {{PledgeState::Committed, PledgeState::Dropped},
                               {PledgeState::Errored, PledgeState::Dropped}},
                              event->seq);
    if (!told) {
        return failWith(told);
    }
    auto again = loadCampaign(connection, view.record.id);
    if (!again) {
        return failWith(again);
    }
    view = std::move(*again);
    return true;
}

std::vector<std::string> textsIn(const Json& facts, const char* field)
{
    std::vector<std::string> texts;
    if (facts.is_object() && facts.contains(field) && facts[field].is_array()) {
        for (const Json& text : facts[field]) {
            texts.push_back(text.is_string() ? text.get<std::string>() : std::string());
        }
    }
    return texts;
}

} // namespace

Result<CampaignView> draftCampaign(Store& store, const Party& self, const CampaignId& id,
                                   const CampaignTerms& terms)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    if (auto sound = checkTerms(terms); !sound) {
        return failWith(sound);
    }
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto before = findCampaign(connection, id);
        if (!before) {
            return failWith(before);
        }
        CampaignRecord record;
        record.id = id;
        record.terms = terms;
        record.updated = store.now();
        if (*before && (*before)->record.state != CampaignState::Draft) {
            return fail("funding.terms-fixed");
        }
        auto event = logFunding(connection, self, store.now(),
                                {event_kind::campaignChanged,
                                 id.text(),
                                 {},
                                 {{funding_field::campaign, formatCampaign(record)}}});
        return event ? Result<void>() : failWith(event);
    });
    return written ? campaign(store, id) : Result<CampaignView>(failWith(written));
}

Result<CampaignView> campaign(Store& store, const CampaignId& id)
{
    return loadCampaign(store.connection(), id);
}

Result<std::vector<CampaignView>> campaigns(Store& store)
{
    auto rows = store.connection().rows(sql::campaignsAll);
    auto tiers = rows ? store.connection().rows(sql::tiersAll) : rows;
    if (!tiers) {
        return failWith(tiers);
    }
    std::map<std::string, std::vector<const Row*>> tiersOf;
    for (const Row& row : *tiers) {
        tiersOf[row.text(2)].push_back(&row);
    }
    std::vector<CampaignView> views;
    std::optional<Error> problem;
    for (const Row& row : *rows) {
        views.push_back(readCampaignRow(row, problem));
        if (problem) {
            return tl::make_unexpected(*problem);
        }
        addTierCounts(views.back(), tiersOf[row.text(0)]);
    }
    return views;
}

Result<CampaignView> stepCampaign(Store& store, const Party& self, const CampaignId& id,
                                  std::string_view edge, const std::string& reason)
{
    const auto actor = staffActor(store, self);
    if (!actor) {
        return failWith(actor);
    }
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto view = loadCampaign(connection, id);
        if (!view) {
            return failWith(view);
        }
        const CampaignStep step{edge, *actor, store.now(), reason};
        std::string document;
        if (edge == "C02") {
            // What the machine refuses must not be signed first.
            if (auto allowed = advance(view->record, step, view->tally); !allowed) {
                return failWith(allowed);
            }
            auto signedTerms = signTerms(connection, self, store.now(), view->record);
            if (!signedTerms) {
                return failWith(signedTerms);
            }
            document = std::move(*signedTerms);
        }
        return takeCampaignEdge(connection, self, *view, step, document);
    });
    auto followed =
        written ? followPledges(store, self) : Result<std::vector<CaseId>>(failWith(written));
    return followed ? campaign(store, id) : Result<CampaignView>(failWith(followed));
}

Result<std::vector<CampaignId>> runCampaigns(Store& store, const Party& self,
                                             PaymentProvider& provider)
{
    auto all = campaigns(store);
    if (!all) {
        return failWith(all);
    }
    std::vector<CampaignId> moved;
    for (const CampaignView& one : *all) {
        if (isEnd(one.record.state)) {
            continue;
        }
        if (isCollectingOver(one.record, store.now())) {
            if (auto settled = movePayments(store, self, one.record.id, provider); !settled) {
                return failWith(settled);
            }
        }
        bool any = false;
        const auto written = store.write([&](Connection& connection) -> Result<void> {
            any = false;
            auto view = loadCampaign(connection, one.record.id);
            if (!view) {
                return failWith(view);
            }
            auto dropped = dropOverdue(connection, self, *view, store.now());
            if (!dropped) {
                return failWith(dropped);
            }
            auto due = takeDueEdges(connection, self, *view, store.now());
            if (!due) {
                return failWith(due);
            }
            any = *dropped || *due;
            return {};
        });
        if (!written) {
            return failWith(written);
        }
        if (any) {
            moved.push_back(one.record.id);
        }
    }
    auto followed = followPledges(store, self);
    return followed ? Result<std::vector<CampaignId>>(std::move(moved)) : failWith(followed);
}

Result<void> announceStretch(Store& store, const Party& self, const CampaignId& id,
                             std::int64_t atUnits, const std::string& text)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    return store.write([&](Connection& connection) -> Result<void> {
        auto view = loadCampaign(connection, id);
        if (!view) {
            return failWith(view);
        }
        if (auto sound = checkStretch(view->record, atUnits, text); !sound) {
            return sound;
        }
        auto event = logFunding(connection, self, store.now(),
                                {event_kind::campaignNews,
                                 id.text(),
                                 {},
                                 {{"stretch_units", atUnits}, {"note", text}}});
        return event ? Result<void>() : failWith(event);
    });
}

Result<std::vector<NoMarket>> noMarkets(Store& store)
{
    auto rows = store.connection().rows(sql::keptOfKind, {std::string("no-market")});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<NoMarket> records;
    for (const Row& row : *rows) {
        const auto id = CampaignId::parse(row.text(0));
        const Json facts = Json::parse(row.text(3), nullptr, false);
        if (!id || !facts.is_object()) {
            return fail("store.log-broken", {{"reason", "a record of a failed campaign"}});
        }
        records.push_back({*id,
                           facts.value("title", ""),
                           {row.integer(2)},
                           facts.value("goal", std::int64_t{0}),
                           facts.value("reached", std::int64_t{0}),
                           textsIn(facts, "prices"),
                           textsIn(facts, "reasons")});
    }
    return records;
}

Result<std::vector<std::string>> fundingProblems(Connection& connection)
{
    struct Rule {
        std::string_view statement;
        const char* what;
    };
    constexpr Rule rules[] = {
        {sql::unbalanced, "The ledger does not sum to zero in the entry "},
        {sql::paidTwice, "A pledge was charged twice: "},
        {sql::chargedInVain, "Money is asked for though the campaign did not come about: pledge "},
        {sql::halfClosed, "A closed campaign left a pledge between: "},
        {sql::miscounted, "The pieces of a campaign are miscounted: "},
        {sql::overBuilt, "More was built than is spoken for: "},
    };
    std::vector<std::string> problems;
    for (const Rule& rule : rules) {
        auto rows = connection.rows(rule.statement);
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            problems.push_back(rule.what + row.text(0) + ".");
        }
    }
    return problems;
}

Result<std::vector<std::string>> checkFunding(Store& store)
{
    std::vector<std::string> problems;
    const auto read = store.read([&](Connection& connection) -> Result<void> {
        auto found = fundingProblems(connection);
        if (!found) {
            return failWith(found);
        }
        problems = std::move(*found);
        return {};
    });
    return read ? Result<std::vector<std::string>>(std::move(problems)) : failWith(read);
}

} // namespace bespeak::store
