// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/campaigns.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace bespeak::ui
{

class MoneyEdit;

class DeskSession;

/// What a campaign begins from, when it is made of a design that is known already.
struct CampaignStart {
    QString title;
    std::string designSha256;
};

/// Asks for the terms of a new campaign and keeps them as a draft; one that is made of a finalist
/// goes to review at once, for votes promote no further. Nothing if the user thought better of it.
std::optional<Result<store::CampaignView>>
askForCampaign(DeskSession& session, const std::optional<CampaignStart>& start, QWidget* parent);

/// Asks for the terms of a new campaign; they stay a draft until they are signed.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    CampaignDialog(const Currency& currency, Instant now, QWidget* parent = nullptr);

    void startFrom(const CampaignStart& start);

    /// What was asked for when the dialog was accepted.
    const funding::CampaignTerms& terms() const { return m_terms; }

private:
    void tryAccept();
    void chooseDesign();

    funding::CampaignTerms m_terms;
    Instant m_now;
    QLineEdit* m_title;
    QLabel* m_design;
    MoneyEdit* m_price;
    QSpinBox* m_goal;
    QSpinBox* m_cap;
    QSpinBox* m_floor;
    QSpinBox* m_days;
    QPlainTextEdit* m_policy;
    QLabel* m_problem;
};

} // namespace bespeak::ui
