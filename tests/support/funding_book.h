// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/funding/advance.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Campaigns held in memory: what the store must agree with, step by step.
namespace bespeak::test
{

inline constexpr Instant campaignDeadline{1'796'000'000'000};
inline constexpr std::int64_t oneHour = 3'600'000;

/// Goal `goal` pieces, cap `cap`, an early tier of two pieces and a usual one.
funding::CampaignTerms someTerms(std::int64_t goal = 3, std::int64_t cap = 4,
                                 std::int64_t perBacker = 2);

/// One campaign with its pledges in the order of the log.
struct FundingBook {
    explicit FundingBook(funding::CampaignTerms terms);

    funding::Tally tally() const;
    const funding::PledgeRecord* live(const std::string& backer) const;

    Result<void> step(std::string_view edge, funding::Actor actor, Instant now,
                      const std::string& reason = "because");
    Result<void> pledge(const std::string& backer, std::size_t tier, std::int64_t units,
                        Instant now);
    Result<void> amend(const std::string& backer, std::size_t tier, std::int64_t units,
                       Instant now);
    Result<void> cancel(const std::string& backer, Instant now);
    /// One edge of one backer's pledge.
    Result<void> move(const std::string& backer, std::string_view edge, funding::Actor actor,
                      Instant now);
    /// Everything that is due.
    void tick(Instant now);
    /// Every invariant of funding that can be seen at one moment; the first that is broken.
    std::optional<std::string> broken() const;
    /// All that differs between two books of the same steps.
    std::string text() const;

    funding::CampaignRecord campaign;
    std::vector<funding::PledgeRecord> pledges;

private:
    void promote(Instant now);
    void follow(const funding::CampaignRecord& before);
};

} // namespace bespeak::test
