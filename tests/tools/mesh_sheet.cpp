// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0

// Draws every family of shapes onto one sheet, for people who work on them:
//   mesh_sheet [high|low] [family…] > sheet.ppm
// A tiny rasteriser of its own keeps the tool free of a display.
#include "models/catalogue/shapes.h"
#include "models/geometry/mesh_builder.h"
#include "tests/models/catalogue/made_up_components.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

using namespace bespeak;
using geometry::Vec3;

namespace
{

constexpr int tile = 320;
constexpr int oversampling = 2;

struct Pixel {
    Vec3 colour{0.62, 0.62, 0.6};
    double depth = -1e9;
};

struct Picture {
    int width;
    int height;
    std::vector<Pixel> pixels;
    Pixel& at(int x, int y) { return pixels[static_cast<std::size_t>(y * width + x)]; }
};

/// Looks at the front from the right and a little above.
struct Camera {
    Vec3 toEye;
    Vec3 right;
    Vec3 up;
    Vec3 middle;
    double scale;

    static Camera around(const geometry::Bounds& box, double turn, double rise)
    {
        Camera camera;
        camera.toEye = {std::sin(turn) * std::cos(rise), std::cos(turn) * std::cos(rise),
                        std::sin(rise)};
        camera.right = {std::cos(turn), -std::sin(turn), 0};
        camera.up = {-std::sin(turn) * std::sin(rise), -std::cos(turn) * std::sin(rise),
                     std::cos(rise)};
        camera.middle = (box.least + box.most) * 0.5;
        camera.scale = tile * oversampling * 0.98 / length(box.size());
        return camera;
    }
    /// Pixels from the tile's middle, and depth.
    Vec3 seen(Vec3 point) const
    {
        const Vec3 p = (point - middle) * scale;
        return {dot(p, right), -dot(p, up), dot(p, toEye)};
    }
};

Vec3 shade(const geometry::Finish& finish, Vec3 normal, const Camera& camera)
{
    const Vec3 base{finish.baseColour.red, finish.baseColour.green, finish.baseColour.blue};
    const Vec3 light = normalised(camera.toEye + camera.right * -0.9 + camera.up * 0.9);
    const Vec3 half = normalised(light + camera.toEye);
    const double sky = 0.3 + 0.16 * normal.z;
    const double direct = std::max(0.0, dot(normal, light)) * 0.75;
    const double sharp = 4 + 90 * std::pow(1 - finish.roughness, 2.0);
    const double gloss = std::pow(std::max(0.0, dot(normal, half)), sharp) * (1 - finish.roughness);
    const double shine = gloss * (0.1 + 0.9 * finish.metallic);
    const Vec3 tint = base * finish.metallic + Vec3{1, 1, 1} * (1 - finish.metallic);
    return base * (sky + direct + finish.emission) + tint * shine;
}

void drawTriangle(Picture& picture, geometry::Vec2 origin, const std::array<Vec3, 3>& corners,
                  const std::array<Vec3, 3>& colours)
{
    const auto [a, b, c] = corners;
    const double area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (std::abs(area) < 1e-12) {
        return;
    }
    const auto [lowX, highX] = std::minmax({a.x, b.x, c.x});
    const auto [lowY, highY] = std::minmax({a.y, b.y, c.y});
    for (int y = static_cast<int>(lowY + origin.y); y <= static_cast<int>(highY + origin.y); ++y) {
        for (int x = static_cast<int>(lowX + origin.x); x <= static_cast<int>(highX + origin.x);
             ++x) {
            const double px = x + 0.5 - origin.x;
            const double py = y + 0.5 - origin.y;
            const double v = ((px - a.x) * (c.y - a.y) - (py - a.y) * (c.x - a.x)) / area;
            const double w = ((b.x - a.x) * (py - a.y) - (b.y - a.y) * (px - a.x)) / area;
            if (v < 0 || w < 0 || v + w > 1 || x < 0 || y < 0 || x >= picture.width ||
                y >= picture.height) {
                continue;
            }
            const double depth = a.z + (b.z - a.z) * v + (c.z - a.z) * w;
            Pixel& pixel = picture.at(x, y);
            if (depth > pixel.depth) {
                pixel = {colours[0] * (1 - v - w) + colours[1] * v + colours[2] * w, depth};
            }
        }
    }
}

void drawMesh(Picture& picture, const geometry::Mesh& mesh, geometry::Vec2 origin,
              const Camera& camera)
{
    for (const geometry::MeshPart& part : mesh.parts) {
        for (std::size_t i = 0; i < part.indices.size(); i += 3) {
            std::array<Vec3, 3> places;
            std::array<Vec3, 3> seen;
            std::array<Vec3, 3> colours;
            for (std::size_t k = 0; k < 3; ++k) {
                const auto& p = part.positions[part.indices[i + k]];
                const auto& n = part.normals[part.indices[i + k]];
                places[k] = {p[0], p[1], p[2]};
                seen[k] = camera.seen(places[k]);
                colours[k] = shade(part.finish, {n[0], n[1], n[2]}, camera);
            }
            // Back faces are left out, so that a triangle that faces the wrong way shows as a hole.
            if (dot(cross(places[1] - places[0], places[2] - places[0]), camera.toEye) > 0) {
                drawTriangle(picture, origin, seen, colours);
            }
        }
    }
}

unsigned char screenValue(double linear)
{
    return static_cast<unsigned char>(
        std::lround(255 * std::pow(std::clamp(linear, 0.0, 1.0), 1 / 2.2)));
}

void writePicture(Picture& picture)
{
    std::printf("P6 %d %d 255\n", picture.width / oversampling, picture.height / oversampling);
    for (int y = 0; y < picture.height; y += oversampling) {
        for (int x = 0; x < picture.width; x += oversampling) {
            Vec3 sum;
            for (int k = 0; k < oversampling * oversampling; ++k) {
                sum = sum + picture.at(x + k % oversampling, y + k / oversampling).colour;
            }
            for (const double channel : {sum.x, sum.y, sum.z}) {
                std::putchar(screenValue(channel / (oversampling * oversampling)));
            }
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const bool isLow = !words.empty() && words.front() == "low";
    std::vector<catalogue::Component> shown;
    for (const catalogue::Component& made : test::typicalComponents()) {
        const bool isAsked = words.size() < 2 || std::find(words.begin(), words.end(),
                                                           made.shape.family) != words.end();
        if (isAsked) {
            shown.push_back(made);
        }
    }
    const int columns = std::min<int>(8, static_cast<int>(shown.size()));
    const int rows = columns == 0 ? 0 : (static_cast<int>(shown.size()) + columns - 1) / columns;
    Picture picture{columns * tile * oversampling, rows * tile * oversampling, {}};
    picture.pixels.resize(static_cast<std::size_t>(picture.width * picture.height));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const geometry::Mesh mesh = makeShape(
            shown[i], {}, isLow ? catalogue::MeshDetail::Low : catalogue::MeshDetail::High);
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        const geometry::Vec2 origin{(column + 0.5) * tile * oversampling,
                                    (row + 0.5) * tile * oversampling};
        const bool isSeenFromBelow = shown[i].shape.family == "in-ceiling-speaker";
        drawMesh(picture, mesh, origin,
                 Camera::around(geometry::bounds(mesh), 0.55, isSeenFromBelow ? -0.6 : 0.32));
        std::fprintf(stderr, "%2zu %-20s %6zu triangles\n", i + 1, shown[i].shape.family.c_str(),
                     geometry::triangleCount(mesh));
    }
    writePicture(picture);
    return 0;
}
