// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/campaign_report.h"

#include "models/base/error_words.h"

#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

using nlohmann::json;

/// One line and one object for each of them.
template <typename T, typename Line, typename Object>
Report listed(const std::vector<T>& all, const char* none, Line&& line, Object&& object)
{
    Report report;
    report.json = json::array();
    for (const T& one : all) {
        report.text += (report.text.empty() ? "" : "\n") + line(one);
        report.json.push_back(object(one));
    }
    if (all.empty()) {
        report.text = none;
    }
    return report;
}

/// Of a campaign that was closed, what was counted then.
std::int64_t reachedNow(const store::CampaignView& view)
{
    return view.record.closedAt.milliseconds == 0 ? reachedOf(view.record.terms, view.tally)
                                                  : view.record.reached;
}

std::string campaignLine(const store::CampaignView& view)
{
    const funding::CampaignTerms& terms = view.record.terms;
    const bool units = terms.goalKind == funding::GoalKind::Units;
    const auto amount = [&](std::int64_t value) {
        return units ? std::to_string(value) + " pieces" : formatMoney({value, terms.currency});
    };
    return fmt::format("{}  {:<9} {} of {}  until {}  {}", view.record.id.text(),
                       nameOf(view.record.state), amount(reachedNow(view)), amount(terms.goal),
                       formatInstant(terms.deadline), terms.title);
}

json campaignJson(const store::CampaignView& view)
{
    return {{"campaign", view.record.id.text()},
            {"state", nameOf(view.record.state)},
            {"terms", formatTerms(view.record.terms)},
            {"reached", reachedNow(view)},
            {"active_units", activeUnits(view.tally)},
            {"collecting", view.tally.collecting},
            {"captured_units", view.tally.capturedUnits},
            {"captured_minor", view.tally.capturedMinor},
            {"reason", view.record.reason}};
}

json pledgeJson(const funding::PledgeRecord& pledge)
{
    return formatPledge(pledge);
}

std::string pledgeLine(const funding::PledgeRecord& pledge)
{
    return fmt::format("{}  {:<9} {} × price {}  {}", pledge.id.text(), nameOf(pledge.state),
                       pledge.units, pledge.tier + 1, pledge.backer);
}

json purchaseJson(const production::PurchaseOrder& order)
{
    json lines = json::array();
    for (const production::SourcedLine& line : order.lines) {
        lines.push_back({{"part", line.part},
                         {"name", line.name},
                         {"units", line.units},
                         {"unit_minor", line.unitPrice.minor},
                         {"handling_minor", line.handling.minor},
                         {"cost_minor", line.cost.minor},
                         {"days", line.days}});
    }
    return {{"order", order.id},
            {"supplier", order.supplier},
            {"total_minor", order.total.minor},
            {"currency", order.total.currency.code()},
            {"lines", lines},
            {"demands", order.demands}};
}

std::string purchaseLine(const production::PurchaseOrder& order)
{
    std::string text =
        fmt::format("{}  {:<16} {}", order.id, order.supplier, formatMoney(order.total));
    for (const production::SourcedLine& line : order.lines) {
        text += fmt::format("\n    {} × {}, {} days", line.units, line.part, line.days);
    }
    return text;
}

} // namespace

Result<std::size_t> tierOf(std::int64_t price)
{
    return price < 1 ? Result<std::size_t>(fail("funding.no-such-tier"))
                     : static_cast<std::size_t>(price - 1);
}

Report describeCampaign(const store::CampaignView& view)
{
    return {campaignLine(view), campaignJson(view)};
}

Report describeCampaigns(const std::vector<store::CampaignView>& views)
{
    return listed(views, "No campaigns.", &campaignLine, &campaignJson);
}

Report describePledge(const funding::PledgeRecord& pledge)
{
    const bool isIntent = pledge.state < funding::PledgeState::Capturing;
    return {pledgeLine(pledge) +
                (isIntent ? "\nA pledge is a recorded intent: no money has moved." : ""),
            pledgeJson(pledge)};
}

Report describeTaken(const store::TakenPledge& taken)
{
    Report report = describePledge(taken.record);
    if (taken.refused) {
        report.text +=
            "\nWhat was asked for is refused, and the receipt says so: " + describe(*taken.refused);
        report.json["refused"] = taken.refused->key;
    }
    return report;
}

Report describePledges(const std::vector<store::ListedPledge>& pledges)
{
    return listed(
        pledges, "No pledges.",
        [](const store::ListedPledge& pledge) { return pledgeLine(pledge.record); },
        [](const store::ListedPledge& pledge) { return pledgeJson(pledge.record); });
}

Report describePayments(const std::vector<store::Payment>& payments)
{
    return listed(
        payments, "No payments.",
        [](const store::Payment& payment) {
            return fmt::format("{}  {:<9} {:>12}  {}", payment.order.key, nameOf(payment.state),
                               formatMoney(payment.order.amount), payment.reference);
        },
        [](const store::Payment& payment) {
            return json{{"key", payment.order.key},           {"state", nameOf(payment.state)},
                        {"kind", nameOf(payment.order.kind)}, {"minor", payment.order.amount.minor},
                        {"person", payment.person},           {"reference", payment.reference}};
        });
}

Report describeLedger(const std::vector<store::LedgerRow>& rows)
{
    return listed(
        rows, "No entries.",
        [](const store::LedgerRow& row) {
            return fmt::format("{:>6}  {:<12} {:<11} {:>14}  {}", row.seq, row.what,
                               nameOf(row.account), formatMoney(row.amount), row.key);
        },
        [](const store::LedgerRow& row) {
            return json{{"seq", row.seq},
                        {"what", row.what},
                        {"account", nameOf(row.account)},
                        {"minor", row.amount.minor},
                        {"key", row.key}};
        });
}

Report describeMarkets(const std::vector<store::NoMarket>& records)
{
    return listed(
        records, "No campaign has failed.",
        [](const store::NoMarket& record) {
            std::string text = fmt::format(
                "{}  {}: no market at {} ({} of {})", formatInstant(record.at), record.title,
                fmt::join(record.prices, ", "), record.reached, record.goal);
            for (const std::string& reason : record.reasons) {
                text += "\n    " + reason;
            }
            return text;
        },
        [](const store::NoMarket& record) {
            return json{{"campaign", record.campaign.text()}, {"title", record.title},
                        {"at", formatInstant(record.at)},     {"goal", record.goal},
                        {"reached", record.reached},          {"prices", record.prices},
                        {"reasons", record.reasons}};
        });
}

Report describeDemand(const std::vector<production::Demand>& demands)
{
    return listed(
        demands, "Nothing is spoken for that is not built.",
        [](const production::Demand& demand) {
            return fmt::format("{}  {:<6} {} of {} built  {}", demand.id, nameOf(demand.kind),
                               demand.built, demand.units, demand.name);
        },
        [](const production::Demand& demand) {
            return json{{"demand", demand.id},   {"kind", nameOf(demand.kind)},
                        {"part", demand.part},   {"name", demand.name},
                        {"units", demand.units}, {"built", demand.built}};
        });
}

Report describeMaterials(const std::vector<production::MaterialLine>& lines)
{
    return listed(
        lines, "Nothing is needed.",
        [](const production::MaterialLine& line) {
            return fmt::format("{:>4} needed ({} ordered, {} funded), {} here, {} coming, {} "
                               "missing: {}",
                               line.needed(), line.ordered, line.funded, line.onHand, line.onOrder,
                               line.missing(), line.name);
        },
        [](const production::MaterialLine& line) {
            return json{{"part", line.part},         {"name", line.name},
                        {"ordered", line.ordered},   {"funded", line.funded},
                        {"on_hand", line.onHand},    {"on_order", line.onOrder},
                        {"missing", line.missing()}, {"demands", line.demands}};
        });
}

Report describePlan(const production::PurchasePlan& plan)
{
    Report report = listed(plan.orders, "Nothing to buy.", &purchaseLine, &purchaseJson);
    json missing = json::array();
    for (const Error& error : plan.notSourced) {
        report.text += "\n" + describe(error);
        missing.push_back({{"part", error.fact("part")}, {"reason", error.fact("reason")}});
    }
    report.json = {{"orders", report.json}, {"not_sourced", missing}};
    report.good = plan.notSourced.empty();
    return report;
}

Report describeOffers(const production::Supplies& supplies)
{
    const auto isOut = [&](const production::SupplierOffer& offer) {
        return supplies.limits.dropped.contains(offer.supplier);
    };
    return listed(
        supplies.offers, "Nobody offers anything.",
        [&](const production::SupplierOffer& offer) {
            return fmt::format("{:<16} {:>12} each, from {} on, {} days, keeps {} %  {}{}",
                               offer.supplier, formatMoney(offer.unitPrice), offer.minimumLot,
                               offer.days, offer.keptBasisPoints / 100, offer.part,
                               isOut(offer) ? "  (dropped out)" : "");
        },
        [&](const production::SupplierOffer& offer) {
            json object = formatOffer(offer);
            object["dropped"] = isOut(offer);
            return object;
        });
}

Report describeStock(const std::vector<production::StockRow>& rows)
{
    return listed(
        rows, "Nothing lies here.",
        [](const production::StockRow& row) {
            return fmt::format("{:>6}  {:<16} {}", row.units, row.owner, row.part);
        },
        [](const production::StockRow& row) {
            return json{{"owner", row.owner}, {"part", row.part}, {"units", row.units}};
        });
}

Report describePurchases(const std::vector<store::KeptPurchase>& purchases)
{
    return listed(
        purchases, "No purchase orders.",
        [](const store::KeptPurchase& kept) {
            return fmt::format("{}  ({}{}{})", purchaseLine(kept.order), kept.state,
                               kept.note.empty() ? "" : ": ", kept.note);
        },
        [](const store::KeptPurchase& kept) {
            json object = purchaseJson(kept.order);
            object["state"] = kept.state;
            object["note"] = kept.note;
            return object;
        });
}

} // namespace bespeak::shell
