// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/free_space.h"
#include "models/assessment/parameter.h"

/// The rules of ways in parts, for who assesses many designs of one room and knows some of it.
namespace bespeak::assessment
{

/// The worst of the ways that waysToSeats() found, for a scene with seats.
Parameter walkwayParameter(const Scene& scene, const std::vector<Way>& ways);

/// Room to recline, and between seats and tables.
Parameters seatClearances(const Scene& scene);

} // namespace bespeak::assessment
