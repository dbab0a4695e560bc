// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_tool_bar.h"

#include "ui/style/looks.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

namespace bespeak::ui
{

PlanToolBar::PlanToolBar(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setLook(this, Look::Card);
    m_layout->setContentsMargins(3, 3, 3, 3);
    m_layout->setSpacing(2);
    auto* group = new QButtonGroup(this);
    const std::pair<PlanToolKind, const char*> tools[] = {
        {PlanToolKind::Select, "mouse-pointer-2"}, {PlanToolKind::DrawRoom, "square-dashed"},
        {PlanToolKind::AddDoor, "door-open"},      {PlanToolKind::AddWindow, "grid-2x2"},
        {PlanToolKind::AddPassage, "frame"},
    };
    for (const auto& [tool, iconName] : tools) {
        QToolButton* button = addButton(QString::fromLatin1(iconName));
        button->setCheckable(true);
        group->addButton(button);
        m_tools.emplace(tool, button);
        connect(button, &QToolButton::clicked, this,
                [this, kind = tool] { Q_EMIT toolChosen(kind); });
    }
    m_fit = addButton(QStringLiteral("maximize"));
    connect(m_fit, &QToolButton::clicked, this, &PlanToolBar::fitWanted);
    setTexts();
    showTool(PlanToolKind::Select);
    setCursor(Qt::ArrowCursor);
    adjustSize();
}

void PlanToolBar::setOrientation(Qt::Orientation orientation)
{
    m_layout->setDirection(orientation == Qt::Vertical ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
    adjustSize();
}

QToolButton* PlanToolBar::addButton(const QString& iconName)
{
    QToolButton* button = makeIconButton(iconName, {}, this);
    button->setIconSize(QSize(18, 18));
    m_layout->addWidget(button);
    return button;
}

void PlanToolBar::setTexts()
{
    const std::pair<PlanToolKind, QString> texts[] = {
        {PlanToolKind::Select, tr("Select and move")},
        {PlanToolKind::DrawRoom, tr("Draw a room from corner to corner")},
        {PlanToolKind::AddDoor, tr("Put a door into a wall")},
        {PlanToolKind::AddWindow, tr("Put a window into a wall")},
        {PlanToolKind::AddPassage, tr("Put a passage into a wall")},
    };
    for (const auto& [tool, text] : texts) {
        m_tools.at(tool)->setToolTip(text);
        m_tools.at(tool)->setAccessibleName(text);
    }
    m_fit->setToolTip(tr("Show the whole room"));
    m_fit->setAccessibleName(m_fit->toolTip());
}

void PlanToolBar::showTool(PlanToolKind tool)
{
    m_tools.at(tool)->setChecked(true);
}

void PlanToolBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
    }
}

} // namespace bespeak::ui
