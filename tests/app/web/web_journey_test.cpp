// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/open_carriers.h"
#include "tests/support/dav_server.h"
#include "tests/support/lossy_post.h"

using namespace bespeak;
using namespace bespeak::test;
using store::Side;

TEST_CASE("the same journey over a server ends as it does when files are handed over")
{
    DavServer server;
    TwoPosts post([&](Side side) {
        return std::make_unique<web::WebCarrier>(server.address(), side,
                                                 std::make_shared<web::Transfer>(web::Access{}));
    });
    post.journey(wholeJourney);
    TwoDesks byHand;
    byHand.start(wholeJourney);
    REQUIRE(post.desks.atRetailer().state == byHand.atRetailer().state);
    REQUIRE(post.desks.atCustomer().state == byHand.atCustomer().state);
    REQUIRE(post.desks.atRetailer().head == post.desks.atCustomer().head);
    REQUIRE(post.desks.retailer.check()->problems == std::vector<std::string>{});
    REQUIRE(std::filesystem::is_empty(server.box() / "from-customer"));
}

TEST_CASE("a retailer's round visits every customer's folder, and answers in the right one")
{
    DavServer server;
    const auto kim = carrier::createPlace(server.address() + "/kim");
    const auto desk = carrier::createPlace(server.address());
    REQUIRE_OK(kim);
    REQUIRE_OK(desk);
    std::filesystem::create_directories(server.box() / "kim/from-customer");
    std::filesystem::create_directories(server.box() / "lee/from-customer");
    TwoDesks desks;
    desks.request();
    REQUIRE(web::runRounds(desks.customer, desks.people.customer(), {.place = *kim})->sent == 1);
    const auto round = web::runRounds(desks.retailer, desks.people.staff(), {.place = *desk});
    REQUIRE_OK(round);
    REQUIRE(round->taken.size() == 1);
    REQUIRE(round->sent == 1);
    REQUIRE_FALSE(std::filesystem::exists(server.box() / "lee/from-retailer"));
    REQUIRE(
        web::runRounds(desks.customer, desks.people.customer(), {.place = *kim})->taken.size() ==
        1);
    REQUIRE(desks.atCustomer().state == casework::CaseState::Received);
}

TEST_CASE(
    "over a server too: shuffled, lost, halved, replayed and a clock a year off change nothing")
{
    DavServer server;
    LossyPost lossy(
        [&](Side side) {
            return std::make_unique<web::WebCarrier>(
                server.address(), side, std::make_shared<web::Transfer>(web::Access{}));
        },
        3);
    lossy.journey();
    lossy.checkEnd();
}

TEST_CASE("whoever waits for a server can stop, and loses nothing")
{
    DavServer server;
    TwoDesks desks;
    desks.request();
    std::stop_source stop;
    stop.request_stop();
    const auto place = carrier::createPlace(server.address());
    REQUIRE_OK(place);
    const auto stopped = web::runRounds(
        desks.customer, desks.people.customer(),
        {.place = *place, .password = {}, .partials = {}, .options = {.stop = stop.get_token()}});
    REQUIRE(keyOf(stopped) == "carrier.stopped");
    REQUIRE(web::runRounds(desks.customer, desks.people.customer(), {.place = *place})->sent == 1);
}
