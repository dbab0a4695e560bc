// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_rules.h"
#include "models/assessment/box_bass.h"
#include "models/base/expects.h"

#include <algorithm>

namespace bespeak::assessment
{

using geometry::Vec3;

namespace
{

// Up to half an octave above the crossover: nothing beyond it is looked at.
constexpr double highestTried = crossover * 1.5;
constexpr std::size_t mostRuns = 12; ///< of the waves, one for each seat
constexpr WaveQuality triedWaves{highestTried, 12, 3e8};

std::vector<Vec3> earsOf(const Scene& scene)
{
    std::vector<Vec3> ears;
    for (const Seat& seat : scene.seats) {
        ears.push_back(seat.ear);
    }
    return ears;
}

class BoxTrial : public BassTrial
{
public:
    explicit BoxTrial(const Scene& scene)
        : m_room(makeModalBox(scene), bassFrequencies(lowestBass, highestTried))
        , m_seats(earsOf(scene))
        , m_mainSeat(scene.mainSeat)
        , m_correction(correctionOf(scene))
    {
    }
    BassFigures figuresOf(std::span<const BassSource> sources) const override
    {
        return bassFigures(boxResponse(m_room, sources, m_seats), sources, m_mainSeat,
                           m_correction);
    }

private:
    ModalRoom m_room;
    std::vector<Vec3> m_seats;
    std::size_t m_mainSeat;
    Correction m_correction;
};

class WaveTrial : public BassTrial
{
public:
    /// @param heard at the places, of each seat.
    WaveTrial(const Scene& scene, std::span<const Vec3> places, BassTransfer heard)
        : m_places(places.begin(), places.end())
        , m_heard(std::move(heard))
        , m_mainSeat(scene.mainSeat)
        , m_correction(correctionOf(scene))
    {
    }
    BassFigures figuresOf(std::span<const BassSource> sources) const override
    {
        BassTransfer transfer{m_heard.frequencies, sources.size(),     m_heard.sources, {},
                              m_heard.highest,     m_heard.uncertainty};
        for (const BassSource& source : sources) {
            const auto place = std::ranges::find(m_places, source.centre);
            expects(place != m_places.end(), "the source stands at one of the places");
            const auto index = static_cast<std::size_t>(place - m_places.begin());
            for (std::size_t seat = 0; seat < m_heard.sources; ++seat) {
                for (std::size_t i = 0; i < m_heard.frequencies.size(); ++i) {
                    transfer.values.push_back(m_heard.at(seat, index, i));
                }
            }
        }
        return bassFigures(makeBassResponse(transfer, sources), sources, m_mainSeat, m_correction);
    }

private:
    std::vector<Vec3> m_places;
    BassTransfer m_heard;
    std::size_t m_mainSeat;
    Correction m_correction;
};

} // namespace

std::unique_ptr<BassTrial> makeBassTrial(const Scene& scene, std::span<const Vec3> places)
{
    expects(!scene.seats.empty(), "somebody sits in the room");
    if (scene.room.isBox) {
        return std::make_unique<BoxTrial>(scene);
    }
    if (scene.seats.size() > mostRuns) {
        return nullptr;
    }
    WaveTask task = makeWaveTask(scene);
    task.sources = earsOf(scene);
    task.seats.assign(places.begin(), places.end());
    Result<WaveResult> waves = solveWaves(task, triedWaves, {}, {});
    return waves && waves->seats.highest >= crossover
               ? std::make_unique<WaveTrial>(scene, places, std::move(waves->seats))
               : nullptr;
}

} // namespace bespeak::assessment
