// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/store_url.h"

#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::store;
using bespeak::test::keyOf;

TEST_CASE("a path is a SQLite file")
{
    const auto url = parseStoreUrl("/home/kim/My cases.bespeak-store");
    REQUIRE_OK(url);
    REQUIRE(url->dialect == Dialect::Sqlite);
    REQUIRE(url->path == "/home/kim/My cases.bespeak-store");
    REQUIRE(parseStoreUrl("sqlite:cases.db")->path == "cases.db");
}

TEST_CASE("an address of PostgreSQL is taken apart")
{
    const auto url = parseStoreUrl("postgresql://jo:p%40ss%3Aword@db.example.org:5433/cases");
    REQUIRE_OK(url);
    REQUIRE(url->dialect == Dialect::Postgres);
    REQUIRE(url->user == "jo");
    REQUIRE(url->password == "p@ss:word");
    REQUIRE(url->host == "db.example.org");
    REQUIRE(url->port == 5433);
    REQUIRE(url->database == "cases");
    REQUIRE(formatStoreUrl(*url) == "postgresql://jo@db.example.org:5433/cases");
}

TEST_CASE("a socket's folder stands behind the question mark")
{
    const auto url = parseStoreUrl("postgres://jo@/cases?host=/run/postgresql&port=5999");
    REQUIRE_OK(url);
    REQUIRE(url->host == "/run/postgresql");
    REQUIRE(url->port == 5999);
    REQUIRE(url->database == "cases");
}

TEST_CASE("what is no store's address is refused without telling a password")
{
    const auto text =
        GENERATE(as<std::string>(), "", "postgresql://jo:secret@host", "mysql://x/y",
                 "postgresql://jo:secret@host:99999/db", "postgresql://jo:secret@host/db?sslkey=x",
                 "postgresql://jo:se%zzcret@host/db");
    const auto url = parseStoreUrl(text);
    INFO(text);
    REQUIRE(keyOf(url) == "store.url-unreadable");
    REQUIRE(describe(url.error()).find("secret") == std::string::npos);
}
