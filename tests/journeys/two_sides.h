// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/catch.h"
#include "tests/support/shell_run.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace bespeak::test
{

/// A customer and a retailer, each with a store, a key and a folder that files go through.
class TwoSides
{
public:
    TwoSides()
    {
        setenv("BESPEAK_PASSPHRASE", "a passphrase", 1);
        shell.ask({"key", "new", "--out", "{}customer.key", "--low-memory"});
        shell.ask({"key", "new", "--out", "{}retailer.key", "--low-memory"});
        shell.ask({"card", "new", "--key", "{}retailer.key", "--name", "Hearth & Sound", "-o",
                   "{}card.bespoken"});
        shell.ask({"design", "new", "--template", "sample", "-o", "{}room.bespeak"});
    }

    nlohmann::json customer(std::vector<std::string> arguments)
    {
        return side("cases", "customer", std::move(arguments));
    }
    nlohmann::json desk(std::vector<std::string> arguments)
    {
        return side("desk", "retailer", std::move(arguments));
    }

    /// The key of the error with which the desk refuses a command.
    std::string deskRefuses(std::vector<std::string> arguments)
    {
        arguments.emplace_back("--json");
        const Ran ran = atDesk(std::move(arguments));
        REQUIRE(ran.exit == 1);
        return ran.json()["error"]["key"];
    }

    Ran atDesk(std::vector<std::string> arguments)
    {
        return shell.run(commandOf("desk", "retailer", std::move(arguments)));
    }

    /// Sends the request and imports it at the desk; the case's id.
    std::string sendRequest()
    {
        const nlohmann::json sent = shell.ask(
            {"request", "export", "{}room.bespeak", "--key", "{}customer.key", "--to",
             "{}card.bespoken", "--store", "{}customer.sqlite", "--name", "Kim Example", "--email",
             "kim@example.org", "--postcode", "10115", "-o", "{}request.bespoken"});
        const nlohmann::json imported = desk({"import", "{}request.bespoken"});
        REQUIRE(imported["ok"] == true);
        return sent["case"];
    }

    /// Carries every waiting message to the other side.
    nlohmann::json toDesk()
    {
        customer({"outbox", "--out", freshFolder()});
        return desk({"import", m_post});
    }
    nlohmann::json toCustomer()
    {
        desk({"outbox", "--out", freshFolder()});
        return customer({"import", m_post});
    }

    std::string deskState(const std::string& id) { return desk({"show", id})["state"]; }
    std::string customerState(const std::string& id) { return customer({"show", id})["state"]; }

    ShellRun shell;
    std::string deskKey = "{}retailer.key";
    std::string card = "{}card.bespoken"; ///< of the desk

private:
    nlohmann::json side(const std::string& name, const std::string& who,
                        std::vector<std::string> arguments)
    {
        return shell.ask(commandOf(name, who, std::move(arguments)));
    }

    std::vector<std::string> commandOf(const std::string& name, const std::string& who,
                                       std::vector<std::string> arguments) const
    {
        std::vector<std::string> all{name, "--store", "{}" + who + ".sqlite", "--key",
                                     name == "desk" ? deskKey : "{}customer.key"};
        if (name == "desk") {
            all.insert(all.end(), {"--card", card, "--person", "Ada Weber"});
        }
        all.insert(all.end(), arguments.begin(), arguments.end());
        return all;
    }

    std::string freshFolder()
    {
        m_post = shell.path("post" + std::to_string(++m_posts)).string();
        std::filesystem::create_directory(m_post);
        return m_post;
    }

    std::string m_post;
    int m_posts = 0;
};

} // namespace bespeak::test
