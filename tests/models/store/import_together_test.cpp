// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/transaction.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

/// What came of a file, without what differs between two stores.
std::string told(const Result<ImportOutcome>& outcome)
{
    return outcome ? std::string(importStatusName(outcome->status)) + " " + outcome->caseId.text() +
                         " " + std::string(casework::stateName(outcome->after))
                   : outcome.error().key;
}

/// Requests of a customer of this retailer, and what is no good between them: a torn file, one that
/// comes twice, one with a flipped bit.
std::vector<std::string> mixedFiles(const People& people, const Clock& clock)
{
    const TemporaryFolder folder;
    Store customer = openStoreOrFail(freshUrl(folder, "customer"), clock, {.side = Side::Customer});
    REQUIRE_OK(customer.pinCard(people.cardBytes));
    std::vector<std::string> files;
    for (int i = 1; i <= 4; ++i) {
        const auto made = createRequest(customer, people.customer(), people.newRequest(i));
        REQUIRE_OK(made);
        files.push_back(*customer.container(made->documents.front()));
    }
    files.insert(files.begin() + 1, files[0].substr(0, files[0].size() / 2));
    files.insert(files.begin() + 3, files[2]);
    std::string changed = files.back();
    changed[changed.size() / 2] ^= 1;
    files.push_back(changed);
    return files;
}

} // namespace

TEST_CASE("files that are taken in together end as they do one by one")
{
    const FixedClock clock{caseStart};
    const People people;
    const auto files = mixedFiles(people, clock);
    const TemporaryFolder folder;
    Store together = openStoreOrFail(freshUrl(folder, "together"), clock);
    Store alone = openStoreOrFail(freshUrl(folder, "alone"), clock);

    const auto outcomes = importMessages(together, people.staff(), files);
    REQUIRE(outcomes.size() == files.size());
    int applied = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        INFO(i);
        CHECK(told(outcomes[i]) == told(importMessage(alone, people.staff(), files[i])));
        applied += outcomes[i] && outcomes[i]->status == ImportStatus::Applied ? 1 : 0;
    }
    CHECK(applied == 4);
    CHECK_FALSE(outcomes[1]);
    CHECK(outcomes[3]->status == ImportStatus::Duplicate);
    CHECK_FALSE(outcomes.back());
    CHECK(together.outbox()->size() == alone.outbox()->size());
    CHECK(together.newestEvent().value() == alone.newestEvent().value());
    CHECK(together.check()->problems == std::vector<std::string>{});
}

TEST_CASE("what fails of one part of a transaction is taken back alone")
{
    const FixedClock clock{caseStart};
    const TemporaryFolder folder;
    Store store = openStoreOrFail(freshUrl(folder, "desk"), clock);
    const auto isThere = [&](const char* name) {
        const auto row = store.connection().row("SELECT 1 FROM setting WHERE name = ?", {name});
        REQUIRE_OK(row);
        return row->has_value();
    };
    const auto put = [](Connection& connection, const char* name) -> Result<void> {
        auto done = connection.run("INSERT INTO setting (name, value) VALUES (?, '1')", {name});
        return done ? Result<void>() : failWith(done);
    };
    REQUIRE_OK(store.write([&](Connection& connection) -> Result<void> {
        REQUIRE_OK(partOf(connection, [&] { return put(connection, "first"); }));
        const auto failed = partOf(connection, [&]() -> Result<void> {
            REQUIRE_OK(put(connection, "second"));
            return fail("store.busy");
        });
        CHECK_FALSE(failed);
        return partOf(connection, [&] { return put(connection, "third"); });
    }));
    CHECK(isThere("first"));
    CHECK_FALSE(isThere("second"));
    CHECK(isThere("third"));

    // A statement that failed: nothing of the whole is kept.
    CHECK_FALSE(store.write([&](Connection& connection) -> Result<void> {
        REQUIRE_OK(put(connection, "fourth"));
        auto twice = partOf(connection, [&] { return put(connection, "first"); });
        CHECK_FALSE(twice);
        return twice;
    }));
    CHECK_FALSE(isThere("fourth"));
}
