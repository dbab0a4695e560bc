// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/furnished_design.h"

#include "models/base/expects.h"
#include "models/catalogue/catalogue_json.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cmath>

namespace bespeak::bench
{

namespace
{

constexpr double largestThing = 1.3; ///< metres
constexpr double spacing = 1.4;      ///< metres from middle to middle

bool standsOnFloor(const catalogue::Component& component)
{
    return std::ranges::count(component.mountings, catalogue::Mounting::Floor) > 0 &&
           component.size.width.inMetres() < largestThing &&
           component.size.depth.inMetres() < largestThing;
}

} // namespace

catalogue::Catalogue builtInCatalogue()
{
    const auto folder = test::sourceFolder() / "resources" / "catalogue";
    const auto schema = catalogue::JsonSchema::create(
        test::readFile(folder / "catalogue.schema.json"), "component");
    expects(schema.has_value(), "the schema is in the source tree");
    auto report = catalogue::readCatalogue(folder / "generic.json", *schema);
    expects(report.has_value(), "the catalogue is in the source tree");
    return report->catalogue;
}

design::Design furnishedDesign(int placements, const catalogue::Catalogue& catalogue)
{
    std::vector<const catalogue::Component*> choice;
    for (const catalogue::Component& component : catalogue.components()) {
        if (standsOnFloor(component)) {
            choice.push_back(&component);
        }
    }
    const int columns = std::max(3, static_cast<int>(std::ceil(std::sqrt(placements))));
    design::Design design = test::emptyDesign((columns + 1) * spacing, (columns + 1) * spacing);
    for (int i = 0; i < placements; ++i) {
        const geometry::Vec3 place{(i % columns + 1) * spacing, (i / columns + 1) * spacing, 0};
        design::Placement placement = test::placed(i + 1, "sofa", place, (i % 4) * 90.0);
        placement.component = choice[static_cast<std::size_t>(i) % choice.size()]->id;
        design.placements.push_back(std::move(placement));
    }
    return design;
}

} // namespace bespeak::bench
