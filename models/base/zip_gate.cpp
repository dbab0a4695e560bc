// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/zip_gate.h"

#include "models/base/zip_format.h"
#include "models/base/zip_name.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace bespeak
{

namespace
{

/// What both headers of an entry say; `central` says more, and is checked where it is read.
struct SharedFields {
    std::uint16_t versionNeeded = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint16_t time = 0;
    std::uint16_t date = 0;
    std::uint32_t crc = 0;
    std::uint32_t packedSize = 0;
    std::uint32_t size = 0;
    std::uint16_t nameLength = 0;
    std::uint16_t extraLength = 0;

    friend bool operator==(const SharedFields&, const SharedFields&) = default;
};

/// What only the central header says, and only to who would write the entry to a disk.
struct Metadata {
    std::uint16_t madeBy = 0;
    std::uint16_t internal = 0;
    std::uint32_t external = 0;

    friend bool operator==(const Metadata&, const Metadata&) = default;
};

struct Header {
    SharedFields fields;
    Metadata metadata;
    std::string name;
    std::uint64_t localAt = 0;
    std::uint64_t dataAt = 0;
};

struct Directory {
    std::uint64_t at = 0;
    std::uint64_t size = 0;
    std::size_t count = 0;
};

SharedFields sharedFieldsAt(std::string_view bytes, std::uint64_t at)
{
    using namespace zip;
    return {u16At(bytes, at),      u16At(bytes, at + 2),  u16At(bytes, at + 4),
            u16At(bytes, at + 6),  u16At(bytes, at + 8),  u32At(bytes, at + 10),
            u32At(bytes, at + 14), u32At(bytes, at + 18), u16At(bytes, at + 22),
            u16At(bytes, at + 24)};
}

Result<Directory> readEndRecord(std::string_view bytes, const ZipLimits& limits)
{
    using namespace zip;
    if (bytes.size() > limits.file) {
        return fail("zip.too-large", {{"limit", std::to_string(limits.file / 1024 / 1024)}});
    }
    if (bytes.size() < endSize || u32At(bytes, bytes.size() - endSize) != endSignature) {
        return fail("zip.no-end");
    }
    const std::string_view end = bytes.substr(bytes.size() - endSize);
    const std::uint16_t countHere = u16At(end, 8);
    const std::uint16_t count = u16At(end, 10);
    const std::uint64_t size = u32At(end, 12);
    const std::uint64_t at = u32At(end, 16);
    if (count == 0xFFFF || size == 0xFFFFFFFF || at == 0xFFFFFFFF) {
        return fail("zip.zip64");
    }
    if (u16At(end, 20) != 0) {
        return fail("zip.comment");
    }
    if (u16At(end, 4) != 0 || u16At(end, 6) != 0 || countHere != count) {
        return fail("zip.disks");
    }
    if (count > limits.entries) {
        return fail("zip.too-many-entries", {{"limit", std::to_string(limits.entries)}});
    }
    if (at + size + endSize != bytes.size()) {
        return fail("zip.directory-place");
    }
    return Directory{at, size, count};
}

Result<void> checkAttributes(const Metadata& metadata)
{
    constexpr std::uint32_t dosVolume = 0x08;
    constexpr std::uint32_t dosFolder = 0x10;
    constexpr std::uint32_t unixTypeMask = 0170000;
    constexpr std::uint32_t unixRegular = 0100000;
    const std::uint32_t system = metadata.madeBy >> 8U;
    const std::uint32_t unixType = metadata.external >> 16U & unixTypeMask;
    const bool isOtherSystem = system != 0 && system != 3;
    const bool isNoFile = unixType != 0 && unixType != unixRegular;
    if (isOtherSystem || isNoFile || (metadata.external & (dosVolume | dosFolder)) != 0) {
        return fail("zip.attributes");
    }
    return {};
}

Result<void> checkFields(const SharedFields& fields)
{
    constexpr std::uint16_t newestVersion = 20; // deflate; 45 would be zip64
    if (fields.extraLength != 0) {
        return fail("zip.extra-field");
    }
    if ((fields.flags & ~zip::utf8Flag) != 0) {
        return fail("zip.flags");
    }
    if (fields.method != zip::stored && fields.method != zip::deflated) {
        return fail("zip.method");
    }
    if (fields.packedSize == 0xFFFFFFFF || fields.size == 0xFFFFFFFF ||
        fields.versionNeeded > newestVersion) {
        return fail("zip.zip64");
    }
    if (fields.method == zip::stored && fields.packedSize != fields.size) {
        return fail("zip.stored-size");
    }
    return {};
}

/// One central header at `at`, which it moves behind it. Everything is inside the directory.
Result<Header> readCentralHeader(std::string_view bytes, std::uint64_t& at, std::uint64_t end)
{
    using namespace zip;
    if (end - at < centralSize || u32At(bytes, at) != centralSignature) {
        return fail("zip.directory");
    }
    Header header;
    header.fields = sharedFieldsAt(bytes, at + 6);
    if (auto fine = checkFields(header.fields); !fine) {
        return failWith(fine);
    }
    if (u16At(bytes, at + 32) != 0) {
        return fail("zip.comment");
    }
    if (u16At(bytes, at + 34) != 0) {
        return fail("zip.disks");
    }
    header.metadata = {u16At(bytes, at + 4), u16At(bytes, at + 36), u32At(bytes, at + 38)};
    if (auto fine = checkAttributes(header.metadata); !fine) {
        return failWith(fine);
    }
    header.localAt = u32At(bytes, at + 42);
    if (end - at - centralSize < header.fields.nameLength) {
        return fail("zip.directory");
    }
    header.name = bytes.substr(at + centralSize, header.fields.nameLength);
    at += centralSize + header.fields.nameLength;
    return header;
}

Result<std::vector<Header>> readDirectory(std::string_view bytes, const Directory& directory)
{
    std::vector<Header> headers;
    std::uint64_t at = directory.at;
    const std::uint64_t end = directory.at + directory.size;
    for (std::size_t i = 0; i < directory.count; ++i) {
        auto header = readCentralHeader(bytes, at, end);
        if (!header) {
            return failWith(header);
        }
        headers.push_back(std::move(*header));
    }
    if (at != end) {
        return fail("zip.directory");
    }
    return headers;
}

/// Entries must tile the file from its first byte to the directory.
Result<void> placeEntries(std::string_view bytes, std::vector<Header>& headers,
                          std::uint64_t directoryAt)
{
    using namespace zip;
    std::uint64_t at = 0;
    for (Header& header : headers) {
        if (header.localAt != at) {
            return fail("zip.gap");
        }
        if (directoryAt - at < localSize || u32At(bytes, at) != localSignature) {
            return fail("zip.local-header");
        }
        if (sharedFieldsAt(bytes, at + 4) != header.fields) {
            return fail("zip.headers-differ");
        }
        at += localSize;
        const std::uint64_t rest =
            std::uint64_t{header.fields.nameLength} + std::uint64_t{header.fields.packedSize};
        if (directoryAt - at < rest) {
            return fail("zip.local-header");
        }
        if (bytes.substr(at, header.fields.nameLength) != header.name) {
            return fail("zip.headers-differ");
        }
        header.dataAt = at + header.fields.nameLength;
        at += rest;
    }
    return at == directoryAt ? Result<void>() : fail("zip.gap");
}

Result<void> checkSizes(const std::vector<Header>& headers, const ZipLimits& limits)
{
    std::uint64_t total = 0;
    for (const Header& header : headers) {
        const std::uint64_t size = header.fields.size;
        const std::uint64_t packed = header.fields.packedSize;
        if (size > limits.part) {
            return fail(
                "zip.part-too-large",
                {{"name", header.name}, {"limit", std::to_string(limits.part / 1024 / 1024)}});
        }
        total += size;
        if (total > limits.total) {
            return fail("zip.total-too-large",
                        {{"limit", std::to_string(limits.total / 1024 / 1024)}});
        }
        if (size > zip::ratioCountsFrom && size > zip::largestRatio * packed) {
            return fail("zip.ratio", {{"name", header.name}});
        }
    }
    return {};
}

/// Raw inflate into one byte more than promised, so that a longer stream shows itself.
Result<std::string> inflated(std::string_view packed, std::size_t size)
{
    std::string out(size + 1, '\0');
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
        return fail("zip.inflate");
    }
    // zlib's interface predates const.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int status = ::inflate(&stream, Z_FINISH);
    const bool isWhole = status == Z_STREAM_END && stream.avail_in == 0 && stream.total_out == size;
    inflateEnd(&stream);
    if (!isWhole) {
        return fail("zip.inflate");
    }
    out.resize(size);
    return out;
}

uLong checksumOf(std::string_view bytes)
{
    return crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
}

Result<ZipEntry> unpack(std::string_view bytes, const Header& header)
{
    const std::string_view packed = bytes.substr(header.dataAt, header.fields.packedSize);
    auto content = header.fields.method == zip::stored ? Result<std::string>(packed)
                                                       : inflated(packed, header.fields.size);
    if (!content) {
        return failWith(content);
    }
    if (checksumOf(*content) != header.fields.crc) {
        return fail("zip.checksum", {{"name", header.name}});
    }
    return ZipEntry{header.name, std::move(*content)};
}

Result<std::vector<Header>> readHeaders(std::string_view bytes, const ZipLimits& limits)
{
    const auto directory = readEndRecord(bytes, limits);
    if (!directory) {
        return failWith(directory);
    }
    auto headers = readDirectory(bytes, *directory);
    if (!headers) {
        return headers;
    }
    std::vector<std::string> names;
    std::ranges::transform(*headers, std::back_inserter(names), &Header::name);
    auto result = checkEntryNames(names)
                      .and_then([&] { return placeEntries(bytes, *headers, directory->at); })
                      .and_then([&] { return checkSizes(*headers, limits); });
    if (!result) {
        return failWith(result);
    }
    return headers;
}

Result<std::vector<ZipEntry>> unpackAll(std::string_view bytes, const std::vector<Header>& headers)
{
    std::vector<ZipEntry> entries;
    for (const Header& header : headers) {
        auto entry = unpack(bytes, header);
        if (!entry) {
            return failWith(entry);
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

/// The rows differ from one another in two bytes at least: no single one can be changed unseen.
bool isOfKnownWriter(const Header& header)
{
    constexpr std::array<Metadata, 3> known = {{
        {0x0314, 0, 0100644U << 16U}, // Bespeak
        {0x0314, 0, 0000600U << 16U}, // Python's zipfile
        {0x033F, 0, 0100666U << 16U}, // libzip
    }};
    return std::ranges::find(known, header.metadata) != known.end();
}

} // namespace

Result<std::vector<ZipEntry>> readZip(std::string_view bytes, const ZipLimits& limits)
{
    const auto headers = readHeaders(bytes, limits);
    return headers ? unpackAll(bytes, *headers) : failWith(headers);
}

Result<std::vector<ZipEntry>> readContainer(std::string_view bytes, std::string_view mimetype,
                                            const ZipLimits& limits, ZipMetadata metadata)
{
    const auto headers = readHeaders(bytes, limits);
    if (!headers) {
        return failWith(headers);
    }
    if (headers->empty() || headers->front().name != "mimetype" ||
        headers->front().fields.method != zip::stored) {
        return fail("zip.mimetype-missing");
    }
    const Header& first = headers->front();
    if (bytes.substr(first.dataAt, first.fields.size) != mimetype) {
        return fail("zip.mimetype", {{"expected", std::string(mimetype)}});
    }
    if (metadata == ZipMetadata::OfKnownWriter && !std::ranges::all_of(*headers, isOfKnownWriter)) {
        return fail("zip.attributes");
    }
    auto entries = unpackAll(bytes, *headers);
    if (entries) {
        entries->erase(entries->begin());
    }
    return entries;
}

} // namespace bespeak
