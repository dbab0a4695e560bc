// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/ruling_chips.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_layout.h"

#include <QToolButton>

namespace bespeak::ui
{

RulingChips::RulingChips(QWidget* parent)
    : QWidget(parent)
    , m_chips(new FlowLayout(8, this))
{
    setObjectName(QStringLiteral("rulings"));
}

void RulingChips::show(const Proposed& proposed)
{
    clearLayout(m_chips);
    setVisible(!proposed.rulings.empty() || proposed.canUndo);
    for (const proposal::Ruling& ruling : proposed.rulings) {
        auto* chip = new QToolButton;
        chip->setObjectName(QStringLiteral("ruling"));
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(icon(QStringLiteral("x"), &Colours::mutedText));
        chip->setIconSize({14, 14});
        chip->setText(rulingText(ruling, proposed.catalogue));
        chip->setToolTip(tr("Take this back"));
        chip->setAccessibleDescription(chip->toolTip());
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, ruling] { Q_EMIT withdrawn(ruling); });
        m_chips->addWidget(chip);
    }
    if (proposed.canUndo) {
        auto* undo = new QToolButton;
        undo->setObjectName(QStringLiteral("undoRuling"));
        undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        undo->setIcon(icon(QStringLiteral("undo-2")));
        undo->setIconSize({16, 16});
        undo->setText(tr("Undo the last"));
        undo->setFocusPolicy(Qt::StrongFocus);
        connect(undo, &QToolButton::clicked, this, &RulingChips::undoWanted);
        m_chips->addWidget(undo);
    }
}

} // namespace bespeak::ui
