// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/web/open_carriers.h"
#include "models/carrier/folder_carrier.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"
#include "tests/ui/support/fake_keychain.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/post/post_service.h"

#include <QTest>

namespace bespeak::test
{

/// A customer's post, and a retailer who is reached over a folder.
struct PostFixture {
    PostFixture()
        : post(
              desks.customer, desks.clock, keychain, [this] { return desks.people.customer(); },
              web::runRounds)
    {
        QObject::connect(&post, &ui::PostService::failed,
                         [this](const Error& error) { failure = error.key; });
        QObject::connect(&post, &ui::PostService::roundDone, [this] { ++rounds; });
    }

    carrier::Place folderPlace() const { return *carrier::createPlace(box.path().string()); }
    void waitForRound(int number)
    {
        REQUIRE(QTest::qWaitFor([&] { return rounds >= number; }, 10'000));
    }
    /// The retailer looks into the folder.
    carrier::RoundReport retailerRound()
    {
        carrier::FolderCarrier way(box.path(), store::Side::Retailer);
        const auto round = carrier::runRound(desks.retailer, desks.people.staff(), way);
        REQUIRE_OK(round);
        return *round;
    }

    TemporaryFolder box;
    TwoDesks desks;
    FakeKeychain keychain;
    ui::PostService post;
    std::string failure;
    int rounds = 0;
};

} // namespace bespeak::test
