// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/plan_symbol.h"

#include <QColor>

namespace bespeak::ui
{

/// The colours of the plan, made from those of the window, light or dark.
struct PlanPalette {
    QColor paper, grid, gridStrong;
    QColor wall, wallEdge, opening;
    QColor text, mutedText;
    QColor accent, onAccent, accentSoft;
    QColor danger, warning;
    QColor label, labelEdge; ///< behind numbers
    QColor guide;            ///< what something sticks to
};

PlanPalette planPalette();
QColor inkColour(design::Ink ink);
/// The colour of a floor's material, calmed down so that things stand out on it.
QColor floorTint(const std::string& material);

} // namespace bespeak::ui
