// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/funding_projection.h"

#include "models/store/projecting.h"
#include "models/store/sql_funding.h"

#include <utility>

namespace bespeak::store
{

namespace
{

using Json = nlohmann::json;
using namespace funding;

std::int64_t number(std::size_t value)
{
    return static_cast<std::int64_t>(value);
}

std::string factsOf(const Json& json)
{
    const auto found = json.is_object() ? json.find("facts") : json.end();
    return found != json.end() && found->is_object() ? found->dump() : "{}";
}

Error broken(const std::string& what)
{
    return {"store.log-broken", {{"reason", what + " is unreadable"}}};
}

Result<void> putCampaign(Connection& connection, const Event& event, const Json& json)
{
    const auto id = CampaignId::parse(event.caseId);
    const auto record = id ? parseCampaign(*id, json) : Result<CampaignRecord>(failWith(id));
    if (!record) {
        return tl::make_unexpected(broken("a campaign"));
    }
    const CampaignTerms& terms = record->terms;
    auto put =
        perform(connection, sql::putCampaign,
                {event.caseId, std::string(nameOf(record->state)), terms.title,
                 terms.deadline.milliseconds, terms.cap, event.at.milliseconds, json.dump()});
    if (!put || record->state != CampaignState::Draft) {
        return put;
    }
    put = perform(connection, sql::dropTiersFrom, {event.caseId, number(terms.tiers.size())});
    for (std::size_t i = 0; put && i < terms.tiers.size(); ++i) {
        put = perform(connection, sql::putTier, {event.caseId, number(i), terms.tiers[i].quantity});
    }
    return put;
}

Result<CampaignView> needCampaign(Connection& connection, const CampaignId& id)
{
    auto view = findCampaign(connection, id);
    if (!view) {
        return failWith(view);
    }
    if (!*view) {
        return tl::make_unexpected(broken("a pledge's campaign"));
    }
    return std::move(**view);
}

/// What one pledge adds to the counts.
Result<void> addCounts(Connection& connection, const CampaignTerms& terms,
                       const PledgeRecord& pledge, int sign)
{
    Tally change = emptyTally(terms);
    count(change, terms, pledge, sign);
    const std::string id = pledge.campaign.text();
    auto added = perform(connection, sql::addToCampaign,
                         {activeUnits(change), change.collecting, change.refunding,
                          change.capturedUnits, change.capturedMinor, id});
    if (!added) {
        return added;
    }
    return perform(connection, sql::addToTier,
                   {change.activeUnits.at(pledge.tier), change.waiting.at(pledge.tier), id,
                    number(pledge.tier)});
}

Result<void> putPledge(Connection& connection, const Event& event, const Json& json)
{
    const auto pledge = parsePledge(json);
    if (!pledge) {
        return tl::make_unexpected(broken("a pledge"));
    }
    auto view = needCampaign(connection, pledge->campaign);
    auto before = findPledge(connection, pledge->id.text());
    if (!view || !before) {
        return view ? Result<void>(failWith(before)) : failWith(view);
    }
    const CampaignTerms& terms = view->record.terms;
    if (*before) {
        if (auto taken = addCounts(connection, terms, (*before)->record, -1); !taken) {
            return taken;
        }
    }
    auto put = perform(connection, sql::putPledge,
                       {pledge->id.text(), pledge->campaign.text(), pledge->backer,
                        std::string(nameOf(pledge->state)), number(pledge->tier), pledge->units,
                        pledge->revision, std::int64_t{pledge->attempts},
                        pledge->since.milliseconds, pledge->document, event.seq});
    return put ? addCounts(connection, terms, *pledge, 1) : put;
}

/// The counts of a campaign from its pledges, a group at a time.
Result<void> recount(Connection& connection, const std::string& campaign)
{
    const auto id = CampaignId::parse(campaign);
    auto view = id ? needCampaign(connection, *id) : Result<CampaignView>(failWith(id));
    if (!view) {
        return failWith(view);
    }
    auto rows = connection.rows(sql::countPledges, {campaign});
    if (!rows) {
        return failWith(rows);
    }
    const CampaignTerms& terms = view->record.terms;
    Tally tally = emptyTally(terms);
    for (const Row& row : *rows) {
        PledgeRecord group;
        group.state = findPledgeState(row.text(0)).value_or(PledgeState::Draft);
        group.tier = static_cast<std::size_t>(row.integer(1));
        group.units = row.integer(3);
        if (group.tier >= terms.tiers.size()) {
            return tl::make_unexpected(broken("a pledge's price"));
        }
        Tally one = emptyTally(terms);
        count(one, terms, group, 1);
        const std::int64_t pledges = row.integer(2);
        tally.activeUnits[group.tier] += one.activeUnits[group.tier];
        tally.waiting[group.tier] += one.waiting[group.tier] * pledges;
        tally.collecting += one.collecting * pledges;
        tally.refunding += one.refunding * pledges;
        tally.capturedUnits += one.capturedUnits;
        tally.capturedMinor += one.capturedMinor;
    }
    auto set = perform(connection, sql::setCampaignCounts,
                       {activeUnits(tally), tally.collecting, tally.refunding, tally.capturedUnits,
                        tally.capturedMinor, campaign});
    for (std::size_t i = 0; set && i < terms.tiers.size(); ++i) {
        set = perform(connection, sql::setTierCounts,
                      {tally.activeUnits[i], tally.waiting[i], campaign, number(i)});
    }
    return set;
}

Result<void> moveInBulk(Connection& connection, const Event& event, const Json& moves)
{
    for (const Json& move : moves) {
        const std::string from = textAt(move, "from");
        const std::string to = textAt(move, "to");
        if (!findPledgeState(from) || !findPledgeState(to)) {
            return tl::make_unexpected(broken("a closing"));
        }
        if (auto moved = perform(connection, sql::movePledges, {to, event.caseId, from}); !moved) {
            return moved;
        }
    }
    return recount(connection, event.caseId);
}

Result<void> putPayment(Connection& connection, const Event& event, const Json& json)
{
    return perform(connection, sql::putPayment,
                   {textAt(json, "key"), textAt(json, "pledge"), event.caseId, textAt(json, "kind"),
                    textAt(json, "state"), numberAt(json, "minor"), textAt(json, "currency"),
                    textAt(json, "person_kid"), textAt(json, "person"), textAt(json, "reference")});
}

Result<void> putLedger(Connection& connection, const Event& event, const Json& entries)
{
    for (const Json& json : entries) {
        const auto entry = parseTransaction(json);
        if (!entry) {
            return failWith(entry);
        }
        std::int64_t line = 0;
        for (const Posting& posting : entry->postings) {
            auto put =
                perform(connection, sql::insertLedger,
                        {event.seq, line++, entry->key, entry->what, event.caseId, posting.pledge,
                         std::string(nameOf(posting.account)), posting.amount.minor,
                         posting.amount.currency.code(), event.at.milliseconds});
            if (!put) {
                return put;
            }
        }
    }
    return {};
}

Result<void> putRecords(Connection& connection, const Event& event, const Json& records)
{
    for (const Json& record : records) {
        auto put = perform(connection, sql::putKept,
                           {textAt(record, "kind"), textAt(record, "id"), textAt(record, "state"),
                            event.at.milliseconds, factsOf(record)});
        if (!put) {
            return put;
        }
    }
    return {};
}

} // namespace

Result<void> projectFunding(Connection& connection, const Event& event, const Json& body)
{
    using Project = Result<void> (*)(Connection&, const Event&, const Json&);
    // In this order: a closing moves pledges of the campaign as it is after the step.
    constexpr std::pair<const char*, Project> parts[] = {
        {funding_field::campaign, &putCampaign}, {funding_field::bulk, &moveInBulk},
        {funding_field::pledge, &putPledge},     {funding_field::payment, &putPayment},
        {funding_field::ledger, &putLedger},     {funding_field::records, &putRecords},
    };
    for (const auto& [field, project] : parts) {
        const auto found = body.find(field);
        if (found == body.end() || !found->is_structured()) {
            continue;
        }
        if (auto projected = project(connection, event, *found); !projected) {
            return projected;
        }
    }
    return {};
}

Result<void> clearFunding(Connection& connection)
{
    for (const char* table : {"ledger", "payment", "pledge", "campaign_tier", "campaign",
                              "build_line", "demand", "stock", "production_record"}) {
        if (auto cleared = perform(connection, std::string("DELETE FROM ") + table, {}); !cleared) {
            return cleared;
        }
    }
    return {};
}

CampaignView readCampaignRow(const Row& row, std::optional<Error>& problem)
{
    CampaignView view;
    const auto id = CampaignId::parse(row.text(0));
    const Json json = Json::parse(row.text(1), nullptr, false);
    auto record = id ? parseCampaign(*id, json) : Result<CampaignRecord>(failWith(id));
    if (!record) {
        problem = broken("the record of campaign " + row.text(0));
        return view;
    }
    view.record = std::move(*record);
    view.tally = emptyTally(view.record.terms);
    view.tally.collecting = row.integer(2);
    view.tally.refunding = row.integer(3);
    view.tally.capturedUnits = row.integer(4);
    view.tally.capturedMinor = row.integer(5);
    return view;
}

void addTierCounts(CampaignView& view, const std::vector<const Row*>& tiers)
{
    for (std::size_t i = 0; i < tiers.size() && i < view.tally.activeUnits.size(); ++i) {
        view.tally.activeUnits[i] = tiers[i]->integer(0);
        view.tally.waiting[i] = tiers[i]->integer(1);
    }
}

Result<std::optional<CampaignView>> findCampaign(Connection& connection, const CampaignId& id)
{
    auto row = connection.row(sql::campaign, {id.text()});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return std::optional<CampaignView>();
    }
    std::optional<Error> problem;
    CampaignView view = readCampaignRow(**row, problem);
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    auto tiers = connection.rows(sql::tiersOfCampaign, {id.text()});
    if (!tiers) {
        return failWith(tiers);
    }
    std::vector<const Row*> ordered;
    for (const Row& tier : *tiers) {
        ordered.push_back(&tier);
    }
    addTierCounts(view, ordered);
    return std::optional<CampaignView>(std::move(view));
}

Result<ListedPledge> readPledgeRow(const Row& row)
{
    const auto id = PledgeId::parse(row.text(0));
    const auto campaign = CampaignId::parse(row.text(1));
    const auto state = findPledgeState(row.text(3));
    if (!id || !campaign || !state) {
        return tl::make_unexpected(broken("a pledge"));
    }
    return ListedPledge{{*id,
                         *campaign,
                         row.text(2),
                         *state,
                         static_cast<std::size_t>(row.integer(4)),
                         row.integer(5),
                         row.integer(6),
                         static_cast<int>(row.integer(7)),
                         {row.integer(8)},
                         row.text(9)},
                        row.integer(10)};
}

Result<std::optional<ListedPledge>> findPledge(Connection& connection, const std::string& id)
{
    auto row = connection.row(sql::pledge, {id});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return std::optional<ListedPledge>();
    }
    return readPledgeRow(**row).map(
        [](ListedPledge pledge) { return std::optional<ListedPledge>(std::move(pledge)); });
}

Payment readPaymentRow(const Row& row)
{
    const auto currency = Currency::parse(row.text(5));
    return {{row.text(0),
             row.text(1),
             findPaymentKind(row.text(2)).value_or(PaymentKind::Charge),
             {row.integer(4), currency ? *currency : Currency()}},
            findPaymentState(row.text(3)).value_or(PaymentState::Prepared),
            row.text(6),
            row.text(7),
            row.text(8)};
}

Result<std::optional<Payment>> findPayment(Connection& connection, const std::string& key)
{
    auto row = connection.row(sql::payment, {key});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional<Payment>(readPaymentRow(**row)) : std::nullopt;
}

Json formatPayment(const Payment& payment)
{
    return {{"key", payment.order.key},
            {"pledge", payment.order.pledge},
            {"kind", nameOf(payment.order.kind)},
            {"state", nameOf(payment.state)},
            {"minor", payment.order.amount.minor},
            {"currency", payment.order.amount.currency.code()},
            {"person_kid", payment.personKid},
            {"person", payment.person},
            {"reference", payment.reference}};
}

Json formatKept(const std::string& kind, const std::string& id, const std::string& state,
                Json facts)
{
    return {{"kind", kind}, {"id", id}, {"state", state}, {"facts", std::move(facts)}};
}

} // namespace bespeak::store
