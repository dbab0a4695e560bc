// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/modal_room.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

namespace
{

using geometry::Vec3;
using Complex = std::complex<float>;

// cos(n·π·x/L) with its weight, by order, then place: a row of an order is contiguous.
std::vector<float> cosineRows(std::span<const double> places, double corner, double length,
                              int highest)
{
    std::vector<float> rows;
    rows.reserve(places.size() * static_cast<std::size_t>(highest + 1));
    for (int n = 0; n <= highest; ++n) {
        const double scale = n > 0 ? std::numbers::sqrt2 : 1;
        for (const double place : places) {
            rows.push_back(static_cast<float>(
                scale * std::cos(n * std::numbers::pi * (place - corner) / length)));
        }
    }
    return rows;
}

// sum[i] += factor·row[i]
void addRow(std::span<const float> row, float factor, float* sum)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        sum[i] += factor * row[i];
    }
}

} // namespace

std::vector<float> ModalRoom::plane(std::span<const Vec3> sources, std::span<const Complex> weights,
                                    std::size_t frequency, std::span<const double> xs,
                                    std::span<const double> ys, double z) const
{
    std::vector<Complex> driven(m_orders.size());
    for (std::size_t source = 0; source < sources.size(); ++source) {
        const std::vector<float> shapes = shapesAt(sources[source]);
        for (std::size_t mode = 0; mode < shapes.size(); ++mode) {
            driven[mode] += weights[source] * shapes[mode];
        }
    }
    // First over z, to one figure for each order along x and y …
    const std::array<double, 1> level{z};
    const std::vector<float> up = cosineRows(level, m_corner.z, m_size[2], m_most[2]);
    const auto orders = static_cast<std::size_t>(m_most[1]) + 1;
    std::vector<Complex> flat((static_cast<std::size_t>(m_most[0]) + 1) * orders);
    for (std::size_t mode = 0; mode < m_orders.size(); ++mode) {
        const auto& order = m_orders[mode];
        const std::size_t at = mode * m_frequencies.size() + frequency;
        flat[static_cast<std::size_t>(order[0]) * orders + static_cast<std::size_t>(order[1])] +=
            driven[mode] * Complex(m_real[at], m_imaginary[at]) *
            up[static_cast<std::size_t>(order[2])];
    }
    // … then over y, to a line of figures along y for each order along x, then over x.
    const std::vector<float> alongY = cosineRows(ys, m_corner.y, m_size[1], m_most[1]);
    const std::vector<float> alongX = cosineRows(xs, m_corner.x, m_size[0], m_most[0]);
    std::vector<float> real(xs.size() * ys.size());
    std::vector<float> imaginary(real.size());
    std::vector<float> lineReal(ys.size());
    std::vector<float> lineImaginary(ys.size());
    for (std::size_t x = 0; x <= static_cast<std::size_t>(m_most[0]); ++x) {
        std::ranges::fill(lineReal, 0.0F);
        std::ranges::fill(lineImaginary, 0.0F);
        for (std::size_t y = 0; y < orders; ++y) {
            const std::span<const float> row(alongY.data() + y * ys.size(), ys.size());
            addRow(row, flat[x * orders + y].real(), lineReal.data());
            addRow(row, flat[x * orders + y].imag(), lineImaginary.data());
        }
        const std::span<const float> row(alongX.data() + x * xs.size(), xs.size());
        for (std::size_t j = 0; j < ys.size(); ++j) {
            addRow(row, lineReal[j], real.data() + j * xs.size());
            addRow(row, lineImaginary[j], imaginary.data() + j * xs.size());
        }
    }
    std::vector<float> levels(real.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const float square = real[i] * real[i] + imaginary[i] * imaginary[i];
        levels[i] = 10 * std::log10(std::max(square, 1e-12F));
    }
    return levels;
}

} // namespace bespeak::assessment
