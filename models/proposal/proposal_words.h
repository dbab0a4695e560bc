// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/reason.h"

#include <string>
#include <string_view>

/// The words of a proposal, in English, for the window to translate.
namespace bespeak::proposal
{

/// The sentence of a reason, with {holes} for its facts, in the context "Proposal"; nullptr for an
/// unknown key.
const char* reasonSentence(std::string_view key);

struct Title {
    const char* context; ///< of the translation: "Proposal" or "Assessment"
    const char* english;
};

/// What a criterion is called: "Viewing angle", "Price"; nothing for an unknown one.
std::optional<Title> criterionTitle(std::string_view criterion);
/// What a slot holds, in the context "Proposal": "Picture", "Front loudspeakers" …
const char* slotTitle(SlotKind slot);

/// A reason in English with its facts filled in.
std::string describe(const Reason& reason, const catalogue::Catalogue& catalogue);
std::string describe(const FactValue& value, const catalogue::Catalogue& catalogue);

} // namespace bespeak::proposal
