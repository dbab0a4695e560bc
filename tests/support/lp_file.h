// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

namespace bespeak::test
{

/// The problem as a mixed integer linear program in CPLEX's LP format, for a solver that shares
/// nothing with ours. Tables with scores become transport variables between classes, tables of
/// rules alone become cliques: much easier for such a solver than a row for each pair of options.
/// Wishes are left out.
std::string formatLinearProgram(const proposal::Problem& problem);

} // namespace bespeak::test
