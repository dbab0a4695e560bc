// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/site.h"

#include <cstdint>
#include <vector>

/// What a room looks like and how one lives in it: what no standard says and every furnisher sees.
/// All of it is our own choice (grade D), in points beside those of points.h, and less than any
/// failing figure costs: it decides between arrangements that are about as good otherwise.
namespace bespeak::proposal
{

/// Where people sit in the depth of the room. Metres.
struct SeatedAt {
    double distance = 0; ///< of the front row's ears from the picture's wall
    double behind = 0;   ///< free from the last row's back to the wall behind it
    double aside = 0;    ///< of the seats' middle from the picture's
};

/// "seating": nobody sits right before the picture with an empty room behind, in a gap that is too
/// narrow to walk and too wide to be none, or beside the picture. 0 or less.
std::int64_t pointsOfSeating(const SeatedAt& seated);

/// "picture-wall": windows beside and behind a picture dazzle, doors beside it disturb, and a
/// picture in a corner leaves no place for loudspeakers. 0 or less.
/// @param freeWidth twice the way from the picture's middle to the wall's nearer end, m.
std::int64_t pointsOfWall(const room::Room& room, const Frame& frame, std::size_t wall,
                          double freeWidth);

/// "picture-size": a picture fills a comfortable part of what is seen from the front row. 0 or
/// less, and 0 for nothing.
/// @param width of what is lit, m @param distance from the eyes, m
std::int64_t pointsOfPictureSize(double width, double distance);

/// Writes into the options of a slot what is said of them above; of other slots nothing is.
void addTaste(const Site& site, SlotKind slot, std::vector<Option>& options);

} // namespace bespeak::proposal
