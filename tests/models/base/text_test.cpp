// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/text.h"

#include "tests/support/catch.h"

using namespace bespeak;

TEST_CASE("flawOf accepts UTF-8 with line feeds and names what is wrong")
{
    struct Row {
        std::string text;
        TextFlaw flaw;
    };
    const auto row = GENERATE(values<Row>({{"", TextFlaw::None},
                                           {"Wohnzimmer\nim Dachgeschoß 🎬", TextFlaw::None},
                                           {std::string(200, 'a'), TextFlaw::None},
                                           {std::string(201, 'a'), TextFlaw::TooLong},
                                           {"tab\there", TextFlaw::BadCharacter},
                                           {std::string("nul\0byte", 8), TextFlaw::BadCharacter},
                                           {"\x7F", TextFlaw::BadCharacter},
                                           {"\xC2\x85", TextFlaw::BadCharacter},
                                           {"cut \xC3", TextFlaw::BadCharacter},
                                           {"\xC0\xAF", TextFlaw::BadCharacter},
                                           {"\xE0\x80\xAF", TextFlaw::BadCharacter},
                                           {"\xED\xA0\x80", TextFlaw::BadCharacter},
                                           {"\xF4\x90\x80\x80", TextFlaw::BadCharacter},
                                           {"\xE2\x28\xA1", TextFlaw::BadCharacter},
                                           {"\xFF", TextFlaw::BadCharacter}}));
    INFO(row.text);
    REQUIRE(flawOf(row.text, 200) == row.flaw);
}

TEST_CASE("cutText never cuts a character in two")
{
    struct Row {
        std::string text;
        std::size_t most;
        std::string cut;
    };
    const auto row = GENERATE(values<Row>({{"", 3, ""},
                                           {"abc", 3, "abc"},
                                           {"abcd", 3, "abc"},
                                           {"aéé", 3, "aé"},
                                           {"aéé", 2, "a"},
                                           {"🎬🍿", 7, "🎬"},
                                           {"🎬", 3, ""}}));
    INFO(row.text);
    REQUIRE(cutText(row.text, row.most) == row.cut);
}
