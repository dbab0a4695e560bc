// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace bespeak::ui
{

class WordCheck;

/// To whom: a retailer that is known here, or the card of a new one, whose words are compared
/// before its signatures count.
class RetailerPage : public StepPage
{
    Q_OBJECT

public:
    /// Both outlive the page; the choice goes into `draft`.
    RetailerPage(CustomerSide side, RequestDraft& draft, QWidget* parent = nullptr);

    /// Reads a retailer's card. A file that is none leaves a sentence.
    void openCard(const QString& path);

    QString nextText() const override;
    bool canGoOn() const override;
    void enter() override;
    void goOn() override;

private:
    QWidget* makeKnown();
    QWidget* makeCheck();
    void chooseCard();
    void showCard();
    void leaveCard();
    void fillKnown();
    void pin();
    /// The retailer that the request goes to; a card that has ended leaves a sentence.
    void choose(const exchange::RetailerCard& card);
    Result<void> checkHolds(const exchange::RetailerCard& card) const;

    CustomerSide m_side;
    RequestDraft& m_draft;
    QListWidget* m_list = nullptr;
    QPushButton* m_open = nullptr;
    QWidget* m_known = nullptr;
    QWidget* m_check = nullptr;
    QLabel* m_cardName = nullptr;
    QLabel* m_cardContact = nullptr;
    QLabel* m_cardEnded = nullptr;
    QWidget* m_wordsPlace = nullptr;
    WordCheck* m_words = nullptr;
    QCheckBox* m_later = nullptr;
    std::string m_cardBytes;
    std::optional<exchange::RetailerCard> m_card;
};

} // namespace bespeak::ui
