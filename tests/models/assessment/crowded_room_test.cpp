// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/judged.h"
#include "tests/support/catch.h"

#include <chrono>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::assessment;

TEST_CASE("ten thousand placements cost picture, loudspeakers and level no more than a moment")
{
    auto design = livingRoom(100, 100, 3);
    for (int i = 0; i < 100; ++i) {
        for (int j = 0; j < 100; ++j) {
            const char* const kinds[] = {"sofa",     "tower", "table",   "tv-65",
                                         "surround", "sub",   "receiver"};
            design = with(std::move(design), kinds[(i * 7 + j) % 7],
                          {0.5 + i * 0.99, 0.5 + j * 0.99, 0}, 180);
        }
    }
    REQUIRE(design.placements.size() == 10'000);
    const auto catalogue = theatreCatalogue();
    const Scene scene = makeScene(design, catalogue);
    const auto start = std::chrono::steady_clock::now();
    std::size_t judgedParameters = 0;
    for (const RuleGroup* group : {&pictureRules(), &speakerRules(), &levelRules()}) {
        judgedParameters += group->assess(scene).size();
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    CHECK(judgedParameters > 20);
    CHECK(took.count() < 2);
}
