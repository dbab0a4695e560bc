// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "app/shell/files.h"
#include "app/shell/proposal_report.h"
#include "models/base/file.h"
#include "models/proposal/proposal_session.h"
#include "models/proposal/read_wishes.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <thread>

namespace bespeak::shell
{

namespace
{

using SteadyClock = std::chrono::steady_clock;

constexpr unsigned mostThreads = 64;

struct ProposeArguments {
    std::string brief;
    std::string design;
    std::string catalogue;
    std::string out;
    double limitSeconds = 60;
    int frontSteps = 0;
    unsigned threads = 0; ///< 0: as many as the machine has
};

/// The room of the design, or the one that the brief is meant for.
Result<OpenDesign> openRoom(const ProposeArguments& arguments, const proposal::BriefFile& brief)
{
    if (!arguments.design.empty()) {
        return openDesign(arguments.design, arguments.catalogue);
    }
    if (brief.roomTemplate.empty() && brief.roomSize.empty()) {
        return fail("shell.brief-without-room");
    }
    auto file =
        brief.roomSize.empty() ? openTemplate(brief.roomTemplate) : makeRoom(brief.roomSize);
    if (!file) {
        return failWith(file);
    }
    auto catalogue = loadCatalogue(arguments.catalogue);
    if (!catalogue) {
        return failWith(catalogue);
    }
    return OpenDesign{std::move(*file), std::move(*catalogue)};
}

/// The design that is to be proposed for, its brief with what the free text says.
Result<OpenDesign> openTask(const ProposeArguments& arguments)
{
    if (arguments.brief.empty() && arguments.design.empty()) {
        return fail("shell.brief-or-design");
    }
    proposal::BriefFile brief;
    if (!arguments.brief.empty()) {
        auto read = openBrief(arguments.brief);
        if (!read) {
            return failWith(read);
        }
        brief = std::move(*read);
    }
    auto open = openRoom(arguments, brief);
    if (!open || arguments.brief.empty()) {
        return open;
    }
    auto design = proposal::withBrief(std::move(open->file.design), brief);
    if (!design) {
        return failWith(design);
    }
    open->file.design = std::move(*design);
    design::Brief& said = open->file.design.brief;
    said = proposal::readWishes(std::move(said), proposal::currencyOf(open->catalogue)).brief;
    return open;
}

Result<void> saveCards(const proposal::ProposalSession& session, const OpenDesign& task,
                       const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem) {
        return fail("file.cannot-write",
                    {{"path", folder.string()}, {"reason", problem.message()}});
    }
    for (const proposal::Card& card : session.proposal().cards) {
        OpenDesign open = task;
        open.file.design = session.accepted(card);
        const auto name = std::string(proposal::cardName(card.kind)) + ".bespeak";
        const auto lock = lockDesign(folder / name);
        if (!lock) {
            return failWith(lock);
        }
        if (auto saved = saveOpenDesign(open, folder / name, **lock); !saved) {
            return saved;
        }
    }
    return {};
}

Result<Report> proposeFor(const ProposeArguments& arguments)
{
    const auto start = SteadyClock::now();
    const auto task = openTask(arguments);
    if (!task) {
        return failWith(task);
    }
    const std::chrono::duration<double> limit(arguments.limitSeconds);
    proposal::ProposeOptions options;
    options.isStopped = [start, limit] { return SteadyClock::now() - start > limit; };
    options.threads = static_cast<int>(
        arguments.threads != 0 ? arguments.threads
                               : std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads));
    options.frontSteps = arguments.frontSteps;
    const auto session =
        proposal::ProposalSession::create(task->file.design, task->catalogue, options);
    if (!session) {
        return failWith(session);
    }
    Report report = describeProposal(session->proposal(), task->catalogue);
    const std::filesystem::path folder(arguments.out);
    if (const auto saved = saveCards(*session, *task, folder); !saved) {
        return failWith(saved);
    }
    const auto written = writeFileAtomically(folder / "proposal.json", report.json.dump(1) + "\n");
    if (!written) {
        return failWith(written);
    }
    report.json["seconds"] = std::chrono::duration<double>(SteadyClock::now() - start).count();
    report.text += fmt::format("\n\nSaved in {}.", arguments.out);
    return report;
}

} // namespace

void addProposeCommand(CLI::App& app, const Chosen& chosen)
{
    CLI::App* command = app.add_subcommand(
        "propose", "Find the best configurations for a room and a brief, with reasons and proof");
    const auto arguments = std::make_shared<ProposeArguments>();
    command->add_option("--brief", arguments->brief,
                        "A brief: a file, or the name of a built-in one "
                        "(busy-street-apartment, suburban-little-kids …)");
    command->add_option("--design", arguments->design,
                        "The room, with what stays in it; instead of the brief's own room. Without "
                        "--brief, its own brief counts");
    command->add_option("--catalogue", arguments->catalogue,
                        "A catalogue file instead of the built-in one");
    command
        ->add_option("-o,--out", arguments->out,
                     "Folder for best-fit.bespeak, best-value.bespeak, quietest.bespeak and "
                     "proposal.json")
        ->required();
    command
        ->add_option("--limit", arguments->limitSeconds,
                     "Stop after so many seconds with the best found and the gap (60)")
        ->check(CLI::Range(0.0, 86'400.0));
    command
        ->add_option("--front", arguments->frontSteps,
                     "Also the best for so many lower prices, in proposal.json (0)")
        ->check(CLI::Range(0, 50));
    command
        ->add_option("--threads", arguments->threads,
                     "How many to use; the answer is the same (all)")
        ->check(CLI::Range(1U, mostThreads));
    command->callback([chosen, arguments] {
        *chosen = [arguments](Context&) -> Result<Report> { return proposeFor(*arguments); };
    });
}

} // namespace bespeak::shell
