// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/zip_format.h"

#include <optional>
#include <string>
#include <vector>
#include <zlib.h>

namespace bespeak::test
{

/// One entry with every field of both headers open to meddling.
struct RawEntry {
    std::string name;
    std::string packed;
    std::uint16_t madeBy = 0x0314;
    std::uint16_t versionNeeded = 10;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t crc = 0;
    std::uint32_t packedSize = 0;
    std::uint32_t size = 0;
    std::string extra;
    std::string comment;
    std::uint16_t disk = 0;
    std::uint32_t external = 0100644U << 16U;
    std::string localName;
    std::string before; ///< bytes in front of the local header
    std::optional<std::uint32_t> localAt;
    std::optional<std::uint32_t> localCrc;
};

inline RawEntry storedEntry(const std::string& name, const std::string& bytes)
{
    RawEntry entry;
    entry.name = name;
    entry.localName = name;
    entry.packed = bytes;
    entry.crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
    entry.packedSize = static_cast<std::uint32_t>(bytes.size());
    entry.size = entry.packedSize;
    return entry;
}

inline RawEntry deflatedEntry(const std::string& name, const std::string& bytes)
{
    RawEntry entry = storedEntry(name, bytes);
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    std::string in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    entry.packed = out;
    entry.packedSize = static_cast<std::uint32_t>(out.size());
    entry.method = 8;
    entry.versionNeeded = 20;
    return entry;
}

/// The end record with every field open to meddling.
struct RawEnd {
    std::uint16_t disk = 0;
    std::uint16_t directoryDisk = 0;
    std::optional<std::uint16_t> countHere;
    std::optional<std::uint16_t> count;
    std::optional<std::uint32_t> size;
    std::optional<std::uint32_t> at;
    std::uint16_t commentLength = 0;
    std::string betweenDirectoryAndEnd;
    std::string after;
};

inline void appendRawShared(std::string& out, const RawEntry& entry, std::uint32_t crc,
                            std::size_t nameSize)
{
    using namespace zip;
    appendU16(out, entry.versionNeeded);
    appendU16(out, entry.flags);
    appendU16(out, entry.method);
    appendU16(out, 0);
    appendU16(out, 0x21);
    appendU32(out, crc);
    appendU32(out, entry.packedSize);
    appendU32(out, entry.size);
    appendU16(out, static_cast<std::uint16_t>(nameSize));
    appendU16(out, static_cast<std::uint16_t>(entry.extra.size()));
}

inline void appendRawCentral(std::string& out, const RawEntry& entry, std::uint32_t at)
{
    using namespace zip;
    appendU32(out, centralSignature);
    appendU16(out, entry.madeBy);
    appendRawShared(out, entry, entry.crc, entry.name.size());
    appendU16(out, static_cast<std::uint16_t>(entry.comment.size()));
    appendU16(out, entry.disk);
    appendU16(out, 0);
    appendU32(out, entry.external);
    appendU32(out, entry.localAt.value_or(at));
    out += entry.name + entry.extra + entry.comment;
}

/// An archive of these entries, as wrong as they say.
inline std::string rawZip(const std::vector<RawEntry>& entries, const RawEnd& end = {})
{
    using namespace zip;
    std::string out;
    std::string directory;
    for (const RawEntry& entry : entries) {
        out += entry.before;
        appendRawCentral(directory, entry, static_cast<std::uint32_t>(out.size()));
        appendU32(out, localSignature);
        appendRawShared(out, entry, entry.localCrc.value_or(entry.crc), entry.localName.size());
        out += entry.localName + entry.extra + entry.packed;
    }
    const auto at = static_cast<std::uint32_t>(out.size());
    const auto count = static_cast<std::uint16_t>(entries.size());
    out += directory + end.betweenDirectoryAndEnd;
    appendU32(out, endSignature);
    appendU16(out, end.disk);
    appendU16(out, end.directoryDisk);
    appendU16(out, end.countHere.value_or(count));
    appendU16(out, end.count.value_or(count));
    appendU32(out, end.size.value_or(static_cast<std::uint32_t>(directory.size())));
    appendU32(out, end.at.value_or(at));
    appendU16(out, end.commentLength);
    return out + end.after;
}

} // namespace bespeak::test
