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

/// Whether a wheelchair can turn, with the largest free circle if there is one.
Parameter turningParameter(const Scene& scene, const std::optional<TurningPlace>& place);

/// Doors that a wheelchair fits through, and a place for it to watch from.
Parameters wheelchairParameters(const Scene& scene);

/// Room to recline, and between seats and tables.
Parameters seatClearances(const Scene& scene);

} // namespace bespeak::assessment
