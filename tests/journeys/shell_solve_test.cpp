// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <fstream>

using namespace bespeak::test;
using nlohmann::json;

namespace
{

/// A display and a seat: the large one is better but dear, and needs the far seat.
json smallInstance()
{
    return json::parse(R"({
        "format": "htconf-1",
        "slots": [
            {"name": "display", "options": 3, "score": [10, 30, 50], "allowed": null},
            {"name": "seat", "options": 2, "score": [20, 5], "allowed": null}],
        "linear": [{"name": "budget", "cap": 1500, "coef": [[400, 900, 1600], [300, 500]]}],
        "pairs": [{"a": 0, "b": 1, "name": "distance", "na": 3, "nb": 2,
                   "class_a": [0, 1, 2], "class_b": [0, 1],
                   "allow": ["11", "01", "01"], "score": null, "forbid": []}]})");
}

void save(ShellRun& shell, const char* name, const json& instance)
{
    std::ofstream(shell.path(name)) << instance.dump();
}

} // namespace

TEST_CASE("solve finds the best choice and proves it")
{
    ShellRun shell;
    save(shell, "small.json", smallInstance());
    const json solved = shell.ask({"solve", "{}small.json", "--alternatives", "2"});
    CHECK(solved["status"] == "optimal");
    CHECK(solved["objective"] == 35);
    CHECK(solved["bound"] == 35);
    CHECK(solved["gap"] == 0);
    CHECK(solved["assignment"] == json({1, 1}));
    CHECK(solved["conflict"].empty());
    CHECK(solved["seconds"].get<double>() >= 0);
}

TEST_CASE("solve names a smallest set of demands that cannot be had together")
{
    ShellRun shell;
    json instance = smallInstance();
    instance["wishes"] = {{{"name", "a large picture"}, {"slot", 0}, {"options", {2}}},
                          {{"name", "any seat"}, {"slot", 1}, {"options", {0, 1}}},
                          {{"name", "no more than 1,200"}, {"linear", 0}, {"cap", 1200}}};
    save(shell, "wishes.json", instance);
    const json solved = shell.ask({"solve", "{}wishes.json"});
    CHECK(solved["status"] == "infeasible");
    CHECK(solved["objective"].is_null());
    CHECK(solved["assignment"].empty());
    // The budget collides with the picture as well: the later demands are blamed.
    CHECK(solved["conflict"] == json({"a large picture", "no more than 1,200"}));
}

TEST_CASE("solve refuses a file that is no instance")
{
    ShellRun shell;
    json instance = smallInstance();
    instance["linear"][0]["coef"][0][0] = 1e40;
    save(shell, "huge.json", instance);
    const Ran ran = shell.run({"solve", "{}huge.json", "--json"});
    CHECK(ran.exit == 1);
    CHECK(ran.json()["error"]["key"] == "json.bad-field");
}
