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
        m_left.reserve(m_demands.size());
        for (const PlannedDemand& planned : m_demands) {
            m_plan.jobs.push_back(jobOf(planned));
            m_left.push_back(m_plan.jobs.back().minutes);
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
        job.minutes = method->minutesEach * planned.demand.open();
        job.verdict = isHere ? WeekVerdict::NoTime : WeekVerdict::NotHere;
        return job;
    }

    /// What is left of a demand's work.
    Job restOf(std::size_t i, int week) const
    {
        const PlannedDemand& planned = m_demands[i];
        const PlannedJob& job = m_plan.jobs[i];
        const Method* method = methodOf(m_methods, planned.demand.part);
        const auto share = [&](std::int64_t all) {
            return job.minutes == 0 ? all : scaled({all, {}}, m_left[i], job.minutes).minor;
        };
        Job rest;
        rest.id = planned.demand.id;
        // A setup of its own each, where none is named.
        rest.setup = method->setup.empty() ? planned.demand.id : method->setup;
        rest.setupMinor = method->setupCost.minor;
        rest.setupMinutes = method->setupMinutes;
        rest.minutes = m_left[i];
        rest.marginMinor = share(job.margin.minor);
        rest.units = planned.demand.open();
        rest.minimumBatch = method->minimumBatch;
        rest.lateMinor = share(lateness(planned, m_workshop, m_now, week).minor);
        rest.maySplit = rest.minutes + rest.setupMinutes > m_workshop.minutesAWeek &&
                        rest.setupMinutes < m_workshop.minutesAWeek;
        return rest;
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
            jobs.push_back(restOf(i, week));
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
        std::set<std::string> worked(burst.jobs.begin(), burst.jobs.end());
        for (std::size_t i = 0; i < m_plan.jobs.size(); ++i) {
            PlannedJob& job = m_plan.jobs[i];
            const bool isWhole = worked.contains(job.demand);
            const std::int64_t minutes = isWhole                     ? m_left[i]
                                         : job.demand == burst.begun ? burst.begunMinutes
                                                                     : 0;
            m_left[i] -= minutes;
            job.minutesNow = week == 0 ? minutes : job.minutesNow;
            if (isWhole || (minutes > 0 && m_left[i] == 0)) {
                job.week = week;
            }
        }
        if (!burst.begun.empty()) {
            worked.insert(burst.begun);
        }
        if (week == 0) {
            m_plan.minutes = burst.minutes;
            m_plan.valueMinor = burst.valueMinor;
            m_plan.isProven = burst.isProven;
            explain(jobs, worked);
        }
    }

    /// Why each of what is here is made this week or is not.
    void explain(const std::vector<Job>& jobs, const std::set<std::string>& worked)
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
            if (worked.contains(job.id)) {
                planned.verdict = WeekVerdict::Chosen;
            } else if (setup.units < setup.batch) {
                planned.verdict = WeekVerdict::BatchSmall;
                planned.batchShort = setup.batch - setup.units;
            } else if (job.setupMinutes >= m_workshop.minutesAWeek) {
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
    std::vector<std::int64_t> m_left; ///< minutes of each that are not planned yet
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
