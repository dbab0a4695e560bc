// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_report.h"

#include "models/base/error_words.h"
#include "models/casework/advance.h"
#include "models/store/event_facts.h"

#include <algorithm>
#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

using nlohmann::json;

json describeRecord(const casework::CaseRecord& record)
{
    return {{"case", record.id.text()},
            {"state", casework::stateName(record.state)},
            {"rev", record.requestRevision},
            {"customer_kid", record.customerKid},
            {"region", record.region},
            {"title", record.title},
            {"updated", formatInstant(record.updated)},
            {"total_minor", record.total.minor},
            {"currency", record.total.currency.code()},
            {"pledge", casework::pledgeStateName(record.pledge)},
            {"deposit_minor", record.deposit.minor},
            {"valid_until", record.validUntil ? json(formatInstant(*record.validUntil)) : json()}};
}

json describeEvents(const std::vector<store::Event>& events)
{
    json list = json::array();
    for (const store::Event& event : events) {
        list.push_back({{"seq", event.seq},
                        {"kind", event.kind},
                        {"at", formatInstant(event.at)},
                        {"document", event.document},
                        {"body", json::parse(event.body, nullptr, false)}});
    }
    return list;
}

/// "transition T05 submitted -> quoted, sales, quote".
std::string eventText(const store::Event& event)
{
    const store::EventFacts facts = store::factsOf(event);
    std::string text(event.kind);
    if (!facts.transition.empty()) {
        text += " " + facts.transition;
    }
    if (facts.from && facts.to) {
        text += fmt::format(" {} -> {}", casework::stateName(*facts.from),
                            casework::stateName(*facts.to));
    }
    for (const std::string& detail : {facts.actor, facts.message, facts.note}) {
        text += detail.empty() ? "" : ", " + detail;
    }
    return text;
}

} // namespace

json describeRow(const store::CaseRow& row)
{
    const store::CaseSummary& record = row.record;
    return {{"case", record.id.text()},
            {"state", casework::stateName(record.state)},
            {"rev", record.requestRevision},
            {"customer_kid", record.customerKid},
            {"region", record.region},
            {"title", record.title},
            {"updated", formatInstant(record.updated)},
            {"total_minor", record.total.minor},
            {"currency", record.total.currency.code()},
            {"frozen", row.isFrozen},
            {"customer_name", row.customerName}};
}

Result<Report> describeCase(CaseSession& session, const CaseId& id)
{
    store::Store& store = session.store();
    const auto record = store.caseRecord(id);
    if (!record) {
        return failWith(record);
    }
    const auto events = store.events(id);
    if (!events) {
        return failWith(events);
    }
    const auto frozen = store.isFrozen(id);
    if (!frozen) {
        return failWith(frozen);
    }
    Report report;
    report.json = describeRecord(*record);
    report.json["frozen"] = *frozen;
    report.json["events"] = describeEvents(*events);
    report.json["allowed"] = json::array();
    report.text =
        fmt::format("{}  {}  {}  {}\n", record->id.text(), casework::stateName(record->state),
                    formatMoney(record->total), record->title);
    for (const store::Event& event : *events) {
        report.text +=
            fmt::format("  {:>5}  {}  {}\n", event.seq, formatInstant(event.at), eventText(event));
    }
    std::vector<std::string_view> offered;
    for (const casework::Actor role : session.roles()) {
        for (const casework::Transition* edge : casework::allowedNow(*record, role, store.now())) {
            if (std::ranges::find(offered, edge->id) == offered.end()) {
                offered.push_back(edge->id);
                report.json["allowed"].push_back(edge->id);
                report.text += fmt::format("{} {} ({})", offered.size() == 1 ? "Next:" : "",
                                           edge->id, casework::stateName(edge->to));
            }
        }
    }
    report.text += offered.empty() ? "Nothing is left to do on this side." : "";
    return report;
}

json describeImport(const std::string& file, const Result<store::ImportOutcome>& outcome)
{
    if (!outcome) {
        return {{"file", file},
                {"ok", false},
                {"error", {{"key", outcome.error().key}, {"text", describe(outcome.error())}}}};
    }
    json warnings = json::array();
    for (const Error& warning : outcome->warnings) {
        warnings.push_back({{"key", warning.key}, {"text", describe(warning)}});
    }
    json reason;
    if (outcome->reason) {
        reason = {{"key", outcome->reason->key}, {"text", describe(*outcome->reason)}};
    }
    return {{"file", file},
            {"ok", true},
            {"status", store::importStatusName(outcome->status)},
            {"case", outcome->caseId.text()},
            {"kind", request::kindName(outcome->kind)},
            {"document", outcome->document},
            {"transition", outcome->transition},
            {"state", casework::stateName(outcome->after)},
            {"replies", outcome->replies},
            {"reason", reason},
            {"warnings", warnings}};
}

} // namespace bespeak::shell
