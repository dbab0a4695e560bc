// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/terms_view.h"

#include "ui/cases/case_words.h"
#include "ui/text/quantity_text.h"

namespace bespeak::ui
{

TermsView::TermsView(const funding::CampaignTerms& terms, const funding::Tally* taken,
                     QWidget* parent)
    : FormRows(parent)
{
    addFact(tr("Goal, all or nothing"), goalText(terms, terms.goal));
    addFact(tr("Built only if paid"), tr("%1 or more").arg(goalText(terms, terms.floor)));
    addFact(tr("At most"), piecesText(terms.cap));
    addFact(tr("For one person"), piecesText(terms.unitsPerBacker));
    for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
        const funding::Tier& tier = terms.tiers[i];
        addFact(QString::fromStdString(tier.name),
                taken != nullptr
                    ? tr("%1 each; %2 of %3 taken")
                          .arg(moneyText(tier.unitPrice))
                          .arg(taken->activeUnits[i])
                          .arg(tier.quantity)
                    : tr("%1 each, %2").arg(moneyText(tier.unitPrice), piecesText(tier.quantity)));
    }
    addFact(tr("Open until"), momentText(terms.deadline));
    addFact(tr("Taking a pledge back"),
            tr("free until %n hours before the deadline; then only if the goal stands without it",
               nullptr, terms.lockHours));
    addFact(tr("To pay, once the goal is met"), tr("%n days", nullptr, terms.collectDays));
    addFact(tr("To decide if too little is paid"), tr("%n days", nullptr, terms.decisionDays));
}

QString TermsView::piecesText(std::int64_t pieces)
{
    const int count = static_cast<int>(pieces);
    return tr("%n pieces", nullptr, count);
}

QString TermsView::goalText(const funding::CampaignTerms& terms, std::int64_t amount)
{
    const bool money = terms.goalKind == funding::GoalKind::Money;
    return money ? shortMoneyText({amount, terms.currency}) : piecesText(amount);
}

} // namespace bespeak::ui
