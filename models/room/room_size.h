// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"
#include "models/base/result.h"

#include <optional>
#include <string_view>

namespace bespeak::room
{

/// The size of a rectangular room as people say it.
struct RoomSize {
    Length width; ///< of the front wall
    Length depth;
    std::optional<Length> height;

    friend bool operator==(const RoomSize&, const RoomSize&) = default;
};

/// Reads `4.2 x 3.6`, `4,20 m × 3,60 m × 2,50 m`, `420 x 360 cm`, `13'9 x 11'10`. A unit after the
/// last number holds for those before it that have none. Bare metric numbers that would be a hall
/// are centimetres (50 and more) or millimetres (1500 and more). Errors: room.size-unreadable,
/// room.size-mixed (numbers without a unit that would have two).
Result<RoomSize> parseRoomSize(std::string_view text, UnitSystem bareNumber = UnitSystem::Metric);

} // namespace bespeak::room
