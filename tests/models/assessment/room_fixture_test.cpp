// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/assessment/room_fixture.h"

#include "models/assessment/fit_rules.h"
#include "models/assessment/scene.h"
#include "tests/support/catch.h"

#include <set>

using namespace bespeak;
using namespace bespeak::test;

TEST_CASE("the good theatre fits into its room and has a loudspeaker in each role")
{
    const design::Design design = goodTheatre();
    const auto catalogue = theatreCatalogue();
    for (const assessment::Finding& finding : assessment::checkFit(design, catalogue)) {
        INFO(finding.rule << " " << finding.facts.front().second);
        CHECK(finding.verdict != assessment::Verdict::Fail);
    }
    const assessment::Scene scene = assessment::makeScene(design, catalogue);
    REQUIRE(scene.speakers.size() == 11);
    CHECK(scene.subwoofers.size() == 2);
    CHECK(scene.seats.size() == 3);
    std::set<assessment::Role> roles;
    for (const assessment::Speaker& speaker : scene.speakers) {
        CHECK(speaker.role != assessment::Role::None);
        CHECK(roles.insert(speaker.role).second);
    }
}
