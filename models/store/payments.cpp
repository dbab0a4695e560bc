// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaigns.h"
#include "models/store/funding_log.h"
#include "models/store/sql_funding.h"
#include "models/store/store.h"

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

constexpr std::int64_t batch = 200;

bool isSettled(PaymentState state)
{
    return state == PaymentState::Succeeded || state == PaymentState::Failed;
}

Result<void> logPayment(Connection& connection, const Party& self, Instant now,
                        const std::string& campaign, const Payment& payment,
                        Json more = Json::object())
{
    more[funding_field::payment] = formatPayment(payment);
    auto event = logFunding(connection, self, now,
                            {event_kind::paymentChanged, campaign, {}, std::move(more)});
    return event ? Result<void>() : failWith(event);
}

/// Writes the order down: from here on its key is known, whatever happens next.
Result<void> prepareCharge(Connection& connection, const Party& self, Instant now,
                           const CampaignView& view, const PledgeRecord& pledge)
{
    Payment payment;
    payment.order = {paymentKey(pledge.id.text(), PaymentKind::Charge, pledge.attempts + 1),
                     pledge.id.text(), PaymentKind::Charge, amountOf(view.record.terms, pledge)};
    const char* edge = pledge.state == PledgeState::Committed ? "P08" : "P11";
    auto taken = takePledgeEdge(connection, self, view, pledge, {edge, Actor::Engine, now},
                                {{funding_field::payment, formatPayment(payment)}});
    return taken ? Result<void>() : failWith(taken);
}

Result<void> prepareRefund(Connection& connection, const Party& self, Instant now,
                           const CampaignView& view, const PledgeRecord& pledge)
{
    auto made = connection.row(sql::countRefunds, {pledge.id.text()});
    if (!made || !*made) {
        return made ? Result<void>() : failWith(made);
    }
    const int attempt = static_cast<int>((*made)->integer(0)) + 1;
    Payment payment;
    payment.order = {paymentKey(pledge.id.text(), PaymentKind::Refund, attempt), pledge.id.text(),
                     PaymentKind::Refund, amountOf(view.record.terms, pledge)};
    if (attempt > 1) {
        const std::string last = paymentKey(pledge.id.text(), PaymentKind::Refund, attempt - 1);
        auto before = findPayment(connection, last);
        if (!before) {
            return failWith(before);
        }
        if (*before && (*before)->state != PaymentState::Failed) {
            return {};
        }
    }
    return logPayment(connection, self, now, view.record.id.text(), payment);
}

/// Prepares what the pledges of one state need, a batch in one transaction. Gives the number of the
/// last receipt that was looked at; 0 when there are no more.
Result<std::int64_t> prepareBatch(Store& store, const Party& self, const CampaignId& id,
                                  PledgeState state, std::int64_t after)
{
    std::int64_t last = 0;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        last = 0;
        auto view = loadCampaign(connection, id);
        auto rows = view ? connection.rows(sql::pledgesInState,
                                           {id.text(), std::string(nameOf(state)), after, batch})
                         : Result<std::vector<Row>>(failWith(view));
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            auto pledge = readPledgeRow(row);
            if (!pledge) {
                return failWith(pledge);
            }
            last = pledge->receipt;
            const bool back = state == PledgeState::Refunding;
            const char* edge = state == PledgeState::Committed ? "P08" : "P11";
            if (!back && !advance(pledge->record, {edge, Actor::Engine, store.now()}, view->record,
                                  view->tally)) {
                continue;
            }
            auto prepared = (back ? prepareRefund : prepareCharge)(connection, self, store.now(),
                                                                   *view, pledge->record);
            if (!prepared) {
                return prepared;
            }
        }
        return {};
    });
    return written ? Result<std::int64_t>(last) : failWith(written);
}

Json captureEntries(const CampaignView& view, const PledgeRecord& pledge)
{
    const CampaignTerms& terms = view.record.terms;
    const std::string id = pledge.id.text();
    const Money amount = amountOf(terms, pledge);
    Json entries = Json::array();
    entries.push_back(
        formatTransaction(capture(id + "/capture", id, amount, Money{0, terms.currency})));
    if (isBuilt(view.record.state)) {
        entries.push_back(
            formatTransaction(release(id + "/release", id, amount, terms.contributorBasisPoints)));
    }
    return entries;
}

/// The answer is known: payment, pledge and ledger change together, and the campaign goes on if
/// that was what it waited for.
Result<void> settle(Connection& connection, const Party& self, Instant now, Payment payment,
                    PaymentState end, const std::string& note)
{
    const auto id = PledgeId::parse(payment.order.pledge);
    auto found = id ? loadPledge(connection, *id) : Result<ListedPledge>(failWith(id));
    auto view = found ? loadCampaign(connection, found->record.campaign)
                      : Result<CampaignView>(failWith(found));
    if (!view) {
        return failWith(view);
    }
    const PledgeRecord& pledge = found->record;
    const bool charge = payment.order.kind == PaymentKind::Charge;
    payment.state = end;
    Json more{{funding_field::payment, formatPayment(payment)}, {"note", note}};
    if (end == PaymentState::Failed && !charge) {
        return logPayment(connection, self, now, pledge.campaign.text(), payment, {{"note", note}});
    }
    if (end == PaymentState::Succeeded) {
        more[funding_field::ledger] =
            charge ? captureEntries(*view, pledge) : returnEntries(*view, pledge, "refund");
    }
    const char* edge = !charge ? "P15" : end == PaymentState::Succeeded ? "P09" : "P10";
    auto next = takePledgeEdge(connection, self, *view, pledge, {edge, Actor::Engine, now},
                               std::move(more));
    if (next && next->state == PledgeState::Errored) {
        const PledgeStep drop{"P12", Actor::Engine, now};
        if (advance(*next, drop, view->record, view->tally)) {
            next = takePledgeEdge(connection, self, *view, *next, drop);
        }
    }
    auto again =
        next ? loadCampaign(connection, pledge.campaign) : Result<CampaignView>(failWith(next));
    if (!again) {
        return failWith(again);
    }
    auto due = takeDueEdges(connection, self, *again, now);
    return due ? Result<void>() : failWith(due);
}

Result<Payment> needPayment(Connection& connection, const std::string& key)
{
    auto payment = findPayment(connection, key);
    if (!payment) {
        return failWith(payment);
    }
    if (!*payment) {
        return fail("funding.no-payment", {{"payment", key}});
    }
    if (isSettled((*payment)->state)) {
        return fail("funding.payment-settled", {{"payment", key}});
    }
    return std::move(**payment);
}

/// What the provider said, written down. An answer that came twice changes nothing.
Result<void> takeAnswer(Store& store, const Party& self, const CampaignId& campaign,
                        const std::string& key, PaymentAnswer answer)
{
    return store.write([&](Connection& connection) -> Result<void> {
        auto payment = findPayment(connection, key);
        if (!payment) {
            return failWith(payment);
        }
        if (!*payment || isSettled((*payment)->state)) {
            return {};
        }
        switch (answer) {
        case PaymentAnswer::Succeeded:
            return settle(connection, self, store.now(), **payment, PaymentState::Succeeded, {});
        case PaymentAnswer::Failed:
            return settle(connection, self, store.now(), **payment, PaymentState::Failed, {});
        default:
            break;
        }
        if ((*payment)->state != PaymentState::Prepared) {
            return {};
        }
        (*payment)->state = PaymentState::Asked;
        return logPayment(connection, self, store.now(), campaign.text(), **payment);
    });
}

/// Asks what became of an order, and only if the other side has never heard of it, for the money.
Result<void> pursue(Store& store, const Party& self, const CampaignView& view,
                    const Payment& payment, PaymentProvider& provider)
{
    auto answer = provider.query(payment.order);
    if (answer && *answer == PaymentAnswer::Unknown) {
        answer = provider.ask(payment.order);
    }
    if (!answer) {
        return failWith(answer);
    }
    const bool over = payment.order.kind == PaymentKind::Charge && provider.endsWithDays() &&
                      isCollectingOver(view.record, store.now());
    if (over && *answer == PaymentAnswer::Pending) {
        answer = PaymentAnswer::Failed;
    }
    // Asked already, and nothing new: there is nothing to write.
    const bool isOpen = *answer != PaymentAnswer::Succeeded && *answer != PaymentAnswer::Failed;
    if (isOpen && payment.state == PaymentState::Asked) {
        return {};
    }
    return takeAnswer(store, self, view.record.id, payment.order.key, *answer);
}

/// Runs `work` on an open payment for a person of staff, and gives the payment after it.
Result<Payment>
byPerson(Store& store, const Party& self, const std::string& key,
         const std::function<Result<void>(Connection&, const Payment&, const std::string&)>& work)
{
    if (auto actor = staffActor(store, self); !actor) {
        return failWith(actor);
    }
    std::optional<Payment> after;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto payment = needPayment(connection, key);
        auto pledge = payment ? store::findPledge(connection, payment->order.pledge)
                              : Result<std::optional<ListedPledge>>(failWith(payment));
        if (!pledge || !*pledge) {
            return pledge ? Result<void>(fail("funding.no-payment", {{"payment", key}}))
                          : failWith(pledge);
        }
        if (auto done = work(connection, *payment, (*pledge)->record.campaign.text()); !done) {
            return done;
        }
        auto again = findPayment(connection, key);
        if (!again) {
            return failWith(again);
        }
        after = std::move(*again);
        return {};
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*after);
}

} // namespace

Result<void> movePayments(Store& store, const Party& self, const CampaignId& id,
                          PaymentProvider& provider)
{
    for (const PledgeState state :
         {PledgeState::Committed, PledgeState::Errored, PledgeState::Refunding}) {
        std::int64_t after = 0;
        do {
            auto last = prepareBatch(store, self, id, state, after);
            if (!last) {
                return failWith(last);
            }
            after = *last;
        } while (after > 0);
    }
    auto open = payments(store, id);
    auto view = open ? campaign(store, id) : Result<CampaignView>(failWith(open));
    if (!view) {
        return failWith(view);
    }
    for (const Payment& payment : *open) {
        if (payment.state != PaymentState::Prepared && payment.state != PaymentState::Asked) {
            continue;
        }
        if (auto pursued = pursue(store, self, *view, payment, provider); !pursued) {
            return pursued;
        }
    }
    return {};
}

Result<std::vector<Payment>> payments(Store& store, const CampaignId& id)
{
    auto rows = store.connection().rows(sql::paymentsOfCampaign, {id.text()});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<Payment> list;
    for (const Row& row : *rows) {
        list.push_back(readPaymentRow(row));
    }
    return list;
}

Result<Payment> reportPayment(Store& store, const Party& self, const std::string& key, Money amount,
                              const std::string& reference)
{
    if (reference.empty()) {
        return fail("funding.reason-missing");
    }
    return byPerson(store, self, key,
                    [&](Connection& connection, const Payment& payment,
                        const std::string& campaign) -> Result<void> {
                        if (amount != payment.order.amount) {
                            return fail("funding.amount-differs",
                                        {{"expected", formatMoney(payment.order.amount)},
                                         {"found", formatMoney(amount)}});
                        }
                        Payment seen = payment;
                        seen.state = PaymentState::Reported;
                        seen.personKid = self.key->id().text();
                        seen.person = self.person;
                        seen.reference = reference;
                        return logPayment(connection, self, store.now(), campaign, seen);
                    });
}

Result<Payment> confirmPayment(Store& store, const Party& self, const std::string& key)
{
    return byPerson(store, self, key,
                    [&](Connection& connection, const Payment& payment,
                        const std::string& /*campaign*/) -> Result<void> {
                        if (payment.state != PaymentState::Reported) {
                            return fail("funding.not-reported", {{"payment", key}});
                        }
                        auto second = checkSecondPerson(payment.personKid, payment.person,
                                                        self.key->id().text(), self.person);
                        return second ? settle(connection, self, store.now(), payment,
                                               PaymentState::Succeeded, self.person)
                                      : second;
                    });
}

Result<Payment> failPayment(Store& store, const Party& self, const std::string& key,
                            const std::string& reason)
{
    if (reason.empty()) {
        return fail("funding.reason-missing");
    }
    return byPerson(
        store, self, key,
        [&](Connection& connection, const Payment& payment, const std::string& /*campaign*/) {
            return settle(connection, self, store.now(), payment, PaymentState::Failed, reason);
        });
}

Result<std::vector<LedgerRow>> ledger(Store& store, const CampaignId& id)
{
    auto rows = store.connection().rows(sql::ledgerOfCampaign, {id.text()});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<LedgerRow> list;
    for (const Row& row : *rows) {
        const auto currency = Currency::parse(row.text(6));
        list.push_back({row.integer(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        findAccount(row.text(4)).value_or(Account::Escrow),
                        {row.integer(5), currency ? *currency : Currency()},
                        {row.integer(7)}});
    }
    return list;
}

} // namespace bespeak::store
