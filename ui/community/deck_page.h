// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/ballot.h"
#include "models/community/feed.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bespeak::ui
{

class EntryPictures;
class RoomPicture;

/// A deck, one card after the other: support, not for me, skip, and back again. By keys too: arrow
/// right, left, down, and Backspace. No score is shown before the deck is returned.
class DeckPage : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` must outlive the page.
    explicit DeckPage(EntryPictures& pictures, QWidget* parent = nullptr);

    /// Begins a deck; `own` are the voter's, which are passed over.
    void begin(const std::vector<community::Entry>& cards, const std::vector<std::string>& own);
    const std::vector<community::Answered>& answers() const { return m_answers; }
    bool isDone() const { return !m_cards.empty() && m_answers.size() == m_cards.size(); }

public slots:
    void answer(bespeak::community::Answer answer);
    void undo();

signals:
    void returned(); ///< the user wants to return the whole deck

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* makeReasons();
    void refresh();
    void passOver();
    void giveReason(community::Why why);

    EntryPictures& m_pictures;
    std::vector<community::Entry> m_cards;
    std::vector<std::string> m_own;
    std::vector<community::Answered> m_answers;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_counter;
    QProgressBar* m_progress;
    RoomPicture* m_picture = nullptr;
    QWidget* m_place;
    QPushButton* m_undo = nullptr; ///< made with the buttons, so it stands before them
    QWidget* m_buttons;
    QWidget* m_reasons;
    QPushButton* m_return;
};

} // namespace bespeak::ui
