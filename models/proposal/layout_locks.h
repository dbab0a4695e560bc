// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/picture_spots.h"

#include <optional>
#include <vector>

/// Layouts as far as locked things say them. Part of layout.h.
namespace bespeak::proposal
{

/// Where a locked display or screen shows: the wall behind it. Empty if none is locked.
std::vector<PictureSpot> lockedSpots(const RoomFit& fit);

/// The layouts around locked seats: the wall that they look at, with the picture before them or at
/// a spot near there. Nothing if no seat is locked.
std::optional<Layouts>
layoutsOfLockedSeats(const RoomFit& fit, const std::vector<PictureSpot>& spots, const Needs& needs);

/// Whether seats fit, with room for heads.
bool areSeatsRight(const RoomFit& fit, const std::vector<design::Placement>& seats);

} // namespace bespeak::proposal
