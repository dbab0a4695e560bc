// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

// A disk that is full in earnest: a small one of its own, and, where nobody may mount one, a limit
// on the size of files.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

constexpr int requests = 12;

/// A disk in memory of one mebibyte.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_isMounted =
            ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=1m,mode=0700") == 0;
        m_reason = std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            ::umount2(m_folder.path().c_str(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_isMounted; }
    const std::string& reason() const { return m_reason; }
    const TemporaryFolder& folder() const { return m_folder; }

    /// Takes all room but so many bytes.
    void fill(std::size_t left)
    {
        const auto filler = m_folder / "filler";
        const int file = ::open(filler.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        REQUIRE(file >= 0);
        const std::string block(4096, 'x');
        while (::write(file, block.data(), block.size()) > 0) {
        }
        REQUIRE(errno == ENOSPC);
        const auto size = ::lseek(file, 0, SEEK_END);
        REQUIRE(::ftruncate(file, size - static_cast<off_t>(left)) == 0);
        ::close(file);
    }
    void empty() { std::filesystem::remove(m_folder / "filler"); }

private:
    TemporaryFolder m_folder;
    bool m_isMounted = false;
    std::string m_reason;
};

/// No file grows beyond so many bytes while this lives.
class FileLimit
{
public:
    explicit FileLimit(std::uintmax_t bytes)
    {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        m_action = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {bytes, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_action);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit m_before = {};
    sighandler_t m_action = nullptr;
};

std::vector<std::string> writeRequests(const People& people, const Clock& clock)
{
    const TemporaryFolder folder;
    StoreUrl url;
    url.path = (folder / "customer").string();
    Store customer = openStoreOrFail(url, clock, {.side = Side::Customer});
    REQUIRE_OK(customer.pinCard(people.cardBytes));
    std::vector<std::string> files;
    for (int i = 1; i <= requests; ++i) {
        const auto made = createRequest(customer, people.customer(), people.newRequest(i));
        REQUIRE_OK(made);
        files.push_back(*customer.container(made->documents.front()));
    }
    return files;
}

/// Takes in what fits, and gives how many did; what does not is told in one sentence.
std::size_t importUntilFull(Store& desk, const Party& self, const std::vector<std::string>& files)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto outcome = importMessage(desk, self, files[i]);
        if (!outcome) {
            const std::string key = outcome.error().key;
            INFO(describe(outcome.error()));
            REQUIRE((key == "store.full" || key == "store.io"));
            REQUIRE(describe(outcome.error()).ends_with('.'));
            return i;
        }
    }
    return files.size();
}

void requireSoundWith(Store& desk, std::size_t cases)
{
    REQUIRE(desk.listCases()->rows.size() == cases);
    REQUIRE(desk.check()->problems == std::vector<std::string>{});
}

} // namespace

TEST_CASE("importing onto a disk that is really full loses nothing", "[sqlite]")
{
    SmallDisk disk;
    if (!disk.isMounted()) {
        WARN("Left out: a small disk cannot be mounted here (" << disk.reason()
                                                               << "); it needs root.");
        return;
    }
    const FixedClock clock{{1'795'000'000'000}};
    const People people;
    const auto files = writeRequests(people, clock);
    StoreUrl url;
    url.path = (disk.folder() / "desk").string();
    Store desk = openStoreOrFail(url, clock);
    std::size_t taken = 0;
    // More room each time: what fails is the journal, then the database, then the commit.
    for (std::size_t left = 0; left <= 64 * 1024; left += 8 * 1024) {
        INFO("bytes left: " << left);
        disk.fill(left);
        taken = std::max(taken, importUntilFull(desk, people.staff(), files));
        requireSoundWith(desk, taken);
        Store again = openStoreOrFail(url, clock);
        requireSoundWith(again, taken);
    }
    REQUIRE(taken < files.size());
    disk.empty();
    REQUIRE(importUntilFull(desk, people.staff(), files) == files.size());
    requireSoundWith(desk, files.size());
}

TEST_CASE("importing into a store that may not grow loses nothing", "[sqlite]")
{
    const TemporaryFolder folder;
    const FixedClock clock{{1'795'000'000'000}};
    const People people;
    const auto files = writeRequests(people, clock);
    StoreUrl url;
    url.path = (folder / "desk").string();
    Store desk = openStoreOrFail(url, clock);
    REQUIRE_OK(importMessage(desk, people.staff(), files.front()));
    for (const std::uintmax_t more : {0, 4096, 8192, 16'384, 40'960}) {
        INFO("bytes more: " << more);
        const std::uintmax_t size = std::filesystem::file_size(url.path);
        std::size_t taken = 0;
        {
            const FileLimit limit(size + more);
            taken = importUntilFull(desk, people.staff(), files);
            REQUIRE(taken < files.size());
        }
        requireSoundWith(desk, taken);
    }
    REQUIRE(importUntilFull(desk, people.staff(), files) == files.size());
    requireSoundWith(desk, files.size());
}

TEST_CASE("what still fits of files that are taken in together is kept, and the rest is told",
          "[sqlite]")
{
    const TemporaryFolder folder;
    const FixedClock clock{{1'795'000'000'000}};
    const People people;
    const auto files = writeRequests(people, clock);
    StoreUrl url;
    url.path = (folder / "desk").string();
    Store desk = openStoreOrFail(url, clock);
    REQUIRE_OK(importMessage(desk, people.staff(), files.front()));
    std::size_t taken = 0;
    {
        const FileLimit limit(std::filesystem::file_size(url.path) + 65'536);
        for (const auto& outcome : importMessages(desk, people.staff(), files)) {
            taken += outcome ? 1 : 0;
        }
    }
    REQUIRE(taken > 1);
    REQUIRE(taken < files.size());
    requireSoundWith(desk, taken);
    for (const auto& outcome : importMessages(desk, people.staff(), files)) {
        REQUIRE_OK(outcome);
    }
    requireSoundWith(desk, files.size());
}
