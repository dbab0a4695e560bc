// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/modal_room.h"
#include "models/assessment/wave_field.h"
#include "models/assessment/wave_solver.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace bespeak;
using namespace bespeak::assessment;
using geometry::Point2;
using geometry::Vec3;

namespace
{

constexpr double coefficient = 0.15;

room::Room roomOf(const std::vector<geometry::Vec2>& corners, double height)
{
    room::RoomParts parts;
    for (const geometry::Vec2 corner : corners) {
        parts.corners.push_back(Point2::fromMetres(corner));
        room::Wall wall;
        wall.thickness = Length::millimetres(120);
        parts.walls.push_back(wall);
    }
    parts.ceilingHeight = Length::metres(height);
    auto created = room::Room::create(std::move(parts));
    REQUIRE_OK(created);
    return *created;
}

WaveTask taskOf(const room::Room& room, double volume, double surface)
{
    WaveTask task;
    task.room.room = room;
    task.room.walls.assign(room.walls().size(), coefficient);
    task.room.floor = task.room.ceiling = coefficient;
    task.room.volume = volume;
    task.decay = 0.161 * volume / (surface * coefficient);
    task.planeHeight = 1.1;
    return task;
}

WaveTask boxTask()
{
    WaveTask task = taskOf(roomOf({{0, 0}, {4, 0}, {4, 3}, {0, 3}}, 2.4), 28.8, 57.6);
    task.sources = {{0.3, 0.3, 0.2}};
    task.seats = {{2.7, 2, 1.1}, {1.4, 2.2, 1.1}, {3.1, 1.1, 1.1}, {2.0, 1.5, 1.2}};
    return task;
}

double level(std::complex<float> pressure)
{
    return 20 * std::log10(std::max(1e-9, static_cast<double>(std::abs(pressure))));
}

/// Middle and 95th hundredth of the differences between two transfers, dB.
std::pair<double, double> differences(const BassTransfer& a, const BassTransfer& b)
{
    std::vector<double> apart;
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        apart.push_back(std::abs(level(a.values[i]) - level(b.values[i])));
    }
    std::ranges::sort(apart);
    return {apart[apart.size() / 2], apart[apart.size() * 95 / 100]};
}

constexpr WaveQuality testQuality{120, 12, 3e8};

} // namespace

TEST_CASE("in a box the waves are the modal sum, which knows nothing of a grid")
{
    const WaveTask task = boxTask();
    const auto waves = solveWaves(task, testQuality, {}, {});
    REQUIRE_OK(waves);
    ModalBox box;
    box.size = {4, 3, 2.4};
    for (ModalBox::LowBands& side : box.absorption) {
        side = {coefficient, coefficient};
    }
    const ModalRoom room(box, waves->seats.frequencies);
    const auto [middle, most] = differences(waves->seats, room.transfer(task.sources, task.seats));
    CHECK(middle < 0.7);
    CHECK(most < waves->seats.uncertainty);
    CHECK(waves->dispersion < 0.01);
}

TEST_CASE("a box that is turned against the grid sounds as it did")
{
    const double turn = 0.4;
    const auto turned = [turn](Vec3 p) {
        return Vec3{p.x * std::cos(turn) - p.y * std::sin(turn),
                    p.x * std::sin(turn) + p.y * std::cos(turn), p.z};
    };
    const WaveTask straight = boxTask();
    std::vector<geometry::Vec2> corners;
    for (const Point2& corner : straight.room.room.corners()) {
        const geometry::Vec2 p = corner.inMetres();
        corners.push_back(flat(turned({p.x, p.y, 0})));
    }
    WaveTask task = taskOf(roomOf(corners, 2.4), 28.8, 57.6);
    for (const Vec3 source : straight.sources) {
        task.sources.push_back(turned(source));
    }
    for (const Vec3 seat : straight.seats) {
        task.seats.push_back(turned(seat));
    }
    const auto one = solveWaves(straight, testQuality, {}, {});
    const auto other = solveWaves(task, testQuality, {}, {});
    REQUIRE_OK(one);
    REQUIRE_OK(other);
    const auto [middle, most] = differences(one->seats, other->seats);
    CHECK(middle < 1);
    CHECK(most < 2 * one->seats.uncertainty);
}

TEST_CASE("before the first wall answers, the sound is that of the open air")
{
    const WaveTask task = taskOf(roomOf({{0, 0}, {6, 0}, {6, 6}, {0, 6}}, 6), 216, 216);
    const WaveGrid grid = makeWaveGrid(task.room, 0.15);
    WaveField field(grid);
    const CellWeights source = cellsAround(grid, {3, 3, 3});
    const CellWeights ear = cellsAround(grid, {4.2, 3, 3});
    const double distance = 1.2;
    const double c = 343;
    const double peak = 120;
    const auto pulse = [peak](double time) {
        const double phase = std::numbers::pi * peak * (time - 1.5 / peak);
        return (1 - 2 * phase * phase) * std::exp(-phase * phase);
    };
    // The nearest wall's echo travels 4.8 m further on its way there and back.
    const double quiet = (3 + 3 + 1.2 - 1.2 - 0.6) / c;
    double worst = 0;
    double loudest = 0;
    for (std::size_t step = 0; static_cast<double>(step) * grid.step < quiet; ++step) {
        field.advance();
        field.drive(source, pulse(static_cast<double>(step) * grid.step));
        const double time = static_cast<double>(step + 1) * grid.step;
        const double expected =
            pulse(time - distance / c) / (4 * std::numbers::pi * c * c * distance);
        worst = std::max(worst, std::abs(expected - static_cast<double>(field.at(ear))));
        loudest = std::max(loudest, std::abs(expected));
    }
    CHECK(worst < 0.08 * loudest);
}

TEST_CASE("no shape lets the waves grow: a sliver, an attic, a corner that almost touches")
{
    room::RoomParts attic = roomOf({{0, 0}, {3, 0}, {3, 2.5}, {0, 2.5}}, 2.4).parts();
    attic.slopes.push_back({0, Length::metres(0.7), Angle::degrees(47)});
    const auto roof = room::Room::create(std::move(attic));
    REQUIRE_OK(roof);
    const std::vector<room::Room> rooms{
        roomOf({{0, 0}, {5, 0.37}, {0.2, 1.3}}, 2.3), *roof,
        roomOf({{0, 0}, {3, 0}, {3, 3}, {1.531, 0.21}, {0, 3}}, 2.5)};
    for (const room::Room& room : rooms) {
        WaveTask task = taskOf(room, 10, 30);
        task.room.walls.assign(room.walls().size(), 0.02);
        const WaveGrid grid = makeWaveGrid(task.room, 0.2);
        WaveField field(grid);
        const CellWeights at = cellsAround(grid, {1, 0.4, 0.3});
        float early = 0;
        float late = 0;
        for (int step = 0; step < 4000; ++step) {
            field.advance();
            // A push, a pull and a push: the air in the room stays as much as it was.
            constexpr std::array<double, 3> pushes{1e6, -2e6, 1e6};
            if (step < 3) {
                field.drive(at, pushes[static_cast<std::size_t>(step)]);
            }
            (step < 400 ? early : late) =
                std::max(step < 400 ? early : late, std::abs(field.at(at)));
        }
        CHECK(std::isfinite(late));
        CHECK(early > 0);
        CHECK(late <= early);
    }
}

TEST_CASE("in an L the waves are the same with source and listener exchanged")
{
    const room::Room room =
        roomOf({{0, 0}, {4, 0}, {4, 1.8}, {2.2, 1.8}, {2.2, 3.6}, {0, 3.6}}, 2.4);
    WaveTask there = taskOf(room, 26.8, 60);
    there.sources = {{0.4, 3.2, 0.3}};
    there.seats = {{3.5, 0.9, 1.1}};
    WaveTask back = there;
    std::swap(back.sources, back.seats);
    const auto one = solveWaves(there, testQuality, {}, {});
    const auto other = solveWaves(back, testQuality, {}, {});
    REQUIRE_OK(one);
    REQUIRE_OK(other);
    const auto [middle, most] = differences(one->seats, other->seats);
    CHECK(middle < 0.05);
    CHECK(most < 0.3);
    // The map says nothing of the air outside.
    const std::size_t outside = one->inside.size() - 1;
    CHECK(one->inside[outside] == 0);
    CHECK(one->inside.front() == 1);
}

TEST_CASE("waves stop when they are told to, say how far they are, and refuse silence")
{
    std::stop_source stop;
    double last = -1;
    const auto stopped = solveWaves(boxTask(), testQuality, stop.get_token(), [&](double share) {
        CHECK(share >= last);
        CHECK(share < 1);
        last = share;
        if (share > 0.3) {
            stop.request_stop();
        }
    });
    CHECK(test::keyOf(stopped) == "assessment.waves-cancelled");
    CHECK(last < 0.6);
    WaveTask silent = boxTask();
    silent.sources.clear();
    CHECK(test::keyOf(solveWaves(silent, testQuality, {}, {})) == "assessment.nothing-sounds");
}

TEST_CASE("a room that is too large for all of it is computed up to a lower frequency, or refused")
{
    WaveTask task = boxTask();
    WaveQuality poor{200, 16, 2e7};
    const auto waves = solveWaves(task, poor, {}, {});
    REQUIRE_OK(waves);
    CHECK(waves->seats.highest < poor.highest);
    CHECK(waves->seats.highest > 100);
    CHECK(waves->seats.frequencies.back() <= waves->seats.highest * 1.001);
    poor.mostWork = 1e4;
    CHECK(test::keyOf(solveWaves(task, poor, {}, {})) == "assessment.room-too-large-for-waves");
}
