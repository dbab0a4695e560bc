// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/overlap_tables.h"

#include "tests/models/assessment/scene_test_room.h"
#include "tests/models/proposal/mirrored_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <random>
#include <set>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

/// A table whose classes are drawn from few different ones.
PairTable randomTable(std::mt19937_64& random)
{
    PairTable table;
    table.classesA = 1 + random() % 9;
    table.classesB = 1 + random() % 9;
    const std::size_t differentA = 1 + random() % 3;
    const std::size_t differentB = 1 + random() % 3;
    std::vector<std::vector<std::uint8_t>> cells(differentA);
    for (std::vector<std::uint8_t>& row : cells) {
        for (std::size_t v = 0; v < differentB; ++v) {
            row.push_back(static_cast<std::uint8_t>(random() % 2));
        }
    }
    for (std::size_t u = 0; u < table.classesA; ++u) {
        for (std::size_t v = 0; v < table.classesB; ++v) {
            table.allow.push_back(cells[u % differentA][v % differentB]);
        }
    }
    for (int option = 0; option < 20; ++option) {
        table.classOfA.push_back(static_cast<std::uint32_t>(random() % table.classesA));
        table.classOfB.push_back(static_cast<std::uint32_t>(random() % table.classesB));
    }
    return table;
}

bool allows(const PairTable& table, std::size_t a, std::size_t b)
{
    return table.allow[table.classOfA[a] * table.classesB + table.classOfB[b]] != 0;
}

std::size_t differentRows(const PairTable& table)
{
    std::set<std::vector<std::uint8_t>> rows;
    for (std::size_t u = 0; u < table.classesA; ++u) {
        const auto from = table.allow.begin() + static_cast<std::ptrdiff_t>(u * table.classesB);
        rows.insert({from, from + static_cast<std::ptrdiff_t>(table.classesB)});
    }
    return rows.size();
}

/// The table that says which options of two slots are in each other's way; nullptr: none are.
const PairTable* overlapsOf(const LayoutProblem& layout, std::size_t a, std::size_t b)
{
    for (const PairTable& table : layout.problem.pairs) {
        if (table.a == a && table.b == b && table.name.starts_with("room of")) {
            return &table;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a table with the fewest classes says the same of every two options")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        std::mt19937_64 random(seed);
        const PairTable table = randomTable(random);
        const PairTable fewest = withFewestClasses(table);
        INFO("seed " << seed);
        CHECK(fewest.classesA == differentRows(table));
        CHECK(fewest.classesA == differentRows(fewest));
        CHECK(fewest.classesA <= 3);
        CHECK(fewest.classesB <= 3);
        REQUIRE(fewest.allow.size() == fewest.classesA * fewest.classesB);
        for (std::size_t a = 0; a < table.classOfA.size(); ++a) {
            for (std::size_t b = 0; b < table.classOfB.size(); ++b) {
                REQUIRE(allows(fewest, a, b) == allows(table, a, b));
            }
        }
    }
}

TEST_CASE("the tables of a layout forbid exactly what is in each other's way")
{
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    std::size_t forbidden = 0;
    for (const design::Design& room : {test::emptyDesign(4.2, 3.6), test::asymmetricRoom()}) {
        const Needs needs = needsOf(room, catalogue);
        const auto layouts = layoutsOf(room, catalogue, needs);
        REQUIRE(layouts);
        const Candidates candidates =
            candidatesOf(room, catalogue, needs, layouts->layouts[layouts->layouts.size() / 2]);
        const BareRoom bare = bareRoomOf(room, catalogue);
        const LayoutProblem rules = makeLayoutRules({room, catalogue, needs, bare}, candidates);
        std::mt19937_64 random(7);
        for (std::size_t a = 0; a < candidates.slots.size(); ++a) {
            for (std::size_t b = a + 1; b < candidates.slots.size(); ++b) {
                const PairTable* const table = overlapsOf(rules, a, b);
                const std::vector<Option>& ones = candidates.slots[a].options;
                const std::vector<Option>& others = candidates.slots[b].options;
                for (int draw = 0; draw < 200; ++draw) {
                    const std::size_t one = random() % ones.size();
                    const std::size_t other = random() % others.size();
                    const bool isInTheWay = areInEachOthersWay(ones[one], others[other], catalogue);
                    forbidden += isInTheWay ? 1U : 0U;
                    CHECK(isInTheWay == (table != nullptr && !allows(*table, one, other)));
                }
            }
        }
    }
    CHECK(forbidden > 100);
}
