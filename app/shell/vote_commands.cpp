// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/community_session.h"
#include "app/shell/files.h"
#include "models/base/file.h"
#include "models/community/publication.h"
#include "models/exchange/message.h"
#include "models/store/community_home.h"
#include "models/store/letters.h"

#include <algorithm>

namespace bespeak::shell
{

namespace
{

using nlohmann::json;

constexpr const char* letterHint =
    "The .bespoken file for the retailer; else it waits for \"cases sync\"";

/// Writes a signed file that goes to the retailer; without a file's name it waits for the next
/// "cases sync".
Result<Report> letter(CaseSession& session, const std::string& root,
                      const Result<std::string>& bytes, const std::string& out, json more = {})
{
    if (!bytes) {
        return failWith(bytes);
    }
    if (out.empty()) {
        const auto kept = store::postLetter(session.store(), root, *bytes);
        return kept ? Result<Report>(Report{"Waits to be carried to the retailer", std::move(more)})
                    : failWith(kept);
    }
    if (const auto written = writeFileAtomically(out, *bytes); !written) {
        return failWith(written);
    }
    more["file"] = out;
    return Report{"Wrote " + out + " for the retailer", std::move(more)};
}

const char* deckWord(store::DeckState state)
{
    switch (state) {
    case store::DeckState::NoFeed:
        return "no-feed";
    case store::DeckState::FeedEnded:
        return "feed-ended";
    case store::DeckState::NoRight:
        return "no-right";
    case store::DeckState::Empty:
        return "empty";
    case store::DeckState::Open:
        return "open";
    case store::DeckState::Returned:
        break;
    }
    return "returned";
}

Result<Report> showDeck(CaseSession& session, const std::string& feed)
{
    const auto root = onlyRetailer(session.store());
    if (!root) {
        return failWith(root);
    }
    if (!feed.empty()) {
        const auto bytes = readFile(feed, exchange::largestMessageFile);
        const auto taken = bytes ? store::takeFeed(session.store(), *root, *bytes)
                                 : Result<store::CommunityView>(failWith(bytes));
        if (!taken) {
            return failWith(taken);
        }
    }
    const auto deck = store::findDeck(session.store(), *root);
    if (!deck) {
        return failWith(deck);
    }
    std::string text = std::string("Deck: ") + deckWord(deck->state);
    for (const std::string& handle : deck->handles) {
        const bool isOwn = std::ranges::find(deck->own, handle) != deck->own.end();
        text += "\n  " + handle + (isOwn ? " (your own: it counts nothing)" : "");
    }
    return Report{text,
                  {{"state", deckWord(deck->state)},
                   {"cohort", community::formatWeek(deck->cohort)},
                   {"handles", deck->handles},
                   {"own", deck->own}}};
}

/// "support", "not-for-me:price", "skip": one for each card, in the order of the deck.
Result<std::vector<community::Answered>> readAnswers(const store::Deck& deck,
                                                     const std::vector<std::string>& words)
{
    if (words.size() != deck.handles.size()) {
        return fail("community.deck-differs");
    }
    std::vector<community::Answered> answers;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::size_t colon = word.find(':');
        const auto answer = community::findAnswer(word.substr(0, colon));
        const auto why =
            colon == std::string::npos ? std::nullopt : community::findWhy(word.substr(colon + 1));
        if (!answer || (colon != std::string::npos && !why)) {
            return fail("shell.bad-answer", {{"text", word}});
        }
        answers.push_back({deck.handles[i], *answer, why});
    }
    return answers;
}

struct ReturnOptions {
    std::vector<std::string> answers;
    std::string region = "DE";
    std::string out;
};

Result<Report> returnDeck(CaseSession& session, const ReturnOptions& options)
{
    const auto root = onlyRetailer(session.store());
    if (!root) {
        return failWith(root);
    }
    const auto deck = store::findDeck(session.store(), *root);
    if (!deck) {
        return failWith(deck);
    }
    const auto answers = readAnswers(*deck, options.answers);
    if (!answers) {
        return failWith(answers);
    }
    return letter(
        session, *root,
        store::returnDeck(session.store(), session.self(), *root, options.region, *answers),
        options.out);
}

struct PublishOptions {
    std::string design;
    std::string title = "all-round";
    std::vector<std::string> needs;
    std::string region = "DE";
    std::string out;
    bool isTrial = false;
};

Result<community::EntryChoice> choiceOf(const PublishOptions& options, Context& context)
{
    const auto title = community::findTitle(options.title);
    if (!title) {
        return fail("shell.bad-answer", {{"text", options.title}});
    }
    community::EntryChoice choice{community::drawHandle(context.randomness),
                                  community::weekOf(context.clock.now()), options.region, *title};
    for (const std::string& name : options.needs) {
        const auto need = community::findNeed(name);
        if (!need) {
            return fail("shell.bad-answer", {{"text", name}});
        }
        choice.needs.push_back(*need);
    }
    return choice;
}

Result<Report> publish(CaseSession& session, Context& context, const PublishOptions& options)
{
    const auto root = onlyRetailer(session.store());
    const auto open = openDesign(options.design, "");
    const auto choice = choiceOf(options, context);
    if (!root || !open || !choice) {
        return !root ? failWith(root) : !open ? failWith(open) : failWith(choice);
    }
    const auto entry = community::makeEntry(open->file.design, open->catalogue, *choice);
    if (!entry) {
        return failWith(entry);
    }
    const json shown = community::formatEntry(*entry);
    if (options.isTrial) {
        return Report{"This and nothing else would leave:\n" + shown.dump(2), {{"entry", shown}}};
    }
    return letter(session, *root,
                  store::publishDesign(session.store(), session.self(), *root, *entry), options.out,
                  {{"handle", entry->handle}, {"entry", shown}});
}

void addPublishing(CLI::App* vote, const Chosen& chosen, const SharedOptions& options)
{
    CLI::App* command = vote->add_subcommand("publish", "Let the community see a design");
    const auto publishing = std::make_shared<PublishOptions>();
    command->add_option("design", publishing->design, "The .bespeak file")->required();
    command
        ->add_option("--title", publishing->title,
                     "film-evenings, music-room, family-room, "
                     "games-corner, small-room, big-picture, "
                     "hidden-away or all-round")
        ->capture_default_str();
    command->add_option("--need", publishing->needs,
                        "quiet-at-night, child-safe, films, music, games, sport or rented; may be "
                        "repeated");
    command->add_option("--region", publishing->region, "DE, or DE-80 to show the region too")
        ->capture_default_str();
    command->add_flag("--show", publishing->isTrial, "Only print what would leave");
    command->add_option("-o,--out", publishing->out, letterHint);
    runsWith(command, chosen, options, true, [publishing](CaseSession& session, Context& context) {
        return publish(session, context, *publishing);
    });

    CLI::App* withdraw = vote->add_subcommand("withdraw", "Take a published design back");
    const auto handle = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    withdraw->add_option("handle", *handle, "Its handle")->required();
    withdraw->add_option("-o,--out", *out, letterHint);
    runsWith(withdraw, chosen, options, true,
             [handle, out](CaseSession& session, Context&) -> Result<Report> {
                 const auto root = onlyRetailer(session.store());
                 return root ? letter(session, *root,
                                      store::withdrawDesign(session.store(), session.self(), *root,
                                                            *handle),
                                      *out)
                             : failWith(root);
             });
}

void addRights(CLI::App* vote, const Chosen& chosen, const SharedOptions& options)
{
    CLI::App* ask = vote->add_subcommand("ask", "Ask the retailer for the right to vote");
    const auto out = std::make_shared<std::string>();
    ask->add_option("-o,--out", *out, letterHint);
    runsWith(ask, chosen, options, true, [out](CaseSession& session, Context&) -> Result<Report> {
        const auto root = onlyRetailer(session.store());
        return root ? letter(session, *root,
                             store::askToVote(session.store(), session.self(), *root), *out)
                    : failWith(root);
    });

    CLI::App* take = vote->add_subcommand("take", "Take in the retailer's answer to \"ask\"");
    const auto file = std::make_shared<std::string>();
    take->add_option("file", *file, "The retailer's .bespoken file")->required();
    runsWith(take, chosen, options, true, [file](CaseSession& session, Context&) -> Result<Report> {
        const auto root = onlyRetailer(session.store());
        const auto bytes = readFile(*file, exchange::largestMessageFile);
        if (!root || !bytes) {
            return root ? failWith(bytes) : failWith(root);
        }
        const auto rights = store::takeRights(session.store(), session.self(), *root, *bytes);
        return rights ? Result<Report>(
                            Report{"You may vote on " + std::to_string(*rights) + " weeks' designs",
                                   {{"weeks", *rights}}})
                      : failWith(rights);
    });
}

} // namespace

void addVoteCommands(CLI::App& app, const Chosen& chosen)
{
    const auto deckOptions = std::make_shared<CaseOptions>();
    deckOptions->side = store::Side::Customer;
    CLI::App* deck = app.add_subcommand("deck", "The twelve designs that you are asked about");
    const auto feed = std::make_shared<std::string>();
    deck->add_option("--store", deckOptions->store, "Your own store")->required();
    deck->add_option("--card", deckOptions->card, "The retailer's card; the store remembers it");
    deck->add_option("--feed", *feed, "A newer feed's file, to be taken in first");
    runsWith(deck, chosen, deckOptions, false,
             [feed](CaseSession& session, Context&) { return showDeck(session, *feed); });

    const auto options = std::make_shared<CaseOptions>();
    CLI::App* vote =
        addCommunityTopic(app, "vote", "The customer's community: show designs, vote on others'",
                          store::Side::Customer, options);
    addPublishing(vote, chosen, options);
    addRights(vote, chosen, options);
    CLI::App* giving = vote->add_subcommand("return", "Return the whole deck, answered and signed");
    const auto answers = std::make_shared<ReturnOptions>();
    giving
        ->add_option("answers", answers->answers,
                     "support, not-for-me, not-for-me:price or skip, one a card, in the deck's "
                     "order")
        ->required();
    giving->add_option("--region", answers->region, "Where your vote counts: DE or DE-80")
        ->capture_default_str();
    giving->add_option("-o,--out", answers->out, letterHint);
    runsWith(giving, chosen, options, true,
             [answers](CaseSession& session, Context&) { return returnDeck(session, *answers); });
}

} // namespace bespeak::shell
