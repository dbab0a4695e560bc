// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/bodies.h"

#include "tests/support/case_steps.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace bespeak;
using namespace bespeak::request;
using namespace bespeak::test;

namespace
{

/// With all that a quote can say.
QuoteBody richQuote()
{
    QuoteBody quote = aQuote(caseStart);
    quote.prices.lines[0].returnRight = pricing::ReturnRight::MadeToMeasure;
    quote.prices.lines[1].kind = pricing::LineKind::Labour;
    quote.alternates = {{"leather", 0, quote.prices.lines[0]},
                        {"rug", std::nullopt, quote.prices.lines[0]}};
    quote.installation = InstallationSlot{"2026-12-14", "2026-12-16", 6};
    quote.knowingly = {"The picture is further off than it was."};
    return quote;
}

/// Fields that older programs did not write, or that nobody needs to.
bool isOptional(const std::string& name)
{
    const std::set<std::string> optional{"budget", "alternates", "installation", "knowingly",
                                         "picks"};
    return optional.contains(name);
}

Body sampleBody(MessageKind kind)
{
    Body body;
    body.kind = kind;
    body.cites = documentId(5);
    body.person = "Ada Weber";
    body.text = "Line one\nÄöü";
    body.steps = {"T07", "T27"};
    switch (kind) {
    case MessageKind::Request: {
        RequestBody request;
        request.designSha256 = documentId(1);
        request.designName = "Wohnzimmer";
        request.catalogueHash = documentId(2);
        request.priceDate = "2026-11-01";
        request.listTotal = {401'200, Currency()};
        request.placements = 17;
        request.estimatedLengths = 3;
        request.region = "DE-80";
        request.budget = Money{400'000, Currency()};
        request.budgetIsFirm = true;
        body.content = request;
        break;
    }
    case MessageKind::Receipt:
        body.content = ReceiptBody{caseStart};
        break;
    case MessageKind::Quote:
        body.content = richQuote();
        break;
    case MessageKind::Acceptance:
        body.content = AcceptanceBody{{1, Currency()}, documentId(9), {"rug", "leather"}};
        break;
    case MessageKind::Confirmation:
        body.content = ConfirmationBody{true, {500, Currency()}, "2026-12-24"};
        break;
    case MessageKind::PledgeReceipt:
        body.content = PledgeReceiptBody{{500, Currency()}, "c", caseStart};
        break;
    case MessageKind::CampaignResult:
        body.content = CampaignResultBody{true, {500, Currency()}};
        break;
    case MessageKind::BuildStart:
        body.content = BuildStartBody{documentId(3), "WO-7"};
        break;
    case MessageKind::BuildUpdate:
        body.content =
            BuildUpdateBody{BuildStep::Hold, 2, "Paint", 40, "2026-12-01", {documentId(4)}};
        break;
    case MessageKind::QaReport:
        body.content = QaReportBody{{{"Level", true, "Jo"}, {"Wires", false, ""}}};
        break;
    case MessageKind::Despatch:
        body.content = DespatchBody{"Van", "1Z", true, ""};
        break;
    case MessageKind::Delivery:
        body.content = DeliveryBody{caseStart, "Kim"};
        break;
    case MessageKind::Cancel:
        body.content = CancelBody{"", "All back"};
        break;
    default:
        break;
    }
    return body;
}

} // namespace

TEST_CASE("a body of every kind goes both ways")
{
    for (const MessageKind kind : allMessageKinds()) {
        INFO(kindName(kind));
        const Body body = sampleBody(kind);
        const Result<Body> read = parseBody(kind, formatBody(body));
        REQUIRE_OK(read);
        REQUIRE(*read == body);
        REQUIRE(findMessageKind(kindName(kind)) == kind);
    }
}

TEST_CASE("a body that lacks any one field is refused")
{
    for (const MessageKind kind : allMessageKinds()) {
        const nlohmann::json whole = formatBody(sampleBody(kind));
        for (const auto& [name, value] : whole.items()) {
            nlohmann::json broken = whole;
            broken.erase(name);
            INFO(kindName(kind) << " without " << name);
            REQUIRE(keyOf(parseBody(kind, broken)) == "json.bad-field");
        }
        for (const auto& [name, value] : whole["content"].items()) {
            if (isOptional(name)) {
                continue;
            }
            nlohmann::json broken = whole;
            broken["content"].erase(name);
            INFO(kindName(kind) << " without content." << name);
            REQUIRE(keyOf(parseBody(kind, broken)) == "json.bad-field");
        }
    }
}

TEST_CASE("a body with a field of another type is refused, whatever the type")
{
    const std::vector<nlohmann::json> strange{
        nullptr, 1.5, -1, "\x01", nlohmann::json::array({1}), {{"a", 1}}};
    for (const MessageKind kind : allMessageKinds()) {
        const nlohmann::json whole = formatBody(sampleBody(kind));
        for (const auto& [name, value] : whole["content"].items()) {
            for (const nlohmann::json& odd : strange) {
                nlohmann::json broken = whole;
                broken["content"][name] = odd;
                const Result<Body> read = parseBody(kind, broken);
                INFO(kindName(kind) << " content." << name << " = " << odd.dump(-1, ' ', true));
                REQUIRE((!read || name == "budget"));
            }
        }
    }
}

TEST_CASE("text has limits")
{
    Body body = sampleBody(MessageKind::Withdraw);
    body.text = std::string(4001, 'a');
    REQUIRE(keyOf(parseBody(body.kind, formatBody(body))) == "json.bad-field");
    REQUIRE(keyOf(parseBody(MessageKind::Withdraw, nlohmann::json::array())) == "json.bad-field");
}

TEST_CASE("the bill of materials counts components and leaves labour out")
{
    pricing::PriceList prices = aQuote(caseStart).prices;
    prices.lines.push_back(prices.lines[0]);
    prices.lines[2].quantity = 2;
    REQUIRE(billOfMaterials(prices) == "3 sofa.three-seat\n");
    prices.lines[2].options = {{"colour", "oak"}};
    REQUIRE(billOfMaterials(prices) == "1 sofa.three-seat\n2 sofa.three-seat;colour=oak\n");
}

TEST_CASE("a quote and an acceptance of an older program are read, and written as they were")
{
    // What version 0.2 wrote: none of the fields that came later.
    const char* const old =
        R"({"bill_of_materials_sha256":")"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        R"(","catalogue_hash":"","design_sha256":"","notice":"","notice_sha256":"",
        "price_date":"2026-11-01","prices":{"currency":"EUR","includes_tax":true,"lead_days":5,
        "lines":[{"component":"sofa.three-seat","lead_days":5,"options":{"colour":"oak"},
        "quantity":1,"text":"Sofa","unit_price_minor":119900,"vat_basis_points":1900}]},
        "totals":{"currency":"EUR","gross_minor":119900,"net_minor":100756,"per_rate":[
        {"basis_points":1900,"tax_minor":19144,"taxable_minor":100756}],"tax_minor":19144},
        "valid_until":"2026-12-01T00:00:00Z"})";
    nlohmann::json body = formatBody(sampleBody(MessageKind::Quote));
    body["content"] = nlohmann::json::parse(old);
    const auto quote = parseBody(MessageKind::Quote, body);
    REQUIRE_OK(quote);
    const auto& content = std::get<QuoteBody>(quote->content);
    CHECK(content.alternates.empty());
    CHECK_FALSE(content.installation.has_value());
    CHECK(content.prices.lines[0].kind == pricing::LineKind::Goods);
    CHECK(content.prices.lines[0].returnRight == pricing::ReturnRight::Unsaid);
    CHECK(formatBody(*quote) == body);

    body["content"] = {{"total", {{"minor", 119900}, {"currency", "EUR"}}}, {"notice_sha256", ""}};
    const auto acceptance = parseBody(MessageKind::Acceptance, body);
    REQUIRE_OK(acceptance);
    CHECK(std::get<AcceptanceBody>(acceptance->content).picks.empty());
    CHECK(formatBody(*acceptance) == body);
}

TEST_CASE("an alternate, a slot or a kind that makes no sense is refused")
{
    const auto refuses = [](const std::function<void(nlohmann::json&)>& spoil) {
        nlohmann::json body = formatBody(sampleBody(MessageKind::Quote));
        spoil(body["content"]);
        return keyOf(parseBody(MessageKind::Quote, body)) == "json.bad-field";
    };
    CHECK(refuses([](auto& quote) { quote["alternates"][0]["id"] = "rug"; })); // twice
    CHECK(refuses([](auto& quote) { quote["alternates"][0]["id"] = "No Good"; }));
    CHECK(refuses([](auto& quote) { quote["alternates"][0]["replaces"] = 2; }));
    CHECK(refuses([](auto& quote) { quote["alternates"][0].erase("line"); }));
    CHECK(refuses([](auto& quote) { quote["installation"]["until"] = "2026-12-13"; }));
    CHECK(refuses([](auto& quote) { quote["installation"]["from"] = ""; }));
    CHECK(refuses([](auto& quote) { quote["prices"]["lines"][0]["return_right"] = "never"; }));
    CHECK(refuses([](auto& quote) { quote["prices"]["lines"][1]["kind"] = 3; }));
    CHECK(refuses([](auto& quote) {
        for (int i = 0; i < 41; ++i) {
            auto more = quote["alternates"][1];
            more["id"] = "a" + std::to_string(i);
            quote["alternates"].push_back(more);
        }
    }));
}
