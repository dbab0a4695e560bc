// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"
#include "models/base/expects.h"
#include "models/design/design_edits.h"
#include "models/pricing/price_design.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/measure.h"

using namespace bespeak;
using namespace bespeak::bench;

namespace
{

/// What a step of a drag costs: the thing moves, then findings and price are asked for.
design::Design edited(const design::Design& design, const catalogue::Catalogue& catalogue, int step)
{
    const design::Placement& thing = design.placements[design.placements.size() / 2];
    geometry::Point3 position = thing.position;
    position.x = position.x + Length::millimetres(step % 2 == 0 ? 10 : -10);
    auto moved = design::moveTo(design, thing.id, position);
    expects(moved.has_value(), "a thing on the floor can be moved");
    const auto findings = assessment::checkFit(*moved, catalogue);
    const auto prices = pricing::priceDesign(*moved, catalogue);
    expects(findings.size() < 100'000 && !prices.lines.empty(), "both were computed");
    return *moved;
}

} // namespace

int main()
{
    constexpr int runs = 9;
    const catalogue::Catalogue catalogue = builtInCatalogue();
    Table table("One edit with findings and price, against a copy of the design",
                {"placements", "edit, ms", "of it findings, ms", "copy, ms", "edit / copy"});
    for (const int count : {12, 100, 1000}) {
        design::Design design = furnishedDesign(count, catalogue);
        const int repetitions = std::max(2, 2000 / count);
        int step = 0;
        std::size_t copied = 0;
        const Comparison edit = compare(
            runs,
            [&] {
                return timeOfOne(repetitions, [&] { design = edited(design, catalogue, step++); });
            },
            [&] {
                return timeOfOne(repetitions * 10, [&] {
                    const design::Design copy = design;
                    copied += copy.placements.size();
                });
            });
        expects(copied > 0, "the copies were made");
        std::vector<double> findings;
        for (int i = 0; i < runs; ++i) {
            findings.push_back(timeOfOne(repetitions, [&] {
                step += static_cast<int>(assessment::checkFit(design, catalogue).size());
            }));
        }
        table.add({std::to_string(count), figure(edit.subject), figure(median(findings)),
                   figure(edit.floor), figure(edit.ratio)});
    }
    return 0;
}
