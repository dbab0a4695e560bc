// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_workspace.h"

#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/campaign_messages.h"
#include "models/store/case_actions.h"
#include "models/store/case_import.h"
#include "ui/cases/case_words.h"
#include "ui/community/community_desk_page.h"
#include "ui/desk/case_panel.h"
#include "ui/desk/desk_list.h"
#include "ui/desk/desk_setup.h"
#include "ui/desk/desk_tab.h"
#include "ui/desk/staff_dialog.h"
#include "ui/desk/store_watch.h"
#include "ui/funding/campaigns_page.h"
#include "ui/funding/production_page.h"
#include "ui/keys/trust_dialog.h"
#include "ui/post/post_dialog.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int listWidth = 340;
constexpr std::int64_t noticeOfEnd = 30 * millisecondsPerDay; ///< before the card ends

QStringList messageFilesOf(const QMimeData* mime)
{
    QStringList paths;
    for (const QUrl& url : mime->urls()) {
        if (url.toLocalFile().endsWith(QLatin1String(".bespoken"), Qt::CaseInsensitive)) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

DeskWorkspace::DeskWorkspace(const DeskSurroundings& surroundings, catalogue::Catalogue catalogue,
                             const PanelFactories& panels, QWidget* parent)
    : QWidget(parent)
    , m_clock(surroundings.clock)
    , m_visit(surroundings.visit)
    , m_session(new DeskSession(surroundings.clock, surroundings.randomness, this))
    , m_catalogue(std::move(catalogue))
    , m_pages(new QStackedWidget)
    , m_setup(new DeskSetup(surroundings.kept))
    , m_list(new DeskList)
    , m_case(new CasePanel(*m_session, m_catalogue, panels))
    , m_watch(new StoreWatch(this))
{
    setObjectName(QStringLiteral("desk"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto* columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    m_list->setMinimumWidth(listWidth - 40);
    columns->addWidget(m_list);
    columns->addWidget(m_case);
    columns->setStretchFactor(1, 1);
    columns->setSizes({listWidth, 3 * listWidth});
    m_pages->addWidget(m_setup);
    m_pages->addWidget(makeTabs(columns));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_setup, &DeskSetup::openWanted, m_session, &DeskSession::open);
    connect(m_session, &DeskSession::opened, this, &DeskWorkspace::showDesk);
    connect(m_session, &DeskSession::failed, this, [this](const QString& sentence) {
        m_setup->setBusy(false);
        m_setup->showProblem(sentence);
    });
    connect(m_list, &DeskList::caseChosen, m_case, &CasePanel::showCase);
    connect(m_list, &DeskList::importWanted, this, &DeskWorkspace::chooseFiles);
    connect(m_list, &DeskList::exportWanted, this, &DeskWorkspace::exportReplies);
    connect(m_list, &DeskList::staffKeysWanted, this, &DeskWorkspace::openStaffKeys);
    connect(m_list, &DeskList::postWanted, this, &DeskWorkspace::openPost);
    connect(m_list, &DeskList::trustWanted, this, &DeskWorkspace::openTrust);
    connect(m_list, &DeskList::personWanted, m_pages, [this] { m_pages->setCurrentIndex(0); });
    connect(m_setup, &DeskSetup::backWanted, m_pages, [this] { m_pages->setCurrentIndex(1); });
    connect(m_session, &DeskSession::cardChanged, this, &DeskWorkspace::showPerson);
    connect(m_session, &DeskSession::cardRefused, m_list,
            [this](const QString& sentence) { m_list->tell(sentence, true); });
    connect(m_list, &DeskList::renewalWanted, this, &DeskWorkspace::renewCard);
    connect(m_watch, &StoreWatch::changed, this, [this] {
        m_list->reload();
        m_case->refreshUnlessBusy();
    });
    connect(m_watch, &StoreWatch::lost, m_list,
            [this](const QString& sentence) { m_list->tell(sentence, true); });
    connect(m_watch, &StoreWatch::found, m_list, [this] {
        m_list->tell(tr("The store is there again. Nothing was half done."), false);
        m_list->reload();
    });
    connect(m_case, &CasePanel::changed, m_list, [this] {
        m_watch->noteOwnWrite();
        m_list->tell({}, false);
        m_list->reload();
    });
}

QWidget* DeskWorkspace::makeTabs(QWidget* cases)
{
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("deskTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(cases, tr("Cases"));
    auto* community = new CommunityDeskPage(*m_session, m_catalogue);
    auto* campaigns = new CampaignsPage(*m_session);
    tabs->addTab(community, tr("Community"));
    tabs->addTab(campaigns, tr("Campaigns"));
    connect(community, &CommunityDeskPage::campaignMade, tabs,
            [tabs, campaigns] { tabs->setCurrentWidget(campaigns); });
    auto* production = new ProductionPage(*m_session);
    tabs->addTab(production, tr("Production"));
    m_tabs = {community, campaigns, production};
    return tabs;
}

DeskWorkspace::~DeskWorkspace()
{
    // Widgets look into the store of the session, which goes last.
    delete m_pages;
    m_post.reset();
}

void DeskWorkspace::setStore(const QString& store)
{
    m_setup->setStore(store);
}

void DeskWorkspace::setDark(bool dark)
{
    m_case->room().setDark(dark);
}

void DeskWorkspace::setCost(const exchange::Argon2Cost& cost)
{
    m_cost = cost;
    m_setup->setCost(cost);
}

void DeskWorkspace::showDesk()
{
    m_setup->becomeSwitch();
    m_pages->setCurrentIndex(1);
    m_list->setStore(&m_session->store());
    m_watch->setStore(&m_session->store());
    m_case->startAnew();
    startPost();
    showPerson();
}

void DeskWorkspace::showPerson()
{
    m_list->showPerson(
        QStringLiteral("%1  ·  %2")
            .arg(QString::fromStdString(m_session->person()), roleText(m_session->role())),
        m_session->mayChangeCard());
    showCard();
}

/// Nobody can ask a retailer anew whose card has ended, so its owner must hear of it in time.
void DeskWorkspace::showCard()
{
    const exchange::RetailerCard& card = m_session->card();
    const Instant now = m_session->now();
    QString sentence;
    if (card.hasEnded(now)) {
        sentence = tr("Your retailer card ended on %1. Customers cannot send new requests until "
                      "they have a newer one.")
                       .arg(dayText(*card.expires));
    } else if (card.hasEnded(now + noticeOfEnd)) {
        sentence = tr("Your retailer card ends on %1. Renew it in time, and give it to your "
                      "customers.")
                       .arg(dayText(*card.expires));
    }
    m_list->tellOfCard(sentence, card.hasEnded(now), m_session->mayChangeCard());
}

void DeskWorkspace::renewCard()
{
    m_session->renewCard();
    if (!m_session->card().hasEnded(m_session->now() + noticeOfEnd)) {
        m_list->tell(tr("The card holds until %1. Give the new file to your customers: %2")
                         .arg(dayText(*m_session->card().expires),
                              QString::fromStdString(m_session->cardFile())),
                     false);
    }
}

void DeskWorkspace::openStaffKeys()
{
    auto* dialog = new StaffDialog(*m_session, m_cost, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskWorkspace::startPost()
{
    m_post = std::make_unique<PostService>(
        m_session->store(), m_clock, m_keychain, [this] { return m_session->party(); }, m_visit);
    m_post->setCatalogue(m_catalogue);
    connect(m_post.get(), &PostService::roundDone, this, &DeskWorkspace::takeRound);
}

void DeskWorkspace::takeRound()
{
    if (m_post->hasNews()) {
        m_watch->noteOwnWrite();
        m_list->reload();
        m_case->refresh();
        for (DeskTab* tab : m_tabs) {
            if (tab->isVisible()) {
                tab->reload();
            }
        }
    }
}

void DeskWorkspace::openPost()
{
    auto* dialog = new PostDialog(*m_post, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &DeskSession::opened, dialog, &QDialog::close);
    dialog->open();
}

void DeskWorkspace::openTrust()
{
    auto* dialog = new TrustDialog(
        m_session->store(), [this] { return m_session->party(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrustDialog::changed, m_case, &CasePanel::refresh);
    connect(dialog, &TrustDialog::changed, m_list, &DeskList::reload);
    dialog->open();
}

void DeskWorkspace::importMessageFile(const QString& path)
{
    if (!m_session->isOpen()) {
        m_setup->showProblem(tr("Open the desk first, then take in the file."));
        return;
    }
    const auto read = readFile(path.toStdString(), exchange::largestMessageFile);
    const auto proposal =
        read ? store::findCancelProposal(m_session->store(), m_session->party(), *read)
             : std::nullopt;
    if (proposal) {
        countersign(*read, *proposal);
        return;
    }
    const auto came = read.and_then([this](const std::string& bytes) {
        return store::importMessage(m_session->store(), m_session->party(), bytes);
    });
    if (!came) {
        if (!read || !takePledge(*read)) {
            m_list->tell(errorText(came.error()), true);
        }
        return;
    }
    m_watch->noteOwnWrite();
    m_list->reload();
    m_list->choose(came->caseId);
    m_case->showCase(came->caseId);
    m_list->tell(importText(*came), importLook(came->status));
}

bool DeskWorkspace::takePledge(const std::string& bytes)
{
    const auto taken = store::importPledge(m_session->store(), m_session->party(), bytes);
    if (!taken) {
        return false;
    }
    m_watch->noteOwnWrite();
    m_list->reload();
    m_list->tell(taken->refused ? errorText(*taken->refused)
                                : tr("The pledge was taken in; its receipt waits."),
                 taken->refused.has_value());
    return true;
}

void DeskWorkspace::countersign(const std::string& bytes, const store::CancelProposal& proposal)
{
    m_list->choose(proposal.caseId);
    m_case->showCase(proposal.caseId);
    QMessageBox question(
        QMessageBox::Question, tr("Sign the cancellation?"),
        tr("%1 proposes to cancel this order. With your signature it is cancelled.")
            .arg(QString::fromStdString(proposal.person)),
        QMessageBox::Yes | QMessageBox::No, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(tr("What is paid back: %1\nWhy: %2")
                                    .arg(QString::fromStdString(proposal.body.settlement),
                                         QString::fromStdString(proposal.text)));
    question.setDefaultButton(QMessageBox::No);
    if (question.exec() != QMessageBox::Yes) {
        return;
    }
    const auto both = store::countersignCancel(m_session->store(), m_session->party(), bytes);
    m_watch->noteOwnWrite();
    m_list->reload();
    m_case->refresh();
    m_list->tell(both ? tr("The order is cancelled. The file with both signatures waits to be "
                           "handed over.")
                      : errorText(both.error()),
                 !both);
}

void DeskWorkspace::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Take in signed files"), {},
                                                            tr("Signed files (*.bespoken)"));
    for (const QString& path : paths) {
        importMessageFile(path);
    }
}

void DeskWorkspace::exportReplies()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Save waiting messages in"));
    if (folder.isEmpty()) {
        return;
    }
    const auto files = store::exportOutbox(m_session->store(), folder.toStdString());
    m_list->reload();
    m_list->tell(files ? tr("%n messages saved.", nullptr, static_cast<int>(files->size()))
                       : errorText(files.error()),
                 !files);
    m_case->refresh();
}

void DeskWorkspace::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_session->isOpen() && !messageFilesOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void DeskWorkspace::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    for (const QString& path : messageFilesOf(event->mimeData())) {
        importMessageFile(path);
    }
}

} // namespace bespeak::ui
