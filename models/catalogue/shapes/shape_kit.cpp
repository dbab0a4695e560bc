// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/shape_kit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::catalogue
{

namespace
{

/// FNV-1a (public domain, Fowler/Noll/Vo): the same on every machine, unlike std::hash.
std::uint64_t hashOf(const std::string& text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char letter : text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    }
    return hash;
}

} // namespace

ShapeKit::ShapeKit(const Component& ofComponent, MeshDetail withDetail)
    : component(ofComponent)
    , detail(withDetail)
    , width(std::max(1e-6, ofComponent.size.width.inMetres()))
    , depth(std::max(1e-6, ofComponent.size.depth.inMetres()))
    , height(std::max(1e-6, ofComponent.size.height.inMetres()))
    , m_state(hashOf(ofComponent.id.text()))
{
}

double ShapeKit::number(const std::string& name, double usual, double least, double most) const
{
    const auto found = component.shape.numbers.find(name);
    const bool isGiven = found != component.shape.numbers.end() && std::isfinite(found->second);
    return std::clamp(isGiven ? found->second : usual, least, most);
}

int ShapeKit::count(const std::string& name, double usual, int least, int most) const
{
    return static_cast<int>(std::lround(number(name, usual, least, most)));
}

bool ShapeKit::has(const std::string& name, bool usual) const
{
    return number(name, usual ? 1 : 0, 0, 1) > 0.5;
}

int ShapeKit::segments(int high) const
{
    return isHigh() ? high : std::clamp(high / 3, 3, 8);
}

void ShapeKit::add(const Finish& finish, const Shell& shell, Vec3 base,
                   const geometry::Shading& shading)
{
    mesh.add(finish, geometry::moved(shell, base), shading);
}

void ShapeKit::block(const Finish& finish, Vec3 size, Vec3 base, double radius,
                     geometry::Grain grain)
{
    const int edges = isHigh() && radius > 0 ? 1 : 0;
    add(finish, geometry::softBox(size, {.radius = radius, .edgeSegments = edges}), base,
        {.creaseDegrees = 50, .grain = grain});
}

void ShapeKit::cushion(const Finish& finish, Vec3 size, Vec3 base, const Cushion& softness)
{
    const double least = std::min({size.x, size.y, size.z});
    const double crown = least * softness.crown;
    const geometry::Softness soft{.radius = least * softness.edge,
                                  .edgeSegments = cushionEdges,
                                  .crown = softness.isUpright ? Vec3{0, crown, crown / 3}
                                                              : Vec3{0, crown / 3, crown},
                                  .faceSegments = 2};
    add(finish, isHigh() ? geometry::softBox(size, soft) : geometry::box(size), base,
        {.creaseDegrees = isHigh() ? 80.0 : 42.0});
}

void ShapeKit::disc(const Finish& finish, double radius, double thickness, Vec3 base, int round)
{
    add(finish, geometry::cylinder(radius, thickness, segments(round)), base);
}

void ShapeKit::rod(const Finish& finish, Vec3 from, Vec3 to, double radius, int round)
{
    mesh.add(finish, geometry::tube({from, to}, {radius}, segments(round)), {.creaseDegrees = 60});
}

void ShapeKit::facing(const Finish& finish, const Shell& shell, Vec3 base,
                      const geometry::Shading& shading)
{
    add(finish, geometry::turned(shell, geometry::Axis::X, -std::numbers::pi / 2), base, shading);
}

void ShapeKit::feet(const Finish& finish, Vec3 size, double inset, double radius)
{
    for (const double x : {-1.0, 1.0}) {
        for (const double y : {-1.0, 1.0}) {
            const Vec3 base{x * std::max(0.0, size.x / 2 - inset),
                            y * std::max(0.0, size.y / 2 - inset), 0};
            add(finish, geometry::cone(radius * 0.8, radius, size.z, segments(12)), base);
        }
    }
}

double ShapeKit::chance()
{
    // SplitMix64 (public domain, Vigna 2015).
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
}

} // namespace bespeak::catalogue
