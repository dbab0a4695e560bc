// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_state.h"
#include "models/store/event.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::store
{

/// What a line of the log says, read from its body for people's timelines. What an event does not
/// say is empty.
struct EventFacts {
    std::string transition; ///< "T05"
    std::string actor;      ///< "sales"
    std::optional<casework::CaseState> from;
    std::optional<casework::CaseState> to;
    std::string message;            ///< kind of the message: "quote"
    std::string note;               ///< words of the person, or a bank's reference
    std::string reason;             ///< error key: why it was kept, refused, quarantined
    std::vector<std::string> steps; ///< edges without a message that were told by this one
    bool hasCrossed = false;        ///< it crossed a message of the other side
    bool hasWaited = false;         ///< it had been in quarantine

    friend bool operator==(const EventFacts&, const EventFacts&) = default;
};

/// Reads a body that this or an older version wrote; what it does not understand is left out.
EventFacts factsOf(const Event& event);

} // namespace bespeak::store
