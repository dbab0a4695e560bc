// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "models/base/expects.h"
#include "models/design/templates.h"
#include "models/proposal/engine.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/grown_catalogue.h"
#include "tests/bench/measure.h"
#include "tests/models/proposal/brief_task.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstdlib>

using namespace bespeak;
using namespace bespeak::bench;
using namespace bespeak::proposal;

namespace
{

constexpr std::int64_t givenUpForValue = 400; ///< points below the best that are good enough

struct Times {
    double assessment = 0;
    double generation = 0;
    double best = 0;
    double value = 0;
    double quiet = 0;
    double again = 0;
    double polishing = 0; ///< of the best fit, part of `best`
    std::size_t layouts = 0;
    double configurations = 0;
    Outcome outcome;
    std::string proven; ///< which of the three

    double all() const { return generation + best + value + quiet; }
};

Times measure(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    Times times;
    std::optional<Engine> engine;
    times.generation = cpuTimeOf([&] {
        auto created = Engine::create(design, catalogue, needsOf(design, catalogue));
        expects(created.has_value(), "nobody stopped it");
        engine.emplace(std::move(*created));
    });
    times.layouts = engine->layouts();
    times.configurations = engine->configurations();
    times.best = cpuTimeOf([&] { times.outcome = engine->best({}); });
    times.again = cpuTimeOf([&] { engine->best({}); });
    if (!times.outcome.best) {
        return times;
    }
    const Configuration& best = *times.outcome.best;
    if (const auto scored = engine->scored(best.layout, best.assignment)) {
        times.polishing = cpuTimeOf([&] { engine->polish(*scored); });
    }
    Ask ask;
    ask.leastPoints = best.points - best.polishedBy - givenUpForValue;
    ask.goal = Goal::Price;
    Outcome value;
    times.value = cpuTimeOf([&] { value = engine->best(ask); });
    ask.goal = Goal::Quiet;
    Outcome quiet;
    times.quiet = cpuTimeOf([&] { quiet = engine->best(ask); });
    const auto isProven = [](const Outcome& one) { return one.status == Status::Optimal; };
    times.proven = std::string(isProven(times.outcome) ? "best " : "") +
                   (isProven(value) ? "value " : "") + (isProven(quiet) ? "quiet" : "");
    std::vector<double> whole;
    for (int i = 0; i < 9; ++i) {
        whole.push_back(cpuTimeOf([&] {
            expects(assessment::assess(best.design, catalogue).fit.size() < 100'000, "judged");
        }));
    }
    times.assessment = median(whole);
    return times;
}

std::string percent(double part, double whole)
{
    return whole > 0 ? figure(100 * part / whole) : "-";
}

void addRow(Table& table, const std::string& name, const Times& times)
{
    table.add(
        {name, std::to_string(times.layouts), figure(times.configurations),
         std::to_string(times.outcome.layoutsSearched), figure(times.assessment),
         figure(times.all()), times.assessment > 0 ? figure(times.all() / times.assessment) : "-",
         percent(times.generation, times.all()), percent(times.best - times.polishing, times.all()),
         percent(times.polishing, times.all()), percent(times.value, times.all()),
         percent(times.quiet, times.all()), figure(times.again), times.proven});
}

const std::vector<std::string> columns{
    "room",    "layouts", "configurations",    "searched",   "assessment ms",
    "all ms",  "ratio",   "generation %",      "best fit %", "polishing %",
    "value %", "quiet %", "best fit again ms", "proven"};

} // namespace

/// Without arguments: all templates. With: these templates alone; "briefs" and names: the rooms of
/// these briefs; "growth" and numbers: the first template with catalogues of so many components.
int main(int count, char** arguments)
{
    const catalogue::Catalogue catalogue = builtInCatalogue();
    const auto folder = test::sourceFolder() / "resources" / "templates";
    const auto roomOf = [&](const std::string& name) {
        const auto file = design::loadTemplate(folder, name);
        expects(file.has_value(), "the template is in the source tree");
        return file->design;
    };
    std::vector<std::string> names(arguments + 1, arguments + count);
    const std::vector<design::TemplateName> templates = design::listTemplates(folder);
    if (!names.empty() && names.front() == "growth") {
        const design::Design room = roomOf(templates.front().id);
        Table growth("The first room with catalogues of so many components", columns);
        for (std::size_t i = 1; i < names.size(); ++i) {
            addRow(growth, names[i],
                   measure(room, grownCatalogue(catalogue, std::stoul(names[i]))));
        }
        return EXIT_SUCCESS;
    }
    if (!names.empty() && names.front() == "briefs") {
        Table briefs("Briefs that ship, in their rooms", columns);
        for (std::size_t i = 1; i < names.size(); ++i) {
            addRow(briefs, names[i],
                   measure(test::taskOf(test::shippedBrief(names[i])), catalogue));
        }
        return EXIT_SUCCESS;
    }
    if (names.empty()) {
        for (const design::TemplateName& name : templates) {
            names.push_back(name.id);
        }
    }
    Table table("A proposal, against one assessment of what it proposes", columns);
    for (const std::string& name : names) {
        addRow(table, name, measure(roomOf(name), catalogue));
    }
    return EXIT_SUCCESS;
}
