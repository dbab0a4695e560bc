// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double wallGap = 0.06;     // m behind a subwoofer
constexpr double cornerGap = 0.08;   // m beside it
constexpr double shortestWall = 1.2; // m: shorter ones have no middle of their own
constexpr double sameSpot = 0.35;    // m between spots that are worth telling apart

enum class Along { Start, Quarter, Middle, ThreeQuarters, End };

constexpr std::array<Along, 5> allAlong{Along::Start, Along::Quarter, Along::Middle,
                                        Along::ThreeQuarters, Along::End};

/// A place with the back to a wall.
struct BassSpot {
    std::size_t wall = 0;
    Along along = Along::Middle;
    Vec2 at;
    Angle turn;
    std::string name;
};

bool isCorner(const BassSpot& spot)
{
    return spot.along == Along::Start || spot.along == Along::End;
}

double shareOf(Along along)
{
    return along == Along::Quarter ? 0.25 : along == Along::Middle ? 0.5 : 0.75;
}

BassSpot spotAt(const Site& site, const Component& sub, std::size_t wall, Along along)
{
    const room::WallLine line = room::wallLine(site.base().room, wall);
    const Vec3 size = sizeOf(sub);
    double at = line.length() * shareOf(along);
    if (along == Along::Start) {
        at = size.x / 2 + cornerGap;
    } else if (along == Along::End) {
        at = line.length() - size.x / 2 - cornerGap;
    }
    const Vec2 base = line.from + line.direction() * at + line.inward * (size.y / 2 + wallGap);
    const auto index = static_cast<std::size_t>(along);
    return {wall, along, base, turnFacing(line.inward), std::to_string(wall) + "abcde"[index]};
}

/// How much a wall runs along the picture's: in a corner, a subwoofer has its back to the one that
/// runs along it more.
double likeness(const Site& site, std::size_t wall)
{
    return std::abs(dot(room::wallLine(site.base().room, wall).inward, site.frame().into));
}

/// The spots at which the subwoofer fits by itself; of two in one corner, one.
std::vector<BassSpot> spotsFor(const Site& site, const Component& sub)
{
    std::vector<BassSpot> spots;
    const std::size_t walls = site.base().room.walls().size();
    for (std::size_t wall = 0; wall < walls; ++wall) {
        const double length = room::wallLine(site.base().room, wall).length();
        for (const Along along : allAlong) {
            const bool isInner = along != Along::Start && along != Along::End;
            if (length < (isInner ? shortestWall : sizeOf(sub).x + 2 * cornerGap)) {
                continue;
            }
            BassSpot spot = spotAt(site, sub, wall, along);
            OptionMaker maker(site, SlotKind::Bass);
            maker.add(sub, {spot.at.x, spot.at.y, 0}, spot.turn, Mounting::Floor);
            if (site.fit.fits(maker.option().placements)) {
                spots.push_back(std::move(spot));
            }
        }
    }
    std::ranges::stable_sort(spots, std::greater<>(), [&site](const BassSpot& spot) {
        return std::llround(likeness(site, spot.wall) * 1000);
    });
    std::vector<BassSpot> kept;
    for (BassSpot& spot : spots) {
        const bool isNew = std::ranges::none_of(
            kept, [&](const BassSpot& other) { return length(other.at - spot.at) < sameSpot; });
        if (isNew) {
            kept.push_back(std::move(spot));
        }
    }
    return kept;
}

using Group = std::vector<const BassSpot*>;

bool areOpposite(const Site& site, const BassSpot& one, const BassSpot& other)
{
    const Vec2 a = room::wallLine(site.base().room, one.wall).inward;
    const Vec2 b = room::wallLine(site.base().room, other.wall).inward;
    return one.along == Along::Middle && other.along == Along::Middle && dot(a, b) < -0.95;
}

/// Two corners that lie as far apart as any: across the room.
bool areDiagonal(const BassSpot& one, const BassSpot& other, double farthest)
{
    return isCorner(one) && isCorner(other) && length(one.at - other.at) > farthest * 0.9;
}

/// Two places on the same wall as far from its middle, on the picture's wall or the one behind.
bool areMirrored(const Site& site, const BassSpot& one, const BassSpot& other)
{
    const bool isPair = (one.along == Along::Start && other.along == Along::End) ||
                        (one.along == Along::Quarter && other.along == Along::ThreeQuarters);
    return one.wall == other.wall && isPair && one.wall == site.layout.wall;
}

std::vector<Group> pairsOf(const Site& site, const std::vector<BassSpot>& spots)
{
    double farthest = 0;
    for (const BassSpot& one : spots) {
        for (const BassSpot& other : spots) {
            if (isCorner(one) && isCorner(other)) {
                farthest = std::max(farthest, length(one.at - other.at));
            }
        }
    }
    std::vector<Group> pairs;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        for (std::size_t j = 0; j < spots.size(); ++j) {
            const BassSpot& one = spots[i];
            const BassSpot& other = spots[j];
            const bool isOnce =
                i < j && (areOpposite(site, one, other) || areDiagonal(one, other, farthest));
            if (isOnce || areMirrored(site, one, other)) {
                pairs.push_back({&one, &other});
            }
        }
    }
    return pairs;
}

/// Four corners, four middles of walls: where they are four and no more.
std::vector<Group> foursOf(const std::vector<BassSpot>& spots)
{
    Group corners;
    Group middles;
    for (const BassSpot& spot : spots) {
        if (isCorner(spot)) {
            corners.push_back(&spot);
        } else if (spot.along == Along::Middle) {
            middles.push_back(&spot);
        }
    }
    std::vector<Group> fours;
    for (Group& group : {std::ref(corners), std::ref(middles)}) {
        if (group.size() == 4) {
            fours.push_back(group);
        }
    }
    return fours;
}

void addGroup(const Site& site, const Component& sub, const Group& group,
              std::vector<Option>& options)
{
    OptionMaker maker(site, SlotKind::Bass);
    std::string place = "bass";
    for (const BassSpot* spot : group) {
        maker.add(sub, {spot->at.x, spot->at.y, 0}, spot->turn, Mounting::Floor);
        place += "-" + spot->name;
    }
    if (auto option = maker.take(std::move(place))) {
        options.push_back(std::move(*option));
    }
}

} // namespace

std::vector<Option> bassOptions(const Site& site)
{
    std::vector<Option> options;
    for (const Component* sub : site.offers.of(ComponentKind::Subwoofer)) {
        const std::vector<BassSpot> spots = spotsFor(site, *sub);
        if (site.needs.mostSubwoofers >= 1) {
            for (const BassSpot& spot : spots) {
                addGroup(site, *sub, {&spot}, options);
            }
        }
        if (site.needs.mostSubwoofers >= 2) {
            for (const Group& pair : pairsOf(site, spots)) {
                addGroup(site, *sub, pair, options);
            }
        }
        if (site.needs.mostSubwoofers >= 4) {
            for (const Group& four : foursOf(spots)) {
                addGroup(site, *sub, four, options);
            }
        }
    }
    return options;
}

} // namespace bespeak::proposal
