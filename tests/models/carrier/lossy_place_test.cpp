// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/folder_carrier.h"
#include "models/carrier/take_in.h"
#include "tests/support/lossy_post.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::test;
using store::Side;

TEST_CASE("shuffled, lost, repeated, halved, replayed and a clock a year off: the same end")
{
    const unsigned seed = GENERATE(range(1U, 9U));
    INFO("seed " << seed);
    TemporaryFolder box;
    LossyPost lossy(
        [&](Side side) { return std::make_unique<carrier::FolderCarrier>(box.path(), side); },
        seed);
    lossy.journey();
    lossy.checkEnd();
}

namespace
{

/// Files that are handed over, as such or in an e-mail: some get lost, all come in any order,
/// twice, and again years later.
class CarelessHands
{
public:
    explicit CarelessHands(unsigned seed)
        : m_random(seed)
    {
    }

    void journey()
    {
        desks.request();
        carry();
        for (const std::string_view step :
             {"T05", "T06", "T10", "T11", "T19", "T24", "T25", "T26"}) {
            INFO(step);
            REQUIRE_OK(desks.take(step));
            carry();
            REQUIRE(desks.atRetailer().head == desks.atCustomer().head);
        }
    }

    TwoDesks desks;

private:
    using Files = std::vector<std::string>; ///< bytes

    void carry()
    {
        collect(desks.customer, m_all[0]);
        collect(desks.retailer, m_all[1]);
        const Instant right = desks.clock.now();
        for (int i = 0; i < 3; ++i) {
            desks.clock.set(m_random() % 3 == 0 ? right + -365 * millisecondsPerDay : right);
            handOver(desks.retailer, desks.people.staff(), m_all[0], Loss::Half);
            handOver(desks.customer, desks.people.customer(), m_all[1], Loss::Half);
        }
        desks.clock.set(right);
        // Who hears nothing sends all of it once more; what is too early is handed in again.
        for (int i = 0; i < 3; ++i) {
            collect(desks.retailer, m_all[1]);
            handOver(desks.retailer, desks.people.staff(), m_all[0], Loss::None);
            handOver(desks.customer, desks.people.customer(), m_all[1], Loss::None);
        }
    }

    void collect(store::Store& store, Files& all)
    {
        TemporaryFolder folder;
        const auto waiting = store.outbox();
        REQUIRE_OK(waiting);
        for (const store::OutboxEntry& entry : *waiting) {
            const auto file = folder / entry.fileName;
            REQUIRE_OK(store::exportDocument(store, entry.document, file.string()));
            all.push_back(readFile(file));
        }
    }

    enum class Loss { None, Half };

    void handOver(store::Store& store, const store::Party& self, const Files& all, Loss loss)
    {
        Files files = all;
        files.insert(files.end(), all.begin(), all.end()); // each of them twice
        std::shuffle(files.begin(), files.end(), m_random);
        for (const std::string& bytes : files) {
            if (loss == Loss::None || m_random() % 2 == 0) {
                const auto came = store::importMessage(store, self, bytes);
                INFO(keyOf(came));
                REQUIRE((came || carrier::mayHeal(came.error())));
            }
        }
    }

    std::mt19937 m_random;
    Files m_all[2]; ///< of customer and retailer
};

} // namespace

TEST_CASE("files by hand, lost, twice, in any order and late, end where a watched folder ends")
{
    const unsigned seed = GENERATE(range(1U, 5U));
    INFO("seed " << seed);
    CarelessHands hands(seed);
    hands.journey();
    TemporaryFolder box;
    LossyPost folder(
        [&](Side side) { return std::make_unique<carrier::FolderCarrier>(box.path(), side); },
        seed);
    folder.journey();
    REQUIRE(hands.desks.atRetailer().state == folder.post.desks.atRetailer().state);
    REQUIRE(hands.desks.atCustomer().state == casework::CaseState::Delivered);
    for (store::Store* store : {&hands.desks.retailer, &hands.desks.customer}) {
        REQUIRE(store->check()->problems == std::vector<std::string>{});
        REQUIRE(store->quarantine()->empty());
    }
}
