// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/post_dialog.h"

#include "tests/ui/post/post_fixture.h"
#include "ui/post/delivery_list.h"

#include <QLabel>
#include <QPushButton>

using namespace bespeak;
using test::find;
using test::PostFixture;

namespace
{

QString firstState(QWidget& dialog)
{
    return find<ui::DeliveryList>(dialog, "deliveries").item(0, 0)->text();
}

} // namespace

TEST_CASE("The outbox shows a message wait, travel and arrive")
{
    PostFixture ui;
    ui.desks.request();
    ui::PostDialog dialog(ui.post);
    dialog.show();
    CHECK(firstState(dialog) == "Waits to be sent");
    CHECK_FALSE(find<QPushButton>(dialog, "meetNow").isEnabled());
    ui.post.addPlace(ui.folderPlace(), {});
    ui.waitForRound(1);
    CHECK(firstState(dialog).startsWith("On its way since"));
    CHECK(find<QPushButton>(dialog, "meetNow").isEnabled());
    ui.retailerRound();
    find<QPushButton>(dialog, "meetNow").click();
    ui.waitForRound(2);
    CHECK(firstState(dialog).startsWith("Arrived"));
    CHECK(find<QLabel>(dialog, "postNews").text() == "Sent: 0. Taken in: 1. Receipts: 1.");
}

TEST_CASE("A place that is gone is told in the outbox, in one sentence")
{
    PostFixture ui;
    ui.desks.request();
    test::TemporaryFolder gone;
    ui::PostDialog dialog(ui.post);
    dialog.show();
    ui.post.addPlace(*carrier::createPlace((gone / "unplugged").string()), {});
    ui.waitForRound(1);
    CHECK(find<QLabel>(dialog, "postNews").text().contains("is not there"));
    CHECK(firstState(dialog) == "Waits to be sent");
    find<QAbstractButton>(dialog, "removePlace").click();
    CHECK(QTest::qWaitFor([&] { return ui.post.places()->empty(); }, 5'000));
}

TEST_CASE("A place that is gone does not hide what was sent elsewhere")
{
    PostFixture ui;
    ui.desks.request();
    test::TemporaryFolder gone;
    ui::PostDialog dialog(ui.post);
    dialog.show();
    ui.post.addPlace(*carrier::createPlace((gone / "unplugged").string()), {});
    ui.waitForRound(1);
    ui.post.addPlace(ui.folderPlace(), {});
    ui.waitForRound(2);
    REQUIRE(ui.post.rounds().size() == 2);
    const QString news = find<QLabel>(dialog, "postNews").text();
    CHECK(news.contains("Sent: 1."));
    CHECK(news.contains("is not there"));
    CHECK(firstState(dialog).startsWith("On its way since"));
}

TEST_CASE("The outbox shows all that waits and the newest of what has left")
{
    PostFixture ui;
    ui.desks.request();
    store::Connection& connection = ui.desks.customer.connection();
    for (const char* statement :
         {"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
          "INSERT INTO document SELECT printf('%064x', n.i), case_id, kind, rev, prev, author_kid, "
          "author_seq, issued_ms, received_ms, direction, envelope FROM document, n "
          "WHERE kind = 'request'",
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
          "INSERT INTO outbox SELECT printf('%064x', n.i), case_id, kind, file_name, "
          "CASE WHEN n.i < 4 THEN 'waiting' ELSE 'sent' END, n.i, n.i FROM outbox, n"}) {
        REQUIRE_OK(connection.execute(statement));
    }
    ui::DeliveryList list;
    REQUIRE_OK(list.show(ui.desks.customer));
    CHECK(list.rowCount() == 4 + 200);
    CHECK(list.item(203, 0)->text() == "Waits to be sent");
    CHECK(list.item(200, 0)->text().startsWith("Handed over"));
}

TEST_CASE("A server's address must be one")
{
    PostFixture ui;
    ui::PostDialog dialog(ui.post);
    dialog.show();
    find<QLineEdit>(dialog, "placeAddress").setText("dav.example.org");
    find<QPushButton>(dialog, "addServer").click();
    CHECK(find<QLabel>(dialog, "postNews").text().contains("https://"));
    CHECK(ui.post.places()->empty());
}

TEST_CASE("While a round is on, its button stops it")
{
    PostFixture ui;
    ui.desks.request();
    ui::PostDialog dialog(ui.post);
    dialog.show();
    auto& button = find<QPushButton>(dialog, "meetNow");
    ui.post.addPlace(ui.folderPlace(), {});
    CHECK(ui.post.isBusy());
    CHECK(button.text() == "Stop");
    button.click();
    ui.waitForRound(1);
    CHECK(button.text() == "Send and fetch now");
    const auto& round = ui.post.rounds().front().round;
    CHECK((round || round.error().key == "carrier.stopped"));
}
