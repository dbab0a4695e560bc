// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"
#include "models/assessment/speaker_heard.h"
#include "models/geometry/polygon.h"
#include "models/standards/rp22.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

constexpr RuleFacts wallGap{"speakers.wall-gap", Group::Speakers, "m", "gap by the catalogue", 'B'};
constexpr RuleFacts upFiringCeiling{"speakers.up-firing-ceiling", Group::Speakers, "m",
                                    "Dolby R3.1, ceilings for up-firing loudspeakers", 'B'};

/// RP22 parameter 1: from each head to the nearest wall or loudspeaker.
void checkHeads(const Scene& scene, Parameters& parameters)
{
    Parameter parameter = makeRp22Parameter("speakers.wall-distance", Group::Speakers, 1);
    double least = 1e9;
    for (const Seat& seat : scene.seats) {
        double nearest = geometry::distanceToOutline(scene.room.outline, flat(seat.ear));
        for (const Speaker& speaker : scene.speakers) {
            nearest = std::min(nearest, geometry::length(speaker.centre - seat.ear));
        }
        parameter.seats.push_back({seat.id, seat.place, nearest});
        if (nearest < least) {
            least = nearest;
            parameter.subjects = {seat.id};
            parameter.facts = {{"name", nameOf(scene, seat.id)}};
        }
    }
    judgeSeats(parameter);
    parameters.push_back(std::move(parameter));
}

/// The widest gap behind the listener between neighbours, from the frontmost on one side round to
/// the other side's; empty with fewer than two.
std::optional<double> widestGap(const Scene& scene, const Seat& seat)
{
    std::vector<double> round; // 0–360, so that it runs through straight behind
    for (const Heard& one : heardAt(scene, seat)) {
        if (isSurround(scene.speakers[one.speaker].role)) {
            const double azimuth = one.direction.azimuth;
            round.push_back(azimuth < 0 ? azimuth + 360 : azimuth);
        }
    }
    if (round.size() < 2) {
        return std::nullopt;
    }
    std::ranges::sort(round);
    double widest = 0;
    for (std::size_t i = 1; i < round.size(); ++i) {
        widest = std::max(widest, round[i] - round[i - 1]);
    }
    return widest;
}

/// The widest side-view angle between adjacent rows overhead; empty with fewer than two rows.
std::optional<double> widestRowGap(const Scene& scene, const Seat& seat)
{
    double sums[3] = {0, 0, 0};
    int counts[3] = {0, 0, 0};
    for (const Heard& one : heardAt(scene, seat)) {
        const Role role = scene.speakers[one.speaker].role;
        if (isUpper(role)) {
            const auto row =
                (static_cast<std::size_t>(role) - static_cast<std::size_t>(Role::TopFrontLeft)) / 2;
            sums[row] += one.direction.sagittal;
            ++counts[row];
        }
    }
    std::vector<double> rows;
    for (std::size_t row = 0; row < 3; ++row) {
        if (counts[row] > 0) {
            rows.push_back(sums[row] / counts[row]);
        }
    }
    if (rows.size() < 2) {
        return std::nullopt;
    }
    double widest = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        widest = std::max(widest, std::abs(rows[i] - rows[i - 1]));
    }
    return widest;
}

template <typename Gap>
void checkGap(const Scene& scene, const char* key, int number, Gap gap, Parameters& parameters)
{
    Parameter parameter = makeRp22Parameter(key, Group::Speakers, number);
    for (const Seat& seat : scene.seats) {
        if (const std::optional<double> widest = gap(scene, seat)) {
            parameter.seats.push_back({seat.id, seat.place, *widest});
        }
    }
    if (!parameter.seats.empty()) {
        judgeSeats(parameter);
        parameters.push_back(std::move(parameter));
    }
}

/// Channels that the receivers can render on their own; empty: nobody says, or there is none.
std::optional<int> renderedChannels(const Scene& scene)
{
    std::optional<int> most;
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.isA(catalogue::ComponentKind::Receiver)) {
            const auto channels = specsOf<catalogue::AmplifierSpecs>(thing).channelsProcessed;
            most = channels ? std::max(most.value_or(0), *channels) : most;
        }
    }
    return most;
}

/// RP22 parameters 2 and 8. How many loudspeakers to have is the customer's choice: too few for
/// level 1 is advice.
void checkFeeds(const Scene& scene, Parameters& parameters)
{
    const auto has = [](const Speaker& one) {
        return one.role != Role::None && one.role != Role::Soundbar;
    };
    const auto count = std::ranges::count_if(scene.speakers, has);
    if (count == 0) {
        return;
    }
    Parameter feeds = makeRp22Parameter("speakers.feeds", Group::Speakers, 2);
    const auto rendered = renderedChannels(scene);
    judgeValue(feeds, rendered ? std::min<double>(*rendered, static_cast<double>(count))
                               : static_cast<double>(count));
    feeds.verdict = feeds.verdict == Verdict::Fail ? Verdict::Advice : feeds.verdict;
    parameters.push_back(std::move(feeds));
    const auto upFiring = std::ranges::count_if(scene.speakers, &Speaker::isUpFiring);
    if (upFiring == 0) {
        return;
    }
    Parameter up = makeRp22Parameter("speakers.up-firing", Group::Speakers, 8);
    judgeValue(up, static_cast<double>(upFiring));
    parameters.push_back(std::move(up));
    Parameter ceiling = makeParameter(upFiringCeiling);
    ceiling.lowest = 2.3;
    ceiling.highest = 3.7;
    judgeValue(ceiling, scene.room.height);
    parameters.push_back(std::move(ceiling));
}

/// Air that a loudspeaker needs to the walls, where its maker asks for some.
void checkWallGaps(const Scene& scene, Parameters& parameters)
{
    for (const Speaker& speaker : scene.speakers) {
        const PlacedThing* thing = findThing(scene, speaker.id);
        const bool stands =
            thing != nullptr && (thing->placement->mounting == catalogue::Mounting::Floor ||
                                 thing->placement->mounting == catalogue::Mounting::OnTop);
        if (!stands || !speaker.specs.minimumWallGap) {
            continue;
        }
        double gap = 1e9;
        for (const geometry::Vec2 corner : thing->corners) {
            gap = std::min(gap, geometry::distanceToOutline(scene.room.outline, corner));
        }
        Parameter parameter = makeParameter(wallGap);
        parameter.subjects = {speaker.id};
        parameter.facts = {{"name", thing->name()}};
        parameter.lowest = speaker.specs.minimumWallGap->inMetres();
        judgeValue(parameter, gap);
        parameters.push_back(std::move(parameter));
    }
}

} // namespace

void checkGaps(const Scene& scene, Parameters& parameters)
{
    checkHeads(scene, parameters);
    checkGap(scene, "speakers.surround-gap", 5, widestGap, parameters);
    checkGap(scene, "speakers.upper-gap", 9, widestRowGap, parameters);
    checkFeeds(scene, parameters);
    checkWallGaps(scene, parameters);
}

} // namespace bespeak::assessment
