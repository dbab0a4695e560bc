// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_file.h"

#include "models/base/expects.h"
#include "models/base/file.h"
#include "models/base/zip_gate.h"
#include "models/base/zip_writer.h"
#include "models/design/design_extent.h"

#include <algorithm>
#include <set>

namespace bespeak::design
{

namespace
{

constexpr const char* designEntry = "design.json";
constexpr const char* thumbnailEntry = "thumbnail.png";
constexpr std::string_view pictureFolder = "pictures/";
constexpr std::size_t largestThumbnail = 4 * 1024 * 1024;
constexpr std::string_view pngSignature = "\x89PNG\r\n\x1A\n";

bool isThumbnail(std::string_view bytes)
{
    return bytes.size() <= largestThumbnail && bytes.starts_with(pngSignature);
}

Result<std::string> pack(const DesignFile& file)
{
    std::string json = formatDesign(file.design, file.remembered);
    if (Result<void> fits = checkExtent(json); !fits) {
        return failWith(fits);
    }
    std::vector<ZipEntry> entries{{designEntry, std::move(json)}};
    if (isThumbnail(file.thumbnailPng)) {
        entries.push_back({thumbnailEntry, file.thumbnailPng});
    }
    for (const auto& [hash, bytes] : picturesOf(file.design.brief, file.pictures)) {
        entries.push_back({std::string(pictureFolder) + hash, bytes});
    }
    return writeContainer(designMimeType, entries);
}

Pictures picturesAmong(const std::vector<ZipEntry>& entries)
{
    Pictures pictures;
    for (const ZipEntry& entry : entries) {
        if (entry.name.starts_with(pictureFolder)) {
            pictures[entry.name.substr(pictureFolder.size())] = entry.bytes;
        }
    }
    return pictures;
}

} // namespace

std::vector<catalogue::Component> usedComponents(const Design& design,
                                                 const catalogue::Catalogue& catalogue)
{
    std::set<ComponentId> ids;
    for (const Placement& placement : design.placements) {
        ids.insert(placement.component);
    }
    for (const Pin& pin : design.brief.pins) {
        if (pin.component) {
            ids.insert(*pin.component);
        }
    }
    for (const Owned& owned : design.brief.owned) {
        ids.insert(owned.component);
    }
    std::vector<catalogue::Component> used;
    for (const ComponentId& id : ids) {
        if (const catalogue::Component* component = catalogue.find(id)) {
            used.push_back(*component);
        }
    }
    return used;
}

std::string packDesign(const DesignFile& file)
{
    Result<std::string> packed = pack(file);
    expects(packed.has_value(), "a design within its limits fits into a file");
    return std::move(*packed);
}

Result<DesignFile> unpackDesign(std::string_view bytes)
{
    const Result<std::vector<ZipEntry>> entries = readContainer(bytes, designMimeType);
    if (!entries) {
        const bool otherType =
            entries.error().key == "zip.mimetype" || entries.error().key == "zip.mimetype-missing";
        return otherType ? fail("design-file.wrong-type") : failWith(entries);
    }
    const auto json = std::ranges::find(*entries, designEntry, &ZipEntry::name);
    if (json == entries->end()) {
        return fail("design-file.wrong-type");
    }
    Result<DesignFile> file = parseDesign(json->bytes);
    const auto thumbnail = std::ranges::find(*entries, thumbnailEntry, &ZipEntry::name);
    if (file && thumbnail != entries->end() && isThumbnail(thumbnail->bytes)) {
        file->thumbnailPng = thumbnail->bytes;
    }
    if (file) {
        file->pictures = picturesOf(file->design.brief, picturesAmong(*entries));
    }
    return file;
}

Result<void> saveDesign(const DesignFile& file, const std::filesystem::path& path,
                        FileAccess access)
{
    const Result<std::string> packed = pack(file);
    if (!packed) {
        return failWith(packed);
    }
    return writeFileAtomically(path, *packed, access);
}

Result<DesignFile> loadDesign(const std::filesystem::path& path)
{
    const Result<std::string> bytes = readFile(path, ZipLimits().file);
    if (!bytes) {
        return failWith(bytes);
    }
    return unpackDesign(*bytes);
}

} // namespace bespeak::design
