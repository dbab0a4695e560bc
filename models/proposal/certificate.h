// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

namespace bespeak::proposal
{

/// Whole numbers that show how good a choice can get at all, without the search that found them.
/// Any numbers give a valid bound, these a close one. In fixed point of 2^-20 points:
///
/// - an option is worth its score, less for each limit floor(factor * coefficient / 2^shift), and
///   plus the message of each of its tables to its class;
/// - a cell of a table is worth its score less the messages to its two classes.
///
/// No allowed choice is worth more than the sum of floor(factor * cap / 2^shift) over the limits,
/// of the greatest option of each slot and of the greatest allowed cell of each table.
struct Certificate {
    struct Price {
        std::int64_t factor = 0; ///< not negative
        int shift = 0;
    };
    struct Messages {
        std::vector<std::int64_t> toA, toB; ///< by class
    };
    std::vector<Price> prices;      ///< of each limit
    std::vector<Messages> messages; ///< of each pair table
};

/// Settled over all options that the slots allow: nothing is left out because something better was
/// found.
/// @param problem as checkProblem accepts it.
Certificate certificateOf(const Problem& problem);

} // namespace bespeak::proposal
