// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_boundaries.h"

#include "models/assessment/bass_figures.h"
#include "models/assessment/early_reflections.h"
#include "models/assessment/rule_parts.h"
#include "models/room/room_shape.h"
#include "models/standards/sbir.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using catalogue::ComponentKind;
using geometry::Vec2;

constexpr double handoverLimit = 100; // Hz, -6 dB: an eighty-hertz crossover still works

bool standsFree(const Speaker& speaker)
{
    return speaker.kind != ComponentKind::InWallSpeaker &&
           speaker.kind != ComponentKind::InCeilingSpeaker &&
           speaker.kind != ComponentKind::Soundbar;
}

/// The nearest wall that a line backwards meets.
std::optional<BoundaryDip> dipOf(const Scene& scene, std::size_t index)
{
    const Speaker& speaker = scene.speakers[index];
    const Vec2 from = flat(speaker.centre);
    const Vec2 back = flat(speaker.axis) * -1;
    std::optional<BoundaryDip> nearest;
    for (std::size_t wall = 0; wall < scene.fit.design.room.walls().size(); ++wall) {
        const room::WallLine line = room::wallLine(scene.fit.design.room, wall);
        const double approach = -dot(line.inward, back);
        const double distance = dot(from - line.from, line.inward);
        if (approach < 0.5 || distance <= 0.02) {
            continue; // it does not lie behind
        }
        const Vec2 hit = from + back * (distance / approach);
        const double along = dot(hit - line.from, line.direction());
        const bool isThere = along >= 0 && along <= line.length();
        if (isThere && (!nearest || distance < nearest->distance)) {
            if (const auto dip = standards::quarterWaveDip(distance)) {
                nearest = BoundaryDip{index, wall, distance, *dip};
            }
        }
    }
    return nearest;
}

bool isHeard(const BoundaryDip& dip)
{
    return dip.frequency > crossover && dip.frequency < highestBoundaryDip;
}

} // namespace

std::vector<BoundaryDip> boundaryDips(const Scene& scene)
{
    std::vector<BoundaryDip> dips;
    for (std::size_t i = 0; i < scene.speakers.size(); ++i) {
        if (isFront(scene.speakers[i].role) && standsFree(scene.speakers[i])) {
            if (const auto dip = dipOf(scene, i)) {
                dips.push_back(*dip);
            }
        }
    }
    return dips;
}

void addBoundaryDips(const Scene& scene, Parameters& parameters)
{
    std::vector<BoundaryDip> dips = boundaryDips(scene);
    if (dips.empty()) {
        return;
    }
    // The lowest audible dip first: it is the broadest in hertz that a voice loses.
    std::ranges::stable_sort(dips, [](const BoundaryDip& a, const BoundaryDip& b) {
        return std::pair(!isHeard(a), a.frequency) < std::pair(!isHeard(b), b.frequency);
    });
    const BoundaryDip& worst = dips.front();
    Parameter parameter;
    parameter.key = "bass.boundary-dip";
    parameter.group = Group::Bass;
    parameter.unit = "Hz";
    parameter.value = worst.frequency;
    parameter.lowest = highestBoundaryDip;
    parameter.certainty = Certainty::Predicted;
    parameter.uncertainty = worst.frequency * 0.1;
    parameter.source = "quarter-wave rule (Allison); range: own choice";
    parameter.grade = 'D';
    parameter.verdict = verdictOf(!isHeard(worst), parameter.grade);
    for (const BoundaryDip& dip : dips) {
        if (isHeard(dip) || &dip == &worst) {
            parameter.subjects.emplace_back(scene.speakers[dip.speaker].id);
        }
    }
    parameter.facts = {{"frequency", hertzText(worst.frequency)},
                       {"distance", lengthText(worst.distance)}};
    parameters.push_back(parameter);
}

void addHandover(const Scene& scene, Parameters& parameters)
{
    if (scene.subwoofers.empty()) {
        return;
    }
    Parameter parameter;
    parameter.key = "bass.handover";
    parameter.group = Group::Bass;
    parameter.unit = "Hz";
    parameter.highest = handoverLimit;
    parameter.source = "own choice: subwoofers are not to be heard as a place";
    parameter.grade = 'D';
    bool any = false;
    for (const Speaker& speaker : scene.speakers) {
        if (!isFront(speaker.role)) {
            continue;
        }
        any = true;
        if (!speaker.specs.lowestHz) {
            parameter.subjects.emplace_back(speaker.id);
            parameter.needs = {"lowest frequency of the front loudspeakers"};
        } else if (*speaker.specs.lowestHz > parameter.value.value_or(0)) {
            parameter.value = *speaker.specs.lowestHz;
            parameter.subjects.insert(parameter.subjects.begin(), speaker.id);
        }
    }
    if (!any) {
        return;
    }
    if (parameter.needs.empty()) {
        parameter.verdict = verdictOf(*parameter.value <= handoverLimit, parameter.grade);
        parameter.facts = {{"frequency", hertzText(*parameter.value)}};
    } else {
        parameter.value.reset();
    }
    parameters.push_back(parameter);
}

} // namespace bespeak::assessment
