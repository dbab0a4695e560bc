// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak
{

// Readers of zip disagree about what an odd archive holds; a signature over what one of them sees
// is then a signature over what another does not. The gate lets through only archives about which
// no two readers can disagree, and it does so before any library sees the file.

/// What an archive may cost before anything in it is believed.
struct ZipLimits {
    std::uint64_t file = 64ULL * 1024 * 1024;
    std::uint64_t part = 32ULL * 1024 * 1024;   ///< one entry, unpacked
    std::uint64_t total = 128ULL * 1024 * 1024; ///< all entries, unpacked
    std::size_t entries = 64;
};

struct ZipEntry {
    std::string name;
    std::string bytes;

    friend bool operator==(const ZipEntry&, const ZipEntry&) = default;
};

/// All entries in file order, unpacked in memory; nothing is ever written by an entry's name.
/// An archive passes if: it ends with a plain end record; its entries follow one another without
/// gap, overlap or prefix, in the order of the directory; both headers of an entry agree; there are
/// no extra fields, comments, encryption, data descriptors, links, folders or zip64; names are
/// plain and unique whatever the case of letters; sizes, ratios and checksums are as said. Errors:
/// zip.* (see error_words.cpp).
Result<std::vector<ZipEntry>> readZip(std::string_view bytes, const ZipLimits& limits = {});

/// What an archive may say about its entries that nobody reads: who made them, their permissions.
enum class ZipMetadata {
    Free,
    /// Exactly what Bespeak, Python's zipfile or libzip write: so no byte of the file is free.
    OfKnownWriter
};

/// An archive that says what it is: its first entry is `mimetype`, stored, holding exactly
/// `mimetype`. Gives the entries after it. Errors: those of readZip, zip.mimetype-missing,
/// zip.mimetype.
Result<std::vector<ZipEntry>> readContainer(std::string_view bytes, std::string_view mimetype,
                                            const ZipLimits& limits = {},
                                            ZipMetadata metadata = ZipMetadata::Free);

} // namespace bespeak
