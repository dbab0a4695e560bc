// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_board.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

namespace bespeak::ui
{

class EntryPictures;

/// One published design at the desk: how it stands, and what staff can say about it.
class BoardCard : public Card
{
    Q_OBJECT

public:
    /// `head` is the design that it competes with as one; null if it stands for itself.
    BoardCard(const store::BoardEntry& row, const community::Entry* head, EntryPictures& pictures,
              QWidget* parent = nullptr);

    const QString& handle() const { return m_handle; }
    bool isWriting() const;
    enum class Focus { Leave, Take };
    /// Puts back what was typed before the card was made anew.
    void continueWords(const QString& text, Focus focus);

signals:
    void typed(const QString& handle, const QString& text);
    void reasonGiven(const QString& handle, const QString& text);
    void picked(const QString& handle, const QString& text);
    void removeWanted(const QString& handle);
    void campaignWanted(const QString& handle);

private:
    void addState(const store::BoardEntry& row, const community::Entry* head);
    void addWords(const store::BoardEntry& row);
    void addButtons(const store::BoardEntry& row);

    QString m_handle;
    QVBoxLayout* m_facts;
    QLineEdit* m_words = nullptr;
};

} // namespace bespeak::ui
