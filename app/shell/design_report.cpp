// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/design_report.h"

#include "models/assessment/fit_rules.h"
#include "models/pricing/price_design.h"
#include "models/room/room_shape.h"

#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

using design::Design;
using nlohmann::json;

const char* certaintyName(room::Certainty certainty)
{
    switch (certainty) {
    case room::Certainty::Measured:
        return "measured";
    case room::Certainty::Typed:
        return "typed";
    case room::Certainty::Estimated:
        break;
    }
    return "estimated";
}

const char* openingName(room::OpeningKind kind)
{
    switch (kind) {
    case room::OpeningKind::Window:
        return "window";
    case room::OpeningKind::Passage:
        return "passage";
    case room::OpeningKind::Door:
        break;
    }
    return "door";
}

json describeWalls(const room::Room& room)
{
    json walls = json::array();
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const geometry::Point2 from = room.corners()[i];
        const geometry::Point2 to = room.corners()[(i + 1) % room.corners().size()];
        walls.push_back({{"from_m", {from.x.inMetres(), from.y.inMetres()}},
                         {"to_m", {to.x.inMetres(), to.y.inMetres()}},
                         {"length_m", room::wallLength(room, i).inMetres()},
                         {"thickness_m", room.walls()[i].thickness.inMetres()},
                         {"material", room.walls()[i].material},
                         {"certainty", certaintyName(room.walls()[i].certainty)}});
    }
    return walls;
}

json describeOpenings(const room::Room& room)
{
    json openings = json::array();
    for (const room::Opening& opening : room.openings()) {
        openings.push_back({{"id", opening.id},
                            {"kind", openingName(opening.kind)},
                            {"wall", opening.wall},
                            {"offset_m", opening.offset.inMetres()},
                            {"width_m", opening.width.inMetres()},
                            {"sill_m", opening.sill.inMetres()},
                            {"height_m", opening.height.inMetres()},
                            {"certainty", certaintyName(opening.certainty)}});
    }
    return openings;
}

json describePlacements(const Design& design)
{
    json placements = json::array();
    for (const design::Placement& placement : design.placements) {
        const geometry::Vec3 at = placement.position.inMetres();
        placements.push_back(
            {{"id", placement.id.text()},
             {"component", placement.component.text()},
             {"position_m", {at.x, at.y, at.z}},
             {"turn_deg", placement.turn.inDegrees()},
             {"mounting", catalogue::mountingName(placement.mounting)},
             {"support", placement.support ? json(placement.support->text()) : json()},
             {"options", placement.options}});
    }
    return placements;
}

json describeFindings(const std::vector<assessment::Finding>& findings)
{
    json list = json::array();
    for (const assessment::Finding& finding : findings) {
        list.push_back(
            {{"rule", finding.rule},
             {"verdict", finding.verdict == assessment::Verdict::Fail ? "fail" : "advice"}});
    }
    return list;
}

std::string thingsText(std::size_t count)
{
    return count == 1 ? "1 thing" : fmt::format("{} things", count);
}

std::string describeInWords(const Design& design, const catalogue::Catalogue& catalogue,
                            Money total, std::size_t findings)
{
    std::string text = fmt::format(
        "{}: {:.2f} m², {} high, {}, {}\n", design.name.empty() ? "Design" : design.name,
        room::floorArea(design.room), formatLength(design.room.ceilingHeight()),
        thingsText(design.placements.size()), formatMoney(total));
    for (const design::Placement& placement : design.placements) {
        const geometry::Vec3 at = placement.position.inMetres();
        const catalogue::Component* component = catalogue.find(placement.component);
        text += fmt::format(
            "  {}  {:<44} {:6.2f} {:6.2f} {:6.2f} m  {:5.1f}°\n", placement.id.text(),
            component == nullptr ? placement.component.text() : component->name.in("en"), at.x,
            at.y, at.z, placement.turn.inDegrees());
    }
    return text + (findings == 0 ? "Everything fits." : thingsText(findings) + " to look at.");
}

} // namespace

Report describeDesign(const Design& design, const catalogue::Catalogue& catalogue)
{
    const pricing::PriceList prices = pricing::priceDesign(design, catalogue);
    const Result<pricing::Totals> totals = pricing::computeTotals(prices);
    const Money gross = totals ? totals->gross : Money{};
    const std::vector<assessment::Finding> findings = assessment::checkFit(design, catalogue);
    Report report;
    report.text = describeInWords(design, catalogue, gross, findings.size());
    report.json = {
        {"name", design.name},
        {"room",
         {{"walls", describeWalls(design.room)},
          {"openings", describeOpenings(design.room)},
          {"area_m2", room::floorArea(design.room)},
          {"volume_m3", room::volume(design.room)},
          {"ceiling_m", design.room.ceilingHeight().inMetres()}}},
        {"placements", describePlacements(design)},
        {"price", {{"total_minor", gross.minor}, {"currency", gross.currency.code()}}},
        {"findings", describeFindings(findings)},
        {"catalogue",
         {{"hash", catalogue.hash()}, {"price_date", formatDate(catalogue.priceDate())}}}};
    return report;
}

} // namespace bespeak::shell
