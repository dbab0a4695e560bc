// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_rules.h"
#include "models/assessment/box_bass.h"
#include "models/base/expects.h"

namespace bespeak::assessment
{

struct BassTrial::State {
    ModalRoom room;
    std::vector<geometry::Vec3> seats;
    std::size_t mainSeat = 0;
    Correction correction = Correction::None;
};

BassTrial::BassTrial(const Scene& scene)
{
    expects(scene.room.isBox && !scene.seats.empty(), "the room is a box with a seat");
    // Up to half an octave above the crossover: nothing beyond it is looked at.
    m_state = std::make_unique<State>(
        State{ModalRoom(makeModalBox(scene), bassFrequencies(lowestBass, crossover * 1.5)),
              {},
              scene.mainSeat,
              correctionOf(scene)});
    for (const Seat& seat : scene.seats) {
        m_state->seats.push_back(seat.ear);
    }
}

BassTrial::~BassTrial() = default;

BassFigures BassTrial::figuresOf(std::span<const BassSource> sources) const
{
    return bassFigures(boxResponse(m_state->room, sources, m_state->seats), sources,
                       m_state->mainSeat, m_state->correction);
}

} // namespace bespeak::assessment
