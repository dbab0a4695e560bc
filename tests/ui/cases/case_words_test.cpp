// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_words.h"

#include "models/request/message_kind.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace bespeak;

TEST_CASE("Every state, step and message has words of its own, and no step shows its number")
{
    QSet<QString> states;
    for (const casework::CaseState state : casework::allStates()) {
        states.insert(ui::stateText(state));
    }
    CHECK(states.size() == static_cast<qsizetype>(casework::caseStateCount));
    for (const casework::Transition& edge : casework::transitions()) {
        INFO(edge.id);
        const QString text = ui::actionText(edge.id);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(
            QString::fromUtf8(edge.id.data(), static_cast<qsizetype>(edge.id.size()))));
    }
    CHECK(ui::messageText("quote") == "Quote");
    CHECK(ui::messageText("from-the-future") == "from-the-future");
}

TEST_CASE("An event is told in one line, and why it was not taken as usual in a note")
{
    struct Row {
        const char* kind;
        store::EventFacts facts;
        const char* text;
    };
    store::EventFacts quoted;
    quoted.transition = "T05";
    store::EventFacts kept;
    kept.message = "receipt";
    store::EventFacts refused;
    refused.transition = "T10";
    const auto row =
        GENERATE_REF(values<Row>({{"transition", quoted, "Quote made"},
                                  {"message-kept", kept, "Receipt filed"},
                                  {"refused-transition", refused, "Refused: Accept the quote"},
                                  {"message-sent", {}, "Message handed over"},
                                  {"odd-kind", {}, "odd-kind"}}));
    store::Event event;
    event.kind = row.kind;
    CHECK(ui::eventText(event, row.facts).toStdString() == row.text);
}

TEST_CASE("A note holds what was said, why, and that it crossed in the mail")
{
    store::EventFacts facts;
    CHECK(ui::eventNote(facts).isEmpty());
    facts.note = "See you.";
    facts.reason = "case.quote-still-valid";
    facts.hasCrossed = true;
    const QString note = ui::eventNote(facts);
    CHECK(note.startsWith("See you. "));
    CHECK(note.endsWith("It crossed a message of the other side."));
    CHECK_FALSE(note.contains("case.quote-still-valid"));
}

TEST_CASE("An import is told in one sentence with its reason")
{
    store::ImportOutcome came;
    came.kind = request::MessageKind::Quote;
    came.status = store::ImportStatus::Applied;
    came.after = casework::CaseState::Quoted;
    CHECK(ui::importText(came) == "Quote taken in. The case is now: Quoted.");
    came.status = store::ImportStatus::Refused;
    came.reason = Error{"store.for-information", {}};
    CHECK(ui::importText(came).startsWith("Quote refused. The case stays: Quoted. "));
}

TEST_CASE("Only what moved the case on is told in green, only what was refused in red")
{
    using enum store::ImportStatus;
    CHECK(ui::importLook(Applied) == ui::Look::AllRight);
    CHECK(ui::importLook(Refused) == ui::Look::Problem);
    for (const auto status : {Kept, Duplicate, Quarantined}) {
        CHECK(ui::importLook(status) == ui::Look::Strong);
    }
}

TEST_CASE("A date that is none stays as it is")
{
    CHECK(ui::dayText(std::string("soon")) == "soon");
    CHECK(ui::dayText(std::string("2026-12-24")).contains("24"));
    CHECK(ui::shortId("0123456789") == "01234567");
}
