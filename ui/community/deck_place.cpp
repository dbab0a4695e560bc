// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/deck_place.h"

#include "ui/community/community_text.h"
#include "ui/community/deck_page.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

DeckPlace::DeckPlace(EntryPictures& pictures, QWidget* parent)
    : QStackedWidget(parent)
    , m_deck(new DeckPage(pictures))
{
    addWidget(m_deck);
    addWidget(makeNotice());
}

/// What stands where a deck would, and what to do about it.
QWidget* DeckPlace::makeNotice()
{
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("deckNotice"));
    auto* middle = new QWidget;
    middle->setMaximumWidth(520);
    m_heading = makeText({}, Look::Heading);
    m_text = makeText({}, Look::Muted);
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("noticeButton"));
    setLook(m_button, Look::Primary);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action();
        }
    });
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addStretch();
    auto* row = new QHBoxLayout(part);
    row->addStretch(1);
    row->addWidget(middle, 10);
    row->addStretch(1);
    return part;
}

void DeckPlace::notice(const QString& heading, const QString& text, const QString& button,
                       std::function<void()> action)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_action = std::move(action);
    setCurrentIndex(1);
}

void DeckPlace::showNoRetailer()
{
    notice(tr("A community has a retailer"),
           tr("Take in your retailer’s card first, then the community file that the retailer "
              "publishes. Nothing of you leaves this computer for that."),
           tr("Open a file…"), [this] { emit fileWanted(); });
}

void DeckPlace::showNoFeed()
{
    notice(tr("No community file yet"),
           tr("Your retailer publishes one each week: on a web page, by e-mail, on a stick. It "
              "holds all designs on show and this week’s decks."),
           tr("Open a community file…"), [this] { emit fileWanted(); });
}

void DeckPlace::showDeck(const store::Deck& deck, const community::Feed& feed)
{
    using store::DeckState;
    switch (deck.state) {
    case DeckState::NoFeed:
    case DeckState::FeedEnded:
        notice(tr("The community file is of another week"),
               tr("Take in the newest one, and this week’s deck stands here."),
               tr("Open a community file…"), [this] { emit fileWanted(); });
        return;
    case DeckState::NoRight:
        notice(tr("Ask to vote"),
               tr("Customers whom the retailer knows have one voice a week. The retailer sees that "
                  "you ask, and cannot see later which deck is yours. Send the file, and open the "
                  "answer here."),
               tr("Save the request…"), [this] { emit askWanted(); });
        return;
    case DeckState::Empty:
        notice(tr("Nothing to vote on this week"), tr("Nobody published a design last week."));
        return;
    case DeckState::Returned:
        notice(
            tr("Thank you, that was this week’s deck"),
            tr("The results of %1 come with a later community file.").arg(weekText(deck.cohort)));
        return;
    case DeckState::Open:
        break;
    }
    std::vector<community::Entry> cards;
    for (const std::string& handle : deck.handles) {
        if (const community::FeedEntry* entry = community::findEntry(feed, handle)) {
            cards.push_back(entry->entry);
        }
    }
    m_deck->begin(cards, deck.own);
    setCurrentIndex(0);
}

} // namespace bespeak::ui
