// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file_lock.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace bespeak;
using bespeak::test::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("one at a time holds the lock of a file, by whatever name it is reached")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "room", "1");
    fs::create_symlink(folder / "room", folder / "other-name");
    std::optional<FileLock> first(folder / "room");
    CHECK_FALSE(first->isHeldByOther());
    CHECK(FileLock(folder / "room").isHeldByOther());
    CHECK(FileLock(folder / "other-name").isHeldByOther());
    CHECK_FALSE(FileLock(folder / "another").isHeldByOther());
    first.reset();
    CHECK_FALSE(FileLock(folder / "room").isHeldByOther());
    CHECK_FALSE(fs::exists(folder / ".room.lock"));
}

TEST_CASE("what a killed program held is free again")
{
    const TemporaryFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        const FileLock held(folder / "room");
        ::_exit(held.isHeldByOther() ? 1 : 0);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(status == 0);
    CHECK(fs::exists(folder / ".room.lock"));
    CHECK_FALSE(FileLock(folder / "room").isHeldByOther());
}

TEST_CASE("where no lock can be written nobody is kept out")
{
    const TemporaryFolder folder;
    const FileLock first(folder / "no" / "such" / "folder");
    CHECK_FALSE(first.isHeldByOther());
    CHECK_FALSE(FileLock(folder / "no" / "such" / "folder").isHeldByOther());
}
