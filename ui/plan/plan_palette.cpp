// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_palette.h"

#include "models/room/materials.h"
#include "ui/style/theme.h"

#include <array>

namespace bespeak::ui
{

namespace
{

QColor mixed(const QColor& from, const QColor& to, double share)
{
    return QColor::fromRgbF(
        static_cast<float>(from.redF() + (to.redF() - from.redF()) * share),
        static_cast<float>(from.greenF() + (to.greenF() - from.greenF()) * share),
        static_cast<float>(from.blueF() + (to.blueF() - from.blueF()) * share));
}

/// From linear light to what a screen shows.
QColor shown(const geometry::Colour& linear)
{
    const auto encode = [](float value) {
        return std::pow(std::clamp(value, 0.0F, 1.0F), 1 / 2.2F);
    };
    return QColor::fromRgbF(encode(linear.red), encode(linear.green), encode(linear.blue));
}

struct InkPair {
    QRgb light;
    QRgb dark;
};

/// In the order of design::Ink, but for the accent, which is the window's.
constexpr std::array<InkPair, 9> inks{{
    {0xFFD7D4CE, 0xFF4A5154}, // Body
    {0xFFEAE8E3, 0xFF596165}, // Soft
    {0xFFE4D4BC, 0xFF5E5244}, // Wood
    {0xFF7C858A, 0xFF2A3033}, // Device
    {0xFFF6F5F1, 0xFF7C8487}, // Paper
    {0xFFAEC7A4, 0xFF4F6A4D}, // Leaf
    {0xFFE9E1DE, 0xFF3A3F45}, // Woven
    {0xFF495156, 0xFFAAB3B5}, // Line
    {0xFF899195, 0xFF7F898C}, // Faint
}};

} // namespace

PlanPalette planPalette()
{
    const Colours& window = colours();
    const bool dark = isDark();
    PlanPalette palette;
    palette.paper = window.canvas;
    palette.grid = window.canvasLine;
    palette.gridStrong = mixed(window.canvasLine, window.mutedText, 0.18);
    palette.wall = dark ? QColor(0x8B9497) : QColor(0x454D52);
    palette.wallEdge = dark ? QColor(0xB9C1C3) : QColor(0x2A3034);
    palette.opening = mixed(window.canvas, window.raised, 0.5);
    palette.text = window.text;
    palette.mutedText = window.mutedText;
    palette.accent = window.accent;
    palette.onAccent = window.onAccent;
    palette.accentSoft = window.accentSoft;
    palette.danger = window.danger;
    palette.warning = window.warning;
    palette.label = window.raised;
    palette.labelEdge = window.fieldLine;
    palette.guide = dark ? QColor(0xFF7AB8) : QColor(0xC2267E);
    return palette;
}

QColor inkColour(design::Ink ink)
{
    if (ink == design::Ink::Accent) {
        return colours().accent;
    }
    const InkPair pair = inks.at(static_cast<std::size_t>(ink));
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

QColor floorTint(const std::string& material)
{
    const QColor paper = colours().canvas;
    const QColor base = isDark() ? mixed(paper, QColor(0x3A4144), 0.55) : QColor(Qt::white);
    const room::Material* known = room::findMaterial(material);
    return known != nullptr ? mixed(base, shown(known->colour), isDark() ? 0.1 : 0.16) : base;
}

} // namespace bespeak::ui
