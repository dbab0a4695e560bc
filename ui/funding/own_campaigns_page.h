// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/own_pledges.h"
#include "ui/request/request_draft.h"

#include <QWidget>

class QVBoxLayout;

namespace bespeak::ui
{

class Card;

/// Campaigns that the customer has the terms of, and their pledges in them.
class OwnCampaignsPage : public QWidget
{
    Q_OBJECT

public:
    /// What `side` refers to must outlive the page.
    explicit OwnCampaignsPage(CustomerSide side, QWidget* parent = nullptr);

    /// Takes in terms, a receipt, or news of a campaign. False for any other file.
    bool takeFile(const std::string& bytes);
    void reload();

signals:
    void keyWanted();  ///< the own key is needed, and closed
    void fileWanted(); ///< a file is to be opened
    void told(const QString& sentence, bool isProblem);
    void posted(); ///< something was signed and waits to be carried

private:
    QWidget* makeCampaign(const store::OwnCampaign& own);
    void addPledge(Card& card, const store::OwnCampaign& own);
    void addButtons(Card& card, const store::OwnCampaign& own);
    void pledge(const store::OwnCampaign& own);
    void withdraw(const store::OwnCampaign& own);
    /// Says how signing went, and asks where the file is to go.
    void send(const Result<std::string>& document, const std::string& retailer);
    void save(const std::string& document);

    CustomerSide m_side;
    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
