// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/usual_turn.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::design;
using test::placed;

namespace
{

double turnOf(const Design& design, const std::string& id, geometry::Vec2 at)
{
    static const catalogue::Catalogue catalogue = test::smallCatalogue();
    const catalogue::Component& component = *catalogue.find(test::componentId(id));
    return usualTurn(design, catalogue, component, at).inDegrees();
}

} // namespace

TEST_CASE("a seat that is let go looks towards the nearest picture, square to the room")
{
    Design design = test::emptyDesign();
    CHECK(turnOf(design, "sofa", {2.5, 3}) == Approx(0));
    design.placements.push_back(placed(1, "tv", {2.5, 0.1, 1}));
    CHECK(turnOf(design, "sofa", {2.5, 3}) == Approx(180));
    CHECK(turnOf(design, "sofa", {3.4, 3}) == Approx(180));
    CHECK(turnOf(design, "wheelchair", {0.5, 0.6}) == Approx(270));
    CHECK(turnOf(design, "table", {2.5, 3}) == Approx(0));
    CHECK(turnOf(design, "tower", {2.5, 3}) == Approx(0));
    CHECK(turnOf(design, "sofa", {2.5, 0.1}) == Approx(0));
    design.placements.push_back(placed(2, "tv", {2.5, 3.9, 1}));
    CHECK(turnOf(design, "sofa", {2.5, 3}) == Approx(0));
}
