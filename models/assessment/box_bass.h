// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_figures.h"
#include "models/assessment/modal_room.h"

namespace bespeak::assessment
{

/// The response of sources at seats, for who may ask for the same again.
struct BassHeard {
    std::vector<BassSource> sources;
    std::vector<geometry::Vec3> seats;
    BassResponse response{};
};

/// How loud the bass of a box is at each seat when all sources play together: what
/// makeBassResponse() makes of room.transfer(), without the transfer of each source to each seat.
BassResponse boxResponse(const ModalRoom& room, std::span<const BassSource> sources,
                         std::span<const geometry::Vec3> seats);

} // namespace bespeak::assessment
