// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/sentence_text.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/text/assessment_text.h"

using namespace bespeak;

TEST_CASE("The holes of a sentence are filled once, whatever the facts look like")
{
    const auto filled = [](const char* sentence) {
        return ui::filledSentence(sentence, [](const QString& name) {
            return name == "thing" ? QStringLiteral("{other}") : name.toUpper();
        });
    };
    CHECK(filled("Move {thing} {part-way}.") == "Move {other} PART-WAY.");
    CHECK(filled("{thing}") == "{other}");
    CHECK(filled("No hole: {} and {not one} and {open") == "No hole: {} and {not one} and {open");
    CHECK(filled("").isEmpty());
}

TEST_CASE("A thing whose name looks like a hole keeps its name in a remedy")
{
    test::UiFixture ui;
    assessment::Remedy remedy;
    remedy.key = "fit-move-inside";
    remedy.facts = {{"thing", "A {distance} box"}, {"distance", "34 cm"}};
    CHECK(ui::remedyText(remedy, ui.document().catalogue()) ==
          "Move A {distance} box 34 cm into the room");
}
