// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "models/proposal/problem_json.h"
#include "models/proposal/solve.h"
#include "tests/bench/measure.h"
#include "tests/bench/solve_bench.h"
#include "tests/support/cbc.h"
#include "tests/support/instances.h"
#include "tests/support/lp_file.h"
#include "tests/support/process_run.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace bespeak::bench
{

namespace
{

using proposal::Problem;
using test::InstanceSize;

constexpr std::uint64_t seeds = 5;
constexpr int runs = 9;

struct Measured {
    double cpuMilliseconds = 0;
    double peakMegabytes = 0;
    std::int64_t objective = 0;
};

/// The whole program, the median of several runs.
Measured measureOurs(const std::filesystem::path& instance)
{
    Measured measured;
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const test::ProcessRun ran =
            test::runProcess({BESPEAK_CLI, "solve", instance.string(), "--json"});
        const auto answer = nlohmann::json::parse(ran.out);
        expects(answer.at("status") == "optimal", "the program proves its answer");
        measured.objective = answer.at("objective").get<std::int64_t>();
        measured.peakMegabytes = std::max(measured.peakMegabytes, ran.peakMegabytes);
        times.push_back(ran.cpuMilliseconds);
    }
    measured.cpuMilliseconds = median(times);
    return measured;
}

/// Milliseconds that the same takes without a process around it: reading, solving.
std::pair<double, double> timeInside(const std::string& text, const Problem& problem)
{
    std::vector<double> reading;
    std::vector<double> solving;
    for (int run = 0; run < runs; ++run) {
        reading.push_back(cpuTimeOf(
            [&] { expects(proposal::parseProblem(text).has_value(), "it is well formed"); }));
        solving.push_back(cpuTimeOf([&] { static_cast<void>(proposal::solve(problem)); }));
    }
    return {median(reading), median(solving)};
}

void addInstance(Table& table, const std::string& name, const Problem& problem)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path program = folder / "problem.lp";
    std::ofstream(program) << test::formatLinearProgram(problem);
    const std::filesystem::path instance = folder / "problem.json";
    const std::string text = proposal::formatProblem(problem);
    std::ofstream(instance) << text;

    const Measured ours = measureOurs(instance);
    const auto [reading, solving] = timeInside(text, problem);
    const test::CbcAnswer cbc = test::askCbc(program);
    expects(cbc.objective == ours.objective, "both prove the same objective");
    table.add({name, std::to_string(ours.objective), figure(ours.cpuMilliseconds), figure(reading),
               figure(solving), figure(ours.peakMegabytes), figure(cbc.cpuMilliseconds),
               figure(cbc.peakMegabytes), figure(cbc.cpuMilliseconds / ours.cpuMilliseconds)});
}

} // namespace

void benchProcesses()
{
    Table table("Proven optimum, whole process against whole process (processor time)",
                {"instance", "objective", "bespeak-cli ms", "of it reading", "solving", "MB",
                 "CBC ms", "MB", "CBC / bespeak-cli"});
    for (const auto& [name, size] : {std::pair{"S", InstanceSize::S},
                                     {"M", InstanceSize::M},
                                     {"L", InstanceSize::L},
                                     {"XL", InstanceSize::XL}}) {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            addInstance(table, std::string(name) + "-" + std::to_string(seed),
                        test::makeInstance(test::shapeOf(size, seed)));
        }
    }
}

} // namespace bespeak::bench
