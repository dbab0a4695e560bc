// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/mesh_picture.h"

#include "models/geometry/vector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace bespeak::ui
{

namespace
{

using geometry::Colour;
using geometry::Vec3;

constexpr int samples = 2; ///< each pixel's side is drawn by so many points
constexpr double degrees = 3.14159265358979 / 180;
constexpr double sideways = 32 * degrees; ///< from the front towards the mesh's x+
constexpr double upwards = 20 * degrees;  ///< above the mesh, or below it
constexpr double distance = 4.5;          ///< of the eye, in radii of the mesh: a mild perspective
constexpr double margin = 0.04;           ///< of the frame, on each side

struct Corner {
    double x = 0, y = 0; ///< in points of the frame
    double depth = 0;    ///< larger is nearer
    Vec3 normal;
};

Vec3 vectorOf(const std::array<float, 3>& v)
{
    return {v[0], v[1], v[2]};
}

/// Where a point of the mesh is seen, before it is fitted into the frame.
class Eye
{
public:
    Eye(const geometry::Mesh& mesh, Viewpoint viewpoint)
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        Vec3 low{infinity, infinity, infinity};
        Vec3 high{-infinity, -infinity, -infinity};
        for (const auto& part : mesh.parts) {
            for (const auto& position : part.positions) {
                const Vec3 p = vectorOf(position);
                low = {std::min(low.x, p.x), std::min(low.y, p.y), std::min(low.z, p.z)};
                high = {std::max(high.x, p.x), std::max(high.y, p.y), std::max(high.z, p.z)};
            }
        }
        m_centre = (low + high) * 0.5;
        m_distance = std::max(geometry::length(high - low) / 2, 1e-3) * distance;
        const double above = viewpoint == Viewpoint::Above ? upwards : -upwards;
        m_towards = {std::sin(sideways) * std::cos(above), std::cos(sideways) * std::cos(above),
                     std::sin(above)};
        m_right = geometry::normalised(geometry::cross(Vec3{0, 0, 1}, m_towards));
        m_up = geometry::cross(m_towards, m_right);
    }

    Vec3 towards() const { return m_towards; }

    /// x to the right, y up, z nearer; x and y shrink with the distance.
    Vec3 seen(Vec3 p) const
    {
        const Vec3 from = p - m_centre;
        const double near = geometry::dot(from, m_towards);
        const double scale = m_distance / (m_distance - near);
        return {geometry::dot(from, m_right) * scale, geometry::dot(from, m_up) * scale, near};
    }

    /// A direction of the eye's own: right, up, towards it.
    Vec3 direction(double right, double up, double towards) const
    {
        return geometry::normalised(m_right * right + m_up * up + m_towards * towards);
    }

private:
    Vec3 m_centre;
    Vec3 m_towards, m_right, m_up;
    double m_distance = 1;
};

/// A soft key light from the upper left, a weak one from the right, and the room's own.
class Lights
{
public:
    explicit Lights(const Eye& eye)
        : m_key(eye.direction(-0.55, 0.75, 0.65))
        , m_fill(eye.direction(0.9, 0.15, 0.45))
        , m_halfway(geometry::normalised(m_key + eye.towards()))
        , m_towards(eye.towards())
        , m_sky{0, 0, eye.towards().z < 0 ? -1.0 : 1.0}
    {
    }

    Colour shade(const geometry::Finish& finish, Vec3 normal) const
    {
        // Cloth and leaves are seen from both sides.
        const Vec3 n = geometry::dot(normal, m_towards) < 0 ? normal * -1.0 : normal;
        const double key = std::max(0.0, geometry::dot(n, m_key));
        const double fill = std::max(0.0, geometry::dot(n, m_fill));
        const double sky = 0.5 + 0.5 * geometry::dot(n, m_sky);
        const double light = 0.18 + 0.34 * sky + 0.78 * key + 0.24 * fill + finish.emission;
        const double gloss = 1 - static_cast<double>(finish.roughness);
        const double shine = std::pow(std::max(0.0, geometry::dot(n, m_halfway)), 4 + 60 * gloss) *
                             gloss * (0.12 + 0.5 * static_cast<double>(finish.metallic));
        // Edges that turn away catch some light, so that black things keep their form.
        const double edge = std::pow(1 - std::max(0.0, geometry::dot(n, m_towards)), 3) * 0.06;
        const auto channel = [&](float base) {
            return static_cast<float>((base + 0.012) * light + shine + edge);
        };
        return {channel(finish.baseColour.red), channel(finish.baseColour.green),
                channel(finish.baseColour.blue)};
    }

private:
    Vec3 m_key, m_fill, m_halfway, m_towards;
    Vec3 m_sky; ///< where the diffuse light of the room comes from
};

/// Points of light with their depth; colours are multiplied by what covers them.
class Canvas
{
public:
    explicit Canvas(QSize size)
        : m_width(size.width())
        , m_height(size.height())
        , m_points(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height))
    {
    }

    int width() const { return m_width; }
    int height() const { return m_height; }

    void draw(const std::array<Corner, 3>& corners, const geometry::Finish& finish,
              const Lights& lights)
    {
        const auto& [a, b, c] = corners;
        const double area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if (std::abs(area) < 1e-9) {
            return;
        }
        const auto [left, right] = std::minmax({a.x, b.x, c.x});
        const auto [top, bottom] = std::minmax({a.y, b.y, c.y});
        const int fromX = std::max(0, static_cast<int>(std::floor(left)));
        const int toX = std::min(m_width - 1, static_cast<int>(std::ceil(right)));
        const int fromY = std::max(0, static_cast<int>(std::floor(top)));
        const int toY = std::min(m_height - 1, static_cast<int>(std::ceil(bottom)));
        for (int y = fromY; y <= toY; ++y) {
            for (int x = fromX; x <= toX; ++x) {
                const double px = x + 0.5;
                const double py = y + 0.5;
                const double u = ((b.x - px) * (c.y - py) - (b.y - py) * (c.x - px)) / area;
                const double v = ((c.x - px) * (a.y - py) - (c.y - py) * (a.x - px)) / area;
                const double w = 1 - u - v;
                if (u < 0 || v < 0 || w < 0) {
                    continue;
                }
                const double depth = a.depth * u + b.depth * v + c.depth * w;
                const Vec3 normal = a.normal * u + b.normal * v + c.normal * w;
                cover(x, y, depth, finish, lights.shade(finish, geometry::normalised(normal)));
            }
        }
    }

    /// The mean of the points of a pixel, as Qt keeps it.
    QRgb pixel(int x, int y) const
    {
        double red = 0, green = 0, blue = 0, alpha = 0;
        for (int i = 0; i < samples * samples; ++i) {
            const Point& point = at(x * samples + i % samples, y * samples + i / samples);
            red += point.red;
            green += point.green;
            blue += point.blue;
            alpha += point.alpha;
        }
        if (alpha <= 0) {
            return 0;
        }
        const auto channel = [&](double sum) {
            const double linear = std::clamp(sum / alpha, 0.0, 1.0);
            const double encoded =
                linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
            return static_cast<int>(std::lround(encoded * 255));
        };
        const double opacity = alpha / (samples * samples);
        return qRgba(channel(red), channel(green), channel(blue),
                     static_cast<int>(std::lround(opacity * 255)));
    }

private:
    struct Point {
        float red = 0, green = 0, blue = 0, alpha = 0;
        float depth = -std::numeric_limits<float>::infinity();
    };

    const Point& at(int x, int y) const
    {
        return m_points[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) +
                        static_cast<std::size_t>(x)];
    }

    void cover(int x, int y, double depth, const geometry::Finish& finish, const Colour& colour)
    {
        Point& point = m_points[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) +
                                static_cast<std::size_t>(x)];
        if (depth <= static_cast<double>(point.depth)) {
            return;
        }
        const float opacity = std::clamp(finish.opacity, 0.0F, 1.0F);
        const float left = 1 - opacity;
        point.red = colour.red * opacity + point.red * left;
        point.green = colour.green * opacity + point.green * left;
        point.blue = colour.blue * opacity + point.blue * left;
        point.alpha = opacity + point.alpha * left;
        if (opacity >= 1) {
            point.depth = static_cast<float>(depth);
        }
    }

    int m_width;
    int m_height;
    std::vector<Point> m_points;
};

/// Brings what the eye sees into the frame.
struct Fit {
    double scale = 1;
    double shiftX = 0, shiftY = 0;

    Corner corner(Vec3 seen, Vec3 normal) const
    {
        return {seen.x * scale + shiftX, -seen.y * scale + shiftY, seen.z, normal};
    }
};

Fit fitInto(const geometry::Mesh& mesh, const Eye& eye, QSize size)
{
    double left = 1e9, right = -1e9, low = 1e9, high = -1e9;
    for (const auto& part : mesh.parts) {
        for (const auto& position : part.positions) {
            const Vec3 seen = eye.seen(vectorOf(position));
            left = std::min(left, seen.x);
            right = std::max(right, seen.x);
            low = std::min(low, seen.y);
            high = std::max(high, seen.y);
        }
    }
    const double room = 1 - 2 * margin;
    Fit fit;
    fit.scale = std::min(size.width() * room / std::max(right - left, 1e-6),
                         size.height() * room / std::max(high - low, 1e-6));
    fit.shiftX = size.width() / 2.0 - (left + right) / 2 * fit.scale;
    fit.shiftY = size.height() / 2.0 + (low + high) / 2 * fit.scale;
    return fit;
}

void drawPart(Canvas& canvas, const geometry::MeshPart& part, const Eye& eye, const Fit& fit,
              const Lights& lights)
{
    std::vector<Corner> corners;
    corners.reserve(part.positions.size());
    for (std::size_t i = 0; i < part.positions.size(); ++i) {
        corners.push_back(
            fit.corner(eye.seen(vectorOf(part.positions[i])), vectorOf(part.normals[i])));
    }
    for (std::size_t i = 0; i + 2 < part.indices.size(); i += 3) {
        canvas.draw(
            {corners[part.indices[i]], corners[part.indices[i + 1]], corners[part.indices[i + 2]]},
            part.finish, lights);
    }
}

} // namespace

QImage makeMeshPicture(const geometry::Mesh& mesh, QSize pixels, Viewpoint viewpoint)
{
    QImage picture(pixels, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    const bool isEmpty = std::ranges::all_of(
        mesh.parts, [](const geometry::MeshPart& part) { return part.positions.empty(); });
    if (isEmpty) {
        return picture;
    }
    const Eye eye(mesh, viewpoint);
    const Lights lights(eye);
    Canvas canvas(pixels * samples);
    const Fit fit = fitInto(mesh, eye, pixels * samples);
    // What can be seen through comes last, over what stands behind it.
    for (const bool isClear : {false, true}) {
        for (const geometry::MeshPart& part : mesh.parts) {
            if ((part.finish.opacity < 1) == isClear) {
                drawPart(canvas, part, eye, fit, lights);
            }
        }
    }
    for (int y = 0; y < pixels.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            line[x] = canvas.pixel(x, y);
        }
    }
    return picture;
}

} // namespace bespeak::ui
