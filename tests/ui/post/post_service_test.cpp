// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dav_server.h"
#include "tests/ui/post/post_fixture.h"

using namespace bespeak;
using test::PostFixture;

TEST_CASE("A place that is added is visited at once, without holding the window up")
{
    PostFixture ui;
    ui.desks.request();
    ui.post.addPlace(ui.folderPlace(), {});
    CHECK(ui.post.isBusy());
    ui.waitForRound(1);
    CHECK_FALSE(ui.post.isBusy());
    REQUIRE(ui.post.rounds().front().round);
    CHECK(ui.post.rounds().front().round->sent == 1);
    CHECK(ui.retailerRound().taken.size() == 1);
    ui.post.meet();
    ui.waitForRound(2);
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Received);
    CHECK(ui.keychain.secrets.empty());
}

TEST_CASE("A server's password is in the keychain and nowhere else")
{
    PostFixture ui;
    test::DavServer server(test::DavKind::Login);
    ui.desks.request();
    ui.post.addPlace(*carrier::createPlace(server.address(), "kim"), "open sesame");
    ui.waitForRound(1);
    REQUIRE(ui.post.rounds().front().round);
    CHECK(ui.post.rounds().front().round->sent == 1);
    REQUIRE(ui.keychain.secrets.size() == 1);
    CHECK(ui.keychain.secrets.begin()->second == "open sesame");
    const auto kept = ui.desks.customer.setting("carrier.places");
    REQUIRE_OK(kept);
    CHECK(kept->value().find("sesame") == std::string::npos);

    ui.post.removePlace(*carrier::createPlace(server.address(), "kim"));
    CHECK(ui.post.places()->empty());
    CHECK(QTest::qWaitFor([&] { return ui.keychain.secrets.empty(); }, 5'000));
}

TEST_CASE("Where no keychain keeps the password, the place is not added")
{
    PostFixture ui;
    ui.keychain.refuses = true;
    ui.post.addPlace(*carrier::createPlace("https://127.0.0.1:9/box", "kim"), "open sesame");
    CHECK(QTest::qWaitFor([&] { return !ui.failure.empty(); }, 5'000));
    CHECK(ui.failure == "keychain.denied");
    CHECK(ui.post.places()->empty());
}

TEST_CASE("A place that cannot be reached is told, and the others go on")
{
    PostFixture ui;
    ui.desks.request();
    test::TemporaryFolder gone;
    REQUIRE_OK(carrier::savePlaces(
        ui.desks.customer,
        {*carrier::createPlace((gone / "unplugged").string()), ui.folderPlace()}));
    ui.post.meet();
    ui.waitForRound(1);
    REQUIRE(ui.post.rounds().size() == 2);
    CHECK(ui.post.rounds()[0].round.error().key == "carrier.folder-missing");
    CHECK(ui.post.rounds()[1].round->sent == 1);
}

TEST_CASE("A service that goes while a round is on waits for its end")
{
    auto ui = std::make_unique<PostFixture>();
    ui->desks.request();
    ui->post.addPlace(ui->folderPlace(), {});
    CHECK(ui->post.isBusy());
    ui.reset();
}
