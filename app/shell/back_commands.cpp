// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/campaign_report.h"
#include "app/shell/store_command.h"
#include "models/base/error_words.h"
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/own_pledges.h"

#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

using namespace funding;
using nlohmann::json;
using Options = std::shared_ptr<CaseOptions>;

/// What a backer says to these commands.
struct Wish {
    std::string file;
    std::string campaign;
    std::string reason;
    std::int64_t tier = 1;
    std::int64_t units = 1;
};
using SharedWish = std::shared_ptr<Wish>;

Result<store::CampaignFile> takeFile(CaseSession& session, const std::string& path)
{
    return readFile(path, exchange::largestMessageFile).and_then([&](const std::string& bytes) {
        return store::takeCampaignFile(session.store(), session.self(), bytes);
    });
}

Result<Report> sign(CaseSession& session, Context& context, const Wish& wish)
{
    const auto file = takeFile(session, wish.file);
    const auto tier = file ? tierOf(wish.tier) : Result<std::size_t>(failWith(file));
    if (!tier) {
        return failWith(tier);
    }
    const PledgeId id = context.ids.nextId<PledgeId>();
    return store::sendPledge(session.store(), session.self(), file->campaign, id, *tier, wish.units)
        .map([&](const std::string& document) {
            return Report{"Signed. It counts once the retailer's receipt says so; no money moves "
                          "before the goal is met.",
                          {{"campaign", file->campaign.text()},
                           {"pledge", id.text()},
                           {"document", document}}};
        });
}

Report describeChange(const std::string& document)
{
    return {"Signed; it waits in the outbox. It holds once the retailer's receipt says so.",
            {{"document", document}}};
}

Report describeFile(const store::CampaignFile& file)
{
    Report report{"The terms were taken in.",
                  {{"campaign", file.campaign.text()}, {"kind", file.kind}}};
    if (file.receipt) {
        const store::PledgeNews& news = *file.receipt;
        report.text =
            fmt::format("The pledge is {}: {}", nameOf(news.state), formatMoney(news.amount));
        report.json.update({{"pledge", news.pledge.text()},
                            {"state", nameOf(news.state)},
                            {"units", news.units},
                            {"minor", news.amount.minor},
                            {"log_seq", news.logSeq}});
        if (!news.reason.empty()) {
            report.text += "; what was asked for is refused: " + describe(Error{news.reason, {}});
            report.json["refused"] = news.reason;
        }
    } else if (file.news) {
        report.text = fmt::format("The campaign is {}.", nameOf(file.news->state));
        report.json["state"] = nameOf(file.news->state);
    }
    return report;
}

json ownJson(const store::OwnCampaign& own)
{
    json row{{"campaign", own.offer.id.text()},
             {"title", own.offer.terms.title},
             {"campaign_state", own.news ? json(nameOf(own.news->state)) : json(nullptr)},
             {"pledge", nullptr}};
    if (own.pledge) {
        row["pledge"] = {
            {"id", own.pledge->record.id.text()}, {"state", nameOf(own.pledge->record.state)},
            {"units", own.pledge->record.units},  {"minor", own.pledge->amount.minor},
            {"answered", own.pledge->isAnswered}, {"refused", own.pledge->refused}};
    }
    return row;
}

Report describeOwn(const store::OwnCampaigns& all)
{
    const bool isEmpty = all.readable.empty() && all.unreadable.empty();
    Report report{isEmpty ? "No campaigns." : "", json::array()};
    for (const Error& error : all.unreadable) {
        report.json.push_back({{"unreadable", error.key}});
        report.text += (report.text.empty() ? "" : "\n") + describe(error);
    }
    for (const store::OwnCampaign& own : all.readable) {
        report.json.push_back(ownJson(own));
        report.text += report.text.empty() ? "" : "\n";
        report.text += own.offer.id.text() + "  " + own.offer.terms.title;
        if (own.pledge) {
            report.text += fmt::format(
                "  {} pieces, {}, {}{}", own.pledge->record.units, formatMoney(own.pledge->amount),
                nameOf(own.pledge->record.state), own.pledge->isAnswered ? "" : ", no answer yet");
        }
    }
    return report;
}

void addSize(CLI::App* command, const SharedWish& wish)
{
    command->add_option("--price", wish->tier, "Which price, from 1")->capture_default_str();
    command->add_option("--units", wish->units, "Pieces")->capture_default_str();
}

void addChanges(CLI::App* back, const Chosen& chosen, const Options& options,
                const SharedWish& wish)
{
    CLI::App* amend = back->add_subcommand("amend", "Sign that it is to be other pieces");
    amend->add_option("campaign", wish->campaign, "Its id")->required();
    addSize(amend, wish);
    runOnStore(amend, chosen, options, NeedsKey::Yes,
               [wish](CaseSession& session, Context&) -> Result<Report> {
                   const auto id = CampaignId::parse(wish->campaign);
                   const auto tier = id ? tierOf(wish->tier) : Result<std::size_t>(failWith(id));
                   if (!tier) {
                       return failWith(tier);
                   }
                   return store::sendAmendment(session.store(), session.self(), *id, *tier,
                                               wish->units)
                       .map(&describeChange);
               });
    CLI::App* withdraw = back->add_subcommand("withdraw", "Sign that the pledge is taken back");
    withdraw->add_option("campaign", wish->campaign, "Its id")->required();
    withdraw->add_option("--reason", wish->reason, "Why, kept without a name");
    runOnStore(withdraw, chosen, options, NeedsKey::Yes,
               [wish](CaseSession& session, Context&) -> Result<Report> {
                   const auto id = CampaignId::parse(wish->campaign);
                   return id ? store::sendWithdrawal(session.store(), session.self(), *id,
                                                     wish->reason)
                                   .map(&describeChange)
                             : Result<Report>(failWith(id));
               });
}

} // namespace

void addBackCommands(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    options->side = store::Side::Customer;
    const auto wish = std::make_shared<Wish>();
    CLI::App* back = addStoreCommand(app, "back", "Pledge for a campaign, as a customer", options);
    back->require_subcommand(1);
    CLI::App* signing = back->add_subcommand("sign", "Sign a pledge; it waits in the outbox");
    signing->add_option("campaign", wish->file, "The retailer's signed campaign")->required();
    addSize(signing, wish);
    runOnStore(
        signing, chosen, options, NeedsKey::Yes,
        [wish](CaseSession& session, Context& context) { return sign(session, context, *wish); });
    addChanges(back, chosen, options, wish);
    CLI::App* read = back->add_subcommand(
        "read", "Take in what the retailer says: terms, a receipt, how it ended");
    read->add_option("file", wish->file, ".bespoken file")->required();
    runOnStore(read, chosen, options, NeedsKey::No, [wish](CaseSession& session, Context&) {
        return takeFile(session, wish->file).map(&describeFile);
    });
    runOnStore(back->add_subcommand("list", "Campaigns and my pledges in them"), chosen, options,
               NeedsKey::No, [](CaseSession& session, Context&) {
                   return store::ownCampaigns(session.store(), session.self()).map(&describeOwn);
               });
}

} // namespace bespeak::shell
