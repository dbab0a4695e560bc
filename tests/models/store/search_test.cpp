// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/contact.h"
#include "models/store/folded_text.h"
#include "models/store/projection.h"
#include "models/store/search_index.h"
#include "models/store/sql_search.h"
#include "models/store/transaction.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/two_desks.h"

#include <QString>
#include <map>
#include <set>

// The search index finds what a look at every case would find, and forgets what is erased.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

struct Asker {
    std::string title;
    std::string name;
    std::string email;
};

const std::vector<Asker> askers = {
    {"Living room", "Kim Example", "kim@example.org"},
    {"Wohnzimmer Größe 7", "Jörg Straße", "joerg@example.org"},
    {"100% \"quiet\"", "Renée O'Neill", "r_n@example.com"},
    {"Кино дома", "Анна", "anna@example.net"},
    {"映画の部屋 🎬🍿🛋", "山田", "yamada@example.jp"},
    {"aa", "b", "c@d.ef"},
    {"xyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyxyz", "Li", "li@xn.cn"}};

NewRequest requestOf(const People& people, const Asker& asker, int number)
{
    NewRequest fresh = people.newRequest(number);
    RepeatableRandomness randomness(static_cast<std::uint64_t>(number));
    const exchange::Contact contact{asker.name, asker.email, "", {"5 Elm Road"}, "10115", "DE"};
    const auto part = exchange::formatContact(contact, randomness);
    REQUIRE_OK(part);
    fresh.parts.back().bytes = *part;
    fresh.body.designName = asker.title;
    return fresh;
}

CaseId ask(TwoDesks& desks, const Asker& asker, int number)
{
    const NewRequest fresh = requestOf(desks.people, asker, number);
    REQUIRE_OK(createRequest(desks.customer, desks.people.customer(), fresh));
    desks.carryToRetailer();
    return fresh.caseId;
}

std::set<std::string> found(Store& store, const std::string& text)
{
    CaseFilter filter;
    filter.text = text;
    const auto page = store.listCases(filter);
    INFO(text);
    REQUIRE_OK(page);
    std::set<std::string> ids;
    for (const CaseRow& row : page->rows) {
        ids.insert(row.record.id.text());
    }
    return ids;
}

/// What a case is found by, kept by the test.
using Texts = std::map<std::string, std::vector<std::string>>;

std::set<std::string> scanned(const Texts& texts, const std::string& text)
{
    std::set<std::string> ids;
    for (const auto& [id, held] : texts) {
        for (const std::string& one : held) {
            if (foldedText(one).find(foldedText(text)) != std::string::npos) {
                ids.insert(id);
            }
        }
    }
    return ids;
}

/// An event that gives a case another title, as a revised request does.
void rename(Store& store, const CaseId& id, const std::string& title)
{
    REQUIRE_OK(store.write([&](Connection& connection) -> Result<void> {
        auto event = recordEvent(connection, {.caseId = id.text(),
                                              .kind = event_kind::transition,
                                              .document = {},
                                              .actorKid = {},
                                              .at = store.now(),
                                              .body = {{"set", {{"title", title}}}}});
        return event ? Result<void>() : failWith(event);
    }));
}

std::int64_t numberAt(Connection& connection, const std::string& statement)
{
    const auto row = connection.row(statement);
    REQUIRE_OK(row);
    return (*row)->integer(0);
}

} // namespace

TEST_CASE("a search finds what a look at every case finds")
{
    TwoDesks desks;
    Texts texts;
    for (const Asker& asker : askers) {
        const int number = static_cast<int>(texts.size()) + 1;
        const std::string id = ask(desks, asker, number).text();
        texts[id] = {asker.title, asker.name, asker.email,
                     "DE-10",     id,         desks.people.customerKey.id().text()};
    }
    const auto compare = [&] {
        std::set<std::string> sought;
        for (const char* text : {"no such thing", "\"", "\"qu", "t\" ", "%", "_n@", "!", "AND",
                                 "NOT", "a OR b", "zzz", "a\nb"}) {
            sought.insert(text);
        }
        sought.insert(std::string(400, 'x'));
        for (const auto& [id, held] : texts) {
            for (const std::string& one : held) {
                const QString letters = QString::fromStdString(one);
                for (const qsizetype length : {2, 3, 4, 7, 60}) {
                    for (qsizetype at = 0; at < letters.size(); at += 2) {
                        sought.insert(letters.mid(at, length).toUpper().toStdString());
                    }
                }
            }
        }
        for (const std::string& text : sought) {
            // Half of a letter outside of the first plane is no text.
            if (!text.empty() && text.find("\xEF\xBF\xBD") == std::string::npos) {
                INFO(text);
                REQUIRE(found(desks.retailer, text) == scanned(texts, text));
            }
        }
    };
    compare();
    SECTION("and so it does after a case changed its name")
    {
        const CaseId id = *CaseId::parse(texts.begin()->first);
        rename(desks.retailer, id, "Attic theatre");
        texts[id.text()].front() = "Attic theatre";
        compare();
        REQUIRE(desks.retailer.check()->problems.empty());
    }
    SECTION("and after all was made again from the log")
    {
        REQUIRE_OK(desks.retailer.rebuild());
        compare();
    }
}

TEST_CASE("searches of three letters go by the index, others look at the cases", "[sqlite]")
{
    TwoDesks desks;
    desks.start({"T05"});
    Connection& connection = desks.retailer.connection();
    REQUIRE(findIndexed(connection, "liv")->has_value());
    REQUIRE(findIndexed(connection, "größe")->has_value());
    REQUIRE_FALSE(findIndexed(connection, "ro")->has_value());
    REQUIRE_FALSE(findIndexed(connection, "öß")->has_value());
    // What very many cases hold is found sooner in the order of the list.
    const std::string id = "printf('00000000-0000-4000-9000-%012x', n.i)";
    REQUIRE_OK(connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) "
        "INSERT INTO case_record SELECT " +
        id +
        ", state, customer_kid, region, title, total_minor, currency, opened_ms, updated_ms, "
        "request_rev, head, frozen, search || ' no ' || n.i, record FROM case_record, n"));
    for (const std::string_view statement :
         {sql::clearNumbers, sql::numberCases, sql::numberContacts, sql::fillCaseSearch,
          sql::fillContactSearch}) {
        REQUIRE_OK(connection.run(statement));
    }
    REQUIRE_FALSE(findIndexed(connection, "living")->has_value());
    REQUIRE(found(desks.retailer, "living").size() == 200);
    REQUIRE(findIndexed(connection, "no 599")->has_value());
    REQUIRE(found(desks.retailer, "no 599").size() == 11);
}

TEST_CASE("a page of what was found follows on the one before")
{
    TwoDesks desks;
    for (int i = 1; i <= 7; ++i) {
        desks.clock.advance(1000);
        ask(desks, {i % 2 == 0 ? "Attic" : "Cellar", "Kim", "kim@example.org"}, i);
    }
    CaseFilter filter;
    filter.text = "cellar";
    std::set<std::string> seen;
    std::optional<CaseCursor> after;
    int pages = 0;
    do {
        const auto page = desks.retailer.listCases(filter, 3, after);
        REQUIRE_OK(page);
        for (const CaseRow& row : page->rows) {
            REQUIRE(row.record.title == "Cellar");
            REQUIRE(seen.insert(row.record.id.text()).second);
        }
        after = page->next;
        ++pages;
    } while (after);
    REQUIRE(seen.size() == 4);
    REQUIRE(pages == 2);
    filter.states = {casework::CaseState::Quoted};
    REQUIRE(desks.retailer.listCases(filter)->rows.empty());
}

TEST_CASE("an erased contact leaves no letter in the search index or anywhere in the file",
          "[sqlite]")
{
    TwoDesks desks;
    // Letters that nothing else in the file has: no key, no hash.
    const CaseId id = ask(desks, {"Room one", "Ψξζω Ωβψξ", "kim@example.org"}, 1);
    // Others who are not erased, so that the index is more than this one.
    for (int i = 2; i <= 40; ++i) {
        ask(desks, {"Room two", "Kim Example", "kim@example.org"}, i);
    }
    Connection& connection = desks.retailer.connection();
    REQUIRE_OK(connection.execute("CREATE VIRTUAL TABLE temp.words USING "
                                  "fts5vocab('main', 'contact_search', 'row')"));
    const std::vector<std::string> grams = {"ψξζ", "ξζω", "ζω ", "ω ω", " ωβ", "ωβψ", "βψξ"};
    const auto inIndex = [&] {
        std::size_t count = 0;
        for (const std::string& gram : grams) {
            const auto row = connection.row("SELECT 1 FROM temp.words WHERE term = ?", {gram});
            REQUIRE_OK(row);
            count += row->has_value() ? 1 : 0;
        }
        return count;
    };
    const auto inFile = [&] {
        const std::string bytes = readFile(desks.retailer.url().path);
        std::size_t count = 0;
        for (const std::string& gram : grams) {
            // Without the first byte, which the term before it may lend to it.
            count += bytes.find(gram.substr(1)) != std::string::npos ? 1 : 0;
        }
        return count;
    };
    REQUIRE(found(desks.retailer, "ΨΞΖΩ").size() == 1);
    REQUIRE(inIndex() == grams.size());
    REQUIRE(inFile() == grams.size());

    REQUIRE_OK(desks.retailer.eraseContact(id));

    REQUIRE(inIndex() == 0);
    REQUIRE(inFile() == 0);
    REQUIRE(found(desks.retailer, "ψξζω").empty());
    REQUIRE(found(desks.retailer, "kim example").size() == 39);
    REQUIRE(desks.retailer.check()->problems.empty());
}

TEST_CASE("check tells of an index that differs, and rebuild makes it again", "[sqlite]")
{
    TwoDesks desks;
    desks.start({"T05"});
    Connection& connection = desks.retailer.connection();
    SECTION("a text that is not there")
    {
        REQUIRE_OK(
            connection.execute("INSERT INTO case_search (rowid, search) VALUES (99, 'stray')"));
    }
    SECTION("a case that is not in it")
    {
        REQUIRE_OK(
            connection.execute("INSERT INTO case_search (case_search) VALUES ('delete-all')"));
    }
    SECTION("a contact without a number")
    {
        REQUIRE_OK(connection.execute("DELETE FROM search_number WHERE found_key IN "
                                      "(SELECT doc_sha256 FROM contact)"));
    }
    REQUIRE(desks.retailer.check()->problems ==
            std::vector<std::string>{"The search index differs from what it should find."});
    REQUIRE_OK(desks.retailer.rebuild());
    REQUIRE(desks.retailer.check()->problems.empty());
    REQUIRE(found(desks.retailer, "living room").size() == 1);
    REQUIRE(found(desks.retailer, "kim example").size() == 1);
}

TEST_CASE(
    "a PostgreSQL server without trigrams is searched all the same, and rebuild makes the index")
{
    if (!testsPostgres()) {
        return;
    }
    TwoDesks desks;
    desks.start({"T05"});
    REQUIRE(findIndexed(desks.retailer.connection(), "living")->has_value());
    const auto owner = ownerConnection(desks.retailer.url());
    REQUIRE_OK(owner->execute("DROP EXTENSION pg_trgm CASCADE"));
    REQUIRE_FALSE(findIndexed(desks.retailer.connection(), "living")->has_value());
    REQUIRE(found(desks.retailer, "living").size() == 1);
    // A desk's role may not make it, which is no error; the owner may.
    REQUIRE_OK(desks.retailer.rebuild());
    REQUIRE(numberAt(*owner, std::string(sql::hasPostgresSearch)) == 0);
    REQUIRE_OK(writeIn(*owner, [&] { return rebuildProjections(*owner); }));
    REQUIRE(findIndexed(desks.retailer.connection(), "living")->has_value());
    REQUIRE(found(desks.retailer, "living").size() == 1);
}

TEST_CASE("a file of an older version that is only read is searched case by case", "[sqlite]")
{
    TemporaryFolder folder;
    const FixedClock clock{{1'795'000'000'000}};
    StoreUrl url;
    url.path = (folder / "v1.sqlite").string();
    writeFile(url.path, readFile(sourceFolder() / "tests/golden/databases/v1.sqlite"));
    Store old = openStoreOrFail(url, clock, {.access = Access::ReadOnly});
    REQUIRE(found(old, "kim example").size() == 1);
    REQUIRE(found(old, "nobody").empty());
    Store stepped = openStoreOrFail(url, clock);
    REQUIRE(findIndexed(stepped.connection(), "kim example")->has_value());
    REQUIRE(found(stepped, "kim example").size() == 1);
    REQUIRE(found(stepped, "nobody").empty());
}
