// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/word_check.h"

#include "models/exchange/words.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/ui/support/ui_fixture.h"

using namespace bespeak;
using test::find;

TEST_CASE("Only the words that are asked for are left blank, and all of them must be right")
{
    test::RepeatableRandomness randomness;
    const auto key = exchange::SigningKey::generate(randomness);
    const auto words = exchange::fingerprintWords(key.id());
    ui::WordCheck check(key.id(), {9, 2});
    CHECK(check.findChildren<QLineEdit*>().size() == 2);
    CHECK_FALSE(check.isComplete());
    find<QLineEdit>(check, "word3").setText(QString::fromStdString(std::string(words[2])));
    find<QLineEdit>(check, "word10").setText("wrong");
    CHECK(check.isComplete());
    CHECK_FALSE(check.isAllRight());
    find<QLineEdit>(check, "word10")
        .setText(
            QStringLiteral(" %1 ").arg(QString::fromStdString(std::string(words[9])).toUpper()));
    CHECK(check.isAllRight());
}

TEST_CASE("Three places are asked for, one of each row")
{
    test::RepeatableRandomness randomness;
    for (int i = 0; i < 50; ++i) {
        const auto places = ui::threePlaces(randomness);
        REQUIRE(places.size() == 3);
        for (std::size_t row = 0; row < 3; ++row) {
            REQUIRE(places[row] / 4 == row);
        }
    }
}
