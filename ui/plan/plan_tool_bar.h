// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_tool.h"

#include <QFrame>

#include <map>

class QBoxLayout;
class QToolButton;

namespace bespeak::ui
{

/// The tools of the plan, in a corner of it.
class PlanToolBar : public QFrame
{
    Q_OBJECT

public:
    explicit PlanToolBar(QWidget* parent);

    void showTool(PlanToolKind tool);
    /// Along the left edge of a wide plan, along the upper edge of a high one.
    void setOrientation(Qt::Orientation orientation);

signals:
    void toolChosen(bespeak::ui::PlanToolKind tool);
    void fitWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName);
    void setTexts();

    QBoxLayout* m_layout;
    std::map<PlanToolKind, QToolButton*> m_tools;
    QToolButton* m_fit;
};

} // namespace bespeak::ui
