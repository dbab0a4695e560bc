// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

// Several programs pledge at once, and programs are killed while they pledge and close.
using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

std::string urlText(const StoreUrl& url)
{
    return url.dialect == Dialect::Sqlite
               ? url.path
               : "postgresql://" + url.user + "@/" + url.database + "?host=" + url.host;
}

/// Starts this program again to pledge with the numbers from `first` on.
pid_t startWorker(const StoreUrl& url, const TemporaryFolder& folder, int first, int count)
{
    const pid_t child = fork();
    if (child == 0) {
        setenv("BESPEAK_WORKER_STORE", urlText(url).c_str(), 1);
        setenv("BESPEAK_WORKER_FOLDER", folder.path().c_str(), 1);
        setenv("BESPEAK_WORKER_FIRST", std::to_string(first).c_str(), 1);
        setenv("BESPEAK_WORKER_COUNT", std::to_string(count).c_str(), 1);
        const int log = open((folder / "worker.log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        dup2(log, STDOUT_FILENO);
        execl("/proc/self/exe", "test_store_funding", "[pledge-worker]", nullptr);
        _exit(127);
    }
    return child;
}

std::vector<int> acknowledged(const TemporaryFolder& folder)
{
    std::vector<int> numbers;
    std::ifstream file(folder / "pledged");
    for (int number = 0; file >> number;) {
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace

TEST_CASE("a worker that pledges", "[.][pledge-worker]")
{
    const std::filesystem::path folder = std::getenv("BESPEAK_WORKER_FOLDER");
    const int first = std::atoi(std::getenv("BESPEAK_WORKER_FIRST"));
    const int count = std::atoi(std::getenv("BESPEAK_WORKER_COUNT"));
    const FixedClock clock{campaignDeadline + -100 * oneHour};
    const People people;
    const auto url = parseStoreUrl(std::getenv("BESPEAK_WORKER_STORE"));
    REQUIRE_OK(url);
    const int done = open((folder / "pledged").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    Store store = openStoreOrFail(*url, clock);
    for (int i = first; i < first + count; ++i) {
        const auto taken =
            recordPledge(store, people.staff(), campaignId(),
                         {pledgeId(i), "backer-" + std::to_string(i), i % 2 == 0 ? 0U : 1U, 1, {}});
        if (taken) {
            const std::string line = std::to_string(i) + "\n";
            REQUIRE(write(done, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
        }
    }
}

TEST_CASE("many programs at once pledge no more than cap and tier")
{
    CampaignDesk desk(someTerms(8, 10, 1));
    std::vector<pid_t> workers;
    for (int i = 0; i < 4; ++i) {
        workers.push_back(startWorker(desk.store.url(), desk.folder, 100 * i, 8));
    }
    for (const pid_t worker : workers) {
        int status = 0;
        waitpid(worker, &status, 0);
        REQUIRE(status == 0);
    }
    const CampaignView view = desk.view();
    REQUIRE(view.tally.activeUnits == std::vector<std::int64_t>{2, 8});
    REQUIRE(view.tally.waiting == std::vector<std::int64_t>{14, 8});
    REQUIRE(acknowledged(desk.folder).size() == 32);
    REQUIRE(*checkFunding(desk.store) == std::vector<std::string>{});
}

TEST_CASE("no receipt is lost and nothing is half closed when programs are killed")
{
    CampaignDesk desk(someTerms(8, 400, 1));
    for (int round = 0; round < 5; ++round) {
        const pid_t worker =
            startWorker(desk.store.url(), desk.folder, 1'000 * (round + 1), 100'000);
        usleep(static_cast<useconds_t>(120'000 + 37'000 * round));
        kill(worker, SIGKILL);
        waitpid(worker, nullptr, 0);
    }
    for (const int number : acknowledged(desk.folder)) {
        INFO(number);
        REQUIRE_OK(pledge(desk.store, pledgeId(number)));
    }
    desk.clock.set(campaignDeadline);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE(*checkFunding(desk.store) == std::vector<std::string>{});
    REQUIRE(desk.store.check()->problems == std::vector<std::string>{});
}

TEST_CASE("a close that breaks off anywhere leaves the campaign as it was")
{
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    desk.clock.set(campaignDeadline);
    // The second statement of the close, its last one, and a commit that never comes.
    const char* breaks[] = {
        "CREATE TRIGGER broken BEFORE UPDATE ON pledge BEGIN SELECT RAISE(ABORT, 'off'); END",
        ("CREATE TRIGGER broken BEFORE UPDATE ON campaign_tier BEGIN SELECT RAISE(ABORT, 'off'); "
         "END"),
        "CREATE TRIGGER broken BEFORE UPDATE ON log_head BEGIN SELECT RAISE(ABORT, 'off'); END"};
    if (!testsPostgres()) {
        const auto seqBefore = desk.store.events(CaseId{campaignId().uuid})->size();
        for (const char* statement : breaks) {
            REQUIRE_OK(desk.store.connection().execute(statement));
            REQUIRE(!runCampaigns(desk.store, desk.first(), desk.bank));
            REQUIRE_OK(desk.store.connection().execute("DROP TRIGGER broken"));
            REQUIRE(desk.view().record.state == CampaignState::Open);
            REQUIRE(desk.store.events(CaseId{campaignId().uuid})->size() == seqBefore);
        }
    }
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE(desk.view().record.state == CampaignState::Settling);
    REQUIRE(desk.view().tally.collecting == 2);
}
