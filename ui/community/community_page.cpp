// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/community_page.h"

#include "models/base/file.h"
#include "models/exchange/message.h"
#include "ui/cases/case_room.h"
#include "ui/community/community_text.h"
#include "ui/community/deck_page.h"
#include "ui/community/deck_place.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/own_designs.h"
#include "ui/community/showcase_page.h"
#include "ui/funding/own_campaigns_page.h"
#include "ui/request/message_path.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

/// In the order of the tabs and of their pages; the deck is the first.
constexpr std::size_t deckTab = 0;
constexpr std::size_t showcaseTab = 1;
constexpr std::size_t campaignsTab = 2;
constexpr std::size_t ownTab = 3;

} // namespace

CommunityPage::CommunityPage(CustomerSide side, catalogue::Catalogue catalogue,
                             PanelFactories panels, std::function<const DesignDocument&()> document,
                             QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_panels(std::move(panels))
    , m_document(std::move(document))
    , m_pictures(new EntryPictures(std::move(catalogue), this))
    , m_tabs(new QTabBar)
    , m_news(makeText({}, Look::Muted))
    , m_stack(new QStackedWidget)
    , m_place(new DeckPlace(*m_pictures))
    , m_showcase(new ShowcasePage(*m_pictures))
    , m_own(new OwnDesigns)
    , m_campaigns(new OwnCampaignsPage(m_side))
{
    setObjectName(QStringLiteral("communityPage"));
    m_news->setObjectName(QStringLiteral("communityNews"));
    m_news->setMargin(8);
    m_news->hide();
    m_stack->addWidget(m_place);
    m_stack->addWidget(m_showcase);
    m_stack->addWidget(makeScroll(m_campaigns));
    m_stack->addWidget(makeScroll(m_own));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_news);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (isVisible()) {
            fill();
        }
    });
    connect(&m_side.keys, &KeyService::unlocked, this, [this] { tell({}, false); });
    connect(m_place, &DeckPlace::fileWanted, this, &CommunityPage::chooseFile);
    connect(m_place, &DeckPlace::askWanted, this, &CommunityPage::askToVote);
    connect(&m_place->deck(), &DeckPage::returned, this, &CommunityPage::returnDeck);
    connect(m_own, &OwnDesigns::withdrawWanted, this,
            [this](const QString& handle) { withdraw(handle.toStdString()); });
    connect(m_campaigns, &OwnCampaignsPage::told, this, &CommunityPage::tell);
    connect(m_campaigns, &OwnCampaignsPage::posted, this, &CommunityPage::posted);
    connect(m_campaigns, &OwnCampaignsPage::fileWanted, this, &CommunityPage::chooseFile);
    connect(m_campaigns, &OwnCampaignsPage::keyWanted, this, [this] { hasKey(); });
    connect(m_showcase, &ShowcasePage::lookWanted, this, &CommunityPage::lookAround);
    findRoot();
}

QWidget* CommunityPage::makeBar()
{
    auto* bar = new QWidget;
    setLook(bar, Look::Bar);
    m_tabs->addTab(icon(QStringLiteral("layers")), tr("This week’s deck"));
    m_tabs->addTab(icon(QStringLiteral("star")), tr("Showcase"));
    m_tabs->addTab(icon(QStringLiteral("wallet")), tr("Campaigns"));
    m_tabs->addTab(icon(QStringLiteral("user")), tr("My designs"));
    m_tabs->setObjectName(QStringLiteral("communityTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Community"));
    auto* take = new QPushButton(icon(QStringLiteral("download")), tr("Open a community file…"));
    take->setObjectName(QStringLiteral("takeFeed"));
    auto* publishing = new QPushButton(icon(QStringLiteral("share-2")), tr("Publish this design…"));
    publishing->setObjectName(QStringLiteral("publishDesign"));
    connect(take, &QPushButton::clicked, this, &CommunityPage::chooseFile);
    connect(publishing, &QPushButton::clicked, this, &CommunityPage::publish);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(take);
    row->addWidget(publishing);
    return bar;
}

void CommunityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    markStale();
    fill();
}

DeckPage& CommunityPage::deck() const
{
    return m_place->deck();
}

void CommunityPage::findRoot()
{
    const auto cards = m_side.store.cards();
    m_root = cards && !cards->empty() ? cards->front().pin().text() : std::string();
}

void CommunityPage::reload()
{
    m_stale.set();
    findRoot();
    // Feeds are large, and their designs are drawn: not while nobody looks.
    if (isVisible()) {
        fill();
    }
}

void CommunityPage::takeNews()
{
    markStale();
    if (isVisible()) {
        fill();
    }
}

/// A deck that was begun is not begun again.
void CommunityPage::markStale()
{
    const bool isDeckBegun = !m_place->deck().answers().empty() && !m_stale.test(deckTab);
    m_stale.set();
    m_stale.set(deckTab, !isDeckBegun);
    findRoot();
}

/// What is on show, if it is not as it should be. What waits behind the other tabs is read when
/// they are looked at.
void CommunityPage::fill()
{
    const auto tab = static_cast<std::size_t>(m_tabs->currentIndex());
    if (!m_stale.test(tab)) {
        return;
    }
    m_stale.reset(tab);
    if (tab == campaignsTab) {
        m_campaigns->reload();
        return;
    }
    const auto view = m_root.empty() ? Result<std::optional<store::CommunityView>>(std::nullopt)
                                     : store::communityView(m_side.store, m_root);
    if (!view) {
        tell(errorText(view.error()), true);
    }
    const store::CommunityView* known = view && *view ? &**view : nullptr;
    switch (tab) {
    case showcaseTab:
        if (known != nullptr) {
            showShowcase(*known);
        }
        break;
    case ownTab:
        m_own->show(ownDesigns(), known);
        break;
    default:
        showDeck(known);
    }
}

void CommunityPage::showDeck(const store::CommunityView* view)
{
    if (m_root.empty()) {
        m_place->showNoRetailer();
        return;
    }
    if (view == nullptr) {
        m_place->showNoFeed();
        return;
    }
    const auto deck = store::findDeck(m_side.store, m_root, *view);
    if (deck) {
        m_place->showDeck(*deck, view->opened.feed);
    } else {
        tell(errorText(deck.error()), true);
    }
}

std::vector<store::OwnDesign> CommunityPage::ownDesigns()
{
    auto own = m_root.empty() ? Result<std::vector<store::OwnDesign>>({})
                              : store::ownDesigns(m_side.store, m_root);
    return own ? std::move(*own) : std::vector<store::OwnDesign>();
}

void CommunityPage::showShowcase(const store::CommunityView& view)
{
    ShowcaseContents contents{view.opened.feed, {}, {}, {}};
    contents.feed.entries.clear();
    for (const community::FeedEntry* entry : view.visible(m_side.store.now())) {
        contents.visible.push_back(entry->entry);
    }
    for (const store::OwnDesign& design : ownDesigns()) {
        contents.own.push_back(design.entry.handle);
    }
    const DesignDocument& document = m_document();
    auto open = community::makeEntry(document.design(), document.catalogue(),
                                     {std::string(32, '0'), {}, "DE"});
    if (open) {
        contents.open = std::move(*open);
    }
    m_showcase->show(contents);
}

bool CommunityPage::takeFile(const QString& path)
{
    const auto bytes = readFile(path.toStdString(), exchange::largestMessageFile);
    if (!bytes || m_root.empty()) {
        return false;
    }
    if (m_campaigns->takeFile(*bytes)) {
        m_tabs->setCurrentIndex(static_cast<int>(campaignsTab));
        return true;
    }
    const auto feed = store::takeFeed(m_side.store, m_root, *bytes);
    if (feed) {
        reload();
        tell(tr("The community file was taken in: %n designs.", nullptr,
                static_cast<int>(feed->opened.feed.entries.size())),
             false);
        return true;
    }
    if (feed.error().key != "message.kind") {
        // What is no community file at all is for somebody else to read.
        const bool isFeed = feed.error().key.starts_with("community.");
        if (isFeed) {
            tell(errorText(feed.error()), true);
            return true;
        }
    }
    const auto nobody = [](const exchange::KeyId&) { return std::optional<exchange::PublicKey>(); };
    if (!exchange::openMessage(
            *bytes, nobody,
            {exchange::FirstContact::TakeKeyFromBody, std::string(exchange::tokenAnswerKind)})) {
        return false;
    }
    if (!hasKey()) {
        return true;
    }
    const auto rights = store::takeRights(m_side.store, m_side.party({}), m_root, *bytes);
    if (rights) {
        reload();
    }
    tell(rights ? tr("You may vote on the designs of %n weeks.", nullptr, *rights)
                : errorText(rights.error()),
         !rights);
    return true;
}

void CommunityPage::chooseFile()
{
    const QStringList paths = chooseMessageFiles(m_side.store, tr("Open a community file"), this);
    for (const QString& path : paths) {
        if (!takeFile(path)) {
            Q_EMIT fileGiven(path);
        }
    }
}

bool CommunityPage::hasKey()
{
    if (m_side.keys.isUnlocked()) {
        return true;
    }
    tell(tr("Open your key, then try once more: this is signed with it."), true);
    Q_EMIT keyWanted();
    return false;
}

void CommunityPage::lookAround(const community::Entry& entry)
{
    const design::Design design = community::showEntry(entry, m_pictures->catalogue());
    QDialog dialog(this);
    dialog.setWindowTitle(titleText(entry.title));
    dialog.resize(1000, 680);
    auto* room = new CaseRoom(m_pictures->catalogue(), m_panels);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(room);
    room->setDark(isDark());
    room->setViews(CaseRoom::Views::Scene);
    const auto shown = room->show(
        design::formatDesign(design, design::usedComponents(design, m_pictures->catalogue())));
    if (!shown) {
        tell(errorText(shown.error()), true);
        return;
    }
    dialog.exec();
}

void CommunityPage::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
