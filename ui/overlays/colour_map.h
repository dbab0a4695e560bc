// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>

#include <span>

namespace bespeak::ui
{

/// From dark blue through grey to yellow. Its lightness rises evenly, so that it reads the same
/// with any sight of colours, and in grey.
/// @param share 0–1; less and more are cut, what is no number is the lowest.
QColor mapColour(double share);

/// The whole map from left to right, for a legend.
QImage mapStrip(const QSize& size);

/// A map of values by rows, from the lowest colour to the highest. What is NaN is transparent.
QImage mapImage(std::span<const float> values, int columns, int rows, float lowest, float highest);

} // namespace bespeak::ui
