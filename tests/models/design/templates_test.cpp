// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/templates.h"

#include "models/assessment/assessment.h"
#include "models/assessment/fit_rules.h"
#include "models/assessment/wave_solver.h"
#include "models/catalogue/catalogue_json.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <set>

using namespace bespeak;
using namespace bespeak::design;

namespace
{

std::filesystem::path templates()
{
    return test::sourceFolder() / "resources" / "templates";
}

const catalogue::Catalogue& genericCatalogue()
{
    static const catalogue::Catalogue catalogue = [] {
        const auto folder = test::sourceFolder() / "resources" / "catalogue";
        const auto schema = catalogue::JsonSchema::create(
            test::readFile(folder / "catalogue.schema.json"), "component");
        return catalogue::readCatalogue(folder / "generic.json", schema.value()).value().catalogue;
    }();
    return catalogue;
}

/// With the waves, where the room is no box.
assessment::Assessment judged(const Design& design)
{
    assessment::Assessment assessment = assessment::assess(design, genericCatalogue());
    if (!assessment::awaitsWaves(assessment)) {
        return assessment;
    }
    const assessment::Scene scene = assessment::makeScene(design, genericCatalogue());
    const auto waves = assessment::solveWaves(assessment::makeWaveTask(scene),
                                              assessment::fineWaves, std::stop_token(), {});
    REQUIRE_OK(waves);
    return assessment::withWaves(std::move(assessment), scene, *waves);
}

} // namespace

TEST_CASE("the templates are listed in their order, the sample first, in two languages")
{
    std::vector<std::string> ids;
    for (const TemplateName& name : listTemplates(templates())) {
        ids.push_back(name.id);
        REQUIRE(name.name.byLanguage.contains("de"));
        REQUIRE(name.description.byLanguage.contains("de"));
    }
    REQUIRE(ids == std::vector<std::string>{"sample", "one-bedroom", "long-narrow",
                                            "l-shaped-family", "open-plan", "attic",
                                            "dedicated-cinema", "newcomer"});
}

TEST_CASE("every template fits: its components exist, nothing overlaps or stands outside")
{
    for (const TemplateName& name : listTemplates(templates())) {
        const Result<DesignFile> loaded = loadTemplate(templates(), name.id);
        REQUIRE_OK(loaded);
        const Design& design = loaded->design;
        REQUIRE(design.placements.size() >= 10);
        for (const Placement& placement : design.placements) {
            INFO(name.id << ": " << placement.component.text());
            const catalogue::Component* component = genericCatalogue().find(placement.component);
            REQUIRE(component != nullptr);
            REQUIRE(std::ranges::find(component->mountings, placement.mounting) !=
                    component->mountings.end());
            REQUIRE((placement.mounting == catalogue::Mounting::OnTop) ==
                    placement.support.has_value());
        }
        for (const assessment::Finding& finding :
             assessment::checkFit(design, genericCatalogue())) {
            std::string facts;
            for (const auto& [key, value] : finding.facts) {
                facts += " " + key + "=" + value;
            }
            INFO(name.id << ": " << finding.rule << facts);
            CHECK(finding.verdict == assessment::Verdict::Pass);
        }
    }
}

TEST_CASE("nothing falls short in a template but in the newcomer's, which is there to be mended")
{
    for (const TemplateName& name : listTemplates(templates())) {
        const Result<DesignFile> loaded = loadTemplate(templates(), name.id);
        REQUIRE_OK(loaded);
        std::size_t failing = 0;
        for (const assessment::Parameter& one : judged(loaded->design).parameters) {
            if (one.verdict == assessment::Verdict::Fail) {
                ++failing;
                UNSCOPED_INFO(name.id << ": " << one.key);
            }
        }
        CHECK((failing > 0) == (name.id == "newcomer"));
    }
}

TEST_CASE("a template that is not there, or no name of one, is refused")
{
    REQUIRE(test::keyOf(loadTemplate(templates(), "no-such")) == "file.cannot-read");
    REQUIRE(test::keyOf(loadTemplate(templates(), "../catalogue/generic")) ==
            "design.no-such-template");
    REQUIRE(test::keyOf(loadTemplate(templates(), "")) == "design.no-such-template");
    REQUIRE(listTemplates(templates() / "no such folder").empty());
}

TEST_CASE("what is no template is left out of the list and refused with its place")
{
    const test::TemporaryFolder folder;
    test::writeFile(folder / "broken.json", "{");
    test::writeFile(folder / "design.json", formatDesign({}, {}));
    test::writeFile(folder / "note.txt", "");
    REQUIRE(listTemplates(folder.path()).empty());
    const Result<DesignFile> plain = loadTemplate(folder.path(), "design");
    REQUIRE(test::keyOf(plain) == "design-file.bad-field");
    REQUIRE(plain.error().fact("place") == "template");
}
