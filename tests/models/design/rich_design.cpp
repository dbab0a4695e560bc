// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/design/rich_design.h"

#include "models/base/expects.h"
#include "tests/support/small_catalogue.h"

namespace bespeak::test
{

namespace
{

room::Room attic()
{
    using namespace bespeak::literals;
    room::RoomParts parts =
        room::createRectangle(4200_mm, 3600_mm, 2500_mm, room::Certainty::Measured)->parts();
    parts.name = "Dachstübchen";
    parts.walls[1].certainty = room::Certainty::Estimated;
    parts.walls[1].thickness = 300_mm;
    parts.walls[1].material = "white-brick";
    parts.openings = {{3, room::OpeningKind::Window, 0, 500_mm, 1_m, 900_mm, 1200_mm,
                       room::Hinge::Right, room::Swing::Outward, room::Certainty::Measured},
                      {9, room::OpeningKind::Door, 2, 2_m, 900_mm, 0_mm, 2_m, room::Hinge::Left,
                       room::Swing::Inward, room::Certainty::Typed},
                      {10, room::OpeningKind::Passage, 3, 200_mm, 900_mm, 0_mm, 2_m}};
    parts.slopes = {{1, 1200_mm, Angle::degrees(38.5)}};
    parts.floorMaterial = "walnut-floor";
    parts.ceilingMaterial = "wood-ceiling";
    parts.ceilingCertainty = room::Certainty::Estimated;
    const Result<room::Room> room = room::Room::create(std::move(parts));
    expects(room.has_value(), "the attic of the tests is a room");
    return *room;
}

/// The small catalogue names its options by id alone; a file wants names.
std::vector<catalogue::Component> named(std::vector<catalogue::Component> components)
{
    for (catalogue::Component& component : components) {
        for (catalogue::Option& option : component.options) {
            option.name.byLanguage["en"] = option.id;
            for (catalogue::OptionValue& value : option.values) {
                value.name.byLanguage["en"] = value.id;
            }
        }
    }
    return components;
}

} // namespace

namespace
{

/// What format 2 brought: surroundings of the room, the brief's signals, compromises.
void addSecondFormat(design::Design& design)
{
    room::RoomParts parts = design.room.parts();
    parts.walls[0].beyond = room::Beyond::Street;
    parts.walls[0].construction = "brick-100";
    parts.walls[1].beyond = room::Beyond::Neighbour;
    parts.walls[2].beyond = room::Beyond::OwnRoom;
    parts.walls[3].beyond = room::Beyond::Outdoors;
    parts.aboveCeiling = room::Beyond::Outdoors;
    parts.belowFloor = room::Beyond::Neighbour;
    parts.ceilingConstruction = "drywall-double";
    parts.floorConstruction = "concrete-slab-200";
    parts.openings[0].construction = "glass-double";
    parts.openings[1].construction = "door-solid";
    const Result<room::Room> room = room::Room::create(std::move(parts));
    expects(room.has_value(), "the attic of the tests is a room");
    design.room = *room;
    design.placements[3].anchored = true;
    design::Brief& brief = design.brief;
    brief.street = design::Street::BusyStreet;
    brief.childAges = {2, 6};
    brief.hasPets = true;
    brief.usesWheelchair = true;
    brief.tenure = design::Tenure::Rented;
    brief.mayDrill = false;
    brief.loudness = design::Loudness::Normal;
    brief.reflections = design::ReflectionTaste::Lively;
    brief.compromises = {{"bass.evenness", "", "Großmutters Vitrine bleibt."},
                         {"picture.height", placementId(3).text(), ""}};
}

ComponentId idOf(const char* text)
{
    return ComponentId::parse(text).value();
}

/// What format 3 brought: the answers, pins and lists of the signal board.
void addThirdFormat(design::Design& design)
{
    design::Brief& brief = design.brief;
    brief.viewers = 3;
    brief.dwelling = design::Dwelling::Apartment;
    brief.sleeper = design::Sleeper::Neighbour;
    brief.uses = {.films = 3, .music = 0, .games = {}, .sport = 1};
    brief.weights = {.picture = 70, .sound = 100, .bass = 0, .looks = 50, .price = 49};
    brief.quietness = design::Firmness::Firm;
    brief.seating = design::Firmness::Soft;
    brief.pins = {{"pin-2", "Omas Sessel", std::string(64, 'c'), {}, {.look = true, .size = true}},
                  {"pin-7", "", "", idOf("tower"), {.sound = true, .brand = true}}};
    brief.owned = {{idOf("tv"), 1}, {idOf("cabinet"), 99}};
    brief.never = {idOf("rug"), idOf("sofa")};
    brief.givenUp = {{"budget", 30'000, "minor", "Wenn es sein muss."}, {"viewers", 1, "", ""}};
}

} // namespace

design::DesignFile richDesignFile()
{
    design::DesignFile file = secondRichDesignFile();
    addThirdFormat(file.design);
    file.remembered = named(design::usedComponents(file.design, smallCatalogue()));
    return file;
}

design::DesignFile secondRichDesignFile()
{
    design::DesignFile file = firstRichDesignFile();
    addSecondFormat(file.design);
    return file;
}

design::DesignFile firstRichDesignFile()
{
    design::Design design;
    design.name = "Kino \"unterm Dach\"";
    design.room = attic();
    design.placements = {placed(1, "sofa", {2, 2.9, 0}, 180), stoodOn(3, "tv", {2, 0.3, 0.5}, 2),
                         placed(2, "cabinet", {2, 0.3, 0}),
                         placed(4, "panel", {0.03, 1.7, 0.8}, 270, catalogue::Mounting::Wall),
                         placed(5, "rug", {2, 1.8, 0}, 12.345678)};
    design.placements[0].options["fabric"] = "wool";
    design.placements[0].note = "Bitte ohne Füße.\nDanke!";
    design.placements[2].locked = true;
    design.brief.wishes = "Quiet, and no cables to be seen.";
    design.brief.budget = Money{450'000, {}};
    design.brief.budgetIsFirm = true;
    design.catalogue = {std::string(64, 'a'), "2026-11-01"};
    return {design, named(design::usedComponents(design, smallCatalogue())),
            "\x89PNG\r\n\x1A\nnot a real picture"};
}

} // namespace bespeak::test
