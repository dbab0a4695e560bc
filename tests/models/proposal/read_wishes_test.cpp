// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/read_wishes.h"
#include "tests/support/catch.h"

#include <functional>

using namespace bespeak;
using design::Brief;
using proposal::readWishes;

namespace
{

Brief saying(std::string text)
{
    Brief brief;
    brief.wishes = std::move(text);
    return brief;
}

struct Row {
    std::string text;
    std::function<void(Brief&)> means;
};

Money euros(std::int64_t amount)
{
    return {amount * 100, Currency()};
}

} // namespace

TEST_CASE("Free text fills in what it says and nothing else")
{
    const auto row = GENERATE(values<Row>({
        {"", [](Brief&) {}},
        {"Something nice for the evenings", [](Brief&) {}},
        {"One-bedroom apartment on a busy street",
         [](Brief& brief) {
             brief.dwelling = design::Dwelling::Apartment;
             brief.street = design::Street::BusyStreet;
         }},
        {"Suburban space that needs stuff protected from little kids",
         [](Brief& brief) {
             brief.dwelling = design::Dwelling::Detached;
             brief.street = design::Street::QuietSuburb;
             brief.childAges = {3};
         }},
        {"4,000 at most, we rent.",
         [](Brief& brief) {
             brief.budget = euros(4000);
             brief.budgetIsFirm = true;
             brief.tenure = design::Tenure::Rented;
         }},
        {"budget 0",
         [](Brief& brief) {
             brief.budget = euros(0);
             brief.budgetIsFirm = true;
         }},
        {"about €2500", [](Brief& brief) { brief.budget = euros(2500); }},
        {"$3000 budget",
         [](Brief& brief) {
             brief.budget = Money{300'000, *Currency::parse("USD")};
         }},
        {"Höchstens 4.000 Euro",
         [](Brief& brief) {
             brief.budget = euros(4000);
             brief.budgetIsFirm = true;
         }},
        {"Altbauwohnung zur Miete, wir dürfen nicht bohren",
         [](Brief& brief) {
             brief.dwelling = design::Dwelling::Apartment;
             brief.tenure = design::Tenure::Rented;
             brief.mayDrill = false;
         }},
        {"We can drill.", [](Brief& brief) { brief.mayDrill = true; }},
        {"Please no drilling", [](Brief& brief) { brief.mayDrill = false; }},
        {"Reihenhaus mit Hund und zwei Katzen",
         [](Brief& brief) {
             brief.dwelling = design::Dwelling::Terraced;
             brief.hasPets = true;
         }},
        {"no pets, no kids", [](Brief&) {}},
        {"Keine Haustiere, keine Kinder", [](Brief&) {}},
        {"Our son is 4 years old, our daughter is 7 years old",
         [](Brief& brief) {
             brief.childAges = {4, 7};
         }},
        {"Kinder, 3 und 5 Jahre alt",
         [](Brief& brief) {
             brief.childAges = {3, 5};
         }},
        {"a 5 year old receiver", [](Brief&) {}},
        {"a family of four", [](Brief& brief) { brief.viewers = 4; }},
        {"Wir schauen zu dritt", [](Brief& brief) { brief.viewers = 3; }},
        {"seats for six people", [](Brief& brief) { brief.viewers = 6; }},
        {"Mein Mann sitzt im Rollstuhl", [](Brief& brief) { brief.usesWheelchair = true; }},
        {"The neighbours sleep behind that wall",
         [](Brief& brief) { brief.sleeper = design::Sleeper::Neighbour; }},
        {"There are no neighbours", [](Brief& brief) { brief.sleeper = design::Sleeper::Nobody; }},
        {"Wir hören leise Musik",
         [](Brief& brief) {
             brief.loudness = design::Loudness::Quiet;
             brief.uses.music = 2;
         }},
        {"Not loud. Movies and video games",
         [](Brief& brief) {
             brief.loudness = design::Loudness::Quiet;
             brief.uses.films = 2;
             brief.uses.games = 2;
         }},
        {"GROSSE FILME, ÄRGER MIT NACHBARN",
         [](Brief& brief) {
             brief.uses.films = 2;
             brief.sleeper = design::Sleeper::Neighbour;
         }},
    }));
    INFO(row.text);
    const Brief asked = saying(row.text);
    Brief wanted = asked;
    row.means(wanted);
    const proposal::ReadBrief read = readWishes(asked);
    CHECK(read.brief == wanted);
    CHECK(read.read.empty() == (wanted == asked));
}

TEST_CASE("What was said is never overwritten by what was written")
{
    Brief brief = saying("apartment on a busy street, we rent, 4000 at most, four people, a dog, "
                         "toddlers, movies, loud, no drilling, neighbours");
    brief.dwelling = design::Dwelling::Detached;
    brief.street = design::Street::QuietSuburb;
    brief.tenure = design::Tenure::Owned;
    brief.budget = euros(9000);
    brief.viewers = 2;
    brief.hasPets = true;
    brief.childAges = {12};
    brief.uses.films = 0;
    brief.loudness = design::Loudness::Normal;
    brief.mayDrill = true;
    brief.sleeper = design::Sleeper::Nobody;
    const proposal::ReadBrief read = readWishes(brief);
    CHECK(read.brief == brief);
    CHECK(read.read.empty());
}

TEST_CASE("Each signal comes with the words that it was read from")
{
    const auto read = readWishes(saying("We live on a Busy Street; max 4000 €."));
    REQUIRE(read.read.size() == 2);
    CHECK(read.read[0] == proposal::ReadSignal{"street", "Busy Street"});
    CHECK(read.read[1] == proposal::ReadSignal{"budget", "4000 €"});
}

TEST_CASE("Hostile text is read without harm")
{
    std::string text;
    const auto make = GENERATE(
        values<std::string>({"\xff\xfe\x80", "99999999999999999999999 €", "€", "zu", "family of",
                             "aged", "3 und", "\xc3", "...", "'", "4,", "-1 €", "0 €"}));
    for (int i = 0; i < 100; ++i) {
        text += make;
    }
    const Brief brief = saying(text);
    Brief read = readWishes(brief).brief;
    read.budget.reset();
    read.budgetIsFirm = false;
    CHECK(read == brief);
}
