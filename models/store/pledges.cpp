// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaigns.h"
#include "models/store/funding_log.h"
#include "models/store/pledge_log.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

/// Loads a pledge with its campaign, lets `work` change it, and gives what came of it.
Result<PledgeRecord>
changePledge(Store& store, const PledgeId& id,
             const std::function<Result<PledgeRecord>(Connection&, const CampaignView&,
                                                      const PledgeRecord&)>& work)
{
    std::optional<PledgeRecord> changed;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto found = loadPledge(connection, id);
        if (!found) {
            return failWith(found);
        }
        auto view = loadCampaign(connection, found->record.campaign);
        if (!view) {
            return failWith(view);
        }
        auto done = work(connection, *view, found->record);
        if (!done) {
            return failWith(done);
        }
        changed = std::move(*done);
        return {};
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*changed);
}

} // namespace

Result<PledgeRecord> writePledge(Connection& connection, const Party& self, Instant now,
                                 const CampaignId& campaign, const PledgeWish& wish)
{
    auto known = findPledge(connection, wish.id.text());
    if (!known || *known) {
        return known ? Result<PledgeRecord>((*known)->record) : failWith(known);
    }
    auto view = loadCampaign(connection, campaign);
    auto live = view ? connection.row(sql::livePledge, {campaign.text(), wish.backer})
                     : Result<std::optional<Row>>(failWith(view));
    if (!live) {
        return failWith(live);
    }
    if (*live) {
        return fail("funding.already-pledged");
    }
    PledgeRecord fresh;
    fresh.id = wish.id;
    fresh.campaign = campaign;
    fresh.backer = wish.backer;
    fresh.tier = wish.tier;
    fresh.units = wish.units;
    fresh.since = now;
    fresh.document = wish.document;
    const CampaignTerms& terms = view->record.terms;
    const bool waits = wish.tier < terms.tiers.size() && wish.units > 0 &&
                       mustWait(terms, view->tally, wish.tier, wish.units);
    return takePledgeEdge(connection, self, *view, fresh,
                          {waits ? "P02" : "P01", Actor::Engine, now});
}

Result<PledgeRecord> recordPledge(Store& store, const Party& self, const CampaignId& campaign,
                                  const PledgeWish& wish)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    if (wish.backer.empty() || wish.backer.size() > 200) {
        return fail("funding.other-backer");
    }
    std::optional<PledgeRecord> taken;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto done = writePledge(connection, self, store.now(), campaign, wish);
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

Result<PledgeRecord> amendPledge(Store& store, const Party& self, const PledgeId& id,
                                 const std::string& backer, std::size_t tier, std::int64_t units)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    return changePledge(store, id,
                        [&](Connection& connection, const CampaignView& view,
                            const PledgeRecord& pledge) -> Result<PledgeRecord> {
                            if (pledge.backer != backer) {
                                return fail("funding.other-backer");
                            }
                            auto next =
                                takePledgeEdge(connection, self, view, pledge,
                                               {"P04", Actor::Backer, store.now(), tier, units});
                            auto up = next ? moveUp(connection, self, pledge.campaign, store.now())
                                           : Result<void>();
                            return up ? next : Result<PledgeRecord>(failWith(up));
                        });
}

Result<PledgeRecord> cancelPledge(Store& store, const Party& self, const PledgeId& id,
                                  const std::string& backer, const std::string& reason)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    return changePledge(store, id,
                        [&](Connection& connection, const CampaignView& view,
                            const PledgeRecord& pledge) -> Result<PledgeRecord> {
                            if (pledge.backer != backer) {
                                return fail("funding.other-backer");
                            }
                            Json more = Json::object();
                            if (!reason.empty()) {
                                more[funding_field::records] = Json::array();
                                more[funding_field::records].push_back(formatKept(
                                    "left", pledge.campaign.text() + "/" + pledge.id.text(), "left",
                                    {{"text", reason}}));
                            }
                            auto next = takePledgeEdge(connection, self, view, pledge,
                                                       {"P05", Actor::Backer, store.now()},
                                                       std::move(more));
                            auto up = next ? moveUp(connection, self, pledge.campaign, store.now())
                                           : Result<void>();
                            return up ? next : Result<PledgeRecord>(failWith(up));
                        });
}

Result<PledgeRecord> stepPledge(Store& store, const Party& self, const PledgeId& id,
                                std::string_view edge, const std::string& reason)
{
    const auto actor = staffActor(store, self);
    if (!actor) {
        return failWith(actor);
    }
    if (edge != "P16" && edge != "P17" && edge != "P18" && edge != "P19") {
        return fail("funding.no-such-step", {{"step", std::string(edge)}, {"state", "any"}});
    }
    if (reason.empty()) {
        return fail("funding.reason-missing");
    }
    return changePledge(store, id,
                        [&](Connection& connection, const CampaignView& view,
                            const PledgeRecord& pledge) -> Result<PledgeRecord> {
                            Json more{{"note", reason}};
                            if (edge == "P18") {
                                more[funding_field::ledger] =
                                    returnEntries(view, pledge, "chargeback");
                            }
                            return takePledgeEdge(connection, self, view, pledge,
                                                  {edge, *actor, store.now()}, std::move(more));
                        });
}

Result<PledgeRecord> pledge(Store& store, const PledgeId& id)
{
    return loadPledge(store.connection(), id).map([](const ListedPledge& found) {
        return found.record;
    });
}

Result<std::vector<ListedPledge>> pledges(Store& store, const CampaignId& id, std::int64_t after,
                                          std::int64_t limit)
{
    auto rows = store.connection().rows(sql::pledgesFrom, {id.text(), after, limit});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<ListedPledge> list;
    for (const Row& row : *rows) {
        auto pledge = readPledgeRow(row);
        if (!pledge) {
            return failWith(pledge);
        }
        list.push_back(std::move(*pledge));
    }
    return list;
}

} // namespace bespeak::store
