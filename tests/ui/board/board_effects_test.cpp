// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_effects.h"

#include "models/assessment/assessment.h"
#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/welcome/room_templates.h"

using namespace bespeak;
using design::Brief;

namespace
{

ui::BoardState stateWith(const std::function<void(Brief&)>& change)
{
    const catalogue::Catalogue& catalogue = test::builtInCatalogue();
    design::Design room = ui::templateDesign(QStringLiteral("sample"), catalogue);
    change(room.brief);
    ui::Judged judged{std::make_shared<const design::Design>(room), catalogue,
                      assessment::assess(room, catalogue)};
    judged.plain = judged.assessment;
    return ui::boardState(judged);
}

QStringList effectsOf(const std::function<void(Brief&)>& change)
{
    return ui::effectTexts(stateWith([](Brief&) {}), stateWith(change));
}

bool anyHas(const QStringList& texts, const char* words)
{
    return texts.join('\n').contains(QLatin1String(words));
}

} // namespace

TEST_CASE("Small children bring their rules, and nobody else's")
{
    const ui::BoardState before = stateWith([](Brief&) {});
    const ui::BoardState after = stateWith([](Brief& b) { b.childAges = {2}; });
    for (std::size_t i = 0; i < assessment::groupCount; ++i) {
        INFO(i);
        const bool isChildren = i == static_cast<std::size_t>(assessment::Group::Children);
        CHECK((after.judged[i] > before.judged[i]) == isChildren);
        CHECK(after.judged[i] >= before.judged[i]);
    }
    const QStringList texts = ui::effectTexts(before, after);
    CHECK(anyHas(texts, "reach, tipping and cords are judged"));
    CHECK(anyHas(ui::effectTexts(after, before), "judged no longer"));
}

TEST_CASE("What may not be drilled is out, and comes back when it may")
{
    const ui::BoardState before = stateWith([](Brief&) {});
    const ui::BoardState after = stateWith([](Brief& b) { b.mayDrill = false; });
    CHECK(after.components == before.components);
    CHECK(after.possible < before.possible);
    CHECK(anyHas(ui::effectTexts(before, after), "Nothing will be drilled"));
    CHECK(anyHas(ui::effectTexts(before, after), "of the catalogue are out"));
    CHECK(anyHas(ui::effectTexts(after, before), "are possible again"));
}

TEST_CASE("A budget rules components out only when it is a must")
{
    const Money budget{100'000, proposal::currencyOf(test::builtInCatalogue())};
    const ui::BoardState open = stateWith([](Brief&) {});
    const ui::BoardState wish = stateWith([&](Brief& b) { b.budget = budget; });
    const ui::BoardState must = stateWith([&](Brief& b) {
        b.budget = budget;
        b.budgetIsFirm = true;
    });
    CHECK(wish.possible == open.possible);
    CHECK(must.possible < open.possible);
    CHECK(anyHas(ui::effectTexts(open, wish), "held against"));
    CHECK(anyHas(ui::effectTexts(wish, must), "No proposal will cost more"));
    CHECK(anyHas(ui::effectTexts(must, wish), "may cost more"));
    // What is there already costs nothing, however dear.
    const catalogue::Component& dear = *std::ranges::max_element(
        test::builtInCatalogue().components(), {},
        [](const catalogue::Component& one) { return one.listPrice.minor; });
    CHECK_FALSE(ui::isPossible(dear, must.needs));
    proposal::Needs owned = must.needs;
    owned.owned = {{dear.id, 1}};
    CHECK(ui::isPossible(dear, owned));
}

TEST_CASE("Each answer tells what it changes, and the same answer nothing")
{
    CHECK(anyHas(effectsOf([](Brief& b) { b.viewers = 5; }), "Seats for 5"));
    CHECK(
        anyHas(effectsOf([](Brief& b) { b.dwelling = design::Dwelling::Apartment; }), "subwoofer"));
    CHECK(anyHas(effectsOf([](Brief& b) { b.quietness = design::Firmness::Firm; }),
                 "next door is a must"));
    CHECK(anyHas(effectsOf([](Brief& b) { b.sleeper = design::Sleeper::Neighbour; }),
                 "neighbours sleep"));
    CHECK(anyHas(effectsOf([](Brief& b) { b.hasPets = true; }), "mind the pets"));
    CHECK(anyHas(effectsOf([](Brief& b) { b.weights.bass = 90; }), "taste"));
    CHECK(anyHas(effectsOf([](Brief& b) { b.uses.games = 3; }), "weighs more"));
    CHECK(anyHas(effectsOf([](Brief& b) { b.usesWheelchair = true; }), "ways and doors"));
    CHECK(effectsOf([](Brief& b) { b.wishes = "nice"; }).isEmpty());
}
