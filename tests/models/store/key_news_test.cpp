// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/key_news.h"

#include "models/store/trust_list.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;
using exchange::KeyRevocation;
using exchange::RevocationReason;

namespace
{

struct KeyDesks : TwoDesks {
    Instant second() const { return {clock.now().milliseconds / 1000 * 1000}; }

    std::string revocation(const exchange::SigningKey& key, const exchange::SigningKey& signer,
                           Instant since, std::int64_t version = 1)
    {
        const auto statement =
            exchange::composeKeyRevocation({key.id(), RevocationReason::Compromised, since}, signer,
                                           {.issued = second(), .version = version});
        REQUIRE_OK(statement);
        return statement->bytes;
    }
    /// From the customer's key to a new one; strangerKey is free to be it.
    std::string rotation(std::int64_t version = 1)
    {
        const auto statement = exchange::composeKeyRotation(
            people.customerKey, people.strangerKey, {.issued = second(), .version = version});
        REQUIRE_OK(statement);
        return statement->bytes;
    }
    Party withNewKey() const
    {
        Party party = people.customer();
        party.key = &people.strangerKey;
        return party;
    }
    Result<KeyNews> tellRetailer(const std::string& bytes)
    {
        return takeKeyStatement(retailer, people.staff(), bytes);
    }
    Result<KeyNews> tellCustomer(const std::string& bytes)
    {
        return takeKeyStatement(customer, people.customer(), bytes);
    }
    std::optional<TrustedKey> trusted(Store& store, const Party& self, const exchange::KeyId& key)
    {
        const auto list = trustList(store, self);
        REQUIRE_OK(list);
        const auto found = std::ranges::find(*list, key, &TrustedKey::id);
        return found == list->end() ? std::nullopt : std::optional(*found);
    }
};

} // namespace

TEST_CASE("a customer's new key goes on in the old case, on both sides")
{
    KeyDesks desks;
    desks.start({"T05"});
    const std::string statement = desks.rotation();
    REQUIRE(desks.tellCustomer(statement)->cases == std::vector{desks.id});
    REQUIRE(desks.tellRetailer(statement)->cases == std::vector{desks.id});
    REQUIRE(desks.tellRetailer(statement)->cases.empty()); // known already
    const std::string now = desks.people.strangerKey.id().text();
    REQUIRE(desks.atRetailer().customerKid == now);
    REQUIRE(desks.atCustomer().customerKid == now);

    // The old key signs nothing more; the new one accepts the quote.
    const ActionInput acceptance = goodInput(desks.atCustomer(), "T10", desks.clock.now());
    REQUIRE(keyOf(act(desks.customer, desks.people.customer(), desks.id, acceptance)) ==
            "store.other-author");
    REQUIRE_OK(act(desks.customer, desks.withNewKey(), desks.id, acceptance));
    REQUIRE(desks.carryToRetailer().front().status == ImportStatus::Applied);
    REQUIRE(desks.atRetailer().state == casework::CaseState::Accepted);
    for (Store* store : {&desks.retailer, &desks.customer}) {
        REQUIRE(store->check()->problems == std::vector<std::string>{});
        const auto before = store->caseRecord(desks.id);
        REQUIRE_OK(store->rebuild());
        REQUIRE(*store->caseRecord(desks.id) == *before);
    }
}

TEST_CASE("what the retailer wrote to the old key is still read by its owner")
{
    KeyDesks desks;
    desks.start({"T05"});
    REQUIRE_OK(desks.take("T06"));
    REQUIRE_OK(desks.tellCustomer(desks.rotation()));
    const auto waiting = desks.retailer.outbox();
    REQUIRE_OK(waiting);
    const auto came = importMessage(desks.customer, desks.withNewKey(),
                                    *desks.retailer.container(waiting->front().document));
    REQUIRE_OK(came);
    REQUIRE(came->status == ImportStatus::Applied);
    REQUIRE(desks.atCustomer().quoteRevision == 2);
}

TEST_CASE("what a revoked key signs counts only if it came before")
{
    KeyDesks desks;
    desks.start({"T05"});
    const Instant since = desks.second() + 60'000;
    REQUIRE_OK(desks.take("T10"));
    const std::string acceptance =
        *desks.customer.container(desks.customer.outbox()->front().document);
    const auto news = desks.tellRetailer(
        desks.revocation(desks.people.customerKey, desks.people.customerKey, since));
    REQUIRE_OK(news);
    REQUIRE(news->doubtful == 0);
    SECTION("in time")
    {
        REQUIRE(importMessage(desks.retailer, desks.people.staff(), acceptance)->status ==
                ImportStatus::Applied);
    }
    SECTION("too late, whatever date the message bears")
    {
        desks.clock.set(since);
        REQUIRE(keyOf(importMessage(desks.retailer, desks.people.staff(), acceptance)) ==
                "store.key-revoked");
        REQUIRE(desks.atRetailer().state == casework::CaseState::Quoted);
    }
    REQUIRE(desks.retailer.check()->problems == std::vector<std::string>{});
}

TEST_CASE("messages that came since a key was not safe are counted as doubtful, and stay")
{
    KeyDesks desks;
    desks.start({"T05", "T10"});
    const auto news = desks.tellRetailer(desks.revocation(
        desks.people.customerKey, desks.people.customerKey, desks.second() + -5'000));
    REQUIRE_OK(news);
    REQUIRE(news->doubtful >= 1);
    REQUIRE(desks.atRetailer().state == casework::CaseState::Accepted);
}

TEST_CASE("only a key itself, or the root above it, may end it")
{
    KeyDesks desks;
    desks.start({"T05"});
    const People& people = desks.people;
    const Instant now = desks.second();
    REQUIRE(keyOf(desks.tellRetailer(desks.revocation(people.customerKey, people.staffKey, now))) ==
            "key-statement.not-yours");
    REQUIRE(keyOf(desks.tellCustomer(desks.revocation(people.staffKey, people.customerKey, now))) ==
            "key-statement.not-yours");
    REQUIRE(keyOf(desks.tellCustomer(desks.revocation(people.staffKey, people.strangerKey, now))) ==
            "message.unknown-author");
    REQUIRE_OK(desks.tellCustomer(desks.revocation(people.staffKey, people.rootKey, now)));

    REQUIRE_OK(desks.take("T06"));
    const auto waiting = desks.retailer.outbox();
    REQUIRE(keyOf(importMessage(desks.customer, people.customer(),
                                *desks.retailer.container(waiting->front().document))) ==
            "store.key-revoked");
}

TEST_CASE("a thief of a revoked key cannot hand it on, and an older statement changes nothing")
{
    KeyDesks desks;
    desks.start({"T05"});
    REQUIRE_OK(desks.tellRetailer(
        desks.revocation(desks.people.customerKey, desks.people.customerKey, desks.second(), 2)));
    REQUIRE(keyOf(desks.tellRetailer(desks.rotation())) == "store.key-revoked");
    REQUIRE(keyOf(desks.tellRetailer(desks.revocation(
                desks.people.customerKey, desks.people.customerKey,
                desks.second() + 365 * millisecondsPerDay, 1))) == "key-statement.older");
    REQUIRE(desks.atRetailer().customerKid == desks.people.customerKey.id().text());
}

TEST_CASE("the list of keys says why each one counts")
{
    KeyDesks desks;
    desks.start({"T05"});
    const People& people = desks.people;
    const auto root = desks.trusted(desks.customer, people.customer(), people.rootKey.id());
    REQUIRE(root);
    REQUIRE(root->ground == TrustGround::PinnedRoot);
    REQUIRE(root->owner == "Blue Door Cinemas");
    const auto staff = desks.trusted(desks.customer, people.customer(), people.staffKey.id());
    REQUIRE(staff->ground == TrustGround::OnCard);
    REQUIRE(staff->roles.size() == 4);
    REQUIRE(staff->signsAt(desks.clock.now()));
    REQUIRE(desks.trusted(desks.customer, people.customer(), people.customerKey.id())->ground ==
            TrustGround::Own);
    const auto customer = desks.trusted(desks.retailer, people.staff(), people.customerKey.id());
    REQUIRE(customer->ground == TrustGround::FirstRequest);
    REQUIRE(customer->cases == 1);
    REQUIRE_FALSE(desks.trusted(desks.retailer, people.staff(), people.strangerKey.id()));

    REQUIRE_OK(
        desks.tellCustomer(desks.revocation(people.staffKey, people.rootKey, desks.second())));
    REQUIRE_FALSE(desks.trusted(desks.customer, people.customer(), people.staffKey.id())
                      ->signsAt(desks.clock.now()));
}

TEST_CASE("a revoked key signs nothing at the desk that knows it, nor takes anything in")
{
    KeyDesks desks;
    desks.start();
    REQUIRE_OK(desks.tellRetailer(
        desks.revocation(desks.people.staffKey, desks.people.rootKey, desks.second())));
    const ActionInput quote = goodInput(desks.atRetailer(), "T05", desks.clock.now());
    CHECK(keyOf(act(desks.retailer, desks.people.staff(), desks.id, quote)) == "store.key-revoked");
    CHECK(desks.atRetailer().state == casework::CaseState::Received);
    desks.request(2);
    const auto waiting = desks.customer.outbox();
    REQUIRE_OK(waiting);
    const auto bytes = desks.customer.container(waiting->back().document);
    REQUIRE_OK(bytes);
    CHECK(keyOf(importMessage(desks.retailer, desks.people.staff(), *bytes)) ==
          "store.key-revoked");
}

TEST_CASE("a desk whose key is not on the card takes nothing in: nobody would believe its receipts")
{
    KeyDesks desks;
    desks.request();
    const auto waiting = desks.customer.outbox();
    REQUIRE_OK(waiting);
    const auto bytes = desks.customer.container(waiting->front().document);
    REQUIRE_OK(bytes);
    Party stranger = desks.people.staff();
    stranger.key = &desks.people.strangerKey;
    CHECK(keyOf(importMessage(desks.retailer, stranger, *bytes)) == "store.key-not-on-card");
    CHECK(desks.retailer.listCases()->rows.empty());
    CHECK(importMessage(desks.retailer, desks.people.staff(), *bytes).has_value());
}
