// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/box_bass.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

bool rollOffAlike(const BassSource& one, const BassSource& other)
{
    return one.lowestHz == other.lowestHz && one.order == other.order;
}

ModalRoom::Voice makeVoice(const ModalRoom& room, const BassSource& source)
{
    ModalRoom::Voice voice;
    voice.driven.resize(room.modeCount());
    for (const double frequency : room.frequencies()) {
        const std::complex<float> own = ownResponse(source, frequency);
        voice.real.push_back(own.real());
        voice.imaginary.push_back(own.imag());
    }
    return voice;
}

/// Two subwoofers of one model are one voice in two places.
std::vector<ModalRoom::Voice> voicesOf(const ModalRoom& room, std::span<const BassSource> sources)
{
    std::vector<ModalRoom::Voice> voices;
    std::vector<const BassSource*> models;
    for (const BassSource& source : sources) {
        const auto known = std::ranges::find_if(
            models, [&source](const BassSource* model) { return rollOffAlike(*model, source); });
        const auto index = static_cast<std::size_t>(known - models.begin());
        if (known == models.end()) {
            models.push_back(&source);
            voices.push_back(makeVoice(room, source));
        }
        const std::vector<float> shapes = room.shapesAt(source.centre);
        std::ranges::transform(voices[index].driven, shapes, voices[index].driven.begin(),
                               std::plus());
    }
    return voices;
}

} // namespace

BassResponse boxResponse(const ModalRoom& room, std::span<const BassSource> sources,
                         std::span<const geometry::Vec3> seats)
{
    const std::vector<std::complex<float>> pressures =
        room.pressuresAt(seats, voicesOf(room, sources));
    BassResponse response{room.frequencies(), {}, room.highest(), modalUncertainty};
    for (std::size_t seat = 0; seat < seats.size(); ++seat) {
        std::vector<double>& levels = response.levels.emplace_back();
        for (std::size_t i = 0; i < room.frequencies().size(); ++i) {
            const std::complex<float> pressure = pressures[seat * room.frequencies().size() + i];
            levels.push_back(bassLevel(static_cast<double>(std::norm(pressure))));
        }
    }
    return response;
}

} // namespace bespeak::assessment
