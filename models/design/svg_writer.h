// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Just enough SVG 1.1 for a plan: shapes and text, nothing that runs or loads.
namespace bespeak::design
{

enum class SvgDash { None, Fine, Long };

/// Colours as "#rrggbb"; empty: not painted.
struct SvgPaint {
    std::string fill{};
    std::string stroke{};
    double width = 0; ///< of the stroke, in the page's unit
    SvgDash dash = SvgDash::None;
};

struct SvgFont {
    double size = 3; ///< in the page's unit
    std::string colour = "#000000";
};

class SvgWriter
{
public:
    /// The page's size in millimetres, which are also its units.
    SvgWriter(double width, double height, std::string_view title);

    void beginGroup(std::string_view className);
    void endGroup();
    void title(std::string_view text);

    void line(geometry::Vec2 from, geometry::Vec2 to, const SvgPaint& paint);
    void polyline(std::span<const geometry::Vec2> points, const SvgPaint& paint);
    void polygon(std::span<const geometry::Vec2> points, const SvgPaint& paint);
    void roundedPolygon(std::span<const geometry::Vec2> points, double radius,
                        const SvgPaint& paint);
    /// The area between two outlines.
    void ring(std::span<const geometry::Vec2> outer, std::span<const geometry::Vec2> inner,
              const SvgPaint& paint);
    void ellipse(geometry::Vec2 centre, geometry::Vec2 radii, double degrees,
                 const SvgPaint& paint);

    void text(geometry::Vec2 middle, std::string_view text, const SvgFont& font);
    void leftText(geometry::Vec2 start, std::string_view text, const SvgFont& font);
    void turnedText(geometry::Vec2 middle, double degrees, std::string_view text,
                    const SvgFont& font);

    /// The whole picture. Nothing may be drawn afterwards.
    std::string finish();

private:
    void number(double value);
    void point(geometry::Vec2 point);
    void path(std::span<const geometry::Vec2> points, bool isClosed);
    void paint(const SvgPaint& paint);
    void writeText(std::string_view attributes, std::string_view text, const SvgFont& font);

    std::string m_svg;
};

/// Text between tags or in quotes: marks escaped, control characters and broken UTF-8 left out.
std::string svgEscaped(std::string_view text);

} // namespace bespeak::design
