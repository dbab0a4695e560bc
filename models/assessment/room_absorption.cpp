// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/room_absorption.h"

#include "models/standards/air_absorption.h"
#include "models/standards/reverberation.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

void addScaled(Bands& sum, const Bands& bands, double factor)
{
    for (std::size_t band = 0; band < sum.size(); ++band) {
        sum[band] += bands[band] * factor;
    }
}

// The wall of an absorber that is one or is in one.
std::optional<std::size_t> wallOf(const Scene& scene, const Subject& subject)
{
    if (const auto* wall = std::get_if<std::size_t>(&subject)) {
        return *wall;
    }
    if (const auto* opening = std::get_if<std::uint32_t>(&subject)) {
        const auto& openings = scene.room.parts.openings;
        const auto found = std::ranges::find(openings, *opening, &room::Opening::id);
        return found == openings.end() ? std::nullopt : std::optional<std::size_t>(found->wall);
    }
    return std::nullopt;
}

struct Sums {
    std::vector<Bands> walls;
    std::vector<double> areas;
};

void addAbsorber(const Scene& scene, const Absorber& absorber, Sums& sums, RoomAbsorption& result)
{
    const double factor = absorber.area > 0 ? absorber.area : 1;
    if (std::holds_alternative<PlacementId>(absorber.subject)) {
        addScaled(result.things, absorber.absorption, factor);
        addScaled(result.total, absorber.absorption, factor);
        return;
    }
    addScaled(result.total, absorber.absorption, absorber.area);
    if (const auto wall = wallOf(scene, absorber.subject)) {
        if (*wall < sums.walls.size()) {
            addScaled(sums.walls[*wall], absorber.absorption, absorber.area);
            sums.areas[*wall] += absorber.area;
        }
        return;
    }
    if (const auto* side = std::get_if<RoomSide>(&absorber.subject)) {
        (*side == RoomSide::Floor ? result.floor : result.ceiling) = absorber.absorption;
    }
}

} // namespace

RoomAbsorption makeRoomAbsorption(const Scene& scene)
{
    RoomAbsorption result;
    const std::size_t walls = scene.room.outline.size();
    Sums sums{std::vector<Bands>(walls), std::vector<double>(walls)};
    for (const Absorber& absorber : scene.absorbers) {
        result.isWhole = result.isWhole && absorber.isKnown;
        addAbsorber(scene, absorber, sums, result);
    }
    double around = 0;
    for (std::size_t wall = 0; wall < walls; ++wall) {
        Bands mean{};
        if (sums.areas[wall] > 0) {
            addScaled(mean, sums.walls[wall], 1 / sums.areas[wall]);
        }
        result.walls.push_back(mean);
        around += length(scene.room.outline[(wall + 1) % walls] - scene.room.outline[wall]);
    }
    // A slope changes floor, walls and ceiling by little; the volume's share stands for the walls.
    const double height = scene.room.area > 0 ? scene.room.volume / scene.room.area : 0;
    result.surface = 2 * scene.room.area + around * height;
    return result;
}

std::array<std::optional<double>, 6> decayTimes(const Scene& scene,
                                                const RoomAbsorption& absorption)
{
    std::array<std::optional<double>, 6> times;
    for (std::size_t band = 0; band < times.size(); ++band) {
        const double air = standards::airEnergyAttenuation({}, octaveCentres[band]).value_or(0);
        const Result<double> time = standards::eyringTime(
            {scene.room.volume, absorption.surface, absorption.total[band], air});
        if (time) {
            times[band] = *time;
        }
    }
    return times;
}

double bandAt(const Bands& bands, double frequency)
{
    const double place = std::clamp(std::log2(frequency / octaveCentres.front()), 0.0, 5.0);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, bands.size() - 1);
    const double share = place - static_cast<double>(below);
    return bands[below] * (1 - share) + bands[above] * share;
}

double bassLossFactor(const Scene& scene, const RoomAbsorption& absorption)
{
    const double needed = standards::sabineTime({scene.room.volume, 0, 1}).value_or(0) /
                          longestBassDecay; // m² Sabine
    const double there = absorption.total[0];
    return there > 1e-6 ? std::max(1.0, needed / there) : 1;
}

} // namespace bespeak::assessment
