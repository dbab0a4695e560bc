// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"

#include "tests/support/catch.h"

using namespace bespeak;
using nlohmann::json;

namespace
{

std::string placeOfProblem(const json& value, const std::function<void(const JsonFields&)>& read)
{
    std::optional<Error> problem;
    read(JsonFields(value, "thing", problem));
    return problem ? problem->fact("place") : "none";
}

} // namespace

TEST_CASE("whole numbers are read exactly and nothing else is taken for one")
{
    REQUIRE(wholeNumber(json::parse("9007199254740993"), 0, INT64_MAX) == 9007199254740993);
    REQUIRE(wholeNumber(json::parse("-5"), -5, 5) == -5);
    for (const char* text :
         {"1.0", "1e3", "\"1\"", "true", "null", "6", "18446744073709551615", "[1]", "-6"}) {
        INFO(text);
        REQUIRE_FALSE(wholeNumber(json::parse(text), -5, 5));
    }
}

TEST_CASE("the first problem is kept with its place")
{
    const json value = json::parse(R"({"a": 1.5, "b": {"c": "x"}, "d": [1, 2], "t": "a\u0001"})");
    const auto integerA = [](const JsonFields& f) {
        f.integer("a", 0, 9);
        f.integer("missing", 0, 9);
    };
    REQUIRE(placeOfProblem(value, integerA) == "thing.a");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) { f.object("b").integer("c", 0, 9); }) ==
            "thing.b.c");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) { f.object("a"); }) == "thing.a");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) { f.text("t", 10); }) == "thing.t");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) { f.flagOr("a", false); }) == "thing.a");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) {
                f.each("d", 1, [](const json&, const std::string&) {});
            }) == "thing.d");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) {
                f.each("d", 2, [&](const json&, const std::string& place) {
                    f.refuse(place, "something else");
                });
            }) == "thing.d[0]");
    REQUIRE(placeOfProblem(json(3), [](const JsonFields& f) { f.has("x"); }) == "thing");
    REQUIRE(placeOfProblem(value, [](const JsonFields& f) { f.integerOr("none", 0, 9, 4); }) ==
            "none");
}

TEST_CASE("parseJson refuses what is damaged or nested too deep")
{
    REQUIRE(parseJson(R"({"a": "]]]]\"{{{"})").has_value());
    REQUIRE(test::keyOf(parseJson("{\"a\": ")) == "json.unreadable");
    REQUIRE(test::keyOf(parseJson("\xFF")) == "json.unreadable");
    REQUIRE(test::keyOf(parseJson(std::string(1'000'000, '['))) == "json.unreadable");
}

TEST_CASE("formatJson writes one line a thing")
{
    const nlohmann::ordered_json value = {{"z", 1}, {"list", {{{"b", 2}, {"a", {1, 2}}}, 4}}};
    REQUIRE(formatJson(value) ==
            "{\n \"z\": 1,\n \"list\": [\n  {\"b\":2,\"a\":[1,2]},\n  4\n ]\n}\n");
    REQUIRE(formatJson(nlohmann::ordered_json::object()) == "{}\n");
}
