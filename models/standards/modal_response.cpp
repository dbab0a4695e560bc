// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/modal_response.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <optional>

namespace bespeak::standards
{

namespace
{

constexpr double decayConstant = 6.91; // of a 60 dB decay: 3·ln 10
constexpr std::size_t mostSources = 1000;

// cos(n·pi·x/L) for n = 0 … highest.
std::vector<double> cosines(double place, double length, int highest)
{
    std::vector<double> values;
    for (int n = 0; n <= highest; ++n) {
        values.push_back(std::cos(n * std::numbers::pi * place / length));
    }
    return values;
}

struct Shapes {
    std::array<std::vector<double>, 3> along;

    Shapes(const ModalField& field, geometry::Vec3 at)
        : along{cosines(at.x, field.size[0], field.highestOrder),
                cosines(at.y, field.size[1], field.highestOrder),
                cosines(at.z, field.size[2], field.highestOrder)}
    {
    }
    double of(std::size_t x, std::size_t y, std::size_t z) const
    {
        return along[0][x] * along[1][y] * along[2][z];
    }
};

std::optional<tl::unexpected<Error>> problemOf(const ModalField& field, double frequency)
{
    if (const Result<double> box = modeFrequency(field.size, {0, 0, 0}, field.c); !box) {
        return failWith(box);
    }
    if (field.sources.empty() || field.sources.size() > mostSources) {
        return outOfRange("the number of sources", "between 1 and 1000");
    }
    if (!isPositive(field.reverberation, 100)) {
        return outOfRange("the reverberation time", "above 0 and at most 100 s");
    }
    if (field.highestOrder < 1 || field.highestOrder > 60) {
        return outOfRange("the highest order", "between 1 and 60");
    }
    if (!isWithin(frequency, 1, 1000)) {
        return outOfRange("the frequency", "between 1 and 1000 Hz");
    }
    return std::nullopt;
}

std::complex<double> modalSum(const ModalField& field, const Shapes& listener,
                              std::span<const Shapes> sources, double omega)
{
    const double damping = decayConstant / field.reverberation;
    const auto orders = static_cast<std::size_t>(field.highestOrder) + 1;
    std::complex<double> sum;
    for (std::size_t x = 0; x < orders; ++x) {
        for (std::size_t y = 0; y < orders; ++y) {
            for (std::size_t z = 0; z < orders; ++z) {
                double driven = 0;
                for (const Shapes& source : sources) {
                    driven += source.of(x, y, z);
                }
                const double kx = static_cast<double>(x) / field.size[0];
                const double ky = static_cast<double>(y) / field.size[1];
                const double kz = static_cast<double>(z) / field.size[2];
                const double k = std::numbers::pi * field.c;
                const double square = k * k * (kx * kx + ky * ky + kz * kz);
                const double weight = (x > 0 ? 2 : 1) * (y > 0 ? 2 : 1) * (z > 0 ? 2 : 1);
                sum += weight * driven * listener.of(x, y, z) /
                       std::complex<double>(square - omega * omega, 2 * damping * omega);
            }
        }
    }
    return sum;
}

} // namespace

Result<double> modalLevel(const ModalField& field, geometry::Vec3 point, double frequency)
{
    if (const auto problem = problemOf(field, frequency)) {
        return *problem;
    }
    std::vector<Shapes> sources;
    for (const geometry::Vec3 source : field.sources) {
        sources.emplace_back(field, source);
    }
    const double omega = 2 * std::numbers::pi * frequency;
    const std::complex<double> sum = modalSum(field, Shapes(field, point), sources, omega);
    const double volume = field.size[0] * field.size[1] * field.size[2];
    const double pressure = std::abs(sum) * 4 * std::numbers::pi * field.c * field.c / volume;
    return 20 * std::log10(std::max(pressure, 1e-12));
}

} // namespace bespeak::standards
