// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bespeak::production
{

/// Pieces of one kind that could be made in one go this week.
struct Job {
    std::string id;
    std::string setup; ///< jobs of one setup share its cost: a colour, a tool
    std::int64_t setupMinor = 0;
    std::int64_t setupMinutes = 0;
    std::int64_t minutes = 0;     ///< for all its pieces
    std::int64_t marginMinor = 0; ///< that is earned by finishing it
    std::int64_t units = 0;
    std::int64_t minimumBatch = 1; ///< pieces of its setup together
    std::int64_t lateMinor = 0;    ///< that it costs to let it wait another week
    /// It may be begun and left for the next week. What is done of it earns its share; its setup is
    /// paid whole in each week.
    bool maySplit = false;

    friend bool operator==(const Job&, const Job&) = default;
};

struct Burst {
    std::vector<std::string> jobs; ///< finished, in the order of the input
    std::string begun = {};        ///< what the rest of the hours goes to, if anything
    std::int64_t begunMinutes = 0; ///< of it, without its setup
    std::int64_t minutes = 0;
    std::int64_t valueMinor = 0; ///< margin and lateness saved, less setups
    bool isProven = false;       ///< nothing better exists

    friend bool operator==(const Burst&, const Burst&) = default;
};

/// What to make this week: the most margin and the least lateness for the hours there are, each
/// setup paid once, no batch below its minimum. Every choice is tried where setups allow it
/// (branch and bound, at most `mostNodes`); beyond that the best found, which is said. A job that
/// may be split takes the hours that the others leave. More than one of them is never better: the
/// first could take all of these hours, and each pays its setup. Such a job has to be longer than
/// the week, alone with its setup (a promise), and makes a batch of its own.
Burst planBurst(const std::vector<Job>& jobs, std::int64_t minutes,
                std::int64_t mostNodes = 200'000);

/// One activity of a promise: what it needs before it, how many working days it takes.
struct Activity {
    std::string name;
    int days = 0;
    std::vector<std::string> after;
};

struct CriticalPath {
    int days = 0;
    std::vector<std::string> names; ///< the longest chain, in its order

    friend bool operator==(const CriticalPath&, const CriticalPath&) = default;
};

/// How long all of it takes, and because of what.
/// Errors: production.no-such-activity, production.circle.
Result<CriticalPath> criticalPath(const std::vector<Activity>& activities);

} // namespace bespeak::production
