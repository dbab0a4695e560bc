// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/alternatives.h"
#include "models/proposal/solve.h"
#include "tests/models/proposal/changes.h"
#include "tests/support/catch.h"
#include "tests/support/cbc.h"
#include "tests/support/instances.h"

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;
using bespeak::test::InstanceSize;

namespace
{

void agreeWithCbc(const Problem& problem)
{
    const Solution solution = solve(problem);
    const bespeak::test::CbcAnswer cbc = bespeak::test::askCbc(problem);
    CHECK((solution.status == Status::Optimal) == cbc.objective.has_value());
    CHECK((solution.status == Status::Infeasible) == !cbc.objective.has_value());
    if (cbc.objective) {
        CHECK(solution.objective == *cbc.objective);
    }
}

Problem made(InstanceSize size, std::uint64_t seed)
{
    return bespeak::test::makeInstance(bespeak::test::shapeOf(size, seed));
}

} // namespace

TEST_CASE("CBC proves the same objective of the small sizes")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        agreeWithCbc(made(InstanceSize::S, seed));
        agreeWithCbc(made(InstanceSize::M, seed));
    }
}

TEST_CASE("CBC proves the same objective after every kind of change")
{
    for (std::uint64_t kind = 0; kind < changeKinds; ++kind) {
        INFO("change " << kind);
        agreeWithCbc(changed(made(InstanceSize::S, 1 + kind), kind, kind));
    }
    agreeWithCbc(changed(made(InstanceSize::M, 6), 0, 6));
}

TEST_CASE("CBC proves the same where every limit is tight, tables are many, or wishes conflict")
{
    bespeak::test::InstanceShape shape = bespeak::test::shapeOf(InstanceSize::S, 11);
    shape.isTight = true;
    agreeWithCbc(bespeak::test::makeInstance(shape));
    shape.isDense = true;
    agreeWithCbc(bespeak::test::makeInstance(shape));
    shape.wishes = 6;
    agreeWithCbc(withWishes(bespeak::test::makeInstance(shape)));
}

TEST_CASE("CBC proves the same objective of the large sizes", "[.][nightly]")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        const Problem problem = made(InstanceSize::L, seed);
        agreeWithCbc(problem);
        agreeWithCbc(changed(problem, seed, seed));
    }
    agreeWithCbc(made(InstanceSize::XL, 1));
}
