// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/pledge_dialog.h"

#include "ui/funding/terms_view.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int noticeMargin = 8;
constexpr int startWidth = 980;
constexpr int startHeight = 500;

} // namespace

PledgeDialog::PledgeDialog(const store::OwnCampaign& campaign, QWidget* parent)
    : QDialog(parent)
    , m_terms(campaign.offer.terms)
    , m_tiers(new QButtonGroup(this))
    , m_pieces(new QSpinBox)
    , m_sum(makeLabel({}, Look::Figure))
{
    setObjectName(QStringLiteral("pledgeDialog"));
    const bool isChange = store::canChange(campaign, {0});
    setWindowTitle(isChange ? tr("Change your pledge") : tr("Pledge"));
    QLabel* title = makePlainText(QString::fromStdString(m_terms.title));
    setLook(title, Look::Heading);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(makeScroll(makeTerms()), 3);
    columns->addWidget(makeChoice(campaign), 2);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* sign = new QPushButton(tr("Sign and save…"));
    sign->setObjectName(QStringLiteral("signPledge"));
    sign->setDefault(true);
    setLook(sign, Look::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(sign);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(title);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
    resize(startWidth, startHeight);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(sign, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
}

QWidget* PledgeDialog::makeTerms()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        makeText(tr("What your retailer has signed, and can no longer change"), Look::Title));
    column->addWidget(new TermsView(m_terms));
    column->addWidget(makePlainText(QString::fromStdString(m_terms.policy)));
    column->addStretch();
    return part;
}

QWidget* PledgeDialog::makeChoice(const store::OwnCampaign& campaign)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeText(tr("What you pledge"), Look::Title));
    const std::size_t chosen = campaign.pledge ? campaign.pledge->record.tier : 0;
    for (std::size_t i = 0; i < m_terms.tiers.size(); ++i) {
        const funding::Tier& tier = m_terms.tiers[i];
        auto* button = new QRadioButton(
            tr("%1: %2 each").arg(QString::fromStdString(tier.name), moneyText(tier.unitPrice)));
        button->setChecked(i == chosen);
        m_tiers->addButton(button, static_cast<int>(i));
        column->addWidget(button);
    }
    m_pieces->setObjectName(QStringLiteral("pledgePieces"));
    m_pieces->setAccessibleName(tr("Pieces"));
    m_pieces->setRange(1, static_cast<int>(m_terms.unitsPerBacker));
    m_pieces->setValue(campaign.pledge ? static_cast<int>(campaign.pledge->record.units) : 1);
    m_pieces->setEnabled(m_terms.unitsPerBacker > 1);
    column->addWidget(makeLabel(tr("Pieces"), Look::Muted));
    column->addWidget(m_pieces);
    column->addWidget(m_sum);
    QLabel* binding =
        makeText(tr("You sign a recorded intent. No payment is taken. It becomes binding only if "
                    "the goal is met at the deadline; else you owe nothing."),
                 Look::Advice);
    binding->setMargin(noticeMargin);
    column->addWidget(binding);
    column->addWidget(makeText(tr("Your retailer learns which key signed it, and nothing else of "
                                  "you."),
                               Look::Muted));
    column->addStretch();
    connect(m_tiers, &QButtonGroup::idToggled, this, &PledgeDialog::refresh);
    connect(m_pieces, &QSpinBox::valueChanged, this, &PledgeDialog::refresh);
    return part;
}

std::size_t PledgeDialog::tier() const
{
    return static_cast<std::size_t>(std::max(0, m_tiers->checkedId()));
}

std::int64_t PledgeDialog::pieces() const
{
    return m_pieces->value();
}

void PledgeDialog::refresh()
{
    funding::PledgeRecord record;
    record.tier = tier();
    record.units = pieces();
    m_sum->setText(moneyText(funding::amountOf(m_terms, record)));
}

} // namespace bespeak::ui
