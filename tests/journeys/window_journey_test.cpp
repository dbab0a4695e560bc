// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/design/design_file.h"
#include "models/exchange/retailer_card.h"
#include "models/exchange/words.h"
#include "models/room/room_shape.h"
#include "models/store/store.h"
#include "tests/journeys/window_person.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/two_desks.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_room.h"
#include "ui/cases/case_words.h"
#include "ui/desk/case_panel.h"
#include "ui/desk/desk_list.h"
#include "ui/window/design_workspace.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace bespeak;
using casework::CaseState;

namespace
{

constexpr const char* passphrase = "correct horse battery";

/// Customer and retailer sit before one program by turns and hand each other files.
struct Journey {
    Journey()
        : clock(Instant{1'795'000'000'000})
        , person(clock)
    {
        for (const char* name : {"home", "shop", "to-customer", "to-shop"}) {
            QDir(folder.path()).mkdir(QLatin1String(name));
        }
    }

    /// The desk's store: a file, or a fresh database where this run is about PostgreSQL.
    const QString& shopStore()
    {
        if (m_shopStore.isEmpty()) {
            m_shopStore =
                test::testsPostgres()
                    ? QString::fromStdString(test::PostgresServer::instance().freshDatabase())
                    : path("shop/cases.sqlite");
        }
        return m_shopStore;
    }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    void later(std::int64_t minutes = 10) { clock.advance(minutes * 60'000); }

    // What both sides think of the one case.
    CaseState stateAt(const QString& database, store::Side side)
    {
        const auto url = store::parseStoreUrl(database.toStdString());
        REQUIRE_OK(url);
        auto opened = store::Store::open(*url, clock, {.side = side});
        REQUIRE_OK(opened);
        const auto page = opened->listCases();
        REQUIRE_OK(page);
        REQUIRE(page->rows.size() == 1);
        return page->rows.front().record.state;
    }
    CaseState atShop() { return stateAt(shopStore(), store::Side::Retailer); }
    CaseState atHome()
    {
        return stateAt(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                           QStringLiteral("/customer.sqlite"),
                       store::Side::Customer);
    }

    void layOutRoom();
    void place(const char* words);
    void openDesk();
    void workAs(casework::Actor role, const char* key);
    void makeStaffKey(const char* key, std::initializer_list<const char*> roles);
    void sendRequest();
    void trustRetailer();
    void signUp();
    void takeIn(const QString& file);
    void quote();
    void accept();
    void replyToCustomer();
    void step(const char* id);
    void finishStep(CaseState reached);

    QTemporaryDir folder;
    FixedClock clock;
    test::WindowPerson person;

private:
    QString m_shopStore;
};

void Journey::layOutRoom()
{
    person.type("roomSize", "4.2 x 3.6");
    person.press("beginRoom");
    place("sofa");
    place("tv");
    place("speaker");
    auto& scene = person.mainWindow().design().scene();
    person.waitFor("a picture of the room", [&] { return scene.framesDrawn() > 0; });
    // By the keyboard in the plan: what was placed last is still selected.
    auto& plan = person.see("planView");
    plan.setFocus();
    QTest::keyClick(&plan, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&plan, Qt::Key_R);
}

void Journey::place(const char* words)
{
    person.type("catalogueSearch", QString::fromUtf8(words));
    QTest::keyClick(&person.see("catalogueSearch"), Qt::Key_Return);
    auto& list = person.see<QAbstractItemView>("catalogueList");
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QTest::qWait(50);
}

void Journey::openDesk()
{
    person.goTo("go.desk");
    person.type("deskStore", shopStore());
    person.type("deskKey", path("shop/owner.bespoke-key"));
    person.type("deskPassphrase", passphrase);
    person.type("deskCard", path("shop/card.bespoken"));
    person.type("cardName", "Blue Door Cinemas");
    person.type("deskPerson", "Jo");
    person.press("openDesk");
    person.see("importMessages");
}

void Journey::makeStaffKey(const char* key, std::initializer_list<const char*> roles)
{
    person.press("staffKeys");
    person.type("staffKeyFile", path("shop/") + QLatin1String(key));
    for (const char* role : roles) {
        person.see<QCheckBox>(role).setChecked(true);
    }
    person.type("passphrase", passphrase);
    person.type("passphraseAgain", passphrase);
    person.press("addStaffKey");
    person.see("staffNews");
    INFO(person.see<QLabel>("staffNews").text().toStdString());
    CHECK(QFileInfo::exists(path("shop/") + QLatin1String(key)));
    person.press("closeStaff");
}

void Journey::workAs(casework::Actor role, const char* key)
{
    later();
    person.goTo("go.desk");
    person.press("deskPersonNow");
    person.type("deskKey", path("shop/") + QLatin1String(key));
    person.type("deskPassphrase", passphrase);
    auto& roles = person.see<QComboBox>("deskRole");
    roles.setCurrentIndex(roles.findData(static_cast<int>(role)));
    person.press("openDesk");
    person.see("importMessages");
}

void Journey::trustRetailer()
{
    person.pressAndChoose("openCard", path("shop/card.bespoken"));
    const auto card =
        readFile(path("shop/card.bespoken").toStdString(), 1 << 20)
            .and_then([](const std::string& bytes) { return exchange::openRetailerCard(bytes); });
    REQUIRE_OK(card);
    const auto words = exchange::fingerprintWords(card->card.pin());
    person.see("wordCheck");
    for (std::size_t place = 0; place < words.size(); ++place) {
        const std::string field = "word" + std::to_string(place + 1);
        if (person.isSeen(field.c_str())) {
            person.type(field.c_str(), QString::fromStdString(std::string(words.at(place))));
        }
    }
    person.press("stepNext");
}

void Journey::signUp()
{
    person.type("passphrase", passphrase);
    person.type("passphraseAgain", passphrase);
    person.press("stepNext");
    // From the paper on which they were written down: each number on show, and the word after it.
    QStringList words;
    for (const QLabel* label : person.see<QWidget>("recoveryWords").findChildren<QLabel*>()) {
        const int number = label->text().toInt();
        if (number > 0 || (!words.empty() && words.last().isEmpty())) {
            words += number > 0 ? QString() : label->text();
        }
    }
    words.removeAll(QString());
    REQUIRE(words.size() == 24);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::string field = "recoveryWord" + std::to_string(i + 1);
        if (person.isSeen(field.c_str())) {
            person.type(field.c_str(), words[i]);
        }
    }
    person.press("stepNext");
}

void Journey::sendRequest()
{
    person.goTo("go.design");
    person.press("requestButton");
    trustRetailer();
    person.type("contactName", "Kim Example");
    person.type("contactEmail", "kim@example.org");
    person.type("contactPostcode", "10115");
    person.type("contactCountry", "DE");
    person.press("stepNext");
    person.see("parts");
    person.press("stepNext");
    signUp();
    person.type("requestPath", path("to-shop/request.bespoken"));
    person.press("stepNext");
    CHECK(person.see<QLabel>("writtenFile").text() == path("to-shop/request.bespoken"));
    person.press("stepNext");
}

void Journey::takeIn(const QString& file)
{
    person.goTo("go.desk");
    person.pressAndChoose("importMessages", file);
}

void Journey::quote()
{
    later();
    person.press("stepT05");
    person.press("addDelivery");
    auto& lines = person.see<QTableWidget>("quoteLines");
    QTest::keyClick(&lines, Qt::Key_F2);
    auto* price = lines.findChild<QLineEdit*>();
    REQUIRE(price != nullptr);
    price->selectAll();
    QTest::keyClicks(price, "180");
    QTest::keyClick(price, Qt::Key_Return);
    person.press("sendQuote");
}

void Journey::replyToCustomer()
{
    later();
    person.goTo("go.desk");
    QDir out(path("to-customer"));
    for (const QFileInfo& old : out.entryInfoList(QDir::Files)) {
        QFile::remove(old.filePath());
    }
    person.pressAndChoose("outbox", out.path());
    INFO(person.see<QLabel>("importNews").text().toStdString());
    out.refresh();
    const QFileInfoList files = out.entryInfoList(QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.empty());
    person.goTo("go.inbox");
    for (const QFileInfo& file : files) {
        person.pressAndChoose("importFile", file.filePath());
        INFO(person.see<QLabel>("inboxNews").text().toStdString());
    }
}

void Journey::accept()
{
    later();
    person.press("step-T10");
    person.see("acceptedTotal");
    person.type("answerPath", path("to-shop/yes.bespoken"));
    person.press("stepNext");
    person.waitFor("the acceptance",
                   [&] { return QFileInfo::exists(path("to-shop/yes.bespoken")); });
}

void Journey::step(const char* id)
{
    later();
    person.press((std::string("step") + id).c_str());
    person.see("actionForm");
}

void Journey::finishStep(CaseState reached)
{
    person.press("sendAction");
    QTest::qWait(50);
    INFO(person.see<QLabel>("caseNews").text().toStdString());
    CHECK(atShop() == reached);
    CHECK(person.see<QLabel>("caseState").text() == ui::stateText(reached));
}

} // namespace

TEST_CASE("A room becomes a request, a quote, an order and a delivery, all in the window")
{
    Journey us;
    test::WindowPerson& person = us.person;
    CHECK(person.see("welcomePanel").isVisible());

    us.layOutRoom();
    QTest::keyClick(&person.window(), Qt::Key_Escape);
    us.openDesk();
    us.sendRequest();

    us.takeIn(us.path("to-shop/request.bespoken"));
    REQUIRE(us.atShop() == CaseState::Received);
    auto& room = dynamic_cast<ui::CaseRoom&>(person.see("caseRoom"));
    REQUIRE(room.document() != nullptr);
    const design::Design& asked = room.document()->design();
    CHECK(room::floorArea(asked.room) == Approx(4.2 * 3.6));
    CHECK(asked.placements.size() == 3);
    person.waitFor("the customer's room in 3D", [&] {
        const auto* scene = room.findChild<ui::SceneView*>();
        return scene != nullptr && scene->framesDrawn() > 0;
    });
    person.press("caseViewBoth");
    CHECK(person.isSeen("planView"));

    us.quote();
    REQUIRE(us.atShop() == CaseState::Quoted);
    us.replyToCustomer();
    REQUIRE(us.atHome() == CaseState::Quoted);
    us.accept();
    us.takeIn(us.path("to-shop/yes.bespoken"));
    REQUIRE(us.atShop() == CaseState::Accepted);

    // The customer hears of the new keys with the new card, before anything is signed by them.
    us.makeStaffKey("workshop", {"staffWorkshop"});
    us.makeStaffKey("driver", {"staffLogistics"});
    person.goTo("go.inbox");
    person.pressAndChoose("importFile", us.path("shop/card.bespoken"));
    CHECK(person.see<QLabel>("inboxNews").text().contains("Blue Door Cinemas"));
    person.goTo("go.desk");

    us.step("T12");
    person.type("deposit", "250");
    us.finishStep(CaseState::Funding);
    person.pressAndSay("depositReceived", "bank statement 7");
    us.step("T14");
    us.finishStep(CaseState::Funded);

    us.workAs(casework::Actor::Workshop, "workshop");
    us.step("T20");
    us.finishStep(CaseState::Building);
    us.step("T21");
    us.finishStep(CaseState::Building);
    us.step("T24");
    person.see<QCheckBox>("qaPassed").setChecked(true);
    us.finishStep(CaseState::Built);

    us.workAs(casework::Actor::Logistics, "driver");
    us.step("T25");
    person.type("carrier", "Own van");
    person.see<QCheckBox>("balancePaid").setChecked(true);
    us.finishStep(CaseState::Shipped);
    us.step("T26");
    person.type("receivedBy", "Kim Example");
    us.finishStep(CaseState::Delivered);
    us.replyToCustomer();
    CHECK(us.atHome() == CaseState::Delivered);

    us.later(60 * 24 * 60);
    us.workAs(casework::Actor::Approver, "owner.bespoke-key");
    us.replyToCustomer();
    CHECK(us.atShop() == CaseState::Closed);
    CHECK(us.atHome() == CaseState::Closed);
}
