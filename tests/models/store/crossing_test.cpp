// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/crossing.h"
#include "models/store/production.h"

#include "models/base/sha256.h"
#include "models/request/draft_quote.h"
#include "models/store/agreed_quote.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;
using casework::CaseRecord;
using casework::CaseState;

namespace
{

/// Both sides write before either has read the other.
void cross(TwoDesks& desks, std::string_view customers, std::string_view retailers)
{
    REQUIRE_OK(desks.take(customers));
    REQUIRE_OK(desks.take(retailers));
    const auto sent = desks.customer.outbox();
    desks.carryToCustomer();
    REQUIRE_OK(sent);
    desks.carryToRetailer();
}

pricing::PriceLine leatherSofa()
{
    pricing::PriceLine line;
    line.text = "Sofa in leather";
    line.component = *ComponentId::parse("sofa.leather");
    line.unitPrice = {200'000, Currency()};
    return line;
}

/// A quote with something to choose.
ActionInput quoteWithChoice(TwoDesks& desks, std::string_view transition)
{
    ActionInput input = goodInput(desks.atRetailer(), transition, desks.clock.now());
    auto& quote = std::get<request::QuoteBody>(input.content);
    quote.alternates = {{"leather", 0, leatherSofa()}};
    return input;
}

/// A yes with the dearer sofa.
ActionInput pickLeather(TwoDesks& desks)
{
    ActionInput input = goodInput(desks.atCustomer(), "T10", desks.clock.now());
    const auto body = desks.customer.body(desks.atCustomer().quoteDocument);
    REQUIRE_OK(body);
    const auto acceptance =
        request::acceptQuote(std::get<request::QuoteBody>(body->content), {"leather"});
    REQUIRE_OK(acceptance);
    input.content = *acceptance;
    return input;
}

void requireAgreement(TwoDesks& desks, CaseState state)
{
    REQUIRE(desks.atRetailer().state == state);
    REQUIRE(desks.atCustomer().state == state);
    REQUIRE(desks.retailer.check()->problems == std::vector<std::string>{});
    REQUIRE(desks.customer.check()->problems == std::vector<std::string>{});
}

} // namespace

TEST_CASE("a withdrawal that crosses a quote holds, and the quote is void")
{
    TwoDesks desks;
    desks.start({"T05"});
    cross(desks, "T30", "T06");
    requireAgreement(desks, CaseState::Withdrawn);
}

TEST_CASE("a withdrawal that crosses the confirmation came too late")
{
    TwoDesks desks;
    desks.start({"T05", "T10"});
    cross(desks, "T30", "T11");
    requireAgreement(desks, CaseState::Ordered);
    REQUIRE(desks.atRetailer().head == desks.atCustomer().head);
    desks.follow({"T19", "T24"});
    requireAgreement(desks, CaseState::Built);
}

TEST_CASE("an acceptance that crosses another quote is void, and the customer sees the new one")
{
    TwoDesks desks;
    desks.start({"T05"});
    REQUIRE_OK(desks.take("T10"));
    desks.clock.advance(1000);
    ActionInput dearer = goodInput(desks.atRetailer(), "T06", desks.clock.now());
    auto& quote = std::get<request::QuoteBody>(dearer.content);
    quote.prices.lines.front().unitPrice.minor += 10'000;
    quote.totals = *pricing::computeTotals(quote.prices);
    quote.billOfMaterialsSha256 = sha256(request::billOfMaterials(quote.prices)).text();
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, dearer));
    const auto atRetailer = desks.carryToRetailer();
    REQUIRE(atRetailer.front().status == ImportStatus::Kept);
    REQUIRE(atRetailer.front().reason->key == "case.quote-superseded");
    desks.carryToCustomer();
    requireAgreement(desks, CaseState::Quoted);
    REQUIRE(desks.atCustomer().quoteRevision == 2);
    desks.follow({"T10", "T11"});
    requireAgreement(desks, CaseState::Ordered);
}

TEST_CASE("an acceptance holds if the new quote only lasts longer")
{
    TwoDesks desks;
    desks.start({"T05"});
    cross(desks, "T10", "T06");
    requireAgreement(desks, CaseState::Accepted);
    REQUIRE(desks.atCustomer().head == desks.atRetailer().head);
    REQUIRE(desks.atCustomer().quoteDocument == desks.atRetailer().quoteDocument);
    desks.follow({"T11"});
    requireAgreement(desks, CaseState::Ordered);
}

TEST_CASE("a late acceptance is kept and answered by a new quote, never confirmed")
{
    TwoDesks desks;
    desks.start({"T05"});
    REQUIRE_OK(desks.take("T10"));
    desks.clock.advance(20 * millisecondsPerDay);
    const auto late = desks.carryToRetailer();
    REQUIRE(late.front().status == ImportStatus::Kept);
    REQUIRE(late.front().reason->key == "case.quote-expired");
    REQUIRE(desks.atRetailer().state == CaseState::Expired);
    desks.follow({"T08"});
    requireAgreement(desks, CaseState::Quoted);
    desks.follow({"T10", "T11"});
    requireAgreement(desks, CaseState::Ordered);
}

TEST_CASE("a changed request that crosses a quote stands")
{
    TwoDesks desks;
    desks.start({"T05"});
    cross(desks, "T09", "T06");
    requireAgreement(desks, CaseState::Received);
    REQUIRE(desks.atRetailer().requestRevision == 2);
    desks.follow({"T05", "T10", "T11"});
    requireAgreement(desks, CaseState::Ordered);
}

TEST_CASE("a rejection wins over what the customer wrote meanwhile")
{
    TwoDesks desks;
    desks.start({"T05", "T10"});
    cross(desks, "T30", "T13");
    requireAgreement(desks, CaseState::Rejected);
}

TEST_CASE("a pledge that is taken back too late stays")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T12"});
    const auto paid = capturePledge(desks.retailer, desks.people.staff(), desks.id,
                                    desks.atRetailer().deposit, "bank statement 7");
    REQUIRE_OK(paid);
    cross(desks, "T16", "T14");
    requireAgreement(desks, CaseState::Funded);
}

TEST_CASE("a defect is claimed, accepted, and built again")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T12", "T14", "T20", "T21", "T24", "T25", "T26"});
    REQUIRE_OK(sendClaim(desks.customer, desks.people.customer(), desks.id, "It hums."));
    desks.carryToRetailer();
    REQUIRE_FALSE(desks.atRetailer().claimDocument.empty());
    desks.follow({"T29", "T24", "T25", "T26"});
    requireAgreement(desks, CaseState::Delivered);
}

TEST_CASE("both sides cancel with two signatures under one message")
{
    const bool retailerFirst = GENERATE(true, false);
    TwoDesks desks;
    desks.start({"T05", "T10", "T11"});
    Store& first = retailerFirst ? desks.retailer : desks.customer;
    Store& second = retailerFirst ? desks.customer : desks.retailer;
    const Party firstParty = retailerFirst ? desks.people.staff() : desks.people.customer();
    const Party secondParty = retailerFirst ? desks.people.customer() : desks.people.staff();
    const auto draft =
        draftCancel(first, firstParty, desks.id, {"", "The deposit goes back."}, "As agreed.");
    REQUIRE_OK(draft);
    REQUIRE(desks.atRetailer().state == CaseState::Ordered);
    const auto signedTwice = countersignCancel(second, secondParty, *draft);
    REQUIRE_OK(signedTwice);
    const auto bytes = second.container(signedTwice->documents.front());
    REQUIRE_OK(bytes);
    const auto back = importMessage(first, firstParty, *bytes);
    REQUIRE_OK(back);
    REQUIRE(back->status == ImportStatus::Applied);
    requireAgreement(desks, CaseState::Cancelled);
}

TEST_CASE("what the customer picks of a quote is what is ordered and built")
{
    TwoDesks desks;
    desks.start();
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, quoteWithChoice(desks, "T05")));
    desks.carryToCustomer();
    REQUIRE_OK(act(desks.customer, desks.people.customer(), desks.id, pickLeather(desks)));
    desks.carryToRetailer();
    requireAgreement(desks, CaseState::Accepted);
    for (const CaseRecord& record : {desks.atRetailer(), desks.atCustomer()}) {
        CHECK(record.total.minor == 214'900);
        CHECK(record.billOfMaterialsSha256 == sha256("1 sofa.leather\n").text());
    }
    const auto agreed = agreedQuote(desks.retailer, desks.atRetailer());
    REQUIRE_OK(agreed);
    CHECK(agreed->prices.lines[0].component->text() == "sofa.leather");
    desks.follow({"T11", "T19"});
    requireAgreement(desks, CaseState::Building);
    // The workshop is asked for what was picked.
    REQUIRE_OK(refreshDemand(desks.retailer, desks.people.staff()));
    const auto wanted = demands(desks.retailer);
    REQUIRE_OK(wanted);
    REQUIRE_FALSE(wanted->empty());
    CHECK(wanted->front().part.starts_with("sofa.leather"));
}

TEST_CASE("an acceptance with picks holds if the new quote only lasts longer")
{
    TwoDesks desks;
    desks.start();
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, quoteWithChoice(desks, "T05")));
    desks.carryToCustomer();
    REQUIRE_OK(act(desks.customer, desks.people.customer(), desks.id, pickLeather(desks)));
    desks.clock.advance(1000);
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, quoteWithChoice(desks, "T06")));
    desks.carryToRetailer();
    desks.carryToCustomer();
    requireAgreement(desks, CaseState::Accepted);
    CHECK(desks.atRetailer().total.minor == 214'900);
    CHECK(desks.atCustomer().total.minor == 214'900);
    CHECK(desks.atCustomer().quoteDocument == desks.atRetailer().quoteDocument);
    desks.follow({"T11", "T19"});
    requireAgreement(desks, CaseState::Building);
}

TEST_CASE("an acceptance with picks is void against a quote that offers them no longer")
{
    const bool isReplaced = GENERATE(false, true);
    TwoDesks desks;
    desks.start();
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, quoteWithChoice(desks, "T05")));
    desks.carryToCustomer();
    REQUIRE_OK(act(desks.customer, desks.people.customer(), desks.id, pickLeather(desks)));
    desks.clock.advance(1000);
    ActionInput other = quoteWithChoice(desks, "T06");
    auto& quote = std::get<request::QuoteBody>(other.content);
    if (isReplaced) {
        // The same name and price for another thing.
        quote.alternates[0].line.component = *ComponentId::parse("sofa.plastic");
    } else {
        quote.alternates.clear();
    }
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, other));
    const auto atRetailer = desks.carryToRetailer();
    CHECK(atRetailer.front().status == ImportStatus::Kept);
    desks.carryToCustomer();
    requireAgreement(desks, CaseState::Quoted);
    desks.follow({"T10", "T11"});
    requireAgreement(desks, CaseState::Ordered);
}

TEST_CASE("prices below the list are given away as a discount is, and leave the same limit")
{
    TwoDesks desks;
    desks.start();
    ActionInput input = goodInput(desks.atRetailer(), "T05", desks.clock.now());
    auto& quote = std::get<request::QuoteBody>(input.content);
    const auto request = desks.retailer.body(desks.atRetailer().requestDocument);
    REQUIRE_OK(request);
    const auto& asked = std::get<request::RequestBody>(request->content);
    quote.designSha256 = asked.designSha256;
    const auto quoteFor = [&](std::int64_t percent) {
        quote.prices.lines.resize(1);
        quote.prices.lines.front().quantity = 1;
        quote.prices.lines.front().unitPrice.minor = asked.listTotal.minor * percent / 100;
        quote.prices.mode = pricing::TaxMode::PricesIncludeTax;
        quote.totals = *pricing::computeTotals(quote.prices);
        quote.billOfMaterialsSha256 = sha256(request::billOfMaterials(quote.prices)).text();
        return keyOf(
            act(desks.retailer, desks.people.staff(casework::Actor::Sales), desks.id, input));
    };
    CHECK(quoteFor(64) == "case.discount-needs-approver");
    CHECK(quoteFor(89) == "case.discount-needs-approver");
    CHECK(quoteFor(91) == "ok");
}

TEST_CASE("a discount beyond the desk's limit is refused to sales, logged, and left to an approver")
{
    TwoDesks desks;
    desks.start();
    const auto put = desks.retailer.putSetting(std::string(discountLimitSetting), "500");
    REQUIRE_OK(put);
    ActionInput input = goodInput(desks.atRetailer(), "T05", desks.clock.now());
    auto& quote = std::get<request::QuoteBody>(input.content);
    pricing::PriceLine discount;
    discount.text = "Because it is you";
    discount.kind = pricing::LineKind::Discount;
    discount.unitPrice = {-7'000, Currency()};
    quote.prices.lines.push_back(discount);
    quote.totals = *pricing::computeTotals(quote.prices);
    const auto refused =
        act(desks.retailer, desks.people.staff(casework::Actor::Sales), desks.id, input);
    CHECK(keyOf(refused) == "case.discount-needs-approver");
    CHECK(desks.atRetailer().state == CaseState::Received);
    const auto events = desks.retailer.events(desks.id);
    REQUIRE_OK(events);
    CHECK(events->back().kind == event_kind::refusedTransition);
    // Who says to be an approver is none unless the card says so.
    Party pretender = desks.people.staff(casework::Actor::Approver);
    pretender.card->staffKeys.front().roles = {exchange::KeyRole::Sales};
    CHECK(keyOf(act(desks.retailer, pretender, desks.id, input)) == "case.discount-needs-approver");
    REQUIRE_OK(act(desks.retailer, desks.people.staff(), desks.id, input));
    desks.carryToCustomer();
    requireAgreement(desks, CaseState::Quoted);
}
