// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/candidates.h"

#include <string>
#include <vector>

/// A room and its mirror image, left for right.
namespace bespeak::test
{

/// 4.8 x 4.2 m with a door that opens into it, a window, and a shelf and a plant that stay.
design::Design asymmetricRoom();

double widthOf(const design::Design& design);
/// The design as it looks in a mirror that stands across the x axis; same extent.
design::Design mirroredRoom(const design::Design& design);

/// Whether a layout of the mirrored room is that of the room, mirrored.
bool isMirrored(const design::Design& room, const proposal::Layout& layout,
                const proposal::Layout& mirrored);

/// What each option puts where, to the millimetre, in an order of its own.
/// @param mirrorWidth 0: as it is; else mirrored in a room of that width.
std::vector<std::string> signatures(const proposal::Choice& choice, double mirrorWidth);

} // namespace bespeak::test
