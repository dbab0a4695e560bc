// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/modal_room.h"

#include "models/assessment/room_absorption.h"
#include "models/base/expects.h"
#include "models/standards/modes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

namespace
{

using Order = std::array<int, 3>;
using geometry::Vec3;

constexpr std::size_t mostModes = 6000;
// Modes above the highest frequency still shape the field at low ones, most of all in its dips.
constexpr double beyond = 2.2;
constexpr double leastLimit = 400;   // Hz
constexpr double leastDamping = 0.5; // 1/s: a decay of 14 s

std::vector<float> cosines(double place, double length, int highest)
{
    std::vector<float> values;
    for (int n = 0; n <= highest; ++n) {
        const double scale = n > 0 ? std::numbers::sqrt2 : 1;
        values.push_back(
            static_cast<float>(scale * std::cos(n * std::numbers::pi * place / length)));
    }
    return values;
}

/// Along frequencies nothing is summed, so it vectorises.
void addScaled(float factor, const float* values, std::size_t count, float* sums)
{
    for (std::size_t i = 0; i < count; ++i) {
        sums[i] += factor * values[i];
    }
}

/// Shapes of the modes at receivers, of which many are at the same height.
struct Listeners {
    std::vector<std::vector<float>> alongX, alongY; ///< by receiver, then order
    std::vector<std::vector<float>> upright;        ///< by height, then order
    std::vector<std::size_t> heights;               ///< by receiver: index of its height

    Listeners(std::span<const Vec3> receivers, Vec3 corner, const std::array<double, 3>& size,
              const Order& most)
    {
        std::vector<double> known;
        for (const Vec3 receiver : receivers) {
            const Vec3 local = receiver - corner;
            alongX.push_back(cosines(local.x, size[0], most[0]));
            alongY.push_back(cosines(local.y, size[1], most[1]));
            const auto same = std::ranges::find(known, local.z);
            heights.push_back(static_cast<std::size_t>(same - known.begin()));
            if (same == known.end()) {
                known.push_back(local.z);
                upright.push_back(cosines(local.z, size[2], most[2]));
            }
        }
    }
    float shapeOf(std::size_t receiver, const Order& column) const
    {
        return alongX[receiver][static_cast<std::size_t>(column[0])] *
               alongY[receiver][static_cast<std::size_t>(column[1])];
    }
};

ModalBox::LowBands lowOf(const Bands& bands, double factor)
{
    return {std::min(bands[0] * factor, 1.0), std::min(bands[1] * factor, 1.0)};
}

} // namespace

ModalBox makeModalBox(const Scene& scene)
{
    expects(scene.room.isBox, "the room is a box");
    const RoomAbsorption absorption = makeRoomAbsorption(scene);
    const double factor = bassLossFactor(scene, absorption);
    ModalBox box;
    box.corner = {scene.room.low.x, scene.room.low.y, 0};
    box.size = {scene.room.high.x - scene.room.low.x, scene.room.high.y - scene.room.low.y,
                scene.room.height};
    std::array<double, 4> lengths{};
    for (std::size_t wall = 0; wall < absorption.walls.size(); ++wall) {
        const geometry::Vec2 from = scene.room.outline[wall];
        const geometry::Vec2 to = scene.room.outline[(wall + 1) % scene.room.outline.size()];
        const geometry::Vec2 middle = (from + to) * 0.5;
        const bool alongY = std::abs(to.y - from.y) > std::abs(to.x - from.x);
        const double centre =
            alongY ? scene.room.low.x + box.size[0] / 2 : scene.room.low.y + box.size[1] / 2;
        const std::size_t side =
            (alongY ? 0U : 2U) + ((alongY ? middle.x : middle.y) > centre ? 1U : 0U);
        const double size = length(to - from);
        const ModalBox::LowBands low = lowOf(absorption.walls[wall], factor);
        for (std::size_t band = 0; band < 2; ++band) { // the mean of what makes up the side
            box.absorption[side][band] =
                (box.absorption[side][band] * lengths[side] + low[band] * size) /
                (lengths[side] + size);
        }
        lengths[side] += size;
    }
    box.absorption[4] = lowOf(absorption.floor, factor);
    box.absorption[5] = lowOf(absorption.ceiling, factor);
    box.things = {absorption.things[0] * factor, absorption.things[1] * factor};
    return box;
}

ModalRoom::ModalRoom(const ModalBox& box, std::vector<double> frequencies)
    : m_size(box.size)
    , m_corner(box.corner)
    , m_frequencies(std::move(frequencies))
{
    expects(std::ranges::all_of(m_size, [](double side) { return side > 0 && side < 1000; }),
            "the box has sides of up to a kilometre");
    makeModes(box);
    makeWeights(box);
}

double ModalRoom::frequencyOf(const Order& order) const
{
    double sum = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double waves = order[axis] / m_size[axis];
        sum += waves * waves;
    }
    return standards::speedOfSound / 2 * std::sqrt(sum);
}

void ModalRoom::makeModes(const ModalBox& box)
{
    const double volume = box.size[0] * box.size[1] * box.size[2];
    // Weyl's count of the modes gives the frequency up to which there are so many.
    const double most = standards::speedOfSound * std::cbrt(3 * static_cast<double>(mostModes) *
                                                            0.7 / (4 * std::numbers::pi * volume));
    const double wanted = m_frequencies.empty() ? 1.0 : m_frequencies.back();
    const double limit = std::min(std::max(wanted * beyond, leastLimit), most);
    m_highest = std::min(wanted, limit / 1.5);
    for (int x = 0; frequencyOf({x, 0, 0}) <= limit; ++x) {
        for (int y = 0; frequencyOf({x, y, 0}) <= limit; ++y) {
            for (int z = 0; frequencyOf({x, y, z}) <= limit && m_orders.size() < mostModes; ++z) {
                m_orders.push_back({x, y, z});
                m_most = {std::max(m_most[0], x), std::max(m_most[1], y), std::max(m_most[2], z)};
            }
        }
    }
}

ModalBox::LowBands ModalRoom::dampingOf(const ModalBox& box, const Order& order) const
{
    const double volume = m_size[0] * m_size[1] * m_size[2];
    ModalBox::LowBands damping{};
    for (std::size_t band = 0; band < damping.size(); ++band) {
        double absorbed = box.things[band];
        for (std::size_t side = 0; side < 6; ++side) {
            const std::size_t axis = side / 2;
            // A wave that runs along a surface presses half as much on it as one that meets it.
            const double pressed = order[axis] > 0 ? 1 : 0.5;
            absorbed += pressed * volume / m_size[axis] * box.absorption[side][band];
        }
        damping[band] = std::max(standards::speedOfSound * absorbed / (8 * volume), leastDamping);
    }
    return damping;
}

void ModalRoom::makeWeights(const ModalBox& box)
{
    const double volume = m_size[0] * m_size[1] * m_size[2];
    const auto scale = static_cast<float>(4 * std::numbers::pi * standards::speedOfSound *
                                          standards::speedOfSound / volume);
    // What a frequency brings to each mode's answer: its square and its losses. They are in float
    // but for the gap between two squares, so that several
    // answers are computed at once.
    std::vector<double> squares;
    std::vector<float> low; // of the octave of 125 Hz
    std::vector<float> high;
    for (const double frequency : m_frequencies) {
        const double omega = 2 * std::numbers::pi * frequency;
        const double share = std::clamp(std::log2(frequency / 125), 0.0, 1.0);
        squares.push_back(omega * omega);
        low.push_back(static_cast<float>(2 * omega * (1 - share)));
        high.push_back(static_cast<float>(2 * omega * share));
    }
    const std::size_t count = m_frequencies.size();
    m_real.resize(m_orders.size() * count);
    m_imaginary.resize(m_real.size());
    for (std::size_t mode = 0; mode < m_orders.size(); ++mode) {
        const double own = 2 * std::numbers::pi * frequencyOf(m_orders[mode]);
        const ModalBox::LowBands damping = dampingOf(box, m_orders[mode]);
        const auto dampingLow = static_cast<float>(damping[0]);
        const auto dampingHigh = static_cast<float>(damping[1]);
        float* const real = m_real.data() + mode * count;
        float* const imaginary = m_imaginary.data() + mode * count;
        for (std::size_t i = 0; i < count; ++i) {
            const auto gap = static_cast<float>(own * own - squares[i]);
            const float loss = dampingLow * low[i] + dampingHigh * high[i];
            const float square = scale / (gap * gap + loss * loss);
            real[i] = gap * square;
            imaginary[i] = -loss * square;
        }
    }
}

std::vector<float> ModalRoom::shapesAt(Vec3 place) const
{
    const Vec3 local = place - m_corner;
    const std::vector<float> x = cosines(local.x, m_size[0], m_most[0]);
    const std::vector<float> y = cosines(local.y, m_size[1], m_most[1]);
    const std::vector<float> z = cosines(local.z, m_size[2], m_most[2]);
    std::vector<float> shapes;
    shapes.reserve(m_orders.size());
    for (const Order& order : m_orders) {
        shapes.push_back(x[static_cast<std::size_t>(order[0])] *
                         y[static_cast<std::size_t>(order[1])] *
                         z[static_cast<std::size_t>(order[2])]);
    }
    return shapes;
}

void ModalRoom::addResponse(std::span<const float> driven, std::span<const float> received,
                            std::span<std::complex<float>> sum) const
{
    const std::size_t count = m_frequencies.size();
    std::vector<float> real(count);
    std::vector<float> imaginary(count);
    for (std::size_t mode = 0; mode < m_orders.size(); ++mode) {
        const float both = driven[mode] * received[mode];
        const float* const answerReal = m_real.data() + mode * count;
        const float* const answerImaginary = m_imaginary.data() + mode * count;
        for (std::size_t i = 0; i < count; ++i) { // over frequencies: no sum, so it vectorises
            real[i] += both * answerReal[i];
            imaginary[i] += both * answerImaginary[i];
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        sum[i] += std::complex<float>(real[i], imaginary[i]);
    }
}

namespace
{

/// A complex sum for each frequency of each of so many.
struct Sums {
    std::size_t count;
    std::vector<float> real, imaginary;

    Sums(std::size_t frequencies, std::size_t many)
        : count(frequencies)
        , real(frequencies * many)
        , imaginary(frequencies * many)
    {
    }
    void clear()
    {
        std::ranges::fill(real, 0.0F);
        std::ranges::fill(imaginary, 0.0F);
    }
    void add(std::size_t to, float factor, const float* otherReal, const float* otherImaginary)
    {
        addScaled(factor, otherReal, count, real.data() + to * count);
        addScaled(factor, otherImaginary, count, imaginary.data() + to * count);
    }
    void add(std::size_t to, float factor, const Sums& others, std::size_t from)
    {
        add(to, factor, others.real.data() + from * count, others.imaginary.data() + from * count);
    }
};

/// A voice as it plays: what it drives, each frequency in its own strength and phase.
void addPlayed(const ModalRoom::Voice& voice, const Sums& driven, std::size_t from, Sums& sums,
               std::size_t to)
{
    const float* const real = driven.real.data() + from * driven.count;
    const float* const imaginary = driven.imaginary.data() + from * driven.count;
    float* const sumReal = sums.real.data() + to * sums.count;
    float* const sumImaginary = sums.imaginary.data() + to * sums.count;
    for (std::size_t i = 0; i < driven.count; ++i) {
        sumReal[i] += voice.real[i] * real[i] - voice.imaginary[i] * imaginary[i];
        sumImaginary[i] += voice.real[i] * imaginary[i] + voice.imaginary[i] * real[i];
    }
}

} // namespace

std::vector<std::complex<float>> ModalRoom::pressuresAt(std::span<const Vec3> receivers,
                                                        std::span<const Voice> voices) const
{
    const Listeners listeners(receivers, m_corner, m_size, m_most);
    const std::size_t count = m_frequencies.size();
    const std::size_t heights = listeners.upright.size();
    Sums column(count, voices.size() * heights); // by voice and height: modes above each other
    Sums played(count, heights);                 // all voices of a column
    Sums heard(count, receivers.size());
    for (std::size_t mode = 0; mode < m_orders.size();) {
        const Order order = m_orders[mode];
        column.clear();
        for (; mode < m_orders.size() && m_orders[mode][0] == order[0] &&
               m_orders[mode][1] == order[1];
             ++mode) {
            const auto upwards = static_cast<std::size_t>(m_orders[mode][2]);
            for (std::size_t at = 0; at < voices.size() * heights; ++at) {
                const float driven = voices[at / heights].driven[mode];
                column.add(at, driven * listeners.upright[at % heights][upwards],
                           m_real.data() + mode * count, m_imaginary.data() + mode * count);
            }
        }
        played.clear();
        for (std::size_t at = 0; at < voices.size() * heights; ++at) {
            addPlayed(voices[at / heights], column, at, played, at % heights);
        }
        for (std::size_t receiver = 0; receiver < receivers.size(); ++receiver) {
            heard.add(receiver, listeners.shapeOf(receiver, order), played,
                      listeners.heights[receiver]);
        }
    }
    std::vector<std::complex<float>> pressures(heard.real.size());
    for (std::size_t i = 0; i < pressures.size(); ++i) {
        pressures[i] = {heard.real[i], heard.imaginary[i]};
    }
    return pressures;
}

BassTransfer ModalRoom::transfer(std::span<const Vec3> sources,
                                 std::span<const Vec3> receivers) const
{
    BassTransfer result;
    result.frequencies = m_frequencies;
    result.sources = sources.size();
    result.receivers = receivers.size();
    result.values.resize(sources.size() * receivers.size() * m_frequencies.size());
    result.highest = m_highest;
    result.uncertainty = modalUncertainty;
    std::vector<std::vector<float>> received;
    for (const Vec3 receiver : receivers) {
        received.push_back(shapesAt(receiver));
    }
    std::size_t at = 0;
    for (const Vec3 source : sources) {
        const std::vector<float> driven = shapesAt(source);
        for (const std::vector<float>& shapes : received) {
            addResponse(driven, shapes, std::span(result.values).subspan(at, m_frequencies.size()));
            at += m_frequencies.size();
        }
    }
    return result;
}

} // namespace bespeak::assessment
