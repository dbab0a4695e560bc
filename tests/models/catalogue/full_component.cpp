// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/catalogue/full_component.h"

#include "models/catalogue/colour_text.h"

namespace bespeak::test
{

using namespace bespeak::catalogue;

namespace
{
Money euros(std::int64_t minor)
{
    return {minor, Currency()};
}
} // namespace

Component plainComponent(const std::string& id, ComponentKind kind)
{
    Component component{*ComponentId::parse(id),
                        kind,
                        {},
                        {},
                        {},
                        0,
                        {},
                        1900,
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        false};
    component.name.byLanguage = {{"en", "A thing"}};
    component.size = {Length::millimetres(300), Length::millimetres(200), Length::millimetres(100)};
    component.mountings = {Mounting::Floor};
    return component;
}

Component fullComponent()
{
    Component component = plainComponent("tower-speaker.test", ComponentKind::TowerSpeaker);
    component.name.byLanguage = {{"en", "Tower"}, {"de", "Standlautsprecher"}};
    component.description.byLanguage = {{"en", "Three ways."}, {"de", "Drei Wege – groß."}};
    component.size = {Length::micrometres(203'200), Length::millimetres(310),
                      Length::millimetres(1050)};
    component.massGrams = 19'400;
    component.listPrice = euros(89'900);
    component.vatBasisPoints = 2100;
    component.mountings = {Mounting::Floor, Mounting::OnTop};
    component.mountingHeight = Length::millimetres(900);
    component.surfaces = {
        {Length::millimetres(1050), Length::millimetres(180), Length::millimetres(280), 5'000}};
    component.options = {
        {"finish",
         {{{"en", "Finish"}}},
         "body",
         {{"black", {{{"en", "Black"}}}, 0, 0, parseColour("#101214"), ""},
          {"walnut", {{{"en", "Walnut"}, {"de", "Nussbaum"}}}, 8'000, 10, std::nullopt, "walnut"}}},
    };
    component.offers = {{"Nordlicht Audio", euros(41'000), 7, 1},
                        {"Kontor Klang", euros(39'950), 21, 4}};
    SpeakerSpecs specs;
    specs.sensitivity = 88.5;
    specs.nominalOhms = 6;
    specs.acousticHeight = Length::millimetres(940);
    specs.port = "rear";
    specs.grilleFixed = false;
    specs.power.standbyWatts = 0.5;
    component.specs = specs;
    component.shape = {"tower-speaker", {{"woofers", 2}, {"tilt", -1.25}}};
    component.provenance = {{"size", Provenance::Maker},
                            {"specs.sensitivity_db", Provenance::Estimated}};
    component.discontinued = true;
    return component;
}

std::vector<Specs> someOfAllSpecs()
{
    DisplaySpecs display;
    display.diagonalInches = 65;
    display.activeWidth = Length::micrometres(1'438'900);
    display.earc = true;
    display.energyClass = "F";
    display.power.ventilationGap = Length::millimetres(100);
    ProjectorSpecs projector;
    projector.throwRatioMinimum = 1.32;
    projector.pixelsAcross = 3840;
    ScreenSpecs screen;
    screen.acousticLoss = 1.5;
    screen.frame = "fixed";
    AmplifierSpecs amplifier;
    amplifier.formats = {"Atmos", "DTS:X"};
    amplifier.roomCorrection = true;
    SubwooferSpecs subwoofer;
    subwoofer.lowestHz = 22;
    subwoofer.enclosure = "sealed";
    SupportSpecs support;
    support.maximumLoad = 12.5;
    support.vesaMaximum = 600;
    SeatSpecs seat;
    seat.places = 3;
    seat.absorption = OctaveBands{0.4, 0.5, 0.6, 0.7, 0.7, 0.65};
    TreatmentSpecs treatment;
    treatment.absorption = OctaveBands{0.1, 0.35, 0.9, 1.05, 1, 1};
    treatment.fireClass = "B-s1,d0";
    CableSpecs cable;
    cable.type = "hdmi";
    cable.length = Length::millimetres(5000);
    cable.directional = true;
    LampSpecs lamp;
    lamp.lumens = 800;
    lamp.power.ratedWatts = 9.5;
    return {std::monostate(), display, projector, screen,    amplifier, SpeakerSpecs(),
            subwoofer,        support, seat,      treatment, cable,     lamp};
}

} // namespace bespeak::test
