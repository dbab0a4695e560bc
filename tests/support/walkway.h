// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/solve.h"
#include "tests/support/room_instances.h"

namespace bespeak::test
{

/// Whether a disc gets from the door to the seats past what stands on the floor: a rule that no
/// table between two slots can say. The seats themselves are where it wants to, not in its way.
class Walkway
{
public:
    /// @param radius of the disc in cm.
    Walkway(const RoomTemplate& room, double radius);

    bool isFree(const proposal::Assignment& choice) const;

    /// The fewest things that are in the way together, and all that would be as much in the way at
    /// their places; nothing if the way is free.
    std::optional<proposal::Nogood> refuse(const proposal::Assignment& choice) const;

    /// Takes options from the room's problem that are in the way on their own.
    void dropBlockers(proposal::Problem& problem) const;

private:
    bool isFree(const std::vector<const std::vector<FloorBox>*>& things) const;

    const RoomTemplate& m_room;
    double m_radius;
    std::size_t m_columns;
    std::size_t m_rows;
};

} // namespace bespeak::test
