// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/folder_carrier.h"
#include "models/carrier/receipt.h"
#include "models/store/parcels.h"
#include "tests/support/two_posts.h"

#include <filesystem>
#include <map>

using namespace bespeak;
using namespace bespeak::carrier;
using namespace bespeak::test;
using store::ParcelState;
using store::Side;
namespace fs = std::filesystem;

namespace
{

/// Two desks with one folder between them.
struct FolderPost : TwoPosts {
    FolderPost()
        : TwoPosts([this](Side side) { return std::make_unique<FolderCarrier>(box.path(), side); })
    {
    }

    std::vector<fs::path> filesOf(const char* side) const
    {
        std::vector<fs::path> files;
        if (fs::exists(box.path() / side)) {
            for (const auto& entry : fs::directory_iterator(box.path() / side)) {
                files.push_back(entry.path());
            }
        }
        return files;
    }

    std::optional<store::ParcelNote> noteOfRequest()
    {
        const auto all = store::deliveries(desks.customer, store::OutboxPart::All);
        REQUIRE_OK(all);
        REQUIRE(all->size() == 1);
        return all->front().note;
    }

    TemporaryFolder box;
};

/// Counts how often each parcel is fetched.
class CountingCarrier : public FolderCarrier
{
public:
    using FolderCarrier::FolderCarrier;

    Result<std::string> fetch(const ParcelName& name) override
    {
        ++fetches[name];
        return FolderCarrier::fetch(name);
    }

    std::map<ParcelName, int> fetches;
};

std::int64_t countEvents(store::Store& store, const CaseId& id, std::string_view kind)
{
    const auto events = store.events(id);
    REQUIRE_OK(events);
    return std::ranges::count(*events, kind, &store::Event::kind);
}

} // namespace

TEST_CASE("the same journey over a folder ends as it does when files are handed over")
{
    FolderPost post;
    post.journey(wholeJourney);
    TwoDesks byHand;
    byHand.start(wholeJourney);
    REQUIRE(post.desks.atRetailer().state == byHand.atRetailer().state);
    REQUIRE(post.desks.atCustomer().state == byHand.atCustomer().state);
    REQUIRE(post.desks.atRetailer().head == post.desks.atCustomer().head);
    REQUIRE(post.desks.retailer.check()->problems == std::vector<std::string>{});
    REQUIRE(post.desks.customer.check()->problems == std::vector<std::string>{});
}

TEST_CASE("the outbox tells of each message whether it waits, is on its way or has arrived")
{
    FolderPost post;
    post.desks.request();
    REQUIRE_FALSE(post.noteOfRequest());
    REQUIRE(post.round(Side::Customer)->sent == 1);
    REQUIRE(post.noteOfRequest()->state == ParcelState::OnItsWay);
    REQUIRE(post.round(Side::Retailer)->taken.size() == 1);
    REQUIRE(post.round(Side::Customer)->acknowledged == 1);
    REQUIRE(post.noteOfRequest()->state == ParcelState::Acknowledged);
    REQUIRE(countEvents(post.desks.customer, post.desks.id,
                        store::event_kind::messageAcknowledged) == 1);
}

TEST_CASE("when all is acknowledged the folder is empty again")
{
    FolderPost post;
    post.journey({"T05", "T10"});
    post.meet();
    REQUIRE(post.filesOf("from-customer").empty());
    REQUIRE(post.filesOf("from-retailer").empty());
    const auto quiet = post.round(Side::Retailer);
    REQUIRE_OK(quiet);
    REQUIRE_FALSE(quiet->hasNews());
    REQUIRE(quiet->problems.empty());
}

TEST_CASE("a locked key reads, and signs its receipts once it is open")
{
    FolderPost post;
    post.desks.request();
    post.meet();
    REQUIRE_OK(post.desks.take("T05"));
    REQUIRE_OK(post.round(Side::Retailer));
    store::Party locked = post.desks.people.customer();
    locked.key = nullptr;
    FolderCarrier way(post.box.path(), Side::Customer);
    REQUIRE(runRound(post.desks.customer, locked, way)->taken.size() == 1);
    REQUIRE(post.round(Side::Retailer)->acknowledged == 0);
    REQUIRE_FALSE(runRound(post.desks.customer, locked, way)->hasNews());
    REQUIRE_OK(post.round(Side::Customer));
    REQUIRE(post.round(Side::Retailer)->acknowledged == 1);
    REQUIRE(countEvents(post.desks.customer, post.desks.id, store::event_kind::importDuplicate) ==
            0);
}

TEST_CASE("what a sync program lost is published once more, and taken in once")
{
    FolderPost post;
    post.desks.request();
    REQUIRE_OK(post.round(Side::Customer));
    for (const fs::path& file : post.filesOf("from-customer")) {
        fs::remove(file);
    }
    REQUIRE(post.round(Side::Customer)->sent == 0); // too early to be lost
    post.desks.clock.advance(11 * 60 * 1000);
    REQUIRE(post.round(Side::Customer)->sent == 1);
    REQUIRE(post.round(Side::Retailer)->taken.size() == 1);
    REQUIRE(post.noteOfRequest()->attempts == 2);
}

TEST_CASE("an unplugged drive ends the round in one sentence and loses nothing")
{
    FolderPost post;
    post.desks.request();
    fs::rename(post.box.path(), post.box.path().string() + "-gone");
    REQUIRE(keyOf(post.round(Side::Customer)) == "carrier.folder-missing");
    fs::rename(post.box.path().string() + "-gone", post.box.path());
    REQUIRE(post.round(Side::Customer)->sent == 1);
}

TEST_CASE("a forged receipt acknowledges nothing")
{
    FolderPost post;
    post.desks.request();
    REQUIRE_OK(post.round(Side::Customer));
    const auto note = post.noteOfRequest();
    const std::string forged = signReceipt(
        {*Sha256::parse(note->sha256), note->document, "", {1'795'000'000'000}},
        GENERATE(0, 1) == 0 ? post.desks.people.strangerKey : post.desks.people.customerKey);
    FolderCarrier way(post.box.path(), Side::Retailer);
    REQUIRE_OK(way.send(nameParcel(forged, ParcelKind::Receipt), forged));
    const auto round = post.round(Side::Customer);
    REQUIRE_OK(round);
    REQUIRE(round->acknowledged == 0);
    REQUIRE(round->problems.size() == 1);
    REQUIRE(post.noteOfRequest()->state == ParcelState::OnItsWay);
}

TEST_CASE("rubbish under a right name is turned down once, gets no answer and stops nothing")
{
    FolderPost post;
    FolderCarrier customer(post.box.path(), Side::Customer);
    const std::string rubbish = "not a message";
    REQUIRE_OK(customer.send(nameParcel(rubbish, ParcelKind::Message), rubbish));
    post.desks.request();
    REQUIRE_OK(post.round(Side::Customer));
    const auto first = post.round(Side::Retailer);
    REQUIRE_OK(first);
    REQUIRE(first->taken.size() == 1);
    REQUIRE(first->problems.size() == 1);
    REQUIRE(post.filesOf("from-retailer").size() == 2); // a receipt, and the retailer's answer
    REQUIRE(post.round(Side::Retailer)->problems.empty());
}

TEST_CASE("who wrote a message that is not for this retailer is told so")
{
    FolderPost post;
    post.desks.request();
    REQUIRE_OK(post.round(Side::Customer));
    store::Party other = post.desks.people.staff();
    const People people;
    other.card->rootKey = people.strangerKey.publicKey();
    FolderCarrier way(post.box.path(), Side::Retailer);
    const auto round = runRound(post.desks.retailer, other, way);
    REQUIRE_OK(round);
    REQUIRE(round->taken.empty());
    REQUIRE(post.round(Side::Customer)->refused == 1);
    REQUIRE(post.noteOfRequest()->state == ParcelState::Refused);
    REQUIRE(post.noteOfRequest()->reason->key == "store.not-for-us");
    REQUIRE(post.filesOf("from-customer").empty());
}

TEST_CASE("an answer goes where its case came from, and nowhere else")
{
    FolderPost post;
    post.desks.request();
    post.desks.carryToRetailer(); // as a file
    TemporaryFolder elsewhere;
    FolderCarrier way(elsewhere.path(), Side::Retailer);
    const auto round = runRound(post.desks.retailer, post.desks.people.staff(), way);
    REQUIRE_OK(round);
    REQUIRE(round->sent == 0);
    REQUIRE(post.desks.retailer.outbox()->size() == 1); // the receipt waits to be handed over
}

TEST_CASE("messages that wait for each other are fetched once, whichever lies first")
{
    const int number = GENERATE(range(1, 5));
    FolderPost post;
    TwoDesks& desks = post.desks;
    desks.request(number);
    desks.carryToRetailer();
    desks.carryToCustomer();
    desks.follow({"T03", "T04", "T05", "T10"});
    FolderCarrier customer(post.box.path(), Side::Customer);
    const auto own = desks.customer.outbox(store::OutboxPart::All);
    REQUIRE_OK(own);
    for (const store::OutboxEntry& entry : *own) {
        const auto bytes = desks.customer.container(entry.document);
        REQUIRE_OK(bytes);
        REQUIRE_OK(customer.send(nameParcel(*bytes, ParcelKind::Message), *bytes));
    }
    TemporaryFolder folder;
    store::Store empty = openStoreOrFail(freshUrl(folder, "empty"), desks.clock);
    CountingCarrier way(post.box.path(), Side::Retailer);
    const auto round = runRound(empty, desks.people.staff(), way);
    REQUIRE_OK(round);
    REQUIRE(round->taken.size() == own->size());
    REQUIRE(way.fetches.size() == own->size());
    for (const auto& [name, count] : way.fetches) {
        INFO(name.text());
        REQUIRE(count == 1);
    }
}

TEST_CASE("a round over several folders reads the outbox once all were read, and answers in each")
{
    TwoDesks desks;
    TemporaryFolder box;
    TemporaryFolder unplugged;
    desks.request();
    FolderCarrier customer(box.path(), Side::Customer);
    REQUIRE_OK(runRound(desks.customer, desks.people.customer(), customer));
    Ways ways;
    ways.push_back(std::make_unique<FolderCarrier>(unplugged / "gone", Side::Retailer));
    ways.push_back(std::make_unique<FolderCarrier>(box.path(), Side::Retailer));
    const auto round = runRounds(desks.retailer, desks.people.staff(), ways);
    REQUIRE_OK(round);
    REQUIRE(round->taken.size() == 1);
    REQUIRE(round->sent == 1);
    REQUIRE(round->problems.size() == 1);
    REQUIRE(round->problems.front().error.key == "carrier.folder-missing");
}

TEST_CASE("a round that is stopped keeps what it did, and the next one goes on")
{
    FolderPost post;
    post.desks.request();
    REQUIRE_OK(post.round(Side::Customer));
    std::stop_source stop;
    int told = 0;
    FolderCarrier way(post.box.path(), Side::Retailer);
    const RoundOptions options{.stop = stop.get_token(),
                               .onProgress = [&](const RoundReport& /*soFar*/) {
                                   if (++told == 2) { // the request is in, its answer not yet out
                                       stop.request_stop();
                                   }
                               }};
    REQUIRE(keyOf(runRound(post.desks.retailer, post.desks.people.staff(), way, options)) ==
            "carrier.stopped");
    REQUIRE(post.desks.atRetailer().state == casework::CaseState::Received);
    const auto next = post.round(Side::Retailer);
    REQUIRE_OK(next);
    REQUIRE(next->taken.empty());
    REQUIRE(next->sent == 1);
}
