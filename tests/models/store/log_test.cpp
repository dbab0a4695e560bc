// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/log.h"

#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

/// What somebody with the file in hands can do: the guards can be dropped, the hashes not.
void dropGuards(Connection& connection)
{
    for (const char* table : {"event", "document", "document_part", "part", "contact"}) {
        const std::string name = std::string(table) + "_no_UPDATE";
        const std::string drop = connection.dialect() == Dialect::Sqlite
                                     ? "DROP TRIGGER " + name
                                     : "DROP TRIGGER " + name + " ON " + table;
        REQUIRE_OK(connection.execute(drop));
    }
}

} // namespace

TEST_CASE("what is written once cannot be changed or deleted")
{
    const auto statement = GENERATE(
        as<std::string>(), "UPDATE event SET kind = 'x'", "UPDATE event SET body = '{}'",
        "DELETE FROM event", "UPDATE document SET kind = 'x'", "DELETE FROM document",
        "UPDATE document_part SET name = 'x'", "DELETE FROM document_part", "DELETE FROM part",
        "UPDATE part SET sha256 = sha256", "UPDATE contact SET name = 'x'");
    TwoDesks desks;
    desks.start({"T05"});
    INFO(statement);
    const auto owner = ownerConnection(desks.retailer.url());
    REQUIRE(keyOf(owner->run(statement)) == "store.constraint");
    REQUIRE_FALSE(desks.retailer.connection().run(statement).has_value());
    REQUIRE(desks.retailer.check()->isOk());
}

TEST_CASE("a desk that signs in with its own role can change no table and no line of the log")
{
    if (!testsPostgres()) {
        return; // SQLite has no roles: whoever has the file has it all
    }
    const auto statement =
        GENERATE(as<std::string>(), "DROP TRIGGER event_no_UPDATE ON event", "DROP TABLE part",
                 "ALTER TABLE event DISABLE TRIGGER ALL", "CREATE TABLE mine (id BIGINT)",
                 "UPDATE schema_version SET version = 99", "TRUNCATE document",
                 "UPDATE event SET at_ms = 0", "DELETE FROM document_part",
                 "UPDATE contact SET name = 'x'", "UPDATE card SET revision = 9");
    TwoDesks desks;
    desks.start({"T05"});
    INFO(statement);
    REQUIRE(keyOf(desks.retailer.connection().execute(statement)) == "store.read-only");
    REQUIRE_OK(desks.retailer.rebuild());
    REQUIRE_OK(desks.retailer.eraseContact(desks.id));
    REQUIRE(desks.retailer.check()->isOk());
}

TEST_CASE("replacing an event does not slip past the guard", "[sqlite]")
{
    TwoDesks desks;
    desks.start({"T05"});
    Connection& connection = desks.retailer.connection();
    const auto replaced = connection.run(
        "INSERT OR REPLACE INTO event (seq, case_id, case_seq, kind, actor_kid, at_ms, body, "
        "prev_hash, hash) SELECT seq, case_id, case_seq, 'x', actor_kid, at_ms, body, prev_hash, "
        "hash FROM event WHERE seq = 2");
    REQUIRE(keyOf(replaced) == "store.constraint");
    REQUIRE(desks.retailer.check()->isOk());
}

TEST_CASE("the chain tells every changed column of an event")
{
    const auto change =
        GENERATE(as<std::string>(), "case_id = 'other'", "case_seq = 77", "kind = 'other'",
                 "doc_sha256 = NULL", "actor_kid = 'other'", "at_ms = at_ms + 1", "body = '{}'",
                 "prev_hash = 'other'", "hash = 'other'");
    TwoDesks desks;
    desks.start({"T05"});
    const auto owner = ownerConnection(desks.retailer.url());
    dropGuards(*owner);
    INFO(change);
    REQUIRE_OK(owner->run("UPDATE event SET " + change + " WHERE seq = 3"));
    const auto problems = checkChain(desks.retailer.connection(), 0);
    REQUIRE_OK(problems);
    REQUIRE_FALSE(problems->empty());
}

TEST_CASE("the chain tells a missing last event")
{
    TwoDesks desks;
    desks.start({"T05"});
    const auto owner = ownerConnection(desks.retailer.url());
    Connection& connection = *owner;
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    REQUIRE_OK(connection.execute(sqlite ? "DROP TRIGGER event_no_DELETE"
                                         : "DROP TRIGGER event_no_DELETE ON event"));
    REQUIRE_OK(connection.run("DELETE FROM event WHERE seq = (SELECT MAX(seq) FROM event)"));
    REQUIRE_FALSE(checkChain(connection, 0)->empty());
}

TEST_CASE("check tells changed documents, parts and projections")
{
    const auto change = GENERATE(
        as<std::string>(), "UPDATE document SET envelope = '{}' WHERE kind = 'quote'",
        "UPDATE document_part SET name = 'parts/other.json' WHERE name = 'parts/design.json'",
        "UPDATE document_part SET size = size + 1 WHERE name = 'parts/design.json'",
        "UPDATE case_record SET record = '{}'", "UPDATE case_record SET frozen = 1",
        "UPDATE outbox SET state = 'waiting'", "DELETE FROM contact", "DELETE FROM case_record");
    TwoDesks desks;
    desks.start({"T05"});
    REQUIRE(desks.retailer.check()->isOk());
    const auto owner = ownerConnection(desks.retailer.url());
    dropGuards(*owner);
    INFO(change);
    REQUIRE_OK(owner->run(change));
    REQUIRE_FALSE(desks.retailer.check()->isOk());
}

TEST_CASE("a log that was written anew contradicts the heads that were given away")
{
    TwoDesks desks;
    desks.start({"T05"});
    const auto owner = ownerConnection(desks.retailer.url());
    Connection& connection = *owner;
    dropGuards(connection);
    // A careful forger changes an event and all hashes after it.
    auto events = desks.retailer.events(desks.id);
    REQUIRE_OK(events);
    std::string previous;
    REQUIRE_OK(desks.retailer.readLog(0, [&](const Event& event) -> Result<void> {
        Event forged = event;
        forged.previousHash = previous;
        if (forged.seq == 2) {
            forged.at = forged.at + 5000;
        }
        forged.hash = hashOf(forged);
        previous = forged.hash;
        REQUIRE_OK(
            connection.run("UPDATE event SET at_ms = ?, prev_hash = ?, hash = ? "
                           "WHERE seq = ?",
                           {forged.at.milliseconds, forged.previousHash, forged.hash, forged.seq}));
        return {};
    }));
    REQUIRE_OK(connection.run("UPDATE log_head SET hash = ?", {previous}));
    REQUIRE(checkChain(connection, 0)->empty());
    const auto checked = desks.retailer.check();
    REQUIRE_OK(checked);
    REQUIRE_FALSE(checked->isOk());
    REQUIRE(checked->problems.front().find("witnesses another log") != std::string::npos);
}
