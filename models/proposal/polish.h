// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/engine.h"
#include "models/proposal/layout_problem.h"

namespace bespeak::proposal
{

// How far polishing moves things from the grid on which they were chosen: half a step.
constexpr double mostPolishedMetres = 0.05;
constexpr double mostPolishedDegrees = 5;

/// The configuration with its things moved a little between the places that were tried: towards
/// and away from the picture's wall, along it (pairs mirrored), and turned. Only what makes no
/// figure of the assessment worse (verdict, level or points), breaks nothing, and gains points is
/// kept. Locked things stay. Deterministic; stopped early it gives what was gained so far.
Configuration polished(const Subject& subject, const LayoutProblem& layout,
                       Configuration configuration, const StopWish& isStopped = {});

} // namespace bespeak::proposal
