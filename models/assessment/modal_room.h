// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_transfer.h"
#include "models/assessment/scene.h"

#include <array>

namespace bespeak::assessment
{

/// A box as its standing waves see it. Absorption of the low octaves, 125 and 250 Hz.
struct ModalBox {
    std::array<double, 3> size{}; ///< m along x, y, z
    geometry::Vec3 corner;        ///< the one with the smallest coordinates
    using LowBands = std::array<double, 2>;
    std::array<LowBands, 6> absorption{}; ///< coefficients at x = 0, x = L, y = 0, … z = H
    LowBands things{};                    ///< m² Sabine

    friend bool operator==(const ModalBox&, const ModalBox&) = default;
};

/// dB between seats: two independent methods differ by 0.3–4 dB.
constexpr double modalUncertainty = 3;

/// The scene's room; only for one whose isBox is true.
ModalBox makeModalBox(const Scene& scene);

/// The sum over the standing waves of a box (Kuttruff, Room Acoustics), with a damping for each
/// mode from the surfaces that it presses on: an axial mode loses less than an oblique one.
/// Modes up to 2.2 times the highest frequency and at least 400 Hz, at most 6000 of them: a room so
/// large that more would be needed holds up to a lower frequency, see highest().
class ModalRoom
{
public:
    ModalRoom(const ModalBox& box, std::vector<double> frequencies);

    const std::vector<double>& frequencies() const { return m_frequencies; }
    double highest() const { return m_highest; }
    std::size_t modeCount() const { return m_orders.size(); }

    /// Shape of each mode at a place, with the weight of its order (1, √2 for each half wave).
    std::vector<float> shapesAt(geometry::Vec3 place) const;
    /// The pressure at one place for sources that drive the modes so. Both as long as modeCount().
    void addResponse(std::span<const float> driven, std::span<const float> received,
                     std::span<std::complex<float>> sum) const;

    BassTransfer transfer(std::span<const geometry::Vec3> sources,
                          std::span<const geometry::Vec3> receivers) const;

    /// Sources that play alike: their shapes added up, and their own response by frequency.
    struct Voice {
        std::vector<float> driven;
        std::vector<float> real;
        std::vector<float> imaginary;
    };
    /// The pressure where all voices are heard together, by receiver and then frequency. The modes
    /// above each other are summed once for all receivers at one height, and there the voices, each
    /// with its own response: each receiver more costs little, however many play.
    std::vector<std::complex<float>> pressuresAt(std::span<const geometry::Vec3> receivers,
                                                 std::span<const Voice> voices) const;

    /// Level at a level grid of points for sources with these weights at one of the frequencies:
    /// dB re one source at 1 m in the open. By rows of x. The sum goes over x and y one after the
    /// other, so that a map costs little more than a line.
    std::vector<float> plane(std::span<const geometry::Vec3> sources,
                             std::span<const std::complex<float>> weights, std::size_t frequency,
                             std::span<const double> xs, std::span<const double> ys,
                             double z) const;

private:
    void makeModes(const ModalBox& box);
    void makeWeights(const ModalBox& box);
    /// 1/s at 125 and 250 Hz.
    ModalBox::LowBands dampingOf(const ModalBox& box, const std::array<int, 3>& order) const;
    double frequencyOf(const std::array<int, 3>& order) const;

    std::array<double, 3> m_size;
    geometry::Vec3 m_corner;
    std::vector<double> m_frequencies;
    double m_highest = 0;
    std::vector<std::array<int, 3>> m_orders;
    std::array<int, 3> m_most{}; ///< highest order along each axis
    std::vector<float> m_real;   ///< by mode, then frequency: what a mode answers
    std::vector<float> m_imaginary;
};

} // namespace bespeak::assessment
