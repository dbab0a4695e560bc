// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/promise.h"

#include "models/production/working_days.h"

#include <algorithm>
#include <array>
#include <map>

namespace bespeak::production
{

namespace
{

constexpr int daysAWeek = 5;

/// The activities of one source, with what each of them is.
class Chain
{
public:
    /// Gives the name of what was added.
    std::string add(PromiseStep step, std::vector<std::string> after)
    {
        std::string name = std::to_string(m_activities.size());
        m_activities.push_back({name, step.days, std::move(after)});
        m_steps.emplace(name, std::move(step));
        return name;
    }

    /// Its steps that take time, in their order; and how long all of it takes.
    Result<int> find(std::vector<PromiseStep>& chain) const
    {
        const auto path = criticalPath(m_activities);
        if (!path) {
            return failWith(path);
        }
        for (const std::string& name : path->names) {
            if (m_steps.at(name).days > 0) {
                chain.push_back(m_steps.at(name));
            }
        }
        return path->days;
    }

private:
    std::vector<Activity> m_activities;
    std::map<std::string, PromiseStep> m_steps;
};

/// A part's steps up to the checks; false if it has no day.
bool addPart(Chain& chain, const PlannedDemand& planned, const PlannedJob& job,
             std::vector<std::string>& ready, Promise& promise)
{
    if (!job.week) {
        promise.blocked = planned.demand.name;
        promise.why = planned.arrival.why;
        return false;
    }
    const std::string arrived = chain.add(
        {StepKind::Arrive, planned.demand.name, planned.arrival.by, planned.arrival.days}, {});
    if (!job.needsWork) {
        ready.push_back(arrived);
        return true;
    }
    const int made = std::max(0, (*job.week + 1) * daysAWeek - planned.arrival.days);
    ready.push_back(chain.add({StepKind::Make, planned.demand.name, job.setup, made}, {arrived}));
    return true;
}

} // namespace

std::string_view nameOf(StepKind kind)
{
    constexpr std::array<std::string_view, 5> names{"arrive", "make", "check", "deliver", "set-up"};
    return names.at(static_cast<std::size_t>(kind));
}

Result<Promise> promiseOf(const std::string& source, const std::vector<PlannedDemand>& demands,
                          const WeekPlan& plan, const Workshop& workshop, Instant now,
                          const std::optional<Date>& slotFrom)
{
    Promise promise;
    promise.source = source;
    Chain chain;
    std::vector<std::string> ready;
    bool isKnown = false;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        const PlannedDemand& planned = demands[i];
        if (planned.demand.source != source) {
            continue;
        }
        isKnown = true;
        promise.kind = planned.demand.kind;
        promise.promised = planned.promised;
        if (!addPart(chain, planned, plan.jobs[i], ready, promise)) {
            return promise;
        }
    }
    if (!isKnown) {
        return fail("production.nothing-left");
    }
    const std::string checked =
        chain.add({StepKind::Check, {}, {}, workshop.checkDays}, std::move(ready));
    chain.add({StepKind::Deliver, {}, {}, workshop.deliveryDays}, {checked});
    if (slotFrom) {
        chain.add({StepKind::SetUp, {}, {}, std::max(0, workingDaysUntil(now, *slotFrom))}, {});
    }
    const auto days = chain.find(promise.chain);
    if (!days) {
        return failWith(days);
    }
    promise.day = afterWorkingDays(now, *days);
    return promise;
}

} // namespace bespeak::production
