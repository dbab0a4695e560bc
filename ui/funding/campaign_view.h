// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/campaigns.h"
#include "ui/desk/desk_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bespeak::ui
{

/// One campaign: how far it is, what can be done now, its terms, pledges, payments and ledger.
class CampaignView : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignView(DeskSession& session, QWidget* parent = nullptr);

    void showCampaign(const funding::CampaignId& id);

signals:
    void changed();
    void failed(const QString& sentence);

private:
    void addHead(const store::CampaignView& view);
    void addSteps(const store::CampaignView& view);
    void addTerms(const store::CampaignView& view);
    void addPledges(const store::CampaignView& view);
    void addPayments();
    void addPaymentRow(QVBoxLayout* column, const store::Payment& payment);
    void addLedger();
    void take(const std::string& edge);
    void collect();
    /// Shows how it went, and everything anew.
    void finish(const std::optional<Error>& problem);

    DeskSession& m_session;
    funding::CampaignId m_id;
    QVBoxLayout* m_column;
    QLineEdit* m_reason = nullptr;
};

} // namespace bespeak::ui
