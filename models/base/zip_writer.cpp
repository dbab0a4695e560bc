// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/zip_writer.h"

#include "models/base/expects.h"
#include "models/base/zip_format.h"
#include "models/base/zip_name.h"

#include <algorithm>
#include <vector>
#include <zlib.h>

namespace bespeak
{

namespace
{

struct Packed {
    const ZipEntry* entry = nullptr;
    std::string bytes;
    std::uint16_t method = zip::stored;
    std::uint32_t crc = 0;
    std::uint32_t localAt = 0;
};

std::string deflated(const std::string& bytes)
{
    constexpr int memoryLevel = 8;
    z_stream stream = {};
    const int started = deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS,
                                     memoryLevel, Z_DEFAULT_STRATEGY);
    expects(started == Z_OK, "zlib has memory to pack with");
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    expects(::deflate(&stream, Z_FINISH) == Z_STREAM_END, "deflateBound is a bound");
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

Packed storedOf(const ZipEntry& entry)
{
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.data()),
                           static_cast<uInt>(entry.bytes.size()));
    return {&entry, entry.bytes, zip::stored, static_cast<std::uint32_t>(crc), 0};
}

Packed smallestOf(const ZipEntry& entry)
{
    Packed packed = storedOf(entry);
    std::string smaller = deflated(entry.bytes);
    const std::size_t size = entry.bytes.size();
    const bool looksLikeBomb =
        size > zip::ratioCountsFrom && size > zip::largestRatio * smaller.size();
    if (smaller.size() < size && !looksLikeBomb) {
        packed.bytes = std::move(smaller);
        packed.method = zip::deflated;
    }
    return packed;
}

/// The fields that the local and the central header share, from "version needed" to "extra length".
void appendSharedFields(std::string& out, const Packed& packed)
{
    constexpr std::uint16_t versionStored = 10;
    constexpr std::uint16_t versionDeflated = 20;
    constexpr std::uint16_t firstDay = 0x0021; // 1980-01-01, the first that DOS can write
    zip::appendU16(out, packed.method == zip::stored ? versionStored : versionDeflated);
    zip::appendU16(out, 0);
    zip::appendU16(out, packed.method);
    zip::appendU16(out, 0);
    zip::appendU16(out, firstDay);
    zip::appendU32(out, packed.crc);
    zip::appendU32(out, static_cast<std::uint32_t>(packed.bytes.size()));
    zip::appendU32(out, static_cast<std::uint32_t>(packed.entry->bytes.size()));
    zip::appendU16(out, static_cast<std::uint16_t>(packed.entry->name.size()));
    zip::appendU16(out, 0);
}

void appendLocal(std::string& out, Packed& packed)
{
    packed.localAt = static_cast<std::uint32_t>(out.size());
    zip::appendU32(out, zip::localSignature);
    appendSharedFields(out, packed);
    out += packed.entry->name;
    out += packed.bytes;
}

void appendCentral(std::string& out, const Packed& packed)
{
    constexpr std::uint16_t madeByUnix = 3U << 8U | 20U;
    constexpr std::uint32_t regularFile = 0100644U << 16U;
    zip::appendU32(out, zip::centralSignature);
    zip::appendU16(out, madeByUnix);
    appendSharedFields(out, packed);
    zip::appendU16(out, 0); // comment
    zip::appendU16(out, 0); // disk
    zip::appendU16(out, 0); // internal attributes
    zip::appendU32(out, regularFile);
    zip::appendU32(out, packed.localAt);
    out += packed.entry->name;
}

void appendEnd(std::string& out, std::size_t count, std::size_t directoryAt)
{
    const std::size_t directorySize = out.size() - directoryAt;
    zip::appendU32(out, zip::endSignature);
    zip::appendU16(out, 0);
    zip::appendU16(out, 0);
    zip::appendU16(out, static_cast<std::uint16_t>(count));
    zip::appendU16(out, static_cast<std::uint16_t>(count));
    zip::appendU32(out, static_cast<std::uint32_t>(directorySize));
    zip::appendU32(out, static_cast<std::uint32_t>(directoryAt));
    zip::appendU16(out, 0);
}

Result<void> checkEntries(std::span<const ZipEntry> entries, const ZipLimits& limits)
{
    if (entries.size() + 1 > limits.entries) {
        return fail("zip.too-many-entries", {{"limit", std::to_string(limits.entries)}});
    }
    std::vector<std::string> names{"mimetype"};
    std::uint64_t total = 0;
    for (const ZipEntry& entry : entries) {
        names.push_back(entry.name);
        total += entry.bytes.size();
        if (entry.bytes.size() > limits.part) {
            return fail(
                "zip.part-too-large",
                {{"name", entry.name}, {"limit", std::to_string(limits.part / 1024 / 1024)}});
        }
    }
    if (total > limits.total) {
        return fail("zip.total-too-large", {{"limit", std::to_string(limits.total / 1024 / 1024)}});
    }
    return checkEntryNames(names);
}

} // namespace

Result<std::string> writeContainer(std::string_view mimetype, std::span<const ZipEntry> entries,
                                   ZipPacking packing, const ZipLimits& limits)
{
    if (const auto fine = checkEntries(entries, limits); !fine) {
        return failWith(fine);
    }
    const ZipEntry first{"mimetype", std::string(mimetype)};
    std::vector<Packed> all{storedOf(first)};
    std::ranges::transform(entries, std::back_inserter(all),
                           packing == ZipPacking::Stored ? storedOf : smallestOf);

    std::string out;
    for (Packed& packed : all) {
        appendLocal(out, packed);
    }
    const std::size_t directoryAt = out.size();
    for (const Packed& packed : all) {
        appendCentral(out, packed);
    }
    appendEnd(out, all.size(), directoryAt);
    if (out.size() > limits.file) {
        return fail("zip.too-large", {{"limit", std::to_string(limits.file / 1024 / 1024)}});
    }
    return out;
}

} // namespace bespeak
