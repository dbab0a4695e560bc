// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/community_session.h"
#include "app/shell/files.h"
#include "models/base/error_words.h"
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/community_desk.h"

#include <filesystem>

namespace bespeak::shell
{

namespace
{

using community::Feed;
using nlohmann::json;

constexpr std::uint64_t largestLetter = 1024ULL * 1024;

json resultJson(const community::RegionResult& result)
{
    json best = json::array();
    for (const community::Placed& placed : result.best) {
        best.push_back({{"handle", placed.handle},
                        {"shown", placed.counters.shown},
                        {"supported", placed.counters.supported},
                        {"rate_permille", placed.rate},
                        {"low_permille", placed.low},
                        {"high_permille", placed.high},
                        {"top5_permille", placed.chance}});
    }
    return {{"cohort", community::formatWeek(result.cohort)},
            {"region", result.region},
            {"counted_in", result.countedIn},
            {"voters", result.voters},
            {"winner", result.winner.empty() ? json(nullptr) : json(result.winner)},
            {"best", std::move(best)}};
}

std::string resultLine(const community::RegionResult& result)
{
    const std::string head =
        community::formatWeek(result.cohort) + " " + result.region + ", about " +
        std::to_string(result.voters) + " decks" +
        (result.countedIn == result.region
             ? std::string()
             : " counted in " + (result.countedIn.empty() ? "all regions" : result.countedIn));
    return head + ": " + (result.winner.empty() ? "too early to say" : "winner " + result.winner) +
           "\n";
}

Report describeFeed(const community::OpenedFeed& opened)
{
    const Feed& feed = opened.feed;
    json entries = json::array();
    std::string text = "Feed " + std::to_string(opened.version) + " of " +
                       formatInstant(opened.issued) + ", good until " +
                       formatInstant(opened.expires) + "\n" + std::to_string(feed.entries.size()) +
                       " designs; voted on: " + community::formatWeek(feed.voting) + "\n";
    for (const community::FeedEntry& entry : feed.entries) {
        json row = community::formatEntry(entry.entry);
        row["family"] = entry.family;
        entries.push_back(std::move(row));
    }
    json results = json::array();
    for (const community::RegionResult& result : feed.results) {
        results.push_back(resultJson(result));
        text += resultLine(result);
    }
    json reasons = json::object();
    for (const community::Reason& reason : feed.reasons) {
        reasons[reason.handle] = reason.text;
        text += reason.handle + " was not chosen: " + reason.text + "\n";
    }
    json picks = json::array();
    for (const community::Pick& pick : feed.picks) {
        picks.push_back({{"cohort", community::formatWeek(pick.cohort)},
                         {"handle", pick.handle},
                         {"text", pick.text}});
        text += "The retailer's own pick of " + community::formatWeek(pick.cohort) + ": " +
                pick.handle + ": " + pick.text + "\n";
    }
    text.pop_back();
    return {text,
            {{"version", opened.version},
             {"id", opened.id.text()},
             {"issued", formatInstant(opened.issued)},
             {"expires", formatInstant(opened.expires)},
             {"voting", community::formatWeek(feed.voting)},
             {"entries", std::move(entries)},
             {"tombstones", feed.tombstones},
             {"results", std::move(results)},
             {"reasons", std::move(reasons)},
             {"picks", std::move(picks)}}};
}

Result<Report> publish(CaseSession& session, const std::string& out)
{
    const auto published = store::publishFeed(session.store(), session.self());
    if (!published) {
        return failWith(published);
    }
    const auto written = out.empty() ? Result<void>() : writeFileAtomically(out, published->bytes);
    if (!written) {
        return failWith(written);
    }
    Report report{(out.empty() ? std::string("It lies at every place from the next sync on")
                               : "Wrote " + out) +
                      ": feed " + std::to_string(published->opened.version) + " with " +
                      std::to_string(published->opened.feed.entries.size()) + " designs",
                  {{"file", out},
                   {"version", published->opened.version},
                   {"entries", published->opened.feed.entries.size()},
                   {"waiting", published->waiting}}};
    for (const std::string& handle : published->waiting) {
        report.text += "\nA reason is still to be written for " + handle +
                       "; the results of its week wait for it";
    }
    return report;
}

const char* statusName(store::CommunityStatus status)
{
    switch (status) {
    case store::CommunityStatus::Taken:
        return "taken";
    case store::CommunityStatus::Duplicate:
        return "duplicate";
    case store::CommunityStatus::Refused:
        break;
    }
    return "refused";
}

struct TakeOptions {
    std::vector<std::string> files;
    std::string replies;
    std::string catalogue;
};

Result<std::vector<std::string>> readAll(const std::vector<std::string>& paths)
{
    std::vector<std::string> files;
    for (const std::string& path : paths) {
        auto bytes = readFile(path, largestLetter);
        if (!bytes) {
            return failWith(bytes);
        }
        files.push_back(std::move(*bytes));
    }
    return files;
}

Result<Report> take(CaseSession& session, const TakeOptions& options)
{
    const auto catalogue = loadCatalogue(options.catalogue);
    const auto files = readAll(options.files);
    if (!catalogue || !files) {
        return catalogue ? failWith(files) : failWith(catalogue);
    }
    const auto outcomes = store::takeCommunity(session.store(), session.self(), *catalogue, *files);
    if (!outcomes) {
        return failWith(outcomes);
    }
    Report report{{}, json::array()};
    for (std::size_t i = 0; i < outcomes->size(); ++i) {
        const store::CommunityOutcome& outcome = (*outcomes)[i];
        json row = {{"file", options.files[i]},
                    {"kind", outcome.kind},
                    {"status", statusName(outcome.status)},
                    {"handle", outcome.subject}};
        report.text += options.files[i] + ": " + statusName(outcome.status);
        if (outcome.status == store::CommunityStatus::Refused) {
            row["error"] = {{"key", outcome.reason.key}, {"text", describe(outcome.reason)}};
            report.text += ": " + describe(outcome.reason);
            report.good = false;
        }
        if (!outcome.reply.empty()) {
            const auto name =
                "answer-" + std::filesystem::path(options.files[i]).filename().string();
            const auto path = std::filesystem::path(options.replies) / name;
            if (const auto written = writeFileAtomically(path, outcome.reply); !written) {
                return failWith(written);
            }
            row["reply"] = path.string();
            report.text += "; answer in " + path.string();
        }
        report.text += "\n";
        report.json.push_back(std::move(row));
    }
    report.text.pop_back();
    return report;
}

Result<Report> results(CaseSession& session, const std::string& week)
{
    const auto cohort = community::parseWeek(week);
    if (!cohort) {
        return failWith(cohort);
    }
    const auto found = store::resultsOf(session.store(), *cohort);
    if (!found) {
        return failWith(found);
    }
    Report report{found->empty() ? "Nobody voted on " + week : std::string(), json::array()};
    for (const community::RegionResult& result : *found) {
        report.json.push_back(resultJson(result));
        report.text += resultLine(result);
        for (const community::Placed& placed : result.best) {
            report.text += "  " + placed.handle + "  " + std::to_string(placed.rate / 10) + " % (" +
                           std::to_string(placed.low / 10) + "–" +
                           std::to_string(placed.high / 10) +
                           " %), top 5 %: " + std::to_string(placed.chance / 10) + " %\n";
        }
    }
    if (!found->empty()) {
        report.text.pop_back();
    }
    return report;
}

/// A command about one design or key, with a text or without.
void addSaying(CLI::App* feed, const Chosen& chosen, const SharedOptions& options, const char* name,
               const char* description,
               const std::function<Result<void>(store::Store&, const std::string& about,
                                                const std::string& text)>& say,
               bool hasText)
{
    CLI::App* command = feed->add_subcommand(name, description);
    const auto about = std::make_shared<std::string>();
    const auto text = std::make_shared<std::string>();
    command->add_option("about", *about, "The design's handle, or the customer's key")->required();
    if (hasText) {
        command->add_option("text", *text, "In writing, for everybody to read")->required();
    }
    runsWith(command, chosen, options, false,
             [say, about, text](CaseSession& session, Context&) -> Result<Report> {
                 const auto done = say(session.store(), *about, *text);
                 return done ? Result<Report>(Report{"Noted for the next feed",
                                                     {{"about", *about}, {"text", *text}}})
                             : failWith(done);
             });
}

void addShow(CLI::App* feed, const Chosen& chosen, const SharedOptions& options)
{
    CLI::App* show = feed->add_subcommand("show", "What a feed's file says, once it is verified");
    const auto path = std::make_shared<std::string>();
    show->add_option("file", *path, "The feed's .bespoken file")->required();
    show->callback([chosen, options, path] {
        *chosen = [options, path](Context&) -> Result<Report> {
            const auto card = openCard(options->card);
            const auto bytes = readFile(*path, exchange::largestMessageFile);
            if (!card || !bytes) {
                return card ? failWith(bytes) : failWith(card);
            }
            const auto opened = community::openFeed(*bytes, card->card);
            return opened ? Result<Report>(describeFeed(*opened)) : failWith(opened);
        };
    });
}

} // namespace

void addFeedCommands(CLI::App& app, const Chosen& chosen)
{
    const auto options = std::make_shared<CaseOptions>();
    CLI::App* feed = addCommunityTopic(
        app, "feed", "The retailer's community: take in designs and decks, publish the feed",
        store::Side::Retailer, options);

    CLI::App* make = feed->add_subcommand("publish", "Sign the next feed");
    const auto out = std::make_shared<std::string>();
    make->add_option("-o,--out", *out,
                     "The .bespoken file that everybody may have; it lies at every place anyway");
    runsWith(make, chosen, options, true,
             [out](CaseSession& session, Context&) { return publish(session, *out); });
    addShow(feed, chosen, options);

    CLI::App* taking = feed->add_subcommand(
        "take", "Take in published designs, withdrawals, decks, and requests to vote");
    const auto takeOptions = std::make_shared<TakeOptions>();
    taking->add_option("files", takeOptions->files, "Their .bespoken files")->required();
    taking->add_option("--replies", takeOptions->replies, "Folder for answers to requests to vote")
        ->required();
    taking->add_option("--catalogue", takeOptions->catalogue, "Else the built-in one");
    runsWith(taking, chosen, options, true,
             [takeOptions](CaseSession& session, Context&) { return take(session, *takeOptions); });

    CLI::App* result =
        feed->add_subcommand("results", "How a week's designs did, region by region");
    const auto week = std::make_shared<std::string>();
    result->add_option("week", *week, "Such as 2026-W47")->required();
    runsWith(result, chosen, options, false,
             [week](CaseSession& session, Context&) { return results(session, *week); });

    addSaying(feed, chosen, options, "reason", "Why a finalist was not chosen", &store::giveReason,
              true);
    addSaying(feed, chosen, options, "pick",
              "The retailer's own choice of a week, labelled as such", &store::pickDesign, true);
    addSaying(
        feed, chosen, options, "remove", "Take a design off",
        [](store::Store& store, const std::string& handle, const std::string&) {
            return store::removeDesign(store, handle);
        },
        false);
    addSaying(
        feed, chosen, options, "verify", "Somebody has spoken to this customer: they may vote",
        [](store::Store& store, const std::string& kid, const std::string&) {
            return store::verifyContact(store, kid);
        },
        false);
}

} // namespace bespeak::shell
