// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

/// Which loudspeaker does what. The kind says what a loudspeaker can be, the direction from which
/// the main seat hears it what it is; on each side they are counted from the picture backwards, so
/// that a pair out of place is still the pair it was meant to be, and can be told so.
namespace bespeak::assessment
{

using catalogue::ComponentKind;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double centreKindWithin = 45; // degrees either side: a centre speaker is the centre
constexpr double anyKindWithin = 12;    // any other in the middle of a pair
constexpr double frontWithin = 90;      // no left or right front speaker stands behind the ears
constexpr double towerWithin = 125;     // but a tower beside the sofa is one that stands badly
constexpr double surroundKindWithin = 60;
constexpr double wideWithin = 75;
constexpr double sideWithin = 125;   // a third beyond it is a rear one
constexpr double overheadFrom = 30;  // elevation from which a ceiling's speaker is overhead
constexpr double topMiddleFrom = 62; // side-view angles: 0 ahead, 90 above, 180 behind
constexpr double topRearFrom = 108;
constexpr double inTheMiddle = 0.01; // m

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

/// A loudspeaker as the main seat hears it.
struct Heard {
    std::size_t index = 0;
    ComponentKind kind = ComponentKind::BookshelfSpeaker;
    double away = 0;     ///< degrees from straight ahead, to either side
    double lateral = 0;  ///< m, positive to the right
    double sideView = 0; ///< degrees: 0 ahead, 90 above, 180 behind
    bool isOverhead = false;
};

using Side = std::vector<Heard>;

/// Where the sound comes from: the ceiling, for what fires up at it.
Vec3 heardPlace(const Speaker& speaker, double ceiling)
{
    if (!speaker.isUpFiring) {
        return speaker.centre;
    }
    const double way = std::max(0.0, ceiling - speaker.centre.z) / speaker.axis.z;
    return speaker.centre + speaker.axis * way;
}

/// Ahead is where the picture is; without one, where the seat looks.
Vec2 aheadOf(const Scene& scene, const Seat& seat)
{
    if (!scene.pictures.empty()) {
        const Vec2 way = flat(scene.pictures.front().centre - seat.ear);
        if (dot(way, seat.facing) > 0) {
            return normalised(way);
        }
    }
    return seat.facing;
}

Heard hear(const Scene& scene, std::size_t index, Vec2 ahead)
{
    const Speaker& speaker = scene.speakers[index];
    const Vec3 way = heardPlace(speaker, scene.room.height) - scene.seats[scene.mainSeat].ear;
    Heard heard;
    heard.index = index;
    heard.kind = speaker.kind;
    heard.lateral = dot(flat(way), perpendicular(ahead));
    const double forward = dot(flat(way), ahead);
    heard.away = degrees(std::atan2(std::abs(heard.lateral), forward));
    heard.sideView = degrees(std::atan2(std::max(0.0, way.z), forward));
    const double elevation = degrees(std::atan2(way.z, length(flat(way))));
    heard.isOverhead = speaker.kind == ComponentKind::InCeilingSpeaker ||
                       speaker.kind == ComponentKind::HeightSpeaker ||
                       (elevation >= overheadFrom && speaker.axis.z < 0);
    return heard;
}

/// Takes the centre out of the bed, if there is one.
std::optional<std::size_t> takeCentre(std::vector<Heard>& bed)
{
    const auto isCentreKind = [](const Heard& one) {
        return one.kind == ComponentKind::CentreSpeaker;
    };
    const bool hasKind = std::ranges::any_of(bed, isCentreKind);
    const auto flanked = [&bed](const Heard& middle) {
        const auto beyond = [&middle](int sign) {
            return [&middle, sign](const Heard& one) {
                return one.lateral * sign > std::abs(middle.lateral) + inTheMiddle &&
                       one.away < frontWithin && one.away > middle.away;
            };
        };
        return std::ranges::any_of(bed, beyond(1)) && std::ranges::any_of(bed, beyond(-1));
    };
    const Heard* best = nullptr;
    for (const Heard& one : bed) {
        const bool fits = hasKind ? isCentreKind(one) && one.away <= centreKindWithin
                                  : one.away <= anyKindWithin && flanked(one);
        if (fits && (best == nullptr || one.away < best->away - 1e-6)) {
            best = &one;
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    const std::size_t index = best->index;
    std::erase_if(bed, [&](const Heard& one) { return one.index == index || isCentreKind(one); });
    return index;
}

/// Splits by side; what stands in the middle goes where fewer are.
std::array<Side, 2> split(const std::vector<Heard>& all)
{
    std::array<Side, 2> sides;
    for (const Heard& one : all) {
        if (std::abs(one.lateral) > inTheMiddle) {
            sides[one.lateral > 0 ? 1 : 0].push_back(one);
        }
    }
    for (const Heard& one : all) {
        if (std::abs(one.lateral) <= inTheMiddle) {
            sides[sides[0].size() <= sides[1].size() ? 0 : 1].push_back(one);
        }
    }
    return sides;
}

bool canBeFront(const Heard& one, bool hasSoundbar)
{
    switch (one.kind) {
    case ComponentKind::SurroundSpeaker:
        return !hasSoundbar && one.away <= surroundKindWithin;
    case ComponentKind::TowerSpeaker:
        return !hasSoundbar && one.away <= towerWithin;
    default:
        return !hasSoundbar && one.away <= frontWithin;
    }
}

/// Where a role's speaker is best, degrees from ahead.
double idealOf(Role left)
{
    switch (left) {
    case Role::WideLeft:
        return 60;
    case Role::SurroundLeft:
        return 105;
    default:
        return 140;
    }
}

using Roles = std::vector<Role>; // of the left side, from the front backwards

/// What `count` speakers behind the front pair are; `mean` are their directions.
Roles bedRoles(const std::vector<double>& mean)
{
    switch (mean.size()) {
    case 0:
        return {};
    case 1:
        return {Role::SurroundLeft};
    case 2:
        if (mean[0] < wideWithin && mean[1] < sideWithin) {
            return {Role::WideLeft, Role::SurroundLeft};
        }
        return {Role::SurroundLeft, Role::RearLeft};
    default:
        return {Role::WideLeft, Role::SurroundLeft, Role::RearLeft};
    }
}

/// Both sides' i-th directions together, so that a pair gets a pair of roles.
template <typename Angle>
std::vector<double> meanOf(const Side& one, const Side& other, Angle angle)
{
    std::vector<double> mean;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const double own = angle(one[i]);
        mean.push_back(one.size() == other.size() ? (own + angle(other[i])) / 2 : own);
    }
    return mean;
}

Role onSide(Role left, std::size_t side)
{
    // Each right role follows its left one.
    return static_cast<Role>(static_cast<std::uint8_t>(left) + side);
}

/// Gives each role to the speaker that is nearest to its ideal, from the front backwards.
void give(Scene& scene, const Side& side, std::size_t which, const Roles& roles)
{
    std::size_t next = 0;
    for (std::size_t r = 0; r < roles.size(); ++r) {
        const std::size_t last = side.size() - (roles.size() - r);
        std::size_t best = next;
        for (std::size_t i = next; i <= last; ++i) {
            const double ideal = idealOf(roles[r]);
            if (std::abs(side[i].away - ideal) < std::abs(side[best].away - ideal) - 1e-6) {
                best = i;
            }
        }
        scene.speakers[side[best].index].role = onSide(roles[r], which);
        next = best + 1;
    }
}

void assignBed(Scene& scene, std::vector<Heard> bed, bool hasSoundbar)
{
    if (const auto centre = takeCentre(bed)) {
        scene.speakers[*centre].role = Role::Centre;
    }
    std::array<Side, 2> sides = split(bed);
    for (std::size_t which = 0; which < 2; ++which) {
        Side& side = sides[which];
        std::ranges::stable_sort(side, {}, &Heard::away);
        const auto front = std::ranges::find_if(
            side, [&](const Heard& one) { return canBeFront(one, hasSoundbar); });
        if (front != side.end()) {
            scene.speakers[front->index].role = onSide(Role::FrontLeft, which);
            side.erase(front);
        }
    }
    const auto away = [](const Heard& one) { return one.away; };
    for (std::size_t which = 0; which < 2; ++which) {
        give(scene, sides[which], which, bedRoles(meanOf(sides[which], sides[1 - which], away)));
    }
}

Role topRole(double sideView)
{
    if (sideView < topMiddleFrom) {
        return Role::TopFrontLeft;
    }
    return sideView < topRearFrom ? Role::TopMiddleLeft : Role::TopRearLeft;
}

/// Roles of up to three speakers overhead on one side, each once, from the front backwards.
Roles topRoles(const std::vector<double>& mean)
{
    if (mean.size() > 2) {
        return {Role::TopFrontLeft, Role::TopMiddleLeft, Role::TopRearLeft};
    }
    Roles roles;
    std::ranges::transform(mean, std::back_inserter(roles), topRole);
    if (roles.size() == 2 && roles[0] == roles[1]) {
        roles = {Role::TopFrontLeft, Role::TopRearLeft};
    }
    return roles;
}

void assignOverhead(Scene& scene, const std::vector<Heard>& overhead)
{
    std::array<Side, 2> sides = split(overhead);
    for (Side& side : sides) {
        std::ranges::stable_sort(side, {}, &Heard::sideView);
    }
    const auto sideView = [](const Heard& one) { return one.sideView; };
    for (std::size_t which = 0; which < 2; ++which) {
        const Side& side = sides[which];
        const Roles roles = topRoles(meanOf(side, sides[1 - which], sideView));
        for (std::size_t i = 0; i < roles.size(); ++i) {
            // Of more than three, the first, the middle one and the last.
            const std::size_t at =
                roles.size() < 2 ? 0 : i * (side.size() - 1) / (roles.size() - 1);
            scene.speakers[side[at].index].role = onSide(roles[i], which);
        }
    }
}

} // namespace

std::string_view roleName(Role role)
{
    constexpr std::array<std::string_view, 17> names{
        "none",           "front-left",      "front-right",     "centre",           "wide-left",
        "wide-right",     "surround-left",   "surround-right",  "rear-left",        "rear-right",
        "top-front-left", "top-front-right", "top-middle-left", "top-middle-right", "top-rear-left",
        "top-rear-right", "soundbar"};
    return names.at(static_cast<std::size_t>(role));
}

void assignRoles(Scene& scene)
{
    if (scene.seats.empty()) {
        return;
    }
    const Vec2 ahead = aheadOf(scene, scene.seats[scene.mainSeat]);
    std::vector<Heard> bed;
    std::vector<Heard> overhead;
    bool hasSoundbar = false;
    for (std::size_t i = 0; i < scene.speakers.size(); ++i) {
        if (scene.speakers[i].kind == ComponentKind::Soundbar) {
            scene.speakers[i].role = hasSoundbar ? Role::None : Role::Soundbar;
            hasSoundbar = true;
            continue;
        }
        const Heard heard = hear(scene, i, ahead);
        (heard.isOverhead ? overhead : bed).push_back(heard);
    }
    assignBed(scene, std::move(bed), hasSoundbar);
    assignOverhead(scene, overhead);
}

} // namespace bespeak::assessment
