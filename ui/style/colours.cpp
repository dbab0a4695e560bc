// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/colours.h"

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr ColourName names[] = {
    {"window", &Colours::window},           {"panel", &Colours::panel},
    {"raised", &Colours::raised},           {"hover", &Colours::hover},
    {"pressed", &Colours::pressed},         {"line", &Colours::line},
    {"fieldLine", &Colours::fieldLine},     {"text", &Colours::text},
    {"mutedText", &Colours::mutedText},     {"accent", &Colours::accent},
    {"accentHover", &Colours::accentHover}, {"onAccent", &Colours::onAccent},
    {"accentSoft", &Colours::accentSoft},   {"accentText", &Colours::accentText},
    {"danger", &Colours::danger},           {"dangerSoft", &Colours::dangerSoft},
    {"warning", &Colours::warning},         {"warningSoft", &Colours::warningSoft},
    {"success", &Colours::success},         {"successSoft", &Colours::successSoft},
    {"canvas", &Colours::canvas},           {"canvasLine", &Colours::canvasLine},
    {"shadow", &Colours::shadow},
};

constexpr double forText = 4.5;
constexpr double forSigns = 3.0;

constexpr ContrastPair pairs[] = {
    {&Colours::text, &Colours::window, forText},
    {&Colours::text, &Colours::panel, forText},
    {&Colours::text, &Colours::raised, forText},
    {&Colours::text, &Colours::hover, forText},
    {&Colours::text, &Colours::pressed, forText},
    {&Colours::text, &Colours::accentSoft, forText},
    {&Colours::text, &Colours::canvas, forText},
    {&Colours::mutedText, &Colours::window, forText},
    {&Colours::mutedText, &Colours::panel, forText},
    {&Colours::mutedText, &Colours::raised, forText},
    {&Colours::mutedText, &Colours::hover, forText},
    {&Colours::mutedText, &Colours::canvas, forText},
    {&Colours::onAccent, &Colours::accent, forText},
    {&Colours::onAccent, &Colours::accentHover, forText},
    {&Colours::accentText, &Colours::panel, forText},
    {&Colours::accentText, &Colours::raised, forText},
    {&Colours::accentText, &Colours::accentSoft, forText},
    {&Colours::danger, &Colours::panel, forText},
    {&Colours::danger, &Colours::raised, forText},
    {&Colours::danger, &Colours::dangerSoft, forText},
    {&Colours::warning, &Colours::panel, forText},
    {&Colours::warning, &Colours::warningSoft, forText},
    {&Colours::success, &Colours::panel, forText},
    {&Colours::success, &Colours::successSoft, forText},
    {&Colours::accent, &Colours::window, forSigns},
    {&Colours::accent, &Colours::panel, forSigns},
    {&Colours::accent, &Colours::raised, forSigns},
    {&Colours::accent, &Colours::canvas, forSigns},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours{
        .window = QColor(0xF1F2EF),
        .panel = QColor(0xFBFBFA),
        .raised = QColor(0xFFFFFF),
        .hover = QColor(0xEEF1EE),
        .pressed = QColor(0xE3E8E4),
        .line = QColor(0xE2E5E1),
        .fieldLine = QColor(0xC8CFCA),
        .text = QColor(0x1B2321),
        .mutedText = QColor(0x5A6562),
        .accent = QColor(0x0F7B6F),
        .accentHover = QColor(0x0B695F),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xDCEFEA),
        .accentText = QColor(0x0B655B),
        .danger = QColor(0xB0342A),
        .dangerSoft = QColor(0xFBE8E5),
        .warning = QColor(0x855400),
        .warningSoft = QColor(0xFDF1D7),
        .success = QColor(0x1C7042),
        .successSoft = QColor(0xE1F3E8),
        .canvas = QColor(0xF7F7F4),
        .canvasLine = QColor(0xE6E8E3),
        .shadow = QColor(20, 30, 28, 40),
    };
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours{
        .window = QColor(0x121615),
        .panel = QColor(0x1A1F1E),
        .raised = QColor(0x232A28),
        .hover = QColor(0x2A3230),
        .pressed = QColor(0x333D3A),
        .line = QColor(0x2B3331),
        .fieldLine = QColor(0x414C49),
        .text = QColor(0xE8EEEC),
        .mutedText = QColor(0xA3AFAB),
        .accent = QColor(0x3DB5A4),
        .accentHover = QColor(0x54C6B6),
        .onAccent = QColor(0x06231F),
        .accentSoft = QColor(0x183C37),
        .accentText = QColor(0x7DDACC),
        .danger = QColor(0xFF9184),
        .dangerSoft = QColor(0x40221E),
        .warning = QColor(0xF0BF5E),
        .warningSoft = QColor(0x3B3018),
        .success = QColor(0x72D39D),
        .successSoft = QColor(0x18362B),
        .canvas = QColor(0x171C1B),
        .canvasLine = QColor(0x262D2B),
        .shadow = QColor(0, 0, 0, 110),
    };
    return colours;
}

std::span<const ColourName> colourNames()
{
    return names;
}

std::span<const ContrastPair> contrastPairs()
{
    return pairs;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.raised);
    palette.setColor(QPalette::AlternateBase, colours.panel);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.window);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accentText);
    palette.setColor(QPalette::LinkVisited, colours.accentText);
    palette.setColor(QPalette::Light, colours.raised);
    palette.setColor(QPalette::Midlight, colours.panel);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.fieldLine);
    palette.setColor(QPalette::Shadow, colours.shadow);
    QColor faded = colours.mutedText;
    faded.setAlphaF(0.55F);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.mutedText);
    return palette;
}

} // namespace bespeak::ui
