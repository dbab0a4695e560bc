// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/scene_test_room.h"

#include "models/base/expects.h"
#include "models/catalogue/catalogue_json.h"
#include "tests/support/temporary_folder.h"

namespace bespeak::test
{

const catalogue::Catalogue& genericCatalogue()
{
    static const catalogue::Catalogue generic = [] {
        const auto folder = sourceFolder() / "resources" / "catalogue";
        const auto schema =
            catalogue::JsonSchema::create(readFile(folder / "catalogue.schema.json"), "component");
        expects(schema.has_value(), "the shipped schema is one");
        auto report = catalogue::readCatalogue(folder / "generic.json", *schema);
        expects(report.has_value(), "the shipped catalogue can be read");
        return report->catalogue;
    }();
    return generic;
}

design::Design designOf(double width, double depth, const std::vector<Thing>& things)
{
    design::Design design = emptyDesign(width, depth);
    for (const Thing& thing : things) {
        design.placements.push_back(placed(static_cast<int>(design.placements.size()),
                                           thing.component, thing.position, thing.turn,
                                           thing.mounting));
    }
    return design;
}

} // namespace bespeak::test
