// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/base64url.h"

#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;

TEST_CASE("base64url writes and reads every length and every byte")
{
    std::string bytes;
    for (int length = 0; length < 300; ++length) {
        const auto decoded = decodeBase64url(encodeBase64url(bytes));
        REQUIRE_OK(decoded);
        REQUIRE(*decoded == bytes);
        bytes += static_cast<char>(length * 37);
    }
    REQUIRE(encodeBase64url("\xFB\xFF\xFE") == "-__-");
}

TEST_CASE("base64url has one spelling for each value")
{
    struct Row {
        std::string text;
        std::string key;
    };
    const auto row = GENERATE(values<Row>({
        {"Zg==", "base64url.alphabet"},
        {"Zg=", "base64url.alphabet"},
        {"Zm9v\n", "base64url.length"},
        {"Zm\n9", "base64url.alphabet"},
        {"Zm 9", "base64url.alphabet"},
        {"+/+/", "base64url.alphabet"},
        {std::string("Zg\0A", 4), "base64url.alphabet"},
        {"Z", "base64url.length"},
        {"Zm9vZ", "base64url.length"},
        {"Zh", "base64url.trailing-bits"},
        {"Zm9=", "base64url.alphabet"},
        {"Zm9", "base64url.trailing-bits"},
        {"\xC3\xA4\xC3\xA4", "base64url.alphabet"},
    }));
    INFO(row.text);
    REQUIRE(keyOf(decodeBase64url(row.text)) == row.key);
}
