// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/shapes.h"

#include "models/catalogue/shapes/families.h"

#include <algorithm>
#include <array>
#include <string_view>

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
    Family{"receiver", makeElectronics},
    Family{"amplifier", makeElectronics},
    Family{"source", makeElectronics},
    Family{"bookshelf-speaker", makeBoxSpeaker},
    Family{"tower-speaker", makeTowerSpeaker},
    Family{"centre-speaker", makeCentreSpeaker},
    Family{"surround-speaker", makeBoxSpeaker},
    Family{"in-wall-speaker", makeInWallSpeaker},
    Family{"in-ceiling-speaker", makeInCeilingSpeaker},
    Family{"height-speaker", makeHeightSpeaker},
    Family{"soundbar", makeSoundbar},
    Family{"subwoofer", makeSubwoofer},
    Family{"speaker-stand", makeSpeakerStand},
    Family{"wall-mount", makeWallMount},
    Family{"rack", makeRack},
    Family{"cabinet", makeCabinet},
    Family{"armchair", makeArmchair},
    Family{"sofa", makeSofa},
    Family{"recliner", makeRecliner},
    Family{"wheelchair-place", makeWheelchairPlace},
    Family{"acoustic-panel", makeAcousticPanel},
    Family{"bass-trap", makeBassTrap},
    Family{"rug", makeRug},
    Family{"curtain", makeCurtain},
    Family{"table", makeTable},
    Family{"shelf", makeShelf},
    Family{"lamp", makeLamp},
    Family{"plant", makePlant},
    Family{"cable", makeCable},
    Family{"accessory", makePlainBox},
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

void makeCable(ShapeKit& kit)
{
    // A coil, tied for the shop.
    constexpr int turns = 3;
    const double thick = std::min(kit.height / turns, kit.width * 0.2);
    const int round = kit.segments(9);
    for (int i = 0; i < turns; ++i) {
        std::vector<geometry::ProfilePoint> ring;
        for (const geometry::Vec2 p : geometry::ellipseOutline(thick, kit.height / turns, round)) {
            ring.push_back({kit.width / 2 - thick * (0.5 + 0.3 * (i % 2)) + p.x,
                            p.y + kit.height * (i + 0.5) / turns});
        }
        kit.add(finishes::rubber("body"),
                geometry::lathe(ring, kit.segments(36), geometry::Ends::Joined), {},
                {.creaseDegrees = 80});
    }
}

geometry::Mesh makeShape(const Component& component,
                         const std::map<std::string, std::string>& chosenOptions, MeshDetail detail)
{
    const Family* family = findFamily(component.shape.family);
    if (family == nullptr) {
        family = findFamily(kindName(component.kind));
    }
    ShapeKit kit(component, detail);
    family->make(kit);
    paint(kit, chosenOptions);
    kit.mesh.fit({kit.width, kit.depth, kit.height});
    return kit.mesh.build();
}

std::vector<std::string> shapeFamilies()
{
    std::vector<std::string> names;
    names.reserve(std::size(families));
    for (const Family& family : families) {
        names.emplace_back(family.name);
    }
    return names;
}

} // namespace bespeak::catalogue
