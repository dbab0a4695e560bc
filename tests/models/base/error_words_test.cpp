// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words.h"

#include "tests/support/catch.h"

#include <set>

using namespace bespeak;

TEST_CASE("describe fills facts into the sentence")
{
    const Error error{"date.unreadable", {{"text", "soon"}}};
    REQUIRE(describe(error) == "“soon” is not a date such as 2026-11-22.");
}

TEST_CASE("describe can speak another language")
{
    const Error error{"money.unreadable", {{"text", "viel"}}};
    REQUIRE(describe(error, [](const char*) { return std::string("„{text}“ ist kein Betrag."); }) ==
            "„viel“ ist kein Betrag.");
}

TEST_CASE("describe shows an unknown key as itself")
{
    REQUIRE(describe(Error{"no.such", {{"a", "1"}}}) == "no.such; a = 1");
}

TEST_CASE("every sentence has a key of its own and ends as a sentence does")
{
    std::set<std::string_view> seen;
    for (const ErrorSentence& row : errorSentences()) {
        INFO(row.key);
        REQUIRE(seen.insert(row.key).second);
        REQUIRE(std::string_view(row.english).ends_with('.'));
    }
}
