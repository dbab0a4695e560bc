// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bespeak::test
{

/// What a command of the shell left behind.
struct Ran {
    int exit = 0;
    std::string out;
    std::string error;

    nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
};

/// Runs commands of the shell inside the test, with a clock that stands and ids that count, in a
/// folder of its own. `{}` at the start of an argument stands for that folder.
class ShellRun
{
public:
    /// @param input what the command reads from its standard input.
    Ran run(std::vector<std::string> arguments, const std::string& input = {});
    /// The same with --json; the exit code must be 0.
    nlohmann::json ask(std::vector<std::string> arguments);

    std::filesystem::path path(const std::string& name) const { return m_folder / name; }
    FixedClock& clock() { return m_clock; }

private:
    TemporaryFolder m_folder;
    FixedClock m_clock{Instant{1'795'341'600'000}};
    CountingIdSource m_ids;
    RepeatableRandomness m_randomness{7};
};

} // namespace bespeak::test
