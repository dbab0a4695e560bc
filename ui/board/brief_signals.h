// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"

#include <QString>

#include <span>

namespace bespeak::ui
{

/// One thing that a brief can say of the customer, as a few words and as what is copied when it is
/// taken over or taken back.
struct BriefSignal {
    const char* name; ///< of its chip, for tests and scripts
    bool (*isSame)(const design::Brief& a, const design::Brief& b);
    void (*copy)(const design::Brief& from, design::Brief& to);
    QString (*words)(const design::Brief& brief); ///< for a brief that says it

    bool isSaid(const design::Brief& brief) const { return !isSame(brief, {}); }
};

/// All of them, in the order of the board's questions.
std::span<const BriefSignal> briefSignals();

/// What a text is understood to say: a brief with its words and what was read from them alone.
/// @param usual currency of a budget that names none.
design::Brief readBrief(const std::string& wishes, const Currency& usual);
/// The brief with other words: what the new ones say and the old ones did not is taken over, what
/// the old ones said and the new ones do not is taken back. What was answered otherwise stays.
design::Brief withWishes(design::Brief brief, const std::string& wishes, const Currency& usual);

} // namespace bespeak::ui
