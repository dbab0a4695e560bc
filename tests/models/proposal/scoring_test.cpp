// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/scoring.h"

#include "models/assessment/assessment.h"
#include "models/proposal/layout_problem.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/models/proposal/mirrored_room.h"
#include "tests/models/proposal/tiny_catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

/// A room drawn at random: a box with a door and perhaps a window, or the one with a corner cut
/// off, for people drawn at random.
design::Design randomRoom(std::mt19937_64& random)
{
    const auto between = [&random](double low, double high) {
        return low + (high - low) * static_cast<double>(random() % 1'000) / 1'000;
    };
    design::Design design = random() % 4 == 0
                                ? test::asymmetricRoom()
                                : test::emptyDesign(between(3.2, 6.5), between(3.4, 6.0));
    if (design.room.openings().empty()) {
        test::addTestOpening(design, room::OpeningKind::Door, 3, between(0.2, 1.0), 0.9, 0, 2);
        if (random() % 2 == 0) {
            test::addTestOpening(design, room::OpeningKind::Window, 1, 0.5, 1.2, 0.9, 1.2);
        }
    }
    design.brief.viewers = 1 + static_cast<int>(random() % 3);
    design.brief.usesWheelchair = random() % 5 == 0;
    if (random() % 3 == 0) {
        design.brief.childAges = {2, 5};
    }
    return design;
}

std::vector<Part> randomParts(const Candidates& candidates, std::mt19937_64& random)
{
    std::vector<Part> parts;
    for (const Choice& choice : candidates.slots) {
        parts.push_back({choice.slot, &choice.options[random() % choice.options.size()]});
    }
    return parts;
}

/// One part is exchanged, as a search does.
void exchangeOne(const Candidates& candidates, std::vector<Part>& parts, std::mt19937_64& random)
{
    const std::size_t slot = random() % parts.size();
    const std::vector<Option>& options = candidates.slots[slot].options;
    parts[slot].option = &options[random() % options.size()];
}

/// The whole assessment of these parts, as people see it; nothing if they cannot be put together.
std::optional<Judgement> wholeOf(const Subject& subject, const std::vector<Part>& parts)
{
    std::vector<const Option*> options;
    for (const Part& part : parts) {
        options.push_back(part.option);
    }
    const auto design = placeOptions(subject.bare.design, subject.catalogue, options);
    return design ? std::optional(judgementOf(subject, *design, parts)) : std::nullopt;
}

constexpr std::int64_t ofANarrowWay = 40; ///< points; all else is the same to the point

} // namespace

TEST_CASE("What a search reckons with is what the whole assessment says, option by option")
{
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    std::size_t judged = 0;
    std::size_t remembered = 0; // ways that the one passes and the other does not
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        std::mt19937_64 random(seed);
        const design::Design room = randomRoom(random);
        const Needs needs = needsOf(room, catalogue);
        const auto layouts = layoutsOf(room, catalogue, needs);
        if (!layouts) {
            continue;
        }
        const Layout& layout = layouts->layouts[random() % layouts->layouts.size()];
        const Candidates candidates = candidatesOf(room, catalogue, needs, layout);
        const BareRoom bare = bareRoomOf(room, catalogue);
        const Subject subject{room, catalogue, needs, bare};
        Judge judge(subject);
        std::vector<Part> parts = randomParts(candidates, random);
        for (int exchange = 0; exchange < 16; ++exchange) {
            INFO("seed " << seed << ", exchange " << exchange);
            exchangeOne(candidates, parts, random);
            const std::int64_t points = judge.pointsWith(parts);
            const Worth worth = judge.worthOf(parts);
            const auto whole = wholeOf(subject, parts);
            if (!whole) {
                CHECK_FALSE(worth.broken.empty());
                continue;
            }
            ++judged;
            CHECK(worth.points == whole->points);
            CHECK(worth.broken == whole->broken);
            CHECK((needs.usesWheelchair || std::abs(points - whole->points) <= ofANarrowWay));
            remembered += points != whole->points ? 1U : 0U;
        }
    }
    CHECK(judged > 60);
    CHECK(remembered * 10 <= judged);
}

TEST_CASE("No choice of a layout is worth more than its picture allows")
{
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        std::mt19937_64 random(seed);
        const design::Design room = randomRoom(random);
        const Needs needs = needsOf(room, catalogue);
        const auto layouts = layoutsOf(room, catalogue, needs);
        if (!layouts) {
            continue;
        }
        const Candidates candidates = candidatesOf(
            room, catalogue, needs, layouts->layouts[random() % layouts->layouts.size()]);
        const BareRoom bare = bareRoomOf(room, catalogue);
        const Subject subject{room, catalogue, needs, bare};
        const std::int64_t bound = pictureBound(subject, candidates, INT64_MAX);
        INFO("seed " << seed);
        CHECK(bound <= quickBound(subject, candidates));
        // Already what need not be looked at any closer.
        CHECK(pictureBound(subject, candidates, bound) == quickBound(subject, candidates));
        Judge judge(subject);
        std::vector<Part> parts = randomParts(candidates, random);
        for (int exchange = 0; exchange < 30; ++exchange) {
            exchangeOne(candidates, parts, random);
            std::int64_t points = judge.worthOf(parts).points;
            for (const Part& part : parts) {
                points += sumOf(pointsOfOption(*part.option, part.slot, needs, catalogue));
            }
            CHECK(points <= bound);
        }
    }
}
