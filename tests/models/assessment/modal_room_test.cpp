// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/box_bass.h"
#include "models/standards/modal_response.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::assessment;
using geometry::Vec3;

namespace
{

ModalBox boxOf(double x, double y, double z, double coefficient)
{
    ModalBox box;
    box.size = {x, y, z};
    for (ModalBox::LowBands& side : box.absorption) {
        side = {coefficient, coefficient};
    }
    return box;
}

double level(std::complex<float> pressure)
{
    return 20 * std::log10(static_cast<double>(std::abs(pressure)));
}

const std::vector<Vec3> sources{{0.3, 0.3, 0.2}, {4.9, 2, 0.3}};
const std::vector<Vec3> seats{{3.4, 2, 1.1}, {2.2, 2.9, 1.1}, {1.2, 3.1, 0.9}};

} // namespace

TEST_CASE("the fast sum gives what the plain sum of twenty orders gives")
{
    // Things alone damp all modes alike, which is what the plain sum supposes.
    ModalBox box = boxOf(5, 4, 2.5, 0);
    const double time = 0.6;
    const double absorbed = 55.26 / standards::speedOfSound * 50 / time;
    box.things = {absorbed, absorbed};
    const ModalRoom room(box, bassFrequencies(20, 100, 12));
    const BassTransfer transfer = room.transfer(sources, seats);
    for (std::size_t seat = 0; seat < seats.size(); ++seat) {
        for (std::size_t i = 0; i < transfer.frequencies.size(); ++i) {
            const auto plain =
                standards::modalLevel({{5, 4, 2.5}, std::span(sources).first(1), time}, seats[seat],
                                      transfer.frequencies[i]);
            REQUIRE_OK(plain);
            const double expected = std::pow(10.0, *plain / 20);
            const auto given = static_cast<double>(std::abs(transfer.at(0, seat, i)));
            INFO(transfer.frequencies[i] << " Hz at seat " << seat);
            // What the fast sum leaves out is a little of everything, seen in the dips.
            CHECK(std::abs(given - expected) < 0.1 + 0.05 * expected);
        }
    }
}

TEST_CASE("the map of a plane is the sum of the seats that lie in it")
{
    const ModalRoom room(boxOf(5, 4, 2.5, 0.1), bassFrequencies(30, 90, 6));
    const std::vector<std::complex<float>> weights{{1, 0}, {0, 0.7F}};
    const std::vector<double> xs{0.4, 1.7, 3.4};
    const std::vector<double> ys{0.2, 2.0};
    const std::size_t frequency = 4;
    const std::vector<float> plane = room.plane(sources, weights, frequency, xs, ys, 1.1);
    for (std::size_t y = 0; y < ys.size(); ++y) {
        for (std::size_t x = 0; x < xs.size(); ++x) {
            const std::vector<Vec3> point{{xs[x], ys[y], 1.1}};
            const BassTransfer transfer = room.transfer(sources, point);
            const auto sum = weights[0] * transfer.at(0, 0, frequency) +
                             weights[1] * transfer.at(1, 0, frequency);
            CHECK(static_cast<double>(plane[y * xs.size() + x]) == Approx(level(sum)).margin(0.01));
        }
    }
}

TEST_CASE("what sources give together is the sum of what each gives alone")
{
    const ModalRoom room(boxOf(5, 4, 2.5, 0.1), bassFrequencies(20, 120, 12));
    std::vector<BassSource> played;
    for (const double lowest : {25.0, 40.0, 25.0}) {
        const Vec3 place = sources[played.size() % sources.size()] + Vec3{0.1 * lowest / 25, 0, 0};
        played.push_back({{}, place, lowest, lowest < 30 ? 2 : 4, true});
    }
    std::vector<Vec3> places;
    std::ranges::transform(played, std::back_inserter(places), &BassSource::centre);
    const BassResponse whole = boxResponse(room, played, seats);
    const BassResponse one = makeBassResponse(room.transfer(places, seats), played);
    REQUIRE(whole.levels.size() == one.levels.size());
    CHECK(whole.frequencies == one.frequencies);
    CHECK(whole.highest == Approx(one.highest));
    CHECK(whole.uncertainty == Approx(one.uncertainty));
    for (std::size_t seat = 0; seat < seats.size(); ++seat) {
        for (std::size_t i = 0; i < whole.frequencies.size(); ++i) {
            INFO(whole.frequencies[i] << " Hz at seat " << seat);
            CHECK(whole.levels[seat][i] == Approx(one.levels[seat][i]).margin(0.01));
        }
    }
}

TEST_CASE("more absorption lowers the peaks of the bass")
{
    const auto peakOf = [](double coefficient) {
        const ModalRoom room(boxOf(5, 4, 2.5, coefficient), bassFrequencies(20, 60, 48));
        const BassTransfer transfer = room.transfer(std::span(sources).first(1), seats);
        float peak = 0;
        for (const std::complex<float> value : transfer.values) {
            peak = std::max(peak, std::abs(value));
        }
        return peak;
    };
    CHECK(peakOf(0.05) > peakOf(0.1));
    CHECK(peakOf(0.1) > peakOf(0.3));
}

TEST_CASE("a hall of half a million litres is computed up to what its modes allow")
{
    const ModalRoom room(boxOf(25, 20, 6, 0.2), bassFrequencies());
    CHECK(room.modeCount() <= 6000);
    CHECK(room.highest() < highestBass);
    CHECK(room.highest() > 60);
}
