// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/solve.h"
#include "tests/models/proposal/certificate_check.h"
#include "tests/models/proposal/random_problem.h"
#include "tests/support/catch.h"
#include "tests/support/instances.h"

#include <algorithm>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;
using bespeak::test::InstanceSize;

TEST_CASE("A certificate's bound holds, and what it leaves is as good as trying all says")
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        const auto all = tryAll(problem);
        const auto best = greatest(all);
        if (!best) {
            continue;
        }
        INFO("seed " << seed);
        const Proof proof = checkCertificate(problem, certificateOf(problem), *best);
        CHECK(proof.bound >= *best);
        CHECK(proof.better == 0);
        const auto asGood =
            std::ranges::count_if(all, [&](const auto& each) { return each.second == *best; });
        CHECK(proof.asGood == static_cast<std::uint64_t>(asGood));
    }
}

TEST_CASE("A certificate proves a whole configuration a second time")
{
    const std::uint64_t seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    const InstanceSize size = GENERATE(InstanceSize::S, InstanceSize::M);
    const Problem problem = bespeak::test::makeInstance(bespeak::test::shapeOf(size, seed));
    const Solution solution = solve(problem);
    REQUIRE(solution.status == Status::Optimal);
    const Proof proof = checkCertificate(problem, certificateOf(problem), solution.objective);
    INFO("seed " << seed << ", bound " << proof.bound << ", objective " << solution.objective
                 << ", options left " << proof.optionsLeft << ", branches " << proof.branches);
    CHECK(proof.bound >= solution.objective);
    CHECK(proof.bound <= solution.objective + solution.objective / 25);
    CHECK(proof.better == 0);
    CHECK(proof.asGood >= 1);
}

TEST_CASE("A certificate with a wrong number proves less or nothing, never too much")
{
    const Problem problem = bespeak::test::makeInstance(bespeak::test::shapeOf(InstanceSize::S, 3));
    const std::int64_t best = solve(problem).objective;
    Certificate certificate = certificateOf(problem);
    for (std::size_t i = 0; i < certificate.messages.size(); ++i) {
        certificate.messages[i].toA.front() += static_cast<std::int64_t>(i + 1) << 24;
        certificate.messages[i].toB.back() -= static_cast<std::int64_t>(i + 3) << 23;
    }
    for (Certificate::Price& price : certificate.prices) {
        price.factor = price.factor * 3 / 2 + 1;
    }
    const Proof proof = checkCertificate(problem, certificate, best);
    CHECK(proof.bound >= best);
    CHECK(proof.better == 0);
    CHECK(proof.asGood >= 1);
}
