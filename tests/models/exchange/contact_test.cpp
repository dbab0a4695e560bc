// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/contact.h"

#include "models/exchange/jcs.h"
#include "models/exchange/part_safety.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;
using bespeak::test::RepeatableRandomness;

namespace
{

Contact sample()
{
    return {"Zoë Müller", "zoe@example.org", "+49 30 123-456", {"Weg 1", "Hinterhaus"}, "80331",
            "DE"};
}

template <typename Change>
std::string fieldAfter(Change change)
{
    Contact contact = sample();
    change(contact);
    const auto result = checkContact(contact);
    return result ? "ok" : result.error().fact("field");
}

} // namespace

TEST_CASE("a contact travels in its part")
{
    RepeatableRandomness randomness;
    const auto bytes = formatContact(sample(), randomness);
    REQUIRE_OK(bytes);
    REQUIRE(parseContact(*bytes).value() == sample());
    const MessagePart part{std::string(contactPartName), "application/json", *bytes};
    REQUIRE(keyOf(checkPart(part)) == "ok");
}

TEST_CASE("the same contact has another hash each time")
{
    RepeatableRandomness randomness;
    REQUIRE(formatContact(sample(), randomness).value() !=
            formatContact(sample(), randomness).value());
}

TEST_CASE("each field of a contact has its form and its length")
{
    REQUIRE(fieldAfter([](Contact&) {}) == "ok");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = ""; }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = std::string(121, 'a'); }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = "a\nb"; }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = "a\x7F"; }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = "\xC2\x85"; }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = "\xE2\x80\xAEgpj"; }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.name = "\xFF"; }) == "name");
    REQUIRE(fieldAfter([](Contact& contact) { contact.email = "zoe"; }) == "email");
    REQUIRE(fieldAfter([](Contact& contact) { contact.email = "@x"; }) == "email");
    REQUIRE(fieldAfter([](Contact& contact) { contact.email = "a@b@c"; }) == "email");
    REQUIRE(fieldAfter([](Contact& contact) { contact.email = "a b@c"; }) == "email");
    REQUIRE(fieldAfter([](Contact& contact) { contact.phone = "call me"; }) == "phone");
    REQUIRE(fieldAfter([](Contact& contact) { contact.phone = std::string(41, '1'); }) == "phone");
    REQUIRE(fieldAfter([](Contact& contact) { contact.addressLines.resize(5); }) == "address");
    REQUIRE(fieldAfter([](Contact& contact) { contact.addressLines[0] = "\t"; }) == "address");
    REQUIRE(fieldAfter([](Contact& contact) { contact.postcode = std::string(17, '1'); }) ==
            "postcode");
    REQUIRE(fieldAfter([](Contact& contact) { contact.country = "de"; }) == "country");
    REQUIRE(fieldAfter([](Contact& contact) { contact.country = "DEU"; }) == "country");
}

TEST_CASE("a contact can be reached by e-mail or by telephone")
{
    Contact contact = sample();
    contact.email = "";
    REQUIRE(keyOf(checkContact(contact)) == "ok");
    contact.phone = "";
    REQUIRE(keyOf(checkContact(contact)) == "contact.no-way-to-reach");
}

TEST_CASE("a contact part that is not what is written is refused")
{
    RepeatableRandomness randomness;
    const Json good = Json::parse(formatContact(sample(), randomness).value());
    const auto keyWith = [&good](const char* member, const Json& value) {
        Json changed = good;
        changed[member] = value;
        return keyOf(parseContact(canonicalJson(changed).value()));
    };
    REQUIRE(keyWith("salt", "AAAA") == "contact.unreadable");
    REQUIRE(keyWith("salt", nullptr) == "contact.unreadable");
    REQUIRE(keyWith("name", 1) == "contact.unreadable");
    REQUIRE(keyWith("more", 1) == "contact.unreadable");
    REQUIRE(keyWith("address", "Weg 1") == "contact.unreadable");
    REQUIRE(keyWith("address", Json::array({1})) == "contact.unreadable");
    REQUIRE(keyWith("country", "xx") == "contact.field");
    REQUIRE(keyOf(parseContact(good.dump(2))) == "contact.unreadable");
    REQUIRE(keyOf(parseContact("")) == "contact.unreadable");
    REQUIRE(keyOf(parseContact("[]")) == "contact.unreadable");
}

TEST_CASE("a region says little about where somebody lives")
{
    Contact contact = sample();
    REQUIRE(regionOf(contact) == "DE-80");
    contact.postcode = "";
    REQUIRE(regionOf(contact) == "DE");
    contact.postcode = "\xC3\xA4";
    REQUIRE(regionOf(contact) == "DE");
    contact.postcode = "9";
    REQUIRE(regionOf(contact) == "DE-9");
}
