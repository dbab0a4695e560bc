// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/remedy.h"

#include <QString>

namespace bespeak::ui
{

// An assessment in the user's words.

QString groupText(assessment::Group group);                ///< "Loudspeakers"
QString verdictText(assessment::Verdict verdict);          ///< "Falls short"
QString certaintyText(assessment::Certainty certainty);    ///< "Predicted"
QString certaintyMeaning(assessment::Certainty certainty); ///< in a sentence
QString gradeMeaning(char grade); ///< what an evidence grade says, in a sentence
QString levelText(int level);     ///< "Level 2"

/// A figure with its unit; "–" for what is not a number.
QString figureText(double value, const std::string& unit);
/// "24.1°", or "–" if there is no value.
QString valueText(const assessment::Parameter& parameter);
/// "at least 30°", "at most 0.5 s", "between 30° and 50°"; empty without a limit.
QString limitText(const assessment::Parameter& parameter);
/// What each level asks for: "0.5 · 0.8 · 1.2 · 1.5 m"; empty without levels.
QString levelLimitsText(const assessment::Parameter& parameter);
/// "± 3 dB"; empty if nothing is known.
QString uncertaintyText(const assessment::Parameter& parameter);

QString parameterTitle(const assessment::Parameter& parameter);
/// The thing or the wall that it is about; empty if it is about the whole room.
QString parameterThing(const assessment::Parameter& parameter, const design::Design& design,
                       const catalogue::Catalogue& catalogue);
QString parameterMeaning(const assessment::Parameter& parameter,
                         const catalogue::Catalogue& catalogue);
/// What is wrong, in a sentence; empty for what passes.
QString parameterFinding(const assessment::Parameter& parameter,
                         const catalogue::Catalogue& catalogue);
/// What is missing for a verdict, or why a miss is no failure; empty if there is neither.
QString needsText(const assessment::Parameter& parameter, const catalogue::Catalogue& catalogue);
QString remedyText(const assessment::Remedy& remedy, const catalogue::Catalogue& catalogue);

/// A parameter's figures, the worst seat first.
std::vector<assessment::SeatValue> worstFirst(const assessment::Parameter& parameter);

} // namespace bespeak::ui
