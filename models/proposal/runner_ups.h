// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/proposal_session.h"

namespace bespeak::proposal
{

/// What another configuration changes beside one, in money, days, points, decibels and metres.
Difference differenceBetween(const Engine& engine, const Configuration& now, Configuration other,
                             SlotKind slot);

} // namespace bespeak::proposal
