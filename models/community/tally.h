// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/ballot.h"
#include "models/community/feed.h"

#include <map>
#include <string>
#include <vector>

namespace bespeak::community
{

/// What a region's voters said.
struct RegionTally {
    std::int64_t voters = 0;
    std::map<std::string, Counters> byHandle;

    friend bool operator==(const RegionTally&, const RegionTally&) = default;
};

/// The counted decks of one cohort. The order in which they come makes no difference.
class Tally
{
public:
    /// @param authors for each handle the pseudonym of its author, whose own answer counts nothing.
    explicit Tally(std::map<std::string, std::string> authors);

    /// Counts a deck that checkBallot() has passed; a voter's second one is not counted.
    /// @return whether it was.
    bool add(const Ballot& ballot, const std::string& voter);

    const std::map<std::string, RegionTally>& regions() const { return m_regions; }
    /// Over all regions.
    Counters counters(const std::string& handle) const;
    std::int64_t voters() const { return static_cast<std::int64_t>(m_voters.size()); }
    /// How often each reason was given against a design.
    const std::map<std::string, std::map<Why, std::int64_t>>& reasons() const { return m_reasons; }

private:
    std::map<std::string, std::string> m_authors;
    std::set<std::string> m_voters;
    std::map<std::string, RegionTally> m_regions;
    std::map<std::string, Counters> m_total;
    std::map<std::string, std::map<Why, std::int64_t>> m_reasons;
};

/// A region with those whose voters are counted together with it, one step wider: "DE-80" → "DE-8"
/// → "DE" → "" (everybody). Needs a region that is not "" (a promise).
std::string widened(const std::string& region);

/// The sum of all regions that lie in one.
RegionTally pooled(const std::map<std::string, RegionTally>& regions, const std::string& region);

} // namespace bespeak::community
