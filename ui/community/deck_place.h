// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_home.h"

#include <QStackedWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace bespeak::ui
{

class DeckPage;
class EntryPictures;

/// This week's deck, or what stands in its way and what to do about it.
class DeckPlace : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DeckPlace(EntryPictures& pictures, QWidget* parent = nullptr);

    DeckPage& deck() const { return *m_deck; }
    void showDeck(const store::Deck& deck, const community::Feed& feed);
    /// Before there is a retailer, and before the first feed.
    void showNoRetailer();
    void showNoFeed();

signals:
    void fileWanted(); ///< a community file is to be opened
    void askWanted();  ///< the right to vote is to be asked for

private:
    QWidget* makeNotice();
    void notice(const QString& heading, const QString& text, const QString& button = {},
                std::function<void()> action = {});

    DeckPage* m_deck;
    QLabel* m_heading = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
    std::function<void()> m_action;
};

} // namespace bespeak::ui
