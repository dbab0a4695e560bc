// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/pin_picture.h"

#include "models/base/sha256.h"
#include "models/base/zip_gate.h"
#include "models/base/zip_writer.h"
#include "models/design/design_edits.h"
#include "models/design/design_file.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <random>

using namespace bespeak;
using namespace bespeak::design;

namespace
{

std::string bigEndian(std::uint64_t number, int bytes)
{
    std::string text;
    for (int i = bytes - 1; i >= 0; --i) {
        text += static_cast<char>((number >> (8 * i)) & 0xFF);
    }
    return text;
}

std::string png(std::uint32_t width, std::uint32_t height, std::size_t more = 20)
{
    return std::string("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16) + bigEndian(width, 4) +
           bigEndian(height, 4) + std::string(more, 'p');
}

std::string jpeg(std::uint16_t width, std::uint16_t height)
{
    return std::string("\xFF\xD8\xFF\xE1") + bigEndian(12, 2) + "Exif......" + "\xFF\xFF\xC4" +
           bigEndian(2, 2) + "\xFF\xC2" + bigEndian(11, 2) + "\x08" + bigEndian(height, 2) +
           bigEndian(width, 2) + "\x01\x11\x11\xFF\xDA";
}

Design withPicture(const std::string& bytes)
{
    return addPin(test::emptyDesign(), {"", "", sha256(bytes).text(), {}, {}}).value();
}

} // namespace

TEST_CASE("the head of a picture is read, and held to limits before any decoder sees it")
{
    REQUIRE_OK(checkPicture(png(1'000, 800), keptPicture));
    REQUIRE_OK(checkPicture(jpeg(1'000, 800), keptPicture));
    const auto key = [](const std::string& bytes) {
        return test::keyOf(checkPicture(bytes, keptPicture));
    };
    CHECK(key(png(0, 800)) == "design.bad-picture");
    CHECK(key(png(1'000, 2'001)) == "design.picture-too-many-pixels");
    CHECK(key(png(1'500, 1'500)) == "design.picture-too-many-pixels");
    CHECK(key(png(0xFFFF'FFFF, 0xFFFF'FFFF)) == "design.picture-too-many-pixels");
    CHECK(key(jpeg(2'001, 1)) == "design.picture-too-many-pixels");
    CHECK(key(jpeg(0, 1)) == "design.bad-picture");
    CHECK(key(png(10, 10, 512 * 1024)) == "design.picture-too-large");
    CHECK(key("") == "design.bad-picture");
    CHECK(key("GIF89a") == "design.bad-picture");
    CHECK(key("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") == "design.bad-picture");
    CHECK(key("\xFF\xD8\xFF\xD9") == "design.bad-picture");
    CHECK(key(std::string("\xFF\xD8\xFF\xE0\0\0", 6)) == "design.bad-picture");
}

TEST_CASE("heads cut short or turned never crash")
{
    for (const std::string& whole : {png(300, 200), jpeg(300, 200)}) {
        for (std::size_t size = 0; size < whole.size(); ++size) {
            std::ignore = checkPicture(std::string_view(whole).substr(0, size), keptPicture);
        }
        CHECK_FALSE(checkPicture(whole.substr(0, 18), keptPicture).has_value());
    }
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes = jpeg(300, 200);
        for (int flips = 0; flips < 3; ++flips) {
            bytes[3 + random() % (bytes.size() - 3)] = static_cast<char>(random() % 256);
        }
        const Result<void> checked = checkPicture(bytes, keptPicture);
        CHECK((checked || !describe(checked.error()).empty()));
    }
}

TEST_CASE("a picture is kept in the design's file as long as a pin shows it")
{
    const std::string shown = png(30, 20);
    const std::string other = jpeg(30, 20);
    const Design design = withPicture(shown);
    const std::string hash = sha256(shown).text();
    DesignFile file{design, {}, {}, {{hash, shown}, {sha256(other).text(), other}}};
    const Result<DesignFile> opened = unpackDesign(packDesign(file));
    REQUIRE_OK(opened);
    CHECK(opened->pictures == Pictures{{hash, shown}});
    CHECK(opened->design == design);
    CHECK(packDesign(*opened) == packDesign(file));
    file.design = removePin(design, "pin-1").value();
    CHECK(unpackDesign(packDesign(file)).value().pictures.empty());
}

TEST_CASE("a file's picture that is none, is too large or bears another's name is left out")
{
    struct Row {
        std::string bytes;
        std::string name; ///< empty: its own hash
    };
    const std::string good = png(30, 20);
    const auto row = GENERATE_COPY(values<Row>({
        {"GIF89a not ours", {}},
        {png(30'000, 30'000), {}},
        {png(30, 20, 600 * 1024), {}},
        {png(31, 20), sha256(good).text()},
    }));
    const std::string name = row.name.empty() ? sha256(row.bytes).text() : row.name;
    Design design = withPicture(good);
    design.brief.pins[0].picture = name;
    const std::vector<ZipEntry> entries{{"design.json", formatDesign(design, {})},
                                        {"pictures/" + name, row.bytes}};
    const Result<DesignFile> opened = unpackDesign(writeContainer(designMimeType, entries).value());
    REQUIRE_OK(opened);
    CHECK(opened->pictures.empty());
    CHECK(opened->design == design);
}

TEST_CASE("as many pictures as there may be pins fit into a file")
{
    Design design = test::emptyDesign();
    Pictures pictures;
    for (std::uint32_t i = 0; i < maximumPins; ++i) {
        const std::string bytes = png(i + 1, 10);
        pictures[sha256(bytes).text()] = bytes;
        design = addPin(design, {"", "", sha256(bytes).text(), {}, {}}).value();
    }
    const Result<DesignFile> opened =
        unpackDesign(packDesign({design, {}, "\x89PNG\r\n\x1A\nthumbnail", pictures}));
    REQUIRE_OK(opened);
    CHECK(opened->pictures == pictures);
}
