// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <optional>

/// Surface patterns that repeat, made by the program.
namespace bespeak::ui
{

/// Metres that one image of the pattern covers; nothing if there is no pattern of that name.
std::optional<double> patternSize(const QString& name);

/// A square image whose sides fit together, always the same pixels; null for an unknown name.
/// Its colours change a finish's own colour: the finish is multiplied by twice the square of each
/// channel (0.707 leaves it as it is). Alpha makes it smoother (below half) or rougher.
QImage paintPattern(const QString& name);

} // namespace bespeak::ui
