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

TEST_CASE(
    "a request carries what is pinned, kept and given up, but no picture of the customer's own")
{
    design::Design design = test::emptyDesign();
    design.placements.push_back(test::placed(1, "tower", {2, 3, 0}, 180));
    const std::string hash(64, 'b');
    const ComponentId tower = ComponentId::parse("tower").value();
    design.brief.pins = {{"pin-1", "Grandmother's armchair", hash, {}, {.look = true}},
                         {"pin-2", "", hash, {}, {.size = true}},
                         {"pin-3", "", "", tower, {.brand = true}}};
    design.brief.owned = {{tower, 1}};
    design.brief.never = {ComponentId::parse("rug").value()};
    design.brief.givenUp = {{"budget", 20'000, "minor", ""}};
    test::RepeatableRandomness randomness(1);
    const auto frozen = freezeDesign(design, test::smallCatalogue(), {}, {}, randomness);
    REQUIRE_OK(frozen);
    for (const exchange::MessagePart& part : frozen->parts) {
        CHECK(part.bytes.find(hash) == std::string::npos);
    }
    const auto part =
        std::ranges::find(frozen->parts, "parts/design.json", &exchange::MessagePart::name);
    REQUIRE(part != frozen->parts.end());
    const auto sent = design::parseDesign(part->bytes);
    REQUIRE_OK(sent);
    const design::Brief& brief = sent->design.brief;
    REQUIRE(brief.pins.size() == 2);
    CHECK(brief.pins[0] == design::Pin{"pin-1", "Grandmother's armchair", "", {}, {.look = true}});
    CHECK(brief.pins[1] == design.brief.pins[2]);
    CHECK(brief.owned == design.brief.owned);
    CHECK(brief.never == design.brief.never);
    CHECK(brief.givenUp == design.brief.givenUp);
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
