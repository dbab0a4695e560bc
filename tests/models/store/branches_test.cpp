// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/log.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/two_desks.h"

#include <chrono>
#include <cstdlib>
#include <thread>

// Beyond one server: each branch has a store and a chain of its own, a head office follows them
// all.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

struct Database {
    StoreUrl url;

    std::string connection() const
    {
        return "host=" + url.host + " dbname=" + url.database + " user=" + url.user;
    }
};

Database newDatabase(PostgresServer& server)
{
    const auto url = parseStoreUrl(server.freshDatabase());
    REQUIRE_OK(url);
    return {*url};
}

void runScript(const std::string& command)
{
    const std::string scripts = (sourceFolder() / "packaging/postgres").string();
    INFO(command);
    REQUIRE(std::system(("cd '" + scripts + "' && " + command + " > /dev/null").c_str()) == 0);
}

/// A branch: its store, and one customer who writes to it.
struct Branch {
    Branch(PostgresServer& server, std::string called, const Clock& clock)
        : name(std::move(called))
        , database(newDatabase(server))
        , store(opened(clock))
        , customer(openStoreOrFail(freshUrl(folder, name), clock, {.side = Side::Customer}))
    {
        runScript("psql '" + database.connection() + "' -q -f publish.sql");
        REQUIRE_OK(customer.pinCard(people.cardBytes));
    }

    Store opened(const Clock& clock) const
    {
        runScript("psql '" + database.connection() + "' -q -v branch=" + name + " -f branch.sql");
        return openStoreOrFail(database.url, clock);
    }

    void takeRequests(int from, int to)
    {
        for (int i = from; i <= to; ++i) {
            const auto made = createRequest(customer, people.customer(), people.newRequest(i));
            REQUIRE_OK(made);
            const auto bytes = customer.container(made->documents.front());
            REQUIRE_OK(bytes);
            REQUIRE_OK(importMessage(store, people.staff(), *bytes));
        }
    }

    TemporaryFolder folder;
    People people;
    std::string name;
    Database database;
    Store store;
    Store customer;
};

std::int64_t numberAt(Connection& connection, const std::string& statement)
{
    const auto row = connection.row(statement);
    REQUIRE_OK(row);
    return (*row)->integer(0);
}

/// The head office has heard all that a branch wrote, within two minutes.
bool hasFollowed(Connection& head, Branch& branch)
{
    const std::int64_t newest = branch.store.newestEvent().value();
    // Tables are copied one by one at first; from then on what one transaction wrote comes
    // together.
    const std::string notCopied =
        "SELECT COUNT(*) FROM pg_subscription_rel WHERE srsubstate <> 'r'";
    const std::string end = "SELECT COALESCE(MAX(seq), 0) FROM " + branch.name + ".log_head";
    for (int i = 0; i < 2'400; ++i) {
        if (numberAt(head, notCopied) == 0 && numberAt(head, end) == newest) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
}

} // namespace

TEST_CASE("branches write each to its own log, and a head office follows them all")
{
    const FixedClock clock{caseStart};
    PostgresServer server({.isDurable = false, .isReplicated = true});
    Branch berlin(server, "berlin", clock);
    Branch hamburg(server, "hamburg", clock);
    const Database office = newDatabase(server);
    berlin.takeRequests(1, 3); // before it is followed

    for (const Branch* branch : {&berlin, &hamburg}) {
        runScript("./join-branch " + branch->name + " '" + branch->database.connection() + "' '" +
                  office.connection() + "'");
    }
    const auto head = ownerConnection(office.url);
    hamburg.takeRequests(11, 12);
    REQUIRE(hasFollowed(*head, berlin));
    REQUIRE(hasFollowed(*head, hamburg));
    CHECK(numberAt(*head, "SELECT COUNT(*) FROM all_cases WHERE branch = 'berlin'") == 3);
    CHECK(numberAt(*head, "SELECT COUNT(*) FROM all_cases WHERE branch = 'hamburg'") == 2);
    CHECK(numberAt(*head, "SELECT COUNT(*) FROM all_events") ==
          berlin.store.newestEvent().value() + hamburg.store.newestEvent().value());

    SECTION("each branch's chain holds there too, and who its customers are stays with it")
    {
        for (const Branch* branch : {&berlin, &hamburg}) {
            REQUIRE_OK(head->execute("SET search_path = " + branch->name));
            const auto faults = checkChain(*head, 0);
            REQUIRE_OK(faults);
            CHECK(*faults == std::vector<std::string>{});
            CHECK(numberAt(*head, "SELECT COUNT(*) FROM contact") == 0);
            CHECK(numberAt(*head, "SELECT COUNT(*) FROM part") == 0);
        }
    }
    SECTION("a branch works on while the head office is away, which then catches up")
    {
        REQUIRE_OK(head->execute("ALTER SUBSCRIPTION berlin DISABLE"));
        berlin.takeRequests(4, 6);
        CHECK(numberAt(*head, "SELECT COUNT(*) FROM berlin.case_record") == 3);
        REQUIRE_OK(head->execute("ALTER SUBSCRIPTION berlin ENABLE"));
        REQUIRE(hasFollowed(*head, berlin));
        CHECK(numberAt(*head, "SELECT COUNT(*) FROM all_cases WHERE branch = 'berlin'") == 6);
        CHECK(berlin.store.check()->problems == std::vector<std::string>{});
    }
    for (const Branch* branch : {&berlin, &hamburg}) {
        // The server is stopped at once afterwards; a slot that is read would keep it waiting.
        REQUIRE_OK(head->execute("ALTER SUBSCRIPTION " + branch->name + " DISABLE"));
    }
}
