// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_import.h"

#include "models/exchange/countersign.h"

#include "models/base/sha256.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;
using casework::CaseState;

namespace
{

/// The message of a kind in a store, as a file.
std::string fileOf(Store& store, const CaseId& id, std::string_view kind)
{
    const auto documents = store.documents(id);
    REQUIRE_OK(documents);
    std::string found;
    for (const DocumentInfo& document : *documents) {
        if (document.kind == kind) {
            found = document.id;
        }
    }
    const auto bytes = store.container(found);
    REQUIRE_OK(bytes);
    return *bytes;
}

std::int64_t countEvents(Store& store, const CaseId& id, std::string_view kind)
{
    const auto events = store.events(id);
    REQUIRE_OK(events);
    return std::ranges::count(*events, kind, &Event::kind);
}

void requireSound(Store& store)
{
    const auto checked = store.check();
    REQUIRE_OK(checked);
    for (const std::string& problem : checked->problems) {
        UNSCOPED_INFO(problem);
    }
    REQUIRE(checked->isOk());
}

/// The stranger has a case of their own at this retailer, so that their key is known there.
void makeStrangerKnown(TwoDesks& desks)
{
    TemporaryFolder folder;
    Store theirs =
        openStoreOrFail(freshUrl(folder, "stranger"), desks.clock, {.side = Side::Customer});
    REQUIRE_OK(theirs.pinCard(desks.people.cardBytes));
    Party stranger = desks.people.customer();
    stranger.key = &desks.people.strangerKey;
    const NewRequest own = desks.people.newRequest(2);
    REQUIRE_OK(createRequest(theirs, stranger, own));
    REQUIRE_OK(
        importMessage(desks.retailer, desks.people.staff(), fileOf(theirs, own.caseId, "request")));
}

} // namespace

TEST_CASE("the same file again changes nothing but an audit line")
{
    TwoDesks desks;
    desks.start();
    const std::string file = fileOf(desks.customer, desks.id, "request");
    const auto before = desks.atRetailer();

    const auto again = importMessage(desks.retailer, desks.people.staff(), file);

    REQUIRE_OK(again);
    REQUIRE(again->status == ImportStatus::Duplicate);
    REQUIRE(again->transition == "T01");
    REQUIRE(again->after == CaseState::Received);
    REQUIRE(again->replies.size() == 1);
    REQUIRE(desks.atRetailer() == before);
    REQUIRE(countEvents(desks.retailer, desks.id, event_kind::importDuplicate) == 1);
    REQUIRE(desks.retailer.outbox()->empty());
}

TEST_CASE("a container packed again is the same message")
{
    TwoDesks desks;
    desks.start();
    const std::string out = fileOf(desks.customer, desks.id, "request");
    REQUIRE(fileOf(desks.retailer, desks.id, "request") == out);
}

TEST_CASE("what is not for us leaves no trace")
{
    TwoDesks desks;
    desks.request();
    const std::string file = fileOf(desks.customer, desks.id, "request");
    Party other = desks.people.staff();
    other.card->rootKey = desks.people.strangerKey.publicKey();
    REQUIRE(keyOf(importMessage(desks.retailer, other, file)) == "store.not-for-us");
    REQUIRE(keyOf(importMessage(desks.retailer, desks.people.customer(), file)) ==
            "store.wrong-side");
    REQUIRE(keyOf(importMessage(desks.retailer, desks.people.staff(), file.substr(1))) != "ok");
    REQUIRE_FALSE(desks.retailer.findCase(desks.id)->has_value());
    REQUIRE(desks.retailer.check()->documents == 0);
}

TEST_CASE("a retailer without an unlocked key takes nothing in halfway")
{
    TwoDesks desks;
    desks.request();
    Party locked = desks.people.staff();
    locked.key = nullptr;
    const std::string file = fileOf(desks.customer, desks.id, "request");
    REQUIRE(keyOf(importMessage(desks.retailer, locked, file)) == "store.key-locked");
    REQUIRE(desks.retailer.check()->documents == 0);
    REQUIRE(importMessage(desks.retailer, desks.people.staff(), file)->status ==
            ImportStatus::Applied);
}

TEST_CASE("a customer trusts the pinned card alone, in the roles that it gives")
{
    TwoDesks desks;
    desks.request();
    desks.carryToRetailer();
    desks.carryToCustomer();
    SECTION("a key that is on no card is a stranger's")
    {
        Party fake = desks.people.staff();
        fake.key = &desks.people.strangerKey;
        fake.card->staffKeys.front().key = desks.people.strangerKey.publicKey();
        const auto input = goodInput(desks.atRetailer(), "T05", desks.clock.now());
        REQUIRE_OK(act(desks.retailer, fake, desks.id, input));
        const std::string file = fileOf(desks.retailer, desks.id, "quote");
        REQUIRE(keyOf(importMessage(desks.customer, desks.people.customer(), file)) != "ok");
    }
    SECTION("a workshop's key does not quote")
    {
        exchange::RetailerCard narrow = desks.people.card;
        narrow.staffKeys.front().roles = {exchange::KeyRole::Workshop};
        exchange::CardIssue issue;
        issue.issued = {caseStart.milliseconds / 1000 * 1000};
        issue.revision = 2;
        const auto card = exchange::composeRetailerCard(narrow, desks.people.rootKey, issue);
        REQUIRE_OK(card);
        REQUIRE_OK(desks.customer.pinCard(card->bytes));
        REQUIRE_OK(desks.take("T05"));
        const std::string file = fileOf(desks.retailer, desks.id, "quote");
        const auto quoted = importMessage(desks.customer, desks.people.customer(), file);
        REQUIRE_OK(quoted);
        REQUIRE(quoted->status == ImportStatus::Refused);
        REQUIRE(quoted->reason->key == "case.wrong-actor");
        REQUIRE(desks.atCustomer().state == CaseState::Received);
        REQUIRE(countEvents(desks.customer, desks.id, event_kind::refusedTransition) == 1);
    }
    SECTION("nothing is taken in that was signed after the card had ended, until there is a newer")
    {
        const auto cardUntil = [&](Instant end, std::int64_t revision) {
            exchange::RetailerCard card = desks.people.card;
            card.expires = Instant{end.milliseconds / 1000 * 1000};
            exchange::CardIssue issue;
            issue.issued = {caseStart.milliseconds / 1000 * 1000};
            issue.revision = revision;
            const auto composed = exchange::composeRetailerCard(card, desks.people.rootKey, issue);
            REQUIRE_OK(composed);
            return composed->bytes;
        };
        REQUIRE_OK(desks.customer.pinCard(cardUntil(desks.clock.now() + 60'000, 2)));
        desks.clock.set(desks.clock.now() + 120'000);
        REQUIRE_OK(desks.take("T05"));
        const std::string file = fileOf(desks.retailer, desks.id, "quote");
        REQUIRE(keyOf(importMessage(desks.customer, desks.people.customer(), file)) ==
                "card.ended");
        REQUIRE(desks.atCustomer().state == CaseState::Received);

        const std::string over = cardUntil(desks.clock.now() + -1000, 3);
        REQUIRE(keyOf(desks.customer.pinCard(over)) == "card.ended");
        REQUIRE_OK(desks.customer.pinCard(over, EndedCard::Accept));
        REQUIRE_OK(desks.customer.pinCard(over));
        REQUIRE_OK(desks.customer.pinCard(cardUntil(desks.clock.now() + millisecondsPerDay, 4)));
        const auto quoted = importMessage(desks.customer, desks.people.customer(), file);
        REQUIRE_OK(quoted);
        REQUIRE(quoted->status == ImportStatus::Applied);
    }
    SECTION("an older card does not come back")
    {
        exchange::CardIssue issue;
        issue.issued = {caseStart.milliseconds / 1000 * 1000};
        issue.revision = 2;
        const auto newer =
            exchange::composeRetailerCard(desks.people.card, desks.people.rootKey, issue);
        REQUIRE_OK(newer);
        REQUIRE_OK(desks.customer.pinCard(newer->bytes));
        REQUIRE(keyOf(desks.customer.pinCard(desks.people.cardBytes)) == "store.card-older");
    }
}

TEST_CASE("another customer has no say in a case")
{
    TwoDesks desks;
    desks.start({"T05"});
    makeStrangerKnown(desks);
    // Now they forge a withdrawal of the first case.
    request::Thread thread;
    thread.caseId = desks.id;
    thread.previous = *exchange::DocumentId::parse(desks.atRetailer().head);
    thread.authorSequence = 2;
    thread.to = desks.people.card.pin();
    request::Body body;
    body.kind = request::MessageKind::Withdraw;
    body.cites = desks.atRetailer().head;
    const auto forged =
        request::composeCaseMessage(thread, body, {}, desks.people.strangerKey, desks.clock.now());
    REQUIRE_OK(forged);
    REQUIRE(keyOf(importMessage(desks.retailer, desks.people.staff(), forged->bytes)) ==
            "store.other-author");
    REQUIRE(desks.atRetailer().state == CaseState::Quoted);
    REQUIRE(countEvents(desks.retailer, desks.id, event_kind::refusedTransition) == 1);
    requireSound(desks.retailer);
}

TEST_CASE("two customers cannot cancel an order between themselves")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T11"});
    makeStrangerKnown(desks);
    const auto draft = draftCancel(desks.customer, desks.people.customer(), desks.id,
                                   {"", "All of it goes back."}, "As agreed.");
    REQUIRE_OK(draft);
    const auto lookup = [&](const exchange::KeyId& id) {
        const exchange::PublicKey customer = desks.people.customerKey.publicKey();
        return id == customer.id() ? std::optional(customer) : std::nullopt;
    };
    const auto both = exchange::countersignMessage(*draft, lookup, desks.people.strangerKey);
    REQUIRE_OK(both);
    REQUIRE(keyOf(importMessage(desks.retailer, desks.people.staff(), *both)) ==
            "store.other-author");
    REQUIRE(keyOf(countersignCancel(desks.retailer, desks.people.staff(), *both)) ==
            "store.other-author");
    REQUIRE(desks.atRetailer().state == CaseState::Ordered);
    requireSound(desks.retailer);
}

TEST_CASE("messages that arrive in the wrong order wait for the missing one")
{
    TwoDesks desks;
    desks.request();
    desks.carryToRetailer();
    REQUIRE_OK(desks.take("T05"));
    REQUIRE_OK(desks.take("T06"));
    const auto documents = desks.retailer.documents(desks.id);
    REQUIRE_OK(documents);
    REQUIRE(documents->size() == 4); // request, receipt, two quotes
    const auto read = [&](std::size_t i) {
        return *importMessage(desks.customer, desks.people.customer(),
                              *desks.retailer.container((*documents)[i].id));
    };
    const ImportOutcome early = read(3);
    REQUIRE(early.status == ImportStatus::Quarantined);
    REQUIRE(early.before == CaseState::Submitted);
    REQUIRE(early.after == CaseState::Submitted);
    REQUIRE(read(2).reason->key == "store.previous-missing");
    REQUIRE(read(3).status == ImportStatus::Quarantined);
    REQUIRE(desks.customer.quarantine(desks.id)->size() == 2);
    requireSound(desks.customer);
    const ImportOutcome receipt = read(1);
    REQUIRE(receipt.status == ImportStatus::Applied);
    REQUIRE(receipt.released.size() == 2);
    REQUIRE(receipt.after == CaseState::Quoted);
    REQUIRE(desks.atCustomer().state == CaseState::Quoted);
    REQUIRE(desks.atCustomer().quoteRevision == 2);
    REQUIRE(desks.customer.quarantine()->empty());
    requireSound(desks.customer);
}

TEST_CASE("clocks that differ are told, and those that lie are refused")
{
    TwoDesks desks;
    desks.request();
    const std::string file = fileOf(desks.customer, desks.id, "request");
    SECTION("twenty minutes ahead is a warning")
    {
        desks.clock.advance(-20 * 60'000);
        const auto outcome = importMessage(desks.retailer, desks.people.staff(), file);
        REQUIRE_OK(outcome);
        REQUIRE(outcome->status == ImportStatus::Applied);
        REQUIRE(outcome->warnings.front().key == "store.issued-ahead");
    }
    SECTION("two days ahead is refused")
    {
        desks.clock.advance(-2 * millisecondsPerDay);
        REQUIRE(keyOf(importMessage(desks.retailer, desks.people.staff(), file)) ==
                "store.issued-in-future");
        REQUIRE(desks.retailer.check()->documents == 0);
    }
    SECTION("two days before the message that it answers is refused")
    {
        desks.carryToRetailer();
        desks.carryToCustomer();
        desks.follow({"T05"});
        desks.clock.advance(-3 * millisecondsPerDay);
        const auto accepted = act(desks.customer, desks.people.customer(), desks.id,
                                  goodInput(desks.atCustomer(), "T10", desks.clock.now()));
        REQUIRE_OK(accepted);
        const std::string acceptance = fileOf(desks.customer, desks.id, "acceptance");
        desks.clock.advance(3 * millisecondsPerDay);
        REQUIRE(keyOf(importMessage(desks.retailer, desks.people.staff(), acceptance)) ==
                "store.issued-before-previous");
    }
}

TEST_CASE("one author, one number, two messages: the case stands still until somebody has looked")
{
    TwoDesks desks;
    desks.start({"T05"});
    const auto thread = [&](std::string_view text) {
        request::Thread next;
        next.caseId = desks.id;
        next.previous = *exchange::DocumentId::parse(desks.atCustomer().head);
        next.authorSequence = 2;
        next.authorPrevious = *exchange::DocumentId::parse(desks.atCustomer().requestDocument);
        next.to = desks.people.card.pin();
        request::Body body;
        body.kind = request::MessageKind::Withdraw;
        body.cites = desks.atCustomer().head;
        body.text = text;
        const auto composed = request::composeCaseMessage(next, body, {}, desks.people.customerKey,
                                                          desks.clock.now());
        REQUIRE_OK(composed);
        return composed->bytes;
    };
    REQUIRE_OK(desks.take("T10"));
    desks.carryToRetailer();
    const auto twin = importMessage(desks.retailer, desks.people.staff(), thread("No."));
    REQUIRE_OK(twin);
    REQUIRE(twin->status == ImportStatus::Quarantined);
    REQUIRE(twin->reason->key == "store.case-frozen");
    REQUIRE(*desks.retailer.isFrozen(desks.id));
    REQUIRE(countEvents(desks.retailer, desks.id, event_kind::equivocation) == 1);
    REQUIRE(keyOf(desks.take("T11")) == "store.case-frozen");
    requireSound(desks.retailer);
    REQUIRE_OK(desks.retailer.rebuild());
    REQUIRE(*desks.retailer.isFrozen(desks.id));
    REQUIRE_OK(desks.retailer.releaseCase(desks.id, "Called Kim: the acceptance holds."));
    REQUIRE_OK(desks.take("T11"));
    REQUIRE(desks.atRetailer().state == CaseState::Ordered);
    requireSound(desks.retailer);
}

TEST_CASE("a refused action is logged and changes nothing")
{
    TwoDesks desks;
    desks.start();
    const auto before = desks.atRetailer();
    REQUIRE(keyOf(desks.take("T24")) == "case.no-such-transition");
    const auto lazy = act(desks.retailer, desks.people.staff(), desks.id,
                          {.transition = "T03", .content = {}, .text = {}, .parts = {}});
    REQUIRE(keyOf(lazy) == "case.reason-missing");
    REQUIRE(desks.atRetailer() == before);
    REQUIRE(countEvents(desks.retailer, desks.id, event_kind::refusedTransition) == 2);
    REQUIRE(desks.retailer.outbox()->empty());
    requireSound(desks.retailer);
}

TEST_CASE("an erased contact is gone, and the chain still verifies")
{
    TwoDesks desks;
    desks.start({"T05"});
    const auto contact = desks.retailer.contact(desks.id);
    REQUIRE_OK(contact);
    REQUIRE(contact->value().name == "Kim Example");
    CaseFilter byName;
    byName.text = "kim EXAMPLE";
    REQUIRE(desks.retailer.listCases(byName)->rows.size() == 1);

    REQUIRE_OK(desks.retailer.eraseContact(desks.id));

    REQUIRE_FALSE(desks.retailer.contact(desks.id)->has_value());
    REQUIRE(desks.retailer.listCases(byName)->rows.empty());
    const std::string document = desks.atRetailer().requestDocument;
    REQUIRE(keyOf(desks.retailer.container(document)) == "store.contact-erased");
    REQUIRE_OK(desks.retailer.part(document, "parts/design.json"));
    REQUIRE_OK(desks.retailer.body(document));
    requireSound(desks.retailer);
    desks.follow({"T10"});
    REQUIRE(desks.atRetailer().state == CaseState::Accepted);
}

TEST_CASE("no new request goes to a retailer whose card has ended")
{
    TwoDesks desks;
    exchange::RetailerCard card = desks.people.card;
    const std::int64_t today = caseStart.milliseconds / 1000 * 1000;
    card.expires = Instant{today + millisecondsPerDay};
    exchange::CardIssue issue;
    issue.issued = {today};
    issue.revision = 2;
    const auto composed = exchange::composeRetailerCard(card, desks.people.rootKey, issue);
    REQUIRE_OK(composed);
    REQUIRE_OK(desks.customer.pinCard(composed->bytes));
    REQUIRE_OK(createRequest(desks.customer, desks.people.customer(), desks.people.newRequest(1)));
    desks.clock.advance(millisecondsPerDay);
    REQUIRE(keyOf(createRequest(desks.customer, desks.people.customer(),
                                desks.people.newRequest(2))) == "card.ended");
}
