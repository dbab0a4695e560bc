// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shell.h"

#include "app/shell/commands.h"
#include "models/base/error_words.h"
#include "models/base/version.h"

#include <exception>

namespace bespeak::shell
{

namespace
{

constexpr int done = 0;
constexpr int refused = 1;
constexpr int wrongUsage = 2;

int refuse(Context& context, const Error& error)
{
    const std::string sentence = describe(error);
    context.error << sentence << "\n";
    if (context.json) {
        const nlohmann::json facts(
            std::map<std::string, std::string>(error.facts.begin(), error.facts.end()));
        context.out << nlohmann::json{{"error",
                                       {{"key", error.key}, {"text", sentence}, {"facts", facts}}}}
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                    << "\n";
    }
    return refused;
}

/// A full disk or a closed pipe shows only now.
int finishOutput(Context& context, int exit)
{
    context.out.flush();
    if (context.out.good()) {
        return exit;
    }
    context.error << describe({"shell.cannot-print", {}}) << "\n";
    return refused;
}

int print(Context& context, const Report& report)
{
    if (context.json) {
        context.out << report.json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                    << "\n";
    } else if (!report.text.empty()) {
        context.out << report.text << "\n";
    }
    if (!report.note.empty()) {
        context.error << report.note << "\n";
    }
    return finishOutput(context, done);
}

int runCommand(const Command& command, Context& context)
{
    try {
        const Result<Report> report = command(context);
        if (!report) {
            return refuse(context, report.error());
        }
        const int printed = print(context, *report);
        return report->good ? printed : refused;
    } catch (const std::bad_alloc&) {
        return refuse(context, Error{"shell.out-of-memory", {}});
    }
}

} // namespace

int run(int argc, const char* const* argv, Context& context)
{
    CLI::App app("Bespeak in the shell: lay out a room, send a signed request, work at the desk.",
                 "bespeak-cli");
    app.set_version_flag("--version", std::string(programVersion));
    app.require_subcommand(1);
    app.fallthrough();
    app.add_flag("--json", context.json, "Print for programs");

    const auto chosen = std::make_shared<Command>();
    addDesignCommands(app, chosen);
    addExportCommands(app, chosen);
    addAssessCommand(app, chosen);
    addKeyCommands(app, chosen);
    addCardCommands(app, chosen);
    addRequestCommands(app, chosen);
    addCalcCommand(app, chosen);
    addVerifyCommand(app, chosen);
    addProposeCommand(app, chosen);
    addSolveCommand(app, chosen);
    addCaseCommands(app, chosen);
    addFeedCommands(app, chosen);
    addVoteCommands(app, chosen);
    addCampaignCommands(app, chosen);
    addBackCommands(app, chosen);
    addProductionCommands(app, chosen);
    addLaterCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const int exit = app.exit(problem, context.out, context.error) == 0 ? done : wrongUsage;
        return finishOutput(context, exit);
    }
    return runCommand(*chosen, context);
}

} // namespace bespeak::shell
