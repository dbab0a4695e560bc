// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/burst.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace bespeak::production
{

namespace
{

/// A setup with its jobs: paid once, or not at all.
struct Group {
    std::vector<std::size_t> jobs;
    std::int64_t costMinor = 0;
    std::int64_t minutes = 0;
    std::int64_t minimumBatch = 1;
    std::vector<std::int64_t> hopes{}; ///< all that could be earned from each job on
};

std::int64_t worth(const Job& job)
{
    return job.marginMinor + job.lateMinor;
}

/// A share of an amount, rounded down, without a product that is too large.
std::int64_t shareOf(std::int64_t amount, std::int64_t part, std::int64_t whole)
{
    return amount / whole * part + amount % whole * part / whole;
}

class Search
{
public:
    Search(const std::vector<Job>& jobs, std::int64_t minutes, std::int64_t mostNodes)
        : m_jobs(jobs)
        , m_minutes(minutes)
        , m_nodesLeft(mostNodes)
        , m_taken(jobs.size(), false)
    {
        std::map<std::string, std::size_t> known;
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            if (jobs[i].maySplit) {
                m_splits.push_back(i);
                m_splitHope = std::max(m_splitHope,
                                       shareOf(worth(jobs[i]), std::min(jobs[i].minutes, minutes),
                                               std::max<std::int64_t>(1, jobs[i].minutes)));
                continue;
            }
            const auto [at, isNew] = known.try_emplace(jobs[i].setup, m_groups.size());
            if (isNew) {
                m_groups.emplace_back();
            }
            Group& group = m_groups[at->second];
            group.jobs.push_back(i);
            group.costMinor = std::max(group.costMinor, jobs[i].setupMinor);
            group.minutes = std::max(group.minutes, jobs[i].setupMinutes);
            group.minimumBatch = std::max(group.minimumBatch, jobs[i].minimumBatch);
        }
        order();
    }

    Burst run()
    {
        m_best = {};
        decide(0, 0, 0, 0, 0);
        m_best.isProven = m_nodesLeft > 0;
        return m_best;
    }

private:
    /// What earns most for its time first: a search that is cut short has then found something
    /// good. And what could still be earned from each place on.
    void order()
    {
        const auto rate = [this](std::size_t job) {
            return static_cast<double>(worth(m_jobs[job])) /
                   static_cast<double>(std::max<std::int64_t>(1, m_jobs[job].minutes));
        };
        for (Group& group : m_groups) {
            std::ranges::stable_sort(group.jobs, std::ranges::greater(), rate);
        }
        std::ranges::stable_sort(m_groups, std::ranges::greater(),
                                 [&](const Group& group) { return rate(group.jobs.front()); });
        std::int64_t sum = 0;
        for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
            group->hopes.assign(group->jobs.size() + 1, sum);
            for (std::size_t m = group->jobs.size(); m-- > 0;) {
                sum += std::max<std::int64_t>(0, worth(m_jobs[group->jobs[m]]));
                group->hopes[m] = sum;
            }
        }
    }

    void decide(std::size_t group, std::size_t member, std::int64_t used, std::int64_t value,
                std::int64_t pieces)
    {
        if (m_nodesLeft <= 0) {
            return;
        }
        --m_nodesLeft;
        if (group == m_groups.size()) {
            keep(used, value);
            return;
        }
        const Group& now = m_groups[group];
        if (member == now.jobs.size()) {
            if (pieces == 0 || pieces >= now.minimumBatch) {
                decide(group + 1, 0, used, value, 0);
            }
            return;
        }
        if (value + now.hopes[member] + m_splitHope <= m_best.valueMinor) {
            return;
        }
        const std::size_t job = now.jobs[member];
        const std::int64_t setup = pieces == 0 ? now.minutes : 0;
        const std::int64_t cost = pieces == 0 ? now.costMinor : 0;
        const std::int64_t more = used + m_jobs[job].minutes + setup;
        if (more <= m_minutes) {
            m_taken[job] = true;
            decide(group, member + 1, more, value + worth(m_jobs[job]) - cost,
                   pieces + m_jobs[job].units);
            m_taken[job] = false;
        }
        decide(group, member + 1, used, value, pieces);
    }

    /// What is done of a job in the hours that are left.
    struct Share {
        std::int64_t minutes = 0; ///< without its setup
        std::int64_t setup = 0;
        std::int64_t value = 0;
    };

    Share begin(std::size_t split, std::int64_t used) const
    {
        const Job& job = m_jobs[split];
        bool isSetUp = false;
        for (std::size_t i = 0; i < m_jobs.size(); ++i) {
            isSetUp = isSetUp || (m_taken[i] && m_jobs[i].setup == job.setup);
        }
        const std::int64_t setup = isSetUp ? 0 : job.setupMinutes;
        const std::int64_t minutes = std::min(job.minutes, m_minutes - used - setup);
        if (minutes <= 0 || (!isSetUp && job.units < job.minimumBatch)) {
            return {};
        }
        const std::int64_t cost = isSetUp ? 0 : job.setupMinor;
        return {minutes, setup, shareOf(worth(job), minutes, job.minutes) - cost};
    }

    void keep(std::int64_t used, std::int64_t value)
    {
        Share best;
        std::string begun;
        for (const std::size_t split : m_splits) {
            const Share share = begin(split, used);
            if (share.value > best.value) {
                best = share;
                begun = m_jobs[split].id;
            }
        }
        if (value + best.value <= m_best.valueMinor) {
            return;
        }
        m_best = {{},   begun, best.minutes, used + best.minutes + best.setup, value + best.value,
                  false};
        for (std::size_t i = 0; i < m_jobs.size(); ++i) {
            if (m_taken[i]) {
                m_best.jobs.push_back(m_jobs[i].id);
            }
        }
    }

    const std::vector<Job>& m_jobs;
    std::int64_t m_minutes;
    std::int64_t m_nodesLeft;
    std::vector<bool> m_taken;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_splits;
    std::int64_t m_splitHope = 0; ///< the most that one of them could add
    Burst m_best;
};

} // namespace

Burst planBurst(const std::vector<Job>& jobs, std::int64_t minutes, std::int64_t mostNodes)
{
    std::vector<Job> sound;
    std::ranges::copy_if(jobs, std::back_inserter(sound), [](const Job& job) {
        return job.minutes >= 0 && job.setupMinutes >= 0 && job.units > 0;
    });
    return Search(sound, minutes, mostNodes).run();
}

Result<CriticalPath> criticalPath(const std::vector<Activity>& activities)
{
    std::map<std::string, const Activity*> byName;
    for (const Activity& activity : activities) {
        byName[activity.name] = &activity;
    }
    std::map<std::string, CriticalPath> done;
    std::set<std::string> open;
    const std::function<Result<CriticalPath>(const std::string&)> pathTo =
        [&](const std::string& name) -> Result<CriticalPath> {
        if (const auto known = done.find(name); known != done.end()) {
            return known->second;
        }
        const auto activity = byName.find(name);
        if (activity == byName.end()) {
            return fail("production.no-such-activity", {{"name", name}});
        }
        if (!open.insert(name).second) {
            return fail("production.circle", {{"name", name}});
        }
        CriticalPath longest;
        for (const std::string& before : activity->second->after) {
            auto path = pathTo(before);
            if (!path) {
                return path;
            }
            if (path->days > longest.days || longest.names.empty()) {
                longest = std::move(*path);
            }
        }
        longest.days += activity->second->days;
        longest.names.push_back(name);
        done[name] = longest;
        return longest;
    };
    CriticalPath longest;
    for (const Activity& activity : activities) {
        auto path = pathTo(activity.name);
        if (!path) {
            return path;
        }
        if (path->days > longest.days || longest.names.empty()) {
            longest = std::move(*path);
        }
    }
    return longest;
}

} // namespace bespeak::production
