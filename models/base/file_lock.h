// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace bespeak
{

/// Says to other windows and shells that a file is being edited, by a small hidden file beside it
/// that the system holds for this program (flock): what a crashed program leaves behind does not
/// count. Where nothing can be written nothing is said, and nobody else is kept out.
class FileLock
{
public:
    /// Takes the lock if it is free; never waits.
    explicit FileLock(const std::filesystem::path& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whether somebody else had it, also another FileLock of this program.
    bool isHeldByOther() const { return m_isHeldByOther; }

private:
    std::filesystem::path m_path; ///< of the hidden file
    int m_descriptor = -1;
    bool m_isHeldByOther = false;
};

} // namespace bespeak
