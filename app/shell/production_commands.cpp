// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/campaign_report.h"
#include "app/shell/renderer.h"
#include "app/shell/store_command.h"
#include "app/shell/workshop_commands.h"
#include "models/base/file.h"
#include "models/quoting/purchase_sheet.h"

#include <filesystem>

namespace bespeak::shell
{

namespace
{

using Options = std::shared_ptr<CaseOptions>;

constexpr std::uint64_t largestList = 16ULL * 1024 * 1024;

struct Told {
    std::string id;
    std::string file;
    std::string reason;
    std::string pdf;
    std::string ubl;
    std::string csv;
    std::string language;
    std::string owner = store::ownStock;
    std::int64_t units = 1;
    int days = 365;
    int kept = 0;
};

/// Demand is brought up to date before anything is said of it.
Result<void> refresh(CaseSession& session)
{
    return store::refreshDemand(session.store(), session.self()).map([](std::int64_t) {});
}

Result<Report> writeOrders(const production::PurchasePlan& plan, const std::string& folder)
{
    Report report = describePlan(plan);
    for (const production::PurchaseOrder& order : plan.orders) {
        if (folder.empty()) {
            break;
        }
        const auto file = std::filesystem::path(folder) / (order.id + ".csv");
        if (auto written = writeFileAtomically(file, formatPurchaseCsv(order)); !written) {
            return failWith(written);
        }
        report.text += "\n" + file.string();
    }
    return report;
}

/// Writes each form that was asked for.
Result<void> writeForms(const quoting::PurchaseSheet& sheet, const Told& told,
                        const std::string& program)
{
    if (!told.csv.empty()) {
        const auto csv = writeFileAtomically(told.csv, production::formatPurchaseCsv(sheet.order));
        if (!csv) {
            return csv;
        }
    }
    if (!told.ubl.empty()) {
        const auto ubl = quoting::formatUblPurchase(sheet).and_then(
            [&](const std::string& xml) { return writeFileAtomically(told.ubl, xml); });
        if (!ubl) {
            return ubl;
        }
    }
    return told.pdf.empty()
               ? Result<void>()
               : printPaper(quoting::formatPurchaseSheet(sheet), told.pdf, told.language, program);
}

Result<Report> showOrder(CaseSession& session, const Told& told, const std::string& program)
{
    auto all = store::purchases(session.store());
    if (!all) {
        return failWith(all);
    }
    std::erase_if(*all, [&](const store::KeptPurchase& kept) { return kept.order.id != told.id; });
    if (all->empty()) {
        return fail("production.no-order", {{"order", told.id}});
    }
    if (!session.self().card) {
        return fail("store.unknown-retailer");
    }
    const auto sheet =
        quoting::makePurchaseSheet(*session.self().card, session.self().person, all->front().order);
    return writeForms(sheet, told, program).map([&] { return describePurchases(*all); });
}

void addMaterials(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    runOnStore(addStoreCommand(app, "bom", "What everything that is spoken for needs", options),
               chosen, options, NeedsKey::Yes,
               [](CaseSession& session, Context&) -> Result<Report> {
                   if (auto fresh = refresh(session); !fresh) {
                       return failWith(fresh);
                   }
                   return store::materials(session.store()).map(&describeMaterials);
               });
}

void addPurchases(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    const auto told = std::make_shared<Told>();
    CLI::App* po = addStoreCommand(app, "po", "Purchase orders", options);
    po->require_subcommand(1);
    CLI::App* plan = po->add_subcommand("plan", "Buy what is missing, where it costs least");
    plan->add_option("--days", told->days, "Here within so many days")->capture_default_str();
    plan->add_option("--record", told->kept, "Least share of promises kept, in 1/100 %");
    plan->add_option("-o,--out", told->file, "Folder for one CSV an order");
    runOnStore(plan, chosen, options, NeedsKey::Yes,
               [told](CaseSession& session, Context&) -> Result<Report> {
                   if (auto fresh = refresh(session); !fresh) {
                       return failWith(fresh);
                   }
                   const auto bought =
                       store::purchase(session.store(), session.self(), {told->days, told->kept});
                   return bought ? writeOrders(*bought, told->file)
                                 : Result<Report>(failWith(bought));
               });
    runOnStore(po->add_subcommand("list", "All purchase orders"), chosen, options, NeedsKey::No,
               [](CaseSession& session, Context&) {
                   return store::purchases(session.store()).map(&describePurchases);
               });
    CLI::App* offers = po->add_subcommand("offers", "Take in a supplier's list of offers");
    offers->add_option("file", told->file, "JSON file")->required();
    runOnStore(offers, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return readFile(told->file, largestList)
            .and_then([](const std::string& text) { return production::parseOffers(text); })
            .and_then([&](const std::vector<production::SupplierOffer>& list) {
                return store::keepOffers(session.store(), session.self(), list).map([&] {
                    return doneReport(std::to_string(list.size()) + " offers kept");
                });
            });
    });
    runOnStore(po->add_subcommand("market", "Who offers what, in which lots, and who dropped out"),
               chosen, options, NeedsKey::No, [](CaseSession& session, Context&) {
                   return store::supplies(session.store(), session.self()).map(&describeOffers);
               });
    CLI::App* show = po->add_subcommand("show", "One purchase order, or write it as a document");
    show->add_option("order", told->id, "Its number")->required();
    show->add_option("--pdf", told->pdf, "The .pdf file to print it to");
    show->add_option("--ubl", told->ubl, "The .xml file for its UBL 2.4 Order");
    show->add_option("--csv", told->csv, "The .csv file");
    show->add_option("--language", told->language, "Of the PDF")
        ->check(CLI::IsMember({"de", "en"}));
    runOnStore(show, chosen, options, NeedsKey::No, [told](CaseSession& session, Context& context) {
        return showOrder(session, *told, context.program);
    });
    CLI::App* receive = po->add_subcommand("receive", "Everything of an order is here");
    receive->add_option("order", told->id, "Its number")->required();
    runOnStore(receive, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::receivePurchase(session.store(), session.self(), told->id).map([] {
            return doneReport("Received");
        });
    });
    CLI::App* drop = po->add_subcommand("drop", "A supplier cannot deliver");
    drop->add_option("order", told->id, "Its number")->required();
    drop->add_option("--reason", told->reason, "Why")->required();
    runOnStore(drop, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::dropPurchase(session.store(), session.self(), told->id, told->reason).map([] {
            return doneReport("Dropped; the next plan buys elsewhere");
        });
    });
}

void addBuilding(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    const auto told = std::make_shared<Told>();
    CLI::App* build = addStoreCommand(app, "build", "What may be built, and what was", options);
    build->require_subcommand(1);
    runOnStore(build->add_subcommand("list", "What is spoken for and not built"), chosen, options,
               NeedsKey::Yes, [](CaseSession& session, Context&) -> Result<Report> {
                   if (auto fresh = refresh(session); !fresh) {
                       return failWith(fresh);
                   }
                   return store::demands(session.store()).map(&describeDemand);
               });
    CLI::App* done = build->add_subcommand("done", "Record what was built");
    done->add_option("demand", told->id, "For which order or pledge")->required();
    done->add_option("--units", told->units, "Pieces")->capture_default_str();
    done->add_option("--work-order", told->file, "Whose checks must all be signed");
    runOnStore(done, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::recordBuilt(session.store(), session.self(), {{told->id, told->units}},
                                  told->file)
            .map([] { return doneReport("Built"); });
    });
    runOnStore(build->add_subcommand("store-room", "What lies here, and whose it is"), chosen,
               options, NeedsKey::No, [](CaseSession& session, Context&) {
                   return store::stock(session.store()).map(&describeStock);
               });
    CLI::App* stock = build->add_subcommand("stock", "Pieces come or go");
    stock->add_option("part", told->id, "Which")->required();
    stock->add_option("--units", told->units, "How many; negative: they go")->required();
    stock->add_option("--owner", told->owner, "Whose they are")->capture_default_str();
    stock->add_option("--reason", told->reason, "Why")->required();
    runOnStore(stock, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::moveStock(session.store(), session.self(),
                                {told->owner, told->id, told->units}, told->reason)
            .map([] { return doneReport("Moved"); });
    });
    addWorkshop(*build, chosen, options);
}

} // namespace

void addProductionCommands(CLI::App& app, const Chosen& chosen)
{
    addMaterials(app, chosen);
    addPurchases(app, chosen);
    addBuilding(app, chosen);
    addOwnerCommand(app, chosen);
}

} // namespace bespeak::shell
