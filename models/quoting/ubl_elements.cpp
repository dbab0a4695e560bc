// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/ubl_elements.h"

namespace bespeak::quoting::ubl
{

namespace
{

/// UNECE recommendation 20: one piece.
constexpr std::string_view pieceCode = "C62";

std::string timeOf(Instant instant)
{
    return formatInstant(instant).substr(11); // "10:00:00Z"
}

std::string dayOf(Instant instant)
{
    return formatDate(dateOf(instant));
}

void writeAddress(XmlWriter& xml, std::string_view name, const UblParty& party)
{
    if (party.addressLines.empty() && party.postcode.empty() && party.country.empty()) {
        return;
    }
    xml.begin(name);
    xml.optional("cbc:PostalZone", party.postcode);
    for (const std::string& line : party.addressLines) {
        if (!line.empty()) {
            xml.begin("cac:AddressLine");
            xml.leaf("cbc:Line", line);
            xml.end();
        }
    }
    if (!party.country.empty()) {
        xml.begin("cac:Country");
        xml.leaf("cbc:IdentificationCode", party.country);
        xml.end();
    }
    xml.end();
}

void writeProperty(XmlWriter& xml, const std::string& name, std::string_view value)
{
    xml.begin("cac:AdditionalItemProperty");
    xml.leaf("cbc:Name", name);
    xml.optional("cbc:Value", value);
    xml.end();
}

} // namespace

std::string percentText(int basisPoints)
{
    std::string text = std::to_string(basisPoints / 100);
    if (const int rest = basisPoints % 100; rest != 0) {
        text += (rest < 10 ? ".0" : ".") + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

bool isDiscount(const pricing::PriceLine& line)
{
    return line.unitPrice.minor < 0;
}

void beginDocument(XmlWriter& xml, const std::string& root)
{
    const std::string schema = "urn:oasis:names:specification:ubl:schema:xsd:";
    xml.begin(root, {{"xmlns", schema + root + "-2"},
                     {"xmlns:cac", schema + "CommonAggregateComponents-2"},
                     {"xmlns:cbc", schema + "CommonBasicComponents-2"}});
}

void writeAmount(XmlWriter& xml, std::string_view name, Money amount)
{
    const std::string text = formatMoney(amount, '.', 0);
    // Without the currency, which is an attribute.
    std::string digits;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || c == '.' || c == '-') {
            digits += c;
        }
    }
    xml.leaf(name, digits, {{"currencyID", amount.currency.code()}});
}

void writeHead(XmlWriter& xml, const UblDocument& document)
{
    xml.leaf("cbc:UBLVersionID", "2.4");
    xml.leaf("cbc:ID", document.id);
    xml.optional("cbc:UUID", document.caseId);
    xml.leaf("cbc:IssueDate", dayOf(document.issued));
    xml.leaf("cbc:IssueTime", timeOf(document.issued));
}

void writeParty(XmlWriter& xml, std::string_view role, const UblParty& party)
{
    xml.begin(role);
    xml.begin("cac:Party");
    if (!party.id.empty()) {
        xml.begin("cac:PartyIdentification");
        xml.leaf("cbc:ID", party.id);
        xml.end();
    }
    if (!party.name.empty()) {
        xml.begin("cac:PartyName");
        xml.leaf("cbc:Name", party.name);
        xml.end();
    }
    writeAddress(xml, "cac:PostalAddress", party);
    if (!party.email.empty() || !party.phone.empty()) {
        xml.begin("cac:Contact");
        xml.optional("cbc:Telephone", party.phone);
        xml.optional("cbc:ElectronicMail", party.email);
        xml.end();
    }
    xml.end();
    xml.end();
}

void writeReference(XmlWriter& xml, std::string_view name, const UblReference& reference)
{
    xml.begin(name);
    xml.leaf("cbc:ID", reference.document);
    xml.leaf("cbc:IssueDate", dayOf(reference.issued));
    xml.end();
}

void writeOrderReference(XmlWriter& xml, const UblReference& reference)
{
    writeReference(xml, "cac:OrderReference", reference);
}

void writePeriod(XmlWriter& xml, std::string_view name, const std::string& from,
                 const std::string& until, const std::string& untilTime)
{
    xml.begin(name);
    xml.optional("cbc:StartDate", from);
    xml.optional("cbc:EndDate", until);
    xml.optional("cbc:EndTime", untilTime);
    xml.end();
}

void writeDelivery(XmlWriter& xml, const UblDocument& document)
{
    const auto& slot = document.quote.installation;
    if (!slot && document.promisedDate.empty()) {
        return;
    }
    xml.begin("cac:Delivery");
    writeAddress(xml, "cac:DeliveryAddress", document.buyer);
    if (!document.promisedDate.empty()) {
        writePeriod(xml, "cac:PromisedDeliveryPeriod", {}, document.promisedDate);
    } else {
        writePeriod(xml, "cac:PromisedDeliveryPeriod", slot->from, slot->until);
    }
    xml.end();
}

void writeAllowances(XmlWriter& xml, const pricing::PriceList& prices)
{
    const std::vector<Money> nets = netAmounts(prices);
    for (std::size_t i = 0; i < prices.lines.size(); ++i) {
        const pricing::PriceLine& line = prices.lines[i];
        if (!isDiscount(line)) {
            continue;
        }
        xml.begin("cac:AllowanceCharge");
        xml.leaf("cbc:ChargeIndicator", "false");
        xml.leaf("cbc:AllowanceChargeReason", line.text.empty() ? "Discount" : line.text);
        writeAmount(xml, "cbc:Amount", Money{-nets[i].minor, nets[i].currency});
        writeTaxCategory(xml, "cac:TaxCategory", line.vatBasisPoints);
        xml.end();
    }
}

void writeTaxCategory(XmlWriter& xml, std::string_view name, int basisPoints)
{
    xml.begin(name);
    xml.leaf("cbc:ID", basisPoints > 0 ? "S" : "Z"); // UN/EDIFACT 5305: standard, zero rated
    xml.leaf("cbc:Percent", percentText(basisPoints));
    xml.begin("cac:TaxScheme");
    xml.leaf("cbc:ID", "VAT");
    xml.end();
    xml.end();
}

void writeTaxTotal(XmlWriter& xml, const pricing::Totals& totals)
{
    xml.begin("cac:TaxTotal");
    writeAmount(xml, "cbc:TaxAmount", totals.tax);
    for (const pricing::TaxSubtotal& rate : totals.perRate) {
        xml.begin("cac:TaxSubtotal");
        writeAmount(xml, "cbc:TaxableAmount", rate.taxable);
        writeAmount(xml, "cbc:TaxAmount", rate.tax);
        writeTaxCategory(xml, "cac:TaxCategory", rate.basisPoints);
        xml.end();
    }
    xml.end();
}

void writeMonetaryTotal(XmlWriter& xml, std::string_view name, const request::QuoteBody& quote)
{
    const std::vector<Money> nets = netAmounts(quote.prices);
    Money lines{0, quote.prices.currency};
    Money allowances{0, quote.prices.currency};
    for (std::size_t i = 0; i < nets.size(); ++i) {
        if (isDiscount(quote.prices.lines[i])) {
            allowances = allowances - nets[i];
        } else {
            lines = lines + nets[i];
        }
    }
    xml.begin(name);
    writeAmount(xml, "cbc:LineExtensionAmount", lines);
    writeAmount(xml, "cbc:TaxExclusiveAmount", quote.totals.net);
    writeAmount(xml, "cbc:TaxInclusiveAmount", quote.totals.gross);
    if (allowances.minor != 0) {
        writeAmount(xml, "cbc:AllowanceTotalAmount", allowances);
    }
    writeAmount(xml, "cbc:PayableAmount", quote.totals.gross);
    xml.end();
}

void writeItem(XmlWriter& xml, const pricing::PriceLine& line)
{
    xml.begin("cac:Item");
    xml.leaf("cbc:Name", line.text.empty() ? "-" : line.text);
    if (line.component) {
        xml.begin("cac:SellersItemIdentification");
        xml.leaf("cbc:ID", line.component->text());
        xml.end();
    }
    writeTaxCategory(xml, "cac:ClassifiedTaxCategory", line.vatBasisPoints);
    for (const auto& [option, value] : line.options) {
        writeProperty(xml, option, value);
    }
    if (line.returnRight != pricing::ReturnRight::Unsaid) {
        writeProperty(xml, "return_right", pricing::returnRightName(line.returnRight));
    }
    xml.end();
}

void writeLineItem(XmlWriter& xml, std::string_view name, const std::string& id,
                   const pricing::PriceLine& line, Money net, WithPrices prices)
{
    const std::string quantity = std::to_string(line.quantity);
    const XmlWriter::Attributes pieces{{"unitCode", std::string(pieceCode)}};
    xml.begin(name);
    xml.leaf("cbc:ID", id);
    xml.leaf("cbc:Quantity", quantity, pieces);
    if (prices == WithPrices::Yes) {
        writeAmount(xml, "cbc:LineExtensionAmount", net);
        // The price of all pieces together: one of them need not be a whole number of cents.
        xml.begin("cac:Price");
        writeAmount(xml, "cbc:PriceAmount", net);
        xml.leaf("cbc:BaseQuantity", quantity, pieces);
        xml.end();
    }
    writeItem(xml, line);
    xml.end();
}

} // namespace bespeak::quoting::ubl
