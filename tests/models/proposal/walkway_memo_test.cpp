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
design::Design randomRoom(std::mt19937& random, std::size_t most = 6)
{
    const char* const kinds[] = {"tower-speaker.slim", "cabinet.low-180", "subwoofer.10in-sealed"};
    std::vector<test::Thing> things{{"sofa.2-seat", {2, 4.4, 0}, 180}};
    const std::size_t count = random() % most;
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
    const bool usesWheelchair = GENERATE(false, true);
    std::mt19937 random(7);
    WalkwayMemo memo;
    constexpr int rooms = 400;
    int narrow = 0;
    for (int i = 0; i < rooms; ++i) {
        design::Design design = randomRoom(random);
        design.brief.usesWheelchair = usesWheelchair;
        const assessment::Scene scene = assessment::makeScene(design, test::genericCatalogue());
        const auto found =
            assessment::walkwayParameter(scene, assessment::waysToSeats(scene)).verdict;
        INFO("room " << i);
        CHECK(memo.walkway(scene).verdict == found);
        narrow += assessment::isFinding(found) ? 1 : 0;
    }
    // Both were tried, and remembering saved something.
    CHECK(narrow > rooms / 20);
    CHECK(narrow < rooms * 9 / 10);
    CHECK(memo.computed() < rooms * 3 / 4);
}

TEST_CASE("whether a wheelchair can turn is remembered as rightly")
{
    std::mt19937 random(11);
    WalkwayMemo memo;
    constexpr int rooms = 400;
    int narrow = 0;
    for (int i = 0; i < rooms; ++i) {
        design::Design design = randomRoom(random, 26);
        design.brief.usesWheelchair = true;
        const assessment::Scene scene = assessment::makeScene(design, test::genericCatalogue());
        const auto found =
            assessment::turningParameter(scene, assessment::largestTurningPlace(scene)).verdict;
        INFO("room " << i);
        CHECK(memo.turning(scene).verdict == found);
        narrow += assessment::isFinding(found) ? 1 : 0;
    }
    CHECK(narrow > rooms / 50);
    CHECK(memo.computed() < rooms * 3 / 4);
}
