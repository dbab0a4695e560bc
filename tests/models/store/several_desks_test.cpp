// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/two_desks.h"

#include <QCoreApplication>
#include <QElapsedTimer>

// Desks that share one server.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

const FixedClock clockOfTests{{1'795'000'000'000}};

StoreUrl freshServer()
{
    const auto url = parseStoreUrl(PostgresServer::instance().freshDatabase());
    REQUIRE_OK(url);
    return *url;
}

/// Cuts every other connection to this one's database, as a server that is restarted does.
void cutOthers(Store& store)
{
    REQUIRE_OK(store.connection().rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
        "current_database() AND pid <> pg_backend_pid()"));
}

} // namespace

TEST_CASE("a desk hears at once what another desk wrote")
{
    const StoreUrl url = freshServer();
    Store one = openStoreOrFail(url, clockOfTests);
    Store other = openStoreOrFail(url, clockOfTests);
    int heard = 0;
    other.connection().listen([&heard] { ++heard; });
    const std::int64_t before = other.newestEvent().value();
    const People people;
    REQUIRE_OK(one.pinCard(people.cardBytes));
    QElapsedTimer waited;
    waited.start();
    while (heard == 0 && waited.elapsed() < 10'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    }
    CHECK(heard > 0);
    CHECK(other.newestEvent().value() > before);
}

TEST_CASE("a desk whose connection was cut goes on, and nothing is half done")
{
    const StoreUrl url = freshServer();
    Store one = openStoreOrFail(url, clockOfTests);
    Store other = openStoreOrFail(url, clockOfTests);

    cutOthers(one);
    CHECK(other.newestEvent().has_value());
    cutOthers(one);
    REQUIRE_OK(other.putSetting("note", "after the cut"));
    CHECK(one.setting("note").value() == "after the cut");

    // Cut in the middle: the whole of it is given up.
    const auto torn = other.write([&](Connection& connection) -> Result<void> {
        if (auto put = connection.run("INSERT INTO setting (name, value) VALUES ('half', '1')");
            !put) {
            return failWith(put);
        }
        cutOthers(one);
        auto more = connection.run("INSERT INTO setting (name, value) VALUES ('more', '1')");
        return more ? Result<void>() : failWith(more);
    });
    REQUIRE_FALSE(torn);
    CHECK(torn.error().key == "store.lost");
    CHECK_FALSE(one.setting("half").value().has_value());
    CHECK(other.setting("note").value() == "after the cut");
    CHECK(one.check()->isOk());
}
