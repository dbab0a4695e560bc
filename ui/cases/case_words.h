// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/casework/transitions.h"
#include "models/store/case_import.h"
#include "models/store/event.h"
#include "models/store/event_facts.h"
#include "ui/style/looks.h"

#include <QString>

namespace bespeak::ui
{

// The words of a case for people, in the language on show.

QString stateText(casework::CaseState state);         ///< "Waiting for an answer"
QString actionText(std::string_view transition);      ///< verb for a button: "Confirm order"
QString messageText(std::string_view kind);           ///< "Quote"; an unknown kind stays as it is
QString roleText(casework::Actor actor);              ///< "Workshop"
QString pledgeText(casework::PledgeState pledge);     ///< "Deposit received"
QString importText(const store::ImportOutcome& came); ///< one sentence on what an import did
/// How that sentence is shown: green only if the case moved on, red only if it was refused.
Look importLook(store::ImportStatus status);

/// What happened, in one line: "Quote sent", "The contact was erased".
QString eventText(const store::Event& event, const store::EventFacts& facts);
/// Why it was not taken as usual, or what was said; empty for most events.
QString eventNote(const store::EventFacts& facts);

QString dayText(Instant instant);    ///< "24 Dec 2026", in local time
QString momentText(Instant instant); ///< "24 Dec 2026, 17:05", in local time
/// "2026-12-24" as a day for people; what is no date stays as it is.
QString dayText(const std::string& date);
/// The first eight characters: enough to tell two apart by eye.
QString shortId(const std::string& id);

/// How urgent a state looks in a list.
enum class StateTone { Waiting, Moving, Done, Stopped };
StateTone toneOf(casework::CaseState state);

} // namespace bespeak::ui
