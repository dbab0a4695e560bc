// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/own_pledges.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QSpinBox;

namespace bespeak::ui
{

/// What a campaign promises, in plain words, and what one pledges for it. Nothing is signed here.
class PledgeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PledgeDialog(const store::OwnCampaign& campaign, QWidget* parent = nullptr);

    std::size_t tier() const;
    std::int64_t pieces() const;

private:
    QWidget* makeTerms();
    QWidget* makeChoice(const store::OwnCampaign& campaign);
    void refresh();

    funding::CampaignTerms m_terms;
    QButtonGroup* m_tiers;
    QSpinBox* m_pieces;
    QLabel* m_sum;
};

} // namespace bespeak::ui
