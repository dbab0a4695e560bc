// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/relaxation.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

namespace
{

/// A square matrix, row by row, small: one row a limit.
struct Matrix {
    std::size_t size = 0;
    std::vector<double> cells;

    explicit Matrix(std::size_t n)
        : size(n)
        , cells(n * n, 0.0)
    {
    }
    double& at(std::size_t i, std::size_t j) { return cells[i * size + j]; }
    double at(std::size_t i, std::size_t j) const { return cells[i * size + j]; }
};

/// Gaussian elimination with pivoting on the rows and columns in `free`; zero elsewhere.
std::vector<double> solve(const Matrix& matrix, const std::vector<double>& right,
                          const std::vector<std::size_t>& free)
{
    const std::size_t n = free.size();
    std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            rows[i][j] = matrix.at(free[i], free[j]);
        }
        rows[i][n] = right[free[i]];
    }
    for (std::size_t i = 0; i < n; ++i) {
        const auto pivot = std::max_element(
            rows.begin() + static_cast<std::ptrdiff_t>(i), rows.end(),
            [i](const auto& x, const auto& y) { return std::abs(x[i]) < std::abs(y[i]); });
        std::iter_swap(rows.begin() + static_cast<std::ptrdiff_t>(i), pivot);
        if (std::abs(rows[i][i]) < 1e-300) {
            continue;
        }
        for (std::size_t k = 0; k < n; ++k) {
            if (k != i) {
                const double factor = rows[k][i] / rows[i][i];
                for (std::size_t j = i; j <= n; ++j) {
                    rows[k][j] -= factor * rows[i][j];
                }
            }
        }
    }
    std::vector<double> solution(matrix.size, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        if (std::abs(rows[i][i]) >= 1e-300) {
            solution[free[i]] = rows[i][n] / rows[i][i];
        }
    }
    return solution;
}

} // namespace

double typicalSpread(const Model& model)
{
    double sum = 0;
    for (const ModelSlot& slot : model.slots) {
        const auto [least, greatest] = std::ranges::minmax(slot.scores);
        sum += static_cast<double>(greatest - least) / static_cast<double>(scale);
    }
    return std::max(1.0, sum / static_cast<double>(model.slots.size()));
}

/// Expected use of each limit, and how the uses vary together, in units of the limits' largest
/// coefficients. The variances are of those limits alone whose price can move.
struct Sweeper::Moments {
    /// An option that is not hopelessly worse than its slot's best.
    struct Weighed {
        std::uint32_t option = 0;
        double weight = 0; ///< of 1 for the whole slot
    };

    std::vector<double> spare; ///< cap less expected use
    Matrix spread;
    std::vector<std::vector<Weighed>> weighed; ///< by slot
    std::vector<std::vector<double>> mean;     ///< by slot, as ModelSlot::limits

    explicit Moments(const Model& model)
        : spread(model.limits.size())
    {
        for (const ModelLimit& limit : model.limits) {
            spare.push_back(static_cast<double>(limit.cap) / static_cast<double>(limit.largest));
        }
    }

    void addMeans(const Model& model, const std::vector<std::uint32_t>& live,
                  const std::vector<std::int64_t>& values, std::int64_t greatest,
                  double temperature);
    void addSpread(const Model& model, std::size_t index, const std::vector<std::uint8_t>& isFree);
    /// Only one half was summed; a little is added so that the matrix can be inverted.
    void mirrorSpread(const std::vector<std::size_t>& free)
    {
        for (const std::size_t r : free) {
            spread.at(r, r) += 1e-7;
            for (const std::size_t q : free) {
                if (q < r) {
                    spread.at(q, r) = spread.at(r, q);
                }
            }
        }
    }
};

namespace
{

double useOf(const Model& model, const ModelSlot& slot, std::size_t limit, std::uint32_t option)
{
    return static_cast<double>(slot.use[limit * slot.options() + option]) /
           static_cast<double>(model.limits[limit].largest);
}

} // namespace

void Sweeper::Moments::addMeans(const Model& model, const std::vector<std::uint32_t>& live,
                                const std::vector<std::int64_t>& values, std::int64_t greatest,
                                double temperature)
{
    const ModelSlot& slot = model.slots[weighed.size()];
    std::vector<Weighed>& options = weighed.emplace_back();
    const double unit = 1.0 / (static_cast<double>(scale) * temperature);
    double sum = 0;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const double exponent = static_cast<double>(values[at] - greatest) * unit;
        if (exponent >= -18) {
            options.push_back({live[at], std::exp(exponent)});
            sum += options.back().weight;
        }
    }
    for (Weighed& one : options) {
        one.weight /= sum;
    }
    std::vector<double>& means = mean.emplace_back();
    for (const std::size_t r : slot.limits) {
        double expected = 0;
        for (const Weighed& one : options) {
            expected += one.weight * useOf(model, slot, r, one.option);
        }
        means.push_back(expected);
        spare[r] -= expected;
    }
}

void Sweeper::Moments::addSpread(const Model& model, std::size_t index,
                                 const std::vector<std::uint8_t>& isFree)
{
    const ModelSlot& slot = model.slots[index];
    std::vector<std::size_t> free; // places in slot.limits
    for (std::size_t at = 0; at < slot.limits.size(); ++at) {
        if (isFree[slot.limits[at]] != 0) {
            free.push_back(at);
        }
    }
    std::vector<double> away(free.size());
    for (const Weighed& one : weighed[index]) {
        for (std::size_t i = 0; i < free.size(); ++i) {
            away[i] = useOf(model, slot, slot.limits[free[i]], one.option) - mean[index][free[i]];
            for (std::size_t j = 0; j <= i; ++j) {
                spread.at(slot.limits[free[i]], slot.limits[free[j]]) +=
                    one.weight * away[i] * away[j];
            }
        }
    }
}

void Sweeper::improveFactors(Relaxation& state, double temperature)
{
    const std::size_t limits = m_model.limits.size();
    if (limits == 0) {
        return;
    }
    Moments moments(m_model);
    for (std::size_t i = 0; i < m_model.slots.size(); ++i) {
        moments.addMeans(m_model, state.live[i], m_values[i], m_greatest[i], temperature);
    }
    // Prices in points for the largest coefficient.
    std::vector<double> price(limits);
    std::vector<double> unit(limits);
    std::vector<std::size_t> free;
    std::vector<std::uint8_t> isFree(limits, 0);
    for (std::size_t r = 0; r < limits; ++r) {
        unit[r] = static_cast<double>(m_model.limits[r].largest) /
                  (static_cast<double>(scale) * std::exp2(m_model.limits[r].shift));
        price[r] = static_cast<double>(state.factors[r]) * unit[r];
        if (state.factors[r] > 0 || moments.spare[r] < 0) {
            free.push_back(r);
            isFree[r] = 1;
        }
    }
    if (free.empty()) {
        return;
    }
    for (std::size_t i = 0; i < m_model.slots.size(); ++i) {
        moments.addSpread(m_model, i, isFree);
    }
    moments.mirrorSpread(free);
    std::vector<double> right(limits);
    for (const std::size_t r : free) {
        right[r] = -moments.spare[r] * temperature;
    }
    const std::vector<std::size_t> all = free;
    std::vector<double> step = solve(moments.spread, right, free);
    // A price that would fall below nothing is nothing, and the others are settled without it.
    for (std::size_t round = 0; round < limits; ++round) {
        const auto gone = std::erase_if(
            free, [&](std::size_t r) { return price[r] + step[r] < 0 && price[r] <= 1e-12; });
        if (gone == 0) {
            break;
        }
        step = solve(moments.spread, right, free);
    }
    double stretch = 0;
    for (const std::size_t r : free) {
        for (const std::size_t q : free) {
            stretch += step[r] * moments.spread.at(r, q) * step[q];
        }
    }
    // Beyond a few temperatures the soft values say nothing about the new prices any more.
    const double reach = 2.0 * temperature * std::sqrt(static_cast<double>(m_model.slots.size()));
    const double damping = stretch > reach * reach ? reach / std::sqrt(stretch) : 1.0;
    for (const std::size_t r : all) {
        const double next = std::max(0.0, price[r] + damping * step[r]) / unit[r];
        state.factors[r] = static_cast<std::int64_t>(
            std::min(next, static_cast<double>(m_model.limits[r].largestFactor)));
    }
}

} // namespace bespeak::proposal
