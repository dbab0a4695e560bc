// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overlays/overlay.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QTransform>

namespace bespeak::ui
{

/// Words and where their middle is, in pixels.
struct PlacedWords {
    const OverlayLabel* label = nullptr;
    QPointF middle;
};

/// Places words so that none cover others: the worst stand just above where they belong, the others
/// give way straight up or down. The same words at the same place are said once. What belongs into
/// the view is not cut by its edges.
std::vector<PlacedWords> placeWords(const std::vector<OverlayLabel>& labels,
                                    const QTransform& toPixels, const QFontMetricsF& metrics,
                                    const QRectF& view);

} // namespace bespeak::ui
