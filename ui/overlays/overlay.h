// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <QImage>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace bespeak::ui
{

/// What can be laid over the room, one by one.
enum class OverlayKind : std::uint8_t {
    Viewing,     ///< the angle that the picture fills, and lines of sight
    Speakers,    ///< where loudspeakers belong, and how far off they are
    Reflections, ///< first reflections at the main seat
    BassMap,     ///< how loud the bass is, where
    Seats,       ///< level and evenness at each seat
    Reach,       ///< how far children reach
    Ways,        ///< ways and swinging doors
    Turning,     ///< room to turn a wheelchair
};

constexpr std::size_t overlayKindCount = 8;

/// How something fares. Colours differ in lightness too, and strokes differ in their dashes.
enum class Tone : std::uint8_t { Neutral, Good, Advice, Bad };

/// A stroke in the room, metres.
struct OverlayLine {
    OverlayKind kind = OverlayKind::Viewing;
    std::vector<geometry::Vec3> points;
    Tone tone = Tone::Neutral;
    bool isThin = false; ///< of less weight

    friend bool operator==(const OverlayLine&, const OverlayLine&) = default;
};

/// A patch of the floor, or what stands on it up to a height.
struct OverlayArea {
    OverlayKind kind = OverlayKind::Viewing;
    std::vector<geometry::Vec2> outline;
    double low = 0; ///< metres above the floor
    double high = 0;
    Tone tone = Tone::Neutral;

    friend bool operator==(const OverlayArea&, const OverlayArea&) = default;
};

/// A few words at a place.
struct OverlayLabel {
    OverlayKind kind = OverlayKind::Viewing;
    geometry::Vec3 at;
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const OverlayLabel&, const OverlayLabel&) = default;
};

/// A picture that lies level in the room; its first row is at low.y.
struct OverlayMap {
    geometry::Vec2 low;
    geometry::Vec2 high;
    double height = 0; ///< metres above the floor
    QImage image;
    QString title; ///< "Bass at 42 Hz"
    /// What the colours mean, from the lowest to the highest.
    std::array<QString, 2> ends;

    friend bool operator==(const OverlayMap&, const OverlayMap&) = default;
};

/// Everything that lies over a room now, for the plan and for the 3D view.
struct Overlay {
    std::vector<OverlayArea> areas;
    std::vector<OverlayLine> lines;
    std::vector<OverlayLabel> labels;
    std::optional<OverlayMap> map;

    friend bool operator==(const Overlay&, const Overlay&) = default;
};

} // namespace bespeak::ui
