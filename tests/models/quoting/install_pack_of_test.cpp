// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/install_pack_of.h"

#include "models/quoting/case_papers.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::quoting;
using namespace bespeak::test;

TEST_CASE("a room's pack places each thing once, within its wall")
{
    const auto design = goodTheatre();
    const InstallPack pack = installPackOf(design, theatreCatalogue(), "Theatre", "en");
    REQUIRE(pack.things.size() == design.placements.size());
    for (const InstalledThing& thing : pack.things) {
        INFO(thing.name);
        CHECK(thing.top > thing.height);
        if (thing.wall == 0) {
            continue;
        }
        const auto wall = std::ranges::find(pack.elevations, thing.wall, &Elevation::wall);
        REQUIRE(wall != pack.elevations.end());
        CHECK((thing.along + thing.width).inMetres() <= wall->width.inMetres() + 0.1);
    }
    CHECK(std::ranges::is_sorted(pack.things, {}, [](const InstalledThing& thing) {
        return std::pair(thing.wall, thing.along.inMicrometres());
    }));
}

TEST_CASE("what hangs is measured from the left as one sees it from inside the room")
{
    const auto design = withDisplayAt(livingRoom(4.5, 6), "tv-65", 1.2, 1.1);
    const InstallPack pack = installPackOf(design, theatreCatalogue(), "x", "en");
    REQUIRE(pack.things.size() == 1);
    const InstalledThing& tv = pack.things.front();
    CHECK(tv.wall == 1);
    CHECK(tv.along.inMetres() + tv.width.inMetres() / 2 == Approx(1.2).margin(0.01));
    REQUIRE(pack.elevations.size() == 1);
    CHECK(pack.elevations.front().width.inMetres() == Approx(4.5));
    // The wall behind the viewers is seen the other way round.
    const auto behind = withSpeaker(livingRoom(4.5, 6), "tower", {1.2, 5.8, 0}, 180);
    const InstallPack back = installPackOf(behind, theatreCatalogue(), "x", "en");
    REQUIRE(back.things.front().wall == 3);
    const InstalledThing& tower = back.things.front();
    CHECK(tower.along.inMetres() + tower.width.inMetres() / 2 == Approx(3.3).margin(0.01));
}

TEST_CASE("each loudspeaker has a cable and a distance of its own, and the subwoofers a share")
{
    const InstallPack pack = installPackOf(goodTheatre(), theatreCatalogue(), "Theatre", "en");
    std::set<std::string> roles;
    bool hasBass = false;
    for (const DeviceSetting& setting : pack.settings) {
        INFO(setting.role);
        CHECK(setting.distance.inMetres() > 0.5);
        if (setting.role == "subwoofer") {
            hasBass = true;
            continue;
        }
        CHECK(roles.insert(setting.role).second);
        CHECK(setting.crossover >= 80);
    }
    CHECK(hasBass);
    CHECK(roles.contains("front-left"));
    const auto speakers = std::ranges::count(pack.cables, CableKind::Speaker, &Cable::kind);
    CHECK(speakers == static_cast<std::ptrdiff_t>(roles.size()));
}

TEST_CASE("a passport's sheet goes both ways, a pack's carries its design")
{
    PassportSheet sheet;
    sheet.paper = {"01", "Theatre", "Hearth", {"1 High Street"}, "Kim", {"5 Elm Road"}, {1'000}};
    sheet.passport = {
        "Theatre", Instant{2'000}, {{"tv", "Television", 1, "North", false, "Larger"}}};
    const auto back = parsePassportSheet(formatPassportSheet(sheet));
    REQUIRE_OK(back);
    CHECK(*back == sheet);
    sheet.passport.delivered.reset();
    CHECK(*parsePassportSheet(formatPassportSheet(sheet)) == sheet);
    design::DesignFile file;
    file.design = goodTheatre();
    file.remembered = design::usedComponents(file.design, theatreCatalogue());
    const auto pack = parsePackSheet(formatPackSheet(sheet.paper, file), theatreCatalogue(), "en");
    REQUIRE_OK(pack);
    CHECK(pack->paper == sheet.paper);
    CHECK(pack->pack == installPackOf(file.design, theatreCatalogue(), "Theatre", "en"));
    CHECK_FALSE(parsePackSheet("{}", theatreCatalogue(), "en"));
    CHECK_FALSE(parsePassportSheet("[]"));
}
