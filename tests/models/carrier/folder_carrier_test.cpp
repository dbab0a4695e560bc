// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/folder_carrier.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>

using namespace bespeak;
using namespace bespeak::carrier;
using namespace bespeak::test;
using store::Side;
namespace fs = std::filesystem;

namespace
{

struct Box {
    TemporaryFolder folder;
    FolderCarrier customer{folder.path(), Side::Customer};
    FolderCarrier retailer{folder.path(), Side::Retailer};
    std::string bytes = "the bytes of a message";
    ParcelName name = nameParcel(bytes, ParcelKind::Message);

    fs::path file() const { return folder.path() / "from-customer" / name.text(); }
};

} // namespace

TEST_CASE("what one side publishes the other one finds and fetches")
{
    Box box;
    REQUIRE(box.retailer.list()->empty());
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    REQUIRE(*box.retailer.list() == std::vector{box.name});
    REQUIRE(*box.retailer.fetch(box.name) == box.bytes);
    REQUIRE(box.customer.list()->empty()); // its own is not for itself
}

TEST_CASE("nothing but the parcel is left in the folder, and it is not written twice")
{
    Box box;
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    const auto written = fs::last_write_time(box.file());
    fs::last_write_time(box.file(), written - std::chrono::hours(1));
    const auto before = fs::last_write_time(box.file());
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    REQUIRE(fs::last_write_time(box.file()) == before);
    REQUIRE(std::distance(fs::directory_iterator(box.folder.path() / "from-customer"), {}) == 1);
}

TEST_CASE("half a file is not a parcel yet, and its writer completes it")
{
    Box box;
    fs::create_directory(box.folder.path() / "from-customer");
    writeFile(box.file(), box.bytes.substr(0, 5));
    REQUIRE(keyOf(box.retailer.fetch(box.name)) == "carrier.not-whole");
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    REQUIRE(*box.retailer.fetch(box.name) == box.bytes);
}

TEST_CASE("conflict copies, temporary files, folders and links are passed over")
{
    Box box;
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    const fs::path place = box.folder.path() / "from-customer";
    const std::string hash = sha256("other").text();
    writeFile(place / (hash + " (conflicted copy of Kim).bespoken"), "other");
    writeFile(place / ("." + hash + ".bespoken.17-0"), "oth");
    writeFile(place / "holiday.jpg", "other");
    fs::create_directory(place / (hash + ".bespoken"));
    fs::create_symlink("/etc/passwd", place / (sha256("third").text() + ".bespoken"));
    REQUIRE(*box.retailer.list() == std::vector{box.name});
}

TEST_CASE("a drive that is not connected is no empty folder")
{
    TemporaryFolder folder;
    FolderCarrier way(folder / "stick", Side::Retailer);
    const std::string bytes = "bytes";
    const ParcelName name = nameParcel(bytes, ParcelKind::Message);
    REQUIRE(keyOf(way.list()) == "carrier.folder-missing");
    REQUIRE(keyOf(way.send(name, bytes)) == "carrier.folder-missing");
    REQUIRE_FALSE(fs::exists(folder / "stick"));
}

TEST_CASE("what was acknowledged is taken back, and only one's own")
{
    Box box;
    REQUIRE_OK(box.customer.send(box.name, box.bytes));
    REQUIRE_OK(box.retailer.retire(box.name));
    REQUIRE(fs::exists(box.file()));
    REQUIRE_OK(box.customer.retire(box.name));
    REQUIRE_OK(box.customer.retire(box.name));
    REQUIRE_FALSE(fs::exists(box.file()));
}

TEST_CASE("a retailer's folder may hold a folder for each customer")
{
    TemporaryFolder folder;
    fs::create_directories(folder / "kim/from-customer");
    fs::create_directories(folder / "lee/from-customer");
    fs::create_directories(folder / "other/photos");
    REQUIRE(*boxesIn(folder.path()) == std::vector{folder / "kim", folder / "lee"});
    REQUIRE(*boxesIn(folder / "kim") == std::vector{folder / "kim"});
    REQUIRE(*boxesIn(folder / "other") == std::vector{folder / "other"});
}
