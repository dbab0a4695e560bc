// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/quote_sheet.h"

#include "models/request/message_fields.h"

#include <nlohmann/json.hpp>

namespace bespeak::quoting
{

namespace
{

constexpr std::size_t longestText = 4'000;
constexpr std::size_t mostLines = 40;

void readPeople(store::Store& store, const casework::CaseRecord& record,
                const exchange::RetailerCard& card, QuoteSheet& sheet)
{
    sheet.retailer = card.name;
    sheet.retailerLines = card.contactLines;
    const auto contact = store.contact(record.id);
    if (contact && *contact) {
        sheet.customer = (*contact)->name;
        sheet.customerLines = (*contact)->addressLines;
        sheet.customerLines.push_back((*contact)->postcode + " " + (*contact)->country);
    }
}

} // namespace

Result<QuoteSheet> quoteSheetOf(store::Store& store, const casework::CaseRecord& record)
{
    const auto message = store.findDocument(record.quoteDocument);
    if (!message) {
        return failWith(message);
    }
    if (!*message) {
        return fail("quote.none-yet");
    }
    const auto body = store.body(record.quoteDocument);
    const auto card = store.findCard(record.retailerKid);
    if (!body || !card) {
        return tl::make_unexpected(!body ? body.error() : card.error());
    }
    const auto* quote = std::get_if<request::QuoteBody>(&body->content);
    if (quote == nullptr) {
        return fail("quote.none-yet");
    }
    if (!*card) {
        return fail("store.unknown-retailer");
    }
    QuoteSheet sheet;
    sheet.document = record.quoteDocument;
    sheet.caseId = record.id.text();
    sheet.revision = (*message)->revision;
    sheet.issued = (*message)->issued;
    sheet.designName = record.title;
    sheet.person = body->person;
    sheet.words = body->text;
    sheet.quote = *quote;
    readPeople(store, record, **card, sheet);
    return sheet;
}

std::string formatQuoteSheet(const QuoteSheet& sheet)
{
    request::Body body;
    body.kind = request::MessageKind::Quote;
    body.person = sheet.person;
    body.text = sheet.words;
    body.content = sheet.quote;
    return nlohmann::json{{"paper", "quote"},
                          {"document", sheet.document},
                          {"case", sheet.caseId},
                          {"revision", sheet.revision},
                          {"issued", formatInstant(sheet.issued)},
                          {"design_name", sheet.designName},
                          {"retailer", sheet.retailer},
                          {"retailer_lines", sheet.retailerLines},
                          {"customer", sheet.customer},
                          {"customer_lines", sheet.customerLines},
                          {"body", request::formatBody(body)}}
        .dump();
}

Result<QuoteSheet> parseQuoteSheet(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json) {
        return failWith(json);
    }
    std::optional<Error> problem;
    if (!json->is_object() || !json->contains("body")) {
        return fail("json.bad-field", {{"place", "body"}, {"expected", "an object"}});
    }
    const request::MessageFields fields(*json, "quote", problem);
    QuoteSheet sheet;
    sheet.document = fields.hash("document");
    sheet.caseId = fields.text("case", 64);
    sheet.revision = fields.integer("revision", 1, 1'000'000);
    sheet.issued = fields.instant("issued");
    sheet.designName = fields.text("design_name", longestText);
    sheet.retailer = fields.text("retailer", longestText);
    sheet.retailerLines = fields.texts("retailer_lines", mostLines, longestText);
    sheet.customer = fields.text("customer", longestText);
    sheet.customerLines = fields.texts("customer_lines", mostLines, longestText);
    auto body = request::parseBody(request::MessageKind::Quote, json->at("body"));
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    if (!body) {
        return failWith(body);
    }
    sheet.person = body->person;
    sheet.words = body->text;
    sheet.quote = std::get<request::QuoteBody>(body->content);
    return sheet;
}

} // namespace bespeak::quoting
