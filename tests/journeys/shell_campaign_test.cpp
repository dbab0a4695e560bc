// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <fstream>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

namespace
{

/// A retailer and a backer who exchange files.
struct Fair {
    Fair()
    {
        setenv("BESPEAK_PASSPHRASE", "a passphrase", 1);
        shell.ask({"key", "new", "--out", "{}customer.key", "--low-memory"});
        shell.ask({"key", "new", "--out", "{}retailer.key", "--low-memory"});
        shell.ask({"card", "new", "--key", "{}retailer.key", "--name", "Hearth & Sound", "-o",
                   "{}card.bespoken"});
        const json terms = {
            {"title", "Cinema under the roof"},
            {"design", std::string(64, 'a')},
            {"policy", "Nothing is binding before the goal is met."},
            {"currency", "EUR"},
            {"goal_kind", "units"},
            {"goal", 2},
            {"floor", 2},
            {"cap", 3},
            {"units_per_backer", 2},
            {"tiers", json::array({{{"name", "usual"}, {"unit_minor", 199'900}, {"quantity", 3}}})},
            {"deadline_ms", shell.clock().now().milliseconds + 10 * millisecondsPerDay},
            {"lock_hours", 24},
            {"collect_days", 7},
            {"attempts", 3},
            {"decision_days", 14}};
        std::ofstream(shell.path("terms.json")) << terms.dump();
        for (const char* folder : {"out", "back", "receipts"}) {
            std::filesystem::create_directory(shell.path(folder));
        }
    }

    json desk(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin() + 1,
                         {"--store", "{}desk.sqlite", "--key", "{}retailer.key", "--card",
                          "{}card.bespoken", "--person", "Anna"});
        return shell.ask(std::move(arguments));
    }
    json backer(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin() + 1,
                         {"--store", "{}customer.sqlite", "--key", "{}customer.key", "--card",
                          "{}card.bespoken", "--person", "Kim"});
        return shell.ask(std::move(arguments));
    }
    /// The file in a folder whose name begins so.
    std::string fileIn(const char* folder, const std::string& beginning) const
    {
        for (const auto& entry : std::filesystem::directory_iterator(shell.path(folder))) {
            if (entry.path().filename().string().starts_with(beginning)) {
                return entry.path().string();
            }
        }
        return {};
    }

    ShellRun shell;
};

} // namespace

TEST_CASE("a campaign by the shell: terms, pledge, receipt, close, payments, bill of materials")
{
    Fair fair;
    const std::string id = fair.desk({"campaign", "draft", "{}terms.json"})["campaign"];
    fair.desk({"campaign", "step", id, "C01"});
    REQUIRE(fair.desk({"campaign", "step", id, "C02"})["state"] == "open");
    fair.desk({"desk", "outbox", "--out", "{}out"});
    fair.backer({"back", "sign", fair.fileIn("out", "campaign-"), "--units", "2"});
    fair.backer({"cases", "outbox", "--out", "{}back"});
    REQUIRE(fair.desk({"pledge", "take", fair.fileIn("back", "campaign-pledge")})["state"] ==
            "active");
    REQUIRE(fair.desk({"pledge", "list", id}).size() == 1);
    fair.desk({"desk", "outbox", "--out", "{}receipts"});
    const json news = fair.backer({"back", "read", fair.fileIn("receipts", "campaign-receipt")});
    REQUIRE(news["minor"] == 399'800);
    REQUIRE(news["state"] == "active");
    fair.backer({"back", "amend", id, "--units", "1"});
    REQUIRE(fair.backer({"back", "list"})[0]["pledge"]["answered"] == false);
    std::filesystem::create_directory(fair.shell.path("more"));
    fair.backer({"cases", "outbox", "--out", "{}more"});
    REQUIRE(fair.desk({"pledge", "take", fair.fileIn("more", "campaign-amend")})["units"] == 1);
    REQUIRE(fair.desk({"pledge", "amend", news["pledge"], "--units", "2"})["units"] == 2);
    REQUIRE(fair.desk({"close"}).empty());
    fair.shell.clock().advance(10 * millisecondsPerDay);
    REQUIRE(fair.desk({"close"})[0]["state"] == "settling");
    const json payments = fair.desk({"campaign", "collect", id});
    REQUIRE(payments[0]["state"] == "asked");
    const std::string key = payments[0]["key"];
    fair.desk({"campaign", "seen", key, "--amount", "399800", "--reference", "statement 7"});
    // One person alone cannot say that money has arrived.
    const Ran alone =
        fair.shell.run({"campaign", "--store", "{}desk.sqlite", "--json", "confirm", key});
    REQUIRE(alone.exit == 1);
    REQUIRE(alone.json()["error"]["key"] == "funding.same-person");
    REQUIRE(fair.desk({"campaign", "ledger", id}).empty());
    REQUIRE(fair.desk({"bom"}).empty());
    REQUIRE(fair.desk({"build", "list"}).empty());
    REQUIRE(fair.desk({"desk", "check"})["ok"] == true);
}

TEST_CASE("what nobody asked for cannot be built by the shell either")
{
    Fair fair;
    fair.desk({"build", "list"});
    const Ran built =
        fair.shell.run({"build", "--store", "{}desk.sqlite", "--json", "done", "nothing/1"});
    REQUIRE(built.exit == 1);
    REQUIRE(built.json()["error"]["key"] == "production.no-demand");
    fair.desk({"build", "stock", "shelf", "--units", "3", "--reason", "left over"});
    std::ofstream(fair.shell.path("offers.json"))
        << R"({"offers":[{"supplier":"north","part":"shelf","unit_minor":100,"days":3}]})";
    REQUIRE(fair.desk({"po", "offers", "{}offers.json"})["done"] == "1 offers kept");
    REQUIRE(fair.desk({"po", "plan", "--out", "{}out"})["orders"].empty());
}
