// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/workshop_commands.h"
#include "app/shell/store_command.h"
#include "app/shell/workshop_report.h"
#include "models/base/file.h"
#include "models/store/production.h"

namespace bespeak::shell
{

namespace
{

constexpr std::uint64_t largestList = 16ULL * 1024 * 1024;

struct Told {
    std::string id;
    std::string file;
    std::string what;
    std::size_t check = 1;
    int hours = 0;
};

using Telling = std::shared_ptr<Told>;
using Options = std::shared_ptr<CaseOptions>;

Result<quoting::WorkshopView> viewOf(CaseSession& session, const production::Workshop& workshop)
{
    const auto fresh = store::refreshDemand(session.store(), session.self());
    return fresh ? quoting::workshopView(session.store(), session.self(), workshop)
                 : Result<quoting::WorkshopView>(failWith(fresh));
}

void addPlan(CLI::App& build, const Chosen& chosen, const Options& options)
{
    const auto told = std::make_shared<Told>();
    CLI::App* week = build.add_subcommand("week", "What is made this week, and why; what is not");
    week->add_option("--hours", told->hours, "Of the workshop in a week; remembered")
        ->check(CLI::Range(1, 2000));
    runOnStore(week, chosen, options, NeedsKey::Yes,
               [told](CaseSession& session, Context&) -> Result<Report> {
                   if (told->hours > 0) {
                       const auto kept = quoting::rememberHours(session.store(), told->hours);
                       if (!kept) {
                           return failWith(kept);
                       }
                   }
                   const production::Workshop workshop = quoting::workshopOf(session.store());
                   return viewOf(session, workshop).map([&](const quoting::WorkshopView& view) {
                       return describeWeek(view, workshop);
                   });
               });
    runOnStore(
        build.add_subcommand("promise", "When each order will be there, and because of what"),
        chosen, options, NeedsKey::Yes, [](CaseSession& session, Context&) {
            return viewOf(session, quoting::workshopOf(session.store())).map(&describePromises);
        });
    CLI::App* methods = build.add_subcommand("methods", "Take in how the workshop readies parts");
    methods->add_option("file", told->file, "JSON file")->required();
    runOnStore(methods, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return readFile(told->file, largestList)
            .and_then([](const std::string& text) { return production::parseMethods(text); })
            .and_then([&](const std::vector<production::Method>& list) {
                return store::keepMethods(session.store(), session.self(), list).map([&] {
                    return doneReport(std::to_string(list.size()) + " methods kept");
                });
            });
    });
}

void addCheck(CLI::App* command, const Telling& told)
{
    command->add_option("order", told->id, "The work order's number")->required();
    command->add_option("check", told->check, "Which check, from 1 on")
        ->required()
        ->check(CLI::Range(1, 1'000'000));
}

void addWorkOrders(CLI::App& build, const Chosen& chosen, const Options& options)
{
    const auto told = std::make_shared<Told>();
    CLI::App* open = build.add_subcommand("open", "A work order for an order or a pledge");
    open->add_option("source", told->id, "The case's or the pledge's id")->required();
    runOnStore(open, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::refreshDemand(session.store(), session.self())
            .and_then([&](std::int64_t) {
                return store::openWorkOrder(session.store(), session.self(), told->id);
            })
            .map(&describeWorkOrder);
    });
    runOnStore(build.add_subcommand("orders", "All work orders with their checks"), chosen, options,
               NeedsKey::No, [](CaseSession& session, Context&) {
                   return store::workOrders(session.store()).map(&describeWorkOrders);
               });
    CLI::App* sign = build.add_subcommand("sign", "Sign a check of a work order");
    addCheck(sign, told);
    runOnStore(sign, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::signCheck(session.store(), session.self(), told->id, told->check - 1)
            .map(&describeWorkOrder);
    });
    CLI::App* defect = build.add_subcommand("defect", "A check found something: it goes back");
    addCheck(defect, told);
    defect->add_option("--what", told->what, "What is wrong")->required();
    runOnStore(defect, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::reportDefect(session.store(), session.self(), told->id, told->check - 1,
                                   told->what)
            .map(&describeWorkOrder);
    });
    CLI::App* finish = build.add_subcommand("finish", "Everything of a work order is built");
    finish->add_option("order", told->id, "Its number")->required();
    runOnStore(finish, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::finishWorkOrder(session.store(), session.self(), told->id).map([] {
            return doneReport("Built");
        });
    });
}

Report ownerReport(const production::CaseOwner& owner)
{
    Report report{owner.owner + " answers for it", {{"owner", owner.owner}}};
    report.json["offered_to"] = owner.offeredTo;
    if (!owner.offeredTo.empty()) {
        report.text += "; offered to " + owner.offeredTo + ", who has not accepted yet";
    }
    return report;
}

} // namespace

void addWorkshop(CLI::App& build, const Chosen& chosen, const Options& options)
{
    addPlan(build, chosen, options);
    addWorkOrders(build, chosen, options);
}

void addOwnerCommand(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    const auto told = std::make_shared<Told>();
    CLI::App* owner = addStoreCommand(app, "owner", "Who answers for a case, by name", options);
    owner->require_subcommand(1);
    const auto onCase = [&](const char* name, const char* description) {
        CLI::App* command = owner->add_subcommand(name, description);
        command->add_option("case", told->id, "The case's id")->required();
        return command;
    };
    runOnStore(onCase("take", "Take a case, or accept one that was offered"), chosen, options,
               NeedsKey::Yes, [told](CaseSession& session, Context&) {
                   return CaseId::parse(told->id)
                       .and_then([&](const CaseId& id) {
                           return store::takeCase(session.store(), session.self(), id);
                       })
                       .map(&ownerReport);
               });
    CLI::App* offer = onCase("offer", "Offer a case to somebody, who has to accept it");
    offer->add_option("--to", told->what, "Whom")->required();
    runOnStore(offer, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return CaseId::parse(told->id)
            .and_then([&](const CaseId& id) {
                return store::offerCase(session.store(), session.self(), id, told->what);
            })
            .map(&ownerReport);
    });
    runOnStore(
        owner->add_subcommand("none", "Open cases that nobody answers for"), chosen, options,
        NeedsKey::No, [](CaseSession& session, Context&) {
            return store::ownerlessCases(session.store()).map([](const std::vector<CaseId>& cases) {
                Report report;
                report.json = nlohmann::json::array();
                for (const CaseId& id : cases) {
                    report.text += (report.text.empty() ? "" : "\n") + id.text();
                    report.json.push_back(id.text());
                }
                if (cases.empty()) {
                    report.text = "Every open case has somebody who answers for it.";
                }
                return report;
            });
        });
}

} // namespace bespeak::shell
