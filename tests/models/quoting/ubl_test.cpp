// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/ubl.h"

#include "models/quoting/ubl_export.h"
#include "tests/models/quoting/ubl_structure.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/two_desks.h"

#include <map>
#include <rapidcheck.h>

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

namespace
{

constexpr UblKind everyKind[] = {UblKind::RequestForQuotation, UblKind::Quotation, UblKind::Order,
                                 UblKind::OrderResponse, UblKind::DespatchAdvice};

XmlElement readOrFail(const std::string& xml)
{
    std::string problem;
    XmlElement root = readXml(xml, problem);
    INFO(xml);
    REQUIRE(problem == "");
    return root;
}

request::QuoteBody richQuote()
{
    request::QuoteBody quote = aQuote(caseStart + 14 * millisecondsPerDay);
    quote.prices.lines[0].options = {{"colour", "oak"}};
    quote.prices.lines[0].quantity = 3;
    quote.prices.lines[0].returnRight = pricing::ReturnRight::MadeToMeasure;
    pricing::PriceLine plant = quote.prices.lines[0];
    plant.text = "Plant <&> \"green\"";
    plant.vatBasisPoints = 700;
    plant.unitPrice.minor = 3'333;
    pricing::PriceLine discount;
    discount.text = "Because it is you";
    discount.kind = pricing::LineKind::Discount;
    discount.unitPrice = {-9'999, Currency()};
    quote.prices.lines.push_back(plant);
    quote.prices.lines.push_back(discount);
    quote.alternates = {{"leather", 0, quote.prices.lines[0]}, {"rug", std::nullopt, plant}};
    quote.installation = request::InstallationSlot{"2026-12-14", "2026-12-16", 6};
    quote.totals = *pricing::computeTotals(quote.prices);
    return quote;
}

UblDocument document(UblKind kind)
{
    UblDocument made;
    made.kind = kind;
    made.id = documentId(7);
    made.caseId = "01900000-0000-7000-8000-000000000001";
    made.issued = caseStart;
    made.note = "As agreed & signed.";
    made.seller = {"root", "Hörbar GmbH", {"1 High Street"}, "10115", "DE", "desk@example.org", ""};
    made.buyer = {"kid", "Kim Example", {"5 Elm Road", ""}, "80331", "DE", "", "+49 89 1"};
    made.quote = richQuote();
    made.request = UblReference{documentId(1), caseStart};
    made.quotation = UblReference{documentId(2), caseStart};
    made.order = UblReference{documentId(3), caseStart};
    made.promisedDate = kind == UblKind::Quotation ? "" : "2026-12-24";
    made.carrier = "Van";
    made.tracking = "1Z";
    return made;
}

std::int64_t minorOf(const std::string& amount)
{
    const auto money = parseMoney(amount, Currency());
    REQUIRE_OK(money);
    return money->minor;
}

} // namespace

TEST_CASE("each document has the elements of the published schema, in its order")
{
    for (const UblKind kind : everyKind) {
        INFO(ublKindName(kind));
        const auto xml = formatUbl(document(kind));
        REQUIRE_OK(xml);
        CHECK(schemaProblems(readOrFail(*xml)) == std::vector<std::string>{});
        CHECK(findUblKind(ublKindName(kind)) == kind);
    }
    CHECK_FALSE(findUblKind("invoice"));
}

TEST_CASE("the structure test itself finds what is missing, misplaced and unknown")
{
    const auto xml = formatUbl(document(UblKind::Quotation));
    REQUIRE_OK(xml);
    XmlElement root = readOrFail(*xml);
    std::swap(root.children[0], root.children[1]);
    CHECK_FALSE(schemaProblems(root).empty());
    root = readOrFail(*xml);
    std::erase_if(root.children,
                  [](const auto& child) { return child.name == "cac:QuotedMonetaryTotal"; });
    CHECK_FALSE(schemaProblems(root).empty());
    root = readOrFail(*xml);
    root.children.back().children.push_back({"cac:Nonsense", "", {}, {}});
    CHECK_FALSE(schemaProblems(root).empty());
    std::string problem;
    readXml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b></a>", problem);
    CHECK(problem != "");
}

TEST_CASE("a document with the barest parties and no extras holds as well")
{
    for (const UblKind kind : everyKind) {
        UblDocument bare;
        bare.kind = kind;
        bare.id = documentId(7);
        bare.caseId = "01900000-0000-7000-8000-000000000001";
        bare.issued = caseStart;
        bare.quote = aQuote(caseStart);
        const auto xml = formatUbl(bare);
        REQUIRE_OK(xml);
        CHECK(schemaProblems(readOrFail(*xml)) == std::vector<std::string>{});
    }
}

TEST_CASE("a quotation says until when it binds, what may be chosen instead, and what is returned")
{
    const XmlElement root = readOrFail(*formatUbl(document(UblKind::Quotation)));
    const std::string until = formatInstant(caseStart + 14 * millisecondsPerDay);
    CHECK(root.find("cac:ValidityPeriod")->textOf("cbc:EndDate") == until.substr(0, 10));
    CHECK(root.find("cac:ValidityPeriod")->textOf("cbc:EndTime") == until.substr(11));
    const XmlElement* line = root.find("cac:QuotationLine");
    REQUIRE(line->find("cac:AlternativeLineItem") != nullptr);
    CHECK(line->find("cac:AlternativeLineItem")->textOf("cbc:ID") == "leather");
    const auto properties =
        line->find("cac:LineItem")->find("cac:Item")->all("cac:AdditionalItemProperty");
    REQUIRE(properties.size() == 2);
    CHECK(properties[1]->textOf("cbc:Value") == "made_to_measure");
    CHECK(root.find("cac:Delivery")->find("cac:PromisedDeliveryPeriod")->textOf("cbc:StartDate") ==
          "2026-12-14");
    CHECK(root.all("cac:QuotationLine")[2]
              ->find("cac:LineItem")
              ->find("cac:Item")
              ->textOf("cbc:Name") == "Plant <&> \"green\"");
}

TEST_CASE("lines less allowances are the net total, whatever was rounded on the way")
{
    rc::check([] {
        request::QuoteBody quote = aQuote(caseStart);
        quote.prices.mode = *rc::gen::element(pricing::TaxMode::PricesIncludeTax,
                                              pricing::TaxMode::PricesExcludeTax);
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            pricing::PriceLine line = quote.prices.lines[0];
            line.quantity = *rc::gen::inRange<std::int64_t>(1, 9);
            line.unitPrice.minor = *rc::gen::inRange<std::int64_t>(-5'000, 99'999);
            line.vatBasisPoints = *rc::gen::element(0, 700, 1900);
            quote.prices.lines.push_back(line);
        }
        quote.totals = *pricing::computeTotals(quote.prices);
        const std::vector<Money> nets = netAmounts(quote.prices);
        std::map<int, std::int64_t> perRate;
        for (std::size_t i = 0; i < nets.size(); ++i) {
            perRate[quote.prices.lines[i].vatBasisPoints] += nets[i].minor;
        }
        for (const pricing::TaxSubtotal& rate : quote.totals.perRate) {
            RC_ASSERT(perRate[rate.basisPoints] == rate.taxable.minor);
        }
    });
}

TEST_CASE("the totals of a document are those of its lines, tax and allowances")
{
    for (const UblKind kind : {UblKind::Quotation, UblKind::Order, UblKind::OrderResponse}) {
        const XmlElement root = readOrFail(*formatUbl(document(kind)));
        const char* names[] = {"", "cac:QuotedMonetaryTotal", "cac:AnticipatedMonetaryTotal",
                               "cac:LegalMonetaryTotal"};
        const XmlElement* total = root.find(names[static_cast<std::size_t>(kind)]);
        REQUIRE(total != nullptr);
        std::int64_t lines = 0;
        for (const char* name : {"cac:QuotationLine", "cac:OrderLine"}) {
            for (const XmlElement* line : root.all(name)) {
                lines += minorOf(line->find("cac:LineItem")->textOf("cbc:LineExtensionAmount"));
            }
        }
        const std::int64_t allowance = minorOf(total->textOf("cbc:AllowanceTotalAmount"));
        CHECK(lines == minorOf(total->textOf("cbc:LineExtensionAmount")));
        CHECK(lines - allowance == minorOf(total->textOf("cbc:TaxExclusiveAmount")));
        CHECK(minorOf(total->textOf("cbc:TaxExclusiveAmount")) +
                  minorOf(root.find("cac:TaxTotal")->textOf("cbc:TaxAmount")) ==
              minorOf(total->textOf("cbc:TaxInclusiveAmount")));
        CHECK(minorOf(total->textOf("cbc:PayableAmount")) == richQuote().totals.gross.minor);
        CHECK(root.find("cac:TaxTotal")->all("cac:TaxSubtotal").size() == 2);
    }
}

TEST_CASE("an order response says whether it binds at once, on condition, or not at all")
{
    UblDocument response = document(UblKind::OrderResponse);
    CHECK(readOrFail(*formatUbl(response)).textOf("cbc:OrderResponseCode") == "AP");
    response.response = UblResponse::ConditionallyAccepted;
    CHECK(readOrFail(*formatUbl(response)).textOf("cbc:OrderResponseCode") == "CA");
    response.response = UblResponse::Rejected;
    CHECK(readOrFail(*formatUbl(response)).textOf("cbc:OrderResponseCode") == "RE");
}

TEST_CASE("a despatch carries goods alone, and nothing at all is refused")
{
    UblDocument despatch = document(UblKind::DespatchAdvice);
    CHECK(readOrFail(*formatUbl(despatch)).all("cac:DespatchLine").size() == 2);
    despatch.quote.prices.lines = {despatch.quote.prices.lines[1]};
    CHECK(keyOf(formatUbl(despatch)) == "ubl.no-lines");
}

TEST_CASE("a case's documents are gathered from its signed messages, on both sides")
{
    TwoDesks desks;
    const auto pinned = desks.retailer.pinCard(desks.people.cardBytes);
    REQUIRE_OK(pinned);
    desks.start();
    CHECK(keyOf(exportUbl(desks.retailer, desks.atRetailer(), UblKind::Quotation,
                          smallCatalogue())) != "ok");
    desks.follow({"T05", "T10", "T12", "T14", "T20", "T24", "T25"});
    for (store::Store* store : {&desks.retailer, &desks.customer}) {
        const auto record = *store->caseRecord(desks.id);
        for (const UblKind kind : everyKind) {
            if (kind == UblKind::RequestForQuotation) {
                continue; // the design of these desks is none
            }
            INFO(ublKindName(kind));
            const auto xml = exportUbl(*store, record, kind, smallCatalogue());
            REQUIRE_OK(xml);
            const XmlElement root = readOrFail(*xml);
            CHECK(schemaProblems(root) == std::vector<std::string>{});
            CHECK(root.textOf("cbc:UUID") == desks.id.text());
        }
    }
    const auto response =
        exportUbl(desks.retailer, desks.atRetailer(), UblKind::OrderResponse, smallCatalogue());
    REQUIRE_OK(response);
    CHECK(readOrFail(*response).textOf("cbc:OrderResponseCode") == "CA");
    const auto order =
        exportUbl(desks.retailer, desks.atRetailer(), UblKind::Order, smallCatalogue());
    REQUIRE_OK(order);
    CHECK(readOrFail(*order).find("cac:QuotationDocumentReference")->textOf("cbc:ID") ==
          desks.atRetailer().quoteDocument);
}
