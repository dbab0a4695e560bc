// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_actions.h"

#include "models/store/case_clock.h"
#include "models/store/own_key.h"
#include "models/store/production.h"
#include "models/store/sql.h"
#include "models/store/store.h"
#include "models/store/take_edge.h"

#include <utility>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;

Result<void> checkSide(const Store& store, const Party& self, std::optional<Side> needed)
{
    const Side side = needed.value_or(store.side());
    if (self.side != store.side() || self.side != side) {
        return fail("store.wrong-side",
                    {{"side", side == Side::Retailer ? "retailer" : "customer"}});
    }
    return {};
}

/// The record of a case that may go on.
Result<CaseRecord> movableRecord(Store& store, Connection& connection, const CaseId& id)
{
    auto record = store.caseRecord(id);
    if (!record) {
        return record;
    }
    auto frozen = isCaseFrozen(connection, id);
    if (!frozen) {
        return failWith(frozen);
    }
    if (*frozen) {
        return fail("store.case-frozen", {{"case", id.text()}});
    }
    return record;
}

/// What the machine does not allow leaves a line in the log, outside of what was rolled back.
void logRefusal(Store& store, const Party& self, const CaseId& id, const std::string& transition,
                const Error& error)
{
    if (!error.key.starts_with("case.") && error.key != "store.key-without-role") {
        return;
    }
    // The refusal itself is what the caller hears; a log that cannot be written shows elsewhere.
    static_cast<void>(store.write([&](Connection& connection) -> Result<void> {
        auto record = store.caseRecord(id);
        if (!record) {
            return failWith(record);
        }
        return logNote(connection, id,
                       {.kind = event_kind::refusedTransition,
                        .document = {},
                        .actorKid = self.key == nullptr ? "" : self.key->id().text(),
                        .at = store.now(),
                        .body = {{"transition", transition},
                                 {"actor", casework::actorName(self.actor)},
                                 {"state", casework::stateName(record->state)},
                                 {event_field::reason, error.key}}});
    }));
}

/// Runs one action in a transaction and logs it if the machine refuses.
Result<ActionOutcome>
perform(Store& store, const Party& self, const CaseId& id, const std::string& transition,
        const std::function<Result<ActionOutcome>(Connection&, const CaseRecord&)>& action)
{
    if (auto key = checkOwnKey(store, self); !key) {
        return failWith(key);
    }
    ActionOutcome outcome;
    auto done = store.write([&](Connection& connection) -> Result<void> {
        auto record = movableRecord(store, connection, id);
        if (!record) {
            return failWith(record);
        }
        auto acted = action(connection, *record);
        if (!acted) {
            return failWith(acted);
        }
        outcome = std::move(*acted);
        return {};
    });
    if (!done) {
        logRefusal(store, self, id, transition, done.error());
        return failWith(done);
    }
    return outcome;
}

/// A retailer's clock strikes before its staff act: nobody revises a quote that has expired.
Result<void> strikeClock(Store& store, const CaseId& id)
{
    if (store.side() != Side::Retailer) {
        return {};
    }
    auto record = store.caseRecord(id);
    if (!record) {
        return failWith(record);
    }
    if (casework::dueByClock(*record, store.now()).empty()) {
        return {};
    }
    return store.write([&](Connection& connection) -> Result<void> {
        auto current = movableRecord(store, connection, id);
        if (!current) {
            return failWith(current);
        }
        auto next = takeDueEdges(connection, *current, store.now());
        return next ? Result<void>() : failWith(next);
    });
}

} // namespace

Result<ActionOutcome> createRequest(Store& store, const Party& self, const NewRequest& request)
{
    if (auto side = checkSide(store, self, Side::Customer); !side) {
        return failWith(side);
    }
    auto card = store.findCard(request.retailerRootKid);
    if (!card) {
        return failWith(card);
    }
    if (!*card) {
        return fail("store.unknown-retailer");
    }
    if (auto holds = exchange::checkNotEnded(**card, store.now()); !holds) {
        return failWith(holds);
    }
    ActionOutcome outcome;
    auto done = store.write([&](Connection& connection) -> Result<void> {
        auto known = findRecord(connection, request.caseId);
        if (!known) {
            return failWith(known);
        }
        if (*known) {
            return fail("store.case-exists", {{"case", request.caseId.text()}});
        }
        CaseRecord draft;
        draft.id = request.caseId;
        draft.retailerKid = request.retailerRootKid;
        auto acted = takeEdge(connection, self, store.now(), std::nullopt, draft,
                              {.transition = "T01",
                               .content = request.body,
                               .text = request.text,
                               .parts = request.parts});
        if (!acted) {
            return failWith(acted);
        }
        outcome = std::move(*acted);
        const exchange::PublicKey& key = self.key->publicKey();
        auto bound =
            connection.run(sql::insertKey, {key.id().text(), Bytes{std::string(key.bytes())},
                                            store.now().milliseconds});
        return bound ? Result<void>() : failWith(bound);
    });
    if (!done) {
        return failWith(done);
    }
    return outcome;
}

namespace
{

/// What the workshop opened an order for is reported by that order's checks, not by others.
Result<void> checkQuality(Store& store, const CaseId& id, const ActionInput& input)
{
    const auto* const report = std::get_if<request::QaReportBody>(&input.content);
    if (report == nullptr || store.side() != Side::Retailer) {
        return {};
    }
    const auto checked = checkedItems(store, id);
    if (!checked) {
        return failWith(checked);
    }
    return checked->empty() || *checked == report->items
               ? Result<void>()
               : Result<void>(fail("production.checks-differ"));
}

} // namespace

Result<ActionOutcome> act(Store& store, const Party& self, const CaseId& id,
                          const ActionInput& input)
{
    if (auto side = checkSide(store, self, std::nullopt); !side) {
        return failWith(side);
    }
    if (auto struck = strikeClock(store, id); !struck) {
        return failWith(struck);
    }
    if (auto checked = checkQuality(store, id, input); !checked) {
        return failWith(checked);
    }
    return perform(store, self, id, input.transition,
                   [&](Connection& connection, const CaseRecord& record) {
                       return takeEdge(connection, self, store.now(), record, record, input);
                   });
}

Result<ActionOutcome> sendClaim(Store& store, const Party& self, const CaseId& id,
                                const std::string& text)
{
    if (auto side = checkSide(store, self, Side::Customer); !side) {
        return failWith(side);
    }
    const auto claim = [&](Connection& connection,
                           const CaseRecord& record) -> Result<ActionOutcome> {
        auto message = composeMessage(connection, self, store.now(), record,
                                      {.kind = request::MessageKind::Claim,
                                       .content = request::PlainBody{},
                                       .cites = record.head,
                                       .text = text,
                                       .parts = {}});
        if (!message) {
            return failWith(message);
        }
        auto next = casework::recordClaim(record, evidenceOf(*message));
        if (!next) {
            return failWith(next);
        }
        next->updated = store.now();
        auto sent = sendMessage(connection, *message, record, *next, Direction::Out,
                                {.kind = event_kind::messageKept,
                                 .document = message->document(),
                                 .actorKid = self.key->id().text(),
                                 .at = store.now()});
        if (!sent) {
            return failWith(sent);
        }
        return ActionOutcome{std::move(*next), {message->document()}};
    };
    return perform(store, self, id, "claim", claim);
}

namespace
{

using ChangePledge = std::function<Result<CaseRecord>(const CaseRecord&)>;

Result<CaseRecord> movePledge(Store& store, const Party& self, const CaseId& id,
                              std::string_view kind, const std::string& reference,
                              const ChangePledge& change)
{
    if (auto side = checkSide(store, self, Side::Retailer); !side) {
        return failWith(side);
    }
    auto moved =
        perform(store, self, id, std::string(kind),
                [&](Connection& connection, const CaseRecord& record) -> Result<ActionOutcome> {
                    auto next = change(record);
                    if (!next) {
                        return failWith(next);
                    }
                    next->updated = store.now();
                    auto logged =
                        logChange(connection, record, *next,
                                  {.kind = kind,
                                   .document = {},
                                   .actorKid = self.key == nullptr ? "" : self.key->id().text(),
                                   .at = store.now(),
                                   .body = {{"reference", reference},
                                            {"amount_minor", record.deposit.minor},
                                            {"currency", record.deposit.currency.code()}}});
                    if (!logged) {
                        return failWith(logged);
                    }
                    return ActionOutcome{std::move(*next), {}};
                });
    if (!moved) {
        return failWith(moved);
    }
    return std::move(moved->record);
}

} // namespace

Result<CaseRecord> capturePledge(Store& store, const Party& self, const CaseId& id, Money amount,
                                 const std::string& reference)
{
    return movePledge(
        store, self, id, event_kind::pledgeCaptured, reference,
        [&](const CaseRecord& record) { return casework::capturePledge(record, amount); });
}

Result<CaseRecord> refundPledge(Store& store, const Party& self, const CaseId& id,
                                const std::string& reference)
{
    return movePledge(store, self, id, event_kind::pledgeRefunded, reference,
                      [](const CaseRecord& record) { return casework::refundPledge(record); });
}

} // namespace bespeak::store
