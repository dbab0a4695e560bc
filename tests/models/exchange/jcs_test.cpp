// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jcs.h"

#include "tests/support/catch.h"
#include "tests/support/vectors.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;

namespace
{

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']');
}

std::string withoutBlanks(std::string text)
{
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n'; });
    return text;
}

} // namespace

TEST_CASE("the canonical form is the one that RFC 8785's author published")
{
    const std::string name =
        GENERATE(values<std::string>({"arrays", "french", "unicode", "weird", "structures"}));
    INFO(name);
    const std::string output = test::readFile(test::vectorPath("jcs/output/" + name + ".json"));
    const std::string hex = test::readFile(test::vectorPath("jcs/outhex/" + name + ".txt"));
    REQUIRE(test::bytesOfHex(withoutBlanks(hex)) == output);

    const auto parsed = parseCanonical(output);
    REQUIRE_OK(parsed);
    REQUIRE(canonicalJson(*parsed).value() == output);
    // `structures` spells a whole number 56.0 in its input, which is a float here.
    if (name != "structures") {
        const auto input =
            parseStrictJson(test::readFile(test::vectorPath("jcs/input/" + name + ".json")));
        REQUIRE_OK(input);
        REQUIRE(canonicalJson(*input).value() == output);
    }
}

TEST_CASE("numbers with decimals are never signed")
{
    const std::string values = test::readFile(test::vectorPath("jcs/output/values.json"));
    REQUIRE(keyOf(parseCanonical(values)) == "jcs.float");
    REQUIRE(keyOf(canonicalJson({{"x", 1.0}})) == "jcs.float");
}

TEST_CASE("whole numbers go to 2^53 - 1 on both sides and no further")
{
    REQUIRE(canonicalJson(Json(largestJsonInteger)).value() == "9007199254740991");
    REQUIRE(canonicalJson(Json(-largestJsonInteger)).value() == "-9007199254740991");
    REQUIRE(keyOf(canonicalJson(Json(largestJsonInteger + 1))) == "jcs.integer-range");
    REQUIRE(keyOf(canonicalJson(Json(-largestJsonInteger - 1))) == "jcs.integer-range");
    REQUIRE(keyOf(parseCanonical("18446744073709551615")) == "jcs.integer-range");
    REQUIRE(keyOf(parseCanonical("18446744073709551616")) == "jcs.float");
}

TEST_CASE("only the canonical spelling of a document is read")
{
    struct Row {
        std::string text;
        std::string key;
    };
    const auto row = GENERATE(values<Row>({
        {R"({"a":1,"b":2})", "ok"},
        {R"({"b":2,"a":1})", "jcs.not-canonical"},
        {R"({"a":1, "b":2})", "jcs.not-canonical"},
        {R"({"a":1,"b":2} )", "jcs.not-canonical"},
        {"\xEF\xBB\xBF{\"a\":1}", "jcs.unreadable"},
        {R"({"a":1,"a":1})", "jcs.duplicate-key"},
        {R"({"a":{"":1,"":2}})", "jcs.duplicate-key"},
        {R"({"a":1,"\u0061":2})", "jcs.duplicate-key"},
        {R"(["\u0061"])", "jcs.not-canonical"},
        {R"(["\/"])", "jcs.not-canonical"},
        {R"(["\u001F"])", "jcs.not-canonical"},
        {R"(["\u001f"])", "ok"},
        {"[-0]", "jcs.not-canonical"},
        {"[1e3]", "jcs.float"},
        {"[01]", "jcs.unreadable"},
        {R"(["\ud800"])", "jcs.unreadable"},
        {"[\"\xED\xA0\x80\"]", "jcs.unreadable"},
        {"[\"\xC0\xAF\"]", "jcs.unreadable"},
        {"[NaN]", "jcs.unreadable"},
        {"[1,]", "jcs.unreadable"},
        {"// x\n[1]", "jcs.unreadable"},
        {"[1][2]", "jcs.unreadable"},
        {std::string("[1]\0", 4), "jcs.unreadable"},
        {std::string("[1]\0[2]", 7), "jcs.unreadable"},
        {"", "jcs.unreadable"},
    }));
    INFO(row.text);
    REQUIRE(keyOf(parseCanonical(row.text)) == row.key);
}

TEST_CASE("text that is not UTF-8 is not signed, as a value or as a key")
{
    const std::string bad = GENERATE(values<std::string>(
        {"\xED\xA0\x80", "\xC0\xAF", "\xE2\x82", "\xF4\x90\x80\x80", "\x80", "\xF5\x80\x80\x80"}));
    REQUIRE(keyOf(canonicalJson(Json(bad))) == "jcs.not-utf8");
    REQUIRE(keyOf(canonicalJson(Json{{bad, 1}})) == "jcs.not-utf8");
}

TEST_CASE("keys are sorted as JavaScript sorts them, not by their bytes")
{
    // U+1F602 is written with surrogates, which come before U+FB33.
    const Json json = {{"\xEF\xAC\xB3", 1}, {"\xF0\x9F\x98\x82", 2}};
    REQUIRE(canonicalJson(json).value() == "{\"\xF0\x9F\x98\x82\":2,\"\xEF\xAC\xB3\":1}");
}

TEST_CASE("nesting and size are limited before anything is built")
{
    REQUIRE(keyOf(parseCanonical(nested(32))) == "ok");
    REQUIRE(keyOf(parseCanonical(nested(33))) == "jcs.too-deep");
    REQUIRE(keyOf(parseCanonical(std::string(1'000'000, '['))) == "jcs.too-deep");
    REQUIRE(keyOf(parseCanonical(R"(["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[["])")) == "ok");
    REQUIRE(keyOf(parseCanonical("[1,2]", {4, 32})) == "jcs.too-large");
    Json deep = 1;
    for (int i = 0; i < 40; ++i) {
        deep = Json::array({deep});
    }
    REQUIRE(keyOf(canonicalJson(deep)) == "jcs.too-deep");
}
