// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace bespeak::room
{

/// What a wall, floor or ceiling is made of: how it looks and how it absorbs.
struct Material {
    std::string_view id;   ///< "painted-plaster", "oak-floor" …
    std::string_view name; ///< English; the window translates it in the context "Materials"
    geometry::Colour colour;
    std::string_view texture; ///< pattern name, or empty
    float roughness = 0.8F;
    std::array<double, 6> absorption; ///< 125–4000 Hz octaves, 0–1; source in `source`
    std::string_view source;
    bool forWalls = true;
    bool forFloors = false;
    bool forCeilings = false;
};

std::span<const Material> materials();
/// nullptr if unknown.
const Material* findMaterial(std::string_view id);

inline constexpr std::string_view defaultWallMaterial = "painted-plaster";
inline constexpr std::string_view defaultFloorMaterial = "oak-floor";
inline constexpr std::string_view defaultCeilingMaterial = "painted-ceiling";

} // namespace bespeak::room
