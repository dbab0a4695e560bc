// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_sources.h"

#include <numbers>

namespace bespeak::assessment
{

namespace
{

bool playsBass(const Speaker& speaker)
{
    return speaker.role == Role::FrontLeft || speaker.role == Role::FrontRight ||
           speaker.role == Role::Centre || speaker.role == Role::Soundbar;
}

} // namespace

std::vector<BassSource> bassSources(const Scene& scene)
{
    std::vector<BassSource> sources;
    for (const Subwoofer& subwoofer : scene.subwoofers) {
        const bool sealed =
            subwoofer.specs.enclosure.empty() || subwoofer.specs.enclosure == "sealed";
        sources.push_back(
            {subwoofer.id, subwoofer.centre, subwoofer.specs.lowestHz, sealed ? 2 : 4, true});
    }
    if (!sources.empty()) {
        return sources;
    }
    for (const Speaker& speaker : scene.speakers) {
        if (playsBass(speaker)) {
            // The catalogue's -6 dB point of a loudspeaker lies about a quarter octave lower.
            std::optional<double> lowest = speaker.specs.lowestHz;
            if (lowest) {
                *lowest *= 1.19;
            }
            sources.push_back({speaker.id, speaker.centre, lowest,
                               speaker.specs.port == "sealed" ? 2 : 4, false});
        }
    }
    return sources;
}

std::complex<float> ownResponse(const BassSource& source, double frequency)
{
    if (!source.lowestHz || *source.lowestHz <= 0) {
        return 1;
    }
    const std::complex<double> s(0, frequency / *source.lowestHz);
    std::complex<double> response = 1;
    for (int pair = 0; pair < source.order / 2; ++pair) {
        const double angle = std::numbers::pi * (2 * pair + 1) / (2 * source.order);
        response *= s * s / (s * s + 2 * std::sin(angle) * s + 1.0);
    }
    return std::complex<float>(response);
}

} // namespace bespeak::assessment
