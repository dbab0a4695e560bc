// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/record_json.h"

#include "models/base/json_fields.h"

#include <limits>
#include <utility>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;

constexpr std::size_t longestText = 4000;
constexpr std::int64_t mostMinor = 9'000'000'000'000'000;

nlohmann::json moneyJson(const Money& money)
{
    return {{"minor", money.minor}, {"currency", money.currency.code()}};
}

nlohmann::json instantJson(const std::optional<Instant>& instant)
{
    return instant ? nlohmann::json(instant->milliseconds) : nlohmann::json();
}

Money readMoney(const JsonFields& fields, const char* field)
{
    const JsonFields money = fields.object(field);
    const auto currency = Currency::parse(money.text("currency", 3));
    if (!currency) {
        fields.refuse(fields.placeOf(field), "an amount of money");
        return {};
    }
    return {money.integer("minor", -mostMinor, mostMinor), *currency};
}

std::int64_t readWhole(const JsonFields& fields, const char* field)
{
    return fields.integer(field, -mostMinor, mostMinor);
}

std::optional<Instant> readInstant(const JsonFields& fields, const nlohmann::json& json,
                                   const char* field)
{
    const auto found = json.find(field);
    if (found == json.end() || found->is_null()) {
        return std::nullopt;
    }
    return Instant{readWhole(fields, field)};
}

void readNames(const JsonFields& fields, CaseRecord& record)
{
    const auto state = casework::findState(fields.text("state", 32));
    const auto pledge = casework::findPledgeState(fields.text("pledge", 32));
    if (!state || !pledge) {
        fields.refuse(fields.placeOf("state"), "a state of a case");
        return;
    }
    record.state = *state;
    record.pledge = *pledge;
}

} // namespace

nlohmann::json formatRecord(const CaseRecord& record)
{
    return {{"state", casework::stateName(record.state)},
            {"customer_kid", record.customerKid},
            {"retailer_kid", record.retailerKid},
            {"region", record.region},
            {"title", record.title},
            {"head", record.head},
            {"request_document", record.requestDocument},
            {"request_rev", record.requestRevision},
            {"clarification_document", record.clarificationDocument},
            {"quote_document", record.quoteDocument},
            {"quote_rev", record.quoteRevision},
            {"acceptance_document", record.acceptanceDocument},
            {"claim_document", record.claimDocument},
            {"total", moneyJson(record.total)},
            {"notice_sha256", record.noticeSha256},
            {"bom_sha256", record.billOfMaterialsSha256},
            {"valid_until_ms", instantJson(record.validUntil)},
            {"deposit", moneyJson(record.deposit)},
            {"pledge", casework::pledgeStateName(record.pledge)},
            {"pledge_locked_from_ms", instantJson(record.pledgeLockedFrom)},
            {"build_stage", record.buildStage},
            {"build_percent", record.buildPercent},
            {"delivered_ms", instantJson(record.deliveredAt)},
            {"opened_ms", record.opened.milliseconds},
            {"updated_ms", record.updated.milliseconds},
            {"untold_steps", record.untoldSteps}};
}

Result<CaseRecord> parseRecord(const CaseId& id, const nlohmann::json& json)
{
    std::optional<Error> problem;
    const JsonFields fields(json, "case " + id.text(), problem);
    CaseRecord record;
    record.id = id;
    readNames(fields, record);
    const std::pair<const char*, std::string*> texts[] = {
        {"customer_kid", &record.customerKid},
        {"retailer_kid", &record.retailerKid},
        {"region", &record.region},
        {"title", &record.title},
        {"head", &record.head},
        {"request_document", &record.requestDocument},
        {"clarification_document", &record.clarificationDocument},
        {"quote_document", &record.quoteDocument},
        {"acceptance_document", &record.acceptanceDocument},
        {"claim_document", &record.claimDocument},
        {"notice_sha256", &record.noticeSha256},
        {"bom_sha256", &record.billOfMaterialsSha256}};
    for (const auto& [name, text] : texts) {
        *text = fields.text(name, longestText);
    }
    record.requestRevision = readWhole(fields, "request_rev");
    record.quoteRevision = readWhole(fields, "quote_rev");
    record.total = readMoney(fields, "total");
    record.deposit = readMoney(fields, "deposit");
    record.validUntil = readInstant(fields, json, "valid_until_ms");
    record.pledgeLockedFrom = readInstant(fields, json, "pledge_locked_from_ms");
    record.deliveredAt = readInstant(fields, json, "delivered_ms");
    record.buildStage = readWhole(fields, "build_stage");
    record.buildPercent = readWhole(fields, "build_percent");
    record.opened = {readWhole(fields, "opened_ms")};
    record.updated = {readWhole(fields, "updated_ms")};
    record.untoldSteps = fields.texts("untold_steps", 1000, 32);
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return record;
}

nlohmann::json recordChanges(const CaseRecord& before, const CaseRecord& after)
{
    const nlohmann::json old = formatRecord(before);
    const nlohmann::json fresh = formatRecord(after);
    nlohmann::json changes = nlohmann::json::object();
    for (const auto& [name, value] : fresh.items()) {
        if (old.at(name) != value) {
            changes[name] = value;
        }
    }
    return changes;
}

} // namespace bespeak::store
