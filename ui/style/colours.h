// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace bespeak::ui
{

/// Every colour of the window by its job. Widgets name a job, never a colour of their own.
struct Colours {
    QColor window;      ///< behind everything
    QColor panel;       ///< panels, docks, bars
    QColor raised;      ///< cards, fields, menus: what lies on a panel
    QColor hover;       ///< under the pointer
    QColor pressed;     ///< held down
    QColor line;        ///< hairlines between panels
    QColor fieldLine;   ///< edges of fields and buttons
    QColor text;        ///<
    QColor mutedText;   ///< labels, hints, units
    QColor accent;      ///< the one accent: primary button, focus ring, selection
    QColor accentHover; ///<
    QColor onAccent;    ///< text on the accent
    QColor accentSoft;  ///< background of what is chosen
    QColor accentText;  ///< text and icons in the accent, also on accentSoft
    QColor danger;      ///< text and icons of what is wrong
    QColor dangerSoft;  ///< behind them
    QColor warning;     ///< text and icons of advice
    QColor warningSoft; ///<
    QColor success;     ///< text and icons of what is right
    QColor successSoft; ///<
    QColor canvas;      ///< the paper of the plan
    QColor canvasLine;  ///< its grid
    QColor shadow;      ///< translucent

    friend bool operator==(const Colours&, const Colours&) = default;
};

const Colours& lightColours();
const Colours& darkColours();

/// The name of each colour in the style sheet, where it stands as @name.
struct ColourName {
    const char* name;
    QColor Colours::*colour;
};
std::span<const ColourName> colourNames();

/// What stands on what as text or sign, and how much contrast it needs: WCAG 2.2 AA asks 4.5 of
/// text and 3 of signs that carry a meaning.
struct ContrastPair {
    QColor Colours::*above;
    QColor Colours::*below;
    double minimum;
};
std::span<const ContrastPair> contrastPairs();

/// WCAG 2.2's contrast ratio, 1–21. Needs opaque colours.
double contrastRatio(const QColor& a, const QColor& b);

/// What widgets take that know nothing of Colours.
QPalette paletteOf(const Colours& colours);

} // namespace bespeak::ui
