// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_source.h"

#include <atomic>
#include <optional>

namespace bespeak::test
{

/// Proposals without a search: each card holds a sofa and a television of the catalogue, the best
/// fit the dearest. What is ruled out is replaced by another, what is kept stays.
struct FakeProposals {
    std::atomic<int> begun = 0;
    std::atomic<int> ruled = 0;
    std::atomic<int> pauseMilliseconds = 0; ///< that each answer takes, if nobody stops it
    std::atomic<bool> conflicts = false;    ///< budget and viewers collide until one is given up
    std::atomic<bool> fails = false;

    /// This must outlive it.
    ui::ProposalSource source();
};

} // namespace bespeak::test
