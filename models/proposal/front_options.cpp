// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"
#include "models/proposal/speaker_places.h"

#include "models/standards/layout.h"

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;

namespace
{

/// Degrees from the seats' middle: the ends of the zone with half a degree to spare, and its
/// middle.
constexpr std::array<double, 3> frontAngles{standards::dolbyFront.low + 0.5,
                                            standards::dolbyFront.middle(),
                                            standards::dolbyFront.high - 0.5};
constexpr std::array<double, 2> wallGaps{0, 0.3}; // m beyond what the maker asks for

std::string placeOf(std::string_view how, double angle, double gap)
{
    return "front-" + std::string(how) + "-" + tag(angle) + "-" + tag(gap);
}

/// Both of a pair on the floor or on stands.
void addStanding(const Site& site, const Component& speaker, const Component* stand,
                 std::vector<Option>& options)
{
    const std::string how = stand != nullptr ? "stand" : "floor";
    for (const double angle : frontAngles) {
        for (const double more : wallGaps) {
            OptionMaker maker(site, SlotKind::Front);
            for (const double side : {-1.0, 1.0}) {
                const SpeakerPlace place = frontPlace(
                    site,
                    {.speaker = speaker, .stand = stand, .angle = side * angle, .more = more});
                addSpeaker(maker, speaker, stand, place);
            }
            if (auto option = maker.take(placeOf(how, angle, more))) {
                option->carries = "front-" + option->place + "-" + speaker.id.text();
                options.push_back(std::move(*option));
            }
        }
    }
}

/// Both on the picture's wall, or built into it.
void addAtWall(const Site& site, const Component& speaker, Mounting mounting,
               std::vector<Option>& options)
{
    for (const double angle : frontAngles) {
        OptionMaker maker(site, SlotKind::Front);
        for (const double side : {-1.0, 1.0}) {
            const SpeakerPlace place = frontWallPlace(site, speaker, mounting, side * angle);
            maker.add(speaker, place.base, place.turn, mounting);
        }
        const bool isInside = mounting == Mounting::InWall;
        if (auto option = maker.take(placeOf(isInside ? "inside" : "wall", angle, 0))) {
            options.push_back(std::move(*option));
        }
    }
}

} // namespace

std::vector<Option> frontOptions(const Site& site)
{
    std::vector<Option> options;
    for (const Component* tower : site.offers.of(ComponentKind::TowerSpeaker)) {
        addStanding(site, *tower, nullptr, options);
    }
    for (const Component* speaker : site.offers.of(ComponentKind::BookshelfSpeaker)) {
        if (const Component* const stand = standFor(site, *speaker, site.ear.z)) {
            addStanding(site, *speaker, stand, options);
        }
        if (site.needs.mayDrill && offers(*speaker, Mounting::Wall)) {
            addAtWall(site, *speaker, Mounting::Wall, options);
        }
    }
    if (site.needs.mayCutWalls) {
        for (const Component* speaker : site.offers.of(ComponentKind::InWallSpeaker)) {
            addAtWall(site, *speaker, Mounting::InWall, options);
        }
    }
    return options;
}

std::vector<Option> soundbarOptions(const Site& site)
{
    constexpr double beforeEdge = 0.01; // m
    std::vector<Option> options;
    for (const Component* bar : site.offers.of(ComponentKind::Soundbar)) {
        const geometry::Vec3 size = sizeOf(*bar);
        for (const CabinetTop& top : site.tops) {
            if (!offers(*bar, Mounting::OnTop) || size.x > top.width || size.y > top.depth) {
                continue;
            }
            OptionMaker maker(site, SlotKind::Front);
            const double away = top.away + top.depth / 2 - beforeEdge - size.y / 2;
            const geometry::Vec2 at = site.frame().at(0, away);
            maker.stand(*bar, {at.x, at.y, top.height}, site.turnToViewers(),
                        slotPlacementId(SlotKind::Picture, 1));
            maker.option().rests = top.key;
            if (auto option = maker.take("front-bar-" + top.key)) {
                options.push_back(std::move(*option));
            }
        }
    }
    return options;
}

std::vector<Option> centreOptions(const Site& site)
{
    constexpr double lowTop = 0.64; // m: on the wall, below the picture
    std::vector<Option> options;
    for (const Component* centre : site.offers.of(ComponentKind::CentreSpeaker)) {
        const geometry::Vec3 size = sizeOf(*centre);
        for (const CabinetTop& top : site.tops) {
            const std::int64_t load = top.component->surfaces.back().maximumLoadGrams;
            const bool carries = load <= 0 || centre->massGrams <= load;
            if (!offers(*centre, Mounting::OnTop) || size.x > top.width || size.y > top.depth ||
                !carries) {
                continue;
            }
            OptionMaker maker(site, SlotKind::Centre);
            const geometry::Vec2 at = site.frame().at(0, top.away + top.depth / 2 - size.y / 2);
            maker.stand(*centre, {at.x, at.y, top.height}, site.turnToViewers(),
                        slotPlacementId(SlotKind::Picture, 1));
            maker.option().rests = top.key;
            if (auto option = maker.take("centre-" + top.key)) {
                options.push_back(std::move(*option));
            }
        }
        if (site.needs.mayDrill && offers(*centre, Mounting::Wall)) {
            OptionMaker maker(site, SlotKind::Centre);
            const geometry::Vec2 at = site.frame().at(0, size.y / 2);
            maker.add(*centre, {at.x, at.y, lowTop - size.z}, site.turnToViewers(), Mounting::Wall);
            if (auto option = maker.take("centre-wall")) {
                options.push_back(std::move(*option));
            }
        }
    }
    return options;
}

} // namespace bespeak::proposal
