// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/iso_week.h"
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <cstdlib>
#include <filesystem>
#include <iterator>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

namespace
{

/// A retailer and a customer with their own stores and files between them.
struct Two {
    Two()
    {
        setenv("BESPEAK_PASSPHRASE", "a passphrase", 1);
        shell.ask({"key", "new", "--out", "{}/root.key"});
        shell.ask({"key", "new", "--out", "{}/me.key"});
        shell.ask({"card", "new", "--key", "{}/root.key", "--name", "Kino", "-o", "{}/card"});
        shell.ask({"design", "new", "--room", "4.87x3.61x2.5", "-o", "{}/d.bespeak"});
        shell.ask({"design", "place", "{}/d.bespeak", "sofa.3-seat", "--at", "2.1,2.6"});
    }

    json desk(std::vector<std::string> words)
    {
        words.insert(words.begin(), "feed");
        for (const char* word :
             {"--store", "{}/desk.sqlite", "--key", "{}/root.key", "--card", "{}/card"}) {
            words.emplace_back(word);
        }
        return shell.ask(words);
    }

    json home(std::vector<std::string> words)
    {
        words.insert(words.begin(), "vote");
        for (const char* word :
             {"--store", "{}/me.sqlite", "--key", "{}/me.key", "--card", "{}/card"}) {
            words.emplace_back(word);
        }
        return shell.ask(words);
    }

    /// One round of each side at the folder that both see.
    json meet()
    {
        post({"cases", "--store", "{}/me.sqlite", "--key", "{}/me.key"});
        json desks = post({"desk", "--store", "{}/desk.sqlite", "--key", "{}/root.key", "--card",
                           "{}/card", "--person", "Ada"});
        post({"cases", "--store", "{}/me.sqlite", "--key", "{}/me.key"});
        return desks;
    }

    ShellRun shell;

private:
    json post(std::vector<std::string> words)
    {
        std::vector<std::string> adding = words;
        adding.insert(adding.end(), {"place", "add", "{}/box"});
        shell.ask(adding);
        words.emplace_back("sync");
        return shell.ask(words)["places"][0]["files"];
    }
};

} // namespace

TEST_CASE("a design is shown, voted on and taken back by files alone")
{
    Two two;
    const json shown = two.home({"publish", "{}/d.bespeak", "--show"});
    CHECK(shown["entry"]["width"] == 10);
    CHECK(shown.dump().find("4.87") == std::string::npos);
    const json published =
        two.home({"publish", "{}/d.bespeak", "--need", "films", "-o", "{}/p.bespoken"});
    two.desk({"take", "{}/p.bespoken", "--replies", "{}"});

    const auto week = community::weekOf(two.shell.clock().now());
    two.shell.clock().set(community::startOf(community::weekAfter(week)));
    CHECK(two.desk({"publish", "-o", "{}/f1.bespoken"})["entries"] == 1);
    const json feed = two.desk({"show", "{}/f1.bespoken"});
    CHECK(feed["entries"][0]["handle"] == published["handle"]);
    CHECK(two.shell.ask({"deck", "--store", "{}/me.sqlite", "--feed", "{}/f1.bespoken"})["state"] ==
          "no-right");

    const std::string kid = two.shell.ask({"key", "show", "{}/me.key"})["kid"];
    two.home({"ask", "-o", "{}/ask.bespoken"});
    const Ran refused = two.shell.run({"feed", "take", "{}/ask.bespoken", "--replies", "{}",
                                       "--store", "{}/desk.sqlite", "--key", "{}/root.key"});
    CHECK(refused.exit == 1);
    two.desk({"verify", kid});
    two.desk({"take", "{}/ask.bespoken", "--replies", "{}"});
    CHECK(two.home({"take", "{}/answer-ask.bespoken"})["weeks"] == 8);

    const json deck = two.shell.ask({"deck", "--store", "{}/me.sqlite"});
    CHECK(deck["state"] == "open");
    CHECK(deck["own"] == deck["handles"]);
    two.home({"return", "support", "-o", "{}/v.bespoken"});
    CHECK(two.desk({"take", "{}/v.bespoken", "--replies", "{}"})[0]["status"] == "taken");
    CHECK(two.desk({"take", "{}/v.bespoken", "--replies", "{}"})[0]["status"] == "duplicate");

    two.home({"withdraw", published["handle"], "-o", "{}/w.bespoken"});
    two.desk({"take", "{}/w.bespoken", "--replies", "{}"});
    CHECK(two.desk({"publish", "-o", "{}/f2.bespoken"})["entries"] == 0);
    CHECK(two.desk({"show", "{}/f2.bespoken"})["tombstones"][0] == published["handle"]);
    two.shell.ask({"deck", "--store", "{}/me.sqlite", "--feed", "{}/f2.bespoken"});
    const Ran older =
        two.shell.run({"deck", "--store", "{}/me.sqlite", "--feed", "{}/f1.bespoken", "--json"});
    CHECK(older.exit == 1);
    CHECK(older.json()["error"]["key"] == "community.feed-older");
}

TEST_CASE("the community needs no file in anybody's hand where both sides meet")
{
    Two two;
    std::filesystem::create_directory(two.shell.path("box"));
    const json published = two.home({"publish", "{}/d.bespeak", "--need", "films"});
    CHECK_FALSE(published.contains("file"));
    CHECK(two.meet()[0]["kind"] == "publish");
    CHECK(two.meet().empty());

    const auto week = community::weekOf(two.shell.clock().now());
    two.shell.clock().set(community::startOf(community::weekAfter(week)));
    CHECK(two.desk({"publish"})["entries"] == 1);
    two.meet();
    CHECK(two.shell.ask({"deck", "--store", "{}/me.sqlite"})["state"] == "no-right");
    two.desk({"verify", two.shell.ask({"key", "show", "{}/me.key"})["kid"]});
    two.home({"ask"});
    CHECK(two.meet()[0]["kind"] == "token-request");
    CHECK(two.shell.ask({"deck", "--store", "{}/me.sqlite"})["state"] == "open");
    two.home({"return", "support"});
    CHECK(two.meet()[0]["kind"] == "deck-vote");
    two.home({"withdraw", published["handle"]});
    CHECK(two.meet()[0]["refused"].is_null());
    CHECK(two.desk({"publish"})["entries"] == 0);
    two.meet();
    CHECK(two.shell.ask({"deck", "--store", "{}/me.sqlite"})["state"] == "returned");
    // Nothing of the customer's lies there any more; the feed does, for everybody.
    CHECK(std::filesystem::is_empty(two.shell.path("box") / "from-customer"));
    const std::filesystem::directory_iterator own(two.shell.path("box") / "from-retailer");
    CHECK(std::distance(begin(own), end(own)) == 1);
}
