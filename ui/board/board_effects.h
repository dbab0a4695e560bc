// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/needs.h"
#include "ui/assessment/assessment_service.h"

#include <QStringList>

#include <array>

namespace bespeak::ui
{

/// What the brief makes of a room and a catalogue, as far as it can be counted.
struct BoardState {
    design::Brief brief;
    proposal::Needs needs;
    std::array<int, assessment::groupCount> judged{};  ///< parameters that could be judged
    std::array<int, assessment::groupCount> failing{}; ///< of these, that fail and are not kept
    int components = 0;                                ///< of the catalogue that take place
    int possible = 0; ///< of these, that no firm limit of the brief rules out by itself

    friend bool operator==(const BoardState&, const BoardState&) = default;
};

BoardState boardState(const Judged& judged);

/// Whether a proposal may hold a component at all: not unwanted, not dearer than a firm budget,
/// not to be drilled where nothing may be.
bool isPossible(const catalogue::Component& component, const proposal::Needs& needs);

/// What an answer changed, a sentence each, the firmest first; computed from the difference alone.
QStringList effectTexts(const BoardState& before, const BoardState& after);

} // namespace bespeak::ui
