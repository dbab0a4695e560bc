// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"
#include "models/room/constructions.h"
#include "models/room/room.h"

#include <QString>

#include <optional>
#include <vector>

namespace bespeak::ui
{

// What the customer says about themselves and their room, in their own language.

QString streetText(design::Street street);
QString tenureText(design::Tenure tenure);
QString loudnessText(design::Loudness loudness);
QString tasteText(design::ReflectionTaste taste);
QString dwellingText(design::Dwelling dwelling);
QString sleeperText(design::Sleeper sleeper);
/// How often a thing is done here, 0–3: "Never" … "Most of all".
QString useText(int use);
/// Whether we may drill: "not said", "Yes", "No".
QString drillingText(std::optional<bool> mayDrill);
/// "A must", "A wish".
QString firmnessText(design::Firmness firmness);
QString beyondText(room::Beyond beyond);
QString constructionText(const room::Construction& construction);

/// "2, 5".
QString agesText(const std::vector<int>& ages);
/// Reads what agesText writes, and what people write instead ("2 5", "2;5"); ascending.
/// @return nothing if a word is no age from 0 to 17, or there are too many.
std::optional<std::vector<int>> readAges(const QString& text);

} // namespace bespeak::ui
