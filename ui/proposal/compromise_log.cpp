// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/compromise_log.h"

#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

CompromiseLog::CompromiseLog(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("compromiseLog"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void CompromiseLog::show(const std::vector<design::GivenUp>& log, const Currency& currency)
{
    setVisible(!log.empty());
    if (log == m_log) {
        return;
    }
    m_log = log;
    clearLayout(m_rows);
    m_rows->addWidget(makeLabel(tr("What you gave up"), Look::Title));
    for (const design::GivenUp& one : log) {
        auto* row = new QWidget;
        const QString wish = givenUpText(one, currency);
        const QString note = QString::fromStdString(one.note);
        QLabel* text = makePlainText(note.isEmpty() ? wish : wish + QStringLiteral(" – ") + note);
        QToolButton* again = makeIconButton(QStringLiteral("x"), tr("Ask for it again"));
        again->setObjectName(QStringLiteral("askAgain"));
        again->setAccessibleName(tr("Ask for it again: %1").arg(wish));
        connect(again, &QToolButton::clicked, this, [this, one] { Q_EMIT removed(one); });
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(text, 1);
        layout->addWidget(again, 0, Qt::AlignTop);
        m_rows->addWidget(row);
    }
}

} // namespace bespeak::ui
