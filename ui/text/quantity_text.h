// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/angle.h"
#include "models/base/error.h"
#include "models/base/length.h"
#include "models/base/money.h"
#include "models/catalogue/component.h"

#include <QString>

namespace bespeak::ui
{

// Everything that is written for people, in the words and signs of the language on show.

/// One clear sentence in the user's language.
QString errorText(const Error& error);

/// "1,234.50 €", "1.234,50 €".
QString moneyText(const Money& amount);
/// The same without decimals when they are nought: for figures in a bar.
QString shortMoneyText(const Money& amount);
/// "+35 €", "" for nothing.
QString surchargeText(std::int64_t minor, const Currency& currency);

/// In the units the user chose (see setUnits).
QString lengthText(Length length);
QString sizeText(const geometry::Size3& size); ///< "84 × 42 × 45 cm", width × depth × height
QString areaText(double squareMetres);
QString volumeText(double cubicMetres);
QString massText(std::int64_t grams); ///< "12.4 kg"
QString angleText(Angle angle);       ///< "15°"
/// A number with at most `decimals` decimals and none that are nought.
QString numberText(double number, int decimals = 1);
QString daysText(int workingDays);

/// Metric or imperial for all of the above: a setting of the whole application.
void setUnits(UnitSystem units);
UnitSystem units();

/// What stands before the decimals in the language on show.
char decimalPoint();

/// "en", "de": of texts that come in several.
std::string languageOnShow();
/// The text of the catalogue in the language on show.
QString localText(const catalogue::LocalText& text);

} // namespace bespeak::ui
