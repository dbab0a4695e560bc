// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/funding_log.h"

#include "models/store/campaign_messages.h"
#include "models/store/funded_cases.h"
#include "models/store/projection.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

constexpr std::size_t mostReasons = 50;

Json formatMoves(const std::vector<BulkMove>& moves)
{
    Json list = Json::array();
    for (const BulkMove& move : moves) {
        list.push_back({{"from", nameOf(move.from)}, {"to", nameOf(move.to)}});
    }
    return list;
}

/// What those said who took their pledge back, without their names.
Result<Json> reasonsOf(Connection& connection, const CampaignRecord& record)
{
    Json reasons = Json::array();
    if (!record.reason.empty()) {
        reasons.push_back(record.reason);
    }
    const std::string id = record.id.text();
    auto rows = connection.rows(sql::keptBetween, {std::string("left"), id + "/", id + "0"});
    if (!rows) {
        return failWith(rows);
    }
    for (const Row& row : *rows) {
        const Json facts = Json::parse(row.text(3), nullptr, false);
        if (facts.is_object() && facts.contains("text") && reasons.size() < mostReasons) {
            reasons.push_back(facts["text"]);
        }
    }
    return reasons;
}

/// Backers hear of what happens to a campaign once it was open. That it is being counted lasts no
/// time, and its terms say that it opens.
bool isNews(CampaignState before, CampaignState after)
{
    const bool isEarly = after == CampaignState::Draft || after == CampaignState::Review ||
                         before == CampaignState::Review;
    return !isEarly && after != CampaignState::Closing;
}

/// A campaign that failed leaves a dated record: no market at this price.
Result<Json> noMarketRecord(Connection& connection, const CampaignRecord& record,
                            std::int64_t reached)
{
    auto reasons = reasonsOf(connection, record);
    if (!reasons) {
        return reasons;
    }
    Json prices = Json::array();
    for (const Tier& tier : record.terms.tiers) {
        prices.push_back(tier.name + " " + formatMoney(tier.unitPrice));
    }
    return Json(
        Json::array_t{formatKept("no-market", record.id.text(), std::string(nameOf(record.state)),
                                 {{"title", record.terms.title},
                                  {"design", record.terms.designSha256},
                                  {"goal", record.terms.goal},
                                  {"reached", reached},
                                  {"prices", prices},
                                  {"reasons", std::move(*reasons)}})});
}

/// Money that was collected before the release goes out in one entry.
Json releaseEntry(const CampaignView& view)
{
    const CampaignTerms& terms = view.record.terms;
    const Money held{view.tally.capturedMinor, terms.currency};
    if (held.minor == 0) {
        return Json::array();
    }
    return Json(Json::array_t{formatTransaction(
        release(view.record.id.text() + "/release", {}, held, terms.contributorBasisPoints))});
}

} // namespace

Result<Actor> staffActor(const Store& store, const Party& self)
{
    if (store.side() != Side::Retailer) {
        return fail("store.wrong-side");
    }
    if (self.key == nullptr) {
        return fail("funding.key-needed");
    }
    const auto may = [&](exchange::KeyRole role) {
        return self.card && self.card->mayAct(self.key->id(), role, store.now());
    };
    if (self.actor == casework::Actor::Approver && may(exchange::KeyRole::Approver)) {
        return Actor::Approver;
    }
    if (may(exchange::KeyRole::Sales) || may(exchange::KeyRole::Approver)) {
        return Actor::Sales;
    }
    return fail("store.key-without-role");
}

Result<Event> logFunding(Connection& connection, const Party& self, Instant now, FundingNote note)
{
    return recordEvent(connection, {.caseId = std::move(note.campaign),
                                    .kind = note.kind,
                                    .document = std::move(note.document),
                                    .actorKid = self.key == nullptr ? "" : self.key->id().text(),
                                    .at = now,
                                    .body = std::move(note.body)});
}

Result<CampaignView> loadCampaign(Connection& connection, const CampaignId& id)
{
    auto view = findCampaign(connection, id);
    if (!view) {
        return failWith(view);
    }
    if (!*view) {
        return fail("funding.no-campaign", {{"campaign", id.text()}});
    }
    return std::move(**view);
}

Result<ListedPledge> loadPledge(Connection& connection, const PledgeId& id)
{
    auto found = store::findPledge(connection, id.text());
    if (!found) {
        return failWith(found);
    }
    if (!*found) {
        return fail("funding.no-pledge", {{"pledge", id.text()}});
    }
    return std::move(**found);
}

Result<void> takeCampaignEdge(Connection& connection, const Party& self, CampaignView& view,
                              const CampaignStep& step, const std::string& document)
{
    auto next = advance(view.record, step, view.tally);
    if (!next) {
        return failWith(next);
    }
    if (!document.empty()) {
        next->openedBy = document;
    }
    Json body{{funding_field::campaign, formatCampaign(*next)},
              {"step", std::string(step.edge)},
              {"note", step.reason}};
    const std::vector<BulkMove> moves = movesAfter(view.record, *next);
    if (!moves.empty()) {
        body[funding_field::bulk] = formatMoves(moves);
    }
    if (next->state == CampaignState::Released) {
        body[funding_field::ledger] = releaseEntry(view);
    }
    if (next->state == CampaignState::Failed) {
        const std::int64_t reached = std::max(next->reached, reachedOf(next->terms, view.tally));
        auto record = noMarketRecord(connection, *next, reached);
        if (!record) {
            return failWith(record);
        }
        body[funding_field::records] = std::move(*record);
    }
    auto event =
        logFunding(connection, self, step.now,
                   {event_kind::campaignChanged, next->id.text(), document, std::move(body)});
    if (!event) {
        return failWith(event);
    }
    if (isNews(view.record.state, next->state)) {
        auto told = tellEverybody(connection, self, step.now, *next, moves, event->seq);
        if (!told) {
            return told;
        }
    }
    auto again = loadCampaign(connection, next->id);
    if (!again) {
        return failWith(again);
    }
    view = std::move(*again);
    return {};
}

Result<bool> takeDueEdges(Connection& connection, const Party& self, CampaignView& view,
                          Instant now)
{
    bool moved = false;
    while (const CampaignEdge* due = dueEdge(view.record, view.tally, now)) {
        auto taken = takeCampaignEdge(connection, self, view, {due->id, due->actor, now, {}});
        if (!taken) {
            return failWith(taken);
        }
        moved = true;
    }
    return moved;
}

Result<PledgeRecord> takePledgeEdge(Connection& connection, const Party& self,
                                    const CampaignView& view, const PledgeRecord& pledge,
                                    const PledgeStep& step, Json more, const std::string& answers)
{
    auto next = advance(pledge, step, view.record, view.tally);
    if (!next) {
        return next;
    }
    more[funding_field::pledge] = formatPledge(*next);
    more["step"] = std::string(step.edge);
    const bool isFirst = pledge.state == PledgeState::Draft;
    auto event = logFunding(connection, self, step.now,
                            {event_kind::pledgeChanged, pledge.campaign.text(),
                             isFirst ? pledge.document : answers, std::move(more)});
    auto told = event ? tellBacker(connection, self, step.now, view.record, *next,
                                   {answers, {}, event->seq})
                      : Result<void>(failWith(event));
    auto followed = told && self.key != nullptr && !isFirst
                        ? followPledge(connection, self, step.now, pledge.id)
                        : Result<std::optional<CaseId>>(std::nullopt);
    if (!told || !followed) {
        return told ? Result<PledgeRecord>(failWith(followed)) : failWith(told);
    }
    return next;
}

bool isBuilt(CampaignState state)
{
    return state == CampaignState::Released || state == CampaignState::Fulfilled;
}

nlohmann::json returnEntries(const CampaignView& view, const PledgeRecord& pledge, const char* why)
{
    const CampaignTerms& terms = view.record.terms;
    const std::string id = pledge.id.text();
    const Money amount = amountOf(terms, pledge);
    nlohmann::json entries = nlohmann::json::array();
    if (isBuilt(view.record.state)) {
        const auto paid = release(id + "/release", id, amount, terms.contributorBasisPoints);
        entries.push_back(formatTransaction(reversed(paid, id + "/release-back")));
    }
    entries.push_back(
        formatTransaction(refund(id + "/" + why, id, amount, Money{0, terms.currency})));
    return entries;
}

Result<void> moveUp(Connection& connection, const Party& self, const CampaignId& id, Instant now)
{
    while (true) {
        auto view = loadCampaign(connection, id);
        if (!view) {
            return failWith(view);
        }
        std::vector<ListedPledge> heads;
        for (std::size_t tier = 0; tier < view->tally.waiting.size(); ++tier) {
            if (view->tally.waiting[tier] == 0) {
                continue;
            }
            auto row =
                connection.row(sql::firstWaiting, {id.text(), static_cast<std::int64_t>(tier)});
            auto head = row && *row ? readPledgeRow(**row)
                                    : Result<ListedPledge>(fail("store.log-broken",
                                                                {{"reason", "who waits is gone"}}));
            if (!row || !head) {
                return row ? Result<void>(failWith(head)) : failWith(row);
            }
            heads.push_back(std::move(*head));
        }
        std::ranges::sort(heads, {}, &ListedPledge::receipt);
        std::vector<PledgeRecord> records;
        records.reserve(heads.size());
        for (const ListedPledge& head : heads) {
            records.push_back(head.record);
        }
        const auto next = nextUp(view->record.terms, view->tally, records);
        if (!next || view->record.state != CampaignState::Open ||
            now >= view->record.terms.deadline) {
            return {};
        }
        auto up =
            takePledgeEdge(connection, self, *view, records[*next], {"P03", Actor::Engine, now});
        if (!up) {
            return failWith(up);
        }
    }
}

} // namespace bespeak::store
