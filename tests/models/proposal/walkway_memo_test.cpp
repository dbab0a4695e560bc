// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/walkway_memo.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include <random>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

/// A sofa at the back, a door in the front wall, and things between them as they fall.
design::Design randomRoom(std::mt19937& random)
{
    const char* const kinds[] = {"tower-speaker.slim", "cabinet.low-180", "subwoofer.10in-sealed"};
    std::vector<test::Thing> things{{"sofa.2-seat", {2, 4.4, 0}, 180}};
    const std::size_t count = random() % 6;
    for (std::size_t i = 0; i < count; ++i) {
        const double x = 0.4 + 0.1 * static_cast<double>(random() % 33);
        const double y = 1.6 + 0.1 * static_cast<double>(random() % 20);
        things.push_back({kinds[random() % 3], {x, y, 0}});
    }
    design::Design design = test::designOf(4, 5, things);
    test::addTestOpening(design, room::OpeningKind::Door, 0, 0.3, 0.9, 0, 2.0);
    return design;
}

} // namespace

TEST_CASE("what is remembered of a way is what looking for it anew finds")
{
    std::mt19937 random(7);
    WalkwayMemo memo;
    constexpr int rooms = 600;
    int narrow = 0;
    for (int i = 0; i < rooms; ++i) {
        const design::Design design = randomRoom(random);
        const assessment::Scene scene = assessment::makeScene(design, test::genericCatalogue());
        const auto found =
            assessment::walkwayParameter(scene, assessment::waysToSeats(scene)).verdict;
        INFO("room " << i);
        CHECK(memo.walkway(scene).verdict == found);
        narrow += found == assessment::Verdict::Advice ? 1 : 0;
    }
    // Both were tried, and remembering saved something.
    CHECK(narrow > rooms / 20);
    CHECK(narrow < rooms * 9 / 10);
    CHECK(memo.computed() < rooms * 3 / 4);
}
