// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/base/file_lock.h"
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <cstdlib>
#include <fstream>
#include <sys/wait.h>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

TEST_CASE("design new makes a room of the typed size")
{
    struct Row {
        const char* size;
        double area;
    };
    const auto row = GENERATE(
        values<Row>({{"4.2x3.6x2.5", 15.12}, {"4.2 x 3.6", 15.12}, {"13'9 x 11'10", 15.116}}));
    INFO(row.size);
    ShellRun shell;
    const json shown = shell.ask({"design", "new", "--room", row.size, "-o", "{}x.bespeak"});
    REQUIRE(shown["room"]["area_m2"].get<double>() == Approx(row.area).margin(0.01));
    REQUIRE(shown["room"]["walls"].size() == 4);
    REQUIRE(shell.ask({"design", "show", "{}x.bespeak"}) == shown);
}

TEST_CASE("design place puts a component where it was told, and prices it")
{
    ShellRun shell;
    shell.ask({"design", "new", "--room", "4.2x3.6x2.5", "-o", "{}x.bespeak"});
    const json shown = shell.ask(
        {"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "2.1,2.4", "--turn", "180"});
    REQUIRE(shown["placements"].size() == 1);
    const json& placed = shown["placements"][0];
    REQUIRE(placed["component"] == "sofa.3-seat");
    REQUIRE(placed["position_m"][0].get<double>() == Approx(2.1));
    REQUIRE(placed["position_m"][1].get<double>() == Approx(2.4));
    REQUIRE(placed["turn_deg"].get<double>() == Approx(180));
    REQUIRE(shown["price"]["total_minor"].get<std::int64_t>() > 0);
    REQUIRE(shown["catalogue"]["hash"].get<std::string>().size() == 64);
}

TEST_CASE("design new replaces no design, and nothing is saved under an open window")
{
    ShellRun shell;
    shell.ask({"design", "new", "--room", "4x3", "-o", "{}x.bespeak"});
    const Ran again = shell.run({"design", "new", "--room", "5x4", "-o", "{}x.bespeak"});
    CHECK(again.exit == 1);
    CHECK(again.error.find("never replaced") != std::string::npos);
    const FileLock window(shell.path("x.bespeak"));
    REQUIRE_FALSE(window.isHeldByOther());
    const Ran locked =
        shell.run({"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "2.1,2.4"});
    CHECK(locked.exit == 1);
    CHECK(locked.error.find("open in another window") != std::string::npos);
    CHECK(shell.ask({"design", "show", "{}x.bespeak"})["placements"].empty());
}

TEST_CASE("what is refused leaves the file as it was, says one sentence and exits with 1")
{
    ShellRun shell;
    shell.ask({"design", "new", "--room", "4.2x3.6x2.5", "-o", "{}x.bespeak"});
    const std::string before = readFile(shell.path("x.bespeak"));
    const std::vector<std::vector<std::string>> refused{
        {"design", "place", "{}x.bespeak", "no.such-thing", "--at", "1,1"},
        {"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "1"},
        {"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "1,nan"},
        {"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "1,1", "--option",
         "colour=ultraviolet"},
        {"design", "new", "--room", "tiny", "-o", "{}x.bespeak"},
        {"design", "new", "--template", "../../etc", "-o", "{}x.bespeak"},
        {"design", "show", "{}missing.bespeak"},
        {"export", "{}x.bespeak", "--format", "gltf", "-o", "{}x.glb"},
        {"assess", "{}missing.bespeak"},
        {"assess", "{}x.bespeak", "--remedy", "1"},
        {"assess", "{}x.bespeak", "--remedy", "99", "-o", "{}mended.bespeak"},
        {"solve", "instance.json"},
        {"verify", "{}x.bespeak"},
    };
    for (const auto& arguments : refused) {
        const Ran ran = shell.run(arguments);
        INFO(arguments[0] << " " << arguments[1] << ": " << ran.error);
        REQUIRE(ran.exit == 1);
        REQUIRE(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
        REQUIRE(readFile(shell.path("x.bespeak")) == before);
    }
    REQUIRE_FALSE(std::filesystem::exists(shell.path("x.glb")));
}

TEST_CASE("wrong usage exits with 2")
{
    ShellRun shell;
    REQUIRE(shell.run({}).exit == 2);
    REQUIRE(shell.run({"fly"}).exit == 2);
    REQUIRE(shell.run({"design", "new"}).exit == 2);
    REQUIRE(shell.run({"export", "x", "--format", "doc", "-o", "y"}).exit == 2);
    REQUIRE(shell.run({"--help"}).exit == 0);
    REQUIRE(shell.run({"--version"}).exit == 0);
}

TEST_CASE("export writes the plan and the parts list")
{
    ShellRun shell;
    shell.ask({"design", "new", "--template", "sample", "-o", "{}x.bespeak"});
    shell.ask({"export", "{}x.bespeak", "--format", "svg", "-o", "{}plan.svg"});
    shell.ask({"export", "{}x.bespeak", "--format", "csv", "-o", "{}parts.csv"});
    const std::string svg = readFile(shell.path("plan.svg"));
    REQUIRE(svg.find("<svg") != std::string::npos);
    REQUIRE(svg.find("<script") == std::string::npos);
    const std::string csv = readFile(shell.path("parts.csv"));
    REQUIRE(csv.starts_with("component,text,options,quantity"));
    REQUIRE(std::count(csv.begin(), csv.end(), '\n') > 5);
}

TEST_CASE("a key is never overwritten, and a wrong passphrase opens nothing")
{
    ShellRun shell;
    setenv("BESPEAK_PASSPHRASE", "right", 1);
    const json made = shell.ask({"key", "new", "--out", "{}me.key", "--low-memory"});
    REQUIRE(made["words"].size() == 12);
    REQUIRE(shell.run({"key", "new", "--out", "{}me.key", "--low-memory"}).exit == 1);
    REQUIRE(shell.ask({"key", "show", "{}me.key"})["kid"] == made["kid"]);
    setenv("BESPEAK_PASSPHRASE", "wrong", 1);
    const Ran refused =
        shell.run({"card", "new", "--key", "{}me.key", "--name", "X", "-o", "{}c.bespoken"});
    REQUIRE(refused.exit == 1);
    REQUIRE_FALSE(std::filesystem::exists(shell.path("c.bespoken")));
    setenv("BESPEAK_PASSPHRASE", "right", 1);
}

TEST_CASE("assess says what is found, with the shape that scripts rely on")
{
    ShellRun shell;
    shell.ask({"design", "new", "--room", "4x4x2.5", "-o", "{}x.bespeak"});
    shell.ask({"design", "place", "{}x.bespeak", "display.lcd-43", "--at", "2,0.03,1.7"});
    shell.ask({"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "0.1,0.1"});
    const json told = shell.ask({"assess", "{}x.bespeak"});
    REQUIRE(told["groups"].size() == 10);
    REQUIRE(told["groups"][0]["group"] == "picture");
    REQUIRE(told.contains("level"));
    REQUIRE(told.contains("worst"));
    REQUIRE(told["verdict"] == "fail");
    REQUIRE(told["findings"].size() > 0);
    for (const json& finding : told["findings"]) {
        for (const char* field : {"rule", "group", "subject", "value", "limit", "unit", "verdict",
                                  "source", "grade", "remedy", "text"}) {
            INFO(finding.dump() << " lacks " << field);
            REQUIRE(finding.contains(field));
        }
        CHECK(finding["text"].get<std::string>().find('{') == std::string::npos);
    }
    for (const json& parameter : told["parameters"]) {
        for (const char* field : {"key", "group", "rank", "verdict", "subjects", "value", "unit",
                                  "seats", "lowest", "highest", "levels", "level", "certainty",
                                  "uncertainty", "source", "grade", "needs"}) {
            INFO(parameter.dump() << " lacks " << field);
            REQUIRE(parameter.contains(field));
        }
    }
    REQUIRE(shell.run({"assess", "{}x.bespeak", "--no-remedies"}).out.starts_with("fail"));
}

TEST_CASE(
    "in a room that is no box the bass is judged by its waves, with what they may be wrong by")
{
    ShellRun shell;
    shell.ask({"design", "new", "--template", "l-shaped-family", "-o", "{}x.bespeak"});
    const auto bassOf = [&shell](const char* how) {
        const json told = shell.ask({"assess", "{}x.bespeak", "--no-remedies", how});
        for (const json& parameter : told["parameters"]) {
            if (parameter["key"] == "bass.response") {
                return parameter;
            }
        }
        return json();
    };
    const json awaited = bassOf("--no-waves");
    CHECK(awaited["verdict"] == "unjudged");
    CHECK(awaited["value"].is_null());
    const json judged = bassOf("--quick");
    CHECK(judged["verdict"] != "unjudged");
    CHECK(judged["certainty"] == "predicted");
    CHECK(judged["uncertainty"].get<double>() == Approx(3));
    // With a receiver that corrects, nothing of what is left may stand out.
    REQUIRE(judged["value"].is_number());
    CHECK(judged["value"].get<double>() >= 0);
}

TEST_CASE("a remedy is applied by its number, and what it mends is gone")
{
    ShellRun shell;
    shell.ask({"design", "new", "--room", "4x5x2.5", "-o", "{}x.bespeak"});
    shell.ask({"design", "place", "{}x.bespeak", "display.oled-65", "--at", "2,0.03,1.6"});
    shell.ask({"design", "place", "{}x.bespeak", "sofa.3-seat", "--at", "2,2.6", "--turn", "180"});
    const json told = shell.ask({"assess", "{}x.bespeak"});
    const auto& findings = told["findings"];
    const auto mendable = std::find_if(findings.begin(), findings.end(),
                                       [](const json& one) { return !one["remedy"].is_null(); });
    REQUIRE(mendable != findings.end());
    const json& remedy = (*mendable)["remedy"];
    REQUIRE(remedy["changes"].size() > 0);
    const std::string number = std::to_string(remedy["number"].get<int>());
    const json mended =
        shell.ask({"assess", "{}x.bespeak", "--remedy", number, "-o", "{}mended.bespeak"});
    for (const json& one : mended["findings"]) {
        CHECK_FALSE(
            (one["rule"] == (*mendable)["rule"] && one["subject"] == (*mendable)["subject"]));
    }
    const json shown = shell.ask({"design", "show", "{}mended.bespeak"});
    CHECK(shown["placements"] != shell.ask({"design", "show", "{}x.bespeak"})["placements"]);
}

TEST_CASE("a lost key is restored from its recovery words, and nothing is replaced")
{
    ShellRun shell;
    setenv("BESPEAK_PASSPHRASE", "right", 1);
    const json made =
        shell.ask({"key", "new", "--out", "{}me.key", "--low-memory", "--recovery-words"});
    const auto words = made["recovery_words"].get<std::string>();
    REQUIRE_OK(writeFileAtomically(shell.path("paper.txt"), words + "\n"));
    const json again = shell.ask(
        {"key", "restore", "--words-file", "{}paper.txt", "--out", "{}again.key", "--low-memory"});
    REQUIRE(again["kid"] == made["kid"]);
    REQUIRE(shell
                .run({"key", "restore", "--words-file", "{}paper.txt", "--out", "{}me.key",
                      "--low-memory"})
                .exit == 1);
    REQUIRE_OK(writeFileAtomically(shell.path("paper.txt"), words.substr(words.find(' '))));
    REQUIRE(shell
                .run({"key", "restore", "--words-file", "{}paper.txt", "--out", "{}third.key",
                      "--low-memory"})
                .exit == 1);
    REQUIRE_FALSE(std::filesystem::exists(shell.path("third.key")));
}

TEST_CASE("an output that nobody takes is said on the error stream, and the exit code is 1")
{
    const std::string arguments =
        GENERATE("--version", "--help", "design new --template sample --json -o x.bespeak");
    const std::string output = GENERATE(">/dev/full", ">&-");
    INFO(arguments << " " << output);
    const TemporaryFolder folder;
    const std::string command = "cd '" + folder.path().string() + "' && '" BESPEAK_CLI "' " +
                                arguments + " " + output + " 2>said";
    const int status = std::system(command.c_str());
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 1);
    std::ifstream said(folder / "said");
    std::string sentence;
    std::getline(said, sentence);
    CHECK(sentence.starts_with("The output could not be written"));
    CHECK(said.peek() == std::ifstream::traits_type::eof());
}
