// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace bespeak::ui
{

/// How well `typed` names `text`: its letters stand in the text in this order, without regard to
/// case and accents. Letters in a row and at the beginning of words count more.
/// @return nothing if it does not; the larger the better; 0 for an empty `typed`.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace bespeak::ui
