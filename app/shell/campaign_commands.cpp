// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/campaign_report.h"
#include "app/shell/store_command.h"
#include "models/base/file.h"
#include "models/base/json_fields.h"
#include "models/exchange/message.h"
#include "models/store/campaign_messages.h"
#include "models/store/case_actions.h"

namespace bespeak::shell
{

namespace
{

using namespace funding;
using Options = std::shared_ptr<CaseOptions>;

constexpr std::uint64_t largestTerms = 1024 * 1024;

/// Everything that the commands of campaigns are told.
struct Told {
    std::string id;
    std::string file;
    std::string edge;
    std::string reason;
    std::string backer;
    std::string reference;
    std::int64_t minor = 0;
    std::int64_t units = 1;
    std::int64_t tier = 1;
};

Result<CampaignTerms> readTerms(const std::string& path)
{
    return readFile(path, largestTerms)
        .and_then([](const std::string& text) { return parseJson(text); })
        .and_then([](const nlohmann::json& json) { return parseTerms(json); });
}

/// Runs `work` with the campaign that was named.
template <typename Work>
StoreWork onCampaign(const std::shared_ptr<Told>& told, Work work)
{
    return [told, work](CaseSession& session, Context&) -> Result<Report> {
        const auto id = CampaignId::parse(told->id);
        return id ? work(session, *id, *told) : Result<Report>(failWith(id));
    };
}

Result<Report> runDue(CaseSession& session, Context&)
{
    BankEntries bank;
    const auto moved = store::runCampaigns(session.store(), session.self(), bank);
    if (!moved) {
        return failWith(moved);
    }
    Report report;
    report.json = nlohmann::json::array();
    for (const CampaignId& id : *moved) {
        const auto view = store::campaign(session.store(), id);
        if (!view) {
            return failWith(view);
        }
        const Report one = describeCampaign(*view);
        report.text += (report.text.empty() ? "" : "\n") + one.text;
        report.json.push_back(one.json);
    }
    if (moved->empty()) {
        report.text = "Nothing is due.";
    }
    return report;
}

CLI::App* addOne(CLI::App* parent, const char* name, const char* what,
                 const std::shared_ptr<Told>& told, const char* subject)
{
    CLI::App* command = parent->add_subcommand(name, what);
    if (subject != nullptr) {
        command->add_option(subject, told->id, "Its id")->required();
    }
    return command;
}

/// T12 with a pledge: the confirmation, the pledge and its receipt are one transaction.
Result<Report> join(CaseSession& session, Context& context, const Told& told)
{
    const auto id = CampaignId::parse(told.id);
    const auto caseId = CaseId::parse(told.reference);
    const auto view =
        id ? store::campaign(session.store(), *id) : Result<store::CampaignView>(failWith(id));
    const auto record = caseId ? session.store().caseRecord(*caseId)
                               : Result<casework::CaseRecord>(failWith(caseId));
    if (!view || !record) {
        return view ? Result<Report>(failWith(record)) : failWith(view);
    }
    const auto tier = tierOf(told.tier);
    if (!tier || *tier >= view->record.terms.tiers.size()) {
        return fail("funding.no-such-tier");
    }
    store::ActionInput input = store::suggestedInput(*record, "T12", session.store().now());
    input.content = request::ConfirmationBody{true, view->record.terms.tiers[*tier].unitPrice, {}};
    input.seat = store::CampaignSeat{*id, context.ids.nextId<PledgeId>(), *tier};
    return store::act(session.store(), session.self(), *caseId, input)
        .and_then([&](const store::ActionOutcome&) {
            return store::pledge(session.store(), input.seat->pledge);
        })
        .map(&describePledge);
}

void addDrafting(CLI::App* campaign, const Chosen& chosen, const Options& options,
                 const std::shared_ptr<Told>& told)
{
    CLI::App* draft = addOne(campaign, "draft", "Keep terms as a draft", told, nullptr);
    draft->add_option("terms", told->file, "JSON file with the terms")->required();
    draft->add_option("--id", told->id, "Change this draft");
    runOnStore(draft, chosen, options, NeedsKey::Yes,
               [told](CaseSession& session, Context& context) -> Result<Report> {
                   const auto terms = readTerms(told->file);
                   const auto id = told->id.empty()
                                       ? Result<CampaignId>(context.ids.nextId<CampaignId>())
                                       : CampaignId::parse(told->id);
                   if (!terms || !id) {
                       return terms ? Result<Report>(failWith(id)) : failWith(terms);
                   }
                   return store::draftCampaign(session.store(), session.self(), *id, *terms)
                       .map(&describeCampaign);
               });
    CLI::App* step = addOne(campaign, "step", "Take a step, such as C02", told, "campaign");
    step->add_option("edge", told->edge, "C01 to C16")->required();
    step->add_option("--reason", told->reason, "For everybody to read");
    runOnStore(step, chosen, options, NeedsKey::Yes,
               onCampaign(told, [](CaseSession& session, const CampaignId& id, const Told& all) {
                   return store::stepCampaign(session.store(), session.self(), id, all.edge,
                                              all.reason)
                       .map(&describeCampaign);
               }));
    CLI::App* joining =
        addOne(campaign, "join", "Lead an accepted case into an open campaign", told, "campaign");
    joining->add_option("case", told->reference, "The case's id")->required();
    joining->add_option("--price", told->tier, "Which price, from 1")->capture_default_str();
    runOnStore(
        joining, chosen, options, NeedsKey::Yes,
        [told](CaseSession& session, Context& context) { return join(session, context, *told); });
    CLI::App* stretch = addOne(campaign, "stretch", "Announce a stretch goal", told, "campaign");
    stretch->add_option("--at", told->units, "Pieces")->required();
    stretch->add_option("--text", told->reason, "What later documents will offer")->required();
    runOnStore(stretch, chosen, options, NeedsKey::Yes,
               onCampaign(told, [](CaseSession& session, const CampaignId& id, const Told& all) {
                   return store::announceStretch(session.store(), session.self(), id, all.units,
                                                 all.reason)
                       .map([] { return doneReport("Announced"); });
               }));
}

void addReading(CLI::App* campaign, const Chosen& chosen, const Options& options,
                const std::shared_ptr<Told>& told)
{
    runOnStore(addOne(campaign, "list", "All campaigns, newest change first", told, nullptr),
               chosen, options, NeedsKey::No, [](CaseSession& session, Context&) {
                   return store::campaigns(session.store()).map(&describeCampaigns);
               });
    runOnStore(addOne(campaign, "show", "One campaign", told, "campaign"), chosen, options,
               NeedsKey::No,
               onCampaign(told, [](CaseSession& session, const CampaignId& id, const Told&) {
                   return store::campaign(session.store(), id).map(&describeCampaign);
               }));
    runOnStore(addOne(campaign, "ledger", "Every movement of money", told, "campaign"), chosen,
               options, NeedsKey::No,
               onCampaign(told, [](CaseSession& session, const CampaignId& id, const Told&) {
                   return store::ledger(session.store(), id).map(&describeLedger);
               }));
    runOnStore(addOne(campaign, "no-market", "Campaigns that failed, and why", told, nullptr),
               chosen, options, NeedsKey::No, [](CaseSession& session, Context&) {
                   return store::noMarkets(session.store()).map(&describeMarkets);
               });
}

void addMoney(CLI::App* campaign, const Chosen& chosen, const Options& options,
              const std::shared_ptr<Told>& told)
{
    const auto listAfter = [](CaseSession& session, const CampaignId& id, const Told&) {
        BankEntries bank;
        return store::movePayments(session.store(), session.self(), id, bank).and_then([&] {
            return store::payments(session.store(), id).map(&describePayments);
        });
    };
    runOnStore(addOne(campaign, "collect", "Ask for the money of funded pledges", told, "campaign"),
               chosen, options, NeedsKey::Yes, onCampaign(told, listAfter));
    CLI::App* seen =
        addOne(campaign, "seen", "You have seen a payment at the bank", told, "payment");
    seen->add_option("--amount", told->minor, "Minor units")->required();
    seen->add_option("--reference", told->reference, "Where, such as a bank statement")->required();
    runOnStore(seen, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        const Currency currency = session.self().card ? session.self().card->currency : Currency();
        return store::reportPayment(session.store(), session.self(), told->id,
                                    {told->minor, currency}, told->reference)
            .map([](const store::Payment& one) { return describePayments({one}); });
    });
    runOnStore(addOne(campaign, "confirm", "You, a second person, confirm it", told, "payment"),
               chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
                   return store::confirmPayment(session.store(), session.self(), told->id)
                       .map([](const store::Payment& one) { return describePayments({one}); });
               });
    CLI::App* failed = addOne(campaign, "failed", "A payment did not arrive", told, "payment");
    failed->add_option("--reason", told->reason, "Why")->required();
    runOnStore(failed, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return store::failPayment(session.store(), session.self(), told->id, told->reason)
            .map([](const store::Payment& one) { return describePayments({one}); });
    });
}

/// Runs `work` with the pledge that was named.
template <typename Work>
StoreWork onPledge(const std::shared_ptr<Told>& told, Work work)
{
    return [told, work](CaseSession& session, Context&) -> Result<Report> {
        const auto id = PledgeId::parse(told->id);
        const auto known =
            id ? store::pledge(session.store(), *id) : Result<PledgeRecord>(failWith(id));
        return known ? work(session, *known, *told).map(&describePledge)
                     : Result<Report>(failWith(known));
    };
}

/// Changes that a backer asked for at the desk, and what the bank says afterwards.
void addPledgeChanges(CLI::App* pledge, const Chosen& chosen, const Options& options,
                      const std::shared_ptr<Told>& told)
{
    CLI::App* amend = addOne(pledge, "amend", "Change a pledge for its backer", told, "pledge");
    amend->add_option("--price", told->tier, "Which price, from 1")->capture_default_str();
    amend->add_option("--units", told->units, "Pieces")->capture_default_str();
    runOnStore(amend, chosen, options, NeedsKey::Yes,
               onPledge(told, [](CaseSession& session, const PledgeRecord& known, const Told& all) {
                   return tierOf(all.tier).and_then([&](std::size_t tier) {
                       return store::amendPledge(session.store(), session.self(), known.id,
                                                 known.backer, tier, all.units);
                   });
               }));
    CLI::App* cancel =
        addOne(pledge, "cancel", "Take a pledge back for its backer", told, "pledge");
    cancel->add_option("--reason", told->reason, "Why, without a name");
    runOnStore(cancel, chosen, options, NeedsKey::Yes,
               onPledge(told, [](CaseSession& session, const PledgeRecord& known, const Told& all) {
                   return store::cancelPledge(session.store(), session.self(), known.id,
                                              known.backer, all.reason);
               }));
    CLI::App* step =
        addOne(pledge, "step", "A payment is in doubt, stands, or goes back", told, "pledge");
    step->add_option("edge", told->edge, "P16 to P19")->required();
    step->add_option("--reason", told->reason, "Why")->required();
    runOnStore(step, chosen, options, NeedsKey::Yes,
               onPledge(told, [](CaseSession& session, const PledgeRecord& known, const Told& all) {
                   return store::stepPledge(session.store(), session.self(), known.id, all.edge,
                                            all.reason);
               }));
}

void addPledgeDesk(CLI::App* pledge, const Chosen& chosen, const Options& options,
                   const std::shared_ptr<Told>& told)
{
    CLI::App* take =
        addOne(pledge, "take", "Take in a signed pledge; its receipt waits", told, nullptr);
    take->add_option("file", told->file, ".bespoken file")->required();
    runOnStore(take, chosen, options, NeedsKey::Yes, [told](CaseSession& session, Context&) {
        return readFile(told->file, exchange::largestMessageFile)
            .and_then([&](const std::string& bytes) {
                return store::importPledge(session.store(), session.self(), bytes);
            })
            .map(&describeTaken);
    });
    CLI::App* note =
        addOne(pledge, "note", "Note a pledge that was given in the shop", told, "campaign");
    note->add_option("--backer", told->backer, "Who")->required();
    note->add_option("--price", told->tier, "Which price, from 1")->capture_default_str();
    note->add_option("--units", told->units, "Pieces")->capture_default_str();
    runOnStore(note, chosen, options, NeedsKey::Yes,
               [told](CaseSession& session, Context& context) -> Result<Report> {
                   const auto id = CampaignId::parse(told->id);
                   const auto tier = id ? tierOf(told->tier) : Result<std::size_t>(failWith(id));
                   if (!tier) {
                       return failWith(tier);
                   }
                   return store::recordPledge(session.store(), session.self(), *id,
                                              {context.ids.nextId<PledgeId>(),
                                               store::deskBackerMark + told->backer,
                                               *tier,
                                               told->units,
                                               {}})
                       .map(&describePledge);
               });
    addPledgeChanges(pledge, chosen, options, told);
    runOnStore(addOne(pledge, "list", "The first 200 pledges of a campaign", told, "campaign"),
               chosen, options, NeedsKey::No,
               onCampaign(told, [](CaseSession& session, const CampaignId& id, const Told&) {
                   return store::pledges(session.store(), id).map(&describePledges);
               }));
}

} // namespace

void addCampaignCommands(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    const auto told = std::make_shared<Told>();
    CLI::App* campaign = addStoreCommand(app, "campaign", "Campaigns of a retailer", options);
    campaign->require_subcommand(1);
    addDrafting(campaign, chosen, options, told);
    addReading(campaign, chosen, options, told);
    addMoney(campaign, chosen, options, told);

    const auto pledgeOptions = std::make_shared<CaseOptions>();
    CLI::App* pledge =
        addStoreCommand(app, "pledge", "Pledges at the retailer's desk", pledgeOptions);
    pledge->require_subcommand(1);
    addPledgeDesk(pledge, chosen, pledgeOptions, told);

    const auto closeOptions = std::make_shared<CaseOptions>();
    CLI::App* close = addStoreCommand(
        app, "close", "Close, count and settle every campaign that is due", closeOptions);
    runOnStore(close, chosen, closeOptions, NeedsKey::Yes, &runDue);
}

} // namespace bespeak::shell
