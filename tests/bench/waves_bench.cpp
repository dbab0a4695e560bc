// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_map.h"
#include "models/assessment/bass_rules.h"
#include "models/assessment/modal_room.h"
#include "models/base/expects.h"
#include "models/standards/modes.h"
#include "tests/bench/measure.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <complex>
#include <numbers>

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::bench;

namespace
{

volatile float kept = 0; // what is computed must be used

/// The same modes, fields and figures, written as the formula is: for each field the sum over all
/// modes, a cosine for each axis.
float plainMap(const ModalBox& box, const BassMap& map, geometry::Vec3 source, double frequency,
               double limit)
{
    using std::numbers::pi;
    const double c = standards::speedOfSound;
    const double omega = 2 * pi * frequency;
    const auto most = [&](std::size_t axis) {
        return static_cast<int>(2 * limit * box.size[axis] / c);
    };
    float last = 0;
    for (std::size_t field = 0; field < map.levels.size(); ++field) {
        const double x = map.origin.x + static_cast<double>(field % map.columns) * map.step;
        const double y = map.origin.y + static_cast<double>(field / map.columns) * map.step;
        std::complex<double> sum;
        for (int nx = 0; nx <= most(0); ++nx) {
            for (int ny = 0; ny <= most(1); ++ny) {
                for (int nz = 0; nz <= most(2); ++nz) {
                    const double kx = nx * pi / box.size[0];
                    const double ky = ny * pi / box.size[1];
                    const double kz = nz * pi / box.size[2];
                    const double own = c * std::sqrt(kx * kx + ky * ky + kz * kz);
                    if (own > 2 * pi * limit) {
                        continue;
                    }
                    const double weight = (nx > 0 ? 2 : 1) * (ny > 0 ? 2 : 1) * (nz > 0 ? 2 : 1);
                    const double shapes = std::cos(kx * source.x) * std::cos(ky * source.y) *
                                          std::cos(kz * source.z) * std::cos(kx * x) *
                                          std::cos(ky * y) * std::cos(kz * map.height);
                    sum += weight * shapes /
                           std::complex<double>(own * own - omega * omega, 20 * omega);
                }
            }
        }
        last += static_cast<float>(std::abs(sum));
    }
    return last;
}

design::Design box()
{
    design::Design design = test::withSofa(test::livingRoom(6, 5, 2.5), 3, 3.6);
    return test::withSpeaker(std::move(design), "sub", {1, 0.3, 0});
}

void benchMap(const catalogue::Catalogue& catalogue)
{
    const design::Design design = box();
    const Scene scene = makeScene(design, catalogue);
    Table table("Bass map of a box of 6 x 5 x 2.5 m, one frequency, fields of 10 cm, against a "
                "plain loop of the same sum",
                {"frequency, Hz", "fields", "map, ms", "plain, ms", "plain / map"});
    for (const double frequency : {40.0, 80.0, 160.0}) {
        const auto map = boxBassMap(scene, {frequency, frequency});
        expects(map.has_value(), "the map is there");
        const ModalBox modal = makeModalBox(scene);
        const Comparison result = compare(
            5,
            [&] {
                return timeOfOne(20, [&] {
                    kept = boxBassMap(scene, {frequency, frequency})->levels.front();
                });
            },
            [&] {
                return timeOf([&] {
                    kept = plainMap(modal, *map, scene.subwoofers.front().centre, frequency,
                                    std::max(frequency * 2.2, 400.0));
                });
            });
        table.add({figure(frequency), std::to_string(map->levels.size()), figure(result.subject),
                   figure(result.floor), figure(1 / result.ratio)});
    }
}

void benchWaves(const catalogue::Catalogue& catalogue)
{
    design::Design design = test::designInLShape(); // 24 m²
    design = test::withSofa(std::move(design), 2, 3.2);
    design = test::withSpeaker(std::move(design), "sub", {0.4, 0.4, 0});
    const Scene scene = makeScene(design, catalogue);
    const WaveTask task = makeWaveTask(scene);
    Table table("Waves of an L-shaped room of 24 m², one subwoofer",
                {"quality", "highest, Hz", "cells", "steps", "time, ms", "million cells a second"});
    for (const auto& [name, wanted] :
         {std::pair("coarse", coarseWaves), std::pair("fine", fineWaves)}) {
        const WaveQuality quality = wanted; // Clang 14 captures no structured binding
        std::vector<double> times;
        WaveResult last;
        for (int run = 0; run < 5; ++run) {
            times.push_back(timeOf([&] {
                auto result = solveWaves(task, quality, {}, {});
                expects(result.has_value(), "the waves are there");
                last = std::move(*result);
            }));
        }
        const double time = median(times);
        const double cells = static_cast<double>(last.airCells) * static_cast<double>(last.steps);
        table.add({name, figure(last.seats.highest), std::to_string(last.airCells),
                   std::to_string(last.steps), figure(time), figure(cells / time / 1000)});
    }
}

void benchRules(const catalogue::Catalogue& catalogue)
{
    const design::Design design = test::goodTheatre();
    const Scene scene = makeScene(design, catalogue);
    Table table("Rules of a good theatre: two subwoofers, three places, box",
                {"group", "time, ms"});
    for (const RuleGroup* const group : {&bassRules(), &reflectionRules()}) {
        std::vector<double> times;
        for (int run = 0; run < 9; ++run) {
            times.push_back(
                timeOfOne(10, [&] { kept = static_cast<float>(group->assess(scene).size()); }));
        }
        table.add({std::string(groupName(group->group)), figure(median(times))});
    }
}

} // namespace

int main()
{
    const catalogue::Catalogue catalogue = test::theatreCatalogue();
    benchMap(catalogue);
    benchWaves(catalogue);
    benchRules(catalogue);
    return 0;
}
