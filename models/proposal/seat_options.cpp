// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_locks.h"
#include "models/proposal/site.h"

namespace bespeak::proposal
{

std::vector<Option> seatOptions(const Site& site)
{
    std::vector<Option> options;
    for (const SeatSet& set : site.layout.seats.sets) {
        const std::vector<design::Placement> seats = seatPlacements(site.layout, set);
        if (!areSeatsRight(site.fit, seats)) {
            continue;
        }
        OptionMaker maker(site, SlotKind::Seats);
        for (const design::Placement& seat : seats) {
            maker.add(*site.catalogue().find(seat.component), seat.position.inMetres(), seat.turn,
                      seat.mounting);
        }
        if (auto option = maker.take("seats")) {
            option->moved = site.layout.moved;
            options.push_back(std::move(*option));
        }
    }
    return options;
}

} // namespace bespeak::proposal
