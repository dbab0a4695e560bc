// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/small_catalogue.h"

#include "models/base/expects.h"

namespace bespeak::test
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;

namespace
{

Component make(const std::string& id, ComponentKind kind, geometry::Vec3 size,
               std::vector<Mounting> mountings, std::int64_t priceMinor, std::int64_t grams)
{
    Component component{componentId(id)};
    component.kind = kind;
    component.name.byLanguage["en"] = id;
    component.size = {Length::metres(size.x), Length::metres(size.y), Length::metres(size.z)};
    component.mountings = std::move(mountings);
    component.listPrice = Money{priceMinor, {}};
    component.massGrams = grams;
    component.offers = {{"Supplier A", Money{priceMinor / 2, {}}, 10, 1},
                        {"Supplier B", Money{priceMinor / 3, {}}, 25, 1}};
    return component;
}

Component withSurfaces(Component component, std::initializer_list<double> heights,
                       std::int64_t maximumLoadGrams)
{
    for (const double height : heights) {
        component.surfaces.push_back(
            {Length::metres(height), component.size.width, component.size.depth, maximumLoadGrams});
    }
    return component;
}

Component withHeight(Component component, double mountingHeight)
{
    component.mountingHeight = Length::metres(mountingHeight);
    return component;
}

Component makeSofa()
{
    Component sofa =
        make("sofa", ComponentKind::Sofa, {2.2, 0.9, 0.8}, {Mounting::Floor}, 89900, 60000);
    catalogue::Option fabric;
    fabric.id = "fabric";
    fabric.values.resize(2);
    fabric.values[0].id = "grey";
    fabric.values[1].id = "wool";
    fabric.values[1].surchargeMinor = 12000;
    fabric.values[1].extraDays = 10;
    sofa.options = {fabric};
    return sofa;
}

std::vector<Component> furniture()
{
    Component plant =
        make("plant", ComponentKind::Plant, {0.4, 0.4, 1.2}, {Mounting::Floor}, 3990, 5000);
    plant.vatBasisPoints = 700;
    Component lamp =
        make("old-lamp", ComponentKind::Lamp, {0.3, 0.3, 1.5}, {Mounting::Floor}, 5000, 3000);
    lamp.discontinued = true;
    return {
        makeSofa(),
        withSurfaces(make("cabinet", ComponentKind::Cabinet, {1.8, 0.4, 0.5}, {Mounting::Floor},
                          34900, 30000),
                     {0.5}, 60000),
        make("rug", ComponentKind::Rug, {2.4, 1.6, 0.01}, {Mounting::Floor}, 12900, 8000),
        withSurfaces(
            make("table", ComponentKind::Table, {1.0, 0.6, 0.4}, {Mounting::Floor}, 9900, 15000),
            {0.4}, 20000),
        withHeight(
            make("curtain", ComponentKind::Curtain, {1.4, 0.1, 2.2}, {Mounting::Wall}, 7900, 3000),
            0.1),
        make("wheelchair", ComponentKind::WheelchairPlace, {0.9, 1.3, 1.3}, {Mounting::Floor}, 0,
             0),
        withSurfaces(
            make("rack", ComponentKind::Rack, {0.5, 0.5, 1.0}, {Mounting::Floor}, 19900, 20000),
            {0.1, 0.4, 0.7, 1.0}, 40000),
        plant,
        lamp,
    };
}

std::vector<Component> devices()
{
    return {
        withHeight(make("tv", ComponentKind::Display, {1.4, 0.1, 0.8},
                        {Mounting::OnTop, Mounting::Wall}, 129900, 22000),
                   1.0),
        make("tower", ComponentKind::TowerSpeaker, {0.2, 0.3, 1.0}, {Mounting::Floor}, 59900,
             18000),
        make("bookshelf", ComponentKind::BookshelfSpeaker, {0.2, 0.24, 0.36}, {Mounting::OnTop},
             19900, 7000),
        withSurfaces(make("stand", ComponentKind::SpeakerStand, {0.24, 0.3, 0.6}, {Mounting::Floor},
                          7900, 6000),
                     {0.6}, 10000),
        withHeight(make("panel", ComponentKind::AcousticPanel, {0.6, 0.06, 1.2}, {Mounting::Wall},
                        6900, 4000),
                   0.8),
        make("projector", ComponentKind::Projector, {0.4, 0.36, 0.16}, {Mounting::Ceiling}, 149900,
             7000),
        withHeight(make("in-wall", ComponentKind::InWallSpeaker, {0.24, 0.1, 0.36},
                        {Mounting::InWall}, 24900, 3000),
                   1.1),
        make("in-ceiling", ComponentKind::InCeilingSpeaker, {0.22, 0.22, 0.12},
             {Mounting::InCeiling}, 17900, 2000),
        make("receiver", ComponentKind::Receiver, {0.44, 0.38, 0.16}, {Mounting::OnTop}, 79900,
             11000),
        make("cable", ComponentKind::Cable, {0.1, 0.1, 0.02}, {}, 1990, 200),
    };
}

} // namespace

catalogue::Catalogue smallCatalogue()
{
    std::vector<Component> all = furniture();
    for (Component& device : devices()) {
        all.push_back(std::move(device));
    }
    return {"Small", std::move(all), std::string(64, '0'), Date{}};
}

ComponentId componentId(const std::string& text)
{
    auto parsed = ComponentId::parse(text);
    expects(parsed.has_value(), "tests name components rightly");
    return *parsed;
}

PlacementId placementId(int number)
{
    PlacementId id;
    id.uuid.bytes[14] = static_cast<std::uint8_t>(number / 256);
    id.uuid.bytes[15] = static_cast<std::uint8_t>(number % 256);
    return id;
}

design::Placement placed(int number, const std::string& component, geometry::Vec3 position,
                         double turn, catalogue::Mounting mounting)
{
    return {placementId(number),
            componentId(component),
            geometry::Point3::fromMetres(position),
            Angle::degrees(turn).normalised(),
            mounting,
            {},
            {},
            false,
            {}};
}

design::Placement stoodOn(int number, const std::string& component, geometry::Vec3 position,
                          int support, double turn)
{
    design::Placement placement = placed(number, component, position, turn, Mounting::OnTop);
    placement.support = placementId(support);
    return placement;
}

design::Design emptyDesign(double width, double depth)
{
    auto room =
        room::createRectangle(Length::metres(width), Length::metres(depth), Length::metres(2.5));
    expects(room.has_value(), "tests make valid rooms");
    design::Design design;
    design.room = *room;
    return design;
}

design::Design designInLShape()
{
    design::Design design = emptyDesign();
    room::RoomParts parts = design.room.parts();
    parts.corners.clear();
    for (const geometry::Vec2 corner :
         {geometry::Vec2{0, 0}, {3, 0}, {3, 2}, {6, 2}, {6, 5}, {0, 5}}) {
        parts.corners.push_back(geometry::Point2::fromMetres(corner));
    }
    parts.walls.assign(parts.corners.size(), parts.walls.front());
    auto room = room::Room::create(parts);
    expects(room.has_value(), "tests make valid rooms");
    design.room = *room;
    return design;
}

void addTestOpening(design::Design& design, room::OpeningKind kind, std::uint32_t wall,
                    double offset, double width, double sill, double height)
{
    room::RoomParts parts = design.room.parts();
    room::Opening opening;
    opening.id = static_cast<std::uint32_t>(parts.openings.size() + 1);
    opening.kind = kind;
    opening.wall = wall;
    opening.offset = Length::metres(offset);
    opening.width = Length::metres(width);
    opening.sill = Length::metres(sill);
    opening.height = Length::metres(height);
    opening.certainty = room::Certainty::Measured;
    parts.openings.push_back(opening);
    auto room = room::Room::create(parts);
    expects(room.has_value(), "tests make valid openings");
    design.room = *room;
}

} // namespace bespeak::test
