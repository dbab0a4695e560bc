// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/choice_cards.h"

#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace bespeak::ui
{

namespace
{

constexpr QSize cardIcon{24, 24};
constexpr int cardHeight = 76;
constexpr int lineHeight = 40;

} // namespace

QToolButton* makeToggleCard(const Choice& choice, const QString& question)
{
    auto* button = new QToolButton;
    button->setObjectName(choice.name);
    button->setProperty("look", QStringLiteral("choice"));
    button->setText(choice.text);
    button->setAccessibleName(QStringLiteral("%1 %2").arg(question, choice.text));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (choice.icon.isEmpty()) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFixedHeight(lineHeight);
    } else {
        button->setIcon(icon(choice.icon));
        button->setIconSize(cardIcon);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setFixedHeight(cardHeight);
    }
    return button;
}

ChoiceCards::ChoiceCards(const QString& name, const QString& question,
                         const std::vector<Choice>& choices, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(question);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const Choice& choice : choices) {
        QToolButton* button = makeToggleCard(
            {name + QLatin1Char('-') + choice.name, choice.text, choice.icon}, question);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QToolButton::clicked, this, [this, index] { press(index); });
        button->installEventFilter(this);
        row->addWidget(button, 1);
        m_buttons.push_back(button);
    }
    refresh();
}

void ChoiceCards::setText(int index, const QString& text)
{
    m_buttons[static_cast<std::size_t>(index)]->setText(text);
}

void ChoiceCards::setChosen(std::optional<int> index)
{
    m_chosen = index;
    refresh();
}

void ChoiceCards::press(int index)
{
    m_chosen = m_chosen == index ? std::nullopt : std::optional(index);
    refresh();
    Q_EMIT chosenByUser(m_chosen);
}

void ChoiceCards::refresh()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const int index = static_cast<int>(i);
        m_buttons[i]->setChecked(m_chosen == index);
        m_buttons[i]->setFocusPolicy(index == m_chosen.value_or(0) ? Qt::StrongFocus
                                                                   : Qt::ClickFocus);
    }
}

void ChoiceCards::moveFocus(int from, int by)
{
    const int count = static_cast<int>(m_buttons.size());
    m_buttons[static_cast<std::size_t>((from + by + count) % count)]->setFocus(Qt::TabFocusReason);
}

bool ChoiceCards::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto at = std::ranges::find(m_buttons, watched);
    const int index = static_cast<int>(at - m_buttons.begin());
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveFocus(index, -1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveFocus(index, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        press(index);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace bespeak::ui
