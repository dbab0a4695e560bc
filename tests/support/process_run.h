// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace bespeak::test
{

/// What a program that was started and has ended took.
struct ProcessRun {
    int exit = 0;
    double cpuMilliseconds = 0; ///< its own and the system's for it
    double peakMegabytes = 0;   ///< resident; never less than what the program that started it has
    std::string out;            ///< of its standard output; its errors go to ours
};

/// Starts a program (looked for in PATH) and waits for its end.
ProcessRun runProcess(const std::vector<std::string>& arguments);

} // namespace bespeak::test
