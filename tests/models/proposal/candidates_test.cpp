// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"
#include "models/design/design_edits.h"
#include "models/design/templates.h"
#include "models/proposal/candidates.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

const catalogue::Catalogue& shipped()
{
    return test::genericCatalogue();
}

design::Design templateDesign(const std::string& id)
{
    const auto folder = std::filesystem::path(BESPEAK_SOURCE_FOLDER) / "resources" / "templates";
    return design::loadTemplate(folder, id).value().design;
}

/// Findings of fit that fail, and that the base room does not have.
std::vector<std::string> failures(const design::Design& design)
{
    std::vector<std::string> rules;
    for (const assessment::Finding& finding : assessment::checkFit(design, shipped())) {
        if (finding.verdict == assessment::Verdict::Fail) {
            rules.push_back(finding.rule);
        }
    }
    return rules;
}

/// The option that another one rests on.
const Option* carrierOf(const Candidates& candidates, const Option& option)
{
    for (const Choice& choice : candidates.slots) {
        for (const Option& other : choice.options) {
            if (!option.rests.empty() && other.carries == option.rests) {
                return &other;
            }
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Every option fits into every template's room by itself")
{
    const std::string id =
        GENERATE(values<std::string>({"attic", "dedicated-cinema", "l-shaped-family", "long-narrow",
                                      "newcomer", "one-bedroom", "open-plan", "sample"}));
    INFO(id);
    const design::Design design = templateDesign(id);
    const Needs needs = needsOf(design, shipped());
    const auto layouts = layoutsOf(design, shipped(), needs);
    REQUIRE(layouts);
    CHECK(layouts->missingPlaces == 0);
    const std::size_t base = failures(clearedRoom(design, shipped())).size();
    std::size_t tried = 0;
    for (std::size_t i = 0; i < layouts->layouts.size(); i += 37) {
        const Candidates candidates = candidatesOf(design, shipped(), needs, layouts->layouts[i]);
        REQUIRE(candidates.slots.size() == slotKindCount);
        for (const Choice& choice : candidates.slots) {
            REQUIRE_FALSE(choice.options.empty());
            for (std::size_t at = 0; at < choice.options.size(); at += 7) {
                const Option& option = choice.options[at];
                std::vector<const Option*> parts;
                if (const Option* const carrier = carrierOf(candidates, option)) {
                    parts.push_back(carrier);
                }
                parts.push_back(&option);
                const auto realised = realiseOptions(design, shipped(), parts);
                INFO(slotName(choice.slot) << " " << option.place);
                REQUIRE(realised);
                const bool inWay =
                    parts.size() > 1 && areInEachOthersWay(*parts[0], *parts[1], shipped());
                if (!inWay) {
                    const auto found = failures(*realised);
                    CAPTURE(found);
                    CHECK(found.size() == base);
                }
                ++tried;
            }
        }
    }
    CHECK(tried > 100);
}
