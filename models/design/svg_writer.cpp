// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/svg_writer.h"

#include <algorithm>
#include <cmath>

namespace bespeak::design
{

using geometry::Vec2;

namespace
{

/// Length of the well-formed UTF-8 sequence that begins here, 0 if there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    const std::size_t size = lead < 0x80                   ? 1
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    if (size == 0 || size > text.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool isOverlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool isBeyond = (lead == 0xED && byte(1) >= 0xA0) || (lead == 0xF4 && byte(1) >= 0x90);
    // XML has no place for these two either.
    const bool isNothing = lead == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
    return isOverlong || isBeyond || isNothing ? 0 : size;
}

std::string_view markFor(char character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

} // namespace

std::string svgEscaped(std::string_view text)
{
    std::string escaped;
    while (!text.empty()) {
        const std::size_t size = sequenceLength(text);
        if (size == 0) {
            text.remove_prefix(1);
            continue;
        }
        const auto lead = static_cast<unsigned char>(text.front());
        const std::string_view mark = markFor(text.front());
        if (!mark.empty()) {
            escaped += mark;
        } else if (lead >= 0x20 && lead != 0x7F) {
            escaped += text.substr(0, size);
        } else {
            escaped += ' ';
        }
        text.remove_prefix(size);
    }
    return escaped;
}

SvgWriter::SvgWriter(double width, double height, std::string_view title)
{
    m_svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"";
    number(width);
    m_svg += "mm\" height=\"";
    number(height);
    m_svg += "mm\" viewBox=\"0 0 ";
    number(width);
    m_svg += ' ';
    number(height);
    m_svg += "\" font-family=\"Inter, Helvetica, Arial, sans-serif\" "
             "stroke-linecap=\"round\" stroke-linejoin=\"round\">\n";
    this->title(title);
    polygon(std::vector<Vec2>{{0, 0}, {width, 0}, {width, height}, {0, height}}, {"#ffffff"});
}

void SvgWriter::number(double value)
{
    // Own formatting: printf's decimal point follows the locale. A hundredth of a millimetre is
    // finer than any printer, so that large coordinates are cut instead of written out.
    const double bounded = std::isfinite(value) ? std::clamp(value, -1e9, 1e9) : 0;
    const long long hundredths = std::llround(bounded * 100);
    const long long magnitude = hundredths < 0 ? -hundredths : hundredths;
    m_svg += hundredths < 0 ? "-" : "";
    m_svg += std::to_string(magnitude / 100);
    if (magnitude % 100 != 0) {
        m_svg += '.';
        m_svg += static_cast<char>('0' + magnitude / 10 % 10);
        if (magnitude % 10 != 0) {
            m_svg += static_cast<char>('0' + magnitude % 10);
        }
    }
}

void SvgWriter::point(Vec2 point)
{
    number(point.x);
    m_svg += ' ';
    number(point.y);
}

void SvgWriter::paint(const SvgPaint& paint)
{
    m_svg += " fill=\"" + (paint.fill.empty() ? "none" : paint.fill) + "\"";
    if (!paint.stroke.empty()) {
        m_svg += " stroke=\"" + paint.stroke + "\" stroke-width=\"";
        number(paint.width);
        m_svg += '"';
        if (paint.dash != SvgDash::None) {
            m_svg += paint.dash == SvgDash::Fine ? " stroke-dasharray=\"0.8 0.8\""
                                                 : " stroke-dasharray=\"2 1.2\"";
        }
    }
    m_svg += "/>\n";
}

void SvgWriter::beginGroup(std::string_view className)
{
    m_svg += "<g class=\"" + svgEscaped(className) + "\">\n";
}

void SvgWriter::endGroup()
{
    m_svg += "</g>\n";
}

void SvgWriter::title(std::string_view text)
{
    m_svg += "<title>" + svgEscaped(text) + "</title>\n";
}

void SvgWriter::path(std::span<const Vec2> points, bool isClosed)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_svg += i == 0 ? 'M' : 'L';
        point(points[i]);
    }
    m_svg += isClosed ? "Z" : "";
}

void SvgWriter::line(Vec2 from, Vec2 to, const SvgPaint& paint)
{
    polyline(std::vector<Vec2>{from, to}, paint);
}

void SvgWriter::polyline(std::span<const Vec2> points, const SvgPaint& paint)
{
    m_svg += "<path d=\"";
    path(points, false);
    m_svg += '"';
    this->paint(paint);
}

void SvgWriter::polygon(std::span<const Vec2> points, const SvgPaint& paint)
{
    m_svg += "<path d=\"";
    path(points, true);
    m_svg += '"';
    this->paint(paint);
}

void SvgWriter::roundedPolygon(std::span<const Vec2> points, double radius, const SvgPaint& paint)
{
    if (radius < 0.01 || points.size() < 3) {
        polygon(points, paint);
        return;
    }
    m_svg += "<path d=\"";
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Vec2 corner = points[i];
        const Vec2 before = points[(i + points.size() - 1) % points.size()] - corner;
        const Vec2 after = points[(i + 1) % points.size()] - corner;
        const double reach = std::min({radius, length(before) / 2, length(after) / 2});
        m_svg += i == 0 ? 'M' : 'L';
        point(corner + normalised(before) * reach);
        m_svg += 'Q';
        point(corner);
        m_svg += ' ';
        point(corner + normalised(after) * reach);
    }
    m_svg += "Z\"";
    this->paint(paint);
}

void SvgWriter::ring(std::span<const Vec2> outer, std::span<const Vec2> inner,
                     const SvgPaint& paint)
{
    m_svg += "<path fill-rule=\"evenodd\" d=\"";
    path(outer, true);
    path(inner, true);
    m_svg += '"';
    this->paint(paint);
}

void SvgWriter::ellipse(Vec2 centre, Vec2 radii, double degrees, const SvgPaint& paint)
{
    m_svg += "<ellipse rx=\"";
    number(radii.x);
    m_svg += "\" ry=\"";
    number(radii.y);
    m_svg += "\" transform=\"translate(";
    point(centre);
    m_svg += ") rotate(";
    number(degrees);
    m_svg += ")\"";
    this->paint(paint);
}

void SvgWriter::writeText(std::string_view attributes, std::string_view text, const SvgFont& font)
{
    m_svg += std::string(attributes) + " font-size=\"";
    number(font.size);
    m_svg += "\" fill=\"" + font.colour + "\">" + svgEscaped(text) + "</text>\n";
}

void SvgWriter::text(Vec2 middle, std::string_view text, const SvgFont& font)
{
    m_svg += "<text x=\"";
    number(middle.x);
    m_svg += "\" y=\"";
    number(middle.y);
    writeText("\" text-anchor=\"middle\"", text, font);
}

void SvgWriter::leftText(Vec2 start, std::string_view text, const SvgFont& font)
{
    m_svg += "<text x=\"";
    number(start.x);
    m_svg += "\" y=\"";
    number(start.y);
    writeText("\"", text, font);
}

void SvgWriter::turnedText(Vec2 middle, double degrees, std::string_view text, const SvgFont& font)
{
    m_svg += "<text transform=\"translate(";
    point(middle);
    m_svg += ") rotate(";
    number(degrees);
    writeText(")\" y=\"0.9\" text-anchor=\"middle\"", text, font);
}

std::string SvgWriter::finish()
{
    m_svg += "</svg>\n";
    return std::move(m_svg);
}

} // namespace bespeak::design
