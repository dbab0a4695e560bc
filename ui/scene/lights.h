// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <QColor>
#include <QMatrix4x4>
#include <QVector3D>

namespace bespeak::ui
{

/// Daylight, or an evening with the lamps on.
enum class Surroundings { Light, Dark };

/// All that lights the scene, as the shaders take it. Colours are linear.
struct Lights {
    QVector3D towardsKey;
    QVector3D keyColour;
    QVector3D skyColour;
    QVector3D groundColour;
    QVector3D daylight;
    float exposure = 1;
    QMatrix4x4 lampPlaces;  ///< columns: place and reach
    QMatrix4x4 lampColours; ///< columns: colour
    int lamps = 0;
    QMatrix4x4 windowPlaces;  ///< columns: place and area
    QMatrix4x4 windowFacings; ///< columns: direction into the room
    int windows = 0;
    QVector3D backdropTop; ///< as the screen shows it
    QVector3D backdropBottom;
};

/// The brightest four lamps and the largest four windows count.
Lights makeLights(const design::Design& design, const catalogue::Catalogue& catalogue,
                  Surroundings surroundings);

/// The colour behind a room, as the screen shows it: for as long as nothing is drawn.
QColor groundOf(Surroundings surroundings);

} // namespace bespeak::ui
