// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <cstdint>
#include <string>

/// What things are made of unless an option says otherwise. The name is the slot that an option
/// repaints.
namespace bespeak::catalogue::finishes
{

/// 0xRRGGBB as on a screen, turned into linear light.
geometry::Colour colour(std::uint32_t srgb);

geometry::Finish oak(const std::string& name);
geometry::Finish walnut(const std::string& name);
geometry::Finish ash(const std::string& name);
geometry::Finish lacquer(const std::string& name, std::uint32_t srgb); ///< satin paint
geometry::Finish plastic(const std::string& name, std::uint32_t srgb);
geometry::Finish rubber(const std::string& name);
geometry::Finish steel(const std::string& name);
geometry::Finish brass(const std::string& name);
geometry::Finish blackMetal(const std::string& name);
geometry::Finish weave(const std::string& name, std::uint32_t srgb); ///< woven fabric
geometry::Finish velvet(const std::string& name, std::uint32_t srgb);
geometry::Finish leather(const std::string& name, std::uint32_t srgb);
geometry::Finish glow(const std::string& name, std::uint32_t srgb, float emission);

} // namespace bespeak::catalogue::finishes
