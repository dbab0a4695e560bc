// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/candidates.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

using catalogue::Mounting;

bool needsHoles(const Option& option)
{
    return !option.anchors.empty() ||
           std::ranges::any_of(option.placements, [](const design::Placement& one) {
               return one.anchored || one.mounting == Mounting::Wall ||
                      one.mounting == Mounting::Ceiling || one.mounting == Mounting::InWall ||
                      one.mounting == Mounting::InCeiling;
           });
}

bool isBuiltIn(const Option& option)
{
    return std::ranges::any_of(option.placements, [](const design::Placement& one) {
        return one.mounting == Mounting::InWall || one.mounting == Mounting::InCeiling;
    });
}

bool has(const Option& option, const char* component)
{
    return std::ranges::count(option.components, test::componentId(component)) > 0;
}

/// What a brief's limit is called in Needs, where it differs from those of another brief.
std::set<std::string> differences(const Needs& one, const Needs& other)
{
    std::set<std::string> names;
    const auto note = [&names](const char* name, bool isSame) {
        if (!isSame) {
            names.insert(name);
        }
    };
    note("places", one.viewers == other.viewers && one.isSeatingFirm == other.isSeatingFirm);
    note("wheelchair", one.usesWheelchair == other.usesWheelchair);
    note("budget", one.budget == other.budget && one.isBudgetFirm == other.isBudgetFirm);
    note("drilling", one.mayDrill == other.mayDrill);
    note("cutting", one.mayCutWalls == other.mayCutWalls);
    note("subwoofers", one.mostSubwoofers == other.mostSubwoofers);
    note("upper", one.mostUpperSpeakers == other.mostUpperSpeakers);
    note("children",
         one.hasChildren == other.hasChildren && one.hasSmallChildren == other.hasSmallChildren);
    note("pets", one.hasPets == other.hasPets);
    note("quiet", one.isQuietFirm == other.isQuietFirm);
    note("sleep", one.neighboursSleep == other.neighboursSleep);
    note("never", one.never == other.never);
    return names;
}

struct Rooms {
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    design::Design design = test::emptyDesign(4.5, 5);
    Layout layout;

    Rooms()
    {
        const auto layouts = layoutsOf(design, catalogue, needsOf(design, catalogue));
        REQUIRE(layouts);
        layout = layouts->layouts[layouts->layouts.size() / 2];
    }
    std::vector<Choice> slotsFor(const Needs& needs) const
    {
        return candidatesOf(design, catalogue, needs, layout).slots;
    }
};

std::vector<Option> onlyIn(const std::vector<Option>& one, const std::vector<Option>& other)
{
    std::vector<Option> rest;
    std::ranges::copy_if(one, std::back_inserter(rest), [&](const Option& option) {
        return std::ranges::find(other, option) == other.end();
    });
    return rest;
}

std::set<std::string> carriersOf(const std::vector<Choice>& slots)
{
    std::set<std::string> carriers;
    for (const Choice& choice : slots) {
        for (const Option& option : choice.options) {
            carriers.insert(option.carries);
        }
    }
    return carriers;
}

} // namespace

TEST_CASE("one more limit in the brief flips its own rules and no other")
{
    struct Row {
        const char* name;
        std::function<void(design::Brief&)> flip;
        std::set<std::string> flipped;
    };
    const Row row = GENERATE(values<Row>({
        {"no holes", [](design::Brief& brief) { brief.mayDrill = false; }, {"drilling", "cutting"}},
        {"budget",
         [](design::Brief& brief) {
             brief.budget = Money{200'000, {}};
         },
         {"budget"}},
        {"pets", [](design::Brief& brief) { brief.hasPets = true; }, {"pets"}},
        {"wheelchair", [](design::Brief& brief) { brief.usesWheelchair = true; }, {"wheelchair"}},
        {"small child",
         [](design::Brief& brief) { brief.childAges = {3}; },
         {"children", "places"}},
        {"four people", [](design::Brief& brief) { brief.viewers = 4; }, {"places"}},
        {"quiet",
         [](design::Brief& brief) { brief.quietness = design::Firmness::Firm; },
         {"quiet"}},
        {"never",
         [](design::Brief& brief) { brief.never = {test::componentId("soundbar.compact")}; },
         {"never"}},
    }));
    INFO(row.name);
    design::Design design = test::emptyDesign(4.5, 5);
    const Needs before = needsOf(design, test::genericCatalogue());
    row.flip(design.brief);
    CHECK(differences(before, needsOf(design, test::genericCatalogue())) == row.flipped);
}

TEST_CASE("a limit leaves out what breaks it, and nothing else")
{
    const Rooms rooms;
    const Needs usual = needsOf(rooms.design, rooms.catalogue);
    struct Row {
        const char* name;
        std::function<void(Needs&)> limit;
        std::function<bool(SlotKind, const Option&)> breaksIt;
    };
    const Row row = GENERATE(values<Row>({
        {"drilling", [](Needs& needs) { needs.mayDrill = needs.mayCutWalls = false; },
         [](SlotKind, const Option& option) { return needsHoles(option); }},
        {"cutting", [](Needs& needs) { needs.mayCutWalls = false; },
         [](SlotKind, const Option& option) { return isBuiltIn(option); }},
        {"subwoofers", [](Needs& needs) { needs.mostSubwoofers = 1; },
         [](SlotKind slot, const Option& option) {
             return slot == SlotKind::Bass && option.components.size() > 1;
         }},
        {"quiet", [](Needs& needs) { needs.isQuietFirm = true; },
         [](SlotKind, const Option&) { return false; }},
    }));
    INFO(row.name);
    Needs limited = usual;
    row.limit(limited);
    const auto before = rooms.slotsFor(usual);
    const auto after = rooms.slotsFor(limited);
    for (std::size_t slot = 0; slot < before.size(); ++slot) {
        INFO(slotName(before[slot].slot));
        for (const Option& gone : onlyIn(before[slot].options, after[slot].options)) {
            const bool isCarried = gone.rests.empty() || carriersOf(after).contains(gone.rests);
            CHECK((row.breaksIt(before[slot].slot, gone) || !isCarried));
        }
        // What comes in its place keeps it.
        for (const Option& option : after[slot].options) {
            CHECK_FALSE(row.breaksIt(after[slot].slot, option));
        }
    }
}

TEST_CASE("what is ruled out is in no option, and where it was not nothing changes")
{
    const Rooms rooms;
    const Needs usual = needsOf(rooms.design, rooms.catalogue);
    Needs limited = usual;
    limited.never = {test::componentId("soundbar.compact")};
    const auto before = rooms.slotsFor(usual);
    const auto after = rooms.slotsFor(limited);
    for (std::size_t slot = 0; slot < before.size(); ++slot) {
        std::vector<Option> kept = before[slot].options;
        std::erase_if(kept, [](const Option& option) { return has(option, "soundbar.compact"); });
        CHECK(kept == after[slot].options);
    }
}
