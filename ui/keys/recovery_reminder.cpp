// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/recovery_reminder.h"

#include "ui/keys/unlock_panel.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bespeak::ui
{

RecoveryReminder::RecoveryReminder(const KeyService& keys, UnlockPanel& panel, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_panel(panel)
{
    setObjectName(QStringLiteral("recoveryReminder"));
    auto* text = makeText(tr("Recovery words not yet confirmed: if this computer is lost, so is "
                             "your key."),
                          Look::Advice);
    text->setMargin(8);
    auto* show = new QPushButton(icon(QStringLiteral("key-round")), tr("Write them down now"));
    show->setObjectName(QStringLiteral("showRecoveryWords"));
    show->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(text, 1);
    row->addWidget(show);
    connect(show, &QPushButton::clicked, &panel, &UnlockPanel::showRecoveryWords);
    connect(&panel, &UnlockPanel::changed, this, &RecoveryReminder::refresh);
    connect(&keys, &KeyService::unlocked, this, &RecoveryReminder::refresh);
    connect(&keys, &KeyService::locked, this, &RecoveryReminder::refresh);
    connect(&keys, &KeyService::wordsConfirmed, this, &RecoveryReminder::refresh);
    refresh();
}

void RecoveryReminder::refresh()
{
    setVisible(m_keys.isUnlocked() && !m_keys.areWordsConfirmed() && !m_panel.asksForWords());
}

} // namespace bespeak::ui
