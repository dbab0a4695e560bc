// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/wave_solver.h"

#include "models/assessment/bass_sources.h"
#include "models/assessment/room_absorption.h"
#include "models/assessment/wave_field.h"
#include "models/room/room_shape.h"
#include "models/standards/modes.h"
#include "models/standards/reverberation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

namespace
{

using geometry::Vec2;
using geometry::Vec3;

constexpr double c = standards::speedOfSound;
constexpr double lowestUseful = 40;   // Hz
constexpr double recordedDecay = 0.8; // of the decay time: what comes later is 48 dB down
constexpr std::size_t widestMap = 72;
constexpr double mostGridCells = 6e6; // of 48 bytes
constexpr double closestMap = 0.1;    // m

/// Small enough for the shortest wave and for the shape of the room.
double cellOf(const WaveTask& task, double highest, const WaveQuality& quality)
{
    const double coarsest = std::clamp(std::cbrt(task.room.volume) / 25, 0.2, 0.6);
    return std::min(coarsest, c / (highest * quality.perWave));
}

/// Seconds of sound that are computed: the pulse, then the decay.
double durationOf(const WaveTask& task, double highest)
{
    return 3.0 / (0.66 * highest) + recordedDecay * std::clamp(task.decay, 0.2, 1.5);
}

double workOf(const WaveTask& task, double highest, const WaveQuality& quality)
{
    const double cell = cellOf(task, highest, quality);
    const double cells = task.room.volume / (cell * cell * cell);
    const double step = cell / (c * std::numbers::sqrt3);
    return cells * durationOf(task, highest) / step * static_cast<double>(task.sources.size());
}

/// The grid's cells, those outside a winding room included: they take memory too.
double gridCellsOf(const WaveTask& task, double highest, const WaveQuality& quality)
{
    const auto& corners = task.room.room.corners();
    const auto [left, right] = std::ranges::minmax(corners, {}, &geometry::Point2::x);
    const auto [front, back] = std::ranges::minmax(corners, {}, &geometry::Point2::y);
    const double cell = cellOf(task, highest, quality);
    return (right.x - left.x).inMetres() * (back.y - front.y).inMetres() *
           task.room.room.ceilingHeight().inMetres() / (cell * cell * cell);
}

/// A pulse around the time 1.5/f (Ricker's wavelet), with little at rest and above 1.5 times the
/// highest frequency.
double pulseAt(double time, double highest)
{
    const double peak = 0.66 * highest;
    const double phase = std::numbers::pi * peak * (time - 1.5 / peak);
    return (1 - 2 * phase * phase) * std::exp(-phase * phase);
}

/// The plane's points go by rows of x.
Vec2 placeOf(const WaveResult& result, std::size_t index)
{
    const std::size_t column = index % result.columns;
    const std::size_t row = index / result.columns;
    return result.origin +
           Vec2{static_cast<double>(column), static_cast<double>(row)} * result.step;
}

/// Sums up what arrives at receivers into its spectrum, a sample at a time.
class Spectrum
{
public:
    Spectrum(const std::vector<double>& frequencies, std::size_t receivers)
        : m_frequencies(frequencies)
        , m_cosines(frequencies.size())
        , m_sines(frequencies.size())
        , m_real(frequencies.size() * receivers)
        , m_imaginary(frequencies.size() * receivers)
    {
    }
    void setTime(double time)
    {
        for (std::size_t i = 0; i < m_frequencies.size(); ++i) {
            const double phase = 2 * std::numbers::pi * m_frequencies[i] * time;
            m_cosines[i] = static_cast<float>(std::cos(phase));
            m_sines[i] = static_cast<float>(std::sin(phase));
        }
    }
    void add(std::size_t receiver, float sample)
    {
        float* const real = m_real.data() + receiver * m_frequencies.size();
        float* const imaginary = m_imaginary.data() + receiver * m_frequencies.size();
        for (std::size_t i = 0; i < m_frequencies.size(); ++i) {
            real[i] += sample * m_cosines[i];
            imaginary[i] -= sample * m_sines[i];
        }
    }
    std::complex<float> at(std::size_t receiver, std::size_t frequency) const
    {
        const std::size_t i = receiver * m_frequencies.size() + frequency;
        return {m_real[i], m_imaginary[i]};
    }

private:
    const std::vector<double>& m_frequencies;
    std::vector<float> m_cosines, m_sines, m_real, m_imaginary;
};

/// Everything that the runs share.
struct Rig {
    const WaveTask& task;
    double highest = 0;
    WaveGrid grid;
    std::vector<double> frequencies;
    std::vector<CellWeights> receivers; ///< seats, then points of the plane
    std::size_t steps = 0;
    std::size_t pause = 1; ///< steps from sample to sample
};

void layOutPlane(const WaveTask& task, WaveResult& result)
{
    const std::vector<Vec2> outline = room::outline(task.room.room);
    Vec2 low = outline.front();
    Vec2 high = low;
    for (const Vec2 corner : outline) {
        low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
        high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
    }
    const double widest = std::max(high.x - low.x, high.y - low.y);
    result.step = std::max(closestMap, widest / widestMap);
    result.columns = static_cast<std::size_t>(std::max(1.0, (high.x - low.x) / result.step));
    result.rows = static_cast<std::size_t>(std::max(1.0, (high.y - low.y) / result.step));
    // Points stand in the middle of their fields.
    result.origin = {(low.x + high.x - static_cast<double>(result.columns - 1) * result.step) / 2,
                     (low.y + high.y - static_cast<double>(result.rows - 1) * result.step) / 2};
    for (std::size_t i = 0; i < result.columns * result.rows; ++i) {
        const Vec2 point = placeOf(result, i);
        const bool inside = room::contains(task.room.room, point) &&
                            room::ceilingAt(task.room.room, point) > task.planeHeight;
        result.inside.push_back(inside ? 1 : 0);
    }
}

std::vector<CellWeights> receiversOf(const WaveTask& task, const WaveGrid& grid,
                                     const WaveResult& result)
{
    std::vector<CellWeights> receivers;
    for (const Vec3 seat : task.seats) {
        receivers.push_back(cellsAround(grid, seat));
    }
    for (std::size_t i = 0; i < result.inside.size(); ++i) {
        const Vec2 point = placeOf(result, i);
        receivers.push_back(result.inside[i] != 0
                                ? cellsAround(grid, {point.x, point.y, task.planeHeight})
                                : CellWeights{});
    }
    return receivers;
}

/// One source's sound, from silence to the end. False: it was stopped.
bool runSource(const Rig& rig, std::size_t source, Spectrum& heard, Spectrum& sent,
               const std::stop_token& stop, const std::function<void(double)>& progress)
{
    constexpr std::size_t breath = 64; // steps from one look at the stop to the next
    WaveField field(rig.grid);
    const CellWeights at = cellsAround(rig.grid, rig.task.sources[source]);
    const double all = static_cast<double>(rig.steps * rig.task.sources.size());
    for (std::size_t step = 0; step < rig.steps; ++step) {
        if (step % breath == 0) {
            if (stop.stop_requested()) {
                return false;
            }
            if (progress) {
                progress(static_cast<double>(source * rig.steps + step) / all);
            }
        }
        const double time = static_cast<double>(step) * rig.grid.step;
        field.advance(); // to the step after this one
        field.drive(at, pulseAt(time, rig.highest));
        if (step % rig.pause == 0) {
            sent.setTime(time);
            sent.add(0, static_cast<float>(pulseAt(time, rig.highest)));
            heard.setTime(time + rig.grid.step);
            for (std::size_t receiver = 0; receiver < rig.receivers.size(); ++receiver) {
                heard.add(receiver, field.at(rig.receivers[receiver]));
            }
        }
    }
    return true;
}

void prepare(BassTransfer& transfer, const Rig& rig, std::size_t receivers)
{
    transfer.frequencies = rig.frequencies;
    transfer.sources = rig.task.sources.size();
    transfer.receivers = receivers;
    transfer.highest = rig.highest;
    transfer.uncertainty = 3;
    transfer.values.reserve(transfer.sources * receivers * rig.frequencies.size());
}

void take(const Rig& rig, const Spectrum& heard, const Spectrum& sent, WaveResult& result)
{
    const auto scale = static_cast<float>(4 * std::numbers::pi * c * c); // re 1 m in the open
    for (std::size_t receiver = 0; receiver < rig.receivers.size(); ++receiver) {
        BassTransfer& transfer = receiver < rig.task.seats.size() ? result.seats : result.plane;
        for (std::size_t i = 0; i < rig.frequencies.size(); ++i) {
            transfer.values.push_back(scale * heard.at(receiver, i) / sent.at(0, i));
        }
    }
}

} // namespace

WaveTask makeWaveTask(const Scene& scene)
{
    const RoomAbsorption absorption = makeRoomAbsorption(scene);
    const double factor = bassLossFactor(scene, absorption);
    const auto taken = [factor](const Bands& bands) { return std::min(1.0, bands[0] * factor); };
    WaveTask task;
    task.room.room = scene.fit.design.room;
    for (const Bands& wall : absorption.walls) {
        task.room.walls.push_back(taken(wall));
    }
    task.room.floor = taken(absorption.floor);
    task.room.ceiling = taken(absorption.ceiling);
    task.room.things = absorption.things[0] * factor;
    task.room.volume = scene.room.volume;
    task.decay = standards::sabineTime({scene.room.volume, 0, absorption.total[0] * factor})
                     .value_or(longestBassDecay);
    for (const BassSource& source : bassSources(scene)) {
        task.sources.push_back(source.centre);
    }
    for (const Seat& seat : scene.seats) {
        task.seats.push_back(seat.ear);
    }
    task.planeHeight = scene.seats.empty() ? 1.2 : scene.seats[scene.mainSeat].ear.z;
    return task;
}

Result<WaveResult> solveWaves(const WaveTask& task, const WaveQuality& quality,
                              const std::stop_token& stop,
                              const std::function<void(double)>& progress)
{
    if (task.sources.empty() || task.seats.empty()) {
        return fail("assessment.nothing-sounds");
    }
    double highest = std::clamp(quality.highest, lowestUseful, highestBass);
    while (workOf(task, highest, quality) > quality.mostWork ||
           gridCellsOf(task, highest, quality) > mostGridCells) {
        highest *= 0.95;
        if (highest < lowestUseful) {
            return fail("assessment.room-too-large-for-waves");
        }
    }
    WaveResult result;
    result.task = task;
    layOutPlane(task, result);
    Rig rig{task,
            highest,
            makeWaveGrid(task.room, cellOf(task, highest, quality)),
            bassFrequencies(lowestBass, highest),
            {},
            0,
            1};
    rig.receivers = receiversOf(task, rig.grid, result);
    rig.steps = static_cast<std::size_t>(durationOf(task, highest) / rig.grid.step) + 1;
    rig.pause =
        std::max<std::size_t>(1, static_cast<std::size_t>(1 / (4 * highest * rig.grid.step)));
    prepare(result.seats, rig, task.seats.size());
    prepare(result.plane, rig, result.inside.size());
    for (std::size_t source = 0; source < task.sources.size(); ++source) {
        Spectrum heard(rig.frequencies, rig.receivers.size());
        Spectrum sent(rig.frequencies, 1);
        if (!runSource(rig, source, heard, sent, stop, progress)) {
            return fail("assessment.waves-cancelled");
        }
        take(rig, heard, sent, result);
    }
    result.cell = rig.grid.largestCell;
    result.timeStep = rig.grid.step;
    const double turn = 2 * std::numbers::pi * highest * result.cell / c;
    result.dispersion = turn * turn / 36; // along an axis, at Courant's limit: (kh)²/24·(1 - 1/3)
    result.airCells = rig.grid.airCells;
    result.steps = rig.steps;
    return result;
}

} // namespace bespeak::assessment
