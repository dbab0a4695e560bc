// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/layout_problem.h"

namespace bespeak::proposal
{

/// Tells which options take the same room (LayoutProblem::shapes), and adds a table for every two
/// slots some of whose options are in each other's way. Part of makeLayoutRules().
void addOverlaps(const Subject& subject, LayoutProblem& layout);

/// The same table with classes that are allowed the same made one, on both sides: it says the same
/// of every two options. For tables that only forbid.
PairTable withFewestClasses(PairTable table);

} // namespace bespeak::proposal
