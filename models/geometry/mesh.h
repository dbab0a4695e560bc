// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace bespeak::geometry
{

/// A colour in linear light, each channel 0–1.
struct Colour {
    float red = 0.8F;
    float green = 0.8F;
    float blue = 0.8F;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// How a part of a mesh looks: the metallic-roughness model of glTF 2.0.
struct Finish {
    std::string name{}; ///< the slot an option may recolour: "body", "fabric", "frame", "screen" …
    Colour baseColour{};
    float metallic = 0;     ///< 0–1
    float roughness = 0.8F; ///< 0–1
    float opacity = 1;      ///< 0–1; below 1 is drawn see-through
    float emission = 0;     ///< 0–1 of the base colour, given off as light
    std::string texture{};  ///< name of a surface pattern ("oak", "carpet", "weave"), or empty

    friend bool operator==(const Finish&, const Finish&) = default;
};

/// Triangles that share one finish. Positions in metres; normals of length 1; texture
/// coordinates in metres along the surface, so that patterns keep their true size.
struct MeshPart {
    Finish finish;
    std::vector<std::array<float, 3>> positions;
    std::vector<std::array<float, 3>> normals;            ///< as many as positions
    std::vector<std::array<float, 2>> textureCoordinates; ///< as many as positions
    std::vector<std::uint32_t> indices; ///< three a triangle; cross() of its edges points outwards

    friend bool operator==(const MeshPart&, const MeshPart&) = default;
};

/// A 3D shape: z up, standing on z = 0, its size centred on x and y. At turn 0 its back is towards
/// y- (the front wall) and its front towards y+ (into the room).
struct Mesh {
    std::vector<MeshPart> parts;

    friend bool operator==(const Mesh&, const Mesh&) = default;
};

} // namespace bespeak::geometry
