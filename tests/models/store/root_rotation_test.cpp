// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/key_news.h"
#include "models/store/trust_list.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;
using exchange::SigningKey;

namespace
{

/// Two desks, and root keys B and C that may follow the retailer's A.
struct RootDesks : TwoDesks {
    Instant second() const { return {clock.now().milliseconds / 1000 * 1000}; }
    const SigningKey& a() const { return people.rootKey; }

    std::string cardOf(const SigningKey& root, std::int64_t revision = 1) const
    {
        const auto card = exchange::composeRetailerCard(
            exchange::underNewRoot(people.card, root.publicKey(), second()), root,
            {.issued = second(), .revision = revision});
        REQUIRE_OK(card);
        return card->bytes;
    }
    std::string statement(const SigningKey& from, const SigningKey& to,
                          std::int64_t version = 1) const
    {
        const auto said = exchange::composeKeyRotation(
            from, to, {.issued = second(), .version = version}, cardOf(to));
        REQUIRE_OK(said);
        return said->bytes;
    }
    Result<KeyNews> tellCustomer(const std::string& bytes)
    {
        return takeKeyStatement(customer, people.customer(), bytes);
    }
    Party staffUnder(const SigningKey& root) const
    {
        Party party = people.staff();
        party.card = exchange::openRetailerCard(cardOf(root))->card;
        return party;
    }
    /// Of the root that the customer trusts for the case today.
    std::string trustedRoot()
    {
        const auto card = customer.findCard(people.rootKey.id().text());
        REQUIRE_OK(card);
        REQUIRE(card->has_value());
        return (*card)->pin().text();
    }
    TrustedKey listed(const SigningKey& root)
    {
        const auto list = trustList(customer, people.customer());
        REQUIRE_OK(list);
        const auto found = std::ranges::find_if(*list, [&](const TrustedKey& key) {
            return key.id == root.id() && key.ground == TrustGround::PinnedRoot;
        });
        REQUIRE(found != list->end());
        return *found;
    }

    SigningKey b = signingKey(1);
    SigningKey c = signingKey(2);
};

} // namespace

TEST_CASE("a retailer's new root key goes on in the old case, for who took its statement in")
{
    RootDesks desks;
    desks.start({"T05"});
    const std::string statement = desks.statement(desks.a(), desks.b);
    REQUIRE(desks.tellCustomer(statement)->retailer == "Blue Door Cinemas");
    REQUIRE(desks.trustedRoot() == desks.b.id().text());
    REQUIRE_OK(takeKeyStatement(desks.retailer, desks.people.staff(), statement));

    // The case still bears the old root's name: the desk reads what is addressed to it.
    REQUIRE_OK(desks.take("T10"));
    const auto waiting = desks.customer.outbox();
    REQUIRE_OK(waiting);
    const auto came = importMessage(desks.retailer, desks.staffUnder(desks.b),
                                    *desks.customer.container(waiting->front().document));
    REQUIRE_OK(came);
    REQUIRE(came->status == ImportStatus::Applied);
    for (Store* store : {&desks.retailer, &desks.customer}) {
        REQUIRE(store->check()->problems == std::vector<std::string>{});
        REQUIRE_OK(store->rebuild());
    }
    REQUIRE(desks.trustedRoot() == desks.b.id().text());
    // What the old root says of itself is still understood under the new card.
    const auto end = exchange::composeKeyRevocation(
        {desks.a().id(), exchange::RevocationReason::Lost, desks.second()}, desks.a(),
        {.issued = desks.second()});
    REQUIRE_OK(takeKeyStatement(desks.retailer, desks.staffUnder(desks.b), end->bytes));
    REQUIRE_OK(trustList(desks.retailer, desks.staffUnder(desks.b)));
}

TEST_CASE("who never heard of the new root is still read, and may follow late, in its order")
{
    RootDesks desks;
    desks.start({"T05"});
    const std::string first = desks.statement(desks.a(), desks.b);
    const std::string second = desks.statement(desks.b, desks.c);
    REQUIRE(keyOf(desks.tellCustomer(second)) == "jws.unknown-key"); // the first was missed
    REQUIRE(desks.trustedRoot() == desks.a().id().text());
    desks.clock.advance(400 * millisecondsPerDay);
    REQUIRE_OK(desks.tellCustomer(first));
    REQUIRE_OK(desks.tellCustomer(second));
    REQUIRE(desks.trustedRoot() == desks.c.id().text());
    REQUIRE(desks.customer.cards()->size() == 1);
}

TEST_CASE("the same statement again, and an older one, change nothing")
{
    RootDesks desks;
    const std::string first = desks.statement(desks.a(), desks.b);
    REQUIRE_OK(desks.tellCustomer(first));
    REQUIRE_OK(desks.tellCustomer(desks.statement(desks.b, desks.c)));
    REQUIRE_OK(desks.tellCustomer(first)); // replayed
    REQUIRE(desks.trustedRoot() == desks.c.id().text());
    desks.clock.advance(5'000);
    REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.a(), desks.b, 9))) ==
            "key-statement.second-successor");
    REQUIRE(desks.trustedRoot() == desks.c.id().text());
}

TEST_CASE("a root has one successor, whatever its thief signs later")
{
    RootDesks desks;
    REQUIRE_OK(desks.tellCustomer(desks.statement(desks.a(), desks.b)));
    REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.a(), desks.c, 2))) ==
            "key-statement.second-successor");
    REQUIRE(desks.trustedRoot() == desks.b.id().text());
    // Nor does its newer card count, nor what it says of staff.
    REQUIRE(keyOf(desks.customer.pinCard(
                exchange::composeRetailerCard(desks.people.card, desks.a(),
                                              {.issued = desks.second(), .revision = 9})
                    ->bytes)) == "store.root-replaced");
    const auto revocation = exchange::composeKeyRevocation(
        {desks.people.staffKey.id(), exchange::RevocationReason::Left, desks.second()}, desks.a(),
        {.issued = desks.second()});
    REQUIRE(keyOf(desks.tellCustomer(revocation->bytes)) == "key-statement.not-yours");
}

TEST_CASE("a root that was replaced does not come back")
{
    RootDesks desks;
    REQUIRE_OK(desks.tellCustomer(desks.statement(desks.a(), desks.b)));
    REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.b, desks.a()))) == "key-statement.loop");
    REQUIRE_OK(desks.tellCustomer(desks.statement(desks.b, desks.c)));
    REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.c, desks.b))) == "key-statement.loop");
    REQUIRE(desks.trustedRoot() == desks.c.id().text());
}

TEST_CASE("nobody but the old root names the new one")
{
    RootDesks desks;
    desks.start();
    const SigningKey& old = desks.a();
    SECTION("signed by the new root and by staff")
    {
        const SigningKey* const signers[] = {&desks.b, &desks.people.staffKey};
        const auto honest =
            exchange::openMessage(desks.statement(old, desks.b), [&](const exchange::KeyId& id) {
                return id == old.id() ? std::optional(old.publicKey())
                                      : std::optional(desks.b.publicKey());
            });
        REQUIRE_OK(honest);
        const auto forged =
            exchange::composeMessage(honest->header, honest->body, honest->parts, signers);
        REQUIRE_OK(forged);
        REQUIRE(keyOf(desks.tellCustomer(forged->bytes)) == "key-statement.not-both");
    }
    SECTION("signed by a stranger who calls himself the old root")
    {
        REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.people.strangerKey, desks.b))) ==
                "jws.unknown-key");
    }
    SECTION("a staff key hands over what it does not have")
    {
        REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.people.staffKey, desks.b))) ==
                "store.unknown-key");
    }
    SECTION("without the new root's card")
    {
        const auto bare = exchange::composeKeyRotation(old, desks.b, {.issued = desks.second()});
        REQUIRE(keyOf(desks.tellCustomer(bare->bytes)) == "key-statement.no-card");
    }
    REQUIRE(desks.trustedRoot() == old.id().text());
    REQUIRE(desks.customer.cards()->size() == 1);
}

TEST_CASE("a revoked root is never followed, nor one to a key that is revoked")
{
    RootDesks desks;
    const auto end = [&](const SigningKey& key) {
        return exchange::composeKeyRevocation(
                   {key.id(), exchange::RevocationReason::Compromised, desks.second()}, key,
                   {.issued = desks.second()})
            ->bytes;
    };
    SECTION("the old one")
    {
        REQUIRE_OK(desks.tellCustomer(end(desks.a())));
        REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.a(), desks.b))) ==
                "store.key-revoked");
        REQUIRE(desks.trustedRoot() == desks.a().id().text());
    }
    SECTION("one in the middle")
    {
        REQUIRE_OK(desks.tellCustomer(desks.statement(desks.a(), desks.b)));
        REQUIRE_OK(desks.tellCustomer(end(desks.b)));
        REQUIRE(keyOf(desks.tellCustomer(desks.statement(desks.b, desks.c))) ==
                "store.key-revoked");
        REQUIRE(desks.trustedRoot() == desks.b.id().text());
    }
}

TEST_CASE("the list of keys shows which root took over, and asks for its words where that is owed")
{
    RootDesks desks;
    REQUIRE_OK(desks.tellCustomer(desks.statement(desks.a(), desks.b)));
    REQUIRE(desks.listed(desks.a()).successor == desks.b.id());
    REQUIRE_FALSE(desks.listed(desks.a()).signsAt(desks.clock.now()));
    REQUIRE(desks.listed(desks.b).predecessor == desks.a().id());
    REQUIRE(desks.listed(desks.b).areWordsCompared);
    // The old root was stolen before it was followed: the thief may have signed for the new one.
    const auto late = exchange::composeKeyRevocation(
        {desks.a().id(), exchange::RevocationReason::Compromised, desks.second() + -60'000},
        desks.a(), {.issued = desks.second()});
    REQUIRE_OK(desks.tellCustomer(late->bytes));
    REQUIRE_FALSE(desks.listed(desks.b).areWordsCompared);
}

TEST_CASE("a root whose words were never compared hands that on")
{
    RootDesks desks;
    REQUIRE_OK(desks.customer.putSetting(unverifiedSetting(desks.a().id().text()), "1"));
    REQUIRE_OK(desks.tellCustomer(desks.statement(desks.a(), desks.b)));
    REQUIRE_FALSE(desks.listed(desks.b).areWordsCompared);
}
