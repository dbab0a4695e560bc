// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <cstdint>

namespace bespeak::proposal::testing
{

constexpr std::uint64_t changeKinds = 9;

/// What a customer does between two searches: more or less money, a pin, a ban, a pin taken back
/// (alone and with a ban), another weight of a slot or of what two slots say to each other, all
/// wishes at once.
Problem changed(const Problem& problem, std::uint64_t kind, std::uint64_t seed);

} // namespace bespeak::proposal::testing
