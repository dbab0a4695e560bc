// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/purchase_sheet.h"

#include "models/production/working_days.h"
#include "models/quoting/ubl_elements.h"
#include "models/request/message_fields.h"
#include "models/store/production_projection.h"

#include <nlohmann/json.hpp>

namespace bespeak::quoting
{

namespace
{

using production::PurchaseOrder;
using production::SourcedLine;

constexpr std::size_t longestText = 4'000;
constexpr std::size_t mostLines = 40;

Money handlingOf(const PurchaseOrder& order)
{
    Money sum{0, order.total.currency};
    for (const SourcedLine& line : order.lines) {
        sum = sum + line.handling;
    }
    return sum;
}

void writeCharge(XmlWriter& xml, const SourcedLine& line)
{
    if (line.handling.minor == 0) {
        return;
    }
    xml.begin("cac:AllowanceCharge");
    xml.leaf("cbc:ChargeIndicator", "true");
    xml.leaf("cbc:AllowanceChargeReason", "Handling: " + line.name);
    ubl::writeAmount(xml, "cbc:Amount", line.handling);
    xml.end();
}

void writeLine(XmlWriter& xml, const PurchaseOrder& order, std::size_t index)
{
    const SourcedLine& line = order.lines[index];
    const std::string pieces = std::to_string(line.units);
    const XmlWriter::Attributes unit{{"unitCode", "C62"}};
    xml.begin("cac:OrderLine");
    xml.begin("cac:LineItem");
    xml.leaf("cbc:ID", std::to_string(index + 1));
    xml.leaf("cbc:Quantity", pieces, unit);
    ubl::writeAmount(xml, "cbc:LineExtensionAmount", line.cost - line.handling);
    xml.begin("cac:Delivery");
    ubl::writePeriod(xml, "cac:RequestedDeliveryPeriod", {}, formatDate(dueDate(order, line)));
    xml.end();
    xml.begin("cac:Price");
    ubl::writeAmount(xml, "cbc:PriceAmount", line.unitPrice);
    xml.leaf("cbc:BaseQuantity", "1", unit);
    xml.end();
    xml.begin("cac:Item");
    xml.leaf("cbc:Name", line.name.empty() ? line.part : line.name);
    xml.begin("cac:SellersItemIdentification");
    xml.leaf("cbc:ID", line.part);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

void writeTotal(XmlWriter& xml, const PurchaseOrder& order)
{
    const Money handling = handlingOf(order);
    xml.begin("cac:AnticipatedMonetaryTotal");
    ubl::writeAmount(xml, "cbc:LineExtensionAmount", order.total - handling);
    ubl::writeAmount(xml, "cbc:TaxExclusiveAmount", order.total);
    if (handling.minor != 0) {
        ubl::writeAmount(xml, "cbc:ChargeTotalAmount", handling);
    }
    ubl::writeAmount(xml, "cbc:PayableAmount", order.total);
    xml.end();
}

} // namespace

PurchaseSheet makePurchaseSheet(const exchange::RetailerCard& buyer, const std::string& person,
                                const PurchaseOrder& order)
{
    return {buyer.name, buyer.contactLines, buyer.country, buyer.pin().text(), person, order};
}

Date dueDate(const PurchaseOrder& order, const SourcedLine& line)
{
    return production::afterWorkingDays(order.made, line.days);
}

std::string formatPurchaseSheet(const PurchaseSheet& sheet)
{
    return nlohmann::json{{"paper", "purchase"},
                          {"buyer", sheet.buyer},
                          {"buyer_lines", sheet.buyerLines},
                          {"country", sheet.country},
                          {"buyer_id", sheet.buyerId},
                          {"person", sheet.person},
                          {"id", sheet.order.id},
                          {"order", store::formatPurchase(sheet.order)}}
        .dump();
}

Result<PurchaseSheet> parsePurchaseSheet(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json) {
        return failWith(json);
    }
    std::optional<Error> problem;
    if (!json->is_object() || !json->contains("order")) {
        return fail("json.bad-field", {{"place", "order"}, {"expected", "an object"}});
    }
    const request::MessageFields fields(*json, "purchase", problem);
    PurchaseSheet sheet;
    sheet.buyer = fields.text("buyer", longestText);
    sheet.buyerLines = fields.texts("buyer_lines", mostLines, longestText);
    sheet.country = fields.text("country", 2);
    sheet.buyerId = fields.text("buyer_id", longestText);
    sheet.person = fields.text("person", longestText);
    const std::string id = fields.text("id", longestText);
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    sheet.order = store::readPurchase(id, json->at("order"));
    return sheet;
}

Result<std::string> formatUblPurchase(const PurchaseSheet& sheet)
{
    const PurchaseOrder& order = sheet.order;
    if (order.lines.empty()) {
        return fail("ubl.no-lines");
    }
    const UblParty buyer{sheet.buyerId, sheet.buyer, sheet.buyerLines, {}, sheet.country, {}, {}};
    const UblParty seller{{}, order.supplier, {}, {}, {}, {}, {}};
    UblDocument head;
    head.id = order.id;
    head.issued = order.made;
    XmlWriter xml;
    ubl::beginDocument(xml, "Order");
    ubl::writeHead(xml, head);
    xml.leaf("cbc:DocumentCurrencyCode", order.total.currency.code());
    xml.leaf("cbc:LineCountNumeric", std::to_string(order.lines.size()));
    ubl::writeParty(xml, "cac:BuyerCustomerParty", buyer);
    ubl::writeParty(xml, "cac:SellerSupplierParty", seller);
    for (const SourcedLine& line : order.lines) {
        writeCharge(xml, line);
    }
    writeTotal(xml, order);
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        writeLine(xml, order, i);
    }
    xml.end();
    return std::move(xml).finish();
}

} // namespace bespeak::quoting
