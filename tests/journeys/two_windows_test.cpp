// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/exchange/retailer_card.h"
#include "models/exchange/words.h"
#include "models/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/dav_server.h"
#include "tests/support/postgres_server.h"
#include "tests/support/running_window.h"
#include "tests/support/temporary_folder.h"

using namespace bespeak;
using casework::CaseState;
using test::RunningWindow;

namespace
{

namespace fs = std::filesystem;

constexpr const char* passphrase = "correct horse battery";

QString text(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

/// A folder that both sides see, as the window is told of it.
void addFolder(RunningWindow& window, const QString& folder)
{
    window.press("addFolder");
    window.take("answer " + folder);
}

void addServer(RunningWindow& window, const QString& address)
{
    window.type("placeAddress", address);
    window.press("addServer");
}

/// A customer and a retailer before two running programs that meet at a place, and nowhere else
/// but for the card.
class TwoComputers
{
public:
    using AddPlace = void (*)(RunningWindow&, const QString&);

    TwoComputers(QString deskStore, AddPlace addPlace, QString place)
        : m_deskStore(std::move(deskStore))
        , m_addPlace(addPlace)
        , m_place(std::move(place))
    {
    }

    void openDesk();
    void openHome();
    void request();
    void quote();
    void askForMore();
    void answer(const char* step);
    void step(const char* id, const QString& reached);
    void workAs(int role, const char* key);
    /// The one side has signed something: both look at the place.
    void toDesk() { meetBoth(home, desk); }
    void toHome() { meetBoth(desk, home); }
    void end();
    void checkSameEnd() const;
    fs::path path(const char* name) const { return folder / name; }

    test::TemporaryFolder folder;
    RunningWindow desk{BESPEAK_WINDOW, folder / "shop", {"--workspace", "desk"}};
    RunningWindow home{BESPEAK_WINDOW, folder / "home", {"--template", "sample"}};

private:
    void makeStaffKey(const char* key, const char* role);
    void compareWords();
    void signUp();
    void meetAt(RunningWindow& window);
    void meetBoth(RunningWindow& from, RunningWindow& to);
    static void meet(RunningWindow& window);
    casework::CaseRecord recordAt(const std::string& store, store::Side side) const;

    QString m_deskStore;
    AddPlace m_addPlace;
    QString m_place;
};

void TwoComputers::meetAt(RunningWindow& window)
{
    window.press("openPost");
    m_addPlace(window, m_place);
    window.wait("removePlace");
    window.press("closePost");
}

void TwoComputers::meet(RunningWindow& window)
{
    window.press("openPost");
    QString news;
    // The button ends a round that came by itself in this very moment; then once more.
    for (int i = 0; i < 5 && !news.startsWith("Sent:"); ++i) {
        window.see("meetNow", "Send and fetch now");
        window.press("meetNow");
        window.see("meetNow", "Send and fetch now");
        news = window.take("tell postNews").join('\n');
    }
    INFO(news.toStdString());
    REQUIRE(news.startsWith("Sent:"));
    window.press("closePost");
}

void TwoComputers::meetBoth(RunningWindow& from, RunningWindow& to)
{
    meet(from);
    meet(to);
}

void TwoComputers::openDesk()
{
    desk.type("deskStore", m_deskStore);
    desk.type("deskKey", text(path("shop/owner.bespoke-key")));
    desk.type("deskPassphrase", passphrase);
    desk.type("deskCard", text(path("card.bespoken")));
    desk.type("cardName", "Blue Door Cinemas");
    desk.type("deskPerson", "Jo");
    desk.press("openDesk");
    desk.wait("importMessages");
    makeStaffKey("workshop", "staffWorkshop");
    makeStaffKey("driver", "staffLogistics");
    meetAt(desk);
}

void TwoComputers::makeStaffKey(const char* key, const char* role)
{
    const fs::path file = path("shop") / key;
    desk.press("staffKeys");
    desk.type("staffKeyFile", text(file));
    desk.take(QString("check %1 on").arg(role));
    desk.type("passphrase", passphrase);
    desk.type("passphraseAgain", passphrase);
    desk.press("addStaffKey");
    desk.wait("staffNews");
    desk.press("closeStaff");
    CHECK(fs::exists(file));
}

void TwoComputers::openHome()
{
    home.take("go inbox");
    meetAt(home);
    home.take("open " + text(path("card.bespoken")));
    compareWords();
    home.take("go design");
}

void TwoComputers::compareWords()
{
    const auto card =
        readFile(path("card.bespoken"), 1 << 20).and_then([](const std::string& bytes) {
            return exchange::openRetailerCard(bytes);
        });
    REQUIRE_OK(card);
    home.wait("wordCheck");
    const auto words = exchange::fingerprintWords(card->card.pin());
    for (std::size_t i = 0; i < words.size(); ++i) {
        home.take(QString("try word%1 %2")
                      .arg(i + 1)
                      .arg(QString::fromStdString(std::string(words.at(i)))));
    }
    home.press("stepNext");
}

void TwoComputers::signUp()
{
    home.type("passphrase", passphrase);
    home.type("passphraseAgain", passphrase);
    home.press("stepNext");
    home.wait("recoveryWords");
    // From the paper on which they were written down: each word stands behind its number.
    const QStringList shown = home.take("tell recoveryWords");
    int number = 0;
    for (const QString& line : shown) {
        if (line.toInt() > 0) {
            number = line.toInt();
        } else if (number > 0) {
            home.take(QString("try recoveryWord%1 %2").arg(number).arg(line));
            number = 0;
        }
    }
    home.press("stepNext");
}

void TwoComputers::request()
{
    home.take("do file.request");
    home.wait("retailers");
    home.take("choose retailers 0");
    home.press("stepNext");
    home.type("contactName", "Kim Example");
    home.type("contactEmail", "kim@example.org");
    home.type("contactPostcode", "10115");
    home.type("contactCountry", "DE");
    home.press("stepNext");
    home.wait("parts");
    home.press("stepNext");
    signUp();
    home.see("goesByPost", m_place);
    home.see("stepNext", "Sign and send");
    home.press("stepNext");
    home.press("openRequests");
    home.see("caseState", "Sent");
}

void TwoComputers::quote()
{
    desk.press("stepT05");
    desk.press("sendQuote");
    desk.see("caseState", "Quoted");
}

/// The customer puts a plant into the room and sends it back as an answer to the quote.
void TwoComputers::askForMore()
{
    home.take("go design");
    home.take("do insert.component");
    home.type("paletteSearch", "plant");
    home.take("choose paletteList 0");
    home.take("go inbox");
    home.press("step-T09");
    home.wait("contactName");
    home.press("stepNext");
    home.wait("parts");
    home.press("stepNext");
    home.see("stepNext", "Sign and send");
    home.press("stepNext");
    home.press("openRequests");
}

void TwoComputers::answer(const char* step)
{
    home.press(QString("step-") + step);
    home.see("stepNext", "Sign and send");
    home.press("stepNext");
}

void TwoComputers::step(const char* id, const QString& reached)
{
    desk.press(QString("step") + id);
    desk.wait("actionForm");
    if (std::string_view(id) == "T12") {
        desk.type("deposit", "250");
    } else if (std::string_view(id) == "T24") {
        desk.take("check qaPassed on");
    } else if (std::string_view(id) == "T25") {
        desk.type("carrier", "Own van");
        desk.take("check balancePaid on");
    }
    desk.press("sendAction");
    desk.see("caseState", reached);
}

void TwoComputers::workAs(int role, const char* key)
{
    desk.press("deskPersonNow");
    desk.type("deskKey", text(path("shop") / key));
    desk.type("deskPassphrase", passphrase);
    desk.take(QString("choose deskRole %1").arg(role));
    desk.press("openDesk");
    desk.wait("importMessages");
    desk.take("choose caseList 0");
}

void TwoComputers::end()
{
    CHECK(desk.end() == 0);
    CHECK(home.end() == 0);
}

casework::CaseRecord TwoComputers::recordAt(const std::string& store, store::Side side) const
{
    const SystemClock clock;
    const auto url = store::parseStoreUrl(store);
    REQUIRE_OK(url);
    auto opened = store::Store::open(*url, clock, {.side = side});
    REQUIRE_OK(opened);
    CHECK(opened->check()->problems == std::vector<std::string>{});
    const auto page = opened->listCases();
    REQUIRE_OK(page);
    REQUIRE(page->rows.size() == 1);
    const auto record = opened->caseRecord(page->rows.front().record.id);
    REQUIRE_OK(record);
    return *record;
}

void TwoComputers::checkSameEnd() const
{
    const casework::CaseRecord atShop = recordAt(m_deskStore.toStdString(), store::Side::Retailer);
    const casework::CaseRecord atHome = recordAt(
        (folder / "home/XDG_DATA_HOME/bespeak/customer.sqlite").string(), store::Side::Customer);
    CHECK(atShop.state == CaseState::Closed);
    CHECK(atHome.state == CaseState::Closed);
    CHECK(atShop.id == atHome.id);
    CHECK(atShop.head == atHome.head);
    CHECK(atShop.quoteDocument == atHome.quoteDocument);
    CHECK(atShop.total == atHome.total);
    CHECK(atShop.deposit == atHome.deposit);
}

/// From the first request to the customer's last signature, with one round of changes.
void tellStory(TwoComputers& two)
{
    two.openDesk();
    two.openHome();
    two.request();
    two.toDesk();
    two.desk.take("choose caseList 0");
    two.desk.see("caseState", "To be quoted");
    two.quote();
    two.toHome();
    two.home.see("caseState", "Quoted");
    const QString first = two.desk.take("tell caseTotal").join(' ');
    two.askForMore();
    two.toDesk();
    two.desk.see("caseState", "To be quoted");
    two.quote();
    CHECK(two.desk.take("tell caseTotal").join(' ') != first);
    two.toHome();
    two.answer("T10");
    two.toDesk();
    two.desk.see("caseState", "Accepted");

    two.step("T12", "Waiting for the deposit");
    two.desk.press("depositReceived");
    two.desk.take("answer bank statement 7");
    two.step("T14", "Deposit received");
    constexpr int workshop = 2; // rows of the list of roles
    constexpr int logistics = 3;
    two.workAs(workshop, "workshop");
    two.step("T20", "Being built");
    two.step("T21", "Being built");
    two.step("T24", "Built");
    two.workAs(logistics, "driver");
    two.step("T25", "On its way");
    two.toHome();
    two.home.see("caseState", "On its way");
    two.answer("T26");
    two.toDesk();
    two.desk.see("caseState", "Delivered");
    two.answer("T28");
    two.toDesk();
    two.desk.see("caseState", "Closed");
    two.home.see("caseState", "Closed");
    two.end();
}

} // namespace

TEST_CASE("Two programs with a folder between them close the same case")
{
    const test::TemporaryFolder both;
    const test::TemporaryFolder shop;
    TwoComputers two(text(shop / "cases.sqlite"), addFolder, text(both.path()));
    tellStory(two);
    two.checkSameEnd();
}

TEST_CASE("Two programs close the same case over a server, the desk's store on another")
{
    const test::DavServer server;
    TwoComputers two(QString::fromStdString(test::PostgresServer::instance().freshDatabase()),
                     addServer, QString::fromStdString(server.address()));
    tellStory(two);
    two.checkSameEnd();
    CHECK(server.log().find("PUT /box/from-customer/") != std::string::npos);
    CHECK(server.log().find("PUT /box/from-retailer/") != std::string::npos);
}
