// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/workshop_report.h"

#include <fmt/format.h>

#include <array>

namespace bespeak::shell
{

namespace
{

using namespace production;
using nlohmann::json;

/// Why a demand is made this week or is not, in a sentence's rest.
std::string reasonOf(const PlannedDemand& planned, const PlannedJob& job)
{
    const std::string earns = fmt::format("earns {}", formatMoney(job.margin));
    switch (job.verdict) {
    case WeekVerdict::Chosen:
        if (job.minutesNow < job.minutes) {
            return fmt::format("{}, {} of {} minutes this week", earns, job.minutesNow,
                               job.minutes);
        }
        return job.late.minor > 0
                   ? fmt::format("{}, waiting would cost {}", earns, formatMoney(job.late))
                   : earns;
    case WeekVerdict::NoWork:
        return "needs no work, goes along";
    case WeekVerdict::NotHere:
        break;
    case WeekVerdict::BatchSmall:
        return fmt::format("{} more pieces make a batch of {}", job.batchShort, job.setup);
    case WeekVerdict::TooLong:
        return "its setup alone takes the week";
    case WeekVerdict::NotWorthYet:
        return fmt::format("setting up {} costs more than it earns now", job.setup);
    case WeekVerdict::NoTime:
        return fmt::format("{}, but the hours go to what earns more", earns);
    }
    switch (planned.arrival.supply) {
    case Supply::Nowhere:
        return "cannot be had: " + planned.arrival.why;
    case Supply::ToBuy:
        return fmt::format("is to be bought: {} has it in {} working days", planned.arrival.by,
                           planned.arrival.days);
    default:
        return fmt::format("comes with {} in {} working days", planned.arrival.by,
                           planned.arrival.days);
    }
}

std::string stepText(const PromiseStep& step)
{
    switch (step.kind) {
    case StepKind::Arrive:
        return fmt::format("{} comes from {} ({})", step.what, step.by, step.days);
    case StepKind::Make:
        return fmt::format("{} is made ({})", step.what, step.days);
    case StepKind::Check:
        return fmt::format("checks ({})", step.days);
    case StepKind::Deliver:
        return fmt::format("delivery ({})", step.days);
    case StepKind::SetUp:
        break;
    }
    return fmt::format("agreed day for setting up ({})", step.days);
}

json dateJson(const std::optional<Date>& date)
{
    return date ? json(formatDate(*date)) : json();
}

json promiseJson(const quoting::PromisedSource& source)
{
    json chain = json::array();
    for (const PromiseStep& step : source.promise.chain) {
        chain.push_back({{"step", nameOf(step.kind)},
                         {"what", step.what},
                         {"by", step.by},
                         {"days", step.days}});
    }
    return {{"source", source.promise.source},
            {"kind", nameOf(source.promise.kind)},
            {"title", source.title},
            {"day", dateJson(source.promise.day)},
            {"promised", dateJson(source.promise.promised)},
            {"late", source.promise.isLate()},
            {"blocked", source.promise.blocked},
            {"why", source.promise.why},
            {"chain", std::move(chain)}};
}

std::string promiseText(const quoting::PromisedSource& source)
{
    const Promise& promise = source.promise;
    std::string text = fmt::format("{}  {}  {}", promise.source,
                                   promise.day ? formatDate(*promise.day) : "no day", source.title);
    if (promise.promised) {
        text += fmt::format("  (promised {}{})", formatDate(*promise.promised),
                            promise.isLate() ? ": late" : "");
    }
    if (!promise.day) {
        return text + fmt::format("\n    {}: {}", promise.blocked,
                                  promise.why.empty()
                                      ? "has no turn in the workshop within half a year"
                                      : promise.why);
    }
    for (const PromiseStep& step : promise.chain) {
        text += "\n    " + stepText(step);
    }
    return text;
}

} // namespace

Report describeWeek(const quoting::WorkshopView& view, const Workshop& workshop)
{
    Report report;
    json jobs = json::array();
    const Currency currency =
        view.demands.empty() ? Currency() : view.demands.front().sale.currency;
    report.text = fmt::format("{} of {} minutes, worth {} {}", view.plan.minutes,
                              workshop.minutesAWeek, formatMoney({view.plan.valueMinor, currency}),
                              view.plan.isProven ? "(nothing better exists)" : "(best found)");
    for (std::size_t i = 0; i < view.demands.size(); ++i) {
        const PlannedDemand& planned = view.demands[i];
        const PlannedJob& job = view.plan.jobs[i];
        report.text += fmt::format(
            "\n{}  {} × {}: {}  {}", job.verdict == WeekVerdict::Chosen ? "make" : "    ",
            planned.demand.open(), planned.demand.name, reasonOf(planned, job), planned.demand.id);
        jobs.push_back({{"demand", planned.demand.id},
                        {"name", planned.demand.name},
                        {"verdict", nameOf(job.verdict)},
                        {"reason", reasonOf(planned, job)},
                        {"setup", job.setup},
                        {"minutes", job.minutes},
                        {"minutes_now", job.minutesNow},
                        {"margin_minor", job.margin.minor},
                        {"late_minor", job.late.minor},
                        {"week", job.week ? json(*job.week) : json()}});
    }
    if (view.leftOut > 0) {
        report.text += fmt::format("\n{} more wait until these are built", view.leftOut);
    }
    report.json = {{"minutes", view.plan.minutes},
                   {"of_minutes", workshop.minutesAWeek},
                   {"value_minor", view.plan.valueMinor},
                   {"proven", view.plan.isProven},
                   {"left_out", view.leftOut},
                   {"jobs", std::move(jobs)}};
    return report;
}

Report describePromises(const quoting::WorkshopView& view)
{
    Report report;
    report.json = json::array();
    for (const quoting::PromisedSource& source : view.promises) {
        report.text += (report.text.empty() ? "" : "\n") + promiseText(source);
        report.json.push_back(promiseJson(source));
    }
    if (view.promises.empty()) {
        report.text = "Nothing is spoken for that is not built.";
    }
    return report;
}

Report describeWorkOrder(const WorkOrder& order)
{
    Report report;
    report.text = fmt::format("{}  {}  for {}", order.id, stateOf(order), order.source);
    json checks = json::array();
    for (std::size_t i = 0; i < order.checks.size(); ++i) {
        const QaCheck& check = order.checks[i];
        report.text +=
            fmt::format("\n  {} [{}] {}", i + 1, check.isPassed() ? "x" : " ", textOf(check));
        if (check.isPassed()) {
            report.text += fmt::format("  {} {}", check.signedBy, formatInstant(check.signedAt));
        }
        json defects = json::array();
        for (const Defect& defect : check.defects) {
            report.text += fmt::format("\n      {} found: {}", defect.by, defect.what);
            defects.push_back(
                {{"what", defect.what}, {"by", defect.by}, {"at", formatInstant(defect.at)}});
        }
        checks.push_back(
            {{"check", i + 1},
             {"text", textOf(check)},
             {"signed_by", check.signedBy},
             {"signed_at", check.isPassed() ? json(formatInstant(check.signedAt)) : json()},
             {"defects", std::move(defects)}});
    }
    report.json = {{"order", order.id},
                   {"state", stateOf(order)},
                   {"source", order.source},
                   {"checks", std::move(checks)}};
    return report;
}

Report describeWorkOrders(const std::vector<WorkOrder>& orders)
{
    Report report;
    report.json = json::array();
    for (const WorkOrder& order : orders) {
        const Report one = describeWorkOrder(order);
        report.text += (report.text.empty() ? "" : "\n") + one.text;
        report.json.push_back(one.json);
    }
    if (orders.empty()) {
        report.text = "No work orders.";
    }
    return report;
}

} // namespace bespeak::shell
