// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <cmath>
#include <cstdlib>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

namespace
{

/// Runs the program itself, as a person at a shell would.
json calculateByProgram(const TemporaryFolder& folder, const std::string& topic, const json& inputs)
{
    const auto in = folder / "in.json";
    const auto out = folder / "out.json";
    writeFile(in, inputs.dump());
    const std::string command = std::string(BESPEAK_CLI) + " calc " + topic + " --json < '" +
                                in.string() + "' > '" + out.string() + "'";
    CHECK(std::system(command.c_str()) == 0);
    return json::parse(readFile(out), nullptr, false);
}

} // namespace

TEST_CASE("bespeak-cli calc answers every vector that is piped into it")
{
    const json vectors =
        json::parse(readFile(sourceFolder() / "tests/models/standards/vectors.json"))["vectors"];
    REQUIRE(vectors.size() == 120);
    const TemporaryFolder folder;
    for (const json& vector : vectors) {
        const std::string topic = vector["topic"].get<std::string>().substr(4);
        INFO(vector["id"] << " " << topic);
        const json answer = calculateByProgram(folder, topic, vector["inputs"]);
        for (const auto& [field, expected] : vector["expected"].items()) {
            INFO(field << " " << answer.dump());
            REQUIRE(answer.contains(field));
            if (expected.is_number()) {
                CHECK(std::abs(expected.get<double>() - answer[field].get<double>()) <=
                      vector["tolerance"].get<double>() + 1e-9);
            } else if (!expected.is_array()) {
                CHECK(answer[field] == expected);
            }
        }
    }
}

TEST_CASE("calc --list names each formula with inputs, outputs and source")
{
    ShellRun shell;
    const json list = shell.ask({"calc", "--list"});
    REQUIRE(list.size() >= 20);
    for (const json& row : list) {
        for (const char* field : {"topic", "inputs", "outputs", "source"}) {
            CHECK_FALSE(row[field].get<std::string>().empty());
        }
    }
    CHECK(shell.run({"calc", "--list"}).out.find("horizontal_angle") != std::string::npos);
}

TEST_CASE("calc refuses what it cannot compute, in one sentence")
{
    struct Row {
        const char* topic;
        const char* input;
        const char* key;
    };
    const auto row = GENERATE(values<Row>({
        {"nope", "{}", "standards.unknown-topic"},
        {"horizontal_angle", "", "json.unreadable"},
        {"horizontal_angle", "{\"width_m\": 1", "json.unreadable"},
        {"horizontal_angle", "[]", "standards.bad-inputs"},
        {"horizontal_angle", "{\"width_m\": \"wide\", \"distance_m\": 2}", "standards.bad-inputs"},
        {"horizontal_angle", "{\"width_m\": 1, \"distance_m\": 0}", "standards.out-of-range"},
        {"horizontal_angle", "{\"width_m\": 1e999, \"distance_m\": 1}", "json.unreadable"},
    }));
    CAPTURE(row.topic, row.input);
    ShellRun shell;
    const Ran ran = shell.run({"calc", row.topic, "--json"}, row.input);
    CHECK(ran.exit == 1);
    CHECK(ran.json()["error"]["key"] == row.key);
    CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
}

TEST_CASE("calc reads no more than a formula's inputs can be")
{
    ShellRun shell;
    const Ran ran =
        shell.run({"calc", "horizontal_angle", "--json"}, std::string(2 * 1024 * 1024, ' '));
    CHECK(ran.exit == 1);
    CHECK(ran.json()["error"]["key"] == "file.too-large");
    CHECK(shell.run({"calc"}).exit == 2);
}
