// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace bespeak::ui
{

struct NothingSelected {
    friend bool operator==(const NothingSelected&, const NothingSelected&) = default;
};
struct WallSelected {
    std::size_t wall = 0;
    friend bool operator==(const WallSelected&, const WallSelected&) = default;
};
struct OpeningSelected {
    std::uint32_t opening = 0;
    friend bool operator==(const OpeningSelected&, const OpeningSelected&) = default;
};
struct CornerSelected {
    std::size_t corner = 0;
    friend bool operator==(const CornerSelected&, const CornerSelected&) = default;
};
/// The floor: the room as a whole.
struct RoomSelected {
    friend bool operator==(const RoomSelected&, const RoomSelected&) = default;
};
/// One or more placements; the first is the leading one.
struct PlacementsSelected {
    std::vector<PlacementId> ids;
    friend bool operator==(const PlacementsSelected&, const PlacementsSelected&) = default;
};

/// What is selected: one thing at a time, shared by plan, 3D view and properties.
using Selection = std::variant<NothingSelected, WallSelected, OpeningSelected, CornerSelected,
                               RoomSelected, PlacementsSelected>;

} // namespace bespeak::ui
