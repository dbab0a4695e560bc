// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/community_desk_page.h"

#include "models/base/sha256.h"
#include "models/community/publication.h"
#include "models/design/design_file.h"
#include "ui/community/board_card.h"
#include "ui/community/community_text.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/region_result_card.h"
#include "ui/funding/campaign_dialog.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/clear_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int weeksBack = 8;
constexpr std::size_t mostCards = 60;
constexpr int widest = 900;

} // namespace

CommunityDeskPage::CommunityDeskPage(DeskSession& session, catalogue::Catalogue catalogue,
                                     QWidget* parent)
    : DeskTab(session, tr("Open the desk first: the community is kept in its store."), parent)
    , m_pictures(new EntryPictures(std::move(catalogue), this))
    , m_weeks(new QComboBox)
    , m_news(makeText({}, Look::AllRight))
{
    setObjectName(QStringLiteral("communityDesk"));
    auto* page = new QWidget;
    auto* board = new QWidget;
    m_column = new QVBoxLayout(board);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(14);
    m_news->setObjectName(QStringLiteral("communityDeskNews"));
    m_news->setMargin(8);
    m_news->hide();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_news);
    column->addWidget(makeScroll(board), 1);
    setPage(page);
}

QWidget* CommunityDeskPage::makeBar()
{
    auto* bar = new QWidget;
    setLook(bar, Look::Bar);
    m_weeks->setObjectName(QStringLiteral("communityWeeks"));
    m_weeks->setAccessibleName(tr("Week in which the designs were published"));
    connect(m_weeks, &QComboBox::activated, this, [this] {
        tell({}, false);
        reload();
    });
    auto* take = new QPushButton(icon(QStringLiteral("download")), tr("Take in files…"));
    take->setObjectName(QStringLiteral("takeCommunity"));
    take->setToolTip(tr("Published designs, what is taken back, decks, and requests to vote"));
    connect(take, &QPushButton::clicked, this, &CommunityDeskPage::takeFiles);
    auto* publishing = new QPushButton(tr("Publish the feed…"));
    publishing->setObjectName(QStringLiteral("publishFeed"));
    setLook(publishing, Look::Primary);
    connect(publishing, &QPushButton::clicked, this, &CommunityDeskPage::publish);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(makeLabel(tr("Published in"), Look::Muted));
    row->addWidget(m_weeks);
    row->addStretch();
    row->addWidget(take);
    row->addWidget(publishing);
    return bar;
}

void CommunityDeskPage::fillWeeks()
{
    const community::IsoWeek voting = store::votingCohort(m_session.store());
    const QString newest = QString::fromStdString(community::formatWeek(voting));
    if (m_weeks->count() > 0 && m_weeks->itemData(1).toString() == newest) {
        return;
    }
    m_weeks->clear();
    // From what is published now to what was voted on weeks ago.
    for (int back = -1; back < weeksBack; ++back) {
        const community::IsoWeek week = community::weekAfter(voting, -back);
        const QString text = back == -1  ? tr("%1: voted on next week").arg(weekText(week))
                             : back == 0 ? tr("%1: voted on now").arg(weekText(week))
                                         : weekText(week);
        m_weeks->addItem(text, QString::fromStdString(community::formatWeek(week)));
    }
    m_weeks->setCurrentIndex(1);
}

void CommunityDeskPage::fill()
{
    fillWeeks();
    const auto week = community::parseWeek(m_weeks->currentData().toString().toStdString());
    auto board = week ? store::communityBoard(m_session.store(), *week)
                      : Result<store::CommunityBoard>(failWith(week));
    if (!board) {
        tell(errorText(board.error()), true);
        return;
    }
    m_board = std::move(*board);
    showBoard(m_board);
}

void CommunityDeskPage::showBoard(const store::CommunityBoard& board)
{
    rememberFocus();
    clearLayout(m_column);
    if (board.entries.empty() && board.withdrawn.empty()) {
        m_column->addWidget(makeText(tr("No designs of that week"), Look::Heading));
        m_column->addWidget(
            makeText(tr("Customers publish a design as a signed file; take it in, and it stands "
                        "here. Designs of one week are voted on in the next one."),
                     Look::Muted));
        m_column->addStretch();
        return;
    }
    QString text = tr("%n designs", nullptr, static_cast<int>(board.entries.size())) +
                   QStringLiteral(" · ") +
                   tr("%n decks came back", nullptr, static_cast<int>(board.decks));
    if (!board.withdrawn.empty()) {
        text +=
            QStringLiteral(" · ") + tr("%n taken back: every copy forgets them with the next feed",
                                       nullptr, static_cast<int>(board.withdrawn.size()));
    }
    m_column->addWidget(makeText(text, Look::Strong));
    if (const auto missing = store::countMissingReasons(board); missing > 0) {
        QLabel* label = makeText(tr("%n finalists wait for a reason. Until they have one, the "
                                    "results of this week are not published.",
                                    nullptr, static_cast<int>(missing)),
                                 Look::Problem);
        label->setMargin(8);
        label->setMaximumWidth(widest);
        m_column->addWidget(label);
    }
    for (const community::RegionResult& result : board.results) {
        auto* card = new RegionResultCard(result, board);
        card->setMaximumWidth(widest);
        m_column->addWidget(card);
    }
    addEntries(board);
    m_column->addStretch();
}

void CommunityDeskPage::addEntries(const store::CommunityBoard& board)
{
    std::vector<const store::BoardEntry*> rows;
    for (const store::BoardEntry& row : board.entries) {
        rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const store::BoardEntry* one, const store::BoardEntry* two) {
        const auto rank = [](const store::BoardEntry& row) {
            return row.needsReason ? 0 : row.isFinalist || row.isPicked ? 1 : 2;
        };
        return rank(*one) < rank(*two);
    });
    if (rows.size() > mostCards) {
        m_column->addWidget(makeText(tr("The first %1 are shown.").arg(mostCards), Look::Muted));
        rows.resize(mostCards);
    }
    for (const store::BoardEntry* row : rows) {
        const community::Entry* head =
            row->family == row->entry.handle ? nullptr : store::findEntry(board, row->family);
        addCard(new BoardCard(*row, head, *m_pictures));
    }
}

void CommunityDeskPage::addCard(BoardCard* card)
{
    connect(card, &BoardCard::typed, this,
            [this](const QString& handle, const QString& text) { m_typed[handle] = text; });
    connect(card, &BoardCard::reasonGiven, this,
            [this](const QString& handle, const QString& text) {
                keepWords(
                    handle,
                    store::giveReason(m_session.store(), handle.toStdString(), text.toStdString()),
                    tr("The reason is kept for the next feed."));
            });
    connect(card, &BoardCard::picked, this, [this](const QString& handle, const QString& text) {
        keepWords(handle,
                  store::pickDesign(m_session.store(), handle.toStdString(), text.toStdString()),
                  tr("Your pick is kept for the next feed, labelled as yours."));
    });
    connect(card, &BoardCard::removeWanted, this,
            [this](const QString& handle) { remove(handle.toStdString()); });
    connect(card, &BoardCard::campaignWanted, this,
            [this](const QString& handle) { makeCampaign(handle.toStdString()); });
    m_column->addWidget(card);
    if (const auto typed = m_typed.find(card->handle()); typed != m_typed.end()) {
        card->continueWords(typed->second, card->handle() == m_focused ? BoardCard::Focus::Take
                                                                       : BoardCard::Focus::Leave);
    }
}

/// Cards are made anew whenever something came in; whoever is writing writes on.
void CommunityDeskPage::rememberFocus()
{
    m_focused.clear();
    for (const BoardCard* card : findChildren<BoardCard*>()) {
        if (card->isWriting()) {
            m_focused = card->handle();
        }
    }
}

void CommunityDeskPage::keepWords(const QString& handle, const Result<void>& done,
                                  const QString& sentence)
{
    if (done) {
        m_typed.erase(handle);
    }
    finish(done, sentence);
}

void CommunityDeskPage::makeCampaign(const std::string& handle)
{
    const community::Entry* entry = store::findEntry(m_board, handle);
    if (entry == nullptr) {
        return;
    }
    const design::Design design = community::showEntry(*entry, m_pictures->catalogue());
    const std::string bytes =
        design::formatDesign(design, design::usedComponents(design, m_pictures->catalogue()));
    const auto made = askForCampaign(
        m_session, CampaignStart{titleText(entry->title), sha256(bytes).text()}, this);
    if (!made) {
        return;
    }
    if (!*made) {
        tell(errorText(made->error()), true);
        return;
    }
    tell(tr("The campaign waits for its review."), false);
    emit campaignMade();
}

void CommunityDeskPage::remove(const std::string& handle)
{
    const auto answer =
        QMessageBox::question(this, tr("Take the design off?"),
                              tr("It leaves the next feed, and every copy forgets it. Its author "
                                 "would have to publish it anew."));
    if (answer == QMessageBox::Yes) {
        finish(store::removeDesign(m_session.store(), handle), tr("It is taken off."));
    }
}

void CommunityDeskPage::finish(const Result<void>& done, const QString& sentence)
{
    tell(done ? sentence : errorText(done.error()), !done);
    if (done) {
        reload();
    }
}

void CommunityDeskPage::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
