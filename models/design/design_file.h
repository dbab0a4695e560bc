// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/file.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/design/pin_picture.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace bespeak::design
{

inline constexpr std::string_view designMimeType = "application/vnd.bespeak.design+zip";
/// 1: rooms, placements, budget and wishes. 2: what lies around the room and what it is built of,
/// the brief's signals and compromises; a program of version 1 would lose them when it saves. 3:
/// what the signal board asks: viewers, uses, weights, pins, what is owned, not wanted and given
/// up.
inline constexpr int designFormatVersion = 3;

/// A design with what a file remembers beside it.
struct DesignFile {
    Design design;
    /// The components the design uses, as they were when it was saved: a design whose catalogue
    /// entries are gone still opens and looks the same.
    std::vector<catalogue::Component> remembered;
    std::string thumbnailPng; ///< bytes, at most 4 MiB, or empty; what is no PNG is left out
    /// Of pins that show one; what no pin shows, or is no picture within its limits, is left out.
    Pictures pictures{};

    friend bool operator==(const DesignFile&, const DesignFile&) = default;
};

/// design.json: whole numbers only, format and version first, one line a thing; equal designs give
/// equal bytes. Lengths are micrometres, angles microdegrees, money minor units. The part that is
/// signed.
std::string formatDesign(const Design& design, const std::vector<catalogue::Component>& remembered);
/// A support that is not there is forgotten, and the thing stays where it is. Errors:
/// design-file.not-json, design-file.wrong-type, design-file.newer-version, design-file.bad-field
/// (with `place`), and those of checkExtent and room::Room::create.
Result<DesignFile> parseDesign(std::string_view json);

/// The components of a catalogue that the design places, pins or keeps, each once, in the order of
/// their ids.
std::vector<catalogue::Component> usedComponents(const Design& design,
                                                 const catalogue::Catalogue& catalogue);

/// The bytes of a .bespeak file. Needs a design within its limits (a promise); saveDesign reports
/// it.
std::string packDesign(const DesignFile& file);
/// Errors: those of the zip gate, design-file.wrong-type, and those of parseDesign.
Result<DesignFile> unpackDesign(std::string_view bytes);

/// Saved atomically: the old file stays whole if anything fails. A design that could not be read
/// again is not written. Errors: those of checkExtent and of writing.
Result<void> saveDesign(const DesignFile& file, const std::filesystem::path& path,
                        FileAccess access = FileAccess::Usual);
Result<DesignFile> loadDesign(const std::filesystem::path& path);

} // namespace bespeak::design
