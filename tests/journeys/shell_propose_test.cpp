// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

using namespace bespeak::test;
using nlohmann::json;

TEST_CASE("propose writes three designs that open, and what speaks for each")
{
    ShellRun shell;
    const json made =
        shell.ask({"propose", "--brief", "first-flat", "-o", "{}cards", "--threads", "2"});
    REQUIRE(made["cards"].size() == 3);
    for (const json& card : made["cards"]) {
        const auto name = card["card"].get<std::string>();
        INFO(name);
        CHECK_FALSE(card["why"]["text"].get<std::string>().empty());
        CHECK(card["price"]["minor"].get<std::int64_t>() <= 50'000);
        const json shown = shell.ask({"design", "show", "{}cards/" + name + ".bespeak"});
        CHECK_FALSE(shown["placements"].empty());
    }
    const json& proof = made["proof"];
    CHECK(proof["layouts_searched"].get<int>() > 0);
    CHECK((proof["layouts_searched"] == proof["layouts"] || proof["is_proven"] == false));
    json written = json::parse(readFile(shell.path("cards/proposal.json")));
    written["seconds"] = made["seconds"];
    CHECK(written == made);
}

TEST_CASE("propose explains a brief that nothing can serve, and still writes the nearest")
{
    ShellRun shell;
    const json made = shell.ask({"propose", "--brief", "cupboard", "-o", "{}cards"});
    REQUIRE(made["cards"].size() == 1);
    CHECK(made["notes"].back()["key"] == "note.no-layout");
    CHECK(std::filesystem::exists(shell.path("cards/best-fit.bespeak")));
    const Ran ran = shell.run({"propose", "--brief", "cupboard", "-o", "{}cards"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("Nobody can sit and watch in this room") != std::string::npos);
}

TEST_CASE("propose refuses what it cannot read, and says why")
{
    struct Row {
        std::vector<std::string> arguments;
        const char* key;
    };
    ShellRun shell;
    writeFile(shell.path("roomless.json"),
              R"({"format":"bespeak-brief","version":1,"name":{"en":"N"},)"
              R"("description":{"en":"D"},"brief":{}})");
    writeFile(shell.path("broken.json"), "{");
    const Row row = GENERATE(values<Row>({
        {{"propose", "-o", "{}out"}, "shell.brief-or-design"},
        {{"propose", "--brief", "no-such-brief", "-o", "{}out"}, "file.cannot-read"},
        {{"propose", "--brief", "{}broken.json", "-o", "{}out"}, "brief-file.not-json"},
        {{"propose", "--brief", "{}roomless.json", "-o", "{}out"}, "shell.brief-without-room"},
        {{"propose", "--design", "{}none.bespeak", "-o", "{}out"}, "file.cannot-read"},
    }));
    INFO(row.key);
    std::vector<std::string> arguments = row.arguments;
    arguments.emplace_back("--json");
    const Ran ran = shell.run(arguments);
    CHECK(ran.exit == 1);
    CHECK(ran.json()["error"]["key"] == row.key);
    CHECK_FALSE(std::filesystem::exists(shell.path("out")));
    CHECK(shell.run({"propose", "--brief", "first-flat"}).exit == 2);
}
