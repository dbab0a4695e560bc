// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <filesystem>

namespace bespeak::test
{

/// What CBC (COIN-OR branch and cut, a program of its own) says about a problem.
struct CbcAnswer {
    std::optional<std::int64_t> objective; ///< proven best; nothing: proven impossible
    double cpuMilliseconds = 0;            ///< of the whole process
    double peakMegabytes = 0;
};

/// Solves with the settings that suit it best on these problems. Stops the test if CBC gives no
/// proof.
CbcAnswer askCbc(const std::filesystem::path& linearProgram);

/// The same with a file of its own in a temporary folder.
CbcAnswer askCbc(const proposal::Problem& problem);

} // namespace bespeak::test
