// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/proposal.h"

/// Wishes that cannot be had together, and what is given up of them.
namespace bespeak::proposal
{

/// Fewer points than anything is worth: what a search has to keep where points do not matter.
constexpr std::int64_t worthNothing = -1'000'000'000;

/// The ask with a limit (see limitKeys) or a lock ("only.<slot>") given up: by an amount where the
/// search can tell amounts ("budget", "viewers"), else altogether.
Ask givingUp(Ask ask, const design::GivenUp& givenUp);

/// By how much a configuration breaks a limit of the brief: minor units over the budget ("minor"),
/// places short ("places"), hundredths of a decibel over what may be heard next door ("millibel"),
/// things too many ("things"). 0: it keeps it. What the design had before does not count.
design::GivenUp slackOf(const Engine& engine, const Configuration& configuration,
                        std::string_view limit);

/// The slack of every limit that the configuration breaks, the firmest first.
std::vector<design::GivenUp> slacksOf(const Engine& engine, const Configuration& configuration);

/// The compromise log of a configuration: the slack of every limit, with the notes of the log
/// before it. What was given up and turned out to be kept is left out.
std::vector<design::GivenUp> compromiseLog(const Engine& engine, const Configuration& configuration,
                                           const std::vector<design::GivenUp>& before);

/// "It costs 120 € more than your budget of 500 €." and so on.
Reason slackReason(const Engine& engine, const design::GivenUp& slack);

/// The least of a limit that has to be given up so that the rest of the ask can be had, and the
/// best that there is then. Nothing if it is not enough, or if it was stopped.
struct Surrender {
    design::GivenUp givenUp;
    Configuration best;
};
std::optional<Surrender> leastSurrender(const Engine& engine, const Ask& ask,
                                        const std::string& limit, const StopWish& isStopped);

/// What cannot be had together in an ask that nothing keeps, and the nearest that can be had.
struct Nearest {
    std::vector<WishInConflict> conflict;
    std::vector<design::GivenUp> givenUp; ///< so that `ask` can be had
    Ask ask;
    bool isPossible = false;
};
Nearest nearestTo(const Engine& engine, const Ask& ask, const StopWish& isStopped);

} // namespace bespeak::proposal
