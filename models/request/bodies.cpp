// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/bodies.h"

#include "models/request/message_fields.h"
#include "models/request/price_json.h"

#include <algorithm>

namespace bespeak::request
{

namespace
{

using nlohmann::json;

// --- writing: one overload a content -----------------------------------------------------------

json format(const PlainBody&)
{
    return json::object();
}

json format(const RequestBody& body)
{
    return {{"design_sha256", body.designSha256},
            {"design_name", body.designName},
            {"catalogue_hash", body.catalogueHash},
            {"price_date", body.priceDate},
            {"list_total", formatMoneyField(body.listTotal)},
            {"placements", body.placements},
            {"room_measured", body.roomMeasured},
            {"estimated_lengths", body.estimatedLengths},
            {"region", body.region},
            {"budget", body.budget ? formatMoneyField(*body.budget) : json()},
            {"budget_is_firm", body.budgetIsFirm}};
}

json format(const ReceiptBody& body)
{
    return {{"received_at", formatInstant(body.receivedAt)}};
}

json format(const QuoteBody& body)
{
    json quote = {{"prices", formatPrices(body.prices)},
                  {"totals", formatTotals(body.totals)},
                  {"valid_until", formatInstant(body.validUntil)},
                  {"design_sha256", body.designSha256},
                  {"catalogue_hash", body.catalogueHash},
                  {"price_date", body.priceDate},
                  {"bill_of_materials_sha256", body.billOfMaterialsSha256},
                  {"notice", body.notice},
                  {"notice_sha256", body.noticeSha256}};
    // Left out where there is nothing to say: so a quote of an older program keeps its bytes.
    for (const Alternate& alternate : body.alternates) {
        quote["alternates"].push_back({{"id", alternate.id},
                                       {"replaces", alternate.replaces.value_or(-1)},
                                       {"line", formatLine(alternate.line)}});
    }
    if (body.installation) {
        quote["installation"] = {{"from", body.installation->from},
                                 {"until", body.installation->until},
                                 {"hours", body.installation->hours}};
    }
    if (!body.knowingly.empty()) {
        quote["knowingly"] = body.knowingly;
    }
    return quote;
}

json format(const AcceptanceBody& body)
{
    json acceptance = {{"total", formatMoneyField(body.total)},
                       {"notice_sha256", body.noticeSha256}};
    if (!body.picks.empty()) {
        acceptance["picks"] = body.picks;
    }
    return acceptance;
}

json format(const ConfirmationBody& body)
{
    return {{"into_funding", body.intoFunding},
            {"deposit", formatMoneyField(body.deposit)},
            {"promised_date", body.promisedDate}};
}

json format(const PledgeReceiptBody& body)
{
    return {{"amount", formatMoneyField(body.amount)},
            {"campaign", body.campaign},
            {"locked_from", formatInstant(body.lockedFrom)}};
}

json format(const CampaignResultBody& body)
{
    return {{"funded", body.funded}, {"captured", formatMoneyField(body.captured)}};
}

json format(const BuildStartBody& body)
{
    return {{"bill_of_materials_sha256", body.billOfMaterialsSha256},
            {"work_order", body.workOrder}};
}

json format(const BuildUpdateBody& body)
{
    return {{"step", static_cast<int>(body.step)}, {"stage", body.stage},
            {"stage_name", body.stageName},        {"percent", body.percent},
            {"next_date", body.nextDate},          {"photo_sha256", body.photoSha256}};
}

json format(const QaReportBody& body)
{
    json items = json::array();
    for (const QaItem& item : body.items) {
        items.push_back(
            {{"text", item.text}, {"passed", item.passed}, {"signed_by", item.signedBy}});
    }
    return {{"items", std::move(items)}};
}

json format(const DespatchBody& body)
{
    return {{"carrier", body.carrier},
            {"tracking", body.tracking},
            {"balance_paid", body.balancePaid},
            {"expected_date", body.expectedDate}};
}

json format(const DeliveryBody& body)
{
    return {{"delivered_at", formatInstant(body.deliveredAt)}, {"received_by", body.receivedBy}};
}

json format(const CancelBody& body)
{
    return {{"legal_ground", body.legalGround}, {"settlement", body.settlement}};
}

// --- reading: problems stay in the reader ------------------------------------------------------

RequestBody readRequest(const MessageFields& reader)
{
    RequestBody body;
    body.designSha256 = reader.hash("design_sha256");
    body.designName = reader.text("design_name", 200);
    body.catalogueHash = reader.hash("catalogue_hash");
    body.priceDate = reader.date("price_date");
    body.listTotal = reader.money("list_total");
    body.placements = reader.integer("placements", 0, 10'000);
    body.roomMeasured = reader.flag("room_measured");
    body.estimatedLengths = reader.integer("estimated_lengths", 0, 10'000);
    body.region = reader.text("region", 16);
    body.budgetIsFirm = reader.flag("budget_is_firm");
    return body;
}

bool isAlternateId(const std::string& id)
{
    return !id.empty() && id.size() <= 40 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

Alternate readAlternate(const MessageFields& fields, const QuoteBody& quote)
{
    Alternate alternate;
    alternate.id = fields.text("id", 40);
    if (!isAlternateId(alternate.id) ||
        std::ranges::find(quote.alternates, alternate.id, &Alternate::id) !=
            quote.alternates.end()) {
        fields.refuse(fields.placeOf("id"), "an id of its own");
    }
    const auto lines = static_cast<std::int64_t>(quote.prices.lines.size());
    const std::int64_t replaces = fields.integer("replaces", -1, lines - 1);
    if (replaces >= 0) {
        alternate.replaces = replaces;
    }
    alternate.line = readLine(fields.part("line"), quote.prices.currency);
    return alternate;
}

InstallationSlot readInstallation(const MessageFields& fields)
{
    InstallationSlot slot{fields.date("from"), fields.date("until"),
                          fields.integer("hours", 0, 1000)};
    // Dates of this form are in the order of their letters.
    if (slot.from.empty() || slot.until < slot.from) {
        fields.refuse(fields.placeOf("until"), "a day not before the first");
    }
    return slot;
}

/// What quotes of older programs do not have.
void readQuoteExtras(const MessageFields& reader, QuoteBody& body)
{
    if (reader.has("alternates")) {
        reader.each(
            "alternates", mostAlternates, [&](const json& element, const std::string& place) {
                if (!element.is_object()) {
                    reader.refuse(place, "an object");
                } else if (!reader.failed()) {
                    body.alternates.push_back(
                        readAlternate(MessageFields(element, place, reader.problem()), body));
                }
            });
    }
    if (reader.has("installation")) {
        body.installation = readInstallation(reader.part("installation"));
    }
    if (reader.has("knowingly")) {
        body.knowingly = reader.texts("knowingly", 40, 400);
    }
}

AcceptanceBody readAcceptance(const MessageFields& reader)
{
    AcceptanceBody body{reader.money("total"), reader.hash("notice_sha256"), {}};
    if (reader.has("picks")) {
        body.picks = reader.texts("picks", mostAlternates, 40);
    }
    return body;
}

QuoteBody readQuote(const MessageFields& reader)
{
    QuoteBody body;
    body.prices = readPrices(reader.part("prices"));
    body.totals = readTotals(reader.part("totals"));
    body.validUntil = reader.instant("valid_until");
    body.designSha256 = reader.hash("design_sha256");
    body.catalogueHash = reader.hash("catalogue_hash");
    body.priceDate = reader.date("price_date");
    body.billOfMaterialsSha256 = reader.hash("bill_of_materials_sha256");
    body.notice = reader.text("notice", 20'000);
    body.noticeSha256 = reader.hash("notice_sha256");
    readQuoteExtras(reader, body);
    return body;
}

BuildUpdateBody readBuildUpdate(const MessageFields& reader)
{
    BuildUpdateBody body;
    body.step = static_cast<BuildStep>(reader.integer("step", 0, 2));
    body.stage = reader.integer("stage", 0, 1000);
    body.stageName = reader.text("stage_name", 200);
    body.percent = reader.integer("percent", 0, 100);
    body.nextDate = reader.date("next_date");
    body.photoSha256 = reader.texts("photo_sha256", 32, 64);
    return body;
}

QaReportBody readQaReport(const MessageFields& reader)
{
    return {reader.list<QaItem>("items", 200, [](const MessageFields& item) {
        return QaItem{item.text("text", 400), item.flag("passed"), item.text("signed_by", 200)};
    })};
}

Content readSmall(MessageKind kind, const MessageFields& reader)
{
    switch (kind) {
    case MessageKind::Receipt:
        return ReceiptBody{reader.instant("received_at")};
    case MessageKind::Acceptance:
        return readAcceptance(reader);
    case MessageKind::Confirmation:
        return ConfirmationBody{reader.flag("into_funding"), reader.money("deposit"),
                                reader.date("promised_date")};
    case MessageKind::PledgeReceipt:
        return PledgeReceiptBody{reader.money("amount"), reader.text("campaign", 64),
                                 reader.instant("locked_from")};
    case MessageKind::CampaignResult:
        return CampaignResultBody{reader.flag("funded"), reader.money("captured")};
    case MessageKind::BuildStart:
        return BuildStartBody{reader.hash("bill_of_materials_sha256"),
                              reader.text("work_order", 80)};
    case MessageKind::Despatch:
        return DespatchBody{reader.text("carrier", 200), reader.text("tracking", 200),
                            reader.flag("balance_paid"), reader.date("expected_date")};
    case MessageKind::Delivery:
        return DeliveryBody{reader.instant("delivered_at"), reader.text("received_by", 200)};
    case MessageKind::Cancel:
        return CancelBody{reader.text("legal_ground", 4000), reader.text("settlement", 4000)};
    default:
        return PlainBody{};
    }
}

Content readContent(MessageKind kind, const MessageFields& reader, const json& content)
{
    switch (kind) {
    case MessageKind::Request: {
        RequestBody body = readRequest(reader);
        if (reader.has("budget") && !content.at("budget").is_null()) {
            body.budget = reader.money("budget");
        }
        return body;
    }
    case MessageKind::Quote:
        return readQuote(reader);
    case MessageKind::BuildUpdate:
        return readBuildUpdate(reader);
    case MessageKind::QaReport:
        return readQaReport(reader);
    default:
        return readSmall(kind, reader);
    }
}

} // namespace

json formatBody(const Body& body)
{
    return {
        {"cites", body.cites},
        {"person", body.person},
        {"text", body.text},
        {"steps", body.steps},
        {"content", std::visit([](const auto& content) { return format(content); }, body.content)}};
}

Result<Body> parseBody(MessageKind kind, const json& object)
{
    std::optional<Error> problem;
    if (!object.is_object() || !object.contains("content") || !object.at("content").is_object()) {
        return fail("json.bad-field", {{"place", "body.content"}, {"expected", "an object"}});
    }
    const MessageFields reader(object, "body", problem);
    Body body;
    body.kind = kind;
    body.cites = reader.hash("cites");
    body.person = reader.text("person", 200);
    body.text = reader.text("text", 4000);
    body.steps = reader.texts("steps", 16, 8);
    body.content = readContent(kind, reader.part("content"), object.at("content"));
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return body;
}

std::string billOfMaterials(const pricing::PriceList& prices)
{
    std::map<std::string, std::int64_t> pieces;
    for (const pricing::PriceLine& line : prices.lines) {
        if (!line.component) {
            continue;
        }
        std::string name = line.component->text();
        for (const auto& [option, value] : line.options) {
            name.append(";").append(option).append("=").append(value);
        }
        pieces[name] += line.quantity;
    }
    std::string text;
    for (const auto& [name, quantity] : pieces) {
        text += std::to_string(quantity) + " " + name + "\n";
    }
    return text;
}

} // namespace bespeak::request
