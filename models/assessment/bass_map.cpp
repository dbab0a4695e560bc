// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_map.h"

#include "models/assessment/bass_sources.h"
#include "models/assessment/modal_room.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

constexpr std::size_t widest = 160; // fields

bool isUsable(BassBand band, double highest)
{
    return band.low >= lowestBass && band.high >= band.low && band.high <= highest * 1.001;
}

/// Frequencies that stand for a band.
std::vector<double> frequenciesOf(BassBand band)
{
    constexpr int perOctave = 6;
    std::vector<double> frequencies;
    const double octaves = std::log2(band.high / band.low);
    const int steps = std::max(1, static_cast<int>(std::ceil(octaves * perOctave)));
    const int count = octaves > 0 ? steps : 1;
    frequencies.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        frequencies.push_back(band.low * std::exp2(octaves * (i + 0.5) / steps));
    }
    return frequencies;
}

/// Powers to levels around their mean.
void finish(BassMap& map, const std::vector<double>& powers)
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < powers.size(); ++i) {
        sum += map.inside[i] != 0 ? powers[i] : 0;
        count += map.inside[i];
    }
    const double mean = count > 0 ? std::max(sum / static_cast<double>(count), 1e-12) : 1;
    for (const double power : powers) {
        map.levels.push_back(static_cast<float>(10 * std::log10(std::max(power / mean, 1e-6))));
    }
}

std::vector<double> middles(double low, double high, std::size_t count)
{
    std::vector<double> places;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back(low + (high - low) * (static_cast<double>(i) + 0.5) /
                                   static_cast<double>(count));
    }
    return places;
}

double earHeight(const Scene& scene)
{
    return scene.seats.empty() ? assumedHeadHeight : scene.seats[scene.mainSeat].ear.z;
}

} // namespace

std::optional<BassMap> boxBassMap(const Scene& scene, BassBand band, double step)
{
    const std::vector<BassSource> sources = bassSources(scene);
    if (!scene.room.isBox || sources.empty() || !isUsable(band, highestBass)) {
        return std::nullopt;
    }
    const geometry::Vec2 size = scene.room.high - scene.room.low;
    BassMap map;
    map.step = std::max({step, 0.01, std::max(size.x, size.y) / widest});
    map.columns = static_cast<std::size_t>(std::max(1.0, std::floor(size.x / map.step)));
    map.rows = static_cast<std::size_t>(std::max(1.0, std::floor(size.y / map.step)));
    map.height = std::min(earHeight(scene), scene.room.height);
    const geometry::Vec2 span{static_cast<double>(map.columns) * map.step,
                              static_cast<double>(map.rows) * map.step};
    const geometry::Vec2 low = (scene.room.low + scene.room.high - span) * 0.5;
    map.origin = low + geometry::Vec2{map.step / 2, map.step / 2};
    map.inside.assign(map.columns * map.rows, 1);
    const ModalRoom room(makeModalBox(scene), frequenciesOf(band));
    if (room.highest() < band.high * 0.999) {
        return std::nullopt;
    }
    const std::vector<double> xs = middles(low.x, low.x + span.x, map.columns);
    const std::vector<double> ys = middles(low.y, low.y + span.y, map.rows);
    std::vector<geometry::Vec3> places;
    places.reserve(sources.size());
    for (const BassSource& source : sources) {
        places.push_back(source.centre);
    }
    std::vector<double> powers(map.inside.size());
    for (std::size_t i = 0; i < room.frequencies().size(); ++i) {
        std::vector<std::complex<float>> weights;
        weights.reserve(sources.size());
        for (const BassSource& source : sources) {
            weights.push_back(ownResponse(source, room.frequencies()[i]));
        }
        const std::vector<float> levels = room.plane(places, weights, i, xs, ys, map.height);
        for (std::size_t field = 0; field < powers.size(); ++field) {
            powers[field] += std::pow(10.0, static_cast<double>(levels[field]) / 10);
        }
    }
    finish(map, powers);
    return map;
}

std::optional<BassMap> wavesBassMap(const Scene& scene, const WaveResult& waves, BassBand band)
{
    const std::vector<BassSource> sources = bassSources(scene);
    if (!isUsable(band, waves.plane.highest) || waves.plane.sources != sources.size() ||
        !(waves.task == makeWaveTask(scene))) {
        return std::nullopt;
    }
    BassMap map{waves.columns,          waves.rows, waves.origin, waves.step,
                waves.task.planeHeight, {},         waves.inside};
    const std::vector<double>& frequencies = waves.plane.frequencies;
    std::vector<std::size_t> steps;
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        if (frequencies[i] >= band.low && frequencies[i] <= band.high) {
            steps.push_back(i);
        }
        if (std::abs(frequencies[i] - band.low) < std::abs(frequencies[nearest] - band.low)) {
            nearest = i;
        }
    }
    if (steps.empty()) {
        steps.push_back(nearest);
    }
    std::vector<double> powers(map.inside.size());
    for (const std::size_t step : steps) {
        for (std::size_t field = 0; field < powers.size(); ++field) {
            std::complex<float> sum;
            for (std::size_t source = 0; source < sources.size(); ++source) {
                sum += ownResponse(sources[source], frequencies[step]) *
                       waves.plane.at(source, field, step);
            }
            powers[field] += static_cast<double>(std::norm(sum));
        }
    }
    finish(map, powers);
    return map;
}

} // namespace bespeak::assessment
