// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/retailer_card.h"

#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;

namespace
{

const Instant today = parseInstant("2026-11-22T10:00:00Z").value();

const SigningKey& rootKey()
{
    static const SigningKey key = test::signingKey(50);
    return key;
}

const SigningKey& salesKey()
{
    static const SigningKey key = test::signingKey(51);
    return key;
}

RetailerCard sampleCard()
{
    return {"Kino & Klang GmbH",
            rootKey().publicKey(),
            {{salesKey().publicKey(),
              {KeyRole::Sales, KeyRole::Approver},
              today,
              today + 10 * millisecondsPerDay},
             {test::signingKey(52).publicKey(), {KeyRole::Workshop}, today, std::nullopt}},
            {"Hauptstr. 1, 80331 München", "+49 89 1"},
            "DE",
            Currency::parse("EUR").value(),
            {{"standard", 1900}, {"reduced", 700}},
            sha256("terms")};
}

ComposedMessage composed(const RetailerCard& card = sampleCard())
{
    return composeRetailerCard(card, rootKey(), {.issued = today}).value();
}

/// A card whose body had one value changed before the root key signed it.
std::string keyAfter(const std::string& pointer, const Json& value)
{
    const auto nobody = test::lookupOf({});
    const auto opened =
        openMessage(composed().bytes, nobody, {FirstContact::TakeKeyFromBody, ""}).value();
    Json body = opened.body;
    body[Json::json_pointer(pointer)] = value;
    const SigningKey* const signers[] = {&rootKey()};
    return keyOf(openRetailerCard(composeMessage(opened.header, body, {}, signers)->bytes));
}

} // namespace

TEST_CASE("a card says about the retailer what it was given, signed by its own root key")
{
    const ComposedMessage message = composed();
    const auto opened = openRetailerCard(message.bytes);
    REQUIRE_OK(opened);
    REQUIRE(opened->card == sampleCard());
    REQUIRE(opened->id == message.id);
    REQUIRE(opened->header.revision == 1);
    REQUIRE(opened->card.pin() == rootKey().id());
}

TEST_CASE("a card is only from the retailer whose root key was pinned")
{
    const std::string bytes = composed().bytes;
    REQUIRE(keyOf(openPinnedCard(bytes, rootKey().id())) == "ok");
    REQUIRE(keyOf(openPinnedCard(bytes, salesKey().id())) == "card.other-root");
}

TEST_CASE("a card signed by another key than it names is refused")
{
    const auto message =
        openMessage(composed().bytes, test::lookupOf({}), {FirstContact::TakeKeyFromBody, ""});
    MessageHeader header = message->header;
    header.author = salesKey().id();
    const SigningKey* const signers[] = {&salesKey()};
    const auto forged = composeMessage(header, message->body, {}, signers);
    REQUIRE_OK(forged);
    REQUIRE(keyOf(openRetailerCard(forged->bytes)) == "message.key-mismatch");
}

TEST_CASE("a request is no card")
{
    const SigningKey key = test::signingKey(1);
    const SigningKey* const signers[] = {&key};
    const auto request = composeMessage(test::requestHeader(key), Json::object(), {}, signers);
    REQUIRE(keyOf(openRetailerCard(request->bytes)) == "message.kind");
}

TEST_CASE("a card's keys are found by name and act in their roles while they are valid")
{
    const RetailerCard card = sampleCard();
    const KeyLookup lookup = card.keyLookup();
    REQUIRE(lookup(rootKey().id()) == rootKey().publicKey());
    REQUIRE(lookup(salesKey().id()) == salesKey().publicKey());
    REQUIRE_FALSE(lookup(test::signingKey(1).id()).has_value());

    const Instant last = today + (10 * millisecondsPerDay - 1);
    REQUIRE(card.mayAct(salesKey().id(), KeyRole::Sales, today));
    REQUIRE(card.mayAct(salesKey().id(), KeyRole::Approver, last));
    REQUIRE_FALSE(card.mayAct(salesKey().id(), KeyRole::Sales, last + 1));
    REQUIRE_FALSE(card.mayAct(salesKey().id(), KeyRole::Sales, today + -1));
    REQUIRE_FALSE(card.mayAct(salesKey().id(), KeyRole::Workshop, today));
    REQUIRE(card.mayAct(test::signingKey(52).id(), KeyRole::Workshop, today + millisecondsPerDay));
    REQUIRE_FALSE(card.mayAct(rootKey().id(), KeyRole::Sales, today));
}

TEST_CASE("a card that is wrong at one place is refused, although it is signed")
{
    REQUIRE(keyAfter("/name", "Other GmbH") == "ok");
    REQUIRE(keyAfter("/name", "") == "card.field");
    REQUIRE(keyAfter("/name", "a\nb") == "card.field");
    REQUIRE(keyAfter("/name", 1) == "card.unreadable");
    REQUIRE(keyAfter("/country", "Germany") == "card.field");
    REQUIRE(keyAfter("/currency", "XYZ") == "card.unreadable");
    REQUIRE(keyAfter("/vat/0/basis_points", 10001) == "card.field");
    REQUIRE(keyAfter("/vat/0/basis_points", largestJsonInteger) == "card.field");
    REQUIRE(keyAfter("/vat", 1) == "card.unreadable");
    REQUIRE(keyAfter("/contact", Json(std::vector<std::string>(13, "x"))) == "card.field");
    REQUIRE(keyAfter("/contact", Json::array({1})) == "card.unreadable");
    REQUIRE(keyAfter("/terms_sha256", "x") == "card.unreadable");
    REQUIRE(keyAfter("/staff/0/roles", Json::array()) == "card.field");
    REQUIRE(keyAfter("/staff/0/roles", Json::array({"sales", "sales"})) == "card.field");
    REQUIRE(keyAfter("/staff/0/roles", Json::array({"owner"})) == "card.unreadable");
    REQUIRE(keyAfter("/staff/0/until", "2020-01-01T00:00:00Z") == "card.field");
    REQUIRE(keyAfter("/staff/0/from", nullptr) == "card.unreadable");
    REQUIRE(keyAfter("/staff/0/key/x", "AAAA") == "card.unreadable");
    REQUIRE(keyAfter("/staff/0", 1) == "card.unreadable");
}

TEST_CASE("a card that no reader would take is not written")
{
    RetailerCard card = sampleCard();
    card.contactLines = {std::string(121, 'x')};
    REQUIRE(keyOf(composeRetailerCard(card, rootKey(), {.issued = today})) == "card.field");
}

TEST_CASE("a card begins with the usual rates of its country")
{
    REQUIRE(usualVatRates("DE") == std::vector<CardVatRate>{{"standard", 1900}, {"reduced", 700}});
    REQUIRE(usualVatRates("AT").front().basisPoints == 2000);
    REQUIRE(usualVatRates("CH").back().basisPoints == 260);
    REQUIRE(usualVatRates("XX").size() == 1);
}

TEST_CASE("a card carries its end, and has ended from that moment on")
{
    RetailerCard card = sampleCard();
    CHECK_FALSE(card.hasEnded(today + 100'000 * millisecondsPerDay));
    card.expires = today + millisecondsPerDay;
    const auto opened = openRetailerCard(composed(card).bytes);
    REQUIRE_OK(opened);
    CHECK(opened->card == card);
    CHECK(keyOf(checkNotEnded(opened->card, today + (millisecondsPerDay - 1))) == "ok");
    const auto ended = checkNotEnded(opened->card, today + millisecondsPerDay);
    CHECK(keyOf(ended) == "card.ended");
    CHECK(ended.error().fact("end") == "2026-11-23");
    CHECK(opened->card.keyLookup()(salesKey().id()).has_value());
}
