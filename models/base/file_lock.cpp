// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace bespeak
{

namespace fs = std::filesystem;

namespace
{

/// A file reached by two names has one lock.
fs::path lockPath(const fs::path& path)
{
    std::error_code failed;
    const fs::path whole = fs::weakly_canonical(path, failed);
    const fs::path& file = failed ? path : whole;
    return file.parent_path() / ("." + file.filename().string() + ".lock");
}

/// Whoever had the lock may have removed its file between our opening and locking it.
bool isStillThere(int descriptor, const fs::path& path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

FileLock::FileLock(const fs::path& path)
    : m_path(lockPath(path))
{
    constexpr int tries = 16;
    for (int i = 0; i < tries; ++i) {
        const int opened =
            ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
        if (opened < 0) {
            return;
        }
        const bool isLocked = ::flock(opened, LOCK_EX | LOCK_NB) == 0;
        if (isLocked && isStillThere(opened, m_path)) {
            m_descriptor = opened;
            return;
        }
        m_isHeldByOther = !isLocked && errno == EWOULDBLOCK;
        ::close(opened);
        if (!isLocked) {
            return;
        }
    }
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) {
        ::unlink(m_path.c_str());
        ::close(m_descriptor);
    }
}

} // namespace bespeak
