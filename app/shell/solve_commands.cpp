// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "models/base/file.h"
#include "models/proposal/alternatives.h"
#include "models/proposal/conflict.h"
#include "models/proposal/problem_json.h"

#include <chrono>
#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

using proposal::Problem;
using proposal::Solution;
using proposal::Status;
using SteadyClock = std::chrono::steady_clock;

constexpr std::uint64_t largestInstance = 256ULL * 1024 * 1024;
constexpr std::size_t alternativeDifference = 3; ///< slots

struct SolveArguments {
    std::string file;
    std::size_t alternatives = 0;
    double limitSeconds = 60;
};

std::string_view statusName(Status status)
{
    switch (status) {
    case Status::Optimal:
        return "optimal";
    case Status::Feasible:
        return "feasible";
    case Status::Infeasible:
        return "infeasible";
    case Status::Unknown:
        break;
    }
    return "unknown";
}

nlohmann::json formatSolution(const Solution& solution)
{
    nlohmann::json value = {{"status", statusName(solution.status)}};
    const bool isFound = !solution.assignment.empty();
    value["objective"] = isFound ? nlohmann::json(solution.objective) : nullptr;
    const bool hasBound = solution.status != Status::Infeasible;
    value["bound"] = hasBound ? nlohmann::json(solution.bound) : nullptr;
    value["gap"] = isFound ? nlohmann::json(solution.bound - solution.objective) : nullptr;
    value["assignment"] = solution.assignment;
    value["nodes"] = solution.nodes;
    return value;
}

std::string describeSolution(const Problem& problem, const Solution& solution)
{
    if (solution.status == Status::Infeasible) {
        return "Infeasible: nothing keeps all rules and limits.";
    }
    if (solution.assignment.empty()) {
        return "Stopped before anything that keeps all rules and limits was found.";
    }
    std::string text = fmt::format("{}: objective {}, bound {}, gap {}, {} nodes",
                                   solution.status == Status::Optimal ? "Optimal" : "Best found",
                                   solution.objective, solution.bound,
                                   solution.bound - solution.objective, solution.nodes);
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        text += fmt::format("\n  {}: option {}", problem.slots[i].name, solution.assignment[i]);
    }
    return text;
}

/// What cannot be had together, by name.
std::vector<std::string> conflictNames(const Problem& problem,
                                       const std::function<bool()>& isStopped)
{
    std::vector<std::string> names;
    if (const auto conflict =
            proposal::findConflict(problem, {}, proposal::demandsOf(problem), isStopped)) {
        for (const proposal::Demand& demand : *conflict) {
            names.push_back(demand.name);
        }
    }
    return names;
}

std::vector<Solution> solveAll(const Problem& problem, const SolveArguments& arguments,
                               const std::function<bool()>& isStopped)
{
    proposal::SolveOptions options;
    options.isStopped = isStopped;
    return proposal::solveDiverse(proposal::withWishes(problem), arguments.alternatives + 1,
                                  alternativeDifference, options);
}

Result<Report> solveFile(const SolveArguments& arguments)
{
    const auto start = SteadyClock::now();
    const auto bytes = readFile(arguments.file, largestInstance);
    if (!bytes) {
        return failWith(bytes);
    }
    const Result<Problem> problem = proposal::parseProblem(*bytes);
    if (!problem) {
        return failWith(problem);
    }
    const std::chrono::duration<double> limit(arguments.limitSeconds);
    const auto isStopped = [start, limit] { return SteadyClock::now() - start > limit; };
    const std::vector<Solution> found = solveAll(*problem, arguments, isStopped);
    nlohmann::json json = formatSolution(found.front());
    std::string text = describeSolution(*problem, found.front());
    json["conflict"] = nlohmann::json::array();
    if (found.front().status == Status::Infeasible) {
        json["conflict"] = conflictNames(*problem, isStopped);
        text += fmt::format("\nCannot be had together: {}",
                            fmt::join(json["conflict"].get<std::vector<std::string>>(), ", "));
    }
    json["alternatives"] = nlohmann::json::array();
    for (std::size_t i = 1; i < found.size(); ++i) {
        json["alternatives"].push_back(formatSolution(found[i]));
        text += "\n" + describeSolution(*problem, found[i]);
    }
    json["seconds"] = std::chrono::duration<double>(SteadyClock::now() - start).count();
    Report report;
    report.json = json;
    report.text = text;
    return report;
}

} // namespace

void addSolveCommand(CLI::App& app, const Chosen& chosen)
{
    CLI::App* command =
        app.add_subcommand("solve", "Find the best choice of an htconf-1 instance, with proof");
    const auto arguments = std::make_shared<SolveArguments>();
    command->add_option("instance", arguments->file, "The instance, JSON of the format htconf-1")
        ->required();
    command
        ->add_option("--alternatives", arguments->alternatives,
                     "More choices, each different from all before in at least three slots")
        ->check(CLI::Range(0, 100));
    command
        ->add_option("--limit", arguments->limitSeconds,
                     "Stop after so many seconds with the best found and the gap (60)")
        ->check(CLI::Range(0.0, 86'400.0));
    command->callback([chosen, arguments] {
        *chosen = [arguments](Context&) -> Result<Report> { return solveFile(*arguments); };
    });
}

} // namespace bespeak::shell
