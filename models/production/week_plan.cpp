// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/week_plan.h"

#include "models/production/working_days.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace bespeak::production
{

namespace
{

constexpr int weeksAhead = 26;
constexpr int daysAWeek = 5;

const Method* methodOf(const std::vector<Method>& methods, const std::string& part)
{
    const auto found = std::ranges::find(methods, part, &Method::part);
    return found == methods.end() ? nullptr : &*found;
}

std::int64_t openUnits(const Demand& demand)
{
    return demand.units - demand.built;
}

/// What it costs to leave it for another week, seen from one: nothing while the promise still
/// holds, then more with each week.
Money lateness(const PlannedDemand& planned, const Workshop& workshop, Instant now, int week)
{
    Money none{0, planned.sale.currency};
    if (!planned.promised) {
        return none;
    }
    const int due =
        workingDaysUntil(now, *planned.promised) - workshop.checkDays - workshop.deliveryDays;
    const int doneNextWeek = (week + 2) * daysAWeek;
    if (doneNextWeek <= due) {
        return none;
    }
    const int weeksLate = (doneNextWeek - due + daysAWeek - 1) / daysAWeek;
    return scaled(planned.sale, std::int64_t{workshop.lateBasisPoints} * weeksLate, 10'000);
}

class Planning
{
public:
    Planning(const std::vector<PlannedDemand>& demands, const std::vector<Method>& methods,
             const Workshop& workshop, Instant now)
        : m_demands(demands)
        , m_methods(methods)
        , m_workshop(workshop)
        , m_now(now)
    {
    }

    WeekPlan run()
    {
        m_plan.jobs.reserve(m_demands.size());
        for (const PlannedDemand& planned : m_demands) {
            m_plan.jobs.push_back(jobOf(planned));
        }
        for (int week = 0; week < weeksAhead; ++week) {
            makeWeek(week);
        }
        return std::move(m_plan);
    }

private:
    PlannedJob jobOf(const PlannedDemand& planned) const
    {
        PlannedJob job;
        job.demand = planned.demand.id;
        job.margin = planned.sale - planned.cost;
        job.late = lateness(planned, m_workshop, m_now, 0);
        const Method* method = methodOf(m_methods, planned.demand.part);
        const bool isHere = planned.arrival.supply == Supply::Here;
        if (method == nullptr) {
            job.verdict = isHere ? WeekVerdict::NoWork : WeekVerdict::NotHere;
            if (planned.arrival.supply != Supply::Nowhere) {
                job.week = planned.arrival.days / daysAWeek;
            }
            return job;
        }
        job.needsWork = true;
        job.setup = method->setup;
        job.minutes = method->minutesEach * openUnits(planned.demand);
        job.verdict = isHere ? WeekVerdict::NoTime : WeekVerdict::NotHere;
        return job;
    }

    /// What is here by then and not made.
    std::vector<Job> jobsOf(int week) const
    {
        std::vector<Job> jobs;
        for (std::size_t i = 0; i < m_demands.size(); ++i) {
            const PlannedDemand& planned = m_demands[i];
            const bool isHere = planned.arrival.supply != Supply::Nowhere &&
                                planned.arrival.days <= week * daysAWeek;
            if (!m_plan.jobs[i].needsWork || m_plan.jobs[i].week || !isHere) {
                continue;
            }
            const Method* method = methodOf(m_methods, planned.demand.part);
            // A setup of its own each, where none is named.
            const std::string setup = method->setup.empty() ? planned.demand.id : method->setup;
            jobs.push_back({planned.demand.id, setup, method->setupCost.minor, method->setupMinutes,
                            m_plan.jobs[i].minutes, m_plan.jobs[i].margin.minor,
                            openUnits(planned.demand), method->minimumBatch,
                            lateness(planned, m_workshop, m_now, week).minor});
        }
        return jobs;
    }

    void makeWeek(int week)
    {
        const std::vector<Job> jobs = jobsOf(week);
        if (jobs.empty()) {
            return;
        }
        const Burst burst = planBurst(jobs, m_workshop.minutesAWeek);
        const std::set<std::string> chosen(burst.jobs.begin(), burst.jobs.end());
        for (PlannedJob& job : m_plan.jobs) {
            if (chosen.contains(job.demand)) {
                job.week = week;
            }
        }
        if (week == 0) {
            m_plan.minutes = burst.minutes;
            m_plan.valueMinor = burst.valueMinor;
            m_plan.isProven = burst.isProven;
            explain(jobs, chosen);
        }
    }

    /// Why each of what is here is made this week or is not.
    void explain(const std::vector<Job>& jobs, const std::set<std::string>& chosen)
    {
        struct Setup {
            std::int64_t units = 0;
            std::int64_t worth = 0;
            std::int64_t cost = 0;
            std::int64_t batch = 1;
        };
        std::map<std::string, Setup> setups;
        for (const Job& job : jobs) {
            Setup& setup = setups[job.setup];
            setup.units += job.units;
            setup.worth += std::max<std::int64_t>(0, job.marginMinor + job.lateMinor);
            setup.cost = std::max(setup.cost, job.setupMinor);
            setup.batch = std::max(setup.batch, job.minimumBatch);
        }
        for (const Job& job : jobs) {
            PlannedJob& planned = *std::ranges::find(m_plan.jobs, job.id, &PlannedJob::demand);
            const Setup& setup = setups[job.setup];
            const bool earns = job.marginMinor + job.lateMinor > 0 && setup.worth > setup.cost;
            if (chosen.contains(job.id)) {
                planned.verdict = WeekVerdict::Chosen;
            } else if (setup.units < setup.batch) {
                planned.verdict = WeekVerdict::BatchSmall;
                planned.batchShort = setup.batch - setup.units;
            } else if (job.minutes + job.setupMinutes > m_workshop.minutesAWeek) {
                planned.verdict = WeekVerdict::TooLong;
            } else {
                planned.verdict = earns ? WeekVerdict::NoTime : WeekVerdict::NotWorthYet;
            }
        }
    }

    const std::vector<PlannedDemand>& m_demands;
    const std::vector<Method>& m_methods;
    const Workshop& m_workshop;
    Instant m_now;
    WeekPlan m_plan;
};

} // namespace

std::string_view nameOf(WeekVerdict verdict)
{
    constexpr std::array<std::string_view, 7> names{
        "chosen", "no-work", "not-here", "batch-small", "too-long", "not-worth-yet", "no-time"};
    return names.at(static_cast<std::size_t>(verdict));
}

WeekPlan planWeeks(const std::vector<PlannedDemand>& demands, const std::vector<Method>& methods,
                   const Workshop& workshop, Instant now)
{
    return Planning(demands, methods, workshop, now).run();
}

} // namespace bespeak::production
