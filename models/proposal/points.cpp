// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/points.h"

#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace bespeak::proposal
{

using assessment::Group;
using assessment::Parameter;
using assessment::Rank;
using assessment::Verdict;

namespace
{

constexpr int usualWeight = 50;

int weightOf(Group group, const design::Weights& weights)
{
    switch (group) {
    case Group::Picture:
        return weights.picture;
    case Group::Speakers:
    case Group::Level:
    case Group::Reflections:
        return weights.sound;
    case Group::Bass:
        return weights.bass;
    case Group::Quiet:
    case Group::Children:
    case Group::Ways:
    case Group::Wires:
    case Group::Match:
        break;
    }
    return usualWeight;
}

/// How large the picture is counts as the picture does, the rest as looks do.
int weightOfTaste(std::string_view criterion, const Needs& needs)
{
    return criterion == "picture-size" ? needs.weights.picture : needs.weights.looks;
}

std::int64_t weighed(std::int64_t points, int weight)
{
    return points * weight / usualWeight;
}

std::int64_t pointsOfFail(Rank rank)
{
    switch (rank) {
    case Rank::Safety:
        return -800'000;
    case Rank::Clearance:
        return -400'000;
    case Rank::NoiseLaw:
        return -100'000;
    case Rank::Performance:
    case Rank::Budget:
        return -20'000;
    case Rank::Comfort:
        break;
    }
    return -2'000;
}

std::int64_t pointsOfAdvice(Rank rank)
{
    switch (rank) {
    case Rank::Safety:
        return -400;
    case Rank::Clearance:
    case Rank::NoiseLaw:
        return -200;
    case Rank::Performance:
    case Rank::Budget:
        return -100;
    case Rank::Comfort:
        break;
    }
    return -40;
}

/// The worst level counts far more than the mean of all.
constexpr std::array<std::int64_t, 5> pointsOfLevel{-800, -320, -120, -30, 0};

std::int64_t pointsOfPlace(const Parameter& parameter)
{
    constexpr double most = 60;
    if (!parameter.value || !parameter.lowest || !parameter.highest ||
        *parameter.highest <= *parameter.lowest) {
        return 0;
    }
    const double half = (*parameter.highest - *parameter.lowest) / 2;
    const double away = std::min(1.0, std::abs(*parameter.value - *parameter.lowest - half) / half);
    return -std::llround(most * away * away);
}

const catalogue::Component* find(const catalogue::Catalogue& catalogue, const ComponentId& id)
{
    return catalogue.find(id);
}

// --- what is liked about a pin ---------------------------------------------------------------

double largestSide(const catalogue::Component& component)
{
    return std::max({component.size.width.inMetres(), component.size.depth.inMetres(),
                     component.size.height.inMetres()});
}

bool isNear(double one, double other, double share)
{
    return std::abs(one - other) <= share * std::max(std::abs(one), std::abs(other));
}

bool looksLike(const catalogue::Component& one, const catalogue::Component& other)
{
    if (one.shape.family != other.shape.family) {
        return false;
    }
    std::set<std::string> finishes;
    for (const catalogue::Option& option : one.options) {
        for (const catalogue::OptionValue& value : option.values) {
            finishes.insert(value.id);
        }
    }
    return finishes.empty() ||
           std::ranges::any_of(other.options, [&](const catalogue::Option& option) {
               return std::ranges::any_of(option.values, [&](const catalogue::OptionValue& value) {
                   return finishes.contains(value.id);
               });
           });
}

/// The lowest note and the loudest level; empty: it makes no sound, or nobody knows.
struct SoundClass {
    double lowestHz = 0;
    double loudest = 0;
};

std::optional<SoundClass> soundOf(const catalogue::Component& component)
{
    if (const auto* const speaker = std::get_if<catalogue::SpeakerSpecs>(&component.specs);
        speaker != nullptr && speaker->lowestHz && speaker->maximumLevel) {
        return SoundClass{*speaker->lowestHz, *speaker->maximumLevel};
    }
    if (const auto* const sub = std::get_if<catalogue::SubwooferSpecs>(&component.specs);
        sub != nullptr && sub->lowestHz && sub->maximumLevel) {
        return SoundClass{*sub->lowestHz, *sub->maximumLevel};
    }
    return std::nullopt;
}

bool soundsLike(const catalogue::Component& one, const catalogue::Component& other)
{
    const auto a = soundOf(one);
    const auto b = soundOf(other);
    return a && b && isNear(a->lowestHz, b->lowestHz, 0.2) &&
           std::abs(a->loudest - b->loudest) <= 3;
}

bool isOfTheSameBrand(const catalogue::Component& one, const catalogue::Component& other)
{
    return std::ranges::any_of(one.offers, [&](const catalogue::Offer& offer) {
        return std::ranges::find(other.offers, offer.supplier, &catalogue::Offer::supplier) !=
               other.offers.end();
    });
}

std::int64_t likeness(const catalogue::Component& pinned, const catalogue::Component& other,
                      const design::Liked& liked)
{
    constexpr std::int64_t forEach = 250;
    if (pinned.kind != other.kind) {
        return 0;
    }
    if (pinned.id == other.id) {
        return forEach * (int{liked.look} + int{liked.size} + int{liked.sound} + int{liked.brand});
    }
    std::int64_t points = 0;
    points += liked.look && looksLike(pinned, other) ? forEach : 0;
    points += liked.size && isNear(largestSide(pinned), largestSide(other), 0.15) ? forEach : 0;
    points += liked.sound && soundsLike(pinned, other) ? forEach : 0;
    points += liked.brand && isOfTheSameBrand(pinned, other) ? forEach : 0;
    return points;
}

void addPins(std::vector<Points>& points, const Option& option, SlotKind slot, const Needs& needs,
             const catalogue::Catalogue& catalogue)
{
    constexpr std::int64_t wantedItself = 3'000;
    for (const ComponentId& wanted : needs.wanted) {
        if (std::ranges::find(option.components, wanted) != option.components.end()) {
            points.push_back({"pin." + wanted.text(), slot, wantedItself});
        }
    }
    for (const LikedThing& liked : needs.liked) {
        const catalogue::Component* const pinned = find(catalogue, liked.component);
        std::int64_t best = 0;
        for (const ComponentId& id : option.components) {
            const catalogue::Component* const component = find(catalogue, id);
            if (pinned != nullptr && component != nullptr) {
                best = std::max(best, likeness(*pinned, *component, liked.liked));
            }
        }
        if (best > 0) {
            points.push_back({"liked." + liked.component.text(), slot, best});
        }
    }
}

// --- looks -----------------------------------------------------------------------------------

bool isHidden(catalogue::Mounting mounting)
{
    return mounting == catalogue::Mounting::InWall || mounting == catalogue::Mounting::InCeiling;
}

/// What of it is seen from the room, m².
double visibleArea(const design::Placement& placement, const catalogue::Catalogue& catalogue)
{
    const catalogue::Component* const component = catalogue.find(placement.component);
    if (component == nullptr || isHidden(placement.mounting)) {
        return 0;
    }
    const double height = component->size.height.inMetres();
    return height * std::max(component->size.width.inMetres(), component->size.depth.inMetres());
}

std::size_t loudspeakersOf(const Option& option, const catalogue::Catalogue& catalogue)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(option.components, [&](const ComponentId& id) {
            const catalogue::Component* const component = catalogue.find(id);
            return component != nullptr && catalogue::isLoudspeaker(component->kind);
        }));
}

/// Left and right apart, as no soundbar is.
std::int64_t pointsOfStereo(const Needs& needs)
{
    return 400 + 400 * std::max(needs.uses.films.value_or(1), needs.uses.music.value_or(1));
}

/// Seats and the picture are looked at gladly; what treats the room is.
bool isToBeHidden(SlotKind slot)
{
    return slot != SlotKind::Seats && slot != SlotKind::Picture && slot != SlotKind::Protection;
}

} // namespace

std::int64_t pointsOf(const Parameter& parameter, const Needs& needs)
{
    if (parameter.isKept) {
        return 0;
    }
    const int weight = weightOf(parameter.group, needs.weights);
    const std::int64_t ofLevel =
        parameter.level && parameter.verdict != Verdict::Unjudged
            ? pointsOfLevel[static_cast<std::size_t>(std::clamp(*parameter.level, 0, 4))]
            : 0;
    switch (parameter.verdict) {
    case Verdict::Fail:
        return pointsOfFail(parameter.rank) + weighed(ofLevel + pointsOfPlace(parameter), weight);
    case Verdict::Advice:
        return weighed(pointsOfAdvice(parameter.rank) + ofLevel + pointsOfPlace(parameter), weight);
    case Verdict::Unjudged:
        return -60;
    case Verdict::Neutral:
    case Verdict::Pass:
        break;
    }
    return weighed(ofLevel + pointsOfPlace(parameter), weight);
}

std::int64_t worthOfHaving(SlotKind slot, const Needs& needs)
{
    const auto use = [](const std::optional<int>& often) {
        return std::int64_t{often.value_or(1)};
    };
    const design::Uses& uses = needs.uses;
    switch (slot) {
    case SlotKind::Seats:
        return 1'000'000;
    case SlotKind::Picture:
        return 600'000;
    case SlotKind::Front:
        return 400'000;
    case SlotKind::Bass:
        return 400 + 400 * std::max(use(uses.films), use(uses.music));
    case SlotKind::Centre:
        return 200 + 300 * std::max(use(uses.films), use(uses.sport));
    case SlotKind::Surround:
        return 200 + 500 * std::max(use(uses.films), use(uses.games));
    case SlotKind::Height:
        return 400 * std::max(use(uses.films), use(uses.games)) - 200;
    case SlotKind::Sources:
        return 200 + 100 * std::max(use(uses.games), use(uses.music));
    case SlotKind::Electronics: // for what it drives
    case SlotKind::Treatment:
    case SlotKind::Protection:
        break;
    }
    return 0;
}

std::int64_t pointsOfPrice(std::int64_t minor, const Needs& needs)
{
    constexpr std::int64_t minorForOne = 500;
    return -(minor * needs.weights.price / (minorForOne * usualWeight));
}

std::vector<Points> pointsOfOption(const Option& option, SlotKind slot, const Needs& needs,
                                   const catalogue::Catalogue& catalogue)
{
    std::vector<Points> points;
    const auto add = [&](std::string criterion, std::int64_t worth) {
        if (worth != 0) {
            points.push_back({std::move(criterion), slot, worth});
        }
    };
    if (!option.isNothing) {
        add("has." + std::string(slotName(slot)), worthOfHaving(slot, needs));
    }
    if (slot == SlotKind::Front && loudspeakersOf(option, catalogue) > 1) {
        add("stereo", pointsOfStereo(needs));
    }
    add("price", pointsOfPrice(option.price.minor, needs));
    if (isToBeHidden(slot)) {
        constexpr double forSquareMetre = 100;
        double area = 0;
        for (const design::Placement& placement : option.placements) {
            area += visibleArea(placement, catalogue);
        }
        add("looks", -weighed(std::llround(area * forSquareMetre), needs.weights.looks));
    }
    for (const Taste& one : option.taste) {
        add(one.criterion, weighed(one.points, weightOfTaste(one.criterion, needs)));
    }
    addPins(points, option, slot, needs, catalogue);
    return points;
}

std::int64_t sumOf(const std::vector<Points>& points)
{
    std::int64_t sum = 0;
    for (const Points& one : points) {
        sum += one.points;
    }
    return sum;
}

std::int64_t heardNextDoor(const Option& option, const design::Design& base,
                           const catalogue::Catalogue& catalogue)
{
    constexpr double smallSubwoofer = 100; // dB at 1 m
    constexpr double smallSpeaker = 108;   // a loudspeaker's loudest is seldom its bass
    constexpr double near = 0.6;           // m
    double heard = 0;
    for (const design::Placement& placement : option.placements) {
        const catalogue::Component* const component = catalogue.find(placement.component);
        const auto sound = component != nullptr ? soundOf(*component) : std::nullopt;
        if (!sound) {
            continue;
        }
        const bool isSub = component->kind == catalogue::ComponentKind::Subwoofer;
        double energy =
            100 * std::pow(10, (sound->loudest - (isSub ? smallSubwoofer : smallSpeaker)) / 10);
        const geometry::Vec2 at{placement.position.x.inMetres(), placement.position.y.inMetres()};
        for (std::size_t wall = 0; wall < base.room.parts().walls.size(); ++wall) {
            const room::WallLine line = room::wallLine(base.room, wall);
            if (base.room.parts().walls[wall].beyond == room::Beyond::Neighbour &&
                geometry::distanceToSegment(at, line.from, line.to) < near) {
                energy *= isHidden(placement.mounting) ? 4 : 2;
            }
        }
        heard += std::min(energy, 1e9);
    }
    return std::llround(std::min(heard, 1e10));
}

bool isFirm(const Parameter& parameter)
{
    return parameter.verdict == Verdict::Fail && !parameter.isKept &&
           (parameter.rank == Rank::Safety || parameter.rank == Rank::Clearance);
}

} // namespace bespeak::proposal
