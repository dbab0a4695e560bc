// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/sql_search.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/measure.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::bench;
using namespace bespeak::store;

namespace
{

/// A desk's store of so many cases: one request that was taken in, and copies of its rows.
void fillStore(const test::TemporaryFolder& folder, const Clock& clock, int cases)
{
    {
        const test::People people;
        Store customer = test::openStoreOrFail(test::freshUrl(folder, "customer"), clock,
                                               {.side = Side::Customer});
        REQUIRE_OK(customer.pinCard(people.cardBytes));
        const NewRequest fresh = people.newRequest();
        REQUIRE_OK(createRequest(customer, people.customer(), fresh));
        const auto bytes = customer.container(customer.documents(fresh.caseId)->front().id);
        REQUIRE_OK(bytes);
        Store desk = test::openStoreOrFail(test::freshUrl(folder, "desk"), clock);
        REQUIRE_OK(importMessage(desk, people.staff(), *bytes));
    }
    BareSqlite database(folder / "desk.sqlite");
    const std::string numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                "WHERE i < " +
                                std::to_string(cases - 1) + ") ";
    const std::string document = "printf('%064x', n.i)";
    const std::string id = "printf('00000000-0000-4000-9000-%012x', n.i)";
    database.execute("BEGIN");
    database.execute(numbers + "INSERT INTO document SELECT " + document + ", " + id +
                     ", kind, rev, prev, author_kid, author_seq + n.i, issued_ms, received_ms, "
                     "direction, '' FROM document, n WHERE kind = 'request'");
    database.execute(numbers + "INSERT INTO contact SELECT " + document + ", " + id +
                     ", sha256, x'00', name, email, search FROM contact, n");
    // Scattered over the order that the list has, as changes are.
    database.execute(numbers + "INSERT INTO case_record SELECT " + id +
                     ", state, customer_kid, region, title, total_minor + n.i, currency, "
                     "opened_ms + n.i, updated_ms + n.i * 7919 % 1000003, request_rev, head, "
                     "frozen, search || ' no ' || n.i || printf(' #%07d', n.i), record "
                     "FROM case_record, n");
    for (const std::string_view statement :
         {sql::clearCaseSearch, sql::clearContactSearch, sql::clearNumbers, sql::numberCases,
          sql::numberContacts, sql::fillCaseSearch, sql::fillContactSearch}) {
        database.execute(std::string(statement));
    }
    database.execute("COMMIT");
}

/// What the list shows, without anything of ours around SQLite.
const std::string bareColumns =
    "SELECT c.case_id, c.state, c.customer_kid, c.region, c.title, c.total_minor, c.currency, "
    "c.opened_ms, c.updated_ms, c.request_rev, c.frozen, "
    "COALESCE((SELECT k.name FROM contact k WHERE k.case_id = c.case_id ORDER BY k.doc_sha256 "
    "LIMIT 1), ''), COALESCE((SELECT k.email FROM contact k WHERE k.case_id = c.case_id "
    "ORDER BY k.doc_sha256 LIMIT 1), ''), c.updated_ms FROM ";
const std::string firstPage = " ORDER BY c.updated_ms DESC, c.case_id DESC LIMIT 201";
const std::string bareList = bareColumns + "case_record c" + firstPage;

std::string holds(const std::string& text)
{
    return " WHERE (c.search LIKE '%" + text +
           "%' OR EXISTS (SELECT 1 FROM contact s WHERE s.case_id = c.case_id AND s.search LIKE "
           "'%" +
           text + "%'))";
}

/// Looks at cases in the order of the list until the page is full.
std::string bareScan(const std::string& text)
{
    return bareColumns + "case_record c" + holds(text) + firstPage;
}

/// The same by the index, asked for `match`.
std::string bareSearch(const std::string& text, const std::string& match)
{
    return bareColumns +
           "(SELECT n.found_key AS case_id FROM case_search JOIN search_number n ON n.number = "
           "case_search.rowid WHERE case_search MATCH '" +
           match +
           "' UNION SELECT k.case_id FROM contact_search JOIN search_number n ON n.number = "
           "contact_search.rowid JOIN contact k ON k.doc_sha256 = n.found_key WHERE "
           "contact_search MATCH '" +
           match + "') h CROSS JOIN case_record c" + holds(text) + " AND c.case_id = h.case_id" +
           firstPage;
}

/// A search and the statement that answers it.
struct Search {
    const char* what;
    const char* text;
    std::string statement;
};

std::vector<Search> searches()
{
    return {{"search: 100 cases hold it", "#00007", bareSearch("#00007", R"("#00007")")},
            {"search: one in a thousand holds it", "no 999", bareSearch("no 999", R"("no 999")")},
            {"search: all hold it", "living", bareScan("living")},
            {"search: two letters", "oo", bareScan("oo")}};
}

constexpr int runs = 9;

void addRows(Table& table, int cases)
{
    const FixedClock clock(test::caseStart);
    const test::TemporaryFolder folder;
    fillStore(folder, clock, cases);
    const StoreUrl url = test::freshUrl(folder, "desk");
    Store desk = test::openStoreOrFail(url, clock);
    BareSqlite bare(folder / "desk.sqlite");
    BareStatement list(bare, bareList);
    const CaseId one = desk.listCases({}, 1)->rows.front().record.id;
    const std::string itsId = " WHERE case_id = '" + one.text() + "'";
    BareStatement record(bare, "SELECT * FROM case_record" + itsId);
    BareStatement events(bare, "SELECT * FROM event" + itsId + " ORDER BY case_seq");
    BareStatement documents(bare, "SELECT doc_sha256, case_id, kind, rev, prev, author_kid, "
                                  "author_seq, issued_ms, received_ms, direction FROM document" +
                                      itsId);
    BareStatement count(bare, "SELECT state, COUNT(*) FROM case_record GROUP BY state");
    const auto row = [&](const std::string& what, const Comparison& result) {
        table.add({std::to_string(cases), what, figure(result.subject), figure(result.floor),
                   figure(result.ratio)});
    };
    const auto first = [&](Store& store) {
        const auto page = store.listCases();
        REQUIRE_OK(page);
        REQUIRE(page->rows.size() == 200);
    };
    row("first 200 of the list",
        compare(
            runs, [&] { return timeOfOne(10, [&] { first(desk); }); },
            [&] { return timeOfOne(10, [&] { REQUIRE(list.readAll() > 0); }); }));
    row("the same rows, not read as records",
        compare(
            runs, [&] { return timeOfOne(10, [&] { REQUIRE(desk.connection().rows(bareList)); }); },
            [&] { return timeOfOne(10, [&] { REQUIRE(list.readAll() > 0); }); }));
    row("number of cases in each state",
        compare(
            runs, [&] { return timeOfOne(3, [&] { REQUIRE(desk.countByState()->size() == 1); }); },
            [&] { return timeOfOne(3, [&] { REQUIRE(count.readAll() > 0); }); }));
    for (const Search& search : searches()) {
        BareStatement statement(bare, search.statement);
        CaseFilter searched;
        searched.text = search.text;
        row(search.what,
            compare(
                runs, [&] { return timeOfOne(5, [&] { REQUIRE_OK(desk.listCases(searched)); }); },
                [&] { return timeOfOne(5, [&] { REQUIRE(statement.readAll() > 0); }); }));
    }
    if (cases <= 100'000) { // it reads the whole file, in no order that a disk likes
        BareStatement everyCase(bare, bareScan("#00007"));
        CaseFilter few;
        few.text = "#00007";
        row("the same, against a look at every case",
            compare(
                1,
                [&] { return timeOf([&] { REQUIRE(desk.listCases(few)->rows.size() == 100); }); },
                [&] { return timeOf([&] { everyCase.readAll(); }); }));
    }
    row("one case: record, events, messages",
        compare(
            runs,
            [&] {
                return timeOfOne(20, [&] {
                    REQUIRE_OK(desk.caseRecord(one));
                    REQUIRE_OK(desk.events(one));
                    REQUIRE_OK(desk.documents(one));
                });
            },
            [&] {
                return timeOfOne(20, [&] {
                    REQUIRE(record.readAll() + events.readAll() + documents.readAll() > 0);
                });
            }));
    row("open the store, then both",
        compare(
            runs,
            [&] {
                return timeOf([&] {
                    Store opened = test::openStoreOrFail(url, clock);
                    first(opened);
                    REQUIRE_OK(opened.countByState());
                });
            },
            [&] {
                return timeOf([&] {
                    BareSqlite opened(folder / "desk.sqlite");
                    BareStatement rows(opened, bareList);
                    BareStatement counts(opened,
                                         "SELECT state, COUNT(*) FROM case_record GROUP BY state");
                    REQUIRE(rows.readAll() + counts.readAll() > 0);
                });
            }));
}

} // namespace

TEST_CASE("The desk's list, against the bare statement for the same rows")
{
    const int cases = GENERATE(1'000, 100'000, 1'000'000);
    Table table("Opening the desk's list", {"cases", "", "ms", "bare SQL, ms", "ratio"});
    addRows(table, cases);
}
