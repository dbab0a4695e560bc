// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "models/proposal/solve_among.h"
#include "tests/bench/measure.h"
#include "tests/bench/solve_bench.h"
#include "tests/support/cbc.h"
#include "tests/support/room_instances.h"
#include "tests/support/walkway.h"

#include <algorithm>

namespace bespeak::bench
{

namespace
{

using namespace proposal;
using test::RoomTemplate;
using test::Walkway;

constexpr std::uint64_t rooms = 4;
constexpr std::size_t asked = 1; ///< rooms whose templates CBC solves too, one by one
constexpr double radius = 45;    ///< cm: half of what a walkway needs

std::vector<Problem> problemsOf(const std::vector<RoomTemplate>& templates)
{
    std::vector<Problem> problems;
    for (const RoomTemplate& each : templates) {
        problems.push_back(each.problem);
    }
    return problems;
}

struct Walked {
    AmongSolution best;
    std::size_t refused = 0;
};

Walked solveWalkable(const std::vector<RoomTemplate>& templates)
{
    std::vector<Problem> problems = problemsOf(templates);
    std::vector<Walkway> ways;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        ways.emplace_back(templates[i], radius);
        ways.back().dropBlockers(problems[i]);
    }
    Walked walked;
    walked.best = solveAmong(problems, [&](std::size_t which) {
        SolveOptions options;
        options.refuse = [&, which](const Assignment& choice) {
            auto nogood = ways[which].refuse(choice);
            walked.refused += nogood ? 1 : 0;
            return nogood;
        };
        return options;
    });
    expects(walked.best.solution.status == Status::Optimal, "a room has a walkable layout");
    expects(ways[walked.best.which].isFree(walked.best.solution.assignment), "it is walkable");
    return walked;
}

/// The greatest of what CBC proves of each template, and the time of all.
test::CbcAnswer askEach(const std::vector<RoomTemplate>& templates)
{
    test::CbcAnswer best;
    for (const RoomTemplate& each : templates) {
        const test::CbcAnswer answer = test::askCbc(each.problem);
        best.cpuMilliseconds += answer.cpuMilliseconds;
        if (answer.objective) {
            best.objective =
                std::max(best.objective.value_or(*answer.objective), *answer.objective);
        }
    }
    return best;
}

} // namespace

void benchRooms()
{
    Table table("Rooms of templates (processor time)",
                {"room", "templates", "searched", "ms", "with walkway ms", "refused", "objective",
                 "CBC ms", "CBC / ours"});
    for (std::uint64_t room = 1; room <= rooms; ++room) {
        const std::vector<RoomTemplate> templates = test::makeRoomTemplates(room);
        const std::vector<Problem> problems = problemsOf(templates);
        AmongSolution best;
        const double spent = cpuTimeOf(
            [&] { best = solveAmong(problems, [](std::size_t) { return SolveOptions{}; }); });
        Walked walked;
        const double walking = cpuTimeOf([&] { walked = solveWalkable(templates); });
        std::string referee = "-";
        std::string ratio = "-";
        if (room <= asked) {
            const test::CbcAnswer cbc = askEach(templates);
            expects(cbc.objective == best.solution.objective, "CBC finds the same");
            referee = figure(cbc.cpuMilliseconds);
            ratio = figure(cbc.cpuMilliseconds / spent);
        }
        table.add({std::to_string(room), std::to_string(templates.size()),
                   std::to_string(best.searched), figure(spent), figure(walking),
                   std::to_string(walked.refused), std::to_string(best.solution.objective), referee,
                   ratio});
    }
}

} // namespace bespeak::bench
