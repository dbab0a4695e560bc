// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/certificate.h"

namespace bespeak::proposal::testing
{

/// What a certificate proves of a problem.
struct Proof {
    std::int64_t bound = 0;      ///< no allowed choice is worth more points
    std::uint64_t asGood = 0;    ///< allowed choices worth `floor` points
    std::uint64_t better = 0;    ///< allowed choices worth more
    std::size_t optionsLeft = 0; ///< that the bound alone could not drop
    std::uint64_t branches = 0;  ///< that had to be looked at
};

/// Reckons the certificate's bound anew, drops what it shows to be worth less than `floor` points,
/// and tries the rest. Shares nothing with the search but the problem and the certificate's
/// numbers.
Proof checkCertificate(const Problem& problem, const Certificate& certificate, std::int64_t floor);

} // namespace bespeak::proposal::testing
