// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/community_page.h"

#include "models/base/file.h"
#include "models/community/publication.h"
#include "models/exchange/message.h"
#include "ui/cases/case_room.h"
#include "ui/community/community_text.h"
#include "ui/community/deck_page.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/publish_dialog.h"
#include "ui/community/showcase_page.h"
#include "ui/request/message_path.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

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
    , m_deck(new DeckPage(*m_pictures))
    , m_deckPlace(new QStackedWidget)
    , m_showcase(new ShowcasePage(*m_pictures))
{
    setObjectName(QStringLiteral("communityPage"));
    m_news->setObjectName(QStringLiteral("communityNews"));
    m_news->setMargin(8);
    m_news->hide();
    m_deckPlace->addWidget(m_deck);
    m_deckPlace->addWidget(makeNotice());
    auto* own = new QWidget;
    m_own = new QVBoxLayout(own);
    m_own->setContentsMargins(24, 16, 24, 24);
    m_stack->addWidget(m_deckPlace);
    m_stack->addWidget(m_showcase);
    m_stack->addWidget(makeScroll(own));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_news);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_side.keys, &KeyService::unlocked, this, [this] { tell({}, false); });
    connect(m_deck, &DeckPage::returned, this, &CommunityPage::returnDeck);
    connect(m_showcase, &ShowcasePage::lookWanted, this, &CommunityPage::lookAround);
    findRoot();
}

QWidget* CommunityPage::makeBar()
{
    auto* bar = new QWidget;
    setLook(bar, Look::Bar);
    m_tabs->addTab(icon(QStringLiteral("layers")), tr("This week’s deck"));
    m_tabs->addTab(icon(QStringLiteral("star")), tr("Showcase"));
    m_tabs->addTab(icon(QStringLiteral("user")), tr("My designs"));
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

/// What stands where a deck would, and what to do about it.
QWidget* CommunityPage::makeNotice()
{
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("deckNotice"));
    auto* middle = new QWidget;
    middle->setMaximumWidth(520);
    m_noticeHeading = makeText({}, Look::Heading);
    m_noticeText = makeText({}, Look::Muted);
    m_noticeButton = new QPushButton;
    m_noticeButton->setObjectName(QStringLiteral("noticeButton"));
    setLook(m_noticeButton, Look::Primary);
    connect(m_noticeButton, &QPushButton::clicked, this, [this] { m_noticeAction(); });
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_noticeHeading);
    column->addWidget(m_noticeText);
    column->addWidget(m_noticeButton, 0, Qt::AlignLeft);
    column->addStretch();
    auto* row = new QHBoxLayout(part);
    row->addStretch(1);
    row->addWidget(middle, 10);
    row->addStretch(1);
    return part;
}

void CommunityPage::notice(const QString& heading, const QString& text, const QString& button,
                           std::function<void()> action)
{
    m_noticeHeading->setText(heading);
    m_noticeText->setText(text);
    m_noticeButton->setText(button);
    m_noticeButton->setVisible(!button.isEmpty());
    m_noticeAction = std::move(action);
    m_deckPlace->setCurrentIndex(1);
}

void CommunityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // A deck that was begun is not begun again.
    if (m_isStale || m_deck->answers().empty()) {
        fill();
    }
}

void CommunityPage::findRoot()
{
    const auto cards = m_side.store.cards();
    m_root = cards && !cards->empty() ? cards->front().pin().text() : std::string();
}

void CommunityPage::reload()
{
    // Feeds are large, and their designs are drawn: not while nobody looks.
    if (isVisible()) {
        fill();
    } else {
        m_isStale = true;
        findRoot();
    }
}

void CommunityPage::fill()
{
    m_isStale = false;
    findRoot();
    if (m_root.empty()) {
        notice(tr("A community has a retailer"),
               tr("Take in your retailer’s card first, then the community file that the retailer "
                  "publishes. Nothing of you leaves this computer for that."),
               tr("Open a file…"), [this] { chooseFile(); });
        showOwn(nullptr);
        return;
    }
    const auto view = store::communityView(m_side.store, m_root);
    if (!view || !*view) {
        if (!view) {
            tell(errorText(view.error()), true);
        }
        notice(tr("No community file yet"),
               tr("Your retailer publishes one each week: on a web page, by e-mail, on a stick. It "
                  "holds all designs on show and this week’s decks."),
               tr("Open a community file…"), [this] { chooseFile(); });
        showOwn(nullptr);
        return;
    }
    showDeck(**view);
    showShowcase(**view);
    showOwn(&**view);
}

void CommunityPage::showDeck(const store::CommunityView& view)
{
    const auto deck = store::findDeck(m_side.store, m_root, view);
    if (!deck) {
        tell(errorText(deck.error()), true);
        return;
    }
    using store::DeckState;
    switch (deck->state) {
    case DeckState::NoFeed:
    case DeckState::FeedEnded:
        notice(tr("The community file is of another week"),
               tr("Take in the newest one, and this week’s deck stands here."),
               tr("Open a community file…"), [this] { chooseFile(); });
        return;
    case DeckState::NoRight:
        notice(tr("Ask to vote"),
               tr("Customers whom the retailer knows have one voice a week. The retailer sees that "
                  "you ask, and cannot see later which deck is yours. Send the file, and open the "
                  "answer here."),
               tr("Save the request…"), [this] { askToVote(); });
        return;
    case DeckState::Empty:
        notice(tr("Nothing to vote on this week"), tr("Nobody published a design last week."), {},
               {});
        return;
    case DeckState::Returned:
        notice(
            tr("Thank you, that was this week’s deck"),
            tr("The results of %1 come with a later community file.").arg(weekText(deck->cohort)),
            {}, {});
        return;
    case DeckState::Open:
        break;
    }
    std::vector<community::Entry> cards;
    for (const std::string& handle : deck->handles) {
        if (const community::FeedEntry* entry = community::findEntry(view.opened.feed, handle)) {
            cards.push_back(entry->entry);
        }
    }
    m_deck->begin(cards, deck->own);
    m_deckPlace->setCurrentIndex(0);
}

void CommunityPage::showShowcase(const store::CommunityView& view)
{
    ShowcaseContents contents{view.opened.feed, {}, {}, {}};
    contents.feed.entries.clear();
    for (const community::FeedEntry* entry : view.visible(m_side.store.now())) {
        contents.visible.push_back(entry->entry);
    }
    const auto own = store::ownDesigns(m_side.store, m_root);
    for (const store::OwnDesign& design : own ? *own : std::vector<store::OwnDesign>()) {
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

void CommunityPage::showOwn(const store::CommunityView* view)
{
    clearLayout(m_own);
    const auto own = m_root.empty() ? Result<std::vector<store::OwnDesign>>({})
                                    : store::ownDesigns(m_side.store, m_root);
    if (!own || own->empty()) {
        m_own->addWidget(makeText(tr("None of your designs is published"), Look::Heading));
        m_own->addWidget(makeText(tr("Open a design and press “Publish this design…”. You see "
                                     "exactly what leaves before anything does, and can take it "
                                     "back whenever you like."),
                                  Look::Muted));
    } else {
        for (const store::OwnDesign& design : *own) {
            m_own->addWidget(makeOwn(design, view));
        }
    }
    m_own->addStretch();
}

QWidget* CommunityPage::makeOwn(const store::OwnDesign& own, const store::CommunityView* view)
{
    const std::string& handle = own.entry.handle;
    QString state = tr("Published in %1. It is on its way: it stands in the next community file.")
                        .arg(weekText(own.entry.cohort));
    if (view != nullptr && view->memory.gone.contains(handle)) {
        state = tr("Taken back. It is gone from every community file.");
    } else if (view != nullptr && community::findEntry(view->opened.feed, handle) != nullptr) {
        state = own.entry.cohort == view->opened.feed.voting
                    ? tr("This week others vote on it.")
                    : tr("On show, published in %1.").arg(weekText(own.entry.cohort));
    }
    auto* card = new Card;
    card->column()->addWidget(makeText(titleText(own.entry.title), Look::Title));
    card->column()->addWidget(makeText(factsText(own.entry), Look::Muted));
    card->column()->addWidget(makeText(state, Look::Strong));
    if (view != nullptr) {
        for (const community::RegionResult& result : view->opened.feed.results) {
            for (const community::Placed& placed : result.best) {
                if (placed.handle == handle) {
                    card->column()->addWidget(
                        makeText(tr("Among the finalists in %1: supported by %2")
                                     .arg(regionText(result.region), rateText(placed)),
                                 Look::AllRight));
                }
            }
        }
        for (const community::Reason& reason : view->opened.feed.reasons) {
            if (reason.handle == handle) {
                card->column()->addWidget(makePlainText(QString::fromStdString(reason.text)));
            }
        }
    }
    auto* back = new QPushButton(icon(QStringLiteral("undo-2")), tr("Take it back…"));
    back->setObjectName(QStringLiteral("withdraw"));
    connect(back, &QPushButton::clicked, this, [this, handle] { withdraw(handle); });
    card->column()->addWidget(back, 0, Qt::AlignLeft);
    return card;
}

bool CommunityPage::takeFile(const QString& path)
{
    const auto bytes = readFile(path.toStdString(), exchange::largestMessageFile);
    if (!bytes || m_root.empty()) {
        return false;
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

QString CommunityPage::chooseTarget(const QString& name)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a signed file"), QDir(messageFolder(m_side.store)).filePath(name),
        tr("Signed files (*.bespoken)"));
    if (!path.isEmpty()) {
        rememberFolder(m_side.store, path);
    }
    return path;
}

bool CommunityPage::write(const Result<std::string>& bytes, const QString& path)
{
    const auto written = bytes.and_then([&](const std::string& content) {
        return writeFileAtomically(path.toStdString(), content);
    });
    tell(written ? tr("Saved. Send %1 to your retailer.").arg(QFileInfo(path).fileName())
                 : errorText(written.error()),
         !written);
    return written.has_value();
}

std::string CommunityPage::region() const
{
    const auto kept = m_side.store.setting(ownContactSetting);
    const auto contact =
        kept && *kept ? exchange::parseContact(**kept) : fail("contact.unreadable");
    return contact ? community::shownRegion(exchange::regionOf(*contact), true) : "DE";
}

void CommunityPage::publish()
{
    if (m_root.empty() || !hasKey()) {
        return;
    }
    const DesignDocument& document = m_document();
    PublishDialog dialog({document.design(), document.catalogue(), region(),
                          community::drawHandle(m_side.randomness),
                          community::weekOf(m_side.store.now())},
                         *m_pictures, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.entry()) {
        return;
    }
    const QString path = chooseTarget(QStringLiteral("publish.bespoken"));
    if (!path.isEmpty()) {
        write(store::publishDesign(m_side.store, m_side.party({}), m_root, *dialog.entry()), path);
        reload();
    }
}

void CommunityPage::withdraw(const std::string& handle)
{
    if (hasKey()) {
        const QString path = chooseTarget(QStringLiteral("take-back.bespoken"));
        if (!path.isEmpty()) {
            write(store::withdrawDesign(m_side.store, m_side.party({}), m_root, handle), path);
        }
    }
}

void CommunityPage::askToVote()
{
    if (hasKey()) {
        const QString path = chooseTarget(QStringLiteral("may-i-vote.bespoken"));
        if (!path.isEmpty()) {
            write(store::askToVote(m_side.store, m_side.party({}), m_root), path);
        }
    }
}

void CommunityPage::returnDeck()
{
    if (!hasKey()) {
        return;
    }
    const QString path = chooseTarget(QStringLiteral("deck.bespoken"));
    if (path.isEmpty()) {
        return;
    }
    if (write(
            store::returnDeck(m_side.store, m_side.party({}), m_root, region(), m_deck->answers()),
            path)) {
        reload();
    }
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
    setLook(m_news, isProblem ? Look::Problem : Look::AllRight);
    m_news->setText(sentence);
    m_news->setVisible(!sentence.isEmpty());
}

} // namespace bespeak::ui
