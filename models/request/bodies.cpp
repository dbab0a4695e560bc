// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/bodies.h"

#include "models/request/message_fields.h"
#include "models/request/price_json.h"

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
    return {{"prices", formatPrices(body.prices)},
            {"totals", formatTotals(body.totals)},
            {"valid_until", formatInstant(body.validUntil)},
            {"design_sha256", body.designSha256},
            {"catalogue_hash", body.catalogueHash},
            {"price_date", body.priceDate},
            {"bill_of_materials_sha256", body.billOfMaterialsSha256},
            {"notice", body.notice},
            {"notice_sha256", body.noticeSha256}};
}

json format(const AcceptanceBody& body)
{
    return {{"total", formatMoneyField(body.total)}, {"notice_sha256", body.noticeSha256}};
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
        return AcceptanceBody{reader.money("total"), reader.hash("notice_sha256")};
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
            name += ";" + option + "=" + value;
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
