// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes/finishes.h"

#include <cmath>

namespace bespeak::catalogue::finishes
{

using geometry::Finish;

namespace
{

float linear(std::uint32_t channel)
{
    const double value = static_cast<double>(channel & 0xFFU) / 255;
    return static_cast<float>(value <= 0.04045 ? value / 12.92
                                               : std::pow((value + 0.055) / 1.055, 2.4));
}

Finish finish(const std::string& name, std::uint32_t srgb, float roughness, float metallic = 0,
              const std::string& texture = {})
{
    return {.name = name,
            .baseColour = colour(srgb),
            .metallic = metallic,
            .roughness = roughness,
            .texture = texture};
}

} // namespace

geometry::Colour colour(std::uint32_t srgb)
{
    return {linear(srgb >> 16U), linear(srgb >> 8U), linear(srgb)};
}

Finish oak(const std::string& name)
{
    return finish(name, 0xC49A6C, 0.55F, 0, "oak");
}

Finish walnut(const std::string& name)
{
    return finish(name, 0x6F4B33, 0.5F, 0, "walnut");
}

Finish ash(const std::string& name)
{
    return finish(name, 0xDCC9A8, 0.6F, 0, "ash");
}

Finish lacquer(const std::string& name, std::uint32_t srgb)
{
    return finish(name, srgb, 0.35F);
}

Finish plastic(const std::string& name, std::uint32_t srgb)
{
    return finish(name, srgb, 0.6F);
}

Finish rubber(const std::string& name)
{
    return finish(name, 0x1C1C1D, 0.9F);
}

Finish steel(const std::string& name)
{
    return finish(name, 0xC4C6C9, 0.35F, 1);
}

Finish brass(const std::string& name)
{
    return finish(name, 0xC9A25E, 0.3F, 1);
}

Finish blackMetal(const std::string& name)
{
    return finish(name, 0x2B2B2E, 0.45F, 0.6F);
}

Finish weave(const std::string& name, std::uint32_t srgb)
{
    return finish(name, srgb, 0.95F, 0, "weave");
}

Finish velvet(const std::string& name, std::uint32_t srgb)
{
    return finish(name, srgb, 0.85F, 0, "velvet");
}

Finish leather(const std::string& name, std::uint32_t srgb)
{
    return finish(name, srgb, 0.5F, 0, "leather");
}

Finish glow(const std::string& name, std::uint32_t srgb, float emission)
{
    Finish result = finish(name, srgb, 0.4F);
    result.emission = emission;
    return result;
}

} // namespace bespeak::catalogue::finishes
