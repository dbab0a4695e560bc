// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"
#include "models/assessment/rule_group.h"
#include "models/design/design_edits.h"
#include "models/design/templates.h"
#include "models/proposal/candidates.h"
#include "models/proposal/moving_along.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <array>

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
        // With the seats, what moves along has left its place.
        const design::Design moved = withMoved(design, layouts->layouts[i].moved);
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
                const auto realised = realiseOptions(moved, shipped(), parts);
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

TEST_CASE("Who may not drill gets nothing that hangs, and who may not cut nothing built in")
{
    using catalogue::Mounting;
    design::Design design = templateDesign("sample");
    design.brief.tenure = design::Tenure::Rented;
    const bool mayDrill = GENERATE(true, false);
    if (mayDrill) {
        design.brief.mayDrill = true;
    }
    const Needs needs = needsOf(design, shipped());
    const auto layouts = layoutsOf(design, shipped(), needs);
    REQUIRE(layouts);
    const Candidates candidates = candidatesOf(design, shipped(), needs, layouts->layouts.front());
    std::size_t hung = 0;
    for (const Choice& choice : candidates.slots) {
        for (const Option& option : choice.options) {
            for (const design::Placement& placement : option.placements) {
                const bool isCurtain = placement.component.text().starts_with("curtain");
                const bool hangs =
                    placement.mounting == Mounting::Wall || placement.mounting == Mounting::Ceiling;
                hung += hangs && !isCurtain ? 1U : 0U;
                REQUIRE(placement.mounting != Mounting::InWall);
                REQUIRE(placement.mounting != Mounting::InCeiling);
            }
        }
    }
    CHECK((hung > 0) == mayDrill);
}

TEST_CASE("What stays in the room is the same after a proposal, locked or not")
{
    design::Design design = templateDesign("sample");
    for (design::Placement& placement : design.placements) {
        placement.locked = placement.component.text().starts_with("tower-speaker");
    }
    const Needs needs = needsOf(design, shipped());
    const auto layouts = layoutsOf(design, shipped(), needs);
    REQUIRE(layouts);
    const Candidates candidates = candidatesOf(design, shipped(), needs, layouts->layouts.back());
    Assignment last;
    for (const Choice& choice : candidates.slots) {
        last.push_back(static_cast<std::uint32_t>(choice.options.size()) - 1);
    }
    // The last of a slot may rest on what was not chosen: leave those slots empty.
    for (const SlotKind slot :
         {SlotKind::Centre, SlotKind::Height, SlotKind::Sources, SlotKind::Electronics}) {
        last[static_cast<std::size_t>(slot)] = 0;
    }
    const auto realised = realise(design, shipped(), candidates, last);
    REQUIRE(realised);
    const design::Design cleared =
        withMoved(clearedRoom(design, shipped()), layouts->layouts.back().moved);
    REQUIRE(realised->placements.size() > cleared.placements.size());
    CHECK(std::equal(cleared.placements.begin(), cleared.placements.end(),
                     realised->placements.begin()));
    const auto& fronts = candidates.slots[static_cast<std::size_t>(SlotKind::Front)].options;
    REQUIRE(fronts.size() == 1);
    CHECK(fronts.front().isKept);
}

TEST_CASE("A proposal for a proposal whose things are locked keeps every id apart")
{
    const design::Design design = templateDesign("sample");
    const Needs needs = needsOf(design, shipped());
    const auto layouts = layoutsOf(design, shipped(), needs);
    REQUIRE(layouts);
    const Candidates candidates = candidatesOf(design, shipped(), needs, layouts->layouts.front());
    const Option& bass = candidates.slots[static_cast<std::size_t>(SlotKind::Bass)].options.at(1);
    const std::array<const Option*, 1> once{&bass};
    auto first = realiseOptions(design, shipped(), once);
    REQUIRE(first);
    first->placements.back().locked = true;
    const auto second = realiseOptions(*first, shipped(), once);
    REQUIRE(second);
    CHECK(second->placements.size() == first->placements.size() + 1);
    CHECK(second->placements.back().id != first->placements.back().id);
}

TEST_CASE("Options are in each other's way just where the assessment finds an overlap")
{
    design::Design design = templateDesign("one-bedroom");
    const Needs needs = needsOf(design, shipped());
    const auto layouts = layoutsOf(design, shipped(), needs);
    REQUIRE(layouts);
    const Candidates candidates = candidatesOf(design, shipped(), needs, layouts->layouts[3]);
    std::size_t overlaps = 0;
    std::uint32_t state = 7;
    const auto pick = [&state](std::size_t count) {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::size_t>(state >> 8U) % count;
    };
    for (int round = 0; round < 1500; ++round) {
        const Choice& first = candidates.slots[pick(slotKindCount)];
        const Choice& second = candidates.slots[pick(slotKindCount)];
        if (first.slot == second.slot) {
            continue;
        }
        const Option& one = first.options[pick(first.options.size())];
        const Option& other = second.options[pick(second.options.size())];
        const bool isBlocked = areInEachOthersWay(one, other, shipped());
        REQUIRE(isBlocked == areInEachOthersWay(other, one, shipped()));
        design.placements = one.placements;
        design.placements.insert(design.placements.end(), other.placements.begin(),
                                 other.placements.end());
        const auto findings = assessment::checkFit(design, shipped());
        const bool isFound = std::ranges::any_of(findings, [](const auto& finding) {
            return finding.rule == "fit.overlap" || finding.rule == "fit.place-taken";
        });
        overlaps += isFound ? 1U : 0U;
        const bool hasPicture = first.slot == SlotKind::Picture || second.slot == SlotKind::Picture;
        INFO(slotName(first.slot) << " " << one.place << " / " << slotName(second.slot) << " "
                                  << other.place);
        REQUIRE((isBlocked == isFound || (isBlocked && hasPicture)));
    }
    CHECK(overlaps > 20);
}

TEST_CASE("Projectors stand where they can throw the picture onto its screen")
{
    design::Design design = templateDesign("sample");
    const Needs needs = needsOf(design, shipped());
    const auto layouts = layoutsOf(design, shipped(), needs);
    REQUIRE(layouts);
    std::size_t hung = 0;
    std::size_t under = 0;
    for (std::size_t i = 0; i < layouts->layouts.size(); i += 11) {
        const Candidates candidates = candidatesOf(design, shipped(), needs, layouts->layouts[i]);
        const auto& seats = candidates.slots.front().options;
        const auto& pictures =
            candidates.slots[static_cast<std::size_t>(SlotKind::Picture)].options;
        for (std::size_t at = 0; at < pictures.size(); at += 3) {
            const Option& picture = pictures[at];
            if (!picture.place.starts_with("screen")) {
                continue;
            }
            const std::array<const Option*, 2> parts{&seats.front(), &picture};
            const auto realised = realiseOptions(design, shipped(), parts);
            REQUIRE(realised);
            const auto scene = assessment::makeScene(*realised, shipped());
            for (const assessment::Parameter& parameter :
                 assessment::pictureRules().assess(scene)) {
                INFO(picture.place << " " << parameter.value.value_or(0));
                CHECK((parameter.key != "picture.throw" ||
                       parameter.verdict == assessment::Verdict::Pass));
            }
            const bool isUnder = picture.place.find("-under-") != std::string::npos;
            (isUnder ? under : hung) += 1;
        }
    }
    CHECK(hung > 0);
    CHECK(under > 0);
}

TEST_CASE("Of a huge catalogue some of every price are tried, and what is wanted always")
{
    design::Design design = templateDesign("one-bedroom");
    std::vector<catalogue::Component> components;
    for (int copy = 0; copy < 20; ++copy) {
        for (catalogue::Component component : shipped().components()) {
            component.id = *ComponentId::parse(component.id.text() + ".v" + std::to_string(copy));
            component.listPrice.minor += copy * 7;
            components.push_back(std::move(component));
        }
    }
    const ComponentId wanted = *ComponentId::parse("display.lcd-55.v17");
    design.brief.pins = {{"pin-1", "", "", wanted, {}}};
    const catalogue::Catalogue huge("huge", components, "", {});
    design.placements.clear();
    const Needs needs = needsOf(design, huge);
    const auto layouts = layoutsOf(design, huge, needs);
    REQUIRE(layouts);
    const Candidates candidates = candidatesOf(design, huge, needs, layouts->layouts.front());
    for (const Choice& choice : candidates.slots) {
        INFO(slotName(choice.slot));
        CHECK(choice.options.size() <= mostOptions + 100);
    }
    const auto& pictures = candidates.slots[static_cast<std::size_t>(SlotKind::Picture)].options;
    CHECK(std::ranges::any_of(pictures, [&wanted](const Option& option) {
        return std::ranges::find(option.components, wanted) != option.components.end();
    }));
}
