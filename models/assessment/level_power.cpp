// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/level_power.h"

#include "models/assessment/scene_parts.h"
#include "models/standards/level.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using catalogue::ComponentKind;

namespace
{

constexpr std::size_t mostAmplifiers = 16;

struct Channels {
    const PlacedThing* amplifier = nullptr;
    int left = 0;
};

bool isActive(const Speaker& speaker)
{
    return speaker.kind == ComponentKind::Soundbar || speaker.specs.power.ratedWatts.has_value();
}

/// The next amplifier with a free channel; nullptr: none.
const PlacedThing* takeChannel(std::vector<Channels>& all)
{
    const auto free = std::ranges::find_if(all, [](const Channels& one) { return one.left > 0; });
    if (free == all.end()) {
        return nullptr;
    }
    --free->left;
    return free->amplifier;
}

/// Level at 1 m of a passive loudspeaker on an amplifier. Adds to `needs` what is unknown.
std::optional<double> drivenLevel(const Speaker& speaker, const std::string& name,
                                  const PlacedThing* amplifier, std::vector<std::string>& needs)
{
    if (!speaker.specs.sensitivity) {
        needs.push_back("sensitivity of " + name);
    }
    if (!speaker.specs.nominalOhms) {
        needs.push_back("impedance of " + name);
    }
    if (amplifier == nullptr) {
        needs.push_back("an amplifier channel for " + name);
        return std::nullopt;
    }
    const auto specs = specsOf<catalogue::AmplifierSpecs>(*amplifier);
    if (!specs.wattsPerChannel || !specs.ratedOhms) {
        needs.push_back("power of " + amplifier->name());
    }
    if (!needs.empty()) {
        return std::nullopt;
    }
    const double ohms = *speaker.specs.nominalOhms;
    const auto sensitivity = standards::sensitivityAtOneWatt(*speaker.specs.sensitivity, ohms);
    const auto into = standards::amplifierPower(*specs.wattsPerChannel, *specs.ratedOhms, ohms);
    if (!sensitivity || !into) {
        needs.push_back("credible sensitivity and impedance of " + name);
        return std::nullopt;
    }
    const double power =
        std::min({*into, *specs.wattsPerChannel, speaker.specs.powerMaximum.value_or(*into)});
    if (power <= 0) {
        needs.push_back("credible power of " + name);
        return std::nullopt;
    }
    return *sensitivity + 10 * std::log10(power);
}

Capability capabilityOf(const Scene& scene, std::size_t index, std::vector<Channels>& channels)
{
    const Speaker& speaker = scene.speakers[index];
    const std::string name = nameOf(scene, speaker.id);
    Capability capability;
    capability.speaker = index;
    if (isActive(speaker)) {
        capability.atOneMetre = speaker.specs.maximumLevel;
        if (!capability.atOneMetre) {
            capability.needs.push_back("maximum level of " + name);
        }
        return capability;
    }
    capability.atOneMetre = drivenLevel(speaker, name, takeChannel(channels), capability.needs);
    if (capability.atOneMetre && speaker.specs.maximumLevel) {
        capability.atOneMetre = std::min(*capability.atOneMetre, *speaker.specs.maximumLevel);
    }
    return capability;
}

} // namespace

double wattsOf(const catalogue::Component& component)
{
    const auto* specs = std::get_if<catalogue::AmplifierSpecs>(&component.specs);
    return specs != nullptr ? specs->wattsPerChannel.value_or(0) : 0;
}

std::vector<const PlacedThing*> amplifiersOf(const Scene& scene)
{
    std::vector<const PlacedThing*> found;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool amplifies =
            thing.isA(ComponentKind::Receiver) || thing.isA(ComponentKind::Amplifier);
        if (amplifies && found.size() < mostAmplifiers) {
            found.push_back(&thing);
        }
    }
    std::ranges::stable_sort(found, std::greater<>(),
                             [](const PlacedThing* thing) { return wattsOf(*thing->component); });
    return found;
}

std::vector<Capability> capabilitiesOf(const Scene& scene)
{
    std::vector<Channels> channels;
    for (const PlacedThing* amplifier : amplifiersOf(scene)) {
        const auto specs = specsOf<catalogue::AmplifierSpecs>(*amplifier);
        channels.push_back({amplifier, specs.channelsAmplified.value_or(0)});
    }
    std::vector<Capability> all;
    for (const bool screen : {true, false}) {
        for (std::size_t i = 0; i < scene.speakers.size(); ++i) {
            const Role role = scene.speakers[i].role;
            if (role != Role::None && isScreen(role) == screen) {
                all.push_back(capabilityOf(scene, i, channels));
            }
        }
    }
    return all;
}

} // namespace bespeak::assessment
