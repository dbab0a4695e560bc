// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quoting/rounds.h"

#include <QString>
#include <QStringList>

/// A round of the talk about a design in words: things, money, days, decibels, centimetres.
namespace bespeak::ui
{

QString roundTitle(const quoting::Round& round); ///< "Request 1", "Quote 2"
/// One line for each thing that came, went, was exchanged, moved or altered.
QStringList thingLines(const quoting::DesignDifference& difference);
/// "Viewing angle: 33° → 41°, now good", the worse ones first; at most `most`.
QStringList figureLines(const quoting::DesignDifference& difference, qsizetype most = 8);
QStringList quoteLines(const quoting::QuoteDifference& difference);
/// "2,499.00 € → 2,399.00 € (−100.00 €)"; empty if it is the same.
QString moneyChange(const Money& before, const Money& after);
/// The sentence for the customer of one figure that an addition makes worse.
QString lossText(const quoting::ChangedFigure& figure);

} // namespace bespeak::ui
