// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"

/// What mends a finding of fit, as the groups of rules do it for theirs.
namespace bespeak::assessment
{

/// Moves worth trying, the shortest first; what is locked stays. Empty for what no move mends: too
/// much load, a room that was not measured.
std::vector<Candidate> proposeForFit(const Scene& scene, const Finding& finding);

std::span<const RemedyWords> fitRemedyWords();

} // namespace bespeak::assessment
