// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"
#include "models/catalogue/component.h"
#include "models/design/design.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// A brief in a file of its own: what somebody signals, apart from any design, so that a proposal
/// can be asked for in the shell, and so that the briefs of the tests lie in the open.
namespace bespeak::proposal
{

/// What lies on the other side of a wall, the ceiling or the floor.
struct BriefSide {
    assessment::Subject side; ///< a wall or one of assessment::RoomSide
    room::Beyond beyond = room::Beyond::Unknown;
    std::string construction{}; ///< of models/room/constructions.h, or empty: unknown

    friend bool operator==(const BriefSide&, const BriefSide&) = default;
};

struct BriefFile {
    std::string id; ///< the file's name without ".json"
    catalogue::LocalText name;
    catalogue::LocalText description;
    int order = 0; ///< place in a list
    /// The room that the brief is meant for: a template's id, or a size as people write it
    /// ("4.2 x 3.6 x 2.5"). At most one of them is given.
    std::string roomTemplate;
    std::string roomSize;
    std::vector<BriefSide> sides;
    design::Brief brief;

    friend bool operator==(const BriefFile&, const BriefFile&) = default;
};

constexpr std::uint64_t largestBriefFile = 256 * 1024;
constexpr std::size_t maximumBriefSides = room::maximumCorners + 2;

/// Errors: brief-file.not-json (`reason`), brief-file.wrong-type, brief-file.newer-version
/// (`version`, `known`), brief-file.bad-field (`place`, `expected`), brief-file.too-large
/// (`limit`), brief-file.two-rooms.
Result<BriefFile> parseBriefFile(const std::string& id, std::string_view json);

/// Errors: also those of readFile.
Result<BriefFile> readBriefFile(const std::filesystem::path& path);

/// The design with the file's brief and what it says about the room's surroundings.
/// Errors: those of the edits design::setBrief, setWallBeyond and setSurroundings.
Result<design::Design> withBrief(design::Design design, const BriefFile& file);

} // namespace bespeak::proposal
