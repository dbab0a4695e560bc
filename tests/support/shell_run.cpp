// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shell_run.h"

#include "models/base/expects.h"

#include <sstream>

namespace bespeak::test
{

Ran ShellRun::run(std::vector<std::string> arguments, const std::string& input)
{
    std::vector<const char*> argv{"bespeak-cli"};
    for (std::string& argument : arguments) {
        for (std::size_t at = argument.find("{}"); at != std::string::npos;
             at = argument.find("{}")) {
            argument.replace(at, 2, m_folder.path().string() + "/");
        }
        argv.push_back(argument.c_str());
    }
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream error;
    shell::Context context{in, out, error, m_clock, m_ids, m_randomness, "/nowhere/bespeak-cli"};
    const int exit = shell::run(static_cast<int>(argv.size()), argv.data(), context);
    return {exit, out.str(), error.str()};
}

nlohmann::json ShellRun::ask(std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    const Ran ran = run(std::move(arguments));
    if (ran.exit != 0) {
        std::fprintf(stderr, "%s%s\n", ran.error.c_str(), ran.out.c_str());
    }
    expects(ran.exit == 0, "a command of a journey succeeds");
    return ran.json();
}

} // namespace bespeak::test
