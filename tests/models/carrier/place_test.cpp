// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/parcel.h"
#include "models/carrier/place.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::carrier;
using namespace bespeak::test;

TEST_CASE("what is typed is a server's address or a folder, spelled in one way")
{
    const auto [text, kind, address] = GENERATE(table<std::string, PlaceKind, std::string>(
        {{"https://dav.example.org/box/", PlaceKind::Web, "https://dav.example.org/box"},
         {"http://localhost:8080", PlaceKind::Web, "http://localhost:8080"},
         {"/media/post//in/../", PlaceKind::Folder, "/media/post"},
         {"/media/post/", PlaceKind::Folder, "/media/post"}}));
    const auto place = createPlace(text);
    REQUIRE_OK(place);
    REQUIRE(place->kind == kind);
    REQUIRE(place->address == address);
}

TEST_CASE("an address that holds a password is refused, and so is none")
{
    REQUIRE(keyOf(createPlace("https://kim:secret@dav.example.org/box")) == "carrier.bad-place");
    REQUIRE(keyOf(createPlace("")) == "carrier.bad-place");
}

TEST_CASE("a store remembers its places")
{
    TwoDesks desks;
    REQUIRE(loadPlaces(desks.customer)->empty());
    const std::vector<Place> places = {*createPlace("https://dav.example.org/box", "kim", "root"),
                                       *createPlace("/media/post")};
    REQUIRE_OK(savePlaces(desks.customer, places));
    REQUIRE(*loadPlaces(desks.customer) == places);
}

TEST_CASE("only a hash with one of two endings is the name of a parcel")
{
    const std::string hash(64, 'a');
    REQUIRE(ParcelName::find(hash + ".bespoken"));
    REQUIRE(ParcelName::find(hash + ".receipt")->kind == ParcelKind::Receipt);
    const auto name = GENERATE(values<std::string>(
        {"{}", "{}.bespoken.part", ".{}.bespoken.123-0", "{} (conflicted copy 2026-11-22).bespoken",
         "{}.sync-conflict-20261122.bespoken", "A{}.bespoken", "quote-r2.bespoken", ""}));
    std::string text = name;
    if (const std::size_t at = text.find("{}"); at != std::string::npos) {
        text.replace(at, 2, hash);
    }
    INFO(text);
    REQUIRE_FALSE(ParcelName::find(text));
}
