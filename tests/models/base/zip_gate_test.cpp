// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/zip_gate.h"

#include "tests/models/base/raw_zip.h"
#include "tests/support/catch.h"
#include "tests/support/vectors.h"

#include <set>

using namespace bespeak;
using bespeak::test::deflatedEntry;
using bespeak::test::keyOf;
using bespeak::test::RawEnd;
using bespeak::test::RawEntry;
using bespeak::test::rawZip;
using bespeak::test::storedEntry;

namespace
{

/// What the gate says to an archive of one good entry and one that was changed.
template <typename Change>
std::string keyAfter(Change change)
{
    RawEntry entry = storedEntry("b.txt", "second");
    change(entry);
    return keyOf(readZip(rawZip({storedEntry("a.txt", "first"), entry})));
}

template <typename Change>
std::string keyAfterEnd(Change change)
{
    RawEnd end;
    change(end);
    return keyOf(readZip(rawZip({storedEntry("a.txt", "first")}, end)));
}

std::string keyForNames(const std::vector<std::string>& names)
{
    std::vector<RawEntry> entries;
    for (const std::string& name : names) {
        entries.push_back(storedEntry(name, "x"));
    }
    return keyOf(readZip(rawZip(entries)));
}

std::set<std::string> acceptedOf(const std::string& folder)
{
    std::set<std::string> accepted;
    for (const auto& file : std::filesystem::directory_iterator(test::vectorPath(folder))) {
        if (readZip(test::readFile(file.path()))) {
            accepted.insert(file.path().filename().string());
        }
    }
    return accepted;
}

} // namespace

TEST_CASE("a plain archive, stored and packed, gives its entries in order")
{
    const std::string longText(5000, 'x');
    const auto entries =
        readZip(rawZip({storedEntry("a.txt", "first"), deflatedEntry("parts/b.json", longText),
                        storedEntry("empty", ""), deflatedEntry("empty2", "")}));
    REQUIRE_OK(entries);
    REQUIRE(*entries ==
            std::vector<ZipEntry>{
                {"a.txt", "first"}, {"parts/b.json", longText}, {"empty", ""}, {"empty2", ""}});
}

TEST_CASE("an archive without entries is an archive")
{
    const auto entries = readZip(rawZip({}));
    REQUIRE_OK(entries);
    REQUIRE(entries->empty());
}

TEST_CASE("archives on which parsers disagree are refused")
{
    REQUIRE(acceptedOf("zip/malo/malicious").empty());
    REQUIRE(acceptedOf("zip/malo/reject").empty());
}

TEST_CASE("of the odd and the good archives only those of the strict profile pass")
{
    // The others use comments, data descriptors, zip64 or entries for folders.
    REQUIRE(acceptedOf("zip/malo/accept") ==
            std::set<std::string>{"deflate.zip", "normal_deflate.zip", "store.zip"});
    // Two entries of one checksum are harmless here: parts are told apart by SHA-256.
    REQUIRE(acceptedOf("zip/malo/iffy") == std::set<std::string>{"crc_collision_empty_nonempty.zip",
                                                                 "crc_collision_two_nonempty.zip",
                                                                 "crc_zero_nonempty.zip",
                                                                 "nosubdir.zip"});
}

TEST_CASE("the end record is the last 22 bytes and says what is there")
{
    REQUIRE(keyAfterEnd([](RawEnd&) {}) == "ok");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.after = "x"; }) == "zip.no-end");
    REQUIRE(keyAfterEnd([](RawEnd& end) {
                end.commentLength = 1;
                end.after = "x";
            }) == "zip.no-end");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.commentLength = 1; }) == "zip.comment");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.disk = 1; }) == "zip.disks");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.directoryDisk = 1; }) == "zip.disks");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.countHere = 2; }) == "zip.disks");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.count = end.countHere = 0; }) == "zip.directory");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.count = end.countHere = 2; }) == "zip.directory");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.count = end.countHere = 65; }) ==
            "zip.too-many-entries");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.count = end.countHere = 0xFFFF; }) == "zip.zip64");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.size = 0xFFFFFFFF; }) == "zip.zip64");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.at = 0xFFFFFFFF; }) == "zip.zip64");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.at = 0; }) == "zip.directory-place");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.size = 5; }) == "zip.directory-place");
    REQUIRE(keyAfterEnd([](RawEnd& end) { end.betweenDirectoryAndEnd = "x"; }) ==
            "zip.directory-place");
    REQUIRE(keyOf(readZip("")) == "zip.no-end");
    REQUIRE(keyOf(readZip("PK")) == "zip.no-end");
}

TEST_CASE("entries follow one another without gap, overlap, prefix or another order")
{
    REQUIRE(keyAfter([](RawEntry&) {}) == "ok");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.before = "x"; }) == "zip.gap");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.localAt = 0; }) == "zip.gap");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.localAt = 0xFFFFFFFF; }) == "zip.gap");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.packed += "hidden"; }) == "zip.gap");
    RawEntry first = storedEntry("a.txt", "first");
    first.before = "#!/bin/sh\n";
    REQUIRE(keyOf(readZip(rawZip({first}))) == "zip.gap");
}

TEST_CASE("an entry ends before the directory begins")
{
    REQUIRE(keyAfter([](RawEntry& entry) { entry.packed = "sec"; }) == "zip.local-header");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.packedSize = entry.size = 0xFFFFFFFE; }) ==
            "zip.local-header");
}

TEST_CASE("both headers of an entry say the same")
{
    REQUIRE(keyAfter([](RawEntry& entry) { entry.localName = "c.txt"; }) == "zip.headers-differ");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.localName = "b.txt2"; }) == "zip.headers-differ");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.localCrc = 1; }) == "zip.headers-differ");
}

TEST_CASE("extra fields, comments and other disks are refused")
{
    REQUIRE(keyAfter([](RawEntry& entry) { entry.extra = std::string(4, '\0'); }) ==
            "zip.extra-field");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.comment = "hi"; }) == "zip.comment");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.disk = 1; }) == "zip.disks");
}

TEST_CASE("encryption, data descriptors and other packings are refused")
{
    for (int bit = 0; bit < 16; ++bit) {
        const auto flags = static_cast<std::uint16_t>(1U << bit);
        INFO(bit);
        REQUIRE(keyAfter([flags](RawEntry& entry) { entry.flags = flags; }) ==
                (bit == 11 ? "ok" : "zip.flags"));
    }
    const int method = GENERATE(1, 6, 9, 12, 14, 93, 95, 99);
    REQUIRE(keyAfter([method](RawEntry& entry) {
                entry.method = static_cast<std::uint16_t>(method);
            }) == "zip.method");
}

TEST_CASE("zip64 in an entry is refused")
{
    REQUIRE(keyAfter([](RawEntry& entry) { entry.versionNeeded = 45; }) == "zip.zip64");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.size = 0xFFFFFFFF; }) == "zip.zip64");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.packedSize = 0xFFFFFFFF; }) == "zip.zip64");
}

TEST_CASE("an entry that is not packed has one size")
{
    REQUIRE(keyAfter([](RawEntry& entry) { ++entry.size; }) == "zip.stored-size");
}

TEST_CASE("only plain files are entries: no folder, no link, no device, no foreign system")
{
    REQUIRE(keyAfter([](RawEntry& entry) { entry.external = 0; }) == "ok");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.madeBy = 20; }) == "ok");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.external = 0120777U << 16U; }) ==
            "zip.attributes");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.external = 0040755U << 16U; }) ==
            "zip.attributes");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.external = 0020666U << 16U; }) ==
            "zip.attributes");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.external = 0x10; }) == "zip.attributes");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.external = 0x08; }) == "zip.attributes");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.madeBy = 19U << 8U | 20U; }) == "zip.attributes");
}

TEST_CASE("names mean one file on every system")
{
    const std::string name = GENERATE(values<std::string>({
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a/./b",
        "a//b",
        "folder/",
        "a\\b",
        "C:x",
        "C:/x",
        "a b",
        "ä",
        ".hidden",
        "-rf",
        "a..b",
        "trailing.",
        "a/trailing./b",
        "CON",
        "nul.txt",
        "a/Com1.json",
        "lpt9",
        "a/b/c/d/e",
        "a:stream",
        "a*",
        std::string("a\0b", 3),
        std::string(65, 'a'),
    }));
    INFO(name);
    REQUIRE(keyForNames({name}) == "zip.name");
}

TEST_CASE("plain names pass")
{
    REQUIRE(keyForNames({"a", "parts/x-1.json", "a1/b/c/d", std::string(64, 'b'), "console", "_x",
                         "com10"}) == "ok");
}

TEST_CASE("no two names are one file where case does not count, and no file is a folder")
{
    REQUIRE(keyForNames({"a.txt", "a.txt"}) == "zip.name-twice");
    REQUIRE(keyForNames({"a.txt", "A.TXT"}) == "zip.name-twice");
    REQUIRE(keyForNames({"parts/a", "Parts/A"}) == "zip.name-twice");
    REQUIRE(keyForNames({"parts", "parts/a"}) == "zip.file-and-folder");
    REQUIRE(keyForNames({"x/Y/z", "X/y"}) == "zip.file-and-folder");
}

TEST_CASE("sizes and counts are limited before anything is unpacked")
{
    const std::string archive = rawZip({storedEntry("a", "12345"), storedEntry("b", "12345")});
    REQUIRE(keyOf(readZip(archive, {.file = archive.size()})) == "ok");
    REQUIRE(keyOf(readZip(archive, {.file = archive.size() - 1})) == "zip.too-large");
    REQUIRE(keyOf(readZip(archive, {.part = 4})) == "zip.part-too-large");
    REQUIRE(keyOf(readZip(archive, {.total = 9})) == "zip.total-too-large");
    REQUIRE(keyOf(readZip(archive, {.entries = 1})) == "zip.too-many-entries");
}

TEST_CASE("an entry that unpacks to far more than real ones do is refused")
{
    const std::string zeros(2 * 1024 * 1024, '\0');
    REQUIRE(keyOf(readZip(rawZip({deflatedEntry("zeros", zeros)}))) == "zip.ratio");
    REQUIRE(keyOf(readZip(rawZip({deflatedEntry("zeros", zeros.substr(0, 1024 * 1024))}))) == "ok");
}

TEST_CASE("a packed entry unpacks to exactly its size, from exactly its bytes")
{
    const auto keyFor = [](auto change) {
        RawEntry entry = deflatedEntry("a", "hello hello hello hello");
        change(entry);
        return keyOf(readZip(rawZip({entry})));
    };
    REQUIRE(keyFor([](RawEntry&) {}) == "ok");
    REQUIRE(keyFor([](RawEntry& entry) { --entry.size; }) == "zip.inflate");
    REQUIRE(keyFor([](RawEntry& entry) { ++entry.size; }) == "zip.inflate");
    REQUIRE(keyFor([](RawEntry& entry) {
                entry.packed += "x";
                ++entry.packedSize;
            }) == "zip.inflate");
    REQUIRE(keyFor([](RawEntry& entry) {
                entry.packed.pop_back();
                --entry.packedSize;
            }) == "zip.inflate");
    REQUIRE(keyFor([](RawEntry& entry) { entry.packed[0] = '\x07'; }) == "zip.inflate");
    REQUIRE(keyFor([](RawEntry& entry) { entry.crc ^= 1U; }) == "zip.checksum");
    REQUIRE(keyAfter([](RawEntry& entry) { entry.crc ^= 1U; }) == "zip.checksum");
}

TEST_CASE("a container says first and plainly what it is")
{
    const RawEntry type = storedEntry("mimetype", "a/b");
    const RawEntry other = storedEntry("x", "1");
    const auto keyFor = [](const std::vector<RawEntry>& entries) {
        return keyOf(readContainer(rawZip(entries), "a/b"));
    };
    REQUIRE(readContainer(rawZip({type, other}), "a/b").value() ==
            std::vector<ZipEntry>{{"x", "1"}});
    REQUIRE(keyFor({other, type}) == "zip.mimetype-missing");
    REQUIRE(keyFor({other}) == "zip.mimetype-missing");
    REQUIRE(keyFor({}) == "zip.mimetype-missing");
    REQUIRE(keyFor({deflatedEntry("mimetype", "a/b")}) == "zip.mimetype-missing");
    REQUIRE(keyFor({storedEntry("mimetype", "a/c"), other}) == "zip.mimetype");
    REQUIRE(keyFor({storedEntry("mimetype", "a/b\n"), other}) == "zip.mimetype");
}
