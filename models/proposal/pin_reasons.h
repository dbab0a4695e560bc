// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/proposal.h"

namespace bespeak::proposal
{

/// What each pin of the brief changed of the best fit: a pin that is in it is held against the best
/// without the pinned thing. One sentence a pin, in their order.
std::vector<Reason> pinReasons(const Engine& engine, const Ask& ask, const Configuration& best,
                               const StopWish& isStopped);

/// What is absurd, unclear or missing in a brief, in sentences.
std::vector<Reason> briefNotes(const design::Design& base, const catalogue::Catalogue& catalogue,
                               const Needs& needs);

} // namespace bespeak::proposal
