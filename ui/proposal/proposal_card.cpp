// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposal_card.h"

#include "ui/proposal/reason_row.h"
#include "ui/proposal/room_picture.h"
#include "ui/proposal/slot_row.h"
#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/text/quantity_text.h"
#include "ui/welcome/plan_picture.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr QSize planSize{500, 300};
constexpr int leastWidth = 280;

bool isKept(const std::vector<proposal::Ruling>& rulings, const SlotContents& contents)
{
    return std::ranges::any_of(rulings, [&](const proposal::Ruling& ruling) {
        return ruling.kind == proposal::Ruling::Kind::Keep && ruling.slot == contents.slot &&
               std::ranges::is_permutation(ruling.components, contents.components);
    });
}

} // namespace

ProposalCard::ProposalCard(const CardContents& contents, const Proposed& proposed,
                           const QString& title, bool isMain, QWidget* parent)
    : Card(parent)
    , m_contents(contents)
    , m_picture(new RoomPicture)
    , m_take(new QPushButton(tr("Take this one")))
{
    setMinimumWidth(leastWidth);
    setAccessibleName(title);
    m_picture->setPlan(planPicture(contents.card.configuration.design, proposed.catalogue, planSize,
                                   devicePixelRatioF()));
    m_picture->setAccessibleName(tr("Picture of the room: %1").arg(title));
    m_take->setObjectName(QStringLiteral("takeThis"));
    m_take->setAccessibleDescription(title);
    if (isMain) {
        setLook(m_take, Look::Primary);
    }
    connect(m_take, &QPushButton::clicked, this, &ProposalCard::taken);
    column()->setContentsMargins(16, 16, 16, 16);
    column()->addWidget(m_picture);
    addHead(title);
    if (!contents.card.why.key.empty()) {
        column()->addWidget(
            new ReasonRow(contents.card.why, proposed.catalogue, QStringLiteral("sparkles")));
    }
    column()->addWidget(m_take);
    addReasons(tr("Why"), contents.card.reasons, QStringLiteral("check"), proposed.catalogue);
    addReasons(tr("What was given up"), contents.card.givenUp, QStringLiteral("minus"),
               proposed.catalogue);
    addSlots(proposed);
    column()->addStretch();
}

void ProposalCard::addHead(const QString& title)
{
    const proposal::Configuration& configuration = m_contents.card.configuration;
    QLabel* heading = makeLabel(title, Look::Figure);
    heading->setObjectName(QStringLiteral("cardTitle"));
    QLabel* price = makeLabel(shortMoneyText(configuration.price), Look::Figure);
    price->setObjectName(QStringLiteral("cardPrice"));
    auto* row = new QHBoxLayout;
    row->addWidget(heading);
    row->addStretch();
    row->addWidget(price);
    column()->addLayout(row);
    QStringList more;
    if (configuration.days > 0) {
        more.push_back(tr("Ready in %1").arg(daysText(configuration.days)));
    }
    if (const proposal::FiguresMet figures = proposal::figuresMet(configuration);
        figures.judged > 0) {
        more.push_back(
            tr("%1 of %n figure(s) as they should be", nullptr, figures.judged).arg(figures.met));
    }
    QLabel* facts = makeText(more.join(QStringLiteral(" · ")), Look::Muted);
    facts->setObjectName(QStringLiteral("cardFacts"));
    column()->addWidget(facts);
}

void ProposalCard::addReasons(const QString& title, const std::vector<proposal::Reason>& reasons,
                              const QString& iconName, const catalogue::Catalogue& catalogue)
{
    if (reasons.empty()) {
        return;
    }
    column()->addSpacing(4);
    column()->addWidget(makeLabel(title, Look::Title));
    for (const proposal::Reason& reason : reasons) {
        column()->addWidget(new ReasonRow(reason, catalogue, iconName));
    }
}

void ProposalCard::addSlots(const Proposed& proposed)
{
    if (m_contents.filled.empty()) {
        return;
    }
    column()->addSpacing(4);
    column()->addWidget(makeLabel(tr("What is in it"), Look::Title));
    for (const SlotContents& contents : m_contents.filled) {
        auto* row = new SlotRow(contents, proposed.catalogue, isKept(proposed.rulings, contents));
        connect(row, &SlotRow::ruled, this, &ProposalCard::ruled);
        connect(row, &SlotRow::withdrawn, this, &ProposalCard::withdrawn);
        connect(row, &SlotRow::runnersUpWanted, this, [this, row](proposal::SlotKind slot) {
            closeRunnersUp(row);
            Q_EMIT runnersUpWanted(slot);
        });
        m_slots.push_back(row);
        column()->addWidget(row);
    }
}

void ProposalCard::setHeldBack(const QString& why)
{
    m_take->setEnabled(why.isEmpty());
    m_take->setToolTip(why);
}

void ProposalCard::showRunnersUp(const std::vector<proposal::Difference>& differences,
                                 const catalogue::Catalogue& catalogue)
{
    for (SlotRow* row : m_slots) {
        if (row->isSwapping()) {
            row->showRunnersUp(differences, catalogue);
        }
    }
}

void ProposalCard::closeRunnersUp(const SlotRow* butThis)
{
    for (SlotRow* row : m_slots) {
        if (row != butThis && row->isSwapping()) {
            row->closeRunnersUp();
        }
    }
}

} // namespace bespeak::ui
