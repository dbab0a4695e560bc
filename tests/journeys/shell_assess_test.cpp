// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <algorithm>
#include <map>
#include <set>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

namespace
{

/// Place of a name in a list that goes from what weighs most to what weighs least.
int placeIn(const std::vector<std::string>& list, const std::string& name)
{
    return static_cast<int>(std::ranges::find(list, name) - list.begin());
}

/// The first remedy of what weighs most and has one, or null.
json firstRemedy(const json& told)
{
    std::map<std::string, int> ranks;
    for (const json& parameter : told["parameters"]) {
        ranks[parameter["key"]] =
            placeIn({"safety", "clearance", "noise-law", "performance", "budget", "comfort"},
                    parameter["rank"]);
    }
    std::pair<int, int> worst{9, 9};
    json first;
    for (const json& finding : told["findings"]) {
        const std::pair<int, int> weight{
            placeIn({"fail", "unjudged", "advice"}, finding["verdict"]), ranks[finding["rule"]]};
        if (!finding["remedy"].is_null() && weight < worst) {
            worst = weight;
            first = finding["remedy"];
        }
    }
    return first;
}

std::set<std::string> rulesOf(const json& told, const std::string& verdict)
{
    std::set<std::string> rules;
    for (const json& finding : told["findings"]) {
        if (verdict.empty() || finding["verdict"] == verdict) {
            rules.insert(finding["rule"]);
        }
    }
    return rules;
}

} // namespace

TEST_CASE("a newcomer mends the living room in the shell, one remedy after another")
{
    ShellRun shell;
    shell.ask({"design", "new", "--template", "newcomer", "-o", "{}x.bespeak"});
    json told = shell.ask({"assess", "{}x.bespeak"});
    const std::set<std::string> mistakes{"picture.viewing-angle",  "picture.eye-line",
                                         "speakers.wall-gap",      "bass.null",
                                         "speakers.wall-distance", "children.tip-over"};
    for (const std::string& mistake : mistakes) {
        INFO(mistake);
        REQUIRE(rulesOf(told, {}).contains(mistake));
    }
    int steps = 0;
    for (json remedy = firstRemedy(told); !remedy.is_null(); remedy = firstRemedy(told)) {
        REQUIRE(++steps <= 30);
        const std::string number = std::to_string(remedy["number"].get<int>());
        shell.ask({"assess", "{}x.bespeak", "--remedy", number, "-o", "{}x.bespeak"});
        const json after = shell.ask({"assess", "{}x.bespeak"});
        INFO(steps << ". " << remedy["text"]);
        CHECK(remedy["text"].get<std::string>().find('{') == std::string::npos);
        CHECK(std::ranges::includes(rulesOf(told, "fail"), rulesOf(after, "fail")));
        told = after;
    }
    CHECK(rulesOf(told, "fail").empty());
    for (const std::string& mistake : mistakes) {
        INFO(mistake);
        CHECK_FALSE(rulesOf(told, {}).contains(mistake));
    }
}

TEST_CASE("a report that cannot be printed is said, also beside a remedy")
{
    ShellRun shell; // no program that prints lies beside it
    shell.ask({"design", "new", "--template", "newcomer", "-o", "{}x.bespeak"});
    const bool isMended = GENERATE(false, true);
    std::vector<std::string> arguments{"assess", "{}x.bespeak", "--report", "{}r.pdf", "--json"};
    if (isMended) {
        arguments.insert(arguments.end(), {"--remedy", "1", "-o", "{}y.bespeak"});
    }
    const Ran ran = shell.run(arguments);
    CHECK(ran.exit == 1);
    CHECK(ran.json()["error"]["key"] == "shell.no-renderer");
    CHECK(std::filesystem::exists(shell.path("y.bespeak")) == isMended);
}

TEST_CASE("the sample room that everybody sees first has nothing that fails")
{
    ShellRun shell;
    const std::string name = GENERATE("sample", "attic");
    shell.ask({"design", "new", "--template", name, "-o", "{}x.bespeak"});
    const json told = shell.ask({"assess", "{}x.bespeak", "--no-remedies"});
    INFO(name);
    CHECK(rulesOf(told, "fail").empty());
    CHECK(rulesOf(told, "advice").size() <= 8);
}
