// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/problem_json.h"
#include "models/proposal/solve.h"
#include "tests/models/proposal/random_problem.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;
using nlohmann::json;

TEST_CASE("What is written is read again")
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        const auto read = parseProblem(formatProblem(problem));
        REQUIRE(read);
        CHECK(*read == problem);
    }
}

namespace
{

struct Damage {
    const char* pointer;
    json value;
};

} // namespace

TEST_CASE("A wrong instance is refused by name")
{
    const json whole =
        json::parse(formatProblem(randomProblem(1, {.slots = 4, .options = 5, .wishes = 3})));
    const auto damage = GENERATE(
        Damage{"/format", "htconf-2"}, Damage{"/slots", json::array()}, Damage{"/slots/0", 7},
        Damage{"/slots/0/score", json::array()}, Damage{"/slots/0/score/0", 1.5},
        Damage{"/slots/0/score/0", 1e300}, Damage{"/slots/0/options", 99},
        Damage{"/slots/0/allowed", json::array({77})}, Damage{"/slots/0/allowed", "all"},
        Damage{"/linear/0/coef", json::array()}, Damage{"/linear/0/coef/0/0", "many"},
        Damage{"/linear/0/coef/0/0", 9'000'000'000'000'000'000LL},
        Damage{"/linear/0/cap", 9'000'000'000'000'000'000LL}, Damage{"/pairs/0/a", 63},
        Damage{"/pairs/0/b", -1}, Damage{"/pairs/0/na", 0}, Damage{"/pairs/0/na", 4'000'000'000LL},
        Damage{"/pairs/0/class_a/0", 1000}, Damage{"/pairs/0/allow/0", "2"},
        Damage{"/pairs/0/forbid", json::array({json::array({1})})},
        Damage{"/pairs/0/forbid", json::array({json::array({1000, 0})})},
        Damage{"/wishes/0/slot", 50}, Damage{"/wishes/2/linear", 200});
    json damaged = whole;
    damaged[json::json_pointer(damage.pointer)] = damage.value;
    INFO(damage.pointer << " = " << damage.value.dump());
    const auto read = parseProblem(damaged.dump());
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().facts.empty());
}

TEST_CASE("Text that is no JSON is refused")
{
    CHECK(parseProblem("").error().key == "json.unreadable");
    CHECK(parseProblem("[1, 2").error().key == "json.unreadable");
    CHECK(parseProblem("[]").error().key == "json.bad-field");
}
