// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/feed.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::community
{

/// The designs that one voter is asked about: twelve of the cohort, or all if there are fewer, one
/// of each family. Which ones follows from the feed and the voter's token alone, so that nobody
/// picks whom to vote on, and the retailer can draw the same deck again. Designs with more support,
/// and those of which little is known yet, come up more often (Thompson sampling: a draw of
/// Beta(supported + 2, shown - supported + 18) for each, the highest win).
std::vector<std::string> assignDeck(const Feed& feed, const exchange::DocumentId& id,
                                    std::string_view token);

} // namespace bespeak::community
