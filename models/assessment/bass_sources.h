// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

#include <complex>

namespace bespeak::assessment
{

/// What plays the bass: the subwoofers, or without any the front loudspeakers.
struct BassSource {
    PlacementId id;
    geometry::Vec3 centre;
    std::optional<double> lowestHz; ///< -3 dB; empty: unknown
    int order = 2; ///< of its roll-off: 2 sealed, 4 with a port or passive radiator
    bool isSubwoofer = true;

    friend bool operator==(const BassSource&, const BassSource&) = default;
};

std::vector<BassSource> bassSources(const Scene& scene);

/// What the source does at 1 m in the open, re its level in the middle of its range: a Butterworth
/// high-pass at lowestHz, 1 if that is unknown.
std::complex<float> ownResponse(const BassSource& source, double frequency);

} // namespace bespeak::assessment
