// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <optional>
#include <string>
#include <string_view>

namespace bespeak::catalogue
{

/// "#rrggbb" in sRGB, from linear light; and back.
std::string formatColour(const geometry::Colour& colour);
std::optional<geometry::Colour> parseColour(std::string_view text);

} // namespace bespeak::catalogue
