// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_desks.h"

#include "models/base/id_source.h"
#include "models/base/sha256.h"
#include "models/store/migrate.h"
#include "models/store/schema.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/repeatable_randomness.h"

#include <cstdlib>

namespace bespeak::test
{

using namespace store;
using casework::Actor;

namespace
{

exchange::SigningKey keyOfSeed(std::uint64_t seed)
{
    RepeatableRandomness randomness(seed);
    return exchange::SigningKey::generate(randomness);
}

exchange::RetailerCard cardOf(const exchange::SigningKey& root, const exchange::SigningKey& staff)
{
    using enum exchange::KeyRole;
    const Instant from{caseStart.milliseconds - 30 * millisecondsPerDay};
    return {.name = "Blue Door Cinemas",
            .rootKey = root.publicKey(),
            .staffKeys = {{staff.publicKey(),
                           {Sales, Approver, Workshop, Logistics},
                           {from.milliseconds / 1000 * 1000},
                           std::nullopt}},
            .contactLines = {"1 High Street"},
            .country = "DE",
            .currency = Currency(),
            .vatRates = {{"standard", 1900}},
            .termsHash = sha256("terms")};
}

std::string cardBytesOf(const exchange::RetailerCard& card, const exchange::SigningKey& root)
{
    exchange::CardIssue issue;
    issue.issued = {caseStart.milliseconds / 1000 * 1000};
    const auto composed = exchange::composeRetailerCard(card, root, issue);
    REQUIRE_OK(composed);
    return composed->bytes;
}

bool isCustomersEdge(const casework::Transition& edge)
{
    return edge.evidence && request::authorOf(*edge.evidence) == request::Author::Customer;
}

std::vector<ImportOutcome> carry(Store& from, Store& to, const Party& reader)
{
    std::vector<ImportOutcome> outcomes;
    const auto waiting = from.outbox();
    REQUIRE_OK(waiting);
    for (const OutboxEntry& entry : *waiting) {
        const auto bytes = from.container(entry.document);
        REQUIRE_OK(bytes);
        auto outcome = importMessage(to, reader, *bytes);
        REQUIRE_OK(outcome);
        outcomes.push_back(*outcome);
        const auto sent = from.markSent(entry.document);
        REQUIRE_OK(sent);
    }
    return outcomes;
}

} // namespace

bool testsPostgres()
{
    const char* kind = std::getenv("BESPEAK_TEST_STORE");
    return kind != nullptr && std::string_view(kind) == "postgres";
}

StoreUrl freshUrl(const TemporaryFolder& folder, const std::string& name)
{
    const std::string text = testsPostgres() ? PostgresServer::instance().freshDatabase()
                                             : (folder / (name + ".sqlite")).string();
    const auto url = parseStoreUrl(text);
    REQUIRE_OK(url);
    return *url;
}

StoreUrl dailyUrl(const TemporaryFolder& folder, const std::string& name)
{
    StoreUrl url = freshUrl(folder, name);
    if (url.dialect == Dialect::Postgres) {
        const auto owner = ownerConnection(url);
        const auto needsNone = [](std::int64_t) { return Result<void>(); };
        REQUIRE_OK(migrate(*owner, migrations(), needsNone));
        REQUIRE_OK(owner->execute(readFile(sourceFolder() / "packaging/postgres/desk-role.sql")));
        url.user = "bespeak_desk";
    }
    return url;
}

std::unique_ptr<Connection> ownerConnection(const StoreUrl& url)
{
    StoreUrl owners = url;
    owners.user = url.dialect == Dialect::Postgres ? "bespeak" : "";
    auto connection = Connection::open(owners, Access::ReadWrite);
    REQUIRE_OK(connection);
    return std::move(*connection);
}

Store openStoreOrFail(const StoreUrl& url, const Clock& clock, const StoreOptions& options)
{
    auto opened = Store::open(url, clock, options);
    INFO((opened ? std::string() : describe(opened.error())));
    REQUIRE_OK(opened);
    return std::move(*opened);
}

ActionInput goodInput(const casework::CaseRecord& record, std::string_view transition, Instant now)
{
    const casework::Transition* edge = casework::findTransition(record.state, transition);
    ActionInput input;
    input.transition = transition;
    input.text = "Because.";
    if (edge == nullptr || !edge->evidence) {
        return input;
    }
    const Instant second{now.milliseconds / 1000 * 1000};
    input.content = validStep(record, *edge, second, 1).evidence->body.content;
    if (auto* quote = std::get_if<request::QuoteBody>(&input.content)) {
        quote->noticeSha256 = sha256(quote->notice).text();
        quote->billOfMaterialsSha256 = sha256(request::billOfMaterials(quote->prices)).text();
    }
    if (auto* request = std::get_if<request::RequestBody>(&input.content)) {
        input.parts = {{"parts/design.json", "application/json", R"({"placements":[2]})"}};
        request->designSha256 = sha256(input.parts.front().bytes).text();
    }
    return input;
}

People::People()
    : rootKey(keyOfSeed(11))
    , staffKey(keyOfSeed(22))
    , customerKey(keyOfSeed(33))
    , strangerKey(keyOfSeed(44))
    , card(cardOf(rootKey, staffKey))
    , cardBytes(cardBytesOf(card, rootKey))
{
}

Party People::staff(Actor actor) const
{
    return {.side = Side::Retailer,
            .key = &staffKey,
            .card = card,
            .actor = actor,
            .person = "Jo at the desk"};
}

Party People::customer() const
{
    return {.side = Side::Customer,
            .key = &customerKey,
            .card = std::nullopt,
            .actor = Actor::Customer,
            .person = "Kim"};
}

NewRequest People::newRequest(int number) const
{
    NewRequest fresh;
    CountingIdSource ids(static_cast<std::uint64_t>(number));
    fresh.caseId = ids.nextId<CaseId>();
    fresh.retailerRootKid = card.pin().text();
    RepeatableRandomness randomness(static_cast<std::uint64_t>(number));
    exchange::Contact contact{"Kim Example", "kim@example.org", "", {"5 Elm Road"}, "10115", "DE"};
    const auto contactPart = exchange::formatContact(contact, randomness);
    REQUIRE_OK(contactPart);
    fresh.parts = {{"parts/design.json", "application/json", R"({"placements":[]})"},
                   {std::string(exchange::contactPartName), "application/json", *contactPart}};
    fresh.body.designSha256 = sha256(fresh.parts.front().bytes).text();
    fresh.body.designName = "Living room " + std::to_string(number);
    fresh.body.region = "DE-10";
    fresh.body.listTotal = {134'800, Currency()};
    fresh.text = "As quiet as can be.";
    return fresh;
}

TwoDesks::TwoDesks()
    : clock(caseStart)
    , retailer(openStoreOrFail(dailyUrl(folder, "retailer"), clock, {.side = Side::Retailer}))
    , customer(openStoreOrFail(dailyUrl(folder, "customer"), clock, {.side = Side::Customer}))
{
    const auto pinned = customer.pinCard(people.cardBytes);
    REQUIRE_OK(pinned);
}

void TwoDesks::request(int number)
{
    const NewRequest fresh = people.newRequest(number);
    id = fresh.caseId;
    const auto created = createRequest(customer, people.customer(), fresh);
    REQUIRE_OK(created);
}

void TwoDesks::start(const std::vector<std::string_view>& transitions)
{
    request();
    carryToRetailer();
    carryToCustomer();
    follow(transitions);
}

std::vector<ImportOutcome> TwoDesks::carryToRetailer()
{
    return carry(customer, retailer, people.staff());
}

std::vector<ImportOutcome> TwoDesks::carryToCustomer()
{
    return carry(retailer, customer, people.customer());
}

Result<ActionOutcome> TwoDesks::take(std::string_view transition)
{
    clock.advance(1000);
    casework::CaseRecord record = atRetailer();
    const casework::Transition* edge = casework::findTransition(record.state, transition);
    if (edge == nullptr || !isCustomersEdge(*edge)) {
        Actor actor = edge == nullptr ? Actor::Approver : edge->actor;
        const bool isPerson = actor == Actor::Workshop || actor == Actor::Logistics;
        actor = isPerson ? actor : Actor::Approver;
        return act(retailer, people.staff(actor), id, goodInput(record, transition, clock.now()));
    }
    record = atCustomer();
    return act(customer, people.customer(), id, goodInput(record, transition, clock.now()));
}

void TwoDesks::follow(const std::vector<std::string_view>& transitions)
{
    for (const std::string_view transition : transitions) {
        INFO(transition);
        if (transition == "T14") {
            const auto paid = capturePledge(retailer, people.staff(), id, atRetailer().deposit,
                                            "bank statement 7");
            REQUIRE_OK(paid);
        }
        if (transition == "T28") {
            clock.advance(20 * millisecondsPerDay);
        }
        if (transition == "T07") {
            clock.advance(20 * millisecondsPerDay);
            const auto moved = runClock(retailer, people.staff());
            REQUIRE_OK(moved);
            continue;
        }
        const auto taken = take(transition);
        REQUIRE_OK(taken);
        for (const ImportOutcome& outcome : carryToRetailer()) {
            INFO((outcome.reason ? outcome.reason->key : std::string()));
            REQUIRE(outcome.status == ImportStatus::Applied);
        }
        carryToCustomer();
    }
}

casework::CaseRecord TwoDesks::atRetailer()
{
    const auto record = retailer.caseRecord(id);
    REQUIRE_OK(record);
    return *record;
}

casework::CaseRecord TwoDesks::atCustomer()
{
    const auto record = customer.caseRecord(id);
    REQUIRE_OK(record);
    return *record;
}

} // namespace bespeak::test
