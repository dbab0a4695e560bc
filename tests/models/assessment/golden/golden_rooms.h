// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/assessment/scene_test_room.h"

/// Rooms from which the golden designs start, and the few things that are done to them.
namespace bespeak::test
{

/// 5 x 5 x 2.5 m with a television of 65 inches on the front wall, seen under 36 degrees from the
/// middle of a sofa; a door at the left back, a window on the right. Ids: 0 sofa, 1 television.
design::Design livingRoom();
/// The same with towers at 27 degrees, a centre, surrounds, a subwoofer and a receiver on a low
/// board. Ids: 2 board, 3 left, 4 right, 5 centre, 6 and 7 surrounds, 8 subwoofer, 9 receiver.
design::Design cinemaRoom();

/// Adds things with the ids that follow; returns the first of them.
int add(design::Design& design, const std::vector<Thing>& things);
void addOnTop(design::Design& design, const std::string& component, geometry::Vec3 position,
              int support);
design::Placement& thing(design::Design& design, int number);
void remove(design::Design& design, int number);
/// Changes the room's parts; the room must stay one.
void changeRoom(design::Design& design, const std::function<void(room::RoomParts&)>& change);

} // namespace bespeak::test
