// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/rounds.h"

#include "models/base/sha256.h"
#include "models/pricing/price_design.h"
#include "models/request/draft_quote.h"
#include "models/request/freeze_design.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;
using casework::CaseState;
using store::ActionInput;

namespace
{

design::Design firstDesign()
{
    auto design = livingRoom();
    design.name = "Living room";
    design = withDisplay(design, "tv-65");
    return withSofa(design, 2.25, 3.6);
}

request::FrozenDesign frozen(const design::Design& design)
{
    RepeatableRandomness randomness(7);
    const exchange::Contact contact{"Kim Example",  "kim@example.org", "",
                                    {"5 Elm Road"}, "10115",           "DE"};
    const auto made = request::freezeDesign(design, theatreCatalogue(), contact, {}, randomness);
    REQUIRE_OK(made);
    return *made;
}

/// Two desks that talk about a real design.
class Talking : public TwoDesks
{
public:
    Talking()
    {
        const auto asked = frozen(firstDesign());
        store::NewRequest fresh = people.newRequest();
        fresh.body = std::get<request::RequestBody>(asked.body.content);
        fresh.parts = asked.parts;
        fresh.text = "As quiet as can be.";
        id = fresh.caseId;
        const auto created = createRequest(customer, people.customer(), fresh);
        REQUIRE_OK(created);
        carryToRetailer();
        carryToCustomer();
    }

    /// The desk quotes at list prices, on the requested design or on one of its own.
    void quote(std::string_view transition, const std::string& why,
               const std::optional<design::Design>& own = std::nullopt)
    {
        clock.advance(1000);
        const auto asked = retailer.body(atRetailer().requestDocument);
        REQUIRE_OK(asked);
        request::QuoteTerms terms{clock.now() + 14 * millisecondsPerDay, "A notice."};
        ActionInput input{std::string(transition), {}, why, {}};
        design::Design quoted = firstDesign();
        if (own) {
            quoted = *own;
            const std::string text =
                design::formatDesign(*own, design::usedComponents(*own, theatreCatalogue()));
            terms.designSha256 = sha256(text).text();
            input.parts = {{"parts/design.json", "application/json", text}};
        }
        const auto drafted =
            request::draftQuote(std::get<request::RequestBody>(asked->content),
                                pricing::priceDesign(quoted, theatreCatalogue()), terms);
        REQUIRE_OK(drafted);
        input.content = *drafted;
        const auto done = act(retailer, people.staff(), id, input);
        REQUIRE_OK(done);
        carryToCustomer();
    }

    void counter(const design::Design& design, const std::string& why)
    {
        clock.advance(1000);
        const auto asked = frozen(design);
        const auto done =
            act(customer, people.customer(), id, {"T09", asked.body.content, why, asked.parts});
        REQUIRE_OK(done);
        const auto outcomes = carryToRetailer();
        REQUIRE(outcomes.front().status == store::ImportStatus::Applied);
        carryToCustomer();
    }

    std::vector<Round> rounds(store::Store& store)
    {
        const auto record = store.caseRecord(id);
        REQUIRE_OK(record);
        const auto found = roundsOf(store, *record, theatreCatalogue());
        REQUIRE_OK(found);
        return *found;
    }
};

design::Design movedBack()
{
    auto design = firstDesign();
    placementOf(design, 2).position.y = Length::metres(4.2);
    return design;
}

} // namespace

TEST_CASE("each turn of the talk is a difference, with the person and the reason, on both sides")
{
    Talking desks;
    auto larger = firstDesign();
    placementOf(larger, 1).component = componentId("tv-85");
    desks.quote("T05", "A larger picture for the same seat.", larger);
    desks.counter(movedBack(), "We would rather sit further back.");
    desks.quote("T05", "As you wish.");
    const auto rounds = desks.rounds(desks.retailer);
    REQUIRE(rounds.size() == 4);

    CHECK(rounds[0].kind == request::MessageKind::Request);
    CHECK(rounds[0].person == "Kim");
    CHECK_FALSE(rounds[0].design);
    CHECK_FALSE(rounds[0].isCurrent);

    CHECK(rounds[1].person == "Jo at the desk");
    CHECK(rounds[1].reason == "A larger picture for the same seat.");
    REQUIRE(rounds[1].design);
    REQUIRE(rounds[1].design->things.size() == 1);
    CHECK(rounds[1].design->things[0].after == componentId("tv-85"));
    REQUIRE(rounds[1].quote);

    CHECK(rounds[2].revision == 2);
    CHECK(rounds[2].isCurrent);
    CHECK(rounds[2].reason == "We would rather sit further back.");
    REQUIRE(rounds[2].design->things.size() == 2); // back to the old picture, and the sofa
    CHECK_FALSE(rounds[2].quote);

    CHECK(rounds[3].isCurrent);
    CHECK(rounds[3].design->isEmpty());
    CHECK(rounds[3].quote->lines.size() >= 1);

    const auto seenByCustomer = desks.rounds(desks.customer);
    REQUIRE(seenByCustomer.size() == rounds.size());
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        INFO("round " << i);
        CHECK(seenByCustomer[i].document == rounds[i].document);
        CHECK(seenByCustomer[i].person == rounds[i].person);
        CHECK(seenByCustomer[i].reason == rounds[i].reason);
        CHECK(seenByCustomer[i].design == rounds[i].design);
        CHECK(seenByCustomer[i].quote == rounds[i].quote);
        CHECK(seenByCustomer[i].isCurrent == rounds[i].isCurrent);
    }
    CHECK(desks.atRetailer().requestRevision == 2);
    CHECK(desks.atCustomer().state == CaseState::Quoted);
}

TEST_CASE("a quote's design is its own, else the request's")
{
    Talking desks;
    desks.quote("T05", "Plain.");
    auto found = designOf(desks.customer, desks.atCustomer().quoteDocument);
    REQUIRE_OK(found);
    CHECK(found->design.placements == firstDesign().placements);
    desks.quote("T06", "Further back.", movedBack());
    found = designOf(desks.customer, desks.atCustomer().quoteDocument);
    REQUIRE_OK(found);
    CHECK(found->design.placements == movedBack().placements);
    CHECK(found->remembered.size() == 2);
}

TEST_CASE("a quote that brings another design than it says is refused")
{
    Talking desks;
    const auto asked = desks.retailer.body(desks.atRetailer().requestDocument);
    REQUIRE_OK(asked);
    const auto drafted =
        request::draftQuote(std::get<request::RequestBody>(asked->content),
                            pricing::priceDesign(firstDesign(), theatreCatalogue()),
                            {desks.clock.now() + millisecondsPerDay, ""});
    REQUIRE_OK(drafted);
    const std::string other = design::formatDesign(movedBack(), {});
    const auto done =
        act(desks.retailer, desks.people.staff(), desks.id,
            {"T05", *drafted, "", {{"parts/design.json", "application/json", other}}});
    CHECK(keyOf(done) == "message.design-differs");
}

TEST_CASE("a changed request that crosses a quote on the desk's own design goes its way")
{
    Talking desks;
    desks.quote("T05", "Plain.");
    desks.clock.advance(1000);
    const auto asked = frozen(movedBack());
    const auto sent = act(desks.customer, desks.people.customer(), desks.id,
                          {"T09", asked.body.content, "Back.", asked.parts});
    REQUIRE_OK(sent);
    auto larger = firstDesign();
    placementOf(larger, 1).component = componentId("tv-85");
    desks.quote("T06", "Larger.", larger); // reaches the customer first
    desks.carryToRetailer();
    desks.carryToCustomer();
    CHECK(desks.atRetailer().state == CaseState::Received);
    CHECK(desks.atCustomer().state == CaseState::Received);
    desks.quote("T05", "Now as you wish.");
    CHECK(desks.atCustomer().quoteDocument == desks.atRetailer().quoteDocument);
    const auto here = desks.rounds(desks.retailer);
    REQUIRE(here.size() == 5);
    CHECK(here.back().isCurrent);
    CHECK(desks.retailer.check()->problems.empty());
    CHECK(desks.customer.check()->problems.empty());
}

TEST_CASE("two counter-changes under one number stop the case until somebody has looked")
{
    Talking desks;
    desks.quote("T05", "Plain.");
    const std::string quote = desks.atCustomer().head;
    const auto other = frozen(firstDesign());
    request::Thread twin;
    twin.caseId = desks.id;
    twin.revision = 2;
    twin.previous = *exchange::DocumentId::parse(quote);
    twin.authorSequence = 2;
    twin.authorPrevious = *exchange::DocumentId::parse(desks.atCustomer().requestDocument);
    twin.to = desks.people.card.pin();
    request::Body body = other.body;
    body.cites = quote;
    body.text = "From my other computer.";
    const auto composed = request::composeCaseMessage(twin, body, other.parts,
                                                      desks.people.customerKey, desks.clock.now());
    REQUIRE_OK(composed);
    desks.counter(movedBack(), "Further back.");
    const auto came = importMessage(desks.retailer, desks.people.staff(), composed->bytes);
    REQUIRE_OK(came);
    CHECK(came->status == store::ImportStatus::Quarantined);
    CHECK(*desks.retailer.isFrozen(desks.id));
    REQUIRE_OK(desks.retailer.releaseCase(desks.id, "Called Kim: the first one holds."));
    desks.quote("T05", "On the one that holds.");
    CHECK(desks.atCustomer().state == CaseState::Quoted);
    const auto found = designOf(desks.retailer, desks.atRetailer().quoteDocument);
    REQUIRE_OK(found);
    CHECK(found->design.placements == movedBack().placements);
}
