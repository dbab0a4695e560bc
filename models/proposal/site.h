// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/candidates.h"
#include "models/proposal/room_fit.h"

#include <functional>
#include <map>
#include <vector>

/// What the makers of options share: the room, what is on offer, and how an option is put together.
namespace bespeak::proposal
{

constexpr std::size_t mostOfAKind = 80; ///< components that are tried, beside what is wanted

/// The components that may be proposed, by kind: what is wanted, liked or owned first, then the
/// cheapest first. Of very many of a kind, some of every price.
class Offers
{
public:
    Offers(const catalogue::Catalogue& catalogue, const Needs& needs);

    const std::vector<const catalogue::Component*>& of(catalogue::ComponentKind kind) const;
    /// The customer wants it, likes it or has it: no rule of thumb drops it.
    bool isPreferred(const catalogue::Component& component) const;

private:
    void thin(std::vector<const catalogue::Component*>& list) const;

    const Needs& m_needs;
    std::map<catalogue::ComponentKind, std::vector<const catalogue::Component*>> m_byKind;
};

/// A low cabinet under the picture, on which other slots' things stand. Metres, in the frame.
struct CabinetTop {
    const catalogue::Component* component = nullptr;
    std::string key;   ///< Option::carries of what brings it
    double height = 0; ///< of its top above the floor
    double width = 0, depth = 0;
    double away = 0; ///< of its middle from the wall
    double base = 0; ///< of the cabinet above the floor
};

/// A layout in its room, with what is on offer.
struct Site {
    const RoomFit& fit;
    const Needs& needs;
    const Offers& offers;
    const Layout& layout;
    geometry::Vec3 ear; ///< of the main seat
    std::vector<CabinetTop> tops{};

    const design::Design& base() const { return fit.base(); }
    const catalogue::Catalogue& catalogue() const { return fit.catalogue(); }
    const Frame& frame() const { return layout.frame; }
    /// The turn of what has its back to the picture's wall.
    Angle turnToViewers() const;
    /// Between the seats of the front row, in the frame.
    geometry::Vec2 middle() const { return {layout.aside, layout.distance}; }
    /// Where the picture's middle is seen from there: radians from the frame's straight ahead,
    /// positive to the right. Azimuths of loudspeakers count from it, as in the assessment.
    double ahead() const;
};

/// The turn of a thing that faces along a direction.
Angle turnFacing(geometry::Vec2 facing);

/// Metres of a component.
geometry::Vec3 sizeOf(const catalogue::Component& component);
bool offers(const catalogue::Component& component, catalogue::Mounting mounting);
/// "22.5" for 22.5: how places are named.
std::string tag(double value);

/// Puts an option together.
class OptionMaker
{
public:
    OptionMaker(const Site& site, SlotKind slot);

    /// Adds a thing with the middle of its base there. @return its id
    PlacementId add(const catalogue::Component& component, geometry::Vec3 base, Angle turn,
                    catalogue::Mounting mounting);
    /// The same for what stands on another thing.
    PlacementId stand(const catalogue::Component& component, geometry::Vec3 base, Angle turn,
                      const PlacementId& support);

    Option& option() { return m_option; }
    /// The option, if it fits into the room.
    std::optional<Option> take(std::string place);

private:
    void push(const catalogue::Component& component, design::Placement placement);

    const Site& m_site;
    SlotKind m_slot;
    Option m_option;
};

/// The slot stays empty.
Option nothing(const Site& site);

/// What a piece costs that is not owned, with the kit that holds it to the wall if it has to.
/// @param pieces of that component in the option.
Money priceOf(const Site& site, const catalogue::Component& component, int pieces);

// The makers, one a slot: options that fit into the room with what stays there.
std::vector<Option> seatOptions(const Site& site);
std::vector<Option> displayOptions(const Site& site);
std::vector<Option> projectorOptions(const Site& site);
std::vector<Option> frontOptions(const Site& site);
std::vector<Option> soundbarOptions(const Site& site);
std::vector<Option> centreOptions(const Site& site);
std::vector<Option> surroundOptions(const Site& site);
/// @param fronts the options of the front slot, on which up-firing boxes stand.
std::vector<Option> heightOptions(const Site& site, const std::vector<Option>& fronts);
std::vector<Option> bassOptions(const Site& site);
std::vector<Option> electronicsOptions(const Site& site);
std::vector<Option> sourceOptions(const Site& site, const std::vector<Option>& electronics);
std::vector<Option> treatmentOptions(const Site& site);
std::vector<Option> protectionOptions(const Site& site);

/// The cabinets that may stand under the picture, one for each width worth telling apart.
std::vector<CabinetTop> cabinetTops(const Site& site);
/// Puts a cabinet under the picture as the option's first thing.
PlacementId addCabinet(OptionMaker& maker, const Site& site, const CabinetTop& top);

} // namespace bespeak::proposal
