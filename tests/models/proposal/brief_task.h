// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/proposal/brief_file.h"
#include "models/proposal/proposal.h"

#include <string>
#include <vector>

namespace bespeak::test
{

/// The shipped catalogue, read once.
const catalogue::Catalogue& genericCatalogue();

/// The shipped briefs in their order.
const std::vector<proposal::BriefFile>& shippedBriefs();
const proposal::BriefFile& shippedBrief(const std::string& id);

/// The room that a brief is meant for, with the brief in it as the program would read it.
design::Design taskOf(const proposal::BriefFile& file);

/// Every firm limit of a task that a card breaks, in words; judged anew from its design alone: what
/// fits, what is safe, what leaves the ways free, who sits, what it costs, what must not be. What
/// was given up counts as far as the proposal says.
std::vector<std::string> brokenLimits(const design::Design& task, const proposal::Card& card,
                                      const std::vector<design::GivenUp>& givenUp);

} // namespace bespeak::test
