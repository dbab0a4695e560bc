// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::production
{

/// One thing as it stands or hangs in the finished room.
struct InstalledThing {
    std::string name;
    std::string part;
    std::size_t wall = 0; ///< counted from 1; 0: free in the room
    Length along;         ///< of its left edge from the wall's left end, seen from inside the room
    Length width;
    Length height;          ///< of its lower edge above the floor
    Length top;             ///< of its upper edge
    Length away = {};       ///< free in the room: of its middle from the front wall
    bool isMounted = false; ///< it hangs, and somebody has to drill

    friend bool operator==(const InstalledThing&, const InstalledThing&) = default;
};

/// A door or a window, so that the drawing can be recognised.
struct WallHole {
    Length along;
    Length width;
    Length height; ///< of its lower edge
    Length top;

    friend bool operator==(const WallHole&, const WallHole&) = default;
};

/// A wall seen from inside the room.
struct Elevation {
    std::size_t wall = 1;
    Length width;
    Length height;
    std::vector<WallHole> holes;

    friend bool operator==(const Elevation&, const Elevation&) = default;
};

enum class CableKind : std::uint8_t { Speaker, Subwoofer, Hdmi };
/// "speaker", "subwoofer", "hdmi".
std::string_view nameOf(CableKind kind);

struct Cable {
    CableKind kind = CableKind::Speaker;
    std::string from;
    std::string to;
    std::string role; ///< of a loudspeaker: "front-left" …, or empty
    Length length;

    friend bool operator==(const Cable&, const Cable&) = default;
};

/// What a device has to be told.
struct DeviceSetting {
    std::string device;
    std::string role;     ///< of the loudspeaker that it is about: "front-left", "subwoofer"
    Length distance = {}; ///< from the main seat
    int crossover = 0;    ///< Hz, from where on the subwoofer takes over; 0: none

    friend bool operator==(const DeviceSetting&, const DeviceSetting&) = default;
};

/// What an installer takes along, and what stays: elevations, cables, settings, what to check, and
/// how to put it back as designed.
struct InstallPack {
    std::string title;
    std::vector<Elevation> elevations;  ///< walls at which something stands or hangs
    std::vector<InstalledThing> things; ///< by wall, then from left to right
    std::vector<Cable> cables;
    std::vector<DeviceSetting> settings;

    friend bool operator==(const InstallPack&, const InstallPack&) = default;
};

/// Plain English text of the pack, with a check for each mounted thing, cable and setting. The
/// sheet "put it back as designed" ends it: for whoever finds that nothing plays any more.
std::string formatInstallPack(const InstallPack& pack);
std::string formatPutItBack(const InstallPack& pack);
/// For programs.
nlohmann::json describeInstallPack(const InstallPack& pack);

} // namespace bespeak::production
