// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/store/case_actions.h"
#include "models/store/case_import.h"
#include "models/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

// Programs that are killed, and programs that do the same at the same time.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

constexpr int requests = 60;

/// Signed first requests of one customer, as files 1.bespoken, 2.bespoken …
void writeRequests(const TemporaryFolder& folder, const FixedClock& clock, const People& people)
{
    StoreUrl url;
    url.path = (folder / "customer.sqlite").string();
    Store customer = openStoreOrFail(url, clock, {.side = Side::Customer});
    REQUIRE_OK(customer.pinCard(people.cardBytes));
    for (int i = 1; i <= requests; ++i) {
        const auto made = createRequest(customer, people.customer(), people.newRequest(i));
        REQUIRE_OK(made);
        const auto bytes = customer.container(made->documents.front());
        REQUIRE_OK(bytes);
        test::writeFile(folder / (std::to_string(i) + ".bespoken"), *bytes);
    }
}

std::string urlText(const StoreUrl& url)
{
    return url.dialect == Dialect::Sqlite
               ? url.path
               : "postgresql://" + url.user + "@/" + url.database + "?host=" + url.host;
}

/// Starts this program again as a worker; it works until it is done or killed.
pid_t startWorker(const StoreUrl& url, const TemporaryFolder& folder, const std::string& name)
{
    const pid_t child = fork();
    if (child == 0) {
        setenv("BESPEAK_WORKER_STORE", urlText(url).c_str(), 1);
        setenv("BESPEAK_WORKER_FOLDER", folder.path().c_str(), 1);
        setenv("BESPEAK_WORKER_NAME", name.c_str(), 1);
        const int log =
            open((folder / (name + ".log")).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(log, STDOUT_FILENO);
        execl("/proc/self/exe", "test_store", "[worker]", nullptr);
        _exit(127);
    }
    return child;
}

int waitFor(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

/// "import 0123…" and "reject 0192…": written after the store had said that it is done.
std::vector<std::pair<std::string, std::string>> acknowledged(const TemporaryFolder& folder,
                                                              const std::string& name)
{
    std::vector<std::pair<std::string, std::string>> lines;
    std::ifstream file(folder / (name + ".done"));
    std::string what;
    std::string id;
    while (file >> what >> id) {
        lines.emplace_back(what, id);
    }
    return lines;
}

void requireKept(Store& store, const std::vector<std::pair<std::string, std::string>>& lines)
{
    for (const auto& [what, id] : lines) {
        INFO(what << " " << id);
        if (what == "import") {
            REQUIRE(store.findDocument(id)->has_value());
        } else {
            REQUIRE(store.caseRecord(*CaseId::parse(id))->state == casework::CaseState::Rejected);
        }
    }
}

} // namespace

TEST_CASE("a worker of the tests below", "[.][worker]")
{
    const std::filesystem::path folder = std::getenv("BESPEAK_WORKER_FOLDER");
    const std::string name = std::getenv("BESPEAK_WORKER_NAME");
    const FixedClock clock{{1'795'000'010'000}};
    const People people;
    const auto url = parseStoreUrl(std::getenv("BESPEAK_WORKER_STORE"));
    REQUIRE_OK(url);
    const int done = open((folder / (name + ".done")).c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const auto acknowledge = [done](const std::string& line) {
        REQUIRE(write(done, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
    };
    Store store = openStoreOrFail(*url, clock);
    // One that is to be killed never ends by itself.
    const bool isEndless = name == "endless";
    for (int i = 1; i <= requests; i = isEndless && i == requests ? 1 : i + 1) {
        const auto bytes = bespeak::readFile(folder / (std::to_string(i) + ".bespoken"), 1'000'000);
        REQUIRE_OK(bytes);
        const auto outcome = importMessage(store, people.staff(), *bytes);
        REQUIRE_OK(outcome);
        acknowledge("import " + outcome->document + "\n");
        if (store.caseRecord(outcome->caseId)->state != casework::CaseState::Received) {
            continue;
        }
        const auto rejected = act(store, people.staff(), outcome->caseId,
                                  {.transition = "T31", .content = {}, .text = "No.", .parts = {}});
        if (rejected) {
            acknowledge("reject " + outcome->caseId.text() + "\n");
        }
    }
}

TEST_CASE("a program that is killed while it takes messages in loses nothing that it said")
{
    TemporaryFolder folder;
    const FixedClock clock{{1'795'000'000'000}};
    const People people;
    writeRequests(folder, clock, people);
    const StoreUrl url = freshUrl(folder, "retailer");
    std::mt19937 random(7);
    std::uniform_int_distribution<useconds_t> delay(20'000, 220'000);
    std::size_t seen = 0;
    for (int round = 0; round < 20; ++round) {
        const pid_t child = startWorker(url, folder, "endless");
        // Every other time it gets to work first, however slow the machine is.
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (round % 2 == 1 && acknowledged(folder, "endless").size() <= seen &&
               std::chrono::steady_clock::now() < patience) {
            usleep(5'000);
        }
        usleep(delay(random));
        kill(child, SIGKILL);
        const bool wasKilled = WIFSIGNALED(waitFor(child));
        INFO(test::readFile(folder / "endless.log"));
        REQUIRE(wasKilled);
        const auto lines = acknowledged(folder, "endless");
        INFO("round " << round << ", " << lines.size() << " acknowledged");
        REQUIRE(lines.size() >= seen);
        seen = lines.size();
        Store store = openStoreOrFail(url, clock);
        requireKept(store, lines);
        const auto checked = store.check();
        REQUIRE_OK(checked);
        REQUIRE(checked->problems == std::vector<std::string>{});
    }
    REQUIRE(seen > 0);
}

TEST_CASE("two programs that take in the same files give one receipt for each")
{
    TemporaryFolder folder;
    const FixedClock clock{{1'795'000'000'000}};
    const People people;
    writeRequests(folder, clock, people);
    const StoreUrl url = freshUrl(folder, "retailer");
    const pid_t first = startWorker(url, folder, "first");
    const pid_t second = startWorker(url, folder, "second");
    const int ends[] = {waitFor(first), waitFor(second)};
    INFO(test::readFile(folder / "first.log") << test::readFile(folder / "second.log"));
    REQUIRE(ends[0] == 0);
    REQUIRE(ends[1] == 0);
    Store store = openStoreOrFail(url, clock);
    REQUIRE(acknowledged(folder, "first").size() >= requests);
    REQUIRE(acknowledged(folder, "second").size() >= requests);
    const auto receipts = store.connection().row(
        "SELECT COUNT(*), COUNT(DISTINCT case_id) FROM document WHERE kind = 'receipt'");
    REQUIRE_OK(receipts);
    REQUIRE((*receipts)->integer(0) == requests);
    REQUIRE((*receipts)->integer(1) == requests);
    REQUIRE(store.check()->problems == std::vector<std::string>{});
    REQUIRE((*store.countByState())[casework::CaseState::Rejected] == requests);
}

TEST_CASE("an outbox that was written halfway is written to its end the next time")
{
    TwoDesks desks;
    desks.request();
    desks.carryToRetailer();
    REQUIRE_OK(desks.take("T05"));
    REQUIRE_OK(desks.take("T06"));
    const auto folder = desks.folder / "out";
    std::filesystem::create_directory(folder);
    const auto waiting = desks.retailer.outbox();
    REQUIRE(waiting->size() == 3);
    // The second one cannot be written: a folder has its name.
    std::filesystem::create_directory(folder / (*waiting)[1].fileName);
    REQUIRE(keyOf(exportOutbox(desks.retailer, folder)) == "file.cannot-write");
    REQUIRE(desks.retailer.outbox()->size() == 2);
    std::filesystem::remove(folder / (*waiting)[1].fileName);
    REQUIRE(exportOutbox(desks.retailer, folder)->size() == 2);
    REQUIRE(exportOutbox(desks.retailer, folder)->empty());
    REQUIRE(desks.retailer.outbox(OutboxPart::All)->size() == 3);
    for (const OutboxEntry& entry : *waiting) {
        const auto bytes = bespeak::readFile(folder / entry.fileName, 1'000'000);
        REQUIRE_OK(bytes);
        REQUIRE_OK(importMessage(desks.customer, desks.people.customer(), *bytes));
    }
    REQUIRE(desks.atCustomer().quoteRevision == 2);
    REQUIRE(desks.retailer.check()->isOk());
}
