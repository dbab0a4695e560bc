// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/proposal.h"

namespace bespeak::proposal
{

/// Everything that an engine says about an ask: cards with their reasons, proof, front, conflict
/// and pins. Without the brief's notes. No cards if nothing was found.
Proposal makeProposal(const Engine& engine, const Ask& ask, const ProposeOptions& options);

/// The best for as many prices as the options say, up to the best there is.
std::vector<FrontPoint> frontOf(const Engine& engine, const Ask& ask, const Configuration& best,
                                const ProposeOptions& options);

/// A card of the room as it is, where nothing can be proposed.
Card cardAsIs(const design::Design& base, const catalogue::Catalogue& catalogue);

} // namespace bespeak::proposal
