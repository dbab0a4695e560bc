// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/freeze_design.h"

#include "models/base/sha256.h"
#include "models/design/plan_svg.h"
#include "models/pricing/price_design.h"
#include "models/request/parts_list.h"

#include <algorithm>

namespace bespeak::request
{

namespace
{

RequestBody describeDesign(const design::Design& design, const catalogue::Catalogue& catalogue,
                           const std::string& designJson, const pricing::Totals& totals)
{
    RequestBody body;
    body.designSha256 = sha256(designJson).text();
    body.designName = design.name;
    body.catalogueHash = catalogue.hash();
    body.priceDate = formatDate(catalogue.priceDate());
    body.listTotal = totals.gross;
    body.placements = static_cast<std::int64_t>(design.placements.size());
    body.estimatedLengths = countEstimatedLengths(design.room);
    const auto measured = [](const auto& thing) {
        return thing.certainty == room::Certainty::Measured;
    };
    body.roomMeasured = std::ranges::all_of(design.room.walls(), measured) &&
                        std::ranges::all_of(design.room.openings(), measured) &&
                        design.room.ceilingCertainty() == room::Certainty::Measured;
    body.budget = design.brief.budget;
    body.budgetIsFirm = design.brief.budgetIsFirm;
    return body;
}

/// The ages of children serve the assessment on the customer's own machine; nobody needs them to
/// quote or build, so they stay there. So do pictures of the customer's own, whatever they show: a
/// pin goes with its words alone, and one without words not at all.
design::Design asSent(design::Design design)
{
    design.brief.childAges.clear();
    for (design::Pin& pin : design.brief.pins) {
        pin.picture.clear();
    }
    std::erase_if(design.brief.pins,
                  [](const design::Pin& pin) { return pin.title.empty() && !pin.component; });
    return design;
}

tl::unexpected<Error> partMissing(std::string_view name)
{
    return fail("message.part-missing", {{"name", std::string(name)}});
}

} // namespace

std::int64_t countEstimatedLengths(const room::Room& room)
{
    const auto estimated = [](const auto& thing) {
        return thing.certainty == room::Certainty::Estimated;
    };
    return std::ranges::count_if(room.walls(), estimated) +
           std::ranges::count_if(room.openings(), estimated) +
           (room.ceilingCertainty() == room::Certainty::Estimated ? 1 : 0);
}

Result<FrozenDesign> freezeDesign(const design::Design& design,
                                  const catalogue::Catalogue& catalogue,
                                  const std::optional<exchange::Contact>& contact,
                                  const RequestPictures& pictures, exchange::Randomness& randomness)
{
    if (design.placements.empty()) {
        return fail("request.empty-design");
    }
    const pricing::PriceList prices = pricing::priceDesign(design, catalogue);
    const Result<pricing::Totals> totals = pricing::computeTotals(prices);
    if (!totals) {
        return failWith(totals);
    }
    const std::string designJson =
        design::formatDesign(asSent(design), design::usedComponents(design, catalogue));

    FrozenDesign frozen;
    RequestBody body = describeDesign(design, catalogue, designJson, *totals);
    if (contact) {
        const Result<std::string> contactJson = exchange::formatContact(*contact, randomness);
        if (!contactJson) {
            return failWith(contactJson);
        }
        frozen.parts.push_back(
            {std::string(exchange::contactPartName), "application/json", *contactJson});
        body.region = exchange::regionOf(*contact);
        frozen.body.person = contact->name;
    }
    frozen.body.kind = MessageKind::Request;
    frozen.body.text = design.brief.wishes;
    frozen.body.content = std::move(body);
    frozen.parts.push_back({std::string(designPartName), "application/json", designJson});
    frozen.parts.push_back(
        {"parts/plan.svg", "image/svg+xml", design::formatPlanSvg(design, catalogue)});
    frozen.parts.push_back({"parts/bom.csv", "text/csv", formatPartsList(prices)});
    if (!pictures.viewPng.empty()) {
        frozen.parts.push_back({"parts/view.png", "image/png", pictures.viewPng});
    }
    if (!pictures.summaryPdf.empty()) {
        frozen.parts.push_back({"parts/summary.pdf", "application/pdf", pictures.summaryPdf});
    }
    return frozen;
}

Result<design::DesignFile> readDesignPart(const exchange::OpenedMessage& message)
{
    const exchange::MessagePart* part = message.findPart(designPartName);
    if (part == nullptr) {
        return partMissing(designPartName);
    }
    return design::parseDesign(part->bytes);
}

Result<exchange::Contact> readContactPart(const exchange::OpenedMessage& message)
{
    const exchange::MessagePart* part = message.findPart(exchange::contactPartName);
    if (part == nullptr) {
        return partMissing(exchange::contactPartName);
    }
    return exchange::parseContact(part->bytes);
}

} // namespace bespeak::request
