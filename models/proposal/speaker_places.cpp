// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/speaker_places.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double leastGap = 0.05;     // m to the wall if the maker says nothing
constexpr double spareGap = 0.01;     // m more than the maker asks for: nobody places to the hair
constexpr double sameHeight = 0.03;   // m between stands that are as good
constexpr double mostOverhang = 0.25; // of the footprint: more is worth a word to the assessment

const catalogue::SpeakerSpecs& specsOf(const Component& speaker)
{
    static const catalogue::SpeakerSpecs unknown;
    const auto* const specs = std::get_if<catalogue::SpeakerSpecs>(&speaker.specs);
    return specs != nullptr ? *specs : unknown;
}

/// From the frame's straight ahead, for an azimuth from the picture's middle in degrees.
double inFrame(const Site& site, double azimuth)
{
    return site.ahead() + azimuth * std::numbers::pi / 180;
}

/// Half of a turned footprint's extent along the direction that it would have its depth along.
double halfDepth(Vec3 size, Vec2 facing)
{
    return (std::abs(facing.x) * size.x + std::abs(facing.y) * size.y) / 2;
}

double overhang(const Component& speaker, const catalogue::StandingSurface& surface)
{
    const Vec3 size = sizeOf(speaker);
    const double held =
        std::min(size.x, surface.width.inMetres()) * std::min(size.y, surface.depth.inMetres());
    return 1 - held / (size.x * size.y);
}

} // namespace

double acousticHeight(const Component& speaker)
{
    const auto known = specsOf(speaker).acousticHeight;
    return known ? known->inMetres() : sizeOf(speaker).z / 2;
}

SpeakerPlace frontPlace(const Site& site, const FrontWish& wish)
{
    const Vec2 middle = site.middle();
    const Vec3 size = sizeOf(wish.speaker);
    const double angle = inFrame(site, wish.angle);
    // In the frame: the loudspeaker looks along the line on which it is heard.
    const Vec2 facing{-std::sin(angle), std::cos(angle)};
    double half = halfDepth(size, facing);
    if (wish.stand != nullptr) {
        half = std::max(half, halfDepth(sizeOf(*wish.stand), facing));
    }
    const auto asked = specsOf(wish.speaker).minimumWallGap;
    const double gap = std::max(leastGap, asked ? asked->inMetres() : 0) + spareGap + wish.more;
    const double away = gap + half;
    const double front = away + facing.y * size.y / 2;
    const double aside = middle.x + std::tan(angle) * (middle.y - front);
    const Vec2 at = site.frame().at(aside - facing.x * size.y / 2, away);
    const double height = wish.stand != nullptr ? wish.stand->surfaces.back().height.inMetres() : 0;
    const Vec2 inRoom = site.frame().along * facing.x + site.frame().into * facing.y;
    return {{at.x, at.y, height}, turnFacing(inRoom)};
}

SpeakerPlace frontWallPlace(const Site& site, const Component& speaker, Mounting mounting,
                            double angle)
{
    const Vec2 middle = site.middle();
    const Vec3 size = sizeOf(speaker);
    const bool isInside = mounting == Mounting::InWall;
    const double front = isInside ? 0 : size.y;
    const double aside = middle.x + std::tan(inFrame(site, angle)) * (middle.y - front);
    const Vec2 at = site.frame().at(aside, front - size.y / 2);
    const double base = std::max(0.1, site.ear.z - acousticHeight(speaker));
    return {{at.x, at.y, base}, site.turnToViewers()};
}

const Component* standFor(const Site& site, const Component& speaker, double height)
{
    const Component* best = nullptr;
    std::pair<bool, long> least{true, 0};
    for (const Component* stand : site.offers.of(ComponentKind::SpeakerStand)) {
        if (stand->surfaces.empty() || !offers(speaker, Mounting::OnTop)) {
            continue;
        }
        const catalogue::StandingSurface& surface = stand->surfaces.back();
        const bool carries =
            surface.maximumLoadGrams <= 0 || speaker.massGrams <= surface.maximumLoadGrams;
        const double miss = std::abs(surface.height.inMetres() + acousticHeight(speaker) - height);
        const std::pair rank(overhang(speaker, surface) > mostOverhang,
                             std::lround(miss / sameHeight));
        if (carries && (best == nullptr || rank < least)) {
            best = stand;
            least = rank;
        }
    }
    return best;
}

void addSpeaker(OptionMaker& maker, const Component& speaker, const Component* stand,
                const SpeakerPlace& place)
{
    if (stand == nullptr) {
        maker.add(speaker, place.base, place.turn, Mounting::Floor);
        return;
    }
    const PlacementId support =
        maker.add(*stand, {place.base.x, place.base.y, 0}, place.turn, Mounting::Floor);
    maker.stand(speaker, place.base, place.turn, support);
}

} // namespace bespeak::proposal
