// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/bass_overlay.h"

#include "ui/overlays/colour_map.h"
#include "ui/text/assessment_text.h"

#include <limits>

namespace bespeak::ui
{

namespace
{

constexpr float quietest = -15; // dB re the mean of the room
constexpr float loudest = 10;

} // namespace

OverlayMap makeBassOverlay(const assessment::BassMap& map, const QString& title)
{
    std::vector<float> levels = map.levels;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        levels[i] = map.inside[i] != 0 ? levels[i] : std::numeric_limits<float>::quiet_NaN();
    }
    const geometry::Vec2 half{map.step / 2, map.step / 2};
    const geometry::Vec2 size{static_cast<double>(map.columns) * map.step,
                              static_cast<double>(map.rows) * map.step};
    const geometry::Vec2 low = map.origin - half;
    return {low,
            low + size,
            map.height,
            mapImage(levels, static_cast<int>(map.columns), static_cast<int>(map.rows), quietest,
                     loudest),
            title,
            {figureText(quietest, "dB"), QLatin1Char('+') + figureText(loudest, "dB")}};
}

} // namespace bespeak::ui
