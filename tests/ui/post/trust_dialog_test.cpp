// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/trust_dialog.h"

#include "models/exchange/key_statement.h"
#include "tests/ui/post/post_fixture.h"

#include <QLabel>
#include <QTableWidget>

using namespace bespeak;
using test::find;
using test::PostFixture;

namespace
{

QStringList column(QWidget& dialog, int column)
{
    auto& table = find<QTableWidget>(dialog, "trustedKeys");
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row) {
        texts << table.item(row, column)->text();
    }
    return texts;
}

} // namespace

TEST_CASE("The page of keys says whose each one is and why it counts")
{
    PostFixture ui;
    ui::TrustDialog dialog(ui.desks.customer, [&] { return ui.desks.people.customer(); });
    dialog.show();
    CHECK(column(dialog, 0).contains("You"));
    CHECK(column(dialog, 0).contains("Blue Door Cinemas"));
    CHECK(column(dialog, 1).join('\n').contains("Root key; its words were compared"));
    CHECK(column(dialog, 1).join('\n').contains("listed on the signed card"));
}

TEST_CASE("A revoked key is shown as such once its statement was taken in")
{
    PostFixture ui;
    const auto& people = ui.desks.people;
    const Instant now{ui.desks.clock.now().milliseconds / 1000 * 1000};
    const auto statement = exchange::composeKeyRevocation(
        {people.staffKey.id(), exchange::RevocationReason::Compromised, now}, people.rootKey,
        {.issued = now});
    REQUIRE_OK(statement);
    test::writeFile(ui.box / "revoked.bespoken", statement->bytes);
    ui::TrustDialog dialog(ui.desks.customer, [&] { return people.customer(); });
    dialog.show();
    dialog.takeStatement(QString::fromStdString((ui.box / "revoked.bespoken").string()));
    CHECK(find<QLabel>(dialog, "trustNews").text().startsWith("The key is revoked."));
    CHECK(column(dialog, 2).join('\n').contains("Revoked: nothing after"));

    test::writeFile(ui.box / "other.bespoken", people.cardBytes);
    dialog.takeStatement(QString::fromStdString((ui.box / "other.bespoken").string()));
    CHECK_FALSE(find<QLabel>(dialog, "trustNews").text().startsWith("The key is revoked."));
}

TEST_CASE("A retailer's new root key is followed, and the list shows the old one as replaced")
{
    PostFixture ui;
    const auto& people = ui.desks.people;
    const Instant now{ui.desks.clock.now().milliseconds / 1000 * 1000};
    const auto card = exchange::composeRetailerCard(
        exchange::underNewRoot(people.card, people.strangerKey.publicKey(), now),
        people.strangerKey, {.issued = now});
    REQUIRE_OK(card);
    const auto statement = exchange::composeKeyRotation(people.rootKey, people.strangerKey,
                                                        {.issued = now}, card->bytes);
    REQUIRE_OK(statement);
    test::writeFile(ui.box / "root.bespoken", statement->bytes);
    ui::TrustDialog dialog(ui.desks.customer, [&] { return people.customer(); });
    dialog.show();
    dialog.takeStatement(QString::fromStdString((ui.box / "root.bespoken").string()));
    CHECK(find<QLabel>(dialog, "trustNews").text().startsWith("Blue Door Cinemas has a new root"));
    CHECK(column(dialog, 1).contains("Root key; the one before it signed for it"));
    CHECK(column(dialog, 1).contains("Former root key; it proves old messages only"));
    CHECK(column(dialog, 2).join('\n').contains("Replaced on"));
}
