// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/layout.h"

#include <vector>

/// What people can sit on together.
namespace bespeak::proposal
{

/// A seat of the catalogue, measured as the assessment does. Metres.
struct SeatPiece {
    const catalogue::Component* component = nullptr;
    int places = 1;
    double width = 0, depth = 0;
    double earHeight = 0;
    double earBehind = 0; ///< of the ears behind the footprint's middle
    double wallGap = 0;   ///< free behind it, so that it reclines

    double behindEar() const { return depth / 2 - earBehind; } ///< from the ears to the back
};

/// Nothing if it is no seat of the catalogue.
std::optional<SeatPiece> findSeatPiece(const catalogue::Catalogue& catalogue,
                                       const ComponentId& component);

constexpr std::size_t mostSeatSets = 60; ///< of a shape, the cheapest; what is wanted first

/// Shapes with places for so many people (a place more if none has as many): one row, or several
/// rows that are alike. A wheelchair's place is among them if one is needed.
/// @param places 1–40.
std::vector<SeatShape> seatShapes(const catalogue::Catalogue& catalogue, const Needs& needs,
                                  int places);

/// From row to row so that all can recline and walk in, m.
double rowPitchOf(const catalogue::Catalogue& catalogue, const SeatSet& set, const Needs& needs);

} // namespace bespeak::proposal
