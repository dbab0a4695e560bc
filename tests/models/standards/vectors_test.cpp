// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/topics.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

using namespace bespeak;
using nlohmann::json;

namespace
{

json readStandardsVectors()
{
    return json::parse(
        test::readFile(test::sourceFolder() / "tests/models/standards/vectors.json"))["vectors"];
}

/// Numbers within the tolerance, everything else exactly; lists element by element.
bool agrees(const json& expected, const json& given, double tolerance)
{
    if (expected.is_array()) {
        return given.is_array() && given.size() == expected.size() &&
               std::equal(expected.begin(), expected.end(), given.begin(),
                          [&](const json& a, const json& b) { return agrees(a, b, tolerance); });
    }
    if (expected.is_number()) {
        constexpr double rounding = 1e-9;
        return given.is_number() &&
               std::abs(expected.get<double>() - given.get<double>()) <= tolerance + rounding;
    }
    return expected == given;
}

} // namespace

TEST_CASE("every published and computed vector comes out within its tolerance")
{
    const json vectors = readStandardsVectors();
    REQUIRE(vectors.size() == 120);
    for (const json& vector : vectors) {
        const std::string topic = vector["topic"];
        INFO(vector["id"] << " " << topic << " " << vector["inputs"].dump());
        const auto answer = standards::calculate(topic.substr(4), vector["inputs"]);
        CHECK(test::keyOf(answer) == "ok");
        if (!answer) {
            continue;
        }
        INFO("given " << answer->dump());
        for (const auto& [field, expected] : vector["expected"].items()) {
            INFO(field << " " << expected.dump());
            CHECK(answer->contains(field));
            CHECK(agrees(expected, answer->value(field, json()), vector["tolerance"]));
        }
    }
}

TEST_CASE("a vector that is off by more than its tolerance does not agree")
{
    CHECK(agrees(json(1.0), json(1.05), 0.05));
    CHECK_FALSE(agrees(json(1.0), json(1.06), 0.05));
    CHECK_FALSE(agrees(json{1, 2}, json{1}, 1));
    CHECK_FALSE(agrees(json(true), json(1), 1));
    CHECK_FALSE(agrees(json("axial"), json("oblique"), 1));
}

TEST_CASE("every topic says what it reads, gives and rests on, and refuses what is no input")
{
    std::set<std::string_view> names;
    for (const standards::Topic& topic : standards::topics()) {
        INFO(topic.name);
        CHECK(names.insert(topic.name).second);
        CHECK_FALSE(topic.inputs.empty());
        CHECK_FALSE(topic.outputs.empty());
        CHECK_FALSE(topic.source.empty());
        for (const json& bad : {json(), json(1), json::array(), json::object()}) {
            CHECK(test::keyOf(topic.calculate(bad)) == "standards.bad-inputs");
        }
    }
    CHECK(test::keyOf(standards::calculate("no-such", json::object())) ==
          "standards.unknown-topic");
}

TEST_CASE("an input that the formula does not know is named, not passed over")
{
    json inputs{{"diagonal_m", 1.397}, {"aspect", 1.78}};
    REQUIRE(standards::calculate("screen_dims", inputs));
    inputs["aspcet"] = 2.39;
    const auto answer = standards::calculate("screen_dims", inputs);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().key == "standards.unknown-input");
    CHECK(answer.error().facts.front().second == "aspcet");
}

TEST_CASE("whatever stands in a vector's place, no topic gives NaN, crashes or hangs")
{
    const json strange[] = {
        json(),        json(0),          json(-1),          json(1e300),   json(-1e12),
        json(1e-300),  json("x"),        json(false),       json::array(), json::object(),
        json{0, 0, 0}, json{-1, 1e9, 0}, json(std::nan(""))};
    for (const json& vector : readStandardsVectors()) {
        const std::string topic = vector["topic"];
        for (const auto& [field, good] : vector["inputs"].items()) {
            for (const json& bad : strange) {
                json inputs = vector["inputs"];
                inputs[field] = bad;
                const auto answer = standards::calculate(topic.substr(4), inputs);
                INFO(topic << " " << inputs.dump());
                CHECK((!answer || answer->is_object()));
                if (answer) {
                    CHECK(answer->dump().find("null") == std::string::npos);
                }
            }
        }
    }
}
