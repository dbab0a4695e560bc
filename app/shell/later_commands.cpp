// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"

#include <algorithm>

namespace bespeak::shell
{

void addLaterCommands(CLI::App& app, const Chosen& chosen)
{
    struct Later {
        const char* name;
        const char* description;
    };
    constexpr Later commands[] = {
        {"import", "Read a home of another program (not available yet)"},
    };
    for (const Later& later : commands) {
        CLI::App* command = app.add_subcommand(later.name, later.description);
        command->allow_extras();
        command->fallthrough(false);
        command->callback([chosen, command, name = std::string(later.name)] {
            const std::vector<std::string> rest = command->remaining();
            const bool json = std::ranges::find(rest, "--json") != rest.end();
            *chosen = [name, json](Context& context) -> Result<Report> {
                context.json = context.json || json;
                return fail("shell.not-available-yet", {{"command", name}});
            };
        });
    }
}

} // namespace bespeak::shell
