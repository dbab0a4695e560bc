// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak
{

/// Who may read a file that is written.
enum class FileAccess {
    Usual,    ///< as the user's umask says; a file that is replaced keeps its own mode
    OwnerOnly ///< 0600, for keys
};

/// All bytes of a regular file of at most `limit` bytes. A pipe or device is refused unread.
/// Errors: file.cannot-read, file.too-large.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit);

/// Replaces or makes the file in one step: whoever looks sees the old bytes or all of the new ones,
/// also after a power cut. On failure the old file is untouched and nothing is left beside it.
/// A symbolic link is followed, not replaced; what is no plain file (a device, a pipe) is neither
/// replaced nor written to. A database, a key, a design or a signed message is never replaced by
/// something of another kind. Errors: file.cannot-write, file.other-kind.
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes,
                                 FileAccess access = FileAccess::Usual);

/// What changes whenever somebody else saves a file: a new file took its name, or its bytes or its
/// time changed.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    std::uint64_t size = 0;
    std::int64_t modifiedNanoseconds = 0; ///< since 1970

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Nothing if there is no such file.
std::optional<FileStamp> findStamp(const std::filesystem::path& path);

/// Whether writeFileAtomically() could write there now, as far as can be known before; for work
/// that cannot be taken back once the file fails. Errors: file.cannot-write.
Result<void> checkWritable(const std::filesystem::path& path);

/// The same for a file that must not be there yet, even if another program makes it at this very
/// moment. Errors: file.exists, file.cannot-write.
Result<void> writeNewFile(const std::filesystem::path& path, std::string_view bytes,
                          FileAccess access = FileAccess::Usual);

} // namespace bespeak
