// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"
#include "models/geometry/shell.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::geometry
{

/// Which way the pattern of a finish runs over a shell.
enum class Grain { Level, Upright };

/// How a shell is given normals and texture coordinates.
struct Shading {
    double creaseDegrees = 42; ///< edges that bend less are shown round; 180: all, 0: none
    Grain grain = Grain::Level;
};

/// Collects finished shells and turns them into a mesh: normals by angle, texture coordinates in
/// metres along the main planes, shells of equal finish in one part.
class MeshBuilder
{
public:
    void add(const Finish& finish, Shell shell, const Shading& shading = {});

    /// Paints every finish of that name: with the colour if given, with the texture unless empty;
    /// "plain" takes the texture away.
    void repaint(const std::string& name, const std::optional<Colour>& colour,
                 const std::string& texture);

    Bounds extent() const;
    /// Stretches and moves all so that it fills width, depth and height (positive, metres),
    /// centred in x and y on z = 0. False, and nothing is changed, if it is flat in some direction.
    bool fit(Vec3 size);

    /// Empty shells add nothing.
    Mesh build() const;

private:
    struct Piece {
        Finish finish;
        Shell shell;
        Shading shading;
    };

    std::vector<Piece> m_pieces;
};

Bounds bounds(const Mesh& mesh);
std::size_t triangleCount(const Mesh& mesh);

} // namespace bespeak::geometry
