// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/wish_conflict.h"

#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/widgets/clear_layout.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bespeak::ui
{

namespace
{

/// What it means to give a wish up: the least that helps, or the word that was given before.
std::optional<proposal::Ruling> givingUp(const proposal::WishInConflict& wish)
{
    if (!wish.givenUp) {
        return std::nullopt;
    }
    proposal::Ruling ruling;
    ruling.kind = proposal::Ruling::Kind::GiveUp;
    ruling.givenUp = *wish.givenUp;
    return ruling;
}

} // namespace

WishConflict::WishConflict(QWidget* parent)
    : Card(parent)
    , m_wishes(new QVBoxLayout)
{
    setObjectName(QStringLiteral("wishConflict"));
    column()->addWidget(makeLabel(tr("Not all of this goes together"), Look::Figure));
    column()->addWidget(
        makeText(tr("These wishes cannot be had together in this room. Give one of them up, as far "
                    "as it takes, and the rest is possible. Below is the nearest that there is."),
                 Look::Muted));
    m_wishes->setSpacing(10);
    column()->addLayout(m_wishes);
    hide();
}

void WishConflict::show(const Proposed& proposed)
{
    setVisible(!proposed.proposal.conflict.empty());
    clearLayout(m_wishes);
    for (const proposal::WishInConflict& wish : proposed.proposal.conflict) {
        m_wishes->addWidget(makeLine(Qt::Horizontal));
        m_wishes->addWidget(makeWish(wish, proposed));
    }
}

QWidget* WishConflict::makeWish(const proposal::WishInConflict& wish, const Proposed& proposed)
{
    auto* row = new QWidget;
    const QString sentence = reasonText(wish.sentence, proposed.catalogue);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    QLabel* wanted = makePlainText(sentence);
    QLabel* buys = makePlainText(reasonText(wish.buys, proposed.catalogue));
    setLook(wanted, Look::Strong);
    setLook(buys, Look::Muted);
    text->addWidget(wanted);
    text->addWidget(buys);
    auto* give = new QPushButton(tr("Give this up"));
    give->setObjectName(QStringLiteral("giveUp"));
    give->setAccessibleDescription(sentence);
    const std::optional<proposal::Ruling> ruling = givingUp(wish);
    give->setEnabled(ruling.has_value());
    if (ruling) {
        connect(give, &QPushButton::clicked, this, [this, ruling] { Q_EMIT ruled(*ruling); });
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(text, 1);
    layout->addWidget(give, 0, Qt::AlignVCenter);
    return row;
}

} // namespace bespeak::ui
