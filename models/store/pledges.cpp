// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaigns.h"
#include "models/store/funding_log.h"
#include "models/store/pledge_log.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"

#include <QString>

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

using ChangeOfPledge =
    std::function<Result<PledgeRecord>(Connection&, const CampaignView&, const PledgeRecord&)>;

/// Loads a pledge with its campaign, and gives what `work` made of it.
Result<PledgeRecord> changePledge(Connection& connection, const PledgeId& id,
                                  const ChangeOfPledge& work)
{
    auto found = loadPledge(connection, id);
    if (!found) {
        return failWith(found);
    }
    auto view = loadCampaign(connection, found->record.campaign);
    return view ? work(connection, *view, found->record) : Result<PledgeRecord>(failWith(view));
}

/// Runs `work` in a transaction of its own, for staff.
Result<PledgeRecord> inTransaction(Store& store, const Party& self,
                                   const std::function<Result<PledgeRecord>(Connection&)>& work)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    std::optional<PledgeRecord> changed;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto done = work(connection);
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

/// The place that a pledge leaves is taken by who waits.
Result<PledgeRecord> andMoveUp(Connection& connection, const Party& self, Instant now,
                               Result<PledgeRecord> next)
{
    auto up = next ? moveUp(connection, self, next->campaign, now) : Result<void>();
    return up ? next : Result<PledgeRecord>(failWith(up));
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

Result<PledgeRecord> writeAmendment(Connection& connection, const Party& self, Instant now,
                                    const PledgeId& id, const AmendWish& wish)
{
    return changePledge(connection, id,
                        [&](Connection& /*same*/, const CampaignView& view,
                            const PledgeRecord& pledge) -> Result<PledgeRecord> {
                            if (pledge.backer != wish.backer) {
                                return fail("funding.other-backer");
                            }
                            return andMoveUp(
                                connection, self, now,
                                takePledgeEdge(connection, self, view, pledge,
                                               {"P04", Actor::Backer, now, wish.tier, wish.units},
                                               Json::object(), wish.document));
                        });
}

Result<PledgeRecord> writeCancel(Connection& connection, const Party& self, Instant now,
                                 const PledgeId& id, const CancelWish& wish)
{
    return changePledge(connection, id,
                        [&](Connection& /*same*/, const CampaignView& view,
                            const PledgeRecord& pledge) -> Result<PledgeRecord> {
                            if (pledge.backer != wish.backer) {
                                return fail("funding.other-backer");
                            }
                            Json more = Json::object();
                            if (!wish.reason.empty()) {
                                more[funding_field::records] = Json::array();
                                more[funding_field::records].push_back(formatKept(
                                    "left", pledge.campaign.text() + "/" + pledge.id.text(), "left",
                                    {{"text", wish.reason}}));
                            }
                            return andMoveUp(connection, self, now,
                                             takePledgeEdge(connection, self, view, pledge,
                                                            {"P05", Actor::Backer, now},
                                                            std::move(more), wish.document));
                        });
}

namespace
{

/// The name that staff typed, with single blanks.
QString typedName(const std::string& backer)
{
    return QString::fromStdString(backer.substr(std::string_view(deskBackerMark).size()))
        .simplified();
}

/// One person has one name at the desk, however it is typed: as it was noted first.
Result<std::string> namedBefore(Connection& connection, const CampaignId& campaign,
                                const std::string& backer)
{
    if (!backer.starts_with(deskBackerMark)) {
        return backer;
    }
    const auto known = connection.rows(sql::deskBackers, {campaign.text()});
    if (!known) {
        return failWith(known);
    }
    for (const Row& row : *known) {
        if (typedName(row.text(0)).toCaseFolded() == typedName(backer).toCaseFolded()) {
            return row.text(0);
        }
    }
    return deskBackerMark + typedName(backer).toStdString();
}

} // namespace

Result<PledgeRecord> recordPledge(Store& store, const Party& self, const CampaignId& campaign,
                                  const PledgeWish& wish)
{
    const bool isNobody =
        wish.backer.starts_with(deskBackerMark) && typedName(wish.backer).isEmpty();
    if (wish.backer.empty() || isNobody || wish.backer.size() > 200) {
        return fail("funding.other-backer");
    }
    return inTransaction(store, self, [&](Connection& connection) {
        return namedBefore(connection, campaign, wish.backer)
            .and_then([&](const std::string& backer) {
                PledgeWish named = wish;
                named.backer = backer;
                return writePledge(connection, self, store.now(), campaign, named);
            });
    });
}

Result<PledgeRecord> amendPledge(Store& store, const Party& self, const PledgeId& id,
                                 const std::string& backer, std::size_t tier, std::int64_t units)
{
    return inTransaction(store, self, [&](Connection& connection) {
        return writeAmendment(connection, self, store.now(), id, {backer, tier, units});
    });
}

Result<PledgeRecord> cancelPledge(Store& store, const Party& self, const PledgeId& id,
                                  const std::string& backer, const std::string& reason)
{
    return inTransaction(store, self, [&](Connection& connection) {
        return writeCancel(connection, self, store.now(), id, {backer, reason});
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
    const auto step = [&](Connection& connection, const CampaignView& view,
                          const PledgeRecord& pledge) {
        Json more{{"note", reason}};
        if (edge == "P18") {
            more[funding_field::ledger] = returnEntries(view, pledge, "chargeback");
        }
        return takePledgeEdge(connection, self, view, pledge, {edge, *actor, store.now()},
                              std::move(more));
    };
    return inTransaction(
        store, self, [&](Connection& connection) { return changePledge(connection, id, step); });
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
