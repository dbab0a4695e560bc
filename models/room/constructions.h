// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace bespeak::room
{

/// What a wall, slab, window or door leaf is built of: how much sound it lets through.
struct Construction {
    std::string_view id;   ///< "drywall-single", "glass-double" …
    std::string_view name; ///< English; the window translates it in the context "Constructions"
    /// Transmission loss R in dB, laboratory, octaves 125–4000 Hz.
    std::array<double, 6> transmissionLoss;
    int soundTransmissionClass = 0; ///< STC as the source prints it
    std::string_view source;
    bool forWalls = false;
    bool forSlabs = false; ///< ceilings and floors
    bool forWindows = false;
    bool forDoors = false;
};

std::span<const Construction> constructions();
/// nullptr if unknown.
const Construction* findConstruction(std::string_view id);

} // namespace bespeak::room
