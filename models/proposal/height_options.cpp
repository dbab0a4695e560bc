// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"
#include "models/room/room_shape.h"
#include "models/standards/layout.h"

#include <cmath>
#include <numbers>
#include <set>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;
using standards::Overhead;

namespace
{

constexpr double pairAngle = standards::dolbyFront.middle(); // aside as the front pair stands
constexpr double nearestAside = 0.5;                         // m

bool firesUp(const Component& speaker)
{
    return speaker.mountings.front() == Mounting::OnTop;
}

/// The places of pairs overhead, in the frame: from the front backwards.
std::vector<Vec2> overheadPlaces(const Site& site, const std::vector<Overhead>& rows)
{
    const Vec2 middle = site.frame().at(site.middle().x, site.middle().y);
    const double above = room::ceilingAt(site.base().room, middle) - site.ear.z;
    const double aside = std::max(nearestAside, std::tan(pairAngle * std::numbers::pi / 180) *
                                                    site.middle().y * 0.8);
    std::vector<Vec2> places;
    for (const Overhead row : rows) {
        const double angle = standards::dolbyOverheadIdeal(row) * std::numbers::pi / 180;
        const double before = above / std::tan(angle);
        const Vec2 ahead{std::sin(site.ahead()), -std::cos(site.ahead())};
        const Vec2 middleOfPair = site.middle() + ahead * before;
        const Vec2 right{-ahead.y, ahead.x};
        places.push_back(middleOfPair - right * aside);
        places.push_back(middleOfPair + right * aside);
    }
    return places;
}

/// Turned along the room's walls, as far as a round thing has a turn; boxes look at the seats.
void addOverhead(const Site& site, const Component& speaker, Mounting mounting,
                 const std::vector<Overhead>& rows, const std::string& place,
                 std::vector<Option>& options)
{
    OptionMaker maker(site, SlotKind::Height);
    for (const Vec2 spot : overheadPlaces(site, rows)) {
        const Vec2 at = site.frame().at(spot.x, spot.y);
        const double ceiling = room::ceilingAt(site.base().room, at);
        const bool isInside = mounting == Mounting::InCeiling;
        const double base = isInside ? ceiling : ceiling - sizeOf(speaker).z;
        const bool isAhead = spot.y < site.middle().y;
        const Vec2 facing = isAhead ? site.frame().into : -site.frame().into;
        maker.add(speaker, {at.x, at.y, base}, turnFacing(facing), mounting);
    }
    if (auto option = maker.take(place)) {
        options.push_back(std::move(*option));
    }
}

void addInCeiling(const Site& site, const Component& speaker, Mounting mounting,
                  const std::string& how, std::vector<Option>& options)
{
    addOverhead(site, speaker, mounting, {Overhead::TopMiddle}, "height-" + how + "-2", options);
    if (site.needs.mostUpperSpeakers >= 4) {
        addOverhead(site, speaker, mounting, {Overhead::TopFront, Overhead::TopRear},
                    "height-" + how + "-4", options);
    }
}

/// On the front pair's towers: there the ceiling sends the sound to the seats.
void addOnTowers(const Site& site, const Component& speaker, const Option& front,
                 std::vector<Option>& options)
{
    OptionMaker maker(site, SlotKind::Height);
    for (const design::Placement& below : front.placements) {
        const Component& tower = *site.catalogue().find(below.component);
        const Vec3 base = below.position.inMetres();
        const Vec3 size = sizeOf(speaker);
        const bool carries = size.x <= sizeOf(tower).x + 0.05 && size.y <= sizeOf(tower).y + 0.05;
        if (tower.kind != ComponentKind::TowerSpeaker || !carries) {
            return;
        }
        maker.stand(speaker, {base.x, base.y, base.z + sizeOf(tower).z}, below.turn, below.id);
    }
    maker.option().rests = front.carries;
    if (auto option = maker.take("height-up-" + front.carries)) {
        options.push_back(std::move(*option));
    }
}

} // namespace

std::vector<Option> heightOptions(const Site& site, const std::vector<Option>& fronts)
{
    std::vector<Option> options;
    for (const Component* speaker : site.offers.of(ComponentKind::HeightSpeaker)) {
        if (firesUp(*speaker)) {
            for (const Option& front : fronts) {
                if (!front.carries.empty()) {
                    addOnTowers(site, *speaker, front, options);
                }
            }
        } else if (site.needs.mayDrill && offers(*speaker, Mounting::Ceiling)) {
            addInCeiling(site, *speaker, Mounting::Ceiling, "ceiling", options);
        }
    }
    if (site.needs.mayCutWalls) {
        for (const Component* speaker : site.offers.of(ComponentKind::InCeilingSpeaker)) {
            addInCeiling(site, *speaker, Mounting::InCeiling, "inside", options);
        }
    }
    return options;
}

} // namespace bespeak::proposal
