// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_figures.h"

#include "models/base/expects.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

constexpr double silence = -120; // dB
constexpr double mostRaise = 3;  // dB
constexpr double mostLoss = 6;   // dB
constexpr double believedGain = 3;
constexpr double referenceFrom = 40; // Hz

/// The steps of a frequency list within a band.
std::vector<std::size_t> within(const std::vector<double>& frequencies, double low, double high)
{
    std::vector<std::size_t> steps;
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        if (frequencies[i] >= low && frequencies[i] <= high) {
            steps.push_back(i);
        }
    }
    return steps;
}

double meanOf(const std::vector<double>& values, const std::vector<std::size_t>& steps)
{
    double sum = 0;
    for (const std::size_t step : steps) {
        sum += values[step];
    }
    return steps.empty() ? 0 : sum / static_cast<double>(steps.size());
}

double loudestOwn(std::span<const BassSource> sources, double frequency)
{
    double loudest = 0;
    for (const BassSource& source : sources) {
        loudest = std::max(loudest, static_cast<double>(std::abs(ownResponse(source, frequency))));
    }
    return bassLevel(loudest * loudest);
}

std::optional<double> extensionOf(const BassResponse& response, const std::vector<double>& main,
                                  std::span<const BassSource> sources, double reference)
{
    for (std::size_t i = 0; i < main.size(); ++i) {
        const double believed =
            reference + loudestOwn(sources, response.frequencies[i]) + believedGain;
        if (std::min(main[i], believed) >= reference - 3) {
            return response.frequencies[i];
        }
    }
    return std::nullopt;
}

/// The level that all thirds are held against. Without a correction their mean; with one, so far
/// below it that the weakest third can be raised to it, as long as that costs little loudness.
double lineOf(const std::vector<double>& main, const std::vector<std::size_t>& judged,
              Correction correction)
{
    const double mean = meanOf(main, judged);
    if (correction == Correction::None || judged.empty()) {
        return mean;
    }
    double weakest = mean;
    for (const std::size_t step : judged) {
        weakest = std::min(weakest, main[step]);
    }
    return std::clamp(weakest + mostRaise, mean - mostLoss, mean);
}

/// Where the deepest of the sources begins to play: what none of them plays no wave takes away.
double lowestPlayed(std::span<const BassSource> sources)
{
    double lowest = crossover;
    for (const BassSource& source : sources) {
        lowest = std::min(lowest, source.lowestHz.value_or(lowestJudged));
    }
    return std::max(lowest, lowestJudged);
}

/// Sums of powers up to each step, so that the mean of any band is one difference.
struct Powers {
    const std::vector<double>& frequencies;
    std::vector<double> upTo{0};

    Powers(const std::vector<double>& at, const std::vector<double>& levels)
        : frequencies(at)
    {
        for (const double level : levels) {
            upTo.push_back(upTo.back() + std::pow(10.0, level / 10));
        }
    }
    /// Mean power of a band, dB.
    double within(double low, double high) const
    {
        const auto from = std::ranges::lower_bound(frequencies, low) - frequencies.begin();
        const auto to = std::ranges::upper_bound(frequencies, high) - frequencies.begin();
        const double sum =
            upTo[static_cast<std::size_t>(to)] - upTo[static_cast<std::size_t>(from)];
        return to > from ? bassLevel(sum / static_cast<double>(to - from)) : silence;
    }
};

/// How deep a note lies below what plays beside its own third of an octave, up to a fifth away, on
/// either side: a hole has both its edges higher, and the slope of one ringing note is none.
void findNull(const BassResponse& response, std::span<const BassSource> sources, std::size_t seat,
              BassFigures& figures)
{
    constexpr double fifth = 1.5; // as far as a trial of places computes
    const double edge = std::exp2(1.0 / 6);
    const std::vector<double>& levels = response.levels[seat];
    const Powers powers(response.frequencies, levels);
    for (const std::size_t step : within(response.frequencies, lowestPlayed(sources), crossover)) {
        const double note = response.frequencies[step];
        const double around = std::min(powers.within(note / fifth, note / edge),
                                       powers.within(note * edge, note * fifth));
        const double depth = around - levels[step];
        if (depth > figures.nullDepth) {
            figures.nullDepth = depth;
            figures.nullHz = note;
        }
    }
}

} // namespace

double bassLevel(double power)
{
    return std::max(10 * std::log10(std::max(power, 1e-12)), silence);
}

BassResponse makeBassResponse(const BassTransfer& transfer, std::span<const BassSource> sources)
{
    expects(transfer.sources == sources.size(), "each source has its transfer");
    BassResponse response{transfer.frequencies, {}, transfer.highest, transfer.uncertainty};
    std::vector<std::vector<std::complex<float>>> own;
    for (const BassSource& source : sources) {
        std::vector<std::complex<float>>& row = own.emplace_back();
        for (const double frequency : transfer.frequencies) {
            row.push_back(ownResponse(source, frequency));
        }
    }
    for (std::size_t seat = 0; seat < transfer.receivers; ++seat) {
        std::vector<double>& levels = response.levels.emplace_back();
        for (std::size_t i = 0; i < transfer.frequencies.size(); ++i) {
            std::complex<float> sum;
            for (std::size_t source = 0; source < sources.size(); ++source) {
                sum += own[source][i] * transfer.at(source, seat, i);
            }
            levels.push_back(bassLevel(static_cast<double>(std::norm(sum))));
        }
    }
    return response;
}

std::vector<double> smoothed(const std::vector<double>& frequencies,
                             const std::vector<double>& levels, double octaves)
{
    std::vector<double> powers;
    powers.reserve(levels.size());
    for (const double level : levels) {
        powers.push_back(std::pow(10.0, level / 10));
    }
    const double edge = std::exp2(octaves / 2) * 1.000001;
    std::vector<double> result;
    std::size_t low = 0;
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        while (frequencies[low] * edge < frequencies[i]) {
            ++low;
        }
        double sum = 0;
        std::size_t count = 0;
        for (std::size_t j = low; j < frequencies.size() && frequencies[j] <= frequencies[i] * edge;
             ++j, ++count) {
            sum += powers[j];
        }
        result.push_back(bassLevel(sum / static_cast<double>(count)));
    }
    return result;
}

BassFigures bassFigures(const BassResponse& response, std::span<const BassSource> sources,
                        std::size_t mainSeat, Correction correction)
{
    expects(mainSeat < response.levels.size() && !response.frequencies.empty(),
            "there is a main seat");
    std::vector<std::vector<double>> seats;
    for (const std::vector<double>& levels : response.levels) {
        seats.push_back(smoothed(response.frequencies, levels));
    }
    const std::vector<double>& main = seats[mainSeat];
    BassFigures figures;
    const double reference = meanOf(main, within(response.frequencies, referenceFrom, crossover));
    const std::optional<double> reached = extensionOf(response, main, sources, reference);
    figures.isExtensionReached = reached.has_value();
    figures.extension = reached.value_or(response.frequencies.back());
    const double from = std::min(std::max(lowestJudged, figures.extension), referenceFrom);
    const std::vector<std::size_t> judged = within(response.frequencies, from, crossover);
    figures.spread.assign(seats.size(), 0);
    const double line = lineOf(main, judged, correction);
    for (const std::size_t step : judged) {
        const double gap = correction == Correction::Cuts
                               ? std::max(0.0, line - main[step] - mostRaise)
                               : std::abs(main[step] - line);
        if (gap > figures.deviation) {
            figures.deviation = gap;
            figures.deviationHz = response.frequencies[step];
        }
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            const double apart = std::abs(seats[seat][step] - main[step]);
            figures.spread[seat] = std::max(figures.spread[seat], apart);
        }
    }
    for (const double spread : figures.spread) {
        figures.worstSpread = std::max(figures.worstSpread, spread);
    }
    findNull(response, sources, mainSeat, figures);
    return figures;
}

} // namespace bespeak::assessment
