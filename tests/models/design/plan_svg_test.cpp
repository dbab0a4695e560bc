// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_svg.h"

#include "models/design/plan_drawing.h"
#include "models/design/plan_symbol.h"
#include "models/design/svg_writer.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <set>

using namespace bespeak;
using namespace bespeak::design;
using geometry::Vec2;
using test::placed;

namespace
{

Design furnished()
{
    Design design = test::emptyDesign();
    design.name = "Den & <study>";
    test::addTestOpening(design, room::OpeningKind::Door, 0, 0.3, 0.9, 0, 2.0);
    test::addTestOpening(design, room::OpeningKind::Window, 1, 1, 1.5, 0.9, 1.2);
    design.placements = {placed(1, "sofa", {2.5, 3.5, 0}, 180), placed(2, "tower", {1, 0.2, 0}),
                         placed(3, "never-heard-of", {4, 1, 0})};
    return design;
}

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("the plan is a closed picture in true scale")
{
    const std::string svg = formatPlanSvg(furnished(), test::smallCatalogue());
    CHECK(svg.starts_with("<?xml version=\"1.0\""));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(countOf(svg, "<g") == countOf(svg, "</g>"));
    // 5 m and two walls of 12 cm at 1 : 50 are 104.8 mm, with 26 mm around.
    CHECK(svg.find("width=\"156.8mm\"") != std::string::npos);
    CHECK(svg.find("1 : 50") != std::string::npos);
    CHECK(countOf(svg, "<g class=\"placement\">") == 3);
    CHECK(svg.find("<title>never-heard-of</title>") != std::string::npos);
    CHECK(svg.find(">1  sofa</text>") != std::string::npos); // the key below the plan
    CHECK(svg.find(">5.00 m</text>") != std::string::npos);
    CHECK(svg.find("Area 20.00 m²") != std::string::npos);
}

TEST_CASE("estimated lengths are marked in words and line")
{
    Design design = furnished();
    room::RoomParts parts = design.room.parts();
    parts.walls[0].certainty = room::Certainty::Estimated;
    design.room = room::Room::create(parts).value();
    PlanSvgOptions options;
    options.language = "de";
    const std::string svg = formatPlanSvg(design, test::smallCatalogue(), options);
    CHECK(svg.find(">≈ 5,00 m</text>") != std::string::npos);
    CHECK(svg.find("geschätzt") != std::string::npos);
    options.dimensions = false;
    CHECK(formatPlanSvg(design, test::smallCatalogue(), options).find("5,00 m") ==
          std::string::npos);
}

TEST_CASE("whoever shows the plan beside its key gets the numbers without the names")
{
    const Design design = furnished();
    PlanSvgOptions options;
    options.hasKey = false;
    const std::string svg = formatPlanSvg(design, test::smallCatalogue(), options);
    CHECK(svg.find(">1</text>") != std::string::npos);
    CHECK(svg.find(">1  sofa</text>") == std::string::npos);
    const std::vector<PlanKeyRow> key = planKey(design);
    REQUIRE_FALSE(key.empty());
    CHECK(key.front().component == design.placements.front().component);
    int things = 0;
    for (const PlanKeyRow& row : key) {
        things += row.count;
    }
    CHECK(static_cast<std::size_t>(things) == design.placements.size());
}

TEST_CASE("names cannot leave their text")
{
    Design design = furnished();
    design.name = "\"><script>alert(1)</script>\x01\xff<!--";
    const std::string svg = formatPlanSvg(design, test::smallCatalogue());
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find("<!--") == std::string::npos);
    CHECK(svg.find('\x01') == std::string::npos);
    CHECK(svg.find('\xff') == std::string::npos);
    CHECK(svgEscaped("a<b>&\"c'é€\xF0\x9F\x98\x80\xC0\xAF\xED\xA0\x80") ==
          "a&lt;b&gt;&amp;&quot;c&#39;é€\xF0\x9F\x98\x80");
}

TEST_CASE("the same design gives the same bytes")
{
    CHECK(formatPlanSvg(furnished(), test::smallCatalogue()) ==
          formatPlanSvg(furnished(), test::smallCatalogue()));
}

TEST_CASE("every kind has a symbol of its own size, and no two families look the same")
{
    std::set<std::vector<double>> seen;
    for (const catalogue::ComponentKind kind : catalogue::allKinds()) {
        catalogue::Component component = test::smallCatalogue().components().front();
        component.kind = kind;
        component.size = {Length::metres(0.8), Length::metres(0.5), Length::metres(1)};
        const auto shapes = planSymbol(&component);
        REQUIRE(!shapes.empty());
        std::vector<double> essence;
        for (const PlanShape& shape : shapes) {
            for (const Vec2 point : shape.points) {
                CHECK(std::abs(point.x) < 0.9);
                CHECK(std::abs(point.y) < 0.9);
                essence.push_back(point.x);
            }
        }
        seen.insert(essence);
    }
    CHECK(seen.size() >= 18);
    CHECK(!planSymbol(nullptr).empty());
}

TEST_CASE("rugs are drawn first, what hangs above last")
{
    Design design = test::emptyDesign();
    design.placements = {
        placed(1, "projector", {2, 2, 2.3}, 0, catalogue::Mounting::Ceiling),
        placed(2, "tv", {2, 2, 0.5}),
        placed(3, "cabinet", {2, 2, 0}),
        placed(4, "rug", {2, 2, 0}),
    };
    CHECK(drawingOrder(design, test::smallCatalogue()) == std::vector<std::size_t>{3, 2, 1, 0});
}

TEST_CASE("distances run from each side to the wall it looks at")
{
    const Design design = test::emptyDesign();
    const auto distances = wallDistances(design.room, {2, 1, 0}, {1, 0.5}, 0);
    CHECK(distances[0]->metres == Approx(2.5));
    CHECK(distances[1]->metres == Approx(2.75));
    CHECK(distances[2]->metres == Approx(1.5));
    CHECK(distances[3]->metres == Approx(0.75));
    const auto turned = wallDistances(design.room, {2, 1, 0}, {1, 0.5}, std::acos(-1) / 2);
    CHECK(turned[0]->metres == Approx(2.5));  // its right looks at the back wall now
    CHECK(turned[1]->metres == Approx(1.75)); // its front at the left one
    const auto touching = wallDistances(design.room, {0.5, 1, 0}, {1, 0.5}, 0);
    CHECK(touching[2]->metres == Approx(0).margin(1e-9));
    const auto outside = wallDistances(design.room, {0.3, 1, 0}, {1, 0.5}, 0);
    CHECK(!outside[2]);
}

TEST_CASE("in an L the distance ends at the near wall, and the label lies inside")
{
    const Design design = test::designInLShape();
    const auto distances = wallDistances(design.room, {2, 1, 0}, {0.4, 0.4}, 0);
    CHECK(distances[0]->metres == Approx(0.8)); // the notch, not the far right wall
    CHECK(isClearForLabel(design, test::smallCatalogue(),
                          labelPoint(design, test::smallCatalogue(), {1.5, 0.5}), {1.5, 0.5}));
}

TEST_CASE("the room's label makes way for what stands in the middle")
{
    Design design = test::emptyDesign();
    const auto catalogue = test::smallCatalogue();
    CHECK(labelPoint(design, catalogue, {1.5, 0.5}) == Vec2{2.5, 2});
    design.placements = {placed(1, "rug", {2.5, 2, 0}), placed(2, "sofa", {2.5, 2, 0})};
    CHECK(!isClearForLabel(design, catalogue, {2.5, 2}, {1.5, 0.5}));
    CHECK(
        isClearForLabel(design, catalogue, labelPoint(design, catalogue, {1.5, 0.5}), {1.5, 0.5}));
}

TEST_CASE("a door is drawn with its leaf and way, a window with its panes")
{
    const Design design = furnished();
    const auto door = drawOpening(design.room, design.room.openings()[0]);
    REQUIRE(door.leaf);
    CHECK(length(door.leaf->to - door.leaf->from) == Approx(0.9));
    CHECK(door.arc.front().y == Approx(0).margin(1e-9));
    CHECK(door.arc.back().y == Approx(0.9));
    const auto window = drawOpening(design.room, design.room.openings()[1]);
    CHECK(!window.leaf);
    CHECK(window.panes.size() == 2);
}
