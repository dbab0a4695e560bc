// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/zip_gate.h"

#include <span>
#include <string>
#include <string_view>

namespace bespeak
{

/// How entries after `mimetype` are packed.
enum class ZipPacking {
    Smallest, ///< deflated where that makes them smaller
    /// As they are: the bytes of the archive then depend on nothing but its content, and each of
    /// them is checked (deflate has many spellings of one text, and bits that nobody reads).
    Stored
};

/// An archive that passes readContainer: `mimetype` first and stored, then the entries in the order
/// given, packed where that makes them smaller. The same input gives the same bytes on one version
/// of zlib: no time, no system, no order of a hash gets in. Errors: those of readZip about names,
/// sizes and counts.
Result<std::string> writeContainer(std::string_view mimetype, std::span<const ZipEntry> entries,
                                   ZipPacking packing = ZipPacking::Smallest,
                                   const ZipLimits& limits = {});

} // namespace bespeak
