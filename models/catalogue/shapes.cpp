// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes.h"

#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bespeak::catalogue
{

namespace
{

struct Family {
    std::string_view name;
    void (*make)(ShapeKit&);
};

constexpr std::array families{
    Family{"display", makeDisplay},
    Family{"projector", makeProjector},
    Family{"screen", makeScreen},
    Family{"motor-screen", makeMotorScreen},
    Family{"floor-screen", makeFloorScreen},
    Family{"electronics", makeElectronics},
    Family{"rack", makeRack},
    Family{"wall-mount", makeWallMount},
    Family{"box-speaker", makeBoxSpeaker},
    Family{"tower-speaker", makeTowerSpeaker},
    Family{"centre-speaker", makeCentreSpeaker},
    Family{"in-wall-speaker", makeInWallSpeaker},
    Family{"in-ceiling-speaker", makeInCeilingSpeaker},
    Family{"height-speaker", makeHeightSpeaker},
    Family{"soundbar", makeSoundbar},
    Family{"subwoofer", makeSubwoofer},
    Family{"speaker-stand", makeSpeakerStand},
    Family{"sofa", makeSofa},
    Family{"armchair", makeArmchair},
    Family{"recliner", makeRecliner},
    Family{"wheelchair-place", makeWheelchairPlace},
    Family{"cabinet", makeCabinet},
    Family{"table", makeTable},
    Family{"shelf", makeShelf},
    Family{"acoustic-panel", makeAcousticPanel},
    Family{"bass-trap", makeBassTrap},
    Family{"rug", makeRug},
    Family{"curtain", makeCurtain},
    Family{"lamp", makeLamp},
    Family{"plant", makePlant},
    Family{"plain-box", makePlainBox},
};

const Family* findFamily(std::string_view name)
{
    const auto found = std::find_if(families.begin(), families.end(),
                                    [&](const Family& family) { return family.name == name; });
    return found == families.end() ? nullptr : &*found;
}

/// Paints what the component's options paint; an unknown choice leaves the first value.
void paint(ShapeKit& kit, const std::map<std::string, std::string>& chosenOptions)
{
    for (const Option& option : kit.component.options) {
        if (option.finish.empty() || option.values.empty()) {
            continue;
        }
        const auto chosen = chosenOptions.find(option.id);
        const auto value =
            std::find_if(option.values.begin(), option.values.end(), [&](const OptionValue& known) {
                return chosen != chosenOptions.end() && known.id == chosen->second;
            });
        const OptionValue& painted = value != option.values.end() ? *value : option.values.front();
        kit.mesh.repaint(option.finish, painted.colour, painted.texture);
    }
}

} // namespace

void makePlainBox(ShapeKit& kit)
{
    const double least = std::min({kit.width, kit.depth, kit.height});
    kit.block(finishes::lacquer("body", 0xB9B6B0), {kit.width, kit.depth, kit.height}, {},
              std::min(0.02, least * 0.1));
}

geometry::Mesh makeShape(const Component& component,
                         const std::map<std::string, std::string>& chosenOptions, MeshDetail detail)
{
    const Family* family = findFamily(component.shape.family);
    if (family == nullptr) {
        family = findFamily(usualFamily(component.kind));
    }
    ShapeKit kit(component, detail);
    family->make(kit);
    paint(kit, chosenOptions);
    kit.mesh.fit({kit.width, kit.depth, kit.height});
    return kit.mesh.build();
}

std::string usualFamily(ComponentKind kind)
{
    static constexpr std::array<std::pair<ComponentKind, std::string_view>, 31> usual{{
        {ComponentKind::Display, "display"},
        {ComponentKind::Projector, "projector"},
        {ComponentKind::Screen, "screen"},
        {ComponentKind::Receiver, "electronics"},
        {ComponentKind::Amplifier, "electronics"},
        {ComponentKind::Source, "electronics"},
        {ComponentKind::BookshelfSpeaker, "box-speaker"},
        {ComponentKind::TowerSpeaker, "tower-speaker"},
        {ComponentKind::CentreSpeaker, "centre-speaker"},
        {ComponentKind::SurroundSpeaker, "box-speaker"},
        {ComponentKind::InWallSpeaker, "in-wall-speaker"},
        {ComponentKind::InCeilingSpeaker, "in-ceiling-speaker"},
        {ComponentKind::HeightSpeaker, "height-speaker"},
        {ComponentKind::Soundbar, "soundbar"},
        {ComponentKind::Subwoofer, "subwoofer"},
        {ComponentKind::SpeakerStand, "speaker-stand"},
        {ComponentKind::WallMount, "wall-mount"},
        {ComponentKind::Rack, "rack"},
        {ComponentKind::Cabinet, "cabinet"},
        {ComponentKind::Armchair, "armchair"},
        {ComponentKind::Sofa, "sofa"},
        {ComponentKind::Recliner, "recliner"},
        {ComponentKind::WheelchairPlace, "wheelchair-place"},
        {ComponentKind::AcousticPanel, "acoustic-panel"},
        {ComponentKind::BassTrap, "bass-trap"},
        {ComponentKind::Rug, "rug"},
        {ComponentKind::Curtain, "curtain"},
        {ComponentKind::Table, "table"},
        {ComponentKind::Shelf, "shelf"},
        {ComponentKind::Lamp, "lamp"},
        {ComponentKind::Plant, "plant"},
    }};
    const auto found = std::find_if(usual.begin(), usual.end(),
                                    [kind](const auto& pair) { return pair.first == kind; });
    return std::string(found == usual.end() ? "plain-box" : found->second);
}

std::vector<std::string> shapeFamilies()
{
    std::vector<std::string> names;
    for (const Family& family : families) {
        names.emplace_back(family.name);
    }
    return names;
}

} // namespace bespeak::catalogue
