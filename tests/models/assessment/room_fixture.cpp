// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/room_fixture.h"

#include "models/base/expects.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

namespace bespeak::test
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec3;

namespace
{

Component make(const std::string& id, ComponentKind kind, Vec3 size,
               std::vector<Mounting> mountings, double kilograms)
{
    Component component{componentId(id)};
    component.kind = kind;
    component.name.byLanguage["en"] = id;
    component.size = {Length::metres(size.x), Length::metres(size.y), Length::metres(size.z)};
    component.mountings = std::move(mountings);
    component.listPrice = Money{10000, {}};
    component.massGrams = static_cast<std::int64_t>(kilograms * 1000);
    return component;
}

Component withSurface(Component component, double height, double kilograms)
{
    component.surfaces.push_back({Length::metres(height), component.size.width,
                                  component.size.depth,
                                  static_cast<std::int64_t>(kilograms * 1000)});
    catalogue::SupportSpecs specs;
    specs.maximumLoad = kilograms;
    specs.anchorKit = false;
    specs.closedFront = false;
    specs.wallType = "any";
    component.specs = specs;
    return component;
}

Component makeTv(const std::string& id, double inches, double kilograms)
{
    constexpr double metresPerInch = 0.0254;
    const double width = inches * metresPerInch * 16 / std::hypot(16, 9);
    const double height = width * 9 / 16;
    Component tv = make(id, ComponentKind::Display, {width + 0.02, 0.06, height + 0.02},
                        {Mounting::Wall, Mounting::OnTop}, kilograms);
    tv.mountingHeight = Length::metres(1.1 - (height + 0.02) / 2);
    catalogue::DisplaySpecs specs;
    specs.diagonalInches = inches;
    specs.activeWidth = Length::metres(width);
    specs.activeHeight = Length::metres(height);
    specs.pixelsAcross = 3840;
    specs.pixelsDown = 2160;
    specs.panel = "LCD";
    specs.peakLuminance = 600;
    specs.fullFieldLuminance = 300;
    specs.viewingCone = 120;
    specs.vesaWidth = 400;
    specs.vesaHeight = 400;
    specs.standDepth = Length::metres(0.3);
    specs.hdmiInputs = 4;
    specs.hdmiGigabits = 48;
    specs.earc = true;
    specs.power.typicalWatts = 150;
    specs.power.ratedWatts = 250;
    specs.power.ventilationGap = Length::metres(0.1);
    tv.specs = specs;
    return tv;
}

Component makeProjector()
{
    Component projector =
        make("projector", ComponentKind::Projector, {0.4, 0.36, 0.16}, {Mounting::Ceiling}, 7);
    catalogue::ProjectorSpecs specs;
    specs.pixelsAcross = 3840;
    specs.pixelsDown = 2160;
    specs.isoLumens = 2600;
    specs.calibratedLumens = 2000;
    specs.throwRatioMinimum = 1.2;
    specs.throwRatioMaximum = 2.0;
    specs.lensShiftVertical = 0.6;
    specs.lensShiftHorizontal = 0.25;
    specs.noiseEco = 24;
    specs.noiseHigh = 30;
    specs.hdmiInputs = 2;
    specs.hdmiGigabits = 48;
    specs.power.ratedWatts = 350;
    specs.power.ventilationGap = Length::metres(0.2);
    projector.specs = specs;
    return projector;
}

Component makeScreen(const std::string& id, double width)
{
    const double height = width * 9 / 16;
    Component screen = make(id, ComponentKind::Screen, {width + 0.16, 0.05, height + 0.16},
                            {Mounting::Wall, Mounting::Ceiling}, 15);
    screen.mountingHeight = Length::metres(0.6);
    catalogue::ScreenSpecs specs;
    specs.imageWidth = Length::metres(width);
    specs.imageHeight = Length::metres(height);
    specs.gain = 1;
    specs.halfGainAngle = 80;
    specs.frame = "fixed";
    screen.specs = specs;
    return screen;
}

Component makeAmplifier(const std::string& id, ComponentKind kind, int channels, double watts,
                        int processed)
{
    Component amplifier =
        make(id, kind, {0.44, 0.38, 0.16}, {Mounting::OnTop, Mounting::Floor}, 12);
    catalogue::AmplifierSpecs specs;
    specs.channelsAmplified = channels;
    specs.channelsProcessed = processed;
    specs.wattsPerChannel = watts;
    specs.ratedOhms = 8;
    specs.minimumOhms = 4;
    specs.formats = {"Atmos", "DTS:X"};
    specs.hdmiInputs = 6;
    specs.hdmiOutputs = 2;
    specs.hdmiGigabits = 48;
    specs.preOuts = 11;
    specs.subwooferOuts = 2;
    specs.earc = true;
    specs.roomCorrection = true;
    specs.power.ratedWatts = 700;
    specs.power.standbyWatts = 1;
    specs.power.ventilationGap = Length::metres(0.1);
    amplifier.specs = specs;
    return amplifier;
}

struct Sound {
    double sensitivity;
    double ohms;
    double maximumLevel;
    double lowestHz;
};

Component makeSpeaker(const std::string& id, ComponentKind kind, Vec3 size,
                      std::vector<Mounting> mountings, double kilograms, const Sound& sound)
{
    Component speaker = make(id, kind, size, std::move(mountings), kilograms);
    speaker.mountingHeight = Length::metres(1.2);
    catalogue::SpeakerSpecs specs;
    specs.sensitivity = sound.sensitivity;
    specs.nominalOhms = sound.ohms;
    specs.minimumOhms = sound.ohms * 0.75;
    specs.lowestHz = sound.lowestHz;
    specs.highestHz = 20000;
    specs.maximumLevel = sound.maximumLevel;
    specs.powerMinimum = 20;
    specs.powerMaximum = 200;
    specs.coverageHorizontal = 100;
    specs.coverageVertical = 60;
    specs.acousticHeight = Length::metres(size.z * 0.75);
    specs.port = "sealed";
    specs.grilleFixed = true;
    speaker.specs = specs;
    return speaker;
}

std::vector<Component> speakers()
{
    const auto floor = std::vector{Mounting::Floor};
    const auto shelf = std::vector{Mounting::OnTop, Mounting::Wall};
    Component tower = makeSpeaker("tower", ComponentKind::TowerSpeaker, {0.2, 0.3, 1.2}, floor, 20,
                                  {90, 8, 112, 40});
    auto& towerSpecs = std::get<catalogue::SpeakerSpecs>(tower.specs);
    towerSpecs.minimumWallGap = Length::metres(0.3);
    towerSpecs.port = "rear";
    return {
        tower,
        makeSpeaker("bookshelf", ComponentKind::BookshelfSpeaker, {0.18, 0.24, 0.32}, shelf, 6,
                    {87, 6, 106, 60}),
        makeSpeaker("centre", ComponentKind::CentreSpeaker, {0.5, 0.24, 0.18}, shelf, 8,
                    {91, 8, 112, 60}),
        makeSpeaker("surround", ComponentKind::SurroundSpeaker, {0.24, 0.16, 0.3}, shelf, 5,
                    {87, 8, 106, 80}),
        makeSpeaker("in-wall", ComponentKind::InWallSpeaker, {0.24, 0.1, 0.36}, {Mounting::InWall},
                    4, {88, 8, 107, 50}),
        makeSpeaker("in-ceiling", ComponentKind::InCeilingSpeaker, {0.22, 0.22, 0.12},
                    {Mounting::InCeiling}, 2, {88, 8, 106, 60}),
        makeSpeaker("up-firing", ComponentKind::HeightSpeaker, {0.18, 0.24, 0.16},
                    {Mounting::OnTop}, 4, {86, 6, 104, 120}),
        makeSpeaker("soundbar", ComponentKind::Soundbar, {1.0, 0.12, 0.08}, shelf, 6,
                    {88, 8, 102, 60}),
    };
}

Component makeSubwoofer()
{
    Component sub = make("sub", ComponentKind::Subwoofer, {0.4, 0.4, 0.42}, {Mounting::Floor}, 22);
    catalogue::SubwooferSpecs specs;
    specs.lowestHz = 22;
    specs.maximumLevel = 118;
    specs.maximumLevel25 = 112;
    specs.maximumLevel31 = 115;
    specs.amplifierWatts = 500;
    specs.enclosure = "ported";
    specs.driverDirection = "front";
    specs.grilleFixed = true;
    sub.specs = specs;
    return sub;
}

Component makeSeat(const std::string& id, ComponentKind kind, Vec3 size, int places,
                   double backHeight)
{
    Component seat = make(id, kind, size, {Mounting::Floor}, 30 * places);
    catalogue::SeatSpecs specs;
    specs.places = places;
    specs.eyeHeight = Length::metres(1.15);
    specs.earHeight = Length::metres(1.1);
    specs.seatHeight = Length::metres(0.45);
    specs.backHeight = Length::metres(backHeight);
    specs.absorption = catalogue::OctaveBands{0.2 * places, 0.3 * places, 0.4 * places,
                                              0.5 * places, 0.5 * places, 0.5 * places};
    seat.specs = specs;
    return seat;
}

Component makeTreatment(const std::string& id, ComponentKind kind, Vec3 size, Mounting mounting,
                        const catalogue::OctaveBands& absorption)
{
    Component treatment = make(id, kind, size, {mounting}, 4);
    treatment.mountingHeight = Length::metres(0.6);
    catalogue::TreatmentSpecs specs;
    specs.absorption = absorption;
    specs.thickness = Length::metres(std::min(size.y, size.z));
    treatment.specs = specs;
    return treatment;
}

std::vector<Component> furniture()
{
    const auto floor = std::vector{Mounting::Floor};
    return {
        withSurface(make("stand", ComponentKind::SpeakerStand, {0.24, 0.3, 0.6}, floor, 6), 0.6,
                    15),
        withSurface(make("stand-high", ComponentKind::SpeakerStand, {0.24, 0.3, 0.8}, floor, 7),
                    0.8, 15),
        withSurface(make("cabinet", ComponentKind::Cabinet, {1.8, 0.4, 0.5}, floor, 30), 0.5, 60),
        withSurface(make("rack", ComponentKind::Rack, {0.5, 0.5, 1.0}, floor, 20), 0.5, 40),
        withSurface(make("bookcase", ComponentKind::Shelf, {0.8, 0.3, 2.0}, floor, 40), 1.0, 100),
        withSurface(make("table", ComponentKind::Table, {1.0, 0.6, 0.4}, floor, 15), 0.4, 20),
        makeSeat("sofa", ComponentKind::Sofa, {2.1, 0.9, 0.85}, 3, 0.85),
        makeSeat("armchair", ComponentKind::Armchair, {0.8, 0.8, 0.85}, 1, 0.85),
        makeSeat("recliner", ComponentKind::Recliner, {0.9, 1.0, 1.1}, 1, 1.1),
        makeSeat("wheelchair", ComponentKind::WheelchairPlace, {0.9, 1.25, 1.3}, 1, 0),
        makeTreatment("panel", ComponentKind::AcousticPanel, {0.6, 0.1, 1.2}, Mounting::Wall,
                      {0.3, 0.75, 1, 1, 1, 1}),
        makeTreatment("rug", ComponentKind::Rug, {2.4, 1.6, 0.01}, Mounting::Floor,
                      {0.05, 0.1, 0.2, 0.35, 0.5, 0.6}),
        makeTreatment("curtain", ComponentKind::Curtain, {1.4, 0.14, 2.2}, Mounting::Wall,
                      {0.14, 0.35, 0.55, 0.72, 0.7, 0.65}),
    };
}

std::vector<Component> allComponents()
{
    std::vector<Component> all{
        makeTv("tv-43", 43, 10),
        makeTv("tv-55", 55, 16),
        makeTv("tv-65", 65, 24),
        makeTv("tv-85", 85, 45),
        makeTv("tv-98", 98, 60),
        makeProjector(),
        makeScreen("screen-100", 2.214),
        makeScreen("screen-120", 2.657),
        makeAmplifier("receiver", ComponentKind::Receiver, 7, 100, 11),
        makeAmplifier("receiver-5", ComponentKind::Receiver, 5, 60, 5),
        makeAmplifier("amplifier", ComponentKind::Amplifier, 2, 200, 0),
        makeSubwoofer(),
    };
    for (const auto& more : {speakers(), furniture()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace

catalogue::Catalogue theatreCatalogue()
{
    static const catalogue::Catalogue made{"Theatre", allComponents(), std::string(64, '0'),
                                           Date{}};
    return made;
}

catalogue::Catalogue changed(const catalogue::Catalogue& catalogue, const std::string& component,
                             const std::function<void(Component&)>& change)
{
    std::vector<Component> all(catalogue.components().begin(), catalogue.components().end());
    const auto found = std::ranges::find(all, componentId(component), &Component::id);
    expects(found != all.end(), "tests change components that are there");
    change(*found);
    return {catalogue.name(), std::move(all), catalogue.hash(), catalogue.priceDate()};
}

design::Design livingRoom(double width, double depth, double height)
{
    auto room =
        room::createRectangle(Length::metres(width), Length::metres(depth), Length::metres(height));
    expects(room.has_value(), "tests make valid rooms");
    design::Design design;
    design.room = *room;
    return design;
}

design::Design with(design::Design design, const std::string& component, Vec3 base, double turn,
                    Mounting mounting)
{
    const int number = static_cast<int>(design.placements.size()) + 1;
    design.placements.push_back(placed(number, component, base, turn, mounting));
    return design;
}

design::Design withDisplay(design::Design design, const std::string& component, double middle)
{
    const auto corners = design.room.corners();
    return withDisplayAt(std::move(design), component, corners[1].inMetres().x / 2, middle);
}

design::Design withDisplayAt(design::Design design, const std::string& component, double x,
                             double middle)
{
    const Component* found = theatreCatalogue().find(componentId(component));
    expects(found != nullptr, "tests hang displays that are there");
    const double depth = found->size.depth.inMetres();
    const double height = found->size.height.inMetres();
    return with(std::move(design), component, {x, depth / 2, middle - height / 2}, 0,
                Mounting::Wall);
}

design::Design withSeat(design::Design design, const std::string& component, double x, double y)
{
    return with(std::move(design), component, {x, y, 0}, 180);
}

design::Design withSofa(design::Design design, double x, double y)
{
    return withSeat(std::move(design), "sofa", x, y);
}

design::Design withSpeaker(design::Design design, const std::string& component, Vec3 base,
                           double turn)
{
    return with(std::move(design), component, base, turn,
                base.z > 0 ? Mounting::Wall : Mounting::Floor);
}

design::Design withCeilingSpeaker(design::Design design, const std::string& component, double x,
                                  double y)
{
    const double ceiling = design.room.ceilingHeight().inMetres();
    return with(std::move(design), component, {x, y, ceiling}, 0, Mounting::InCeiling);
}

design::Design goodTheatre()
{
    auto design = livingRoom(4.5, 6, 2.5);
    design = withDisplay(std::move(design), "tv-85", 1.1);
    design = withSofa(std::move(design), 2.25, 3.6);
    design = withSpeaker(std::move(design), "tower", {0.6, 0.65, 0}, -29);
    design = withSpeaker(std::move(design), "tower", {3.9, 0.65, 0}, 29);
    design = withSpeaker(std::move(design), "centre", {2.25, 0.12, 0.35});
    design = withSpeaker(std::move(design), "surround", {0.08, 3.9, 1.1}, 270);
    design = withSpeaker(std::move(design), "surround", {4.42, 3.9, 1.1}, 90);
    design = withSpeaker(std::move(design), "surround", {0.9, 5.92, 1.1}, 180);
    design = withSpeaker(std::move(design), "surround", {3.6, 5.92, 1.1}, 180);
    for (const double y : {2.4, 5.0}) {
        design = withCeilingSpeaker(std::move(design), "in-ceiling", 1.2, y);
        design = withCeilingSpeaker(std::move(design), "in-ceiling", 3.3, y);
    }
    design = withSpeaker(std::move(design), "sub", {1.4, 0.25, 0});
    design = withSpeaker(std::move(design), "sub", {2.25, 5.75, 0}, 180);
    return with(std::move(design), "receiver", {4.1, 1.6, 0}, 90);
}

design::Placement& placementOf(design::Design& design, int number)
{
    const auto found =
        std::ranges::find(design.placements, placementId(number), &design::Placement::id);
    expects(found != design.placements.end(), "tests look for what is there");
    return *found;
}

} // namespace bespeak::test
