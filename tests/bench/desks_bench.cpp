// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/two_desks.h"

#include <algorithm>
#include <thread>

// Desks that work at the same time on one PostgreSQL, whose commits wait for the disk.
using namespace bespeak;
using namespace bespeak::bench;
using namespace bespeak::store;

namespace
{

constexpr int perDesk = 60;

/// Requests of one customer, as files: those of a desk after those of the one before.
std::vector<std::string> makeRequests(const test::People& people, const Clock& clock, int count)
{
    const test::TemporaryFolder folder;
    StoreUrl url;
    url.path = (folder / "customer").string();
    Store customer = test::openStoreOrFail(url, clock, {.side = Side::Customer});
    REQUIRE_OK(customer.pinCard(people.cardBytes));
    std::vector<std::string> files;
    for (int i = 1; i <= count; ++i) {
        const auto made = createRequest(customer, people.customer(), people.newRequest(i));
        REQUIRE_OK(made);
        files.push_back(*customer.container(made->documents.front()));
    }
    return files;
}

struct DeskRun {
    std::vector<double> imports; ///< milliseconds each
    std::vector<double> lists;
    int applied = 0;
};

/// One desk's day: take a request in, look at the list, and so on. Runs in a thread of its own.
void work(const StoreUrl& url, const Clock& clock, const test::People& people,
          const std::string* files, DeskRun& run)
{
    auto store = Store::open(url, clock, {});
    if (!store) {
        return;
    }
    for (int i = 0; i < perDesk; ++i) {
        run.imports.push_back(timeOf([&] {
            const auto outcome = importMessage(*store, people.staff(), files[i]);
            run.applied += outcome && outcome->status == ImportStatus::Applied ? 1 : 0;
        }));
        run.lists.push_back(timeOf([&] { static_cast<void>(store->listCases()); }));
    }
}

double largest(const std::vector<double>& values)
{
    return *std::ranges::max_element(values);
}

void measure(Table& table, test::PostgresServer& server, int desks, int stores)
{
    const FixedClock clock(test::caseStart);
    const test::People people;
    const auto files = makeRequests(people, clock, desks * perDesk);
    std::vector<StoreUrl> urls;
    for (int i = 0; i < stores; ++i) {
        urls.push_back(*parseStoreUrl(server.freshDatabase()));
        static_cast<void>(test::openStoreOrFail(urls.back(), clock));
    }
    std::vector<DeskRun> runs(static_cast<std::size_t>(desks));
    const double all = timeOf([&] {
        std::vector<std::jthread> threads;
        for (std::size_t desk = 0; desk < runs.size(); ++desk) {
            threads.emplace_back([&, desk] {
                work(urls[desk % urls.size()], clock, people, files.data() + desk * perDesk,
                     runs[desk]);
            });
        }
    });
    std::vector<double> imports;
    std::vector<double> lists;
    int applied = 0;
    for (const DeskRun& run : runs) {
        imports.insert(imports.end(), run.imports.begin(), run.imports.end());
        lists.insert(lists.end(), run.lists.begin(), run.lists.end());
        applied += run.applied;
    }
    REQUIRE(applied == desks * perDesk);
    table.add({std::to_string(desks), std::to_string(stores), figure(1000.0 * applied / all),
               figure(median(imports)), figure(largest(imports)), figure(median(lists)),
               figure(largest(lists))});
}

} // namespace

TEST_CASE("Desks at the same time on one server, of one store and of several")
{
    test::PostgresServer server({.isDurable = true, .isReplicated = false});
    Table table("Each desk takes in " + std::to_string(perDesk) +
                    " requests, and looks at the list after each",
                {"desks", "stores", "requests per second", "request, ms", "slowest", "list, ms",
                 "slowest"});
    measure(table, server, 1, 1);
    measure(table, server, 8, 1);
    measure(table, server, 8, 4);
}
