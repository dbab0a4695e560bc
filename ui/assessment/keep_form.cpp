// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/keep_form.h"

#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bespeak::ui
{

namespace
{

constexpr int longestNote = 300; // characters, as the brief takes them

} // namespace

KeepForm::KeepForm(QWidget* parent)
    : QWidget(parent)
    , m_kept(makeLabel({}, Look::Muted))
    , m_judge(new QPushButton(tr("Judge it again")))
    , m_ask(new QPushButton(tr("Accept and keep …")))
    , m_answer(new QWidget)
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("keepForm"));
    m_ask->setObjectName(QStringLiteral("acceptAndKeep"));
    m_judge->setObjectName(QStringLiteral("judgeAgain"));
    m_note->setObjectName(QStringLiteral("keepNote"));
    m_note->setPlaceholderText(tr("Why is it fine for you?"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->setMaxLength(longestNote);
    m_kept->setWordWrap(true);
    setLook(m_ask, Look::Quiet);
    setLook(m_judge, Look::Quiet);
    auto* keep = new QPushButton(tr("Keep"));
    keep->setObjectName(QStringLiteral("keep"));
    auto* answer = new QHBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(6);
    answer->addWidget(m_note, 1);
    answer->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_kept);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addWidget(m_answer);
    column->addWidget(m_judge, 0, Qt::AlignLeft);
    m_answer->hide();
    connect(m_ask, &QPushButton::clicked, this, &KeepForm::ask);
    connect(m_judge, &QPushButton::clicked, this, &KeepForm::judgeWanted);
    const auto give = [this] { Q_EMIT keepWanted(m_note->text().trimmed()); };
    connect(keep, &QPushButton::clicked, this, give);
    connect(m_note, &QLineEdit::returnPressed, this, give);
}

void KeepForm::ask()
{
    m_ask->hide();
    m_answer->show();
    m_note->setFocus();
}

void KeepForm::show(bool isFinding, const design::Compromise* kept)
{
    setVisible(isFinding || kept != nullptr);
    m_kept->setVisible(kept != nullptr);
    m_judge->setVisible(kept != nullptr);
    if (kept != nullptr) {
        const QString note = QString::fromStdString(kept->note);
        m_kept->setText(note.isEmpty() ? tr("You keep it as it is.")
                                       : tr("You keep it: %1").arg(note));
        m_note->clear();
        m_answer->hide();
    }
    m_ask->setVisible(kept == nullptr && m_answer->isHidden());
}

} // namespace bespeak::ui
