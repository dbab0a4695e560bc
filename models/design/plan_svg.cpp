// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_svg.h"

#include "models/design/plan_drawing.h"
#include "models/design/plan_symbol.h"
#include "models/design/svg_writer.h"
#include "models/room/materials.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace bespeak::design
{

using geometry::Vec2;

namespace
{

constexpr double margin = 12;         // millimetres of paper around the dimensions
constexpr double titleHeight = 16;    // below the plan
constexpr double narrowMargin = 4;    // where the plan stands on a page of something else
constexpr double factsHeight = 9;     // below a plan without a title
constexpr double dimensionGap = 7;    // from the wall's face to the dimension line
constexpr double dimensionSpace = 14; // what dimensions take beside the walls
constexpr double bubbleRadius = 1.9;  // of the numbers on things
constexpr double keyLine = 4.2;       // of the list of names below the plan
constexpr double keyColumn = 62;
constexpr std::size_t mostNumbersApart = 400; // beyond that numbers may cover each other
constexpr double hairline = 0.18;             // thinnest line that every printer shows

struct InkColour {
    Ink ink;
    const char* fill;
};

constexpr InkColour inkColours[] = {
    {Ink::Body, "#d9d5cd"},   {Ink::Soft, "#ebe8e2"},  {Ink::Wood, "#e3d3bb"},
    {Ink::Device, "#8d9499"}, {Ink::Paper, "#f6f5f1"}, {Ink::Leaf, "#a9c3a0"},
    {Ink::Woven, "#ece4e0"},  {Ink::Line, "#3f464a"},  {Ink::Faint, "#7d8589"},
    {Ink::Accent, "#0b6e63"},
};

std::string colourOf(Ink ink)
{
    const auto* row = std::ranges::find(inkColours, ink, &InkColour::ink);
    return row->fill;
}

/// The words of the picture in the languages the catalogue speaks.
struct PlanWords {
    const char* area;
    const char* estimated;
    const char* scale;
    char decimalPoint;
};

PlanWords wordsIn(const std::string& language)
{
    if (language == "de") {
        return {"Fläche", "gestrichelt und ≈: geschätzt", "Maßstab", ','};
    }
    return {"Area", "dashed and ≈: estimated", "Scale", '.'};
}

/// Draws one design; all coordinates become millimetres of paper.
class PlanSvg
{
public:
    PlanSvg(const Design& design, const catalogue::Catalogue& catalogue,
            const PlanSvgOptions& options)
        : m_design(design)
        , m_catalogue(catalogue)
        , m_options(options)
        , m_words(wordsIn(options.language))
        , m_margin(options.hasKey ? margin : narrowMargin)
        , m_perMetre(1000 / std::clamp(options.scale, 1.0, 10'000.0))
    {
        const std::vector<Vec2> outer = room::outerOutline(design.room);
        m_low = m_high = outer.front();
        for (const Vec2 corner : outer) {
            include(corner);
        }
        for (const room::Opening& opening : design.room.openings()) {
            for (const Vec2 point : drawOpening(design.room, opening).arc) {
                include(point);
            }
        }
        const double around = m_margin + (options.dimensions ? dimensionSpace : 0);
        m_shift = Vec2{around, around} - m_low * m_perMetre;
        m_page = (m_high - m_low) * m_perMetre +
                 Vec2{2 * around, 2 * around + (options.hasKey ? titleHeight : factsHeight)};
        m_page.x = std::max(m_page.x, 110.0);
        numberThings();
        const bool isKeyDrawn = options.hasKey && !m_key.empty();
        m_keyHeight = isKeyDrawn ? keyLine * static_cast<double>(keyRows()) + 4 : 0;
        m_page.y += m_keyHeight;
    }

    std::string draw()
    {
        SvgWriter svg(m_page.x, m_page.y, m_design.name);
        drawRoom(svg);
        drawPlacements(svg);
        drawNumbers(svg);
        if (m_options.dimensions) {
            drawLengths(svg);
        }
        drawTitle(svg);
        if (m_options.hasKey) {
            drawKey(svg);
        }
        return svg.finish();
    }

private:
    void include(Vec2 point)
    {
        m_low = {std::min(m_low.x, point.x), std::min(m_low.y, point.y)};
        m_high = {std::max(m_high.x, point.x), std::max(m_high.y, point.y)};
    }
    Vec2 paper(Vec2 metres) const { return metres * m_perMetre + m_shift; }
    std::vector<Vec2> paper(std::span<const Vec2> metres) const
    {
        std::vector<Vec2> points;
        std::ranges::transform(metres, std::back_inserter(points),
                               [this](Vec2 p) { return paper(p); });
        return points;
    }

    void drawRoom(SvgWriter& svg) const;
    void drawOpenings(SvgWriter& svg) const;
    void drawPlacements(SvgWriter& svg) const;
    void drawShape(SvgWriter& svg, const PlanShape& shape, const Placement& placement) const;
    void drawNumbers(SvgWriter& svg) const;
    void drawKey(SvgWriter& svg) const;
    bool isFree(Vec2 at, const std::vector<Vec2>& taken) const;
    Vec2 placeForNumber(const Placement& placement, const std::vector<Vec2>& taken) const;
    std::string nameOf(const ComponentId& id) const
    {
        const catalogue::Component* component = m_catalogue.find(id);
        return component != nullptr ? component->name.in(m_options.language) : id.text();
    }
    std::size_t keyRows() const
    {
        const auto columns = std::max(1.0, std::floor((m_page.x - 2 * margin + 4) / keyColumn));
        return static_cast<std::size_t>(std::ceil(static_cast<double>(m_key.size()) / columns));
    }
    void numberThings();
    void drawLengths(SvgWriter& svg) const;
    void drawTitle(SvgWriter& svg) const;
    void drawScaleBar(SvgWriter& svg, Vec2 at) const;

    const Design& m_design;
    const catalogue::Catalogue& m_catalogue;
    const PlanSvgOptions& m_options;
    PlanWords m_words;
    double m_margin;
    double m_perMetre;
    Vec2 m_low, m_high, m_shift, m_page;
    double m_keyHeight = 0;

    std::vector<PlanKeyRow> m_key;
    std::map<ComponentId, std::size_t> m_numbers;
};

void PlanSvg::numberThings()
{
    m_key = planKey(m_design);
    for (std::size_t i = 0; i < m_key.size(); ++i) {
        m_numbers.emplace(m_key[i].component, i + 1);
    }
}

void PlanSvg::drawRoom(SvgWriter& svg) const
{
    const std::vector<Vec2> inner = paper(room::outline(m_design.room));
    const std::vector<Vec2> outer = paper(room::outerOutline(m_design.room));
    svg.beginGroup("room");
    svg.polygon(inner, {"#fbfaf7"});
    svg.ring(outer, inner, {"#4a5257", "#2b3134", hairline * 1.5});
    drawOpenings(svg);
    svg.endGroup();
}

void PlanSvg::drawOpenings(SvgWriter& svg) const
{
    for (const room::Opening& opening : m_design.room.openings()) {
        const OpeningDrawing drawing = drawOpening(m_design.room, opening);
        svg.polygon(paper(drawing.hole), {"#ffffff", "#2b3134", hairline});
        for (const PlanLine& pane : drawing.panes) {
            svg.line(paper(pane.from), paper(pane.to), {"", "#2b3134", hairline * 1.5});
        }
        if (drawing.leaf) {
            svg.polyline(paper(drawing.arc), {"", "#7d8589", hairline, SvgDash::Fine});
            svg.line(paper(drawing.leaf->from), paper(drawing.leaf->to),
                     {"", "#2b3134", hairline * 3});
        }
    }
}

void PlanSvg::drawShape(SvgWriter& svg, const PlanShape& shape, const Placement& placement) const
{
    SvgPaint paint;
    paint.fill = shape.fill ? colourOf(*shape.fill) : "";
    paint.stroke = shape.stroke ? colourOf(*shape.stroke) : "";
    paint.width = hairline * shape.weight;
    paint.dash = shape.isDashed ? SvgDash::Fine : SvgDash::None;
    const double turn = placement.turn.inRadians();
    const Vec2 across{std::cos(turn), std::sin(turn)};
    const Vec2 base = flat(placement.position.inMetres());
    const auto place = [&](Vec2 p) {
        return paper(base + across * p.x + perpendicular(across) * p.y);
    };
    std::vector<Vec2> points;
    std::ranges::transform(shape.points, std::back_inserter(points), place);
    switch (shape.form) {
    case PlanForm::Ellipse:
        svg.ellipse(points.front(), shape.points[1] * m_perMetre, placement.turn.inDegrees(),
                    paint);
        break;
    case PlanForm::Polyline:
        svg.polyline(points, paint);
        break;
    case PlanForm::Polygon:
        svg.roundedPolygon(points, shape.rounding * m_perMetre, paint);
        break;
    }
}

void PlanSvg::drawPlacements(SvgWriter& svg) const
{
    for (const std::size_t i : drawingOrder(m_design, m_catalogue)) {
        const Placement& placement = m_design.placements[i];
        svg.beginGroup("placement");
        const catalogue::Component* component = m_catalogue.find(placement.component);
        svg.title(nameOf(placement.component));
        for (const PlanShape& shape : planSymbol(component)) {
            drawShape(svg, shape, placement);
        }
        svg.endGroup();
    }
}

bool PlanSvg::isFree(Vec2 at, const std::vector<Vec2>& taken) const
{
    return std::ranges::none_of(
        taken, [at](Vec2 other) { return length(other - at) < 2 * bubbleRadius + 0.4; });
}

/// A number goes onto its thing; where things stand close together it moves aside.
Vec2 PlanSvg::placeForNumber(const Placement& placement, const std::vector<Vec2>& taken) const
{
    const Vec2 middle = paper(flat(placement.position.inMetres()));
    Vec2 at = middle;
    for (int ring = 0; ring < 5; ++ring) {
        for (int i = 0; i < 8; ++i) {
            const double angle = std::numbers::pi / 4 * i;
            at = middle + Vec2{std::cos(angle), std::sin(angle)} * (ring * bubbleRadius * 1.3);
            if (isFree(at, taken)) {
                return at;
            }
        }
    }
    return at;
}

void PlanSvg::drawNumbers(SvgWriter& svg) const
{
    struct Bubble {
        Vec2 thing, at;
        std::size_t number = 0;
    };
    std::vector<Bubble> bubbles;
    std::vector<Vec2> taken;
    // What lies on top is numbered first: a rug's number makes way for the table's.
    std::vector<std::size_t> order = drawingOrder(m_design, m_catalogue);
    std::ranges::reverse(order);
    for (const std::size_t i : order) {
        const Placement& placement = m_design.placements[i];
        const Vec2 at = placeForNumber(placement, taken);
        if (taken.size() < mostNumbersApart) {
            taken.push_back(at);
        }
        bubbles.push_back(
            {paper(flat(placement.position.inMetres())), at, m_numbers.at(placement.component)});
    }
    svg.beginGroup("numbers");
    for (const Bubble& bubble : bubbles) {
        if (length(bubble.at - bubble.thing) > bubbleRadius) {
            svg.line(bubble.thing, bubble.at, {"", "#23282b", hairline});
        }
    }
    for (const Bubble& bubble : bubbles) {
        svg.ellipse(bubble.at, {bubbleRadius, bubbleRadius}, 0, {"#ffffff", "#23282b", hairline});
        svg.text(bubble.at + Vec2{0, 0.75}, std::to_string(bubble.number), {2.1, "#23282b"});
    }
    svg.endGroup();
}

void PlanSvg::drawKey(SvgWriter& svg) const
{
    svg.beginGroup("key");
    const std::size_t rows = keyRows();
    for (std::size_t i = 0; i < m_key.size(); ++i) {
        const std::size_t column = i / rows;
        const std::size_t row = i % rows;
        const Vec2 at{margin + keyColumn * static_cast<double>(column),
                      m_page.y - margin - keyLine * static_cast<double>(rows - 1 - row)};
        std::string text = std::to_string(i + 1) + "  " + nameOf(m_key[i].component);
        if (m_key[i].count > 1) {
            text += "  × " + std::to_string(m_key[i].count);
        }
        svg.leftText(at, text, {2.6, "#23282b"});
    }
    svg.endGroup();
}

void PlanSvg::drawLengths(SvgWriter& svg) const
{
    svg.beginGroup("lengths");
    for (const DimensionDrawing& dimension :
         drawDimensions(m_design.room, dimensionGap / m_perMetre)) {
        const bool isEstimated = dimension.certainty == room::Certainty::Estimated;
        const SvgPaint paint{"", isEstimated ? "#9a6a1f" : "#5b6469", hairline,
                             isEstimated ? SvgDash::Long : SvgDash::None};
        for (const PlanLine& mark : dimension.marks) {
            svg.line(paper(mark.from), paper(mark.to), {"", "#5b6469", hairline});
        }
        const Vec2 from = paper(dimension.line.from);
        const Vec2 to = paper(dimension.line.to);
        svg.line(from, to, paint);
        const Vec2 tick = normalised(normalised(to - from) + dimension.outward) * 1.1;
        svg.line(from - tick, from + tick, {"", "#23282b", hairline * 2});
        svg.line(to - tick, to + tick, {"", "#23282b", hairline * 2});
        std::string text = (isEstimated ? "≈ " : "") +
                           formatLength(dimension.length, UnitSystem::Metric, m_words.decimalPoint);
        double angle = std::atan2(to.y - from.y, to.x - from.x) * 180 / std::acos(-1);
        angle = angle > 90.001 ? angle - 180 : angle <= -90.001 ? angle + 180 : angle;
        const Vec2 middle = paper(dimension.number) + dimension.outward * 2.4;
        svg.turnedText(middle, angle, text, {2.8, isEstimated ? "#7d5413" : "#23282b"});
    }
    svg.endGroup();
}

void PlanSvg::drawTitle(SvgWriter& svg) const
{
    const double base = m_page.y - m_margin - m_keyHeight;
    if (m_options.hasKey) {
        const std::string name = m_design.name.empty() ? m_design.room.name() : m_design.name;
        svg.leftText({m_margin, base - 5}, name, {4.6, "#1d2225"});
    }
    const auto hundredths = std::llround(room::floorArea(m_design.room) * 100);
    std::string area = std::to_string(hundredths / 100) + m_words.decimalPoint;
    area += std::to_string(hundredths / 10 % 10) + std::to_string(hundredths % 10);
    std::string facts = std::string(m_words.area) + " " + area + " m²  ·  " + m_words.scale +
                        " 1 : " + std::to_string(std::llround(1000 / m_perMetre));
    const auto& walls = m_design.room.walls();
    if (m_options.dimensions && std::ranges::any_of(walls, [](const room::Wall& wall) {
            return wall.certainty == room::Certainty::Estimated;
        })) {
        facts += std::string("  ·  ") + m_words.estimated;
    }
    svg.leftText({m_margin, base}, facts, {2.8, "#5b6469"});
    drawScaleBar(svg, {m_page.x - m_margin - m_perMetre, base - 7});
}

void PlanSvg::drawScaleBar(SvgWriter& svg, Vec2 at) const
{
    for (int i = 0; i < 4; ++i) {
        const double left = at.x + m_perMetre * i / 4;
        svg.polygon(std::vector<Vec2>{{left, at.y},
                                      {left + m_perMetre / 4, at.y},
                                      {left + m_perMetre / 4, at.y + 1.2},
                                      {left, at.y + 1.2}},
                    {i % 2 == 0 ? "#2b3134" : "#ffffff", "#2b3134", hairline});
    }
    svg.text({at.x + m_perMetre / 2, at.y + 4.4}, "1 m", {2.6, "#5b6469"});
}

} // namespace

std::vector<PlanKeyRow> planKey(const Design& design)
{
    std::vector<PlanKeyRow> key;
    std::map<ComponentId, std::size_t> rows;
    for (const Placement& placement : design.placements) {
        const auto [row, isNew] = rows.try_emplace(placement.component, key.size());
        if (isNew) {
            key.push_back({placement.component, 0});
        }
        ++key[row->second].count;
    }
    return key;
}

std::string formatPlanSvg(const Design& design, const catalogue::Catalogue& catalogue,
                          const PlanSvgOptions& options)
{
    return PlanSvg(design, catalogue, options).draw();
}

} // namespace bespeak::design
