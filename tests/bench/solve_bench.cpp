// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/solve_bench.h"

#include <algorithm>
#include <string_view>
#include <vector>

/// Without arguments all of it; otherwise the parts that are named: processes, services, variants,
/// rooms.
int main(int argc, char** argv)
{
    const std::vector<std::string_view> parts(argv + 1, argv + argc);
    const auto isAsked = [&parts](std::string_view part) {
        return parts.empty() || std::ranges::find(parts, part) != parts.end();
    };
    // First, while this program is still small: a process that it starts counts its memory too.
    if (isAsked("processes")) {
        bespeak::bench::benchProcesses();
    }
    if (isAsked("services")) {
        bespeak::bench::benchChangesAndServices();
    }
    if (isAsked("variants")) {
        bespeak::bench::benchVariants();
    }
    if (isAsked("rooms")) {
        bespeak::bench::benchRooms();
    }
    return 0;
}
