// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/case_message.h"

#include "models/exchange/countersign.h"
#include "models/exchange/retailer_card.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::request;
using namespace bespeak::test;

namespace
{

const std::string designJson = R"({"format":"bespeak-design"})";

Thread firstThread()
{
    CountingIdSource ids;
    Thread thread;
    thread.caseId = ids.nextId<CaseId>();
    thread.to = signingKey(99).id();
    return thread;
}

Body requestBody()
{
    RequestBody content;
    content.designSha256 = sha256(designJson).text();
    content.designName = "Living room";
    content.region = "DE-10";
    Body body;
    body.content = content;
    return body;
}

std::vector<exchange::MessagePart> designPart()
{
    return {{"parts/design.json", "application/json", designJson}};
}

const auto nobody = [](const exchange::KeyId&) { return std::optional<exchange::PublicKey>(); };

Body quoteBody()
{
    QuoteBody quote = aQuote(caseStart + 14 * millisecondsPerDay);
    quote.noticeSha256 = sha256(quote.notice).text();
    quote.billOfMaterialsSha256 = sha256(billOfMaterials(quote.prices)).text();
    Body body;
    body.kind = MessageKind::Quote;
    body.content = quote;
    return body;
}

} // namespace

TEST_CASE("a first request brings its author's key along")
{
    const auto key = signingKey(1);
    const auto composed =
        composeCaseMessage(firstThread(), requestBody(), designPart(), key, caseStart);
    REQUIRE_OK(composed);
    const auto opened = openCaseMessage(composed->bytes, nobody);
    REQUIRE_OK(opened);
    REQUIRE(opened->opened.isFirstContact);
    REQUIRE(opened->opened.header.author == key.id());
    REQUIRE(opened->body == requestBody());
    REQUIRE(opened->caseId == firstThread().caseId);
}

TEST_CASE("only a request is a first contact")
{
    const auto key = signingKey(1);
    Body body;
    body.kind = MessageKind::Withdraw;
    const auto composed = composeCaseMessage(firstThread(), body, {}, key, caseStart);
    REQUIRE(keyOf(openCaseMessage(composed->bytes, nobody)) == "message.unknown-author");
    REQUIRE_OK(openCaseMessage(composed->bytes, lookupOf({key.publicKey()})));
}

TEST_CASE("a card is no message of a case, and that is said")
{
    const auto key = signingKey(1);
    const exchange::RetailerCard card{.name = "Hearth & Sound",
                                      .rootKey = key.publicKey(),
                                      .staffKeys = {},
                                      .contactLines = {"1 High Street"},
                                      .country = "DE",
                                      .currency = Currency(),
                                      .vatRates = {{"standard", 1900}},
                                      .termsHash = sha256("terms")};
    const auto composed = exchange::composeRetailerCard(card, key, {caseStart});
    REQUIRE_OK(composed);
    REQUIRE(keyOf(openCaseMessage(composed->bytes, lookupOf({key.publicKey()}))) ==
            "message.is-card");
}

TEST_CASE("a request whose design is not the signed one is refused")
{
    Body body = requestBody();
    std::get<RequestBody>(body.content).designSha256 = documentId(3);
    const auto composed =
        composeCaseMessage(firstThread(), body, designPart(), signingKey(1), caseStart);
    REQUIRE(keyOf(openCaseMessage(composed->bytes, nobody)) == "message.design-differs");
    const auto without =
        composeCaseMessage(firstThread(), requestBody(), {}, signingKey(1), caseStart);
    REQUIRE(keyOf(openCaseMessage(without->bytes, nobody)) == "message.design-differs");
}

TEST_CASE("a quote's figures are recomputed by its reader")
{
    const auto key = signingKey(2);
    const auto open = [&](const Body& body) {
        const auto composed = composeCaseMessage(firstThread(), body, {}, key, caseStart);
        REQUIRE_OK(composed);
        return keyOf(openCaseMessage(composed->bytes, lookupOf({key.publicKey()})));
    };
    REQUIRE(open(quoteBody()) == "ok");
    Body body = quoteBody();
    std::get<QuoteBody>(body.content).totals.gross.minor -= 100;
    REQUIRE(open(body) == "message.totals-differ");
    body = quoteBody();
    std::get<QuoteBody>(body.content).notice += "!";
    REQUIRE(open(body) == "message.notice-differs");
    body = quoteBody();
    std::get<QuoteBody>(body.content).billOfMaterialsSha256 = documentId(1);
    REQUIRE(open(body) == "message.materials-differ");
}

TEST_CASE("a countersigned message keeps its id and names both signers")
{
    const auto staff = signingKey(2);
    const auto customer = signingKey(1);
    const auto keys = lookupOf({staff.publicKey(), customer.publicKey()});
    Body body;
    body.kind = MessageKind::Cancel;
    body.content = CancelBody{"", "Deposit back"};
    const auto composed = composeCaseMessage(firstThread(), body, {}, staff, caseStart);
    const auto joint = exchange::countersignMessage(composed->bytes, keys, customer);
    REQUIRE_OK(joint);
    const auto opened = openCaseMessage(*joint, keys);
    REQUIRE_OK(opened);
    REQUIRE(opened->opened.id == composed->id);
    REQUIRE(opened->opened.signers == std::vector{staff.id(), customer.id()});
    REQUIRE(keyOf(exchange::countersignMessage(*joint, keys, customer)) ==
            "message.signed-already");
}
