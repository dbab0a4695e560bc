// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/needs.h"

/// What of a large catalogue is worth trying, so that a search takes as long as there are things
/// that differ.
namespace bespeak::proposal
{

struct Offered {
    catalogue::Catalogue catalogue;
    /// Components that are like a cheaper one: the same kind, specs, mountings and colours, and
    /// within 1 % as large. Nothing that is judged or scored can be better with them.
    std::size_t alike = 0;
    /// Components beyond mostOfKind, some of every price stay: with these out, nothing is proven of
    /// the whole catalogue.
    std::size_t leftOut = 0;
};

constexpr std::size_t mostOfKind = 80; ///< own choice; what ships has at most 30 of a kind

/// Whatever is placed already, wanted, liked, owned or of a brand that is liked always stays.
Offered offeredOf(const design::Design& base, const catalogue::Catalogue& catalogue,
                  const Needs& needs);

} // namespace bespeak::proposal
