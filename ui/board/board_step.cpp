// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_step.h"

#include "models/design/design_edits.h"
#include "ui/board/limit_chip.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int betweenQuestions = 20;

} // namespace

BoardStep::BoardStep(const QString& name, const QString& title, const QString& heading,
                     const QString& lead)
    : m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(32, 24, 32, 16);
    m_column->setSpacing(6);
    m_column->addWidget(makeText(heading, Look::Heading));
    m_column->addWidget(makeText(lead, Look::Muted));
}

void BoardStep::setDocument(DesignDocument* document)
{
    if (m_document != nullptr) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, [this] { refresh(); });
    refresh();
}

void BoardStep::focusFirst()
{
    if (m_first == nullptr) {
        return;
    }
    for (QWidget* next = m_first; next != nullptr; next = next->nextInFocusChain()) {
        if (next != m_first && !m_first->isAncestorOf(next)) {
            return;
        }
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void BoardStep::addQuestion(const QString& question, const QString& hint, QWidget* answers,
                            LimitChip* limit)
{
    m_column->addSpacing(betweenQuestions);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(makeLabel(question, Look::Title));
    QLabel* more = makeText(hint, Look::Muted);
    line->addWidget(more, 1);
    if (limit != nullptr) {
        line->addWidget(limit);
    }
    m_column->addLayout(line);
    m_first = m_first == nullptr ? answers : m_first;
    m_column->addWidget(answers);
}

void BoardStep::edit(const QString& question, const std::function<void(design::Brief&)>& change,
                     const QString& mergeKey)
{
    design::Brief changed = brief();
    change(changed);
    if (changed != brief()) {
        apply(design::setBrief(document().design(), std::move(changed)), question, mergeKey);
    }
}

bool BoardStep::apply(Result<design::Design> edited, const QString& question,
                      const QString& mergeKey)
{
    return document().apply(std::move(edited), question, mergeKey);
}

} // namespace bespeak::ui
