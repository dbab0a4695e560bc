// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/fit_scene.h"

#include <functional>
#include <span>

namespace bespeak::assessment
{

/// Whether to go on with the next pair.
enum class Visit { Continue, Stop };

/// Calls `visit` once for each pair of things whose footprints' bounds meet, the first index the
/// smaller one, in no stated order. A grid keeps the cost near linear while things are spread out.
void visitNearPairs(std::span<const PlacedThing> things,
                    const std::function<Visit(std::size_t, std::size_t)>& visit);

} // namespace bespeak::assessment
