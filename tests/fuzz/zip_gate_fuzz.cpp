// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "models/base/zip_gate.h"
#include "models/base/zip_name.h"
#include "models/base/zip_writer.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace bespeak;

// Whatever the bytes are: no crash, and what passes keeps the gate's promises.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    // Small limits keep one run short; the code is the same.
    const ZipLimits limits{1 << 20, 1 << 20, 1 << 21, 16};
    const std::string_view archive(reinterpret_cast<const char*>(bytes), size);
    const auto entries = readZip(archive, limits);
    if (!entries) {
        return 0;
    }
    expects(entries->size() <= limits.entries, "the gate counts entries");
    for (const ZipEntry& entry : *entries) {
        expects(isPlainEntryName(entry.name), "the gate lets plain names through alone");
        expects(entry.bytes.size() <= limits.part, "the gate limits a part");
    }
    if (const auto again = writeContainer("a/b", *entries)) {
        expects(readContainer(*again, "a/b") == entries, "what was read can be written and read");
    }
    return 0;
}
