// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quoting/ubl.h"
#include "models/quoting/xml_writer.h"

/// Elements that several UBL documents share; each writes its children in the schema's order.
namespace bespeak::quoting::ubl
{

/// @param root the document's kind in the schema: "Order"
void beginDocument(XmlWriter& xml, const std::string& root);
void writeAmount(XmlWriter& xml, std::string_view name, Money amount);
/// Identifiers and dates that every document begins with.
void writeHead(XmlWriter& xml, const UblDocument& document);
/// @param role "cac:SellerSupplierParty" …
void writeParty(XmlWriter& xml, std::string_view role, const UblParty& party);
void writeReference(XmlWriter& xml, std::string_view name, const UblReference& reference);
void writeOrderReference(XmlWriter& xml, const UblReference& reference);
/// `until` alone may be given.
void writePeriod(XmlWriter& xml, std::string_view name, const std::string& from,
                 const std::string& until, const std::string& untilTime = {});
/// The days that are kept free for delivery and set-up, or the promised date.
void writeDelivery(XmlWriter& xml, const UblDocument& document);
void writeAllowances(XmlWriter& xml, const pricing::PriceList& prices);
void writeTaxTotal(XmlWriter& xml, const pricing::Totals& totals);
/// @param name "cac:QuotedMonetaryTotal" …
void writeMonetaryTotal(XmlWriter& xml, std::string_view name, const request::QuoteBody& quote);

void writeItem(XmlWriter& xml, const pricing::PriceLine& line);
enum class WithPrices : std::uint8_t { Yes, No };
/// @param name "cac:LineItem" or "cac:AlternativeLineItem".
void writeLineItem(XmlWriter& xml, std::string_view name, const std::string& id,
                   const pricing::PriceLine& line, Money net, WithPrices prices);
void writeTaxCategory(XmlWriter& xml, std::string_view name, int basisPoints);

/// "19", "5.5".
std::string percentText(int basisPoints);
bool isDiscount(const pricing::PriceLine& line);

} // namespace bespeak::quoting::ubl
