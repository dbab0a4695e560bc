// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/assessment.h"
#include "models/base/expects.h"
#include "models/design/templates.h"
#include "models/proposal/engine.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/measure.h"
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

    double all() const { return generation + best + value + quiet; }
};

Times measure(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    Times times;
    std::optional<Engine> engine;
    times.generation = timeOf([&] {
        auto created = Engine::create(design, catalogue, needsOf(design, catalogue));
        expects(created.has_value(), "nobody stopped it");
        engine.emplace(std::move(*created));
    });
    times.layouts = engine->layouts();
    times.configurations = engine->configurations();
    times.best = timeOf([&] { times.outcome = engine->best({}); });
    times.again = timeOf([&] { engine->best({}); });
    if (!times.outcome.best) {
        return times;
    }
    const Configuration& best = *times.outcome.best;
    if (const auto scored = engine->scored(best.layout, best.assignment)) {
        times.polishing = timeOf([&] { engine->polish(*scored); });
    }
    Ask ask;
    ask.leastPoints = best.points - best.polishedBy - givenUpForValue;
    ask.goal = Goal::Price;
    times.value = timeOf([&] { engine->best(ask); });
    ask.goal = Goal::Quiet;
    times.quiet = timeOf([&] { engine->best(ask); });
    std::vector<double> whole;
    for (int i = 0; i < 9; ++i) {
        whole.push_back(timeOf([&] {
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
         percent(times.quiet, times.all()), figure(times.again)});
}

const std::vector<std::string> columns{
    "room",    "layouts", "configurations",   "searched",   "assessment ms",
    "all ms",  "ratio",   "generation %",     "best fit %", "polishing %",
    "value %", "quiet %", "best fit again ms"};

/// So many components: the shipped ones, and others that differ a little in size and price.
catalogue::Catalogue variedCatalogue(const catalogue::Catalogue& shipped, std::size_t count)
{
    std::vector<catalogue::Component> components;
    for (std::size_t i = 0; i < count; ++i) {
        catalogue::Component one = shipped.components()[i % shipped.components().size()];
        const std::size_t round = i / shipped.components().size();
        if (round > 0) {
            auto id = ComponentId::parse(one.id.text() + ".v" + std::to_string(round));
            expects(id.has_value(), "a number makes a good name");
            one.id = *id;
            const auto vary = [&](Length length) {
                return Length::micrometres(length.inMicrometres() / 1'000 *
                                           (1'000 - static_cast<std::int64_t>(round % 7)));
            };
            one.size = {vary(one.size.width), vary(one.size.depth), vary(one.size.height)};
            one.listPrice.minor += static_cast<std::int64_t>(round) * 1'100;
        }
        components.push_back(std::move(one));
    }
    return {"varied", std::move(components), shipped.hash(), shipped.priceDate()};
}

} // namespace

/// Without arguments: all templates, and the first with catalogues of growing size. With: these
/// templates alone.
int main(int count, char** arguments)
{
    const catalogue::Catalogue catalogue = builtInCatalogue();
    const auto folder = test::sourceFolder() / "resources" / "templates";
    std::vector<std::string> names(arguments + 1, arguments + count);
    if (names.empty()) {
        for (const design::TemplateName& name : design::listTemplates(folder)) {
            names.push_back(name.id);
        }
    }
    {
        Table table("A proposal, against one assessment of what it proposes", columns);
        for (const std::string& name : names) {
            const auto file = design::loadTemplate(folder, name);
            expects(file.has_value(), "the template is in the source tree");
            addRow(table, name, measure(file->design, catalogue));
        }
    }
    if (count > 1) {
        return EXIT_SUCCESS;
    }
    const auto file = design::loadTemplate(folder, names.front());
    Table growth("The first room with catalogues of so many components", columns);
    for (const std::size_t components : {150U, 1'500U, 15'000U}) {
        addRow(growth, std::to_string(components),
               measure(file->design, variedCatalogue(catalogue, components)));
    }
    return EXIT_SUCCESS;
}
