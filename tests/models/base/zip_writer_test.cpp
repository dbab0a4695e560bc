// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/zip_writer.h"

#include "models/base/sha256.h"
#include "tests/support/catch.h"

#include <zip.h>

using namespace bespeak;
using bespeak::test::keyOf;

namespace
{

std::vector<ZipEntry> sampleEntries()
{
    return {{"design.json", std::string(3000, 'a')}, {"parts/b.bin", "\x01\x02"}, {"empty", ""}};
}

} // namespace

TEST_CASE("what is written passes the gate and is the same again")
{
    const auto archive = writeContainer("a/b", sampleEntries());
    REQUIRE_OK(archive);
    REQUIRE(readContainer(*archive, "a/b").value() == sampleEntries());
}

TEST_CASE("the same entries give the same bytes")
{
    REQUIRE(writeContainer("a/b", sampleEntries()).value() ==
            writeContainer("a/b", sampleEntries()).value());
}

TEST_CASE("the type of file stands at the place where the system's magic looks for it")
{
    const std::string archive = writeContainer("a/b", sampleEntries()).value();
    REQUIRE(archive.substr(30, 11) == "mimetypea/b");
}

TEST_CASE("what hardly shrinks and what shrinks like a bomb is stored")
{
    const std::vector<ZipEntry> entries = {{"zeros", std::string(2 * 1024 * 1024, '\0')}};
    const auto archive = writeContainer("a/b", entries);
    REQUIRE_OK(archive);
    REQUIRE(archive->size() > 2 * 1024 * 1024);
    REQUIRE(readContainer(*archive, "a/b").value() == entries);
}

TEST_CASE("an archive can be stored as it is, and is the same everywhere")
{
    const auto archive = writeContainer("a/b", sampleEntries(), ZipPacking::Stored);
    REQUIRE_OK(archive);
    REQUIRE(archive->find(std::string(3000, 'a')) != std::string::npos);
    REQUIRE(sha256(*archive).text() ==
            "95941a4da562f511805d74cef382f6176be2d6bbae5e0f5b9e58e0f880bf9a13");
    REQUIRE(readContainer(*archive, "a/b").value() == sampleEntries());
}

TEST_CASE("libzip reads what is written, its strict checks on")
{
    const std::string archive = writeContainer("a/b", sampleEntries()).value();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(zip != nullptr);
    REQUIRE(zip_get_num_entries(zip, 0) == 4);
    REQUIRE(std::string(zip_get_name(zip, 1, 0)) == "design.json");
    zip_file_t* file = zip_fopen_index(zip, 1, 0);
    std::string content(4000, '\0');
    REQUIRE(zip_fread(file, content.data(), content.size()) == 3000);
    zip_fclose(file);
    zip_discard(zip);
}

TEST_CASE("what the gate would refuse is not written")
{
    const auto keyFor = [](const std::vector<ZipEntry>& entries, const ZipLimits& limits = {}) {
        return keyOf(writeContainer("a/b", entries, ZipPacking::Smallest, limits));
    };
    REQUIRE(keyFor({{"../x", ""}}) == "zip.name");
    REQUIRE(keyFor({{"mimetype", ""}}) == "zip.name-twice");
    REQUIRE(keyFor({{"a", ""}, {"A", ""}}) == "zip.name-twice");
    REQUIRE(keyFor({{"a", "12345"}}, {.part = 4}) == "zip.part-too-large");
    REQUIRE(keyFor({{"a", "12345"}, {"b", "12345"}}, {.total = 9}) == "zip.total-too-large");
    REQUIRE(keyFor({{"a", "12345"}}, {.entries = 1}) == "zip.too-many-entries");
    REQUIRE(keyFor({{"a", "12345"}}, {.file = 100}) == "zip.too-large");
}
