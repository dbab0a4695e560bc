// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_rules.h"
#include "models/assessment/modal_room.h"
#include "models/base/expects.h"

namespace bespeak::assessment
{

struct BassTrial::State {
    ModalRoom room;
    std::vector<std::vector<float>> seats;
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
        m_state->seats.push_back(m_state->room.shapesAt(seat.ear));
    }
}

BassTrial::~BassTrial() = default;

BassFigures BassTrial::figuresOf(std::span<const BassSource> sources) const
{
    const ModalRoom& room = m_state->room;
    BassTransfer transfer;
    transfer.frequencies = room.frequencies();
    transfer.sources = sources.size();
    transfer.receivers = m_state->seats.size();
    transfer.highest = room.highest();
    transfer.values.resize(sources.size() * transfer.receivers * transfer.frequencies.size());
    std::size_t at = 0;
    for (const BassSource& source : sources) {
        const std::vector<float> driven = room.shapesAt(source.centre);
        for (const std::vector<float>& received : m_state->seats) {
            room.addResponse(driven, received,
                             std::span(transfer.values).subspan(at, transfer.frequencies.size()));
            at += transfer.frequencies.size();
        }
    }
    return bassFigures(makeBassResponse(transfer, sources), sources, m_state->mainSeat,
                       m_state->correction);
}

} // namespace bespeak::assessment
