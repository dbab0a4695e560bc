// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/showcase_page.h"

#include "models/community/similarity.h"
#include "ui/community/community_text.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/interval_bar.h"
#include "ui/proposal/room_picture.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int cardsInRow = 3;
constexpr std::size_t mostShown = 24;

} // namespace

ShowcasePage::ShowcasePage(EntryPictures& pictures, QWidget* parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setObjectName(QStringLiteral("showcasePage"));
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(page));
}

void ShowcasePage::show(const ShowcaseContents& contents)
{
    m_contents = contents;
    clearLayout(m_column);
    addResults();
    addPicks();
    addHomesLikeYours();
    addAll();
    m_column->addStretch();
}

const community::Entry* ShowcasePage::find(const std::string& handle) const
{
    const auto found = std::ranges::find(m_contents.visible, handle, &community::Entry::handle);
    return found == m_contents.visible.end() ? nullptr : &*found;
}

void ShowcasePage::addSection(const QString& title, const QString& text)
{
    m_column->addWidget(makeText(title, Look::Heading));
    if (!text.isEmpty()) {
        m_column->addWidget(makeText(text, Look::Muted));
    }
}

void ShowcasePage::addRow(const std::vector<QWidget*>& cards)
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    for (int column = 0; column < cardsInRow; ++column) {
        grid->setColumnStretch(column, 1);
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        grid->addWidget(cards[i], static_cast<int>(i) / cardsInRow,
                        static_cast<int>(i) % cardsInRow);
    }
    m_column->addWidget(part);
}

Card* ShowcasePage::makeCard(const community::Entry& entry)
{
    auto* card = new Card;
    card->setAccessibleName(titleText(entry.title));
    auto* picture = new RoomPicture;
    m_pictures.show(entry, picture);
    auto* look = new QPushButton(icon(QStringLiteral("rotate-3d")), tr("Look around"));
    look->setObjectName(QStringLiteral("lookAround"));
    setLook(look, Look::Quiet);
    connect(look, &QPushButton::clicked, this, [this, entry] { Q_EMIT lookWanted(entry); });
    card->column()->setContentsMargins(14, 14, 14, 14);
    card->column()->addWidget(picture);
    card->column()->addWidget(makeText(titleText(entry.title), Look::Title));
    card->column()->addWidget(makeText(factsText(entry), Look::Muted));
    if (std::ranges::find(m_contents.own, entry.handle) != m_contents.own.end()) {
        card->column()->addWidget(makeText(tr("Yours"), Look::Strong));
    }
    card->column()->addWidget(look);
    card->column()->addStretch();
    return card;
}

void ShowcasePage::addFigures(Card* card, const community::Placed& placed)
{
    QVBoxLayout* column = card->column();
    column->insertWidget(2, makeText(tr("Supported by %1").arg(rateText(placed)), Look::Strong));
    column->insertWidget(3, new IntervalBar(placed));
}

void ShowcasePage::addResults()
{
    for (const community::RegionResult& result : m_contents.feed.results) {
        const bool isPooled = result.countedIn != result.region;
        QString text = isPooled ? tr("Too few decks came from %1 alone: counted together with %2, "
                                     "about %3 decks.")
                                      .arg(regionText(result.region), regionText(result.countedIn))
                                      .arg(result.voters)
                                : tr("About %1 decks came back.").arg(result.voters);
        if (result.winner.empty()) {
            text +=
                QLatin1Char(' ') + tr("It is too early to say which design is best; these lead.");
        }
        addSection(tr("%1, %2").arg(regionText(result.region), weekText(result.cohort)), text);
        std::vector<QWidget*> cards;
        for (const community::Placed& placed : result.best) {
            const community::Entry* entry = find(placed.handle);
            if (entry == nullptr) {
                continue;
            }
            Card* card = makeCard(*entry);
            addFigures(card, placed);
            if (placed.handle == result.winner) {
                card->column()->insertWidget(
                    1, makeText(tr("The community’s choice"), Look::AllRight));
            }
            const auto reason = std::ranges::find(m_contents.feed.reasons, placed.handle,
                                                  &community::Reason::handle);
            if (placed.handle != result.winner && reason != m_contents.feed.reasons.end()) {
                card->column()->addWidget(makeText(tr("Why it was not chosen:"), Look::Muted));
                card->column()->addWidget(makePlainText(QString::fromStdString(reason->text)));
            }
            cards.push_back(card);
        }
        addRow(cards);
    }
}

void ShowcasePage::addPicks()
{
    std::vector<QWidget*> cards;
    for (const community::Pick& pick : m_contents.feed.picks) {
        if (const community::Entry* entry = find(pick.handle)) {
            Card* card = makeCard(*entry);
            card->column()->insertWidget(1, makeText(tr("The retailer’s own pick"), Look::Advice));
            card->column()->addWidget(makePlainText(QString::fromStdString(pick.text)));
            cards.push_back(card);
        }
    }
    if (!cards.empty()) {
        addSection(tr("Picked by the retailer"), tr("Not by votes."));
        addRow(cards);
    }
}

void ShowcasePage::addHomesLikeYours()
{
    if (!m_contents.open) {
        return;
    }
    std::vector<const community::Entry*> entries;
    for (const community::Entry& entry : m_contents.visible) {
        // What is voted on this week is seen in the decks alone, where all have the same chance.
        if (entry.cohort != m_contents.feed.voting &&
            std::ranges::find(m_contents.own, entry.handle) == m_contents.own.end()) {
            entries.push_back(&entry);
        }
    }
    std::vector<QWidget*> cards;
    for (const community::Entry* entry :
         community::homesLike(*m_contents.open, entries, cardsInRow)) {
        cards.push_back(makeCard(*entry));
    }
    if (!cards.empty()) {
        addSection(
            tr("Homes like yours"),
            tr("Most like the design that is open: its parts, its room, where things stand."));
        addRow(cards);
    }
}

void ShowcasePage::addAll()
{
    std::vector<QWidget*> cards;
    for (const community::Entry& entry : m_contents.visible) {
        if (cards.size() < mostShown && entry.cohort != m_contents.feed.voting) {
            cards.push_back(makeCard(entry));
        }
    }
    if (!cards.empty()) {
        addSection(tr("Everything on show"),
                   tr("What is being voted on this week is in the decks alone."));
        addRow(cards);
    }
    if (m_contents.visible.empty()) {
        addSection(tr("Nothing is on show yet"),
                   tr("Be the first: open a design and press “Publish this design…”."));
    }
}

} // namespace bespeak::ui
