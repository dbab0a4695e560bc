// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/sha256.h"

#include <cstdint>
#include <vector>

namespace bespeak::community
{

/// Numbers at random that follow from a hash and from nothing else: whole numbers only, so that the
/// voter's machine and the retailer's draw the same.
class Draws
{
public:
    explicit Draws(const Sha256& seed);

    std::uint64_t next();
    /// A draw of Beta(a, b) as a fraction of 2^64, both whole and at least 1: the a-th smallest of
    /// a + b - 1 uniform numbers has just this distribution. Sums above 4,000 are scaled down.
    std::uint64_t beta(std::int64_t a, std::int64_t b);

private:
    std::uint64_t m_state;
    std::vector<std::uint64_t> m_uniform;
};

} // namespace bespeak::community
