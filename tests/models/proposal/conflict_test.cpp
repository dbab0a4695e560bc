// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/alternatives.h"
#include "models/proposal/conflict.h"
#include "tests/models/proposal/random_problem.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;

namespace
{

bool goTogether(const Problem& problem, const std::vector<Demand>& demands)
{
    return !tryAll(demandOnly(problem, demands)).empty();
}

} // namespace

TEST_CASE("A conflict cannot be had together, and without any one of it the rest can")
{
    int conflicts = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        RandomShape shape = randomShape(seed);
        shape.slots = std::min<std::size_t>(shape.slots, 4);
        shape.wishes = 4;
        const Problem problem = randomProblem(seed, shape);
        const std::vector<Demand> demands = demandsOf(problem);
        const auto conflict = findConflict(problem, {}, demands);
        REQUIRE(conflict);
        INFO("seed " << seed);
        CHECK(conflict->empty() == goTogether(problem, demands));
        for (std::size_t i = 0; i < conflict->size(); ++i) {
            std::vector<Demand> rest = *conflict;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
            CHECK(goTogether(problem, rest));
        }
        if (!conflict->empty()) {
            CHECK_FALSE(goTogether(problem, *conflict));
            ++conflicts;
        }
    }
    CHECK(conflicts > 80);
}

TEST_CASE("What is in the background is never blamed")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        RandomShape shape = randomShape(seed);
        shape.slots = std::min<std::size_t>(shape.slots, 4);
        shape.wishes = 4;
        const Problem problem = randomProblem(seed, shape);
        std::vector<Demand> background = demandsOf(problem);
        std::vector<Demand> wishes;
        std::ranges::copy_if(background, std::back_inserter(wishes), [](const Demand& demand) {
            return demand.kind == Demand::Kind::Wish;
        });
        std::erase_if(background,
                      [](const Demand& demand) { return demand.kind == Demand::Kind::Wish; });
        const auto conflict = findConflict(problem, background, wishes);
        REQUIRE(conflict);
        for (const Demand& demand : *conflict) {
            CHECK(demand.kind == Demand::Kind::Wish);
        }
        const bool isPossibleAlone = goTogether(problem, background);
        CHECK(conflict->empty() == (!isPossibleAlone || !tryAll(withWishes(problem)).empty()));
    }
}

TEST_CASE("A smallest conflict is found with few questions, and the last is blamed")
{
    // Any two of 3, 17 and 40 collide.
    int asked = 0;
    const auto conflict = smallestConflict(64, [&](const std::vector<std::size_t>& some) {
        ++asked;
        return std::ranges::count_if(
                   some, [](std::size_t i) { return i == 3 || i == 17 || i == 40; }) < 2;
    });
    CHECK(conflict == std::vector<std::size_t>{17, 40});
    CHECK(asked < 30);
    CHECK(smallestConflict(5, [](const auto&) { return true; }).empty());
    CHECK(smallestConflict(5, [](const auto&) { return false; }).empty());
    CHECK(smallestConflict(0, [](const auto&) { return false; }).empty());
}

TEST_CASE("A question that is stopped has no answer")
{
    const Problem problem = randomProblem(9, {.slots = 4, .options = 5, .wishes = 3});
    CHECK_FALSE(findConflict(problem, {}, demandsOf(problem), [] { return true; }));
}
