// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/relaxation.h"

namespace bespeak::proposal
{

/// Improves a choice by changing one slot at a time: first what breaks rules and limits, then the
/// worth. Looks at live options only. The result may still break something.
Assignment improveLocally(const Model& model, const Relaxation& state, Assignment start);

} // namespace bespeak::proposal
