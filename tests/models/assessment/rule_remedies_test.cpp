// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/remedy.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/rule_judging.h"

using namespace bespeak;
using namespace bespeak::assessment;
using catalogue::Mounting;

namespace
{

/// A living room with small children in it and much that is wrong.
design::Design wrongRoom()
{
    design::Design design =
        test::designOf(5, 5.5,
                       {{"sofa.2-seat", {2.5, 4.2, 0}, 180},
                        {"table.coffee-110", {2.5, 3.3, 0}},
                        {"cabinet.low-180", {2.5, 0.25, 0}},
                        {"shelf.bookcase", {4.5, 0.2, 0}},
                        {"rack.3-shelves", {0.6, 0.3, 0}},
                        {"receiver.7-2", {0.6, 0.3, 0}},
                        {"tower-speaker.slim", {1.3, 0.4, 0}},
                        {"tower-speaker.slim", {3.7, 0.4, 0}},
                        {"subwoofer.10in-sealed", {4.7, 2.5, 0}, 90},
                        {"display.lcd-65", {2.5, 0.05, 0.9}, 0, Mounting::Wall}});
    test::addTestOpening(design, room::OpeningKind::Door, 2, 0.3, 0.9, 0, 2.0);
    auto stood = design::standOn(design, test::genericCatalogue(), design.placements[5].id,
                                 design.placements[4].id, 0);
    REQUIRE(stood);
    room::RoomParts parts = stood->room.parts();
    parts.walls[1].beyond = room::Beyond::Neighbour;
    parts.walls[1].construction = "block-200";
    auto room = room::Room::create(parts);
    REQUIRE(room);
    stood->room = *room;
    stood->brief.childAges = {3};
    stood->brief.loudness = design::Loudness::Quiet;
    return *stood;
}

std::vector<Remedy> remediesFor(const design::Design& design, std::string_view key)
{
    const Assessment assessment = assess(design, test::genericCatalogue());
    const auto bad = std::ranges::find_if(assessment.parameters, [&](const Parameter& one) {
        return one.key == key && (one.verdict == Verdict::Fail || one.verdict == Verdict::Advice);
    });
    INFO(key);
    REQUIRE(bad != assessment.parameters.end());
    return findRemedies(design, test::genericCatalogue(), assessment,
                        static_cast<std::size_t>(bad - assessment.parameters.begin()));
}

} // namespace

TEST_CASE("each of these findings has a remedy that was tried in the whole design")
{
    const auto* const key =
        GENERATE(values<const char*>({"children.tip-over", "ways.seat-table", "wires.ventilation",
                                      "quiet.subwoofer-party-wall", "match.mount"}));
    const auto remedies = remediesFor(wrongRoom(), key);
    INFO(key);
    CHECK_FALSE(remedies.empty());
    for (const Remedy& remedy : remedies) {
        CHECK(remedySentence(remedy.key) != nullptr);
    }
}

TEST_CASE("applying one remedy after another leaves nothing that can fall onto a child")
{
    design::Design design = wrongRoom();
    for (int round = 0; round < 12; ++round) {
        const Assessment assessment = assess(design, test::genericCatalogue());
        const auto bad = std::ranges::find_if(assessment.parameters, [](const Parameter& one) {
            return one.key == "children.tip-over" && one.verdict == Verdict::Fail;
        });
        if (bad == assessment.parameters.end()) {
            SUCCEED();
            return;
        }
        const auto remedies =
            findRemedies(design, test::genericCatalogue(), assessment,
                         static_cast<std::size_t>(bad - assessment.parameters.begin()));
        REQUIRE_FALSE(remedies.empty());
        design = remedies.front().design;
    }
    FAIL("the remedies do not come to an end");
}
