// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"
#include "ui/style/colours.h"

#include <QIcon>
#include <QPainter>

namespace bespeak::ui
{

/// An icon with the job of its colour.
struct Sign {
    const char* icon = "";
    QColor Colours::*colour = &Colours::mutedText;

    QIcon toIcon() const;
    friend bool operator==(const Sign&, const Sign&) = default;
};

/// The sign of a verdict: each has a shape of its own, so that it is told without colours too.
Sign signOf(assessment::Verdict verdict);
/// The sign of a finding that the customer keeps.
Sign keptSign();

/// Four bars that rise; as many are filled as levels are reached.
void paintLevel(QPainter& painter, const QRectF& rect, int level);
inline constexpr QSize levelSize{26, 14}; ///< pixels

} // namespace bespeak::ui
