// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace bespeak;
using bespeak::test::keyOf;
using bespeak::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace
{

std::ptrdiff_t countOf(const fs::path& folder)
{
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

} // namespace

TEST_CASE("what is written is read again, bytes of zero included")
{
    const TemporaryFolder folder;
    const std::string bytes("a\0b\r\n", 5);
    REQUIRE_OK(writeFileAtomically(folder / "x", bytes));
    REQUIRE(bespeak::readFile(folder / "x", 5).value() == bytes);
    REQUIRE(countOf(folder.path()) == 1);
}

TEST_CASE("a file that was saved again has another stamp, and one that is gone has none")
{
    const TemporaryFolder folder;
    CHECK_FALSE(findStamp(folder / "x"));
    REQUIRE_OK(writeFileAtomically(folder / "x", "one"));
    const auto first = findStamp(folder / "x");
    REQUIRE(first);
    CHECK(findStamp(folder / "x") == first);
    REQUIRE_OK(writeFileAtomically(folder / "x", "two"));
    CHECK(findStamp(folder / "x") != first);
    const auto second = findStamp(folder / "x");
    test::writeFile(folder / "x", "three, in place");
    CHECK(findStamp(folder / "x") != second);
}

TEST_CASE("a file is read up to its limit and not a byte more")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "x", "12345");
    REQUIRE(keyOf(bespeak::readFile(folder / "x", 5)) == "ok");
    REQUIRE(keyOf(bespeak::readFile(folder / "x", 4)) == "file.too-large");
}

TEST_CASE("a missing file, a folder, a pipe and a device are refused without waiting")
{
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    for (const fs::path& path :
         {folder / "none", folder.path(), folder / "pipe", fs::path("/dev/zero")}) {
        INFO(path);
        REQUIRE(keyOf(bespeak::readFile(path, 100)) == "file.cannot-read");
    }
}

TEST_CASE("a key file is for its owner alone, also when it replaces an open one")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "key", "old");
    fs::permissions(folder / "key", fs::perms(0644));
    REQUIRE_OK(writeFileAtomically(folder / "key", "new", FileAccess::OwnerOnly));
    REQUIRE(fs::status(folder / "key").permissions() == fs::perms(0600));
}

TEST_CASE("a replaced file keeps its mode")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "x", "old");
    fs::permissions(folder / "x", fs::perms(0640));
    REQUIRE_OK(writeFileAtomically(folder / "x", "new"));
    REQUIRE(fs::status(folder / "x").permissions() == fs::perms(0640));
    REQUIRE(test::readFile(folder / "x") == "new");
}

TEST_CASE("a symbolic link stays a link and its target is replaced")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "real", "old");
    fs::create_symlink(folder / "real", folder / "link");
    REQUIRE_OK(writeFileAtomically(folder / "link", "new"));
    REQUIRE(fs::is_symlink(folder / "link"));
    REQUIRE(test::readFile(folder / "real") == "new");
}

TEST_CASE("a write that fails for want of space leaves the old file and nothing else")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "x", "old");
    rlimit before = {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto oldAction = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {1000, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto result = writeFileAtomically(folder / "x", std::string(5000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, oldAction);

    REQUIRE(keyOf(result) == "file.cannot-write");
    REQUIRE(test::readFile(folder / "x") == "old");
    REQUIRE(countOf(folder.path()) == 1);
}

TEST_CASE("a new file never takes the place of another one")
{
    const TemporaryFolder folder;
    REQUIRE_OK(writeNewFile(folder / "x", "first", FileAccess::OwnerOnly));
    REQUIRE(fs::status(folder / "x").permissions() == fs::perms(0600));
    REQUIRE(keyOf(writeNewFile(folder / "x", "second")) == "file.exists");
    fs::create_symlink(folder / "x", folder / "link");
    REQUIRE(keyOf(writeNewFile(folder / "link", "second")) == "file.exists");
    REQUIRE(test::readFile(folder / "x") == "first");
    REQUIRE(countOf(folder.path()) == 2);
}

TEST_CASE("a pipe or a device stays what it is")
{
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    REQUIRE(keyOf(writeFileAtomically(folder / "pipe", "1")) == "file.cannot-write");
    REQUIRE(fs::is_fifo(folder / "pipe"));
    fs::create_symlink("/dev/null", folder / "null");
    REQUIRE(keyOf(writeFileAtomically(folder / "null", "1")) == "file.cannot-write");
    REQUIRE(fs::is_character_file("/dev/null"));
    REQUIRE(countOf(folder.path()) == 2);
}

TEST_CASE("a file cannot be written into a folder that is not there, nor over a folder")
{
    const TemporaryFolder folder;
    REQUIRE(keyOf(writeFileAtomically(folder.path() / "no" / "x", "1")) == "file.cannot-write");
    fs::create_directory(folder / "sub");
    REQUIRE(keyOf(writeFileAtomically(folder / "sub", "1")) == "file.cannot-write");
    REQUIRE(countOf(folder.path()) == 1);
}

TEST_CASE("a store, a key, a design or a message is replaced by its own kind alone")
{
    const std::string zip("PK\x03\x04 mimetype", 14);
    const std::string all[] = {"SQLite format 3 and pages", R"({"kid":"abc","seed":{}})",
                               zip + "application/vnd.bespeak+zip",
                               zip + "application/vnd.bespeak.message+zip"};
    for (const std::string& treasure : all) {
        INFO(treasure);
        const TemporaryFolder folder;
        REQUIRE_OK(writeFileAtomically(folder / "x", treasure));
        for (const std::string& other : all) {
            const auto written = writeFileAtomically(folder / "x", other + ", new");
            REQUIRE(written.has_value() == (other == treasure));
        }
        REQUIRE(keyOf(writeFileAtomically(folder / "x", "a;b;c")) == "file.other-kind");
        REQUIRE(test::readFile(folder / "x") == treasure + ", new");
        REQUIRE(countOf(folder.path()) == 1);
    }
}

TEST_CASE("whether a file could be written is known before, and leaves nothing")
{
    const TemporaryFolder folder;
    REQUIRE_OK(checkWritable(folder / "x"));
    REQUIRE(keyOf(checkWritable(folder.path() / "no" / "x")) == "file.cannot-write");
    REQUIRE(keyOf(checkWritable(folder.path())) == "file.cannot-write");
    REQUIRE(countOf(folder.path()) == 0);
}
