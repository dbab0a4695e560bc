// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/mesh_builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace bespeak::geometry
{

namespace
{

std::array<float, 3> asFloats(Vec3 v)
{
    return {static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z)};
}

/// The main plane that a face lies along decides how the pattern is laid onto it.
Axis mainAxis(Vec3 normal)
{
    const Vec3 a{std::abs(normal.x), std::abs(normal.y), std::abs(normal.z)};
    if (a.z >= a.x && a.z >= a.y) {
        return Axis::Z;
    }
    return a.y >= a.x ? Axis::Y : Axis::X;
}

std::array<float, 2> textureAt(Vec3 p, Axis axis, Grain grain)
{
    Vec2 at{p.x, axis == Axis::Z ? p.y : p.z};
    if (axis == Axis::X) {
        at.x = p.y;
    }
    if (grain == Grain::Upright) {
        std::swap(at.x, at.y);
    }
    return {static_cast<float>(at.x), static_cast<float>(at.y)};
}

struct Corner {
    Vec3 normal;
    Axis axis;
    std::uint32_t index;
};

/// Gives one shell normals and texture coordinates and adds it to a part.
class Shader
{
public:
    Shader(const Shell& shell, const Shading& shading)
        : m_shell(shell)
        , m_shading(shading)
        , m_cosine(std::cos(shading.creaseDegrees * std::numbers::pi / 180) - 1e-9)
        , m_around(shell.points.size())
        , m_corners(shell.points.size())
    {
        for (const auto& [a, b, c] : shell.triangles) {
            const Vec3 face =
                cross(shell.points[b] - shell.points[a], shell.points[c] - shell.points[a]);
            for (const std::uint32_t corner : {a, b, c}) {
                m_around[corner].push_back(m_faces.size());
            }
            m_faces.push_back(face);
            m_directions.push_back(normalised(face));
        }
    }

    void addTo(MeshPart& part)
    {
        for (std::size_t t = 0; t < m_faces.size(); ++t) {
            if (length(m_faces[t]) <= 0) {
                continue;
            }
            for (const std::uint32_t point : m_shell.triangles[t]) {
                part.indices.push_back(cornerOf(part, t, point));
            }
        }
    }

private:
    /// The sum over the faces around a point that bend little against face t; big faces weigh more,
    /// so that flat faces with rounded edges stay flat.
    Vec3 normalAt(std::size_t t, std::uint32_t point) const
    {
        Vec3 sum;
        for (const std::size_t other : m_around[point]) {
            if (other == t || dot(m_directions[t], m_directions[other]) >= m_cosine) {
                sum = sum + m_faces[other];
            }
        }
        return length(sum) > 0 ? normalised(sum) : m_directions[t];
    }

    std::uint32_t cornerOf(MeshPart& part, std::size_t t, std::uint32_t point)
    {
        const Vec3 normal = normalAt(t, point);
        const Axis axis = mainAxis(m_faces[t]);
        for (const Corner& known : m_corners[point]) {
            if (known.axis == axis && dot(known.normal, normal) > 1 - 1e-6) {
                return known.index;
            }
        }
        const auto index = static_cast<std::uint32_t>(part.positions.size());
        part.positions.push_back(asFloats(m_shell.points[point]));
        part.normals.push_back(asFloats(normal));
        part.textureCoordinates.push_back(textureAt(m_shell.points[point], axis, m_shading.grain));
        m_corners[point].push_back({normal, axis, index});
        return index;
    }

    const Shell& m_shell;
    Shading m_shading;
    double m_cosine;
    std::vector<std::vector<std::size_t>> m_around; ///< the faces around each point
    std::vector<std::vector<Corner>> m_corners;     ///< the vertices made of each point
    std::vector<Vec3> m_faces;                      ///< normals as long as twice the area
    std::vector<Vec3> m_directions;
};

} // namespace

void MeshBuilder::add(const Finish& finish, Shell shell, const Shading& shading)
{
    m_pieces.push_back({finish, std::move(shell), shading});
}

void MeshBuilder::repaint(const std::string& name, const std::optional<Colour>& colour,
                          const std::string& texture)
{
    for (Piece& piece : m_pieces) {
        if (piece.finish.name != name) {
            continue;
        }
        piece.finish.baseColour = colour.value_or(piece.finish.baseColour);
        if (!texture.empty()) {
            piece.finish.texture = texture == "plain" ? std::string() : texture;
        }
    }
}

Bounds MeshBuilder::extent() const
{
    Bounds result;
    for (const Piece& piece : m_pieces) {
        for (const Vec3 point : piece.shell.points) {
            result.include(point);
        }
    }
    return result;
}

bool MeshBuilder::fit(Vec3 size)
{
    const Bounds now = extent();
    const Vec3 was = now.size();
    if (was.x <= 1e-9 || was.y <= 1e-9 || was.z <= 1e-9) {
        return false;
    }
    const Vec3 factors{size.x / was.x, size.y / was.y, size.z / was.z};
    const Vec3 middle{(now.least.x + now.most.x) / 2, (now.least.y + now.most.y) / 2, now.least.z};
    for (Piece& piece : m_pieces) {
        piece.shell = scaled(moved(std::move(piece.shell), Vec3{} - middle), factors);
    }
    return true;
}

Mesh MeshBuilder::build() const
{
    Mesh mesh;
    for (const Piece& piece : m_pieces) {
        if (piece.shell.triangles.empty()) {
            continue;
        }
        auto part = std::find_if(mesh.parts.begin(), mesh.parts.end(), [&](const MeshPart& known) {
            return known.finish == piece.finish;
        });
        if (part == mesh.parts.end()) {
            mesh.parts.push_back({});
            part = std::prev(mesh.parts.end());
            part->finish = piece.finish;
        }
        Shader(piece.shell, piece.shading).addTo(*part);
    }
    return mesh;
}

Bounds bounds(const Mesh& mesh)
{
    Bounds result;
    for (const MeshPart& part : mesh.parts) {
        for (const auto& [x, y, z] : part.positions) {
            result.include({x, y, z});
        }
    }
    return result;
}

std::size_t triangleCount(const Mesh& mesh)
{
    std::size_t count = 0;
    for (const MeshPart& part : mesh.parts) {
        count += part.indices.size() / 3;
    }
    return count;
}

} // namespace bespeak::geometry
