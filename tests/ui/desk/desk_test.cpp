// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/casework/advance.h"
#include "models/design/design_file.h"
#include "models/store/case_actions.h"
#include "models/store/production.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"
#include "tests/ui/support/fake_panels.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_words.h"
#include "ui/desk/action_form.h"
#include "ui/desk/case_panel.h"
#include "ui/desk/desk_list.h"
#include "ui/desk/desk_setup.h"
#include "ui/desk/desk_workspace.h"
#include "ui/funding/production_page.h"
#include "ui/widgets/money_edit.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bespeak;
using casework::CaseState;

namespace
{

/// A desk that was set up through its page, and a customer who trusts its card.
struct Desk {
    Desk()
        : clock(Instant{1'790'000'000'000})
        , workspace({clock, randomness, fixture.kept}, test::builtInCatalogue(), test::fakePanels())
        , customer(
              test::openStoreOrFail(*store::parseStoreUrl((folder / "customer.sqlite").string()),
                                    clock, {.side = store::Side::Customer}))
    {
        workspace.setCost({1, 8192});
        workspace.resize(1280, 760);
    }

    void type(const char* name, const QString& text)
    {
        test::find<QLineEdit>(workspace, name).setText(text);
    }

    void setUp()
    {
        type("deskStore", QString::fromStdString((folder / "desk.sqlite").string()));
        type("deskKey", QString::fromStdString((folder / "desk.bespoke-key").string()));
        type("deskPassphrase", QStringLiteral("correct horse"));
        type("deskCard", QString::fromStdString((folder / "card.bespoken").string()));
        type("cardName", QStringLiteral("Blue Door Cinemas"));
        type("deskPerson", QStringLiteral("Jo"));
        QSignalSpy opened(&workspace.session(), &ui::DeskSession::opened);
        test::find<QPushButton>(workspace, "openDesk").click();
        REQUIRE(opened.wait(20'000));
        const auto card = readFile(folder / "card.bespoken", 1 << 20);
        REQUIRE_OK(card);
        const auto pinned = customer.pinCard(*card);
        REQUIRE_OK(pinned);
    }

    CaseId request()
    {
        fixture.place(catalogue::ComponentKind::Armchair);
        store::NewRequest fresh = people.newRequest();
        fresh.retailerRootKid = workspace.session().card().pin().text();
        const design::Design& design = fixture.document().design();
        fresh.parts.front().bytes = design::formatDesign(
            design, design::usedComponents(design, fixture.document().catalogue()));
        fresh.body.designSha256 = sha256(fresh.parts.front().bytes).text();
        const auto sent = store::createRequest(customer, people.customer(), fresh);
        REQUIRE_OK(sent);
        carryToDesk();
        return fresh.caseId;
    }

    void carryToDesk()
    {
        const auto files = store::exportOutbox(customer, folder / "");
        REQUIRE_OK(files);
        for (const auto& file : *files) {
            workspace.importMessageFile(QString::fromStdString(file.string()));
        }
        test::settle();
    }

    void carryToCustomer()
    {
        const auto files = store::exportOutbox(workspace.session().store(), folder / "");
        REQUIRE_OK(files);
        for (const auto& file : *files) {
            const auto bytes = readFile(file, 1 << 26);
            REQUIRE_OK(bytes);
            const auto came = store::importMessage(customer, people.customer(), *bytes);
            REQUIRE_OK(came);
        }
    }

    void quoteAndAccept(const CaseId& id)
    {
        clock.advance(60'000);
        workspace.casePanel().begin("T05");
        press("sendQuote");
        REQUIRE(state(id) == CaseState::Quoted);
        CHECK(test::find<QLabel>(workspace, "caseState").text() ==
              ui::stateText(CaseState::Quoted));
        carryToCustomer();
        clock.advance(60'000);
        const auto record = customer.caseRecord(id);
        REQUIRE_OK(record);
        const auto accepted = store::act(customer, people.customer(), id,
                                         store::suggestedInput(*record, "T10", clock.now()));
        REQUIRE_OK(accepted);
        carryToDesk();
    }

    void confirm()
    {
        clock.advance(60'000);
        workspace.casePanel().begin("T11");
        press("sendAction");
    }

    CaseState state(const CaseId& id)
    {
        const auto record = workspace.session().store().caseRecord(id);
        REQUIRE_OK(record);
        return record->state;
    }

    void press(const char* name)
    {
        test::find<QAbstractButton>(workspace, name).click();
        test::settle();
    }

    ui::CaseListModel& cases() { return test::find<ui::DeskList>(workspace, "deskList").cases(); }

    test::TemporaryFolder folder;
    FixedClock clock;
    exchange::SystemRandomness randomness;
    test::UiFixture fixture;
    test::People people;
    ui::DeskWorkspace workspace;
    store::Store customer;
};

} // namespace

TEST_CASE("a desk is set up, takes in a request, quotes it and confirms the order")
{
    Desk desk;
    desk.setUp();
    const CaseId id = desk.request();
    REQUIRE(desk.cases().rowCount() == 1);
    CHECK(desk.state(id) == CaseState::Received);
    CHECK(desk.workspace.casePanel().room().document() != nullptr);

    desk.quoteAndAccept(id);
    REQUIRE(desk.state(id) == CaseState::Accepted);
    desk.confirm();
    CHECK(desk.state(id) == CaseState::Ordered);
}

TEST_CASE("what was ordered gets its day, is worked on check by check, and is then built")
{
    Desk desk;
    desk.setUp();
    const CaseId id = desk.request();
    desk.quoteAndAccept(id);
    desk.confirm();
    CHECK(test::find<QPushButton>(desk.workspace.casePanel(), "savePack").isEnabled());
    desk.press("takeCase");
    store::Store& kept = desk.workspace.session().store();
    CHECK((*store::caseOwner(kept, id))->owner == "Jo");

    auto& page = test::find<ui::ProductionPage>(desk.workspace, "production");
    page.reload();
    desk.press("openWorkOrder");
    const auto orders = store::workOrders(kept);
    REQUIRE_OK(orders);
    REQUIRE(orders->size() == 1);
    CHECK(orders->front().source == id.text());
    // What is in the workshop is not opened again, and not built before all is signed.
    CHECK(page.findChildren<QPushButton*>(QStringLiteral("openWorkOrder")).isEmpty());
    CHECK_FALSE(test::find<QPushButton>(page, "workOrderBuilt").isEnabled());
    for (std::size_t i = 0; i < orders->front().checks.size(); ++i) {
        desk.press("signCheck");
    }
    CHECK(store::workOrders(kept)->front().checks[0].signedBy == "Jo");
    desk.press("workOrderBuilt");
    CHECK(store::workOrders(kept)->front().isDone);
    CHECK(store::demands(kept)->empty());
}

TEST_CASE("the steps on offer are those that the machine allows the role")
{
    Desk desk;
    desk.setUp();
    const CaseId id = desk.request();
    const auto record = desk.workspace.session().store().caseRecord(id);
    REQUIRE_OK(record);
    std::vector<std::string> allowed;
    for (const casework::Transition* step :
         casework::allowedNow(*record, desk.workspace.session().party().actor, desk.clock.now())) {
        allowed.emplace_back(step->id);
    }
    REQUIRE_FALSE(allowed.empty());
    CHECK(desk.workspace.casePanel().offered() == allowed);
}

TEST_CASE("a step that is refused says why and keeps what was typed")
{
    Desk desk;
    desk.setUp();
    const CaseId id = desk.request();
    desk.workspace.casePanel().begin("T31");
    desk.press("sendAction"); // no reason is given
    CHECK(desk.state(id) == CaseState::Received);
    CHECK_FALSE(test::find<QLabel>(desk.workspace, "caseNews").text().isEmpty());
    CHECK(desk.workspace.findChild<ui::ActionForm*>() != nullptr);
}

TEST_CASE("without a campaign the deposit is again what it was")
{
    test::TwoDesks desks;
    desks.start({"T05", "T10"});
    const casework::CaseRecord record = desks.atRetailer();
    const auto* step = casework::findTransition(record.state, "T12");
    REQUIRE(step != nullptr);
    ui::ActionForm form(record, *step, store::suggestedInput(record, "T12", desks.clock.now()),
                        "Ada");
    form.offerSeats({{{}, "One", {1'000, {}}}, {{}, "Two", {2'000, {}}}});
    const auto deposit = [&] {
        return std::get<request::ConfirmationBody>(form.input().content).deposit.minor;
    };
    test::find<ui::MoneyEdit>(form, "deposit").setValue(Money{12'300, {}});
    auto& campaign = test::find<QComboBox>(form, "campaignSeat");
    campaign.setCurrentIndex(1);
    CHECK(deposit() == 1'000);
    campaign.setCurrentIndex(2);
    CHECK(deposit() == 2'000);
    campaign.setCurrentIndex(0);
    CHECK(deposit() == 12'300);
    CHECK_FALSE(form.input().seat);
}

TEST_CASE("a damaged file gives one sentence and no case")
{
    Desk desk;
    desk.setUp();
    const std::filesystem::path path = desk.folder / "bad.bespoken";
    const auto written = writeFileAtomically(path, "PK\x03\x04 broken");
    REQUIRE_OK(written);
    desk.workspace.importMessageFile(QString::fromStdString(path.string()));
    CHECK(desk.cases().rowCount() == 0);
    CHECK(test::find<QLabel>(desk.workspace, "importNews").text().endsWith(QLatin1Char('.')));
}

TEST_CASE("a wrong passphrase is told on the page, and a key file is never written over")
{
    Desk desk;
    desk.setUp();
    Desk other;
    other.type("deskStore", QString::fromStdString((other.folder / "s.sqlite").string()));
    other.type("deskKey", QString::fromStdString((desk.folder / "desk.bespoke-key").string()));
    other.type("deskPassphrase", QStringLiteral("wrong"));
    other.type("deskCard", QString::fromStdString((desk.folder / "card.bespoken").string()));
    other.type("cardName", QStringLiteral("Thief"));
    other.type("deskPerson", QStringLiteral("Jo"));
    const bool makesKey = GENERATE(true, false);
    test::find<QCheckBox>(other.workspace, "makesKey").setChecked(makesKey);
    const auto before = readFile(desk.folder / "desk.bespoke-key", 1 << 16);
    QSignalSpy failed(&other.workspace.session(), &ui::DeskSession::failed);
    test::find<QPushButton>(other.workspace, "openDesk").click();
    REQUIRE(failed.wait(20'000));
    CHECK_FALSE(other.workspace.session().isOpen());
    CHECK_FALSE(test::find<QLabel>(other.workspace, "setupProblem").text().isEmpty());
    CHECK(readFile(desk.folder / "desk.bespoke-key", 1 << 16) == before);
}

namespace
{

/// The owner gives a role its own key in the dialog; the card is written anew.
void makeStaffKey(Desk& desk, const char* name, const char* box)
{
    desk.press("staffKeys");
    auto& dialog = test::find<QDialog>(desk.workspace, "staffDialog");
    test::find<QLineEdit>(dialog, "staffKeyFile")
        .setText(QString::fromStdString((desk.folder / name).string()));
    test::find<QCheckBox>(dialog, box).setChecked(true);
    test::find<QLineEdit>(dialog, "passphrase").setText("correct horse battery");
    test::find<QLineEdit>(dialog, "passphraseAgain").setText("correct horse battery");
    QSignalSpy changed(&desk.workspace.session(), &ui::DeskSession::cardChanged);
    test::find<QPushButton>(dialog, "addStaffKey").click();
    REQUIRE(changed.wait(20'000));
    dialog.accept();
    test::settle();
}

/// @return whether the desk opened.
bool workAs(Desk& desk, const char* name, casework::Actor role)
{
    desk.press("deskPersonNow");
    desk.type("deskKey", QString::fromStdString((desk.folder / name).string()));
    desk.type("deskPassphrase", QStringLiteral("correct horse battery"));
    auto& roles = test::find<QComboBox>(desk.workspace, "deskRole");
    roles.setCurrentIndex(roles.findData(static_cast<int>(role)));
    QSignalSpy opened(&desk.workspace.session(), &ui::DeskSession::opened);
    QSignalSpy failed(&desk.workspace.session(), &ui::DeskSession::failed);
    test::find<QPushButton>(desk.workspace, "openDesk").click();
    REQUIRE(QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, 20'000));
    return failed.isEmpty();
}

} // namespace

TEST_CASE("each role is offered its own steps, and no key acts in a role it was not given")
{
    struct Row {
        casework::Actor role;
        const char* box;
    };
    const auto row = GENERATE(values<Row>({{casework::Actor::Sales, "staffSales"},
                                           {casework::Actor::Workshop, "staffWorkshop"},
                                           {casework::Actor::Logistics, "staffLogistics"}}));
    Desk desk;
    desk.setUp();
    const CaseId id = desk.request();
    makeStaffKey(desk, "staff.key", row.box);
    REQUIRE(desk.workspace.session().card().staffKeys.size() == 2);
    CHECK_FALSE(workAs(desk, "staff.key", casework::Actor::Approver));
    CHECK(test::find<QLabel>(desk.workspace, "setupProblem").text().endsWith('.'));
    REQUIRE(workAs(desk, "staff.key", row.role));
    CHECK_FALSE(desk.workspace.session().mayChangeCard());

    const auto record = desk.workspace.session().store().caseRecord(id);
    REQUIRE_OK(record);
    std::vector<std::string> allowed;
    for (const casework::Transition* step :
         casework::allowedNow(*record, row.role, desk.workspace.session().now())) {
        allowed.emplace_back(step->id);
    }
    CHECK(desk.workspace.casePanel().offered() == allowed);
    CHECK(allowed.empty() == (row.role != casework::Actor::Sales));
}

TEST_CASE("a key that was ended signs nothing more, and the owner's own cannot be ended")
{
    Desk desk;
    desk.setUp();
    makeStaffKey(desk, "sales.key", "staffSales");
    desk.clock.advance(60'000);
    desk.press("staffKeys");
    auto& dialog = test::find<QDialog>(desk.workspace, "staffDialog");
    CHECK_FALSE(test::find<QPushButton>(dialog, "endKey0").isEnabled());
    test::find<QPushButton>(dialog, "endKey1").click();
    test::settle();
    CHECK(desk.workspace.session().card().staffKeys.back().validUntil.has_value());
    dialog.accept();
    desk.clock.advance(60'000);
    CHECK_FALSE(workAs(desk, "sales.key", casework::Actor::Sales));
    const auto card = readFile(desk.folder / "card.bespoken", 1 << 20);
    REQUIRE_OK(card);
    const auto newest = desk.customer.pinCard(*card);
    REQUIRE_OK(newest);
    CHECK(newest->header.revision == 3);
}

TEST_CASE("a case shows its room in plan, in 3D, or both, and none can change it")
{
    Desk desk;
    desk.setUp();
    desk.workspace.show();
    desk.request();
    auto& plan = test::find<QWidget>(desk.workspace, "plan");
    const auto& scene = *desk.workspace.findChild<ui::SceneView*>();
    CHECK_FALSE(plan.isVisible());
    CHECK(scene.isVisible());
    test::find<QToolButton>(desk.workspace, "caseViewBoth").click();
    CHECK((plan.isVisible() && scene.isVisible()));
    test::find<QToolButton>(desk.workspace, "caseViewPlan").click();
    CHECK((plan.isVisible() && !scene.isVisible()));
    CHECK(desk.workspace.casePanel().room().document()->isLocked());
}

TEST_CASE("A new card begins with the rates of its country, until they are typed")
{
    Desk desk;
    auto& rates = test::find<QLineEdit>(desk.workspace, "cardVat");
    CHECK(rates.text() == QStringLiteral("19, 7"));
    desk.type("cardCountry", QStringLiteral("at"));
    CHECK(rates.text() == QStringLiteral("20, 10"));
    desk.type("cardCountry", QStringLiteral("CH"));
    CHECK(rates.text() == QStringLiteral("8.1, 2.6"));
    rates.clear();
    QTest::keyClicks(&rates, QStringLiteral("5"));
    desk.type("cardCountry", QStringLiteral("DE"));
    CHECK(rates.text() == QStringLiteral("5"));
}

TEST_CASE("A new card has an end, of which its owner hears in time and which one press moves on")
{
    Desk desk;
    desk.setUp();
    const auto end = desk.workspace.session().card().expires;
    REQUIRE(end);
    CHECK((end->milliseconds - desk.clock.now().milliseconds) / millisecondsPerDay / 365 == 2);
    auto& notice = test::find<QLabel>(desk.workspace, "cardNotice");
    CHECK(notice.isHidden());
    desk.clock.set(*end + -20 * millisecondsPerDay);
    Q_EMIT desk.workspace.session().cardChanged();
    CHECK_FALSE(notice.isHidden());
    const QString soon = notice.text();
    desk.clock.set(*end + millisecondsPerDay);
    Q_EMIT desk.workspace.session().cardChanged();
    CHECK(notice.text() != soon);
    desk.press("renewCard");
    CHECK(notice.isHidden());
    CHECK_FALSE(desk.workspace.session().card().hasEnded(*end + 365 * millisecondsPerDay));
    const auto card = readFile(desk.folder / "card.bespoken", 1 << 20);
    REQUIRE_OK(card);
    CHECK(exchange::openRetailerCard(*card)->card.expires ==
          desk.workspace.session().card().expires);
}
