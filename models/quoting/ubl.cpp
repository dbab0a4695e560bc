// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/ubl.h"

#include "models/quoting/ubl_elements.h"

#include <algorithm>
#include <array>
#include <map>

namespace bespeak::quoting
{

namespace
{

using namespace ubl;

struct KindNames {
    std::string_view name;
    std::string_view root; ///< of the XML, and of its namespace
};

constexpr std::array<KindNames, 5> kinds{{{"request-for-quotation", "RequestForQuotation"},
                                          {"quotation", "Quotation"},
                                          {"order", "Order"},
                                          {"order-response", "OrderResponse"},
                                          {"despatch-advice", "DespatchAdvice"}}};

std::string_view responseCode(UblResponse response)
{
    constexpr std::array<std::string_view, 3> codes{"AP", "CA", "RE"};
    return codes.at(static_cast<std::size_t>(response));
}

/// Lines of the quote with their numbers; discounts are no lines here.
std::vector<std::size_t> linesOf(const UblDocument& document)
{
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < document.quote.prices.lines.size(); ++i) {
        const pricing::PriceLine& line = document.quote.prices.lines[i];
        const bool isSent = document.kind != UblKind::DespatchAdvice || line.component;
        if (!isDiscount(line) && isSent) {
            lines.push_back(i);
        }
    }
    return lines;
}

std::string lineId(std::size_t index)
{
    return std::to_string(index + 1);
}

std::size_t countLines(const UblDocument& document)
{
    return linesOf(document).size();
}

void writeRequest(XmlWriter& xml, const UblDocument& document)
{
    xml.optional("cbc:Note", document.note);
    xml.leaf("cbc:PricingCurrencyCode", document.quote.prices.currency.code());
    xml.leaf("cbc:LineCountNumeric", std::to_string(countLines(document)));
    writeParty(xml, "cac:SellerSupplierParty", document.seller);
    writeParty(xml, "cac:BuyerCustomerParty", document.buyer);
    for (const std::size_t i : linesOf(document)) {
        xml.begin("cac:RequestForQuotationLine");
        xml.leaf("cbc:ID", lineId(i));
        writeLineItem(xml, "cac:LineItem", lineId(i), document.quote.prices.lines[i], {},
                      WithPrices::No);
        xml.end();
    }
}

/// The net price of an alternate alone.
Money netOf(const pricing::PriceLine& line, const pricing::PriceList& prices)
{
    pricing::PriceList alone;
    alone.mode = prices.mode;
    alone.currency = prices.currency;
    alone.lines = {line};
    return netAmounts(alone).front();
}

void writeQuotationLines(XmlWriter& xml, const UblDocument& document)
{
    const pricing::PriceList& prices = document.quote.prices;
    const std::vector<Money> nets = netAmounts(prices);
    for (const std::size_t i : linesOf(document)) {
        xml.begin("cac:QuotationLine");
        xml.leaf("cbc:ID", lineId(i));
        writeAmount(xml, "cbc:LineExtensionAmount", nets[i]);
        writeLineItem(xml, "cac:LineItem", lineId(i), prices.lines[i], nets[i], WithPrices::Yes);
        for (const request::Alternate& alternate : document.quote.alternates) {
            if (alternate.replaces == static_cast<std::int64_t>(i)) {
                writeLineItem(xml, "cac:AlternativeLineItem", alternate.id, alternate.line,
                              netOf(alternate.line, prices), WithPrices::Yes);
            }
        }
        xml.end();
    }
}

void writeQuotation(XmlWriter& xml, const UblDocument& document)
{
    xml.optional("cbc:Note", document.note);
    xml.optional("cbc:Note", document.quote.notice);
    for (const request::Alternate& alternate : document.quote.alternates) {
        if (!alternate.replaces) {
            xml.leaf("cbc:Note", "Optional addition " + alternate.id + ": " + alternate.line.text +
                                     ", " + formatMoney(alternate.line.total()));
        }
    }
    xml.leaf("cbc:PricingCurrencyCode", document.quote.prices.currency.code());
    xml.leaf("cbc:LineCountNumeric", std::to_string(countLines(document)));
    const std::string until = formatInstant(document.quote.validUntil);
    writePeriod(xml, "cac:ValidityPeriod", {}, until.substr(0, 10), until.substr(11));
    if (document.request) {
        writeReference(xml, "cac:RequestForQuotationDocumentReference", *document.request);
    }
    writeParty(xml, "cac:SellerSupplierParty", document.seller);
    writeParty(xml, "cac:BuyerCustomerParty", document.buyer);
    writeDelivery(xml, document);
    writeAllowances(xml, document.quote.prices);
    writeTaxTotal(xml, document.quote.totals);
    writeMonetaryTotal(xml, "cac:QuotedMonetaryTotal", document.quote);
    writeQuotationLines(xml, document);
}

void writeOrderLines(XmlWriter& xml, const UblDocument& document)
{
    const std::vector<Money> nets = netAmounts(document.quote.prices);
    for (const std::size_t i : linesOf(document)) {
        xml.begin("cac:OrderLine");
        writeLineItem(xml, "cac:LineItem", lineId(i), document.quote.prices.lines[i], nets[i],
                      WithPrices::Yes);
        xml.end();
    }
}

void writeOrder(XmlWriter& xml, const UblDocument& document)
{
    xml.optional("cbc:Note", document.note);
    xml.leaf("cbc:DocumentCurrencyCode", document.quote.prices.currency.code());
    xml.leaf("cbc:LineCountNumeric", std::to_string(countLines(document)));
    if (document.quotation) {
        writeReference(xml, "cac:QuotationDocumentReference", *document.quotation);
    }
    writeParty(xml, "cac:BuyerCustomerParty", document.buyer);
    writeParty(xml, "cac:SellerSupplierParty", document.seller);
    writeDelivery(xml, document);
    writeAllowances(xml, document.quote.prices);
    writeTaxTotal(xml, document.quote.totals);
    writeMonetaryTotal(xml, "cac:AnticipatedMonetaryTotal", document.quote);
    writeOrderLines(xml, document);
}

UblReference orderOf(const UblDocument& document)
{
    return document.order.value_or(UblReference{document.caseId, document.issued});
}

void writeOrderResponse(XmlWriter& xml, const UblDocument& document)
{
    xml.leaf("cbc:OrderResponseCode", responseCode(document.response));
    xml.optional("cbc:Note", document.note);
    xml.leaf("cbc:DocumentCurrencyCode", document.quote.prices.currency.code());
    xml.leaf("cbc:LineCountNumeric", std::to_string(countLines(document)));
    writeOrderReference(xml, orderOf(document));
    writeParty(xml, "cac:SellerSupplierParty", document.seller);
    writeParty(xml, "cac:BuyerCustomerParty", document.buyer);
    writeDelivery(xml, document);
    writeAllowances(xml, document.quote.prices);
    writeTaxTotal(xml, document.quote.totals);
    writeMonetaryTotal(xml, "cac:LegalMonetaryTotal", document.quote);
    writeOrderLines(xml, document);
}

void writeShipment(XmlWriter& xml, const UblDocument& document)
{
    xml.begin("cac:Shipment");
    xml.leaf("cbc:ID", document.tracking.empty() ? document.id : document.tracking);
    xml.optional("cbc:Information", document.carrier);
    if (!document.promisedDate.empty() || !document.tracking.empty()) {
        xml.begin("cac:Delivery");
        xml.optional("cbc:TrackingID", document.tracking);
        if (!document.promisedDate.empty()) {
            writePeriod(xml, "cac:EstimatedDeliveryPeriod", {}, document.promisedDate);
        }
        xml.end();
    }
    xml.end();
}

void writeDespatch(XmlWriter& xml, const UblDocument& document)
{
    xml.optional("cbc:Note", document.note);
    xml.leaf("cbc:LineCountNumeric", std::to_string(countLines(document)));
    writeOrderReference(xml, orderOf(document));
    writeParty(xml, "cac:DespatchSupplierParty", document.seller);
    writeParty(xml, "cac:DeliveryCustomerParty", document.buyer);
    writeShipment(xml, document);
    for (const std::size_t i : linesOf(document)) {
        const pricing::PriceLine& line = document.quote.prices.lines[i];
        xml.begin("cac:DespatchLine");
        xml.leaf("cbc:ID", lineId(i));
        xml.leaf("cbc:DeliveredQuantity", std::to_string(line.quantity), {{"unitCode", "C62"}});
        xml.begin("cac:OrderLineReference");
        xml.leaf("cbc:LineID", lineId(i));
        xml.end();
        writeItem(xml, line);
        xml.end();
    }
}

} // namespace

std::string_view ublKindName(UblKind kind)
{
    return kinds.at(static_cast<std::size_t>(kind)).name;
}

std::optional<UblKind> findUblKind(std::string_view name)
{
    const auto found = std::ranges::find(kinds, name, &KindNames::name);
    return found == kinds.end() ? std::nullopt
                                : std::optional(static_cast<UblKind>(found - kinds.begin()));
}

UblParty partyOf(const exchange::RetailerCard& card)
{
    return {card.pin().text(), card.name, card.contactLines, {}, card.country, {}, {}};
}

UblParty partyOf(const std::string& customerKid, const std::optional<exchange::Contact>& contact)
{
    UblParty party;
    party.id = customerKid;
    if (contact) {
        party = {customerKid,      contact->name,  contact->addressLines, contact->postcode,
                 contact->country, contact->email, contact->phone};
    }
    return party;
}

std::vector<Money> netAmounts(const pricing::PriceList& prices)
{
    // Each line gets what the net of its rate's running sum grows by: the last step ends at the
    // rate's taxable amount, whatever was rounded on the way.
    std::map<int, Money> sums;
    std::vector<Money> nets;
    const auto netOfSum = [&](Money sum, int rate) {
        constexpr int whole = 10'000;
        return prices.mode == pricing::TaxMode::PricesIncludeTax
                   ? sum - scaled(sum, rate, whole + rate)
                   : sum;
    };
    for (const pricing::PriceLine& line : prices.lines) {
        const int rate = line.vatBasisPoints;
        Money& sum = sums.try_emplace(rate, Money{0, prices.currency}).first->second;
        const Money before = netOfSum(sum, rate);
        sum = sum + line.total();
        nets.push_back(netOfSum(sum, rate) - before);
    }
    return nets;
}

Result<std::string> formatUbl(const UblDocument& document)
{
    if (linesOf(document).empty()) {
        return fail("ubl.no-lines");
    }
    using Write = void (*)(XmlWriter&, const UblDocument&);
    constexpr std::array<Write, 5> writers{&writeRequest, &writeQuotation, &writeOrder,
                                           &writeOrderResponse, &writeDespatch};
    const auto index = static_cast<std::size_t>(document.kind);
    XmlWriter xml;
    beginDocument(xml, std::string(kinds.at(index).root));
    writeHead(xml, document);
    writers.at(index)(xml, document);
    xml.end();
    return std::move(xml).finish();
}

} // namespace bespeak::quoting
