// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/tally.h"

#include "models/base/expects.h"

namespace bespeak::community
{

Tally::Tally(std::map<std::string, std::string> authors)
    : m_authors(std::move(authors))
{
}

bool Tally::add(const Ballot& ballot, const std::string& voter)
{
    if (!m_voters.insert(voter).second) {
        return false;
    }
    RegionTally& region = m_regions[ballot.region];
    ++region.voters;
    for (const Answered& answered : ballot.answers) {
        const auto author = m_authors.find(answered.handle);
        if (answered.answer == Answer::Own ||
            (author != m_authors.end() && author->second == voter)) {
            continue;
        }
        for (Counters* counters : {&region.byHandle[answered.handle], &m_total[answered.handle]}) {
            ++counters->shown;
            counters->supported += answered.answer == Answer::Support ? 1 : 0;
        }
        if (answered.why && answered.answer == Answer::NotForMe) {
            ++m_reasons[answered.handle][*answered.why];
        }
    }
    return true;
}

Counters Tally::counters(const std::string& handle) const
{
    const auto found = m_total.find(handle);
    return found == m_total.end() ? Counters{} : found->second;
}

std::string widened(const std::string& region)
{
    expects(!region.empty(), "everybody is the widest region");
    // "DE-8" loses its hyphen too.
    return region.size() <= 2   ? std::string()
           : region.size() <= 4 ? region.substr(0, 2)
                                : region.substr(0, region.size() - 1);
}

RegionTally pooled(const std::map<std::string, RegionTally>& regions, const std::string& region)
{
    RegionTally sum;
    for (const auto& [name, tally] : regions) {
        if (!name.starts_with(region)) {
            continue;
        }
        sum.voters += tally.voters;
        for (const auto& [handle, counters] : tally.byHandle) {
            sum.byHandle[handle].shown += counters.shown;
            sum.byHandle[handle].supported += counters.supported;
        }
    }
    return sum;
}

} // namespace bespeak::community
