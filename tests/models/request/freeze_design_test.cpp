// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/freeze_design.h"

#include "models/base/sha256.h"

#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::request;

TEST_CASE("a request carries the brief, but not how old the children are")
{
    design::Design design = test::emptyDesign();
    design.placements.push_back(test::placed(1, "tower", {2, 3, 0}, 180));
    design.brief.childAges = {3, 5};
    design.brief.street = design::Street::BusyStreet;
    design.brief.compromises = {{"bass.evenness", "", "fine for us"}};
    test::RepeatableRandomness randomness(1);
    const auto frozen = freezeDesign(design, test::smallCatalogue(), {}, {}, randomness);
    REQUIRE_OK(frozen);
    const auto part =
        std::ranges::find(frozen->parts, "parts/design.json", &exchange::MessagePart::name);
    REQUIRE(part != frozen->parts.end());
    CHECK(part->bytes.find("child") == std::string::npos);
    const auto sent = design::parseDesign(part->bytes);
    REQUIRE_OK(sent);
    CHECK(sent->design.brief.childAges.empty());
    CHECK(sent->design.brief.street == design::Street::BusyStreet);
    CHECK(sent->design.brief.compromises == design.brief.compromises);
    const auto& body = std::get<RequestBody>(frozen->body.content);
    CHECK(body.designSha256 == sha256(part->bytes).text());
}

TEST_CASE("the parts list says how many pieces are anchored")
{
    design::Design design = test::emptyDesign();
    design.placements = {test::placed(1, "tower", {1, 1, 0}), test::placed(2, "tower", {4, 1, 0}),
                         test::placed(3, "sofa", {2, 3, 0})};
    design.placements[1].anchored = true;
    test::RepeatableRandomness randomness(1);
    const auto frozen = freezeDesign(design, test::smallCatalogue(), {}, {}, randomness);
    REQUIRE_OK(frozen);
    const auto list =
        std::ranges::find(frozen->parts, "parts/bom.csv", &exchange::MessagePart::name);
    REQUIRE(list != frozen->parts.end());
    CHECK(list->bytes.find("\"tower\",\"tower\",\"anchored=1\",2,") != std::string::npos);
    CHECK(list->bytes.find("\"sofa\",\"sofa\",\"fabric=grey\",1,") != std::string::npos);
}
