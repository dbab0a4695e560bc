// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/solve_among.h"
#include "tests/support/catch.h"
#include "tests/support/room_instances.h"
#include "tests/support/walkway.h"

#include <algorithm>

using namespace bespeak::proposal;
using bespeak::test::FloorBox;
using bespeak::test::makeRoomTemplates;
using bespeak::test::RoomTemplate;
using bespeak::test::View;
using bespeak::test::Walkway;

namespace
{

AmongSolution solveRoom(const std::vector<RoomTemplate>& templates)
{
    std::vector<Problem> problems;
    for (const RoomTemplate& each : templates) {
        problems.push_back(each.problem);
    }
    return solveAmong(problems, [](std::size_t) { return SolveOptions{}; });
}

bool overlap(const std::vector<FloorBox>& one, const std::vector<FloorBox>& other)
{
    return std::ranges::any_of(one, [&](const FloorBox& a) {
        return std::ranges::any_of(other, [&](const FloorBox& b) { return a.overlaps(b); });
    });
}

} // namespace

TEST_CASE("A mirrored room, and its walls in another order, are worth as much")
{
    std::vector<RoomTemplate> room = makeRoomTemplates(2);
    const AmongSolution best = solveRoom(room);
    REQUIRE(best.solution.status == Status::Optimal);
    CHECK(solveRoom(makeRoomTemplates(2, View::Mirrored)).solution.objective ==
          best.solution.objective);
    std::ranges::reverse(room);
    CHECK(solveRoom(room).solution.objective == best.solution.objective);
    // Nothing stands in anything else, by the rectangles themselves.
    std::ranges::reverse(room);
    const RoomTemplate& chosen = room[best.which];
    for (std::size_t a = 0; a < chosen.floor.size(); ++a) {
        for (std::size_t b = a + 1; b < chosen.floor.size(); ++b) {
            CHECK_FALSE(overlap(chosen.floor[a][best.solution.assignment[a]],
                                chosen.floor[b][best.solution.assignment[b]]));
        }
    }
}

TEST_CASE("A walkway that is refused is learnt from, and what is found lets one through")
{
    const std::vector<RoomTemplate> room = makeRoomTemplates(1);
    const RoomTemplate& each = room[room.size() / 2];
    const Solution free = solve(each.problem);
    std::int64_t before = free.objective;
    for (const double radius : {30.0, 45.0, 60.0}) {
        const Walkway way(each, radius);
        std::size_t refused = 0;
        SolveOptions options;
        options.refuse = [&](const Assignment& choice) {
            auto nogood = way.refuse(choice);
            refused += nogood ? 1 : 0;
            return nogood;
        };
        const Solution solution = solve(each.problem, options);
        INFO("radius " << radius << ", refused " << refused);
        if (solution.status == Status::Infeasible) {
            break;
        }
        REQUIRE(solution.status == Status::Optimal);
        CHECK(way.isFree(solution.assignment));
        CHECK(solution.objective <= before);
        CHECK(refused < 5'000);
        before = solution.objective;
    }
}
