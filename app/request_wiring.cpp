// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/request_wiring.h"

#include "app/web/open_carriers.h"
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "ui/community/community_page.h"
#include "ui/document/document_files.h"
#include "ui/inbox/inbox_page.h"
#include "ui/keys/key_dialog.h"
#include "ui/keys/trust_dialog.h"
#include "ui/post/post_dialog.h"
#include "ui/request/request_dialog.h"
#include "ui/request/retailer_page.h"
#include "ui/style/icons.h"
#include "ui/text/quantity_text.h"
#include "ui/window/design_workspace.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>

namespace bespeak::app
{

namespace
{

constexpr QSize viewPicture{1600, 1000};

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

RequestWiring::RequestWiring(ui::DocumentFiles& files, const Clock& clock, IdSource& ids)
    : m_files(files)
    , m_clock(clock)
    , m_ids(ids)
    , m_keys((ownFolder() + QStringLiteral("/keys/customer.key")).toStdString(), m_randomness)
{
    m_keys.useKeychain(m_keychain);
    connect(&files, &ui::DocumentFiles::messageFileGiven, this, &RequestWiring::takeFile);
}

RequestWiring::~RequestWiring() = default;

void RequestWiring::connectWindow(ui::MainWindow& window, const ui::PanelFactories& panels)
{
    m_window = &window;
    connect(&window, &ui::MainWindow::quoteRequested, this, [this] { requestQuote(); });
    connect(&window, &ui::MainWindow::keyWanted, this, &RequestWiring::showKey);
    addInbox();
    addCommunity(panels);
}

void RequestWiring::showKey()
{
    auto* dialog = new ui::KeyDialog(m_keys, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RequestWiring::addInbox()
{
    m_inbox = nullptr;
    const auto customer = side();
    if (!customer) {
        return;
    }
    m_inbox = new ui::InboxPage(*customer, m_files.catalogue());
    m_window->addWorkspace(QStringLiteral("inbox"), tr("My requests"),
                           ui::icon(QStringLiteral("inbox")), m_inbox);
    connect(m_inbox, &ui::InboxPage::answered, m_post.get(), &ui::PostService::meet);
    connect(m_inbox, &ui::InboxPage::postWanted, this, &RequestWiring::showPost);
    connect(m_inbox, &ui::InboxPage::trustWanted, this, &RequestWiring::showTrust);
    connect(m_inbox, &ui::InboxPage::filesChosen, this, &RequestWiring::takeFiles);
    connect(m_inbox, &ui::InboxPage::changesWanted, this,
            [this](const ui::RequestRevision& revision) { requestQuote(revision); });
}

void RequestWiring::addCommunity(const ui::PanelFactories& panels)
{
    m_community = nullptr;
    const auto customer = side();
    if (!customer) {
        return;
    }
    m_community =
        new ui::CommunityPage(*customer, m_files.catalogue(), panels,
                              [this]() -> const ui::DesignDocument& { return m_files.document(); });
    m_window->addWorkspace(QStringLiteral("community"), tr("Community"),
                           ui::icon(QStringLiteral("users")), m_community);
    connect(m_community, &ui::CommunityPage::posted, m_post.get(), &ui::PostService::meet);
    connect(m_community, &ui::CommunityPage::keyWanted, this, &RequestWiring::showKey);
    connect(m_community, &ui::CommunityPage::fileGiven, this,
            [this](const QString& path) { takeFiles({path}); });
}

void RequestWiring::showInbox()
{
    if (m_inbox != nullptr) {
        m_inbox->reload();
        m_window->showWorkspace(QStringLiteral("inbox"));
    }
}

std::optional<ui::CustomerSide> RequestWiring::side()
{
    if (!m_store) {
        QDir().mkpath(ownFolder());
        store::StoreUrl url;
        url.path = (ownFolder() + QStringLiteral("/customer.sqlite")).toStdString();
        auto opened = store::Store::open(url, m_clock, {.side = store::Side::Customer});
        if (!opened) {
            tell(opened.error());
            return std::nullopt;
        }
        m_store = std::make_unique<store::Store>(std::move(*opened));
        const auto who = [this] {
            return ui::CustomerSide{*m_store, m_keys, m_ids, m_randomness}.party({});
        };
        m_post =
            std::make_unique<ui::PostService>(*m_store, m_clock, m_keychain, who, web::runRounds);
        connect(m_post.get(), &ui::PostService::roundDone, this, &RequestWiring::takeRound);
    }
    return ui::CustomerSide{*m_store, m_keys, m_ids, m_randomness};
}

void RequestWiring::showPost()
{
    auto* dialog = new ui::PostDialog(*m_post, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RequestWiring::showTrust()
{
    auto* dialog = new ui::TrustDialog(
        *m_store, [this] { return side()->party({}); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::TrustDialog::changed, this, [this] { m_inbox->reload(); });
    dialog->open();
}

void RequestWiring::takeRound()
{
    if (m_inbox != nullptr && m_post->hasNews()) {
        m_inbox->reload();
    }
    if (m_community != nullptr && m_post->hasNews()) {
        m_community->takeNews();
    }
}

void RequestWiring::tell(const Error& error)
{
    QMessageBox::warning(m_window, tr("My requests"), ui::errorText(error));
}

void RequestWiring::requestQuote(std::optional<ui::RequestRevision> revision)
{
    const design::Design& design = m_files.document().design();
    if (design.placements.empty()) {
        tell({"request.empty-design", {}});
        return;
    }
    const auto customer = side();
    if (!customer) {
        return;
    }
    auto* dialog = new ui::RequestDialog(*customer, design, m_files.document().catalogue(),
                                         std::move(revision), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_window->design().scene().capture(
        viewPicture, [shown = QPointer<ui::RequestDialog>(dialog)](const QImage& picture) {
            if (shown) {
                shown->setView(picture);
            }
        });
    connect(dialog, &ui::RequestDialog::requestsWanted, this, &RequestWiring::showInbox);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_inbox != nullptr) {
            m_inbox->reload();
        }
        m_post->meet();
    });
    dialog->open();
}

void RequestWiring::takeFiles(const QStringList& paths)
{
    QStringList answers;
    for (const QString& path : paths) {
        const auto bytes = readFile(path.toStdString(), exchange::largestMessageFile);
        if (bytes && exchange::openRetailerCard(*bytes)) {
            pinCard(path);
            if (m_community != nullptr) {
                m_community->reload();
            }
        } else if (m_community != nullptr && m_community->takeFile(path)) {
            m_window->showWorkspace(QStringLiteral("community"));
        } else {
            answers << path;
        }
    }
    if (m_inbox != nullptr && !answers.isEmpty()) {
        m_inbox->takeFiles(answers);
        showInbox();
    }
}

void RequestWiring::takeFile(const QString& path)
{
    if (m_window != nullptr && m_window->shownWorkspace() != QLatin1String("desk")) {
        takeFiles({path});
    }
}

bool RequestWiring::renewCard(const QString& path)
{
    const auto bytes = readFile(path.toStdString(), exchange::largestMessageFile);
    const auto card =
        bytes.and_then([](const std::string& all) { return exchange::openRetailerCard(all); });
    const auto known = card ? m_store->findCard(card->card.pin().text()) : failWith(card);
    if (!known || !*known) {
        return false;
    }
    // The words were compared with the root key, which is the same: nothing to ask again.
    const auto pinned = m_store->pinCard(*bytes, store::EndedCard::Accept);
    const auto holds = pinned ? exchange::checkNotEnded(card->card, m_store->now())
                              : Result<void>(failWith(pinned));
    showInbox();
    if (m_inbox != nullptr) {
        m_inbox->tell(holds ? tr("The new card of %1 was taken in.")
                                  .arg(QString::fromStdString(card->card.name))
                            : ui::errorText(holds.error()),
                      !holds);
    }
    return true;
}

void RequestWiring::pinCard(const QString& path)
{
    const auto customer = side();
    if (!customer) {
        return;
    }
    if (renewCard(path)) {
        return;
    }
    ui::RequestDraft draft;
    ui::StepDialog dialog(tr("A retailer's card"), m_window);
    auto* page = new ui::RetailerPage(*customer, draft);
    dialog.addPage(page);
    page->openCard(path);
    dialog.exec();
}

} // namespace bespeak::app
