// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "models/assessment/fit_rules.h"
#include "models/assessment/rule_groups.h"
#include "models/base/expects.h"
#include "models/design/design_edits.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/measure.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::bench;

namespace
{

constexpr int runs = 15;
constexpr double frame = 1000.0 / 60; // ms: what a drag has at 60 pictures a second

/// What it takes when nothing comes between: a busy machine only ever adds to it.
double least(const std::vector<double>& times)
{
    return *std::ranges::min_element(times);
}

/// A cinema of twelve things, and furniture in rows beside it up to `count` things.
design::Design cinemaWith(int count, const catalogue::Catalogue& catalogue)
{
    struct Thing {
        const char* component;
        geometry::Vec3 position;
        double turn;
        catalogue::Mounting mounting;
    };
    using enum catalogue::Mounting;
    const std::array things{Thing{"sofa.3-seat", {2.5, 2.4, 0}, 180, Floor},
                            Thing{"display.oled-65", {2.5, 0.03, 0.75}, 0, Wall},
                            Thing{"cabinet.low-150", {2.5, 0.25, 0}, 0, Floor},
                            Thing{"tower-speaker.two-way", {1.5, 0.55, 0}, 330, Floor},
                            Thing{"tower-speaker.two-way", {3.5, 0.55, 0}, 30, Floor},
                            Thing{"surround-speaker.on-wall", {0.07, 2.8, 1.2}, 270, Wall},
                            Thing{"surround-speaker.on-wall", {6, 2.8, 1.2}, 90, Wall},
                            Thing{"subwoofer.12in-sealed", {0.5, 0.5, 0}, 0, Floor},
                            Thing{"subwoofer.12in-sealed", {4.5, 0.5, 0}, 0, Floor},
                            Thing{"rug.160x230", {2.5, 1.5, 0}, 0, Floor},
                            Thing{"curtain.velvet-140", {4, 0.1, 0.02}, 0, Wall},
                            Thing{"receiver.7-2", {2, 0.25, 0.48}, 0, OnTop}};
    design::Design design = furnishedDesign(count - static_cast<int>(things.size()), catalogue);
    std::vector<design::Placement> cinema;
    for (const Thing& thing : things) {
        cinema.push_back(test::placed(1'000 + static_cast<int>(cinema.size()), thing.component,
                                      thing.position, thing.turn, thing.mounting));
    }
    design.placements.insert(design.placements.begin(), cinema.begin(), cinema.end());
    design.brief.childAges = {3};
    return design;
}

/// The same with one of its things a little aside.
design::Design nudged(const design::Design& design, std::size_t which, int step)
{
    const design::Placement& thing = design.placements[which];
    geometry::Point3 position = thing.position;
    position.x = position.x + Length::millimetres(step % 2 == 0 ? 10 : -10);
    auto moved = design::moveTo(design, thing.id, position);
    expects(moved.has_value(), "a thing on the floor can be moved");
    return *moved;
}

struct Cost {
    double milliseconds = 0;
    std::size_t groups = 0;
};

/// One step of a drag of that thing.
Cost costOfDrag(const design::Design& design, const catalogue::Catalogue& catalogue,
                std::size_t which)
{
    assessment::Assessor assessor;
    assessor.assess(design, catalogue);
    std::vector<double> times;
    design::Design now = design;
    for (int step = 0; step < runs; ++step) {
        now = nudged(now, which, step);
        times.push_back(timeOf([&] { assessor.assess(now, catalogue); }));
    }
    return {least(times), assessor.computedGroups()};
}

void measureAt(int count, const catalogue::Catalogue& catalogue, Table& table)
{
    constexpr std::size_t sofa = 0;
    constexpr std::size_t tower = 3;
    const design::Design design = cinemaWith(count, catalogue);
    const std::size_t last = design.placements.size() - 1;
    std::vector<double> full;
    for (int i = 0; i < runs; ++i) {
        full.push_back(timeOf([&] {
            expects(assessment::assess(design, catalogue).fit.size() < 100'000, "it was judged");
        }));
    }
    const auto row = [&](const char* what, Cost cost) {
        table.add({std::to_string(count), what, std::to_string(cost.groups),
                   figure(cost.milliseconds), figure(cost.milliseconds / frame)});
    };
    row("all anew", {least(full), assessment::groupCount});
    row("the sofa moves", costOfDrag(design, catalogue, sofa));
    row("a loudspeaker moves", costOfDrag(design, catalogue, tower));
    row(count > 12 ? "a chair or a plant moves" : "the receiver moves",
        costOfDrag(design, catalogue, last));
    row("nothing that is judged changes", [&] {
        assessment::Assessor assessor;
        assessor.assess(design, catalogue);
        std::vector<double> times;
        for (int i = 0; i < runs; ++i) {
            times.push_back(timeOf([&] { assessor.assess(design, catalogue); }));
        }
        return Cost{least(times), assessor.computedGroups()};
    }());
}

/// Where the time of a full assessment goes.
void measureParts(int count, const catalogue::Catalogue& catalogue, Table& table)
{
    const design::Design design = cinemaWith(count, catalogue);
    const assessment::Scene scene = assessment::makeScene(design, catalogue);
    const auto row = [&](std::string_view what, const auto& part) {
        std::vector<double> times;
        for (int i = 0; i < runs; ++i) {
            times.push_back(timeOf(part));
        }
        table.add({std::to_string(count), std::string(what), figure(least(times))});
    };
    row("the scene", [&] {
        expects(!assessment::makeScene(design, catalogue).fit.things.empty(), "things stand there");
    });
    row("what fits", [&] {
        expects(assessment::checkFit(design, catalogue).size() < 100'000, "it was judged");
    });
    for (const assessment::RuleGroup* const group : assessment::ruleGroups()) {
        row(assessment::groupName(group->group),
            [&] { expects(group->assess(scene).size() < 100'000, "the group was judged"); });
    }
}

/// Rows of sofas behind each other: what each further person costs.
void measureSeats(int sofas, const catalogue::Catalogue& catalogue, Table& table)
{
    design::Design design = cinemaWith(12, catalogue);
    design.room = test::emptyDesign(6.2, 4 + sofas * 1.2).room;
    for (int i = 1; i < sofas; ++i) {
        design.placements.push_back(
            test::placed(2'000 + i, "sofa.3-seat", {2.5, 2.4 + i * 1.2, 0}, 180));
    }
    std::vector<double> full;
    for (int i = 0; i < runs; ++i) {
        full.push_back(timeOf([&] {
            expects(assessment::assess(design, catalogue).fit.size() < 100'000, "it was judged");
        }));
    }
    table.add({std::to_string(sofas * 3), figure(least(full)), figure(least(full) / frame)});
}

} // namespace

int main()
{
    const catalogue::Catalogue catalogue = builtInCatalogue();
    Table table("An assessment, against one frame of 16.7 ms",
                {"placements", "what", "groups computed", "ms", "part of a frame"});
    for (const int count : {12, 50, 200}) {
        measureAt(count, catalogue, table);
    }
    Table parts("Of it", {"placements", "what", "ms"});
    for (const int count : {12, 50, 200}) {
        measureParts(count, catalogue, parts);
    }
    Table seats("All anew with more seats", {"seats", "ms", "part of a frame"});
    for (const int sofas : {1, 4, 16}) {
        measureSeats(sofas, catalogue, seats);
    }
    return 0;
}
