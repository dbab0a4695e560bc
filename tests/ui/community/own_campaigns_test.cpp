// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/campaign_messages.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/funding/own_campaigns_page.h"
#include "ui/funding/pledge_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace bespeak;
using namespace bespeak::test;
using store::ownCampaign;

namespace
{

/// A customer at home before the page of campaigns, and the desk that has opened one.
struct OwnFixture {
    OwnFixture()
    {
        REQUIRE_OK(home.pinCard(desk.people.cardBytes));
        page.reload();
    }

    std::vector<std::string> filesOfDesk()
    {
        std::vector<std::string> files;
        const auto waiting = desk.store.outbox();
        REQUIRE_OK(waiting);
        for (const store::OutboxEntry& entry : *waiting) {
            files.push_back(*desk.store.container(entry.document));
            REQUIRE_OK(desk.store.markSent(entry.document));
        }
        return files;
    }
    QString state() { return find<QLabel>(page, "ownPledgeState").text(); }
    bool has(const char* button) const
    {
        return page.findChild<QPushButton*>(QLatin1String(button)) != nullptr;
    }

    CampaignDesk desk;
    store::Store home{openStoreOrFail(freshUrl(desk.folder, "home"), desk.clock,
                                      {.side = store::Side::Customer})};
    RepeatableRandomness randomness;
    CountingIdSource ids{500};
    ui::KeyService keys{(desk.folder / "customer.key").string(), randomness};
    ui::OwnCampaignsPage page{{home, keys, ids, randomness}};
};

} // namespace

TEST_CASE("A newcomer is told what a campaign is, and terms that come in can be pledged for")
{
    OwnFixture ui;
    CHECK(ui.has("openCampaign"));
    CHECK_FALSE(ui.has("pledge"));
    CHECK_FALSE(ui.page.takeFile("no file of ours"));
    const QSignalSpy told(&ui.page, &ui::OwnCampaignsPage::told);
    CHECK(ui.page.takeFile(ui.filesOfDesk().front()));
    CHECK(told.count() == 1);
    CHECK(ui.has("pledge"));
    // Without the own key nothing is signed: it is asked for.
    const QSignalSpy wanted(&ui.page, &ui::OwnCampaignsPage::keyWanted);
    find<QPushButton>(ui.page, "pledge").click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("One's own pledge says what is binding at every stage, and offers what can be done")
{
    OwnFixture ui;
    REQUIRE(ui.page.takeFile(ui.filesOfDesk().front()));
    const store::Party backer = ui.desk.people.customer();
    const auto sent = store::sendPledge(ui.home, backer, campaignId(), pledgeId(9), 1, 1);
    REQUIRE_OK(sent);
    ui.page.reload();
    CHECK(ui.state().contains("does not count yet"));
    CHECK(ui.has("savePledge"));
    REQUIRE_OK(store::importPledge(ui.desk.store, ui.desk.first(), *ui.home.container(*sent)));
    REQUIRE(ui.page.takeFile(ui.filesOfDesk().front()));
    CHECK(ui.state().contains("no payment is taken"));
    CHECK(ui.has("changePledge"));
    CHECK(ui.has("withdrawPledge"));
    CHECK_FALSE(ui.has("savePledge"));
    ui.desk.clock.set(campaignDeadline);
    REQUIRE_OK(store::runCampaigns(ui.desk.store, ui.desk.first(), ui.desk.bank));
    REQUIRE(ui.page.takeFile(ui.filesOfDesk().front()));
    CHECK(ui.state().contains("free again"));
    CHECK_FALSE(ui.has("changePledge"));
    CHECK_FALSE(ui.has("pledge"));
}

TEST_CASE("The dialog of a pledge offers every price and no more pieces than one may have")
{
    OwnFixture ui;
    REQUIRE(ui.page.takeFile(ui.filesOfDesk().front()));
    ui::PledgeDialog dialog(*ownCampaign(ui.home, ui.desk.people.customer(), campaignId()));
    CHECK(dialog.findChildren<QRadioButton*>().size() == 2);
    CHECK(dialog.tier() == 0);
    dialog.findChildren<QRadioButton*>().last()->setChecked(true);
    find<QSpinBox>(dialog, "pledgePieces").setValue(99);
    CHECK(dialog.tier() == 1);
    CHECK(dialog.pieces() == someTerms().unitsPerBacker);
}
