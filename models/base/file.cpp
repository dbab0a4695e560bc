// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace bespeak
{

namespace fs = std::filesystem;

namespace
{

/// Closes on every way out; close() itself is only asked about where its answer matters.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close()
    {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0;
    }

private:
    int m_number;
};

/// Removes the temporary file unless it has become the real one.
class RemovedUnlessKept
{
public:
    explicit RemovedUnlessKept(const fs::path& path)
        : m_path(path)
    {
    }
    ~RemovedUnlessKept()
    {
        if (!m_isKept) {
            ::unlink(m_path.c_str());
        }
    }
    RemovedUnlessKept(const RemovedUnlessKept&) = delete;
    RemovedUnlessKept& operator=(const RemovedUnlessKept&) = delete;

    void keep() { m_isKept = true; }

private:
    const fs::path& m_path;
    bool m_isKept = false;
};

tl::unexpected<Error> failHere(const char* key, const fs::path& path)
{
    const std::string reason = std::generic_category().message(errno);
    return fail(key, {{"path", path.string()}, {"reason", reason}});
}

std::string sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t mebibyte = 1024 * 1024;
    return bytes % mebibyte == 0 ? std::to_string(bytes / mebibyte) + " MiB"
                                 : std::to_string(bytes) + " bytes";
}

fs::path withoutLinks(const fs::path& path)
{
    std::error_code failed;
    const fs::path target = fs::canonical(path, failed);
    return failed ? path : target;
}

fs::path temporaryBeside(const fs::path& path)
{
    static std::atomic<unsigned> count = 0;
    return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(::getpid()) +
                                 "-" + std::to_string(count++));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool setAccess(int descriptor, const fs::path& target, FileAccess access)
{
    if (access == FileAccess::OwnerOnly) {
        return ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    }
    struct stat old = {};
    return ::stat(target.c_str(), &old) != 0 || ::fchmod(descriptor, old.st_mode & 0777U) == 0;
}

/// A rename is only safe from a power cut once the folder that names the file is on the disk.
bool syncFolder(const fs::path& folder)
{
    Descriptor descriptor(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder and say EINVAL; a folder that may be written
    // to and not read cannot be opened. The file is there under its name: nothing better is
    // possible.
    return descriptor.isOpen() ? ::fsync(descriptor.number()) == 0 || errno == EINVAL
                               : errno == EACCES;
}

enum class Replacing { Allowed, Never };

/// What a file is by its first bytes, as far as it would be missed; empty for anything else.
std::string_view treasureOf(std::string_view first)
{
    if (first.starts_with("SQLite format 3")) {
        return "database";
    }
    if (first.starts_with(R"({"kid":")")) {
        return "key";
    }
    if (!first.starts_with("PK")) {
        return {};
    }
    const std::string_view start = first.substr(0, 128);
    if (start.find("application/vnd.bespeak.message") != std::string_view::npos) {
        return "signed message";
    }
    return start.find("application/vnd.bespeak") != std::string_view::npos ? "design" : "";
}

std::string_view treasureAt(const fs::path& path)
{
    std::array<char, 128> first = {};
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    const ssize_t count = file.isOpen() ? ::read(file.number(), first.data(), first.size()) : 0;
    return treasureOf({first.data(), static_cast<std::size_t>(std::max<ssize_t>(0, count))});
}

/// A rename would put a file in the place of a device or a pipe: whoever is root would lose
/// /dev/null that way.
bool isNoPlainFile(const fs::path& target)
{
    struct stat status = {};
    return ::stat(target.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

bool takeName(const fs::path& temporary, const fs::path& target, Replacing replacing)
{
    if (replacing == Replacing::Allowed) {
        return ::rename(temporary.c_str(), target.c_str()) == 0;
    }
    if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    // Network file systems do not know that rename; they know links.
    return (errno == EINVAL || errno == ENOSYS) && ::link(temporary.c_str(), target.c_str()) == 0 &&
           ::unlink(temporary.c_str()) == 0;
}

Result<void> writeInOneStep(const fs::path& path, std::string_view bytes, FileAccess access,
                            Replacing replacing)
{
    const fs::path target = withoutLinks(path);
    if (!target.has_filename()) {
        errno = EISDIR;
        return failHere("file.cannot-write", path);
    }
    if (isNoPlainFile(target)) {
        return fail("file.cannot-write",
                    {{"path", path.string()}, {"reason", "it is not a plain file"}});
    }
    const std::string_view treasure =
        replacing == Replacing::Allowed ? treasureAt(target) : std::string_view();
    if (!treasure.empty() && treasure != treasureOf(bytes)) {
        return fail("file.other-kind", {{"path", path.string()}});
    }
    const fs::path temporary = temporaryBeside(target);
    const mode_t mode = access == FileAccess::OwnerOnly ? 0600 : 0666;
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!file.isOpen()) {
        return failHere("file.cannot-write", path);
    }
    RemovedUnlessKept leftover(temporary);
    if (!setAccess(file.number(), target, access) || !writeAll(file.number(), bytes) ||
        ::fsync(file.number()) != 0 || !file.close()) {
        return failHere("file.cannot-write", path);
    }
    if (!takeName(temporary, target, replacing)) {
        return errno == EEXIST ? fail("file.exists", {{"path", path.string()}})
                               : failHere("file.cannot-write", path);
    }
    leftover.keep();
    if (!syncFolder(target.parent_path())) {
        return failHere("file.cannot-write", path);
    }
    return {};
}

} // namespace

Result<void> checkWritable(const fs::path& path)
{
    const fs::path target = withoutLinks(path);
    std::error_code problem;
    if (!target.has_filename() || fs::is_directory(target, problem)) {
        errno = EISDIR;
        return failHere("file.cannot-write", path);
    }
    const fs::path temporary = temporaryBeside(target);
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen()) {
        return failHere("file.cannot-write", path);
    }
    const RemovedUnlessKept leftover(temporary);
    return {};
}

std::optional<FileStamp> findStamp(const fs::path& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    constexpr std::int64_t second = 1'000'000'000;
    return FileStamp{status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
                     status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

Result<std::string> readFile(const fs::path& path, std::uint64_t limit)
{
    // Without O_NONBLOCK, opening a pipe would wait for its writer for ever.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        return failHere("file.cannot-read", path);
    }
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0) {
        return failHere("file.cannot-read", path);
    }
    if (!S_ISREG(status.st_mode)) {
        errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        return failHere("file.cannot-read", path);
    }
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failHere("file.cannot-read", path);
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(buffer, static_cast<std::size_t>(count));
        if (bytes.size() > limit) {
            return fail("file.too-large", {{"path", path.string()}, {"limit", sizeText(limit)}});
        }
    }
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes, FileAccess access)
{
    return writeInOneStep(path, bytes, access, Replacing::Allowed);
}

Result<void> writeNewFile(const fs::path& path, std::string_view bytes, FileAccess access)
{
    return writeInOneStep(path, bytes, access, Replacing::Never);
}

} // namespace bespeak
